package api;

/** Steps where a person decides. */
public class Agent {
    public static boolean valide(Object proposition) { return true; }
    public static void confirme(Object proposition) {}
    public static int repond(Object proposition) { return 0; }
    public static String choisit(Object proposition) { return ""; }
    public static java.util.Optional<String> tranche(Object proposition) { return java.util.Optional.empty(); }
}
