package api;

/** An external AI. */
public class Ia {
    public static void envoyer(Object texte) {}
    public static String demander(String texte) { return texte; }
    public static double noter(String texte) { return 0.5; }
}
