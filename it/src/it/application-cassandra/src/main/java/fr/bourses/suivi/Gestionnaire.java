package fr.bourses.suivi;

import fr.charteia.annotations.DecisionHumaine;

/** L'écran du gestionnaire. */
interface Gestionnaire {
    @DecisionHumaine(role = "gestionnaire")
    boolean approuve(String proposition);
}
