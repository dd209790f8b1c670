package api;

/** Decisions with legal effects. */
public class Decisions {
    public static void delivrer(Object dossier) {}
    public static void refuser(Object dossier) {}
}
