package programs;

import api.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** How many there are, by what was put in and taken out, and what is removed or replaced at once. */
class Counted {
    void map_size() { Map<String, String> m = new HashMap<>(); m.put("a", "b"); m.put("c", "d"); if (m.size() > 2) Ia.envoyer(Donnees.nom()); }
    void map_size_bad() { Map<String, String> m = new HashMap<>(); m.put("a", "b"); m.put("c", "d"); if (m.size() == 2) Ia.envoyer(Donnees.nom()); } // 401
    void map_size_same_key() { Map<String, String> m = new HashMap<>(); m.put("a", "b"); m.put("a", "d"); if (m.size() == 2) Ia.envoyer(Donnees.nom()); }
    void map_size_unknown_key(String k) { Map<String, String> m = new HashMap<>(); m.put("a", "b"); m.put(k, "d"); if (m.size() == 2) Ia.envoyer(Donnees.nom()); } // 401
    void map_size_unknown_key_never(String k) { Map<String, String> m = new HashMap<>(); m.put("a", "b"); m.put(k, "d"); if (m.isEmpty()) Ia.envoyer(Donnees.nom()); }
    void map_empty() { Map<String, String> m = new HashMap<>(); if (!m.isEmpty()) Ia.envoyer(Donnees.nom()); }
    void map_filled() { Map<String, String> m = new HashMap<>(); m.put("a", "b"); if (m.isEmpty()) Ia.envoyer(Donnees.nom()); }
    void map_filled_bad() { Map<String, String> m = new HashMap<>(); m.put("a", "b"); if (!m.isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    void map_removed() { Map<String, String> m = new HashMap<>(); m.put("a", "b"); m.remove("a"); if (!m.isEmpty()) Ia.envoyer(Donnees.nom()); }
    void map_removed_other() { Map<String, String> m = new HashMap<>(); m.put("a", "b"); m.remove("c"); if (!m.isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    void map_cleared() { Map<String, String> m = new HashMap<>(); m.put("a", "b"); m.clear(); if (!m.isEmpty()) Ia.envoyer(Donnees.nom()); }
    void map_of() { if (Map.of("a", 1, "b", 2).size() != 2) Ia.envoyer(Donnees.nom()); }
    void map_of_empty() { if (!Map.of().isEmpty()) Ia.envoyer(Donnees.nom()); }
    void map_put_if_absent() { Map<String, String> m = new HashMap<>(); m.putIfAbsent("a", "b"); m.putIfAbsent("a", "c"); if (m.size() > 1) Ia.envoyer(Donnees.nom()); }
    void map_computed() { Map<String, List<String>> m = new HashMap<>(); m.computeIfAbsent("a", k -> new ArrayList<>()).add("x"); if (m.isEmpty()) Ia.envoyer(Donnees.nom()); }
    void set_size() { Set<String> s = new HashSet<>(); s.add("a"); s.add("b"); if (s.size() > 2) Ia.envoyer(Donnees.nom()); }
    void set_size_bad() { Set<String> s = new HashSet<>(); s.add("a"); s.add("b"); if (s.size() == 2) Ia.envoyer(Donnees.nom()); } // 401
    void set_size_same() { Set<String> s = new HashSet<>(); s.add("a"); s.add("a"); if (s.size() == 2) Ia.envoyer(Donnees.nom()); }
    void set_size_unknown(String k) { Set<String> s = new HashSet<>(); s.add("a"); s.add(k); if (s.size() == 2) Ia.envoyer(Donnees.nom()); } // 401
    void set_filled() { Set<String> s = new HashSet<>(); s.add("a"); if (s.isEmpty()) Ia.envoyer(Donnees.nom()); }
    void set_filled_unknown(String k) { Set<String> s = new HashSet<>(); s.add(k); if (s.isEmpty()) Ia.envoyer(Donnees.nom()); }
    void set_empty() { Set<String> s = new TreeSet<>(); if (!s.isEmpty()) Ia.envoyer(Donnees.nom()); }
    void set_removed() { Set<String> s = new TreeSet<>(); s.add("a"); s.remove("a"); if (!s.isEmpty()) Ia.envoyer(Donnees.nom()); }
    void set_removed_other() { Set<String> s = new TreeSet<>(); s.add("a"); s.remove("b"); if (!s.isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    void set_of() { if (Set.of("a", "b").size() == 3) Ia.envoyer(Donnees.nom()); }
    void set_added_in_helper() { Set<String> s = new HashSet<>(); plus(s); if (s.isEmpty()) Ia.envoyer(Donnees.nom()); }
    void set_added_in_helper_bad() { Set<String> s = new HashSet<>(); plus(s); if (s.size() == 1) Ia.envoyer(Donnees.nom()); } // 401
    static void plus(Set<String> s) { s.add("z"); }
    static void plus(Map<String, String> m) { m.put("z", "y"); }
    void map_added_in_helper() { Map<String, String> s = new HashMap<>(); plus(s); if (s.isEmpty()) Ia.envoyer(Donnees.nom()); }
    void map_added_in_helper_bad() { Map<String, String> s = new HashMap<>(); plus(s); if (!s.isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    void keys_size() { Map<String, String> m = new HashMap<>(); m.put("a", "b"); if (m.keySet().size() > 1) Ia.envoyer(Donnees.nom()); } // KNOWN: invents 401, of what a view shows of a map only is told whether there is any
    void values_size() { Map<String, String> m = new HashMap<>(); m.put("a", "b"); if (m.values().isEmpty()) Ia.envoyer(Donnees.nom()); }
    // --- removeIf, replaceAll
    void removed_all() { List<String> l = new ArrayList<>(List.of(Donnees.nom())); l.removeIf(s -> true); Ia.envoyer(l); }
    void removed_none() { List<String> l = new ArrayList<>(List.of(Donnees.nom())); l.removeIf(s -> false); Ia.envoyer(l); } // 401
    void removed_some() { List<String> l = new ArrayList<>(List.of(Donnees.nom())); l.removeIf(s -> s.length() > 3); Ia.envoyer(l); } // 401
    void removed_all_size() { List<String> l = new ArrayList<>(List.of("a")); l.removeIf(s -> true); if (!l.isEmpty()) Ia.envoyer(Donnees.nom()); }
    void removed_none_size() { List<String> l = new ArrayList<>(List.of("a")); l.removeIf(s -> false); if (l.isEmpty()) Ia.envoyer(Donnees.nom()); }
    void removed_all_in_set() { Set<String> l = new HashSet<>(List.of(Donnees.nom())); l.removeIf(s -> true); Ia.envoyer(l); }
    void removed_all_values() { Map<String, String> m = new HashMap<>(); m.put("a", Donnees.nom()); m.values().removeIf(s -> true); Ia.envoyer(m); }
    void removed_all_entries() { Map<String, String> m = new HashMap<>(); m.put("a", Donnees.nom()); m.entrySet().removeIf(e -> true); Ia.envoyer(m); }
    void removed_all_keys() { Map<String, String> m = new HashMap<>(); m.put("a", Donnees.nom()); m.keySet().removeIf(e -> true); Ia.envoyer(m.get("a")); }
    static void vider(List<String> l) { l.removeIf(s -> true); }
    void removed_in_helper() { List<String> l = new ArrayList<>(List.of(Donnees.nom())); vider(l); Ia.envoyer(l); }
    static void remplacer(List<String> l) { l.replaceAll(s -> "x"); }
    void replaced_in_helper() { List<String> l = new ArrayList<>(List.of(Donnees.nom())); remplacer(l); Ia.envoyer(l); }
    static void masquer(List<String> l) { l.replaceAll(Masque::masquer); }
    void masked_in_helper() { List<String> l = new ArrayList<>(List.of(Donnees.nom())); masquer(l); Ia.envoyer(l.get(0)); }
    static void garder(List<String> l) { l.replaceAll(s -> s + "!"); }
    void kept_in_helper() { List<String> l = new ArrayList<>(List.of(Donnees.nom())); garder(l); Ia.envoyer(l.get(0)); } // 401
    static void donner(List<String> l) { l.replaceAll(s -> Donnees.nom()); }
    void given_in_helper() { List<String> l = new ArrayList<>(List.of("a")); donner(l); Ia.envoyer(l.get(0)); } // 401
    static void remplacer(Map<String, String> m) { m.replaceAll((k, v) -> "x"); }
    void replaced_map_in_helper() { Map<String, String> m = new HashMap<>(); m.put("a", Donnees.nom()); remplacer(m); Ia.envoyer(m.get("a")); }
    void replaced_map() { Map<String, String> m = new HashMap<>(); m.put("a", Donnees.nom()); m.replaceAll((k, v) -> "x"); Ia.envoyer(m); }
    void replaced_map_kept() { Map<String, String> m = new HashMap<>(); m.put("a", Donnees.nom()); m.replaceAll((k, v) -> v.trim()); Ia.envoyer(m.get("a")); } // 401
    static void garder(Map<String, String> m) { m.replaceAll((k, v) -> v.trim()); }
    void kept_map_in_helper() { Map<String, String> m = new HashMap<>(); m.put("a", Donnees.nom()); garder(m); Ia.envoyer(m.get("a")); } // 401
    void kept_map_in_helper_other() { Map<String, String> m = new HashMap<>(); m.put("a", Donnees.nom()); m.put("b", "x"); garder(m); Ia.envoyer(m.get("b")); }
    void kept_list_positions() { List<String> l = new ArrayList<>(List.of("a", Donnees.nom())); garder(l); Ia.envoyer(l.get(0)); }
    static void effacer(List<String> l) { l.clear(); }
    void cleared_in_helper() { List<String> l = new ArrayList<>(List.of(Donnees.nom())); effacer(l); Ia.envoyer(l); }
    // --- maps that may be otherwise
    static Map<String, String> carte() { Map<String, String> m = new HashMap<>(); m.put("a", "x"); return m; }
    void removed_by_unknown_key(String k) { Map<String, String> m = new HashMap<>(); m.put("a", "x"); m.remove(k); if (m.isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    void removed_from_keys(String k) { Map<String, String> m = new HashMap<>(); m.put("a", "x"); m.keySet().remove(k); if (m.isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    void removed_from_values(String k) { Map<String, String> m = new HashMap<>(); m.put("a", "x"); m.values().remove(k); if (m.isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    void removed_from_values_if(String k) { Map<String, String> m = new HashMap<>(); m.put("a", "x"); m.values().removeIf(s -> s.equals(k)); if (m.isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    void removed_from_entries_if(String k) { Map<String, String> m = new HashMap<>(); m.put("a", "x"); m.entrySet().removeIf(e -> e.getKey().equals(k)); if (m.isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    void retained(List<String> k) { Map<String, String> m = new HashMap<>(); m.put("a", "x"); m.keySet().retainAll(k); if (m.isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    void removed_by_iterator(String k) { Map<String, String> m = new HashMap<>(); m.put("a", "x"); for (Iterator<String> i = m.keySet().iterator(); i.hasNext(); ) { if (i.next().equals(k)) i.remove(); } if (m.isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    void removed_by_entry_iterator(String k) { Map<String, String> m = new HashMap<>(); m.put("a", "x"); for (Iterator<Map.Entry<String, String>> i = m.entrySet().iterator(); i.hasNext(); ) { if (i.next().getValue().equals(k)) i.remove(); } if (m.isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    void given_to_unknown_code() { Map<String, String> m = new HashMap<>(); m.put("a", "x"); Inconnu.appliquer(m, x -> x); if (m.isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    void given_to_unknown_code_more() { Map<String, String> m = new HashMap<>(); m.put("a", "x"); Inconnu.appliquer(m, x -> x); if (m.size() == 2) Ia.envoyer(Donnees.nom()); } // 401
    static void oter(Map<String, String> m, String k) { m.remove(k); }
    void key_removed_in_helper(String k) { Map<String, String> m = carte(); oter(m, k); if (m.isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    static void viderCarte(Map<String, String> m) { m.clear(); }
    void map_cleared_in_helper() { Map<String, String> m = carte(); viderCarte(m); if (m.isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    void map_cleared_in_helper_not() { Map<String, String> m = carte(); viderCarte(m); if (!m.isEmpty()) Ia.envoyer(Donnees.nom()); }
    static void confier(Map<String, String> m) { Inconnu.appliquer(m, x -> x); }
    void map_given_in_helper() { Map<String, String> m = carte(); confier(m); if (m.isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    static void viderEtMettre(Map<String, String> m) { m.clear(); m.put("z", "y"); }
    void cleared_and_put() { Map<String, String> m = carte(); viderEtMettre(m); if (m.size() == 1) Ia.envoyer(Donnees.nom()); } // 401
    void filled_perhaps(boolean b) { Map<String, String> m = new HashMap<>(); if (b) m.put("a", "x"); if (m.isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    void filled_perhaps_not(boolean b) { Map<String, String> m = new HashMap<>(); if (b) m.put("a", "x"); if (!m.isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    void filled_in_a_loop(List<String> l) { Map<String, String> m = new HashMap<>(); for (String s : l) m.put("a", s); if (m.isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    void filled_by_keys(List<String> l) { Map<String, String> m = new HashMap<>(); for (String s : l) m.put(s, s); if (m.size() == 3) Ia.envoyer(Donnees.nom()); } // 401
    void null_value(String s) { Map<String, String> m = new HashMap<>(); m.put("a", s); if (m.size() == 1) Ia.envoyer(Donnees.nom()); } // 401
    void null_constant() { Map<String, String> m = new HashMap<>(); m.put("a", null); if (m.size() == 1) Ia.envoyer(Donnees.nom()); } // 401
    void whatever_the_case() { Map<String, String> m = new TreeMap<>(String.CASE_INSENSITIVE_ORDER); m.put("a", "x"); m.put("A", "x"); if (m.size() == 1) Ia.envoyer(Donnees.nom()); } // 401
    static class Dernier extends LinkedHashMap<String, String> { protected boolean removeEldestEntry(Map.Entry<String, String> e) { return size() > 1; } }
    void own_class() { Map<String, String> m = new Dernier(); m.put("a", "x"); m.put("b", "x"); if (m.size() == 1) Ia.envoyer(Donnees.nom()); } // 401
    final Map<String, String> champ = new HashMap<>();
    void in_a_field() { champ.put("a", "x"); if (champ.size() == 2) Ia.envoyer(Donnees.nom()); } // 401
    void in_a_field_other() { champ.put("b", "x"); }
    static final Map<String, String> STATIQUE = new HashMap<>();
    void in_a_static() { STATIQUE.put("a", "x"); if (STATIQUE.size() == 2) Ia.envoyer(Donnees.nom()); } // 401
    void in_a_static_other() { STATIQUE.put("b", "x"); }
    void passed(Map<String, String> m) { m.put("a", "x"); if (m.size() == 2) Ia.envoyer(Donnees.nom()); } // 401
    void passed_copy(Map<String, String> m) { Map<String, String> n = new HashMap<>(m); n.put("a", "x"); if (n.size() == 2) Ia.envoyer(Donnees.nom()); } // 401
    void put_all(Map<String, String> n) { Map<String, String> m = new HashMap<>(); m.put("a", "x"); m.putAll(n); if (m.size() == 2) Ia.envoyer(Donnees.nom()); } // 401
    void head_map() { TreeMap<String, String> m = new TreeMap<>(); m.put("b", "x"); if (m.headMap("a").isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    void keys_of_head_map() { TreeMap<String, String> m = new TreeMap<>(); m.put("b", "x"); if (m.headMap("a").keySet().isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    void removed_then_values(String k) { Map<String, String> m = carte(); m.remove(k); if (m.values().isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    // --- sets that may be otherwise
    void set_loop(List<String> l) { Set<String> s = new HashSet<>(); for (String x : l) s.add(x); if (s.size() == 2) Ia.envoyer(Donnees.nom()); } // 401
    void set_loop_empty(List<String> l) { Set<String> s = new HashSet<>(); for (String x : l) s.add(x); if (s.isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    void set_perhaps(boolean b) { Set<String> s = new HashSet<>(); if (b) s.add("a"); if (s.isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    void set_removed_unknown(String k) { Set<String> s = new HashSet<>(); s.add("a"); s.remove(k); if (s.isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    void set_removed_if(String k) { Set<String> s = new HashSet<>(); s.add("a"); s.removeIf(x -> x.equals(k)); if (s.isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    void set_retained(List<String> k) { Set<String> s = new HashSet<>(); s.add("a"); s.retainAll(k); if (s.isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    void set_iterator(String k) { Set<String> s = new HashSet<>(); s.add("a"); for (Iterator<String> i = s.iterator(); i.hasNext(); ) { if (i.next().equals(k)) i.remove(); } if (s.isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    void set_polled() { TreeSet<String> s = new TreeSet<>(); s.add("a"); s.pollFirst(); if (s.isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    void set_unknown_code() { Set<String> s = new HashSet<>(); s.add("a"); Inconnu.appliquer(s, x -> x); if (s.isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    void set_add_all(List<String> l) { Set<String> s = new HashSet<>(); s.add("a"); s.addAll(l); if (s.size() == 3) Ia.envoyer(Donnees.nom()); } // 401
    void set_same_value(String k) { Set<String> s = new HashSet<>(); s.add(k); s.add(k); if (s.size() == 1) Ia.envoyer(Donnees.nom()); } // 401
    void set_case() { Set<String> s = new TreeSet<>(String.CASE_INSENSITIVE_ORDER); s.add("a"); s.add("A"); if (s.size() == 1) Ia.envoyer(Donnees.nom()); } // 401
    static void enlever(Set<String> s, String k) { s.remove(k); }
    void set_in_helper(String k) { Set<String> s = new HashSet<>(); s.add("a"); enlever(s, k); if (s.isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    void set_ai() { Set<String> s = new HashSet<>(); if (Ia.demander("q").equals("oui")) s.add("x"); if (!s.isEmpty()) Decisions.delivrer("x"); } // 501
    void map_ai() { Map<String, String> s = new HashMap<>(); if (Ia.demander("q").equals("oui")) s.put("x", "y"); if (!s.isEmpty()) Decisions.delivrer("x"); } // 501
    void set_data() { Set<String> s = new HashSet<>(); s.add(Donnees.nom()); Ia.envoyer(s); } // 401
    void set_elements() { Set<String> s = new HashSet<>(); s.add("a"); s.add(Donnees.nom()); for (String x : s) Ia.envoyer(x); } // 401
    void set_first() { Set<String> s = new HashSet<>(); s.add("a"); s.add(Donnees.nom()); Ia.envoyer(s.iterator().next()); } // 401
    void set_array() { Set<String> s = new TreeSet<>(); s.add("a"); s.add(Donnees.nom()); Ia.envoyer(s.toArray(new String[0])[0]); } // 401
    void set_list() { Set<String> s = new TreeSet<>(); s.add("a"); s.add(Donnees.nom()); Ia.envoyer(new ArrayList<>(s).get(0)); } // 401
    // --- removed and replaced with care
    void removed_if_by_a_person() { List<String> l = new ArrayList<>(List.of(Ia.demander("q"))); l.removeIf(x -> !Agent.valide(x)); l.forEach(Decisions::delivrer); }
    void removed_if_with_effect(List<String> out) { List<String> l = new ArrayList<>(List.of(Donnees.nom())); l.removeIf(x -> { out.add(x); return true; }); Ia.envoyer(out); } // 401
    void removed_if_with_send() { List<String> l = new ArrayList<>(List.of(Donnees.nom())); l.removeIf(x -> { Ia.envoyer(x); return true; }); } // 401
    static void appliquer(List<String> l, UnaryOperator<String> f) { l.replaceAll(f); }
    void replaced_by_a_passed_function() { List<String> l = new ArrayList<>(List.of("a")); appliquer(l, x -> Donnees.nom()); Ia.envoyer(l.get(0)); } // 401
    void replaced_by_a_passed_function_clean() { List<String> l = new ArrayList<>(List.of(Donnees.nom())); appliquer(l, x -> "x"); Ia.envoyer(l.get(0)); }
    static void remplacerPeutEtre(List<String> l, boolean b) { if (b) l.replaceAll(x -> "x"); }
    void replaced_perhaps(boolean b) { List<String> l = new ArrayList<>(List.of(Donnees.nom())); remplacerPeutEtre(l, b); Ia.envoyer(l); } // 401
    void replaced_one_of_two(boolean b) { List<String> l = new ArrayList<>(List.of(Donnees.nom())), m = new ArrayList<>(); appliquer(b ? l : m, x -> "x"); Ia.envoyer(l); } // 401
    static void remplacerPuisAjouter(List<String> l) { l.replaceAll(x -> "x"); l.add(Donnees.nom()); }
    void replaced_then_added() { List<String> l = new ArrayList<>(List.of("a")); remplacerPuisAjouter(l); Ia.envoyer(l.get(1)); } // 401
    void replaced_then_added_first() { List<String> l = new ArrayList<>(List.of("a")); remplacerPuisAjouter(l); Ia.envoyer(l.get(0)); }
    static void remplacerCarte(Map<String, String> m) { m.replaceAll((k, v) -> k + v); }
    void map_replaced_unknown(Map<String, String> m) { m.put("a", Donnees.nom()); remplacerCarte(m); Ia.envoyer(m.get("a")); } // 401
    void list_all_added(List<String> x) { List<String> l = new ArrayList<>(); l.add("a"); l.addAll(x); if (l.size() > 1) Ia.envoyer(Donnees.nom()); } // 401
    void set_all_added(List<String> x) { Set<String> s = new HashSet<>(); s.add("a"); s.addAll(x); if (s.size() > 1) Ia.envoyer(Donnees.nom()); } // 401
    void set_all_added_never(List<String> x) { Set<String> s = new HashSet<>(); s.add("a"); s.addAll(x); if (s.isEmpty()) Ia.envoyer(Donnees.nom()); }
    void set_all_of_a_set_added() { Set<String> s = new HashSet<>(), t = new HashSet<>(); s.add("a"); t.add("b"); s.addAll(t); if (s.size() == 2) Ia.envoyer(Donnees.nom()); } // 401
    void list_all_of_a_set_added() { List<String> l = new ArrayList<>(); Set<String> t = new HashSet<>(); l.add("a"); t.add("b"); l.addAll(t); if (l.size() == 2) Ia.envoyer(Donnees.nom()); } // 401
    void deque_all_added(List<String> x) { Deque<String> d = new ArrayDeque<>(); d.add("a"); d.addAll(x); if (d.size() > 1) Ia.envoyer(Donnees.nom()); } // 401
    void list_all_added_in_front(List<String> x) { List<String> l = new ArrayList<>(); l.add("a"); l.addAll(0, x); if (l.size() > 1) Ia.envoyer(Donnees.nom()); } // 401
    List<List<String>> groups(List<String> x, boolean some) { List<List<String>> all = new ArrayList<>(); for (String s : x) { List<String> l = new ArrayList<>(); if (some) l.add(s); all.add(l); } return all; }
    void one_of_many_empty(List<String> x, boolean b) { for (List<String> l : groups(x, b)) if (l.isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    void one_of_many_filled(List<String> x, boolean b) { for (List<String> l : groups(x, b)) if (!l.isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    void none_of_many_filled(List<String> x) { for (List<String> l : groups(x, false)) if (!l.isEmpty()) Ia.envoyer(Donnees.nom()); }
    void many_filled_afterwards(List<String> x) { List<List<String>> all = groups(x, false); for (List<String> l : all) if (l.isEmpty()) { l.add("a"); break; } for (List<String> l : all) if (l.isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    String net(String s) { return s.trim(); }
    void trimmed_by_a_helper() { if (net(" oui").equals("oui")) Ia.envoyer(Donnees.nom()); } // 401
    void trimmed_by_a_helper_never() { if (net(" oui").equals("non")) Ia.envoyer(Donnees.nom()); }
    void repeated() { if ("a".repeat(0).isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    void repeated_never() { if (!"a".repeat(0).isEmpty()) Ia.envoyer(Donnees.nom()); }
    void list_all_added_never(List<String> x) { List<String> l = new ArrayList<>(); l.add("a"); l.addAll(x); if (l.isEmpty()) Ia.envoyer(Donnees.nom()); }
    Map<String, String> perhaps(boolean b) { Map<String, String> m = new HashMap<>(); m.put("a", "b"); if (b) m.put("c", "d"); return m; }
    void map_perhaps_added(boolean b) { if (perhaps(b).size() == 1) Ia.envoyer(Donnees.nom()); } // 401
    void map_perhaps_added_two(boolean b) { if (perhaps(b).size() == 2) Ia.envoyer(Donnees.nom()); } // 401
    void map_perhaps_added_none(boolean b) { if (perhaps(b).isEmpty()) Ia.envoyer(Donnees.nom()); }
    private static void inconnu(Set<String> s) { Inconnu.appliquer(s, x -> x); }
    private static void inconnu(List<String> l) { Inconnu.appliquer(l, x -> x); }
    void set_unknown_code_in_a_helper() { Set<String> s = new HashSet<>(); s.add("a"); inconnu(s); if (s.isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    void list_unknown_code_in_a_helper() { List<String> l = new ArrayList<>(); l.add("a"); inconnu(l); if (l.size() != 1) Ia.envoyer(Donnees.nom()); } // 401
    void list_unknown_code_in_a_function() { List<String> l = new ArrayList<>(); l.add("a"); Runnable r = () -> Inconnu.appliquer(l, x -> x); r.run(); if (l.isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    void another_list_unknown_code_in_a_helper() { List<String> l = new ArrayList<>(), m = new ArrayList<>(); l.add("a"); m.add("a"); inconnu(m); if (l.isEmpty()) Ia.envoyer(Donnees.nom()); }
    void list_made_anew_after_unknown_code_in_a_helper() { List<String> l = new ArrayList<>(); inconnu(l); l = new ArrayList<>(); l.add("a"); if (l.isEmpty()) Ia.envoyer(Donnees.nom()); }
}
