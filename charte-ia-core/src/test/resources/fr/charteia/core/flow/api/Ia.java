package api;

/** An external AI. */
public class Ia {
    public static void envoyer(Object texte) {}
    public static String demander(String texte) { return texte; }
    public static void diffuser(String texte, Ecouteur ecouteur) {}
    public static void diffuser(String texte, java.util.function.Consumer<String> ecouteur) {}
    /** Whoever answers calls the function then, and keeps what goes wrong in it. */
    public static void plusTard(java.util.function.Consumer<String> ecouteur) {}
    /** Calls the function before it comes back. */
    public static void aussitot(java.util.function.Consumer<String> ecouteur) {}
    public static <T> T remplir(String texte, Class<T> type) { return null; }
    public static String poster(Object adresse, String texte) { return texte; }
    /** What of its own is most like a text. */
    public static java.util.List<Trouve> chercher(String texte) { return null; }
    public static double noter(String texte) { return 0.5; }
}
