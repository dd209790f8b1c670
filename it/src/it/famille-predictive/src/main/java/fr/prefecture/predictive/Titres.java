package fr.prefecture.predictive;

import fr.charteia.annotations.Effet;
import fr.charteia.annotations.EffetJuridique;
import fr.charteia.annotations.MentionIA;

/** Ce qui est décidé sur les demandes. */
interface Titres {
    @MentionIA("Préparé avec une IA")
    @EffetJuridique(Effet.REFUS)
    void refuser(Demandeur demandeur);

    @MentionIA("Préparé avec une IA")
    @EffetJuridique(Effet.CLASSEMENT)
    void classer(Demandeur demandeur, int rang);
}
