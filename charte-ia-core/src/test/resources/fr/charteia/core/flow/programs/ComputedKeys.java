package programs;
import api.*;
import java.util.*;
/** Keys and texts that helpers compute. */
class ComputedKeys {
    static String cle(String nom) { return "app.cle." + nom; }
    static String bati(String nom) { StringBuilder b = new StringBuilder("app"); b.append('.').append(nom); return b.toString(); }
    static boolean estNom(String champ) { return champ.trim().toLowerCase(Locale.ROOT).equals("nom"); }
    static String normal(String s) { return s == null ? "" : s.trim().toUpperCase(Locale.ROOT); }
    String prefixe = "p.";
    String avec(String s) { return prefixe + s; }
    void map_key() {
        Map<String, String> m = new HashMap<>();
        m.put(cle("nom"), Donnees.nom());
        Ia.envoyer(m.get(cle("bureau")));
        Ia.envoyer(m.get(cle("nom"))); // 401
    }
    void map_key_of_a_builder() {
        Map<String, String> m = new HashMap<>();
        m.put(bati("nom"), Donnees.nom());
        Ia.envoyer(m.get(bati("bureau")));
        Ia.envoyer(m.get(bati("nom"))); // 401
    }
    void key_of_a_field() {
        ComputedKeys p = new ComputedKeys();
        Map<String, String> m = new HashMap<>();
        m.put(p.avec("nom"), Donnees.nom());
        m.put(p.avec("bureau"), "12");
        Ia.envoyer(m.get(p.avec("bureau")));
        Ia.envoyer(m.get(p.avec("nom"))); // 401
        Ia.envoyer(m.get("p.nom")); // 401
    }
    void decided() {
        if (estNom(" NOM ")) { Ia.envoyer(Donnees.nom()); } // 401
        if (estNom("ville")) { Ia.envoyer(Donnees.nom()); }
    }
    void normalised() {
        if (normal(" a ").equals("A")) { Ia.envoyer(Donnees.nom()); } // 401
        if (normal(null).equals("A")) { Ia.envoyer(Donnees.nom()); }
        if (normal("b").equals("A")) { Ia.envoyer(Donnees.nom()); }
    }
    void still_carries() { Ia.envoyer(normal(Donnees.nom())); } // 401
    void of_either(boolean b) {
        Map<String, String> m = new HashMap<>();
        m.put(cle(b ? "nom" : "prenom"), Donnees.nom());
        Ia.envoyer(m.get(cle("nom"))); // 401
    }
    static String deuxFois(String nom) { return cle(cle(nom)); }
    void of_an_optional() {
        if (Optional.of("a").map(s -> s + "b").get().equals("c")) { Ia.envoyer(Donnees.nom()); }
        if (Optional.of("a").map(s -> s + "b").get().equals("ab")) { Ia.envoyer(Donnees.nom()); } // 401
        if (Optional.of("a").map(s -> s + Donnees.nom()).get().equals("ab")) { Ia.envoyer("x"); }
    }
    void nested() {
        Map<String, String> m = new HashMap<>();
        m.put(deuxFois("nom"), Donnees.nom());
        Ia.envoyer(m.get(deuxFois("bureau")));
        Ia.envoyer(m.get("app.cle.app.cle.nom")); // 401
    }
    // by methods that are passed what they compute a key of, or pass it on
    private static void ranger(Map<String, String> m, String k, String v) { m.put(k.toLowerCase(Locale.ROOT), v); }
    private static String trouver(Map<String, String> m, String k) { return m.get(k.trim().toLowerCase(Locale.ROOT)); }
    void whatever_its_case() { Map<String, String> m = new HashMap<>(); ranger(m, "Nom", Donnees.nom()); ranger(m, "Ville", "x"); Ia.envoyer(trouver(m, " VILLE")); }
    void whatever_its_case_asked() { Map<String, String> m = new HashMap<>(); ranger(m, "Nom", Donnees.nom()); ranger(m, "Ville", "x"); Ia.envoyer(trouver(m, " NOM")); } // 401
    void whatever_its_case_not_known() { Map<String, String> m = new HashMap<>(); ranger(m, "Nom", Donnees.nom()); ranger(m, "Ville", "x"); Ia.envoyer(trouver(m, Donnees.propre())); } // 401
    private static void poser(Map<String, String> m, String k, String v) { m.put(k, v); }
    private static void prefixer(Map<String, String> m, String k, String v) { poser(m, "app." + k, v); }
    void passed_on() { Map<String, String> m = new HashMap<>(); prefixer(m, "nom", Donnees.nom()); prefixer(m, "ville", "x"); Ia.envoyer(m.get("app.ville")); }
    void passed_on_asked() { Map<String, String> m = new HashMap<>(); prefixer(m, "nom", Donnees.nom()); prefixer(m, "ville", "x"); Ia.envoyer(m.get("app.nom")); } // 401
    interface Magasin<K> { void poser(K k, String v); String lire(K k); default String lire(K k, String faute) { String v = lire(k); return v == null ? faute : v; } }
    static class EnCarte<K> implements Magasin<K> { private final Map<K, String> m = new HashMap<>(); public void poser(K k, String v) { m.put(k, v); } public String lire(K k) { return m.get(k); } }
    static class SansCasse implements Magasin<String> { private final Magasin<String> dedans; SansCasse(Magasin<String> dedans) { this.dedans = dedans; } public void poser(String k, String v) { dedans.poser(k.toUpperCase(), v); } public String lire(String k) { return dedans.lire(k.toUpperCase()); } }
    void behind_another() { Magasin<String> s = new SansCasse(new EnCarte<>()); s.poser("nom", Donnees.nom()); s.poser("ville", "x"); Ia.envoyer(s.lire("Ville", "y")); }
    void behind_another_asked() { Magasin<String> s = new SansCasse(new EnCarte<>()); s.poser("nom", Donnees.nom()); s.poser("ville", "x"); Ia.envoyer(s.lire("Nom", "y")); } // 401
    static class Prefixes { private final EnCarte<String> dedans = new EnCarte<>(); private final String p; Prefixes(String p) { this.p = p; } void poser(String k, String v) { dedans.poser(p + ":" + k, v); } String lire(String k) { return dedans.lire(p + ":" + k); } }
    void behind_a_prefix() { Prefixes s = new Prefixes("a"); s.poser("nom", Donnees.nom()); s.poser("ville", "x"); Ia.envoyer(s.lire("ville")); }
    void behind_a_prefix_asked() { Prefixes s = new Prefixes("a"); s.poser("nom", Donnees.nom()); s.poser("ville", "x"); Ia.envoyer(s.lire("nom")); } // 401
}
