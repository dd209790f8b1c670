package fr.logement.aides;

/** Les clés que l'application pose dans Redis. */
final class Cles {
    private static final String AVIS = "aides:avis:";
    private static final String MOTIF = "aides:motif:";

    private Cles() {}

    static String avis(String reference) {
        return AVIS + reference;
    }

    static String motif(String reference) {
        return MOTIF + reference;
    }

    static String dossier(String reference) {
        return "aides:dossier:" + reference;
    }
}
