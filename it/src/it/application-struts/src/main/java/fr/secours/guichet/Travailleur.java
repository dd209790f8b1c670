package fr.secours.guichet;

import fr.charteia.annotations.DecisionHumaine;

/** Le travailleur social. */
public interface Travailleur {
    @DecisionHumaine(role = "travailleur social")
    boolean approuve(String avis);
}
