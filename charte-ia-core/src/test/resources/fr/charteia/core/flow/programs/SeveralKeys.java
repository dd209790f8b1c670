package programs;

import api.*;
import java.util.*;
import java.util.stream.*;

/** Keys and positions that are one of several: what stands under the others is not met. */
class SeveralKeys {
    static Map<String, String> fiche() {
        Map<String, String> m = new HashMap<>();
        m.put("nom", Donnees.nom());
        m.put("ville", "x");
        return m;
    }
    void one_or_the_other() { String k = Donnees.choix() ? "ville" : "rue"; Ia.envoyer(fiche().get(k)); }
    void one_or_the_data() { String k = Donnees.choix() ? "ville" : "nom"; Ia.envoyer(fiche().get(k)); } // 401
    void put_under_either() {
        Map<String, String> m = new HashMap<>();
        m.put(Donnees.choix() ? "a" : "b", Donnees.nom());
        Ia.envoyer(m.get("a")); // 401
        Ia.envoyer(m.get("b")); // 401
        Ia.envoyer(m.get("c"));
    }
    void clean_under_either() {
        Map<String, String> m = new HashMap<>();
        m.put("a", Donnees.nom());
        m.put(Donnees.choix() ? "a" : "b", "x");
        Ia.envoyer(m.get("a")); // 401
        Ia.envoyer(m.get("b"));
    }
    void removed_under_either() {
        Map<String, String> m = new HashMap<>(fiche());
        m.remove(Donnees.choix() ? "nom" : "ville");
        Ia.envoyer(m.get("nom")); // 401
    }
    void any_of_a_list() { List<String> l = List.of("ville", "rue"); Ia.envoyer(fiche().get(l.get(Donnees.nombre()))); }
    void any_of_a_list_with_the_data() { List<String> l = List.of("ville", "nom"); Ia.envoyer(fiche().get(l.get(Donnees.nombre()))); } // 401
    void any_of_a_set() { Set<String> s = Set.of("ville", "rue"); Ia.envoyer(fiche().get(s.iterator().next())); }
    void each_of_a_set() { Set<String> s = new HashSet<>(); s.add("ville"); s.add("rue"); for (String k : s) Ia.envoyer(fiche().get(k)); }
    void each_of_a_set_with_the_data() { Set<String> s = new HashSet<>(); s.add("ville"); s.add("nom"); for (String k : s) Ia.envoyer(fiche().get(k)); } // 401
    void each_of_keys() { Map<String, String> t = Map.of("ville", "Ville", "rue", "Rue"); for (String k : t.keySet()) Ia.envoyer(fiche().get(k)); }
    void each_of_entries() { Map<String, String> t = Map.of("ville", "Ville", "rue", "Rue"); for (Map.Entry<String, String> e : t.entrySet()) Ia.envoyer(e.getValue() + fiche().get(e.getKey())); }
    void each_of_own_keys() { Map<String, String> m = fiche(); for (String k : m.keySet()) Ia.envoyer(m.get(k)); } // 401
    void each_that_is_passed(List<String> cles) { for (String s : cles) Ia.envoyer(fiche().get(s)); } // 401
    void stream() { Map<String, String> m = fiche(); Stream.of("ville", "rue").map(m::get).forEach(Ia::envoyer); }
    void stream_of_an_array() { Map<String, String> m = fiche(); String[] cles = {"ville", "rue"}; Arrays.stream(cles).map(m::get).forEach(Ia::envoyer); }
    void stream_with_the_data() { Map<String, String> m = fiche(); Stream.of("ville", "nom").map(m::get).forEach(Ia::envoyer); } // 401
    void one_of_the_cells() { String[] a = {"x", Donnees.nom(), "y"}; Ia.envoyer(a[Donnees.choix() ? 0 : 2]); }
    void one_of_the_cells_with_the_data() { String[] a = {"x", Donnees.nom(), "y"}; Ia.envoyer(a[Donnees.choix() ? 0 : 1]); } // 401
    void either_cell_written() {
        String[] a = {"x", "y", "z"};
        a[Donnees.choix() ? 0 : 1] = Donnees.nom();
        Ia.envoyer(a[0]); // 401
        Ia.envoyer(a[1]); // 401
    }
    void one_of_the_positions() { List<String> l = List.of("x", Donnees.nom(), "y"); Ia.envoyer(l.get(Donnees.choix() ? 0 : 2)); }
    void one_of_the_positions_with_the_data() { List<String> l = List.of("x", Donnees.nom(), "y"); Ia.envoyer(l.get(Donnees.choix() ? 0 : 1)); } // 401
    void by_a_switch(int jour) {
        String k = switch (jour) { case 0 -> "ville"; case 1 -> "rue"; default -> "pays"; };
        Ia.envoyer(fiche().get(k));
    }
    private String cle(boolean court) { return court ? "ville" : "rue"; }
    void by_a_helper() { Ia.envoyer(fiche().get(cle(Donnees.choix()))); }
}
