package fr.logement.aides;

import fr.charteia.annotations.DecisionHumaine;

/** L'écran de l'instructeur. */
interface Bureau {
    @DecisionHumaine(role = "instructeur")
    boolean confirmer(String reference, String proposition);

    @DecisionHumaine(role = "instructeur")
    String relire(String reference, String proposition);
}
