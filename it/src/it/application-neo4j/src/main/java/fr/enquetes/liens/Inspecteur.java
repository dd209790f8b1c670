package fr.enquetes.liens;

import fr.charteia.annotations.DecisionHumaine;

/** L'écran de l'inspecteur. */
public interface Inspecteur {
    @DecisionHumaine(role = "inspecteur")
    boolean confirme(String soupcon);
}
