package programs;

import api.*;
import java.util.*;

class Maps {
    void key_by_key() {
        Map<String, String> m = new HashMap<>();
        m.put("nom", Donnees.nom());
        m.put("ville", "Tours");
        Ia.envoyer(m.get("ville"));
        Ia.envoyer(m.get("nom")); // 401
    }
    void absent_key() {
        Map<String, String> m = new HashMap<>();
        m.put("nom", Donnees.nom());
        Ia.envoyer(m.get("autre"));
    }
    void unknown_read_key() {
        Map<String, String> m = new HashMap<>();
        m.put("nom", Donnees.nom());
        Ia.envoyer(m.get(Donnees.propre())); // 401
    }
    void key_in_a_constant() {
        final String cle = "n" + "om";
        Map<String, String> m = new HashMap<>();
        m.put("nom", Donnees.nom());
        Ia.envoyer(m.get(cle)); // 401
    }
    void integer_keys() {
        Map<Integer, String> m = new HashMap<>();
        m.put(1, Donnees.nom());
        m.put(2, "rien");
        Ia.envoyer(m.get(2));
        Ia.envoyer(m.get(1)); // 401
    }
    enum Cle { NOM, VILLE }
    void enum_keys() {
        Map<Cle, String> m = new EnumMap<>(Cle.class);
        m.put(Cle.NOM, Donnees.nom());
        m.put(Cle.VILLE, "Tours");
        Ia.envoyer(m.get(Cle.VILLE));
        Ia.envoyer(m.get(Cle.NOM)); // 401
    }
    void removed() {
        Map<String, String> m = new HashMap<>();
        m.put("nom", Donnees.nom());
        m.remove("nom");
        Ia.envoyer(m.get("nom"));
    }
    void removed_value_comes_out() {
        Map<String, String> m = new HashMap<>();
        m.put("nom", Donnees.nom());
        Ia.envoyer(m.remove("nom")); // 401
    }
    void cleared() {
        Map<String, String> m = new HashMap<>();
        m.put("nom", Donnees.nom());
        m.clear();
        Ia.envoyer(m.get("nom"));
    }
    void default_value() {
        Map<String, String> m = new HashMap<>();
        Ia.envoyer(m.getOrDefault("nom", Donnees.nom())); // 401
    }
    void put_if_absent() {
        Map<String, String> m = new HashMap<>();
        m.putIfAbsent("nom", Donnees.nom());
        Ia.envoyer(m.get("nom")); // 401
    }
    void replaced() {
        Map<String, String> m = new HashMap<>();
        m.put("nom", Donnees.nom());
        m.replace("nom", "rien");
        Ia.envoyer(m.get("nom"));
    }
    void copied() {
        Map<String, String> m = new HashMap<>();
        m.put("nom", Donnees.nom());
        Map<String, String> n = new TreeMap<>(m);
        Ia.envoyer(n.get("nom")); // 401
    }
    void copied_keys_apart() {
        Map<String, String> m = new HashMap<>();
        m.put("nom", Donnees.nom());
        m.put("ville", "Tours");
        Map<String, String> n = new HashMap<>(m);
        Ia.envoyer(n.get("ville"));
    }
    void put_all() {
        Map<String, String> m = new HashMap<>();
        Map<String, String> n = new HashMap<>();
        m.put("nom", Donnees.nom());
        n.putAll(m);
        Ia.envoyer(n.get("nom")); // 401
    }
    void put_all_keys_apart() {
        Map<String, String> m = new HashMap<>();
        Map<String, String> n = new HashMap<>();
        m.put("nom", Donnees.nom());
        m.put("ville", "Tours");
        n.putAll(m);
        Ia.envoyer(n.get("ville"));
    }
    void of() { Ia.envoyer(Map.of("nom", Donnees.nom(), "ville", "Tours").get("nom")); } // 401
    void of_other() { Ia.envoyer(Map.of("nom", Donnees.nom(), "ville", "Tours").get("ville")); }
    void of_entries() { Ia.envoyer(Map.ofEntries(Map.entry("nom", Donnees.nom())).get("nom")); } // 401
    void values() {
        Map<String, String> m = new HashMap<>();
        m.put("nom", Donnees.nom());
        for (String v : m.values()) Ia.envoyer(v); // 401
    }
    void keys_of_tainted_values() {
        Map<String, String> m = new HashMap<>();
        m.put("nom", Donnees.nom());
        for (String k : m.keySet()) Ia.envoyer(k);
    }
    void data_as_key() {
        Map<String, String> m = new HashMap<>();
        m.put(Donnees.nom(), "x");
        for (String k : m.keySet()) Ia.envoyer(k); // 401
    }
    void data_as_key_value_is_clean() {
        Map<String, String> m = new HashMap<>();
        m.put(Donnees.nom(), "x");
        for (String v : m.values()) Ia.envoyer(v);
    }
    void lookup_by_data_is_no_data() {
        Map<String, String> m = new HashMap<>();
        m.put("Dupont", "dossier 1");
        Ia.envoyer(m.get(Donnees.nom()));
    }
    void for_each() {
        Map<String, String> m = new HashMap<>();
        m.put("nom", Donnees.nom());
        m.forEach((k, v) -> Ia.envoyer(v)); // 401
    }
    void for_each_key() {
        Map<String, String> m = new HashMap<>();
        m.put("nom", Donnees.nom());
        m.forEach((k, v) -> Ia.envoyer(k));
    }
    void printed() {
        Map<String, String> m = new HashMap<>();
        m.put("nom", Donnees.nom());
        Ia.envoyer(m.toString()); // 401
    }
    void sent_whole() {
        Map<String, String> m = new HashMap<>();
        m.put("nom", Donnees.nom());
        Ia.envoyer(m); // 401
    }
    void contains_is_no_data() {
        Map<String, String> m = new HashMap<>();
        m.put("nom", Donnees.nom());
        Ia.envoyer("connu : " + m.containsKey("nom") + m.size());
    }
    void compute_if_absent() {
        Map<String, String> m = new HashMap<>();
        m.computeIfAbsent("nom", k -> Donnees.nom());
        Ia.envoyer(m.get("nom")); // 401
    }
    void computed_result() { Ia.envoyer(new HashMap<String, String>().computeIfAbsent("nom", k -> Donnees.nom())); } // 401
    void compute() {
        Map<String, String> m = new HashMap<>();
        m.put("nom", Donnees.nom());
        m.compute("nom", (k, v) -> v + "!");
        Ia.envoyer(m.get("nom")); // 401
    }
    void compute_away() {
        Map<String, String> m = new HashMap<>();
        m.put("nom", Donnees.nom());
        m.compute("nom", (k, v) -> "rien");
        Ia.envoyer(m.get("nom"));
    }
    void merge() {
        Map<String, String> m = new HashMap<>();
        m.merge("nom", Donnees.nom(), String::concat);
        Ia.envoyer(m.get("nom")); // 401
    }
    void merge_counts() {
        Map<String, Integer> m = new HashMap<>();
        m.merge(Donnees.nom(), 1, Integer::sum);
        for (int n : m.values()) Ia.envoyer("nombre " + n);
    }
    void nested() {
        Map<String, Map<String, String>> m = new HashMap<>();
        m.put("a", new HashMap<>());
        m.put("b", new HashMap<>());
        m.get("a").put("nom", Donnees.nom());
        m.get("b").put("nom", "rien");
        Ia.envoyer(m.get("b").get("nom"));
        Ia.envoyer(m.get("a").get("nom")); // 401
    }
    void nested_other_key() {
        Map<String, Map<String, String>> m = new HashMap<>();
        m.computeIfAbsent("a", k -> new HashMap<>()).put("nom", Donnees.nom());
        Ia.envoyer(m.get("a").get("ville"));
    }
    void list_in_a_map() {
        Map<String, List<String>> m = new HashMap<>();
        m.put("a", new ArrayList<>(List.of(Donnees.nom())));
        m.put("b", new ArrayList<>(List.of("rien")));
        Ia.envoyer(m.get("b").get(0));
        Ia.envoyer(m.get("a").get(0)); // 401
    }
    void entries_in_order() {
        NavigableMap<String, String> m = new TreeMap<>();
        m.put("nom", Donnees.nom());
        Ia.envoyer(m.firstEntry().getValue()); // 401
        Ia.envoyer(m.firstKey());
    }
    void entry_changed() {
        Map<String, String> m = new HashMap<>();
        m.put("nom", "rien");
        for (Map.Entry<String, String> e : m.entrySet()) e.setValue(Donnees.nom());
        Ia.envoyer(m.get("nom")); // 401
    }
    void replace_all() {
        Map<String, String> m = new HashMap<>();
        m.put("nom", Donnees.nom());
        m.replaceAll((k, v) -> "rien");
        Ia.envoyer(m.get("nom"));
    }
    void replace_all_keeps() {
        Map<String, String> m = new HashMap<>();
        m.put("nom", Donnees.nom());
        m.replaceAll((k, v) -> k + v);
        Ia.envoyer(m.get("nom")); // 401
    }
    void properties() {
        Properties p = new Properties();
        p.setProperty("nom", Donnees.nom());
        p.setProperty("ville", "Tours");
        Ia.envoyer(p.getProperty("ville"));
        Ia.envoyer(p.getProperty("nom")); // 401
    }
    void unmodifiable_view() {
        Map<String, String> m = new HashMap<>();
        Map<String, String> v = Collections.unmodifiableMap(m);
        m.put("nom", Donnees.nom());
        Ia.envoyer(v.get("nom")); // 401
    }
    void values_removed() {
        Map<String, String> m = new HashMap<>();
        m.put("nom", Donnees.nom());
        m.values().clear();
        Ia.envoyer("taille " + m.size());
    }
    String lire(Map<String, String> m, String cle) { return m.get(cle); }
    void key_given_to_a_callee() {
        Map<String, String> m = new HashMap<>();
        m.put("nom", Donnees.nom());
        m.put("ville", "Tours");
        Ia.envoyer(lire(m, "ville"));
        Ia.envoyer(lire(m, "nom")); // 401
    }
    void ecrire(Map<String, String> m, String cle, String v) { m.put(cle, v); }
    void filled_by_a_callee() {
        Map<String, String> m = new HashMap<>();
        ecrire(m, "nom", Donnees.nom());
        ecrire(m, "ville", "Tours");
        Ia.envoyer(m.get("ville"));
        Ia.envoyer(m.get("nom")); // 401
    }
    Map<String, String> dossier() {
        Map<String, String> m = new HashMap<>();
        m.put("nom", Donnees.nom());
        m.put("ville", "Tours");
        return m;
    }
    void made_by_a_callee() {
        Ia.envoyer(dossier().get("ville"));
        Ia.envoyer(dossier().get("nom")); // 401
    }
    final Map<String, String> champ = new HashMap<>();
    void map_in_a_field() {
        champ.put("nom", Donnees.nom());
        Ia.envoyer(champ.get("ville"));
        Ia.envoyer(champ.get("nom")); // 401
    }
    void whole_entry() {
        Map<String, String> m = new HashMap<>();
        m.put("nom", Donnees.nom());
        for (Map.Entry<String, String> e : m.entrySet()) Ia.envoyer(e); // 401
    }
    void entries_streamed() {
        Map<String, String> m = new HashMap<>();
        m.put("nom", Donnees.nom());
        m.entrySet().stream().map(e -> e.getKey()).forEach(Ia::envoyer);
        m.entrySet().stream().map(e -> e.getValue()).forEach(Ia::envoyer); // 401
    }
    void by_put_in_two_branches(boolean c) {
        Map<String, String> m = new HashMap<>();
        if (c) m.put("nom", Donnees.nom()); else m.put("nom", "rien");
        Ia.envoyer(m.get("nom")); // 401
    }
    void overwritten_in_both_branches(boolean c) {
        Map<String, String> m = new HashMap<>();
        m.put("nom", Donnees.nom());
        if (c) m.put("nom", "rien"); else m.put("nom", "vide");
        Ia.envoyer(m.get("nom"));
    }
    enum Champ { NOM, VILLE }
    void copy_of_a_map_of_an_enum() { EnumMap<Champ, String> m = new EnumMap<>(Champ.class); m.put(Champ.NOM, Donnees.nom()); Ia.envoyer(new EnumMap<>(m).get(Champ.NOM)); } // 401
    void copy_of_a_map_of_an_enum_other() { EnumMap<Champ, String> m = new EnumMap<>(Champ.class); m.put(Champ.NOM, Donnees.nom()); m.put(Champ.VILLE, "x"); Ia.envoyer(new EnumMap<>(m).get(Champ.VILLE)); }
    void copy_of_a_map_of_an_enum_before() { EnumMap<Champ, String> m = new EnumMap<>(Champ.class); m.put(Champ.NOM, "x"); Map<Champ, String> c = new EnumMap<>(m); m.put(Champ.NOM, Donnees.nom()); Ia.envoyer(c.get(Champ.NOM)); }
    void properties_behind_others() { Properties d = new Properties(), p = new Properties(d); d.setProperty("n", Donnees.nom()); Ia.envoyer(p.getProperty("n")); } // 401
    void properties_behind_others_other() { Properties d = new Properties(); d.setProperty("n", Donnees.nom()); d.setProperty("m", "x"); Ia.envoyer(new Properties(d).getProperty("m")); }
    void properties_before_others() { Properties d = new Properties(); d.setProperty("n", Donnees.nom()); Properties p = new Properties(d); p.setProperty("n", "x"); Ia.envoyer(p.getProperty("n")); }
    void names_of_properties_behind_others() { Properties d = new Properties(); d.setProperty(Donnees.nom(), "x"); Ia.envoyer(new Properties(d).stringPropertyNames()); } // 401
}
