package fr.etatcivil.actes;

/** Les noms des files. */
final class Files {
    static final String AVIS = "actes.avis";
    static final String TEXTES = "actes.textes";
    static final String NOMS = "actes.noms";
    static final String STATISTIQUES = "actes.statistiques";
    static final String ANNONCES = "actes.annonces";

    private Files() {}
}
