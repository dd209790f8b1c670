package fr.etatcivil.actes;

import fr.charteia.annotations.DecisionHumaine;

/** L'écran de l'officier. */
interface Officier {
    @DecisionHumaine(role = "officier d'état civil")
    boolean accepte(String numero, String proposition);
}
