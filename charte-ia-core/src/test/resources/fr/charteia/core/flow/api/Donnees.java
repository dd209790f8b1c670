package api;

/** Where values are born: personal data, or nothing of interest. */
public class Donnees {
    public static String nom() { return "Dupont"; }
    public static int salaire() { return 1_500; }
    public static String propre() { return System.getProperty("propre"); }
    public static int nombre() { return Integer.getInteger("nombre"); }
    public static boolean choix() { return Boolean.getBoolean("choix"); }
}
