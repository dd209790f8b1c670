package programs;

import api.*;
import com.fasterxml.jackson.databind.*;
import com.fasterxml.jackson.databind.node.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Answers that are keys of maps or are looked for in sets: what is found there, and whether anything is, is up to them. */
class ChosenKeys {
    record Cle(String a, String b) {}
    static class Repere { final String a; Repere(String a) { this.a = a; } }
    static class Dossier { String ville = "y"; }
    // --- what a set tells when it is changed
    void removed() { Set<String> s = new HashSet<>(Set.of("oui")); if (s.remove(Ia.demander("a"))) Decisions.delivrer("d"); } // 501
    void removed_from_a_list() { List<String> s = new ArrayList<>(List.of("oui")); if (s.remove(Ia.demander("a"))) Decisions.delivrer("d"); } // 501
    void removed_from_what_was_passed(Set<String> s) { if (s.remove(Ia.demander("a"))) Decisions.delivrer("d"); } // 501
    void removed_from_a_queue() { Queue<String> s = new ArrayDeque<>(List.of("oui")); if (s.remove(Ia.demander("a"))) Decisions.delivrer("d"); } // 501
    void removed_of_ours() { Set<String> s = new HashSet<>(List.of("oui")); Ia.demander("a"); if (s.remove(Donnees.propre())) Decisions.delivrer("d"); }
    void removed_if() { Set<String> s = new HashSet<>(Set.of("oui")); if (s.removeIf(x -> Ia.demander(x).startsWith("o"))) Decisions.delivrer("d"); } // 501
    void removed_if_of_ours() { Set<String> s = new HashSet<>(Set.of("oui")); if (s.removeIf(x -> { Ia.demander(x); return x.length() > Donnees.nombre(); })) Decisions.delivrer("d"); }
    void all_added() { Set<String> s = new HashSet<>(Set.of("oui")); if (s.addAll(Set.of(Ia.demander("a")))) Decisions.delivrer("d"); } // 501
    void removed_from_a_map() { Map<String, String> m = new HashMap<>(Map.of("oui", "1")); if (m.remove(Ia.demander("a")) != null) Decisions.delivrer("d"); } // 501
    void removed_pair() { Map<String, String> m = new HashMap<>(Map.of("oui", "1")); if (m.remove(Ia.demander("a"), "1")) Decisions.delivrer("d"); } // 501
    void removed_from_a_map_of_ours() { Map<String, String> m = new HashMap<>(Map.of("oui", "1")); Ia.demander("q"); if (m.remove(Donnees.propre()) != null) Decisions.delivrer("d"); }
    // --- what was there before
    void put() { Map<String, String> m = new HashMap<>(Map.of("a", "1")); if (m.put(Ia.demander("q"), "2") != null) Decisions.delivrer("d"); } // 501
    void put_which() { Map<String, String> m = new HashMap<>(Map.of("a", "1")); if ("1".equals(m.put(Ia.demander("q"), "2"))) Decisions.delivrer("d"); } // 501
    void put_as_value() { Map<String, String> m = new HashMap<>(Map.of("a", "1")); if ("1".equals(m.put("b", Ia.demander("q")))) Decisions.delivrer("d"); }
    void put_if_absent() { Map<String, String> m = new HashMap<>(Map.of("a", "1")); if (m.putIfAbsent(Ia.demander("q"), "2") == null) Decisions.delivrer("d"); } // 501
    void replaced() { Map<String, String> m = new HashMap<>(Map.of("a", "1", "b", "1")); if ("1".equals(m.replace(Ia.demander("q"), "2"))) Decisions.delivrer("d"); } // 501
    void computed_if_absent() { Map<String, String> m = new HashMap<>(Map.of("a", "2")); if ("1".equals(m.computeIfAbsent(Ia.demander("q"), k -> "1"))) Decisions.delivrer("d"); } // 501
    void computed_if_absent_the_same() { Map<String, String> m = new HashMap<>(); if ("1".equals(m.computeIfAbsent(Ia.demander("q"), k -> "1"))) Decisions.delivrer("d"); }
    void computed_if_present() { Map<String, Integer> m = new HashMap<>(Map.of("a", 2)); if (m.computeIfPresent(Ia.demander("q"), (k, v) -> 1) == null) Decisions.delivrer("d"); } // 501
    void computed_of_what_is_there() { Map<String, Integer> m = new HashMap<>(Map.of("a", 2)); if (m.compute(Ia.demander("q"), (k, v) -> v == null ? 1 : 2) == 1) Decisions.delivrer("d"); } // 501
    void computed_then_asked_for() { Map<String, String> m = new HashMap<>(Map.of("a", "x")); m.compute(Ia.demander("q"), (k, v) -> v == null ? "1" : "2"); if (m.get("a").equals("2")) Decisions.delivrer("d"); } // 501
    void merged() { Map<String, Integer> m = new HashMap<>(Map.of("a", 2)); if (m.merge(Ia.demander("q"), 1, Integer::sum) > 1) Decisions.delivrer("d"); } // 501
    void merged_then_asked_for() { Map<String, Integer> m = new HashMap<>(Map.of("a", 2)); m.merge(Ia.demander("q"), 1, Integer::sum); if (m.get("a") > 2) Decisions.delivrer("d"); } // 501
    void merged_of_ours() { Map<String, Integer> m = new HashMap<>(Map.of("a", 2)); Ia.demander("q"); if (m.merge(Donnees.propre(), 1, Integer::sum) > 1) Decisions.delivrer("d"); }
    // --- whether a function is called at all
    void called_if_absent() { Map<String, Integer> m = new HashMap<>(Map.of("a", 2)); m.computeIfAbsent(Ia.demander("q"), k -> { Decisions.delivrer("d"); return 1; }); } // 501
    void called_if_present() { Map<String, Integer> m = new HashMap<>(Map.of("a", 2)); m.computeIfPresent(Ia.demander("q"), (k, v) -> { Decisions.delivrer("d"); return 1; }); } // 501
    void called_anyway() { Map<String, Integer> m = new HashMap<>(Map.of("a", 2)); m.compute(Ia.demander("q"), (k, v) -> { Decisions.delivrer("d"); return 1; }); }
    void called_where_two_meet() { Map<String, Integer> m = new HashMap<>(Map.of("a", 2)); m.merge(Ia.demander("q"), 1, (k, v) -> { Decisions.delivrer("d"); return 1; }); } // 501
    void called_with_nothing() { Map<String, Integer> m = new HashMap<>(Map.of("a", 2)); m.compute(Donnees.propre(), (k, v) -> { if (v == null) Ia.envoyer(Donnees.nom()); return 1; }); } // 401
    void called_with_something() { Map<String, Integer> m = new HashMap<>(Map.of("a", 2)); m.compute("a", (k, v) -> { if (v == null) Ia.envoyer(Donnees.nom()); return 1; }); }
    void called_for_what_is_found() { Map<String, String> m = new HashMap<>(Map.of("a", "x")); Optional.ofNullable(m.get(Ia.demander("q"))).ifPresent(x -> Decisions.delivrer("d")); } // 501
    void called_for_what_is_found_by_a_function() { Map<String, String> m = new HashMap<>(Map.of("a", "x")); Optional.of(Ia.demander("q")).map(m::get).ifPresent(x -> Decisions.delivrer("d")); } // 501
    void found_at_all() { Map<String, String> m = new HashMap<>(Map.of("a", "x")); if (Optional.ofNullable(m.get(Ia.demander("q"))).isPresent()) Decisions.delivrer("d"); } // 501
    void answered_at_all() { Optional.ofNullable(Ia.demander("q")).ifPresent(x -> Decisions.delivrer("d")); }
    // --- keys that are objects, or of any class
    void record_asked_for() { Map<Cle, String> m = new HashMap<>(); m.put(new Cle("a", "b"), "1"); m.put(new Cle("c", "b"), "2"); Decisions.delivrer(m.get(new Cle(Ia.demander("q"), "b"))); } // 501
    void record_put() { Map<Cle, String> m = new HashMap<>(); m.put(new Cle(Ia.demander("q"), "b"), "1"); if (m.get(new Cle("c", "b")) != null) Decisions.delivrer("d"); } // 501
    void record_of_ours() { Map<Cle, String> m = new HashMap<>(); m.put(new Cle("a", "b"), Ia.demander("q")); if (m.get(new Cle("c", "b")) != null) Decisions.delivrer("d"); }
    void object_known_by_itself() { Map<Repere, String> m = new HashMap<>(); Repere r = new Repere(Ia.demander("q")); m.put(r, "d"); Decisions.delivrer(m.get(r)); }
    void list_asked_for() { Map<List<String>, String> m = new HashMap<>(); m.put(List.of("a"), "d"); Decisions.delivrer(m.get(List.of(Ia.demander("q")))); } // 501
    static Dossier lire(Map<Object, Dossier> m, Object k) { return m.get(k); }
    void of_any_class() { Map<Object, Dossier> m = new HashMap<>(); m.put("y", new Dossier()); Decisions.delivrer(lire(m, Ia.demander("q"))); } // 501
    static class Entrepot<T, K> { final Map<K, T> m = new HashMap<>(); final Function<T, K> cle; Entrepot(Function<T, K> c) { cle = c; } void garder(T t) { m.put(cle.apply(t), t); } Optional<T> trouver(K k) { return Optional.ofNullable(m.get(k)); } }
    void in_a_generic_repository() { Entrepot<Dossier, String> e = new Entrepot<>(d -> d.ville); e.garder(new Dossier()); Decisions.delivrer(e.trouver(Ia.demander("q")).orElseThrow()); } // 501
    void in_a_generic_repository_by_ours() { Entrepot<Dossier, String> e = new Entrepot<>(d -> d.ville); e.garder(new Dossier()); Ia.demander("q"); Decisions.delivrer(e.trouver(Donnees.propre()).orElseThrow()); }
    static class Compteur<K> { final Map<K, Integer> m = new HashMap<>(); void plus(K k) { m.merge(k, 1, Integer::sum); } int de(K k) { return m.getOrDefault(k, 0); } int encore(K k) { return m.merge(k, 1, Integer::sum); } }
    void counted_by_key() { Compteur<String> c = new Compteur<>(); c.plus(Ia.demander("a")); if (c.de("oui") > 0) Decisions.delivrer("d"); } // 501
    void counted_by_record() { Compteur<Cle> c = new Compteur<>(); c.plus(new Cle(Ia.demander("a"), "b")); if (c.de(new Cle("oui", "b")) > 0) Decisions.delivrer("d"); } // 501
    void counted_again() { Compteur<String> c = new Compteur<>(); c.plus("a"); if (c.encore(Ia.demander("a")) > 1) Decisions.delivrer("d"); } // 501
    void counted_again_by_ours() { Compteur<String> c = new Compteur<>(); c.plus("a"); Ia.demander("a"); if (c.encore(Donnees.propre()) > 1) Decisions.delivrer("d"); }
    static class Ensemble<T> { final Set<T> s = new HashSet<>(); boolean nouveau(T t) { return s.add(t); } boolean oter(T t) { return s.remove(t); } }
    void new_in_a_set() { Ensemble<String> c = new Ensemble<>(); c.nouveau("oui"); if (c.nouveau(Ia.demander("a"))) Decisions.delivrer("d"); } // 501
    void taken_out_of_a_set() { Ensemble<String> c = new Ensemble<>(); c.nouveau("oui"); if (c.oter(Ia.demander("a"))) Decisions.delivrer("d"); } // 501
    // --- what is found in a tree under a key
    static final ObjectNode BAREME = new ObjectMapper().createObjectNode().put("a", "x").put("b", "y");
    void member_of_a_tree(ObjectNode n) { Decisions.delivrer(n.get(Ia.demander("a")).asText()); } // 501
    void member_of_a_constant_tree() { if (BAREME.path(Ia.demander("a")).asText().equals("x")) Decisions.delivrer("d"); } // 501
    void whether_a_tree_has_it(ObjectNode n) { if (n.has(Ia.demander("a"))) Decisions.delivrer("d"); } // 501
    void searched_in_a_tree(JsonNode n) { Decisions.delivrer(n.findValue(Ia.demander("a"))); } // 501
    void taken_out_of_a_tree(ObjectNode n) { n.remove(Ia.demander("a")); Decisions.delivrer(n.get("b").asText()); } // 501
    void other_member_of_a_tree(ObjectNode n) { Ia.demander("a"); Decisions.delivrer(n.get("b").asText()); }
    void member_by_data(ObjectNode n) { Ia.envoyer(BAREME.get(Donnees.nom()).asText()); }
    void property_of_the_system() { Decisions.delivrer(System.getProperty(Ia.demander("a"))); } // 501
    // --- what a tree makes and gives back
    void new_node_beside_data() { ObjectNode n = new ObjectMapper().createObjectNode(); n.put("a", Donnees.nom()); ObjectNode m = n.objectNode(); m.put("b", "x"); Ia.envoyer(m); }
    void new_member_beside_data() { ObjectNode n = new ObjectMapper().createObjectNode(); n.put("a", Donnees.nom()); ObjectNode m = n.putObject("c"); m.put("b", "x"); Ia.envoyer(m); }
    void data_in_a_new_member() { ObjectNode n = new ObjectMapper().createObjectNode(); n.putObject("c").put("b", Donnees.nom()); Ia.envoyer(n); } // 401
    void new_element_beside_data() { ArrayNode n = new ObjectMapper().createArrayNode(); n.add(Donnees.nom()); Ia.envoyer(n.addObject().put("b", "x")); }
    void data_in_a_new_element() { ArrayNode n = new ObjectMapper().createArrayNode(); n.addObject().put("b", Donnees.nom()); Ia.envoyer(n); } // 401
    void elements_removed() { ArrayNode n = new ObjectMapper().createArrayNode(); n.add(Donnees.nom()); n.removeAll(); Ia.envoyer(n); }
    void members_by_a_function() { ObjectNode n = new ObjectMapper().createObjectNode(); n.put("a", Donnees.nom()); n.forEach(v -> Ia.envoyer(v.asText())); } // 401
    void found_into_a_list() { List<String> l = new ArrayList<>(); new ObjectMapper().createObjectNode().put("a", Donnees.nom()).findValuesAsText("a", l); Ia.envoyer(l); } // 401
    // --- what is computed where a key is there, and one key alone
    void computed_if_it_is_the_answer() { Map<String, String> m = new HashMap<>(); m.put(Ia.demander("a"), "b"); Decisions.refuser(m.computeIfPresent("a", (k, v) -> "x")); } // 501
    void computed_where_it_is_there() { Map<String, String> m = new HashMap<>(); m.put("a", "b"); Ia.demander("a"); Decisions.refuser(m.computeIfPresent("a", (k, v) -> "x")); }
    void computed_over_an_answer() { Map<String, String> m = new HashMap<>(); m.put("a", Ia.demander("a")); Decisions.refuser(m.computeIfPresent("a", (k, v) -> "x")); }
    void computed_of_an_answer() { Map<String, String> m = new HashMap<>(); m.put("a", Ia.demander("a")); Decisions.refuser(m.computeIfPresent("a", (k, v) -> v)); } // 501
    void single_key_of_an_answer() { Decisions.refuser(Collections.singletonMap(Ia.demander("a"), "b").get("a")); } // 501
    void single_key_by_an_answer() { Decisions.refuser(Collections.singletonMap("a", "b").get(Ia.demander("a"))); } // 501
    void single_key_beside_an_answer() { Ia.demander("a"); Decisions.refuser(Collections.singletonMap("a", "b").get("a")); }
    void computed_if_an_answer_put_it() { Map<String, String> m = new HashMap<>(); if (Ia.demander("a").equals("oui")) m.put("a", "b"); Decisions.refuser(m.computeIfPresent("a", (k, v) -> "x")); } // 501
    void computed_in_what_was_passed(Map<String, String> m) { Ia.demander("a"); Decisions.refuser(m.computeIfPresent("a", (k, v) -> "x")); }
    void computed_over_data() { Map<String, String> m = new HashMap<>(); m.put("a", Donnees.nom()); Ia.envoyer(m.computeIfPresent("a", (k, v) -> "x")); }
    void single_key_of_data() { Ia.envoyer(Collections.singletonMap(Donnees.nom(), "b").get("a")); }
    // the same in a helper, which does not know who put the key there
    static void calculer(Map<String, String> m) { Decisions.refuser(m.computeIfPresent("a", (k, v) -> "x")); } // 501
    static String calcule(Map<String, String> m) { return m.computeIfPresent("a", (k, v) -> "x"); }
    static void decider_si_la(Map<String, String> m) { m.computeIfPresent("a", (k, v) -> { Decisions.refuser("x"); return v; }); } // 501
    static String fondu(Map<String, String> m) { return m.merge("a", "x", (u, v) -> "z"); }
    static void autrement(Map<String, String> m) { Decisions.refuser(m.computeIfPresent("a", (k, v) -> "x")); }
    static void autrement_la(Map<String, String> m) { m.computeIfPresent("a", (k, v) -> { Decisions.refuser("x"); return v; }); }
    void computed_below_if_it_is_the_answer() { Map<String, String> m = new HashMap<>(); m.put(Ia.demander("a"), "b"); calculer(m); }
    void computed_below_if_an_answer_put_it() { Map<String, String> m = new HashMap<>(); if (Ia.demander("a").equals("oui")) m.put("a", "b"); Decisions.refuser(calcule(m)); } // 501
    void decided_below_if_it_is_the_answer() { Map<String, String> m = new HashMap<>(); m.put(Ia.demander("a"), "b"); decider_si_la(m); }
    void merged_below_if_it_is_the_answer() { Map<String, String> m = new HashMap<>(); m.put(Ia.demander("a"), "b"); Decisions.refuser(fondu(m)); } // 501
    void computed_below_of_one_of_two() { Map<String, String> m = Ia.demander("a").equals("oui") ? Map.of("a", "u") : Map.of("l", "v"); Decisions.refuser(calcule(m)); } // 501
    void computed_in_a_function_if_an_answer_put_it() { Map<String, String> m = new HashMap<>(); if (Ia.demander("a").equals("oui")) m.put("a", "b"); Runnable r = () -> Decisions.refuser(m.computeIfPresent("a", (k, v) -> "x")); r.run(); } // 501
    void computed_below_where_it_is_there() { Map<String, String> m = new HashMap<>(); m.put("a", "b"); Ia.demander("a"); autrement(m); }
    void computed_below_over_an_answer() { Map<String, String> m = new HashMap<>(); m.put("a", Ia.demander("a")); autrement(m); }
    void decided_below_over_an_answer() { Map<String, String> m = new HashMap<>(); m.put("a", Ia.demander("a")); autrement_la(m); }
    void computed_below_in_what_was_passed(Map<String, String> m) { Ia.demander("a"); autrement(m); }
    void merged_below_over_an_answer() { Map<String, String> m = new HashMap<>(); m.put("a", Ia.demander("a")); Decisions.refuser(fondu(m)); }
}
