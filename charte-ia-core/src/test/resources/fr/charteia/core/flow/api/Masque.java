package api;

/** Sanitizers. */
public class Masque {
    public static String masquer(String texte) { return ""; }
    public static String remplacer(String texte) { return ""; }
    public static void effacer(Object objet) {}
    public static void brouiller(Object objet) {}
}
