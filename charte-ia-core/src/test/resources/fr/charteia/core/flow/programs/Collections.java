package programs;

import api.*;
import java.util.*;
import java.util.stream.*;

class Collections {
    void list() {
        List<String> l = new ArrayList<>();
        l.add(Donnees.nom());
        Ia.envoyer(l.get(0)); // 401
    }
    void list_positions() {
        List<String> l = new ArrayList<>();
        l.add("sûr");
        l.add(Donnees.nom());
        l.add("sûr aussi");
        l.remove(0);
        Ia.envoyer(l.get(1));
        Ia.envoyer(l.get(0)); // 401
    }
    void list_of() {
        List<String> l = List.of("a", Donnees.nom());
        Ia.envoyer(l.get(0));
        Ia.envoyer(l.get(1)); // 401
    }
    void map_keys() {
        Map<String, Object> m = new HashMap<>();
        m.put("a", "valeur");
        m.put("b", Donnees.nom());
        m.put("c", "autre");
        Ia.envoyer(m.get("a"));
        Ia.envoyer((String) m.get("b")); // 401
    }
    void map_overwritten() {
        Map<String, String> m = new HashMap<>();
        m.put("b", Donnees.nom());
        m.put("b", "rien");
        Ia.envoyer(m.get("b"));
    }
    void map_unknown_key() {
        Map<String, String> m = new HashMap<>();
        m.put(Donnees.propre(), Donnees.nom());
        Ia.envoyer(m.get("b")); // 401
    }
    void iterator() {
        Set<String> s = new TreeSet<>();
        s.add(Donnees.nom());
        for (String x : s) Ia.envoyer(x); // 401
    }
    void other_list() {
        List<String> l = new ArrayList<>();
        List<String> k = new ArrayList<>();
        l.add(Donnees.nom());
        k.add("rien");
        for (String x : k) Ia.envoyer(x);
    }
    void entry_set() {
        Map<String, String> m = new LinkedHashMap<>();
        m.put("k", Donnees.nom());
        for (Map.Entry<String, String> e : m.entrySet()) {
            Ia.envoyer(e.getKey());
            Ia.envoyer(e.getValue()); // 401
        }
    }
    void printed() {
        List<String> l = new ArrayList<>();
        l.add(Donnees.nom());
        Ia.envoyer("liste : " + l); // 401
    }
    void size() {
        List<String> l = new ArrayList<>();
        l.add(Donnees.nom());
        Ia.envoyer("taille : " + l.size());
    }
    void stream() {
        String s = Stream.of(Donnees.nom(), "b").map(String::trim).filter(x -> !x.isEmpty()).collect(Collectors.joining(","));
        Ia.envoyer(s); // 401
    }
    void stream_masked() {
        String s = Stream.of(Donnees.nom(), "b").map(Masque::masquer).collect(Collectors.joining(","));
        Ia.envoyer(s);
    }
    void stream_to_list() {
        List<String> s = List.of(Donnees.nom()).stream().map(x -> "M. " + x).toList();
        Ia.envoyer(s.get(0)); // 401
    }
    void for_each() {
        List.of(Donnees.nom()).forEach(x -> Ia.envoyer(x)); // 401
    }
    void for_each_reference() {
        List.of(Donnees.nom()).forEach(Ia::envoyer); // 401
    }
    void optional() {
        Optional<String> o = Optional.of(Donnees.nom());
        o.map(x -> x + "!").ifPresent(x -> Ia.envoyer(x)); // 401
        Ia.envoyer(o.orElse("")); // 401
    }
    void optional_clean() {
        Optional<String> o = Optional.of("rien");
        Ia.envoyer(o.orElse(""));
    }
    void to_array() {
        List<String> l = new ArrayList<>(List.of(Donnees.nom()));
        String[] t = l.toArray(new String[0]);
        Ia.envoyer(t[0]); // 401
    }
    void nested() {
        Map<String, List<String>> m = new HashMap<>();
        m.computeIfAbsent("k", k -> new ArrayList<>()).add(Donnees.nom());
        Ia.envoyer(m.get("k").get(0)); // 401
    }
    void cleared() {
        List<String> l = new ArrayList<>();
        l.add(Donnees.nom());
        l.clear();
        l.add("rien");
        Ia.envoyer(l.get(0));
    }
    void joined_list() { Ia.envoyer(String.join(" ", List.of("a", Donnees.nom()).subList(0, 2))); } // 401
    void joined_clean_list() { Ia.envoyer(String.join(" ", List.of("a", "b").subList(0, 2))); }
}
