package fr.permis.urbanisme;

import fr.charteia.annotations.DecisionHumaine;

/** L'instructeur de la mairie. */
public interface Instructeur {
    @DecisionHumaine(role = "instructeur")
    boolean suit(String avis);
}
