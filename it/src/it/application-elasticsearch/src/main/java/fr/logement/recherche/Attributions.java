package fr.logement.recherche;

import fr.charteia.annotations.Effet;
import fr.charteia.annotations.EffetJuridique;

/** Ce que la commission d'attribution prononce. */
class Attributions {
    private static final System.Logger JOURNAL = System.getLogger("attributions");

    @EffetJuridique(Effet.REFUS)
    void ecarter(String numero) {
        JOURNAL.log(System.Logger.Level.INFO, "Demande écartée : {0}", numero);
    }

    @EffetJuridique(Effet.ATTRIBUTION)
    void attribuer(String numero, String logement) {
        JOURNAL.log(System.Logger.Level.INFO, "Logement {0} attribué à {1}", logement, numero);
    }
}
