package api;

/** Gives what a text names: what somebody filled in, or what a token says of somebody. */
public class Formulaire {
    public static String champ(String nom) { return System.getProperty(nom); }
    public static Object revendication(String nom) { return System.getProperty(nom); }
}
