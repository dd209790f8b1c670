package api;

import java.util.List;
import java.util.Map;

/** Gives rows of which nobody knows what they hold. */
public class Base {
    public static Map<String, Object> ligne(String requete) { return Map.of(); }
    public static List<Map<String, Object>> lignes(String requete) { return List.of(); }
    public static java.sql.ResultSet curseur(String requete) { return null; }
    public static java.util.Properties reglages() { return new java.util.Properties(); }
}
