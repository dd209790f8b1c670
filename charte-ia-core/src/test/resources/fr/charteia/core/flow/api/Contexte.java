package api;

/** A store by key that is reached through static methods. */
public class Contexte {
    public static void put(String cle, String valeur) {}
    public static String get(String cle) { return null; }
}
