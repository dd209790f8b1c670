package fr.bourses.nuage;

import fr.charteia.annotations.DecisionHumaine;

/** Le gestionnaire de l'agence. */
public interface Gestionnaire {
    @DecisionHumaine(role = "gestionnaire")
    boolean approuve(String avis);
}
