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
}
