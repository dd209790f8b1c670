package programs;

import api.*;
import java.util.*;
import java.util.stream.*;

/** Entries of a map with few keys, each told apart in a loop or a stream over all of them, whatever their order. */
class MapEntries {
    record R(String cle, String texte) {}
    void set_loop() { Set<R> l = Set.of(new R("nom", Donnees.nom()), new R("ville", "x")); for (R e : l) if (!e.cle().equals("nom")) Ia.envoyer(e.texte()); } // KNOWN: invents 401, objects in a set are told of together
    void map_loop() { Map<String, String> m = new HashMap<>(); m.put("nom", Donnees.nom()); m.put("ville", "x"); for (Map.Entry<String, String> e : m.entrySet()) if (!e.getKey().equals("nom")) Ia.envoyer(e.getValue()); }
    void map_loop_is() { Map<String, String> m = new HashMap<>(); m.put("nom", Donnees.nom()); m.put("ville", "x"); for (Map.Entry<String, String> e : m.entrySet()) if (!e.getKey().equals("ville")) Ia.envoyer(e.getValue()); } // 401
    void map_loop_of() { Map<String, String> m = Map.of("nom", Donnees.nom(), "ville", "x"); for (Map.Entry<String, String> e : m.entrySet()) { if (e.getKey().equals("nom")) continue; Ia.envoyer(e.getValue()); } }
    void map_keys_loop() { Map<String, String> m = new HashMap<>(); m.put("nom", Donnees.nom()); m.put("ville", "x"); for (String k : m.keySet()) if (!k.equals("nom")) Ia.envoyer(m.get(k)); }
    void map_keys_loop_is() { Map<String, String> m = new HashMap<>(); m.put("nom", Donnees.nom()); m.put("ville", "x"); for (String k : m.keySet()) if (!k.equals("ville")) Ia.envoyer(m.get(k)); } // 401
    void map_for_each() { Map<String, String> m = new HashMap<>(); m.put("nom", Donnees.nom()); m.put("ville", "x"); m.forEach((k, v) -> { if (!k.equals("nom")) Ia.envoyer(v); }); }
    void map_switch() { Map<String, String> m = new HashMap<>(); m.put("nom", Donnees.nom()); m.put("ville", "x"); for (Map.Entry<String, String> e : m.entrySet()) switch (e.getKey()) { case "nom": break; default: Ia.envoyer(e.getValue()); } }
    void map_built() { Map<String, String> m = new LinkedHashMap<>(); m.put("nom", Donnees.nom()); m.put("ville", "x"); StringBuilder s = new StringBuilder(); for (Map.Entry<String, String> e : m.entrySet()) { if (e.getKey().equals("nom")) continue; s.append(e.getKey()).append('=').append(e.getValue()); } Ia.envoyer(s); }
    static final Set<String> CACHES = Set.of("nom", "nir");
    void map_sensitive() { Map<String, String> m = new LinkedHashMap<>(); m.put("nom", Donnees.nom()); m.put("ville", "x"); StringBuilder s = new StringBuilder(); for (Map.Entry<String, String> e : m.entrySet()) { if (CACHES.contains(e.getKey())) continue; s.append(e.getValue()); } Ia.envoyer(s); }
    void map_sensitive_masked() { Map<String, String> m = new LinkedHashMap<>(); m.put("nom", Donnees.nom()); m.put("ville", "x"); for (Map.Entry<String, String> e : m.entrySet()) if (e.getKey().equals("nom")) e.setValue("***"); Ia.envoyer(m); } // KNOWN: invents 401, what a loop over entries has set is told of all of them together
    void map_copied_but() { Map<String, String> m = new LinkedHashMap<>(); m.put("nom", Donnees.nom()); m.put("ville", "x"); Map<String, String> n = new HashMap<>(); for (Map.Entry<String, String> e : m.entrySet()) if (!e.getKey().equals("nom")) n.put(e.getKey(), e.getValue()); Ia.envoyer(n); }
    void map_copied_but_stream() { Map<String, String> m = Map.of("nom", Donnees.nom(), "ville", "x"); Ia.envoyer(m.entrySet().stream().filter(e -> !e.getKey().equals("nom")).map(e -> e.getKey() + e.getValue()).collect(Collectors.joining())); }
    void map_keys_stream() { Map<String, String> m = Map.of("nom", Donnees.nom(), "ville", "x"); Ia.envoyer(m.keySet().stream().filter(k -> !k.equals("nom")).map(m::get).collect(Collectors.joining())); }
    void stream_first() { Map<String, String> m = new HashMap<>(); m.put("ville", "x"); m.put("nom", Donnees.nom()); Ia.envoyer(m.entrySet().stream().findFirst().get().getValue()); } // 401
    void stream_skip() { Map<String, String> m = new HashMap<>(); m.put("nom", Donnees.nom()); m.put("ville", "x"); Ia.envoyer(m.values().stream().skip(1).findFirst().get()); } // 401
    void stream_list() { Map<String, String> m = new HashMap<>(); m.put("nom", Donnees.nom()); m.put("ville", "x"); Ia.envoyer(m.values().stream().toList().get(1)); } // 401
    void stream_collected() { Map<String, String> m = new HashMap<>(); m.put("nom", Donnees.nom()); m.put("ville", "x"); Ia.envoyer(m.values().stream().collect(Collectors.toList()).get(1)); } // 401
    void stream_reduced() { Map<String, String> m = new HashMap<>(); m.put("nom", Donnees.nom()); m.put("ville", "x"); Ia.envoyer(m.values().stream().reduce((a, b) -> b).get()); } // 401
    void stream_iterated() { Map<String, String> m = new HashMap<>(); m.put("nom", Donnees.nom()); m.put("ville", "x"); Iterator<String> i = m.values().stream().iterator(); i.next(); Ia.envoyer(i.next()); } // 401
    void stream_keys_is() { Map<String, String> m = Map.of("nom", Donnees.nom(), "ville", "x"); Ia.envoyer(m.keySet().stream().filter(k -> !k.equals("ville")).map(m::get).collect(Collectors.joining())); } // 401
    void stream_is() { Map<String, String> m = Map.of("nom", Donnees.nom(), "ville", "x"); Ia.envoyer(m.entrySet().stream().filter(e -> !e.getKey().equals("ville")).map(e -> e.getKey() + e.getValue()).collect(Collectors.joining())); } // 401
    void stream_to_map() { Map<String, String> m = Map.of("nom", Donnees.nom(), "ville", "x"); Map<String, String> n = m.entrySet().stream().filter(e -> !e.getKey().equals("nom")).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)); Ia.envoyer(n); }
    void stream_to_map_get() { Map<String, String> m = Map.of("nom", Donnees.nom(), "ville", "x"); Map<String, String> n = m.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)); Ia.envoyer(n.get("ville")); }
    void stream_to_map_is() { Map<String, String> m = Map.of("nom", Donnees.nom(), "ville", "x"); Map<String, String> n = m.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)); Ia.envoyer(n.get("nom")); } // 401
    void stream_each() { Map<String, String> m = Map.of("nom", Donnees.nom(), "ville", "x"); m.entrySet().stream().filter(e -> !"nom".equals(e.getKey())).forEach(e -> Ia.envoyer(e.getValue())); }
    void stream_last() { String[] last = {""}; Map<String, String> m = new HashMap<>(); m.put("nom", Donnees.nom()); m.put("ville", "x"); m.values().stream().forEach(v -> last[0] = v); Ia.envoyer(last[0]); } // 401
    void put_later() { Map<String, String> m = new HashMap<>(); m.put("ville", "x"); Set<Map.Entry<String, String>> s = m.entrySet(); m.put("nom", Donnees.nom()); for (Map.Entry<String, String> e : s) Ia.envoyer(e.getValue()); } // 401
    void overwritten() { Map<String, String> m = new HashMap<>(); m.put("nom", Donnees.nom()); m.put("nom", "x"); for (Map.Entry<String, String> e : m.entrySet()) Ia.envoyer(e.getValue()); }
    void set_value() { Map<String, String> m = new HashMap<>(); m.put("a", "x"); for (Map.Entry<String, String> e : m.entrySet()) e.setValue(Donnees.nom()); Ia.envoyer(m.get("a")); } // 401
    void set_value_other() { Map<String, String> m = new HashMap<>(); m.put("a", "x"); m.put("b", "y"); for (Map.Entry<String, String> e : m.entrySet()) if (e.getKey().equals("a")) e.setValue(Donnees.nom()); Ia.envoyer(m.get("a")); } // 401
    void kept_entry() { Map<String, String> m = new HashMap<>(); m.put("nom", "x"); m.put("b", "y"); Map.Entry<String, String> k = null; for (Map.Entry<String, String> e : m.entrySet()) if (e.getKey().equals("nom")) k = e; m.put("nom", Donnees.nom()); Ia.envoyer(k.getValue()); } // 401
    void kept_entry_other() { Map<String, String> m = new HashMap<>(); m.put("nom", "x"); m.put("b", "y"); Map.Entry<String, String> k = null; for (Map.Entry<String, String> e : m.entrySet()) if (e.getKey().equals("b")) k = e; m.put("nom", Donnees.nom()); Ia.envoyer(k.getValue()); }
    void two_maps() { Map<String, String> m = Map.of("nom", Donnees.nom()), n = Map.of("nom", "x"); List<Map.Entry<String, String>> all = new ArrayList<>(); for (Map<String, String> one : List.of(m, n)) for (Map.Entry<String, String> e : one.entrySet()) all.add(e); Ia.envoyer(all.get(0).getValue()); } // 401
    void helper_map() { Ia.envoyer(texte(Map.of("nom", Donnees.nom(), "ville", "x"))); }
    void helper_map_is() { Ia.envoyer(texte(Map.of("prenom", Donnees.nom(), "ville", "x"))); } // 401
    String texte(Map<String, String> m) { StringBuilder s = new StringBuilder(); for (Map.Entry<String, String> e : m.entrySet()) { if (e.getKey().equals("nom")) continue; s.append(e.getKey()).append('=').append(e.getValue()); } return s.toString(); }
    void answer_keys() { Map<String, String> m = new HashMap<>(); m.put(Ia.demander("x").startsWith("o") ? "a" : "b", "z"); for (Map.Entry<String, String> e : m.entrySet()) if (e.getKey().equals("a")) Decisions.refuser("d"); } // 501
    void answer_presence() { Map<String, String> m = new HashMap<>(); m.put("c", "y"); if (Ia.demander("x").startsWith("o")) m.put("a", "z"); for (Map.Entry<String, String> e : m.entrySet()) if (e.getKey().equals("a")) Decisions.refuser("d"); } // 501
    void answer_values() { Map<String, String> m = new HashMap<>(); m.put("c", "y"); m.put("a", Ia.demander("x")); for (Map.Entry<String, String> e : m.entrySet()) if (e.getValue().equals("non")) Decisions.refuser("d"); } // 501
    void answer_values_other() { Map<String, String> m = new HashMap<>(); m.put("c", "y"); m.put("a", Ia.demander("x")); for (Map.Entry<String, String> e : m.entrySet()) if (e.getKey().equals("c") && e.getValue().equals("y")) Decisions.refuser("d"); }
    void answer_map_stream_presence() { Map<String, String> m = new HashMap<>(); m.put("c", "y"); if (Ia.demander("x").startsWith("o")) m.put("a", "z"); if (m.entrySet().stream().anyMatch(e -> e.getKey().equals("a"))) Decisions.refuser("d"); } // 501
    void removed() { Map<String, String> m = new HashMap<>(); m.put("nom", Donnees.nom()); m.put("ville", "x"); m.remove("nom"); for (Map.Entry<String, String> e : m.entrySet()) Ia.envoyer(e.getValue()); }
    void removed_by_iterator() { Map<String, String> m = new HashMap<>(); m.put("nom", Donnees.nom()); m.put("ville", "x"); for (Iterator<Map.Entry<String, String>> i = m.entrySet().iterator(); i.hasNext(); ) if (i.next().getKey().equals("nom")) i.remove(); Ia.envoyer(m.get("ville")); }
    void removed_by_iterator_is() { Map<String, String> m = new HashMap<>(); m.put("nom", Donnees.nom()); m.put("ville", "x"); for (Iterator<Map.Entry<String, String>> i = m.entrySet().iterator(); i.hasNext(); ) if (i.next().getKey().equals("ville")) i.remove(); Ia.envoyer(m); } // 401
    void key_set_loop() { Map<String, String> m = new TreeMap<>(); m.put("nom", Donnees.nom()); m.put("ville", "x"); String s = ""; for (String k : m.keySet()) { if ("nom".equals(k)) continue; s += k + m.get(k); } Ia.envoyer(s); }
    void answer_helper() { Map<String, String> m = new HashMap<>(); m.put(Ia.demander("x").startsWith("o") ? "a" : "b", "z"); decider(m); }
    void decider(Map<String, String> m) { for (Map.Entry<String, String> e : m.entrySet()) if (e.getKey().equals("a")) Decisions.refuser("d"); } // 501
    void answer_helper_presence() { Map<String, String> m = new HashMap<>(); m.put("c", "y"); if (Ia.demander("x").startsWith("o")) m.put("a", "z"); decider2(m); }
    void decider2(Map<String, String> m) { for (Map.Entry<String, String> e : m.entrySet()) if (e.getKey().equals("a")) Decisions.refuser("d"); } // 501
    void answer_helper_other() { Map<String, String> m = new HashMap<>(); m.put("c", "y"); m.put("d", Ia.demander("x")); decider3(m); }
    void decider3(Map<String, String> m) { for (Map.Entry<String, String> e : m.entrySet()) if (e.getKey().equals("c")) Decisions.refuser("d"); }
    void perhaps_there() { Map<String, String> m = new HashMap<>(); m.put("c", "y"); if (Donnees.choix()) m.put("a", "z"); if (m.keySet().stream().noneMatch(k -> k.equals("a"))) Ia.envoyer(Donnees.nom()); } // 401
    void perhaps_counted() { Map<String, String> m = new HashMap<>(); m.put("c", "y"); if (Donnees.choix()) m.put("a", "z"); if (m.keySet().stream().count() == 1) Ia.envoyer(Donnees.nom()); } // 401
    void perhaps_counted_after() { Map<String, String> m = new HashMap<>(); m.put("c", "y"); m.put("a", Donnees.propre()); if (m.values().stream().map(v -> v + "x").count() == 2) Ia.envoyer(Donnees.nom()); } // 401
    void null_value() { Map<String, String> m = new HashMap<>(); m.put("c", null); for (Map.Entry<String, String> e : m.entrySet()) if (e.getKey().equals("c")) Ia.envoyer(Donnees.nom()); } // 401
    void two_maps_other_keys() { Map<String, String> m = Map.of("nom", Donnees.nom()), n = Map.of("ville", "x"); List<Map.Entry<String, String>> all = new ArrayList<>(); for (Map<String, String> one : List.of(m, n)) for (Map.Entry<String, String> e : one.entrySet()) all.add(e); Ia.envoyer(all.get(0).getValue()); } // 401
    void two_maps_in_turn() { Map<String, String> m = Map.of("nom", Donnees.nom()), n = Map.of("ville", "x"); for (Map.Entry<String, String> e : m.entrySet()) Ia.envoyer(e.getKey()); for (Map.Entry<String, String> e : n.entrySet()) Ia.envoyer(e.getValue()); }
    List<String> rassembler(Stream<String> s) { return s.toList(); }
    void stream_listed_by_a_helper() { Map<String, String> m = new HashMap<>(); m.put("nom", Donnees.nom()); m.put("ville", "x"); Ia.envoyer(rassembler(m.values().stream()).get(1)); } // 401
    void streams_flattened() { Map<String, String> m = new HashMap<>(); m.put("nom", Donnees.nom()); m.put("ville", "x"); Ia.envoyer(Stream.of(m, m).flatMap(n -> n.values().stream()).toList().get(1)); } // 401
    // a map that is passed, a function for each of its entries
    private static Map<String, String> sauf_le_nom(Map<String, String> m) { Map<String, String> r = new LinkedHashMap<>(); m.forEach((k, v) -> { if (!"nom".equals(k)) r.put(k, v); }); return r; }
    void function_leaves_a_key_out() { Map<String, String> m = new HashMap<>(); m.put("nom", Donnees.nom()); m.put("ville", "x"); Ia.envoyer(sauf_le_nom(m)); }
    void function_leaves_another_key_out() { Map<String, String> m = new HashMap<>(); m.put("prenom", Donnees.nom()); m.put("ville", "x"); Ia.envoyer(sauf_le_nom(m)); } // 401
    void function_leaves_no_key_out() { Map<String, String> m = new HashMap<>(); m.put(Donnees.propre(), Donnees.nom()); Ia.envoyer(sauf_le_nom(m)); } // 401
    private static void dire(Map<String, String> m) { m.forEach((k, v) -> { if (k.equals("ville")) Ia.envoyer(v); }); }
    void function_says_a_key() { Map<String, String> m = new HashMap<>(); m.put("nom", Donnees.nom()); m.put("ville", "x"); dire(m); }
    private static void dire_tout(Map<String, String> m) { m.forEach((k, v) -> { if (!k.equals("ville")) Ia.envoyer(v); }); } // 401
    void function_says_the_others() { Map<String, String> m = new HashMap<>(); m.put("nom", Donnees.nom()); m.put("ville", "x"); dire_tout(m); }
    private static String derniere(Map<String, String> m) { String[] r = {"x"}; m.forEach((k, v) -> { if (k.length() > 3) r[0] = v; }); return r[0]; }
    void function_keeps_a_long_key() { Map<String, String> m = new HashMap<>(); m.put("nom", Donnees.nom()); m.put("ville", "x"); Ia.envoyer(derniere(m)); }
    void function_keeps_a_long_key_that_is_there() { Map<String, String> m = new HashMap<>(); m.put("prenom", Donnees.nom()); m.put("age", "x"); Ia.envoyer(derniere(m)); } // 401
}
