package fr.logement.recherche;

import fr.charteia.annotations.DecisionHumaine;

/** Les membres de la commission. */
interface Commission {
    @DecisionHumaine(role = "commission")
    boolean suit(String avis);
}
