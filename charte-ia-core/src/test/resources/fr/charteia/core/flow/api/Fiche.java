package api;

/** A record that writes to its own table. */
public class Fiche {
    public static int modifier(String quoi, Object... parametres) { return 0; }
}
