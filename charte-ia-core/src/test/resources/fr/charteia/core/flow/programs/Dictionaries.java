package programs;

import api.*;
import java.util.*;
import java.util.concurrent.*;

/** Maps of all kinds, by constant keys: what is under one is not under another. */
class Dictionaries {
    void linked_hash_map_in_access_order() {
        Map<String, String> m = new LinkedHashMap<>(16, 0.75f, true);
        m.put("a", Donnees.nom());
        m.put("b", "rien");
        Ia.envoyer(m.get("b"));
        Ia.envoyer(m.get("a")); // 401
    }
    void hashtable() {
        Hashtable<String, String> m = new Hashtable<>();
        m.put("a", Donnees.nom());
        m.put("b", "rien");
        Ia.envoyer(m.get("b"));
        Ia.envoyer(m.elements().nextElement()); // 401
        Ia.envoyer(m.keys().nextElement());
    }
    void dictionary() {
        Dictionary<String, String> d = new Hashtable<>();
        d.put("a", Donnees.nom());
        Ia.envoyer(d.get("a")); // 401
        Ia.envoyer(d.get("b"));
        Ia.envoyer(d.remove("a")); // 401
    }
    void weak_and_identity() {
        Map<String, String> w = new WeakHashMap<>();
        Map<String, String> i = new IdentityHashMap<>();
        w.put("a", Donnees.nom());
        i.put("a", "rien");
        Ia.envoyer(i.get("a"));
        Ia.envoyer(w.get("a")); // 401
    }
    void tree_map_views() {
        TreeMap<String, String> m = new TreeMap<>();
        m.put("a", Donnees.nom());
        m.put("b", "rien");
        Ia.envoyer(m.headMap("b").get("a")); // 401
        Ia.envoyer(m.tailMap("a").get("b"));
        Ia.envoyer(m.subMap("a", true, "b", true).get("a")); // 401
        Ia.envoyer(m.descendingMap().get("a")); // 401
        Ia.envoyer(m.descendingMap().get("b"));
    }
    void tree_map_ends() {
        TreeMap<String, String> m = new TreeMap<>();
        m.put("a", Donnees.nom());
        Ia.envoyer(m.lastEntry().getValue()); // 401
        Ia.envoyer(m.pollFirstEntry().getValue()); // 401
        Ia.envoyer(m.ceilingKey("a"));
        Ia.envoyer(m.floorEntry("a").getKey());
    }
    void tree_map_data_as_key() {
        TreeMap<String, String> m = new TreeMap<>();
        m.put(Donnees.nom(), "rien");
        Ia.envoyer(m.firstKey()); // 401
        Ia.envoyer(m.firstEntry().getValue());
        Ia.envoyer(m.navigableKeySet().first()); // 401
        Ia.envoyer(m.headMap("z").size());
    }
    void concurrent_compute() {
        ConcurrentMap<String, String> m = new ConcurrentHashMap<>();
        m.compute("a", (k, v) -> Donnees.nom());
        m.compute("b", (k, v) -> "rien");
        Ia.envoyer(m.get("b"));
        Ia.envoyer(m.get("a")); // 401
    }
    void compute_replaces() {
        Map<String, String> m = new HashMap<>();
        m.put("a", Donnees.nom());
        m.compute("a", (k, v) -> "rien");
        Ia.envoyer(m.get("a"));
    }
    void compute_keeps_the_old() {
        Map<String, String> m = new HashMap<>();
        m.put("a", Donnees.nom());
        m.compute("a", (k, v) -> v + "!");
        Ia.envoyer(m.get("a")); // 401
    }
    void compute_if_present_on_another() {
        Map<String, String> m = new HashMap<>();
        m.put("a", "rien");
        m.put("b", Donnees.nom());
        m.computeIfPresent("a", (k, v) -> v + k);
        Ia.envoyer(m.get("a"));
    }
    void compute_if_absent_of_present() {
        Map<String, String> m = new HashMap<>();
        m.put("a", "rien");
        Ia.envoyer(m.computeIfAbsent("b", k -> Donnees.nom())); // 401
        Ia.envoyer(m.get("a"));
    }
    void merge_of_absent() {
        Map<String, String> m = new HashMap<>();
        m.merge("a", Donnees.nom(), (x, y) -> y);
        m.merge("b", "rien", (x, y) -> x + y);
        Ia.envoyer(m.get("b"));
        Ia.envoyer(m.get("a")); // 401
    }
    void merge_of_counts() {
        Map<String, Integer> m = new TreeMap<>();
        for (String s : List.of(Donnees.nom())) m.merge(s, 1, Integer::sum);
        for (Integer n : m.values()) Ia.envoyer(n);
        for (String s : m.keySet()) Ia.envoyer(s); // 401
    }
    void replace_under_a_key() {
        Map<String, String> m = new HashMap<>();
        m.put("a", Donnees.nom());
        m.replace("a", "rien");
        Ia.envoyer(m.get("a"));
    }
    void replace_gives_the_old() {
        Map<String, String> m = new HashMap<>();
        m.put("a", Donnees.nom());
        Ia.envoyer(m.replace("a", "rien")); // 401
        Ia.envoyer(m.replace("a", "a", "b"));
    }
    void removed_by_pair(String autre) {
        Map<String, String> m = new HashMap<>();
        m.put("a", Donnees.nom());
        m.remove("a", autre);
        Ia.envoyer(m.get("a")); // 401
    }
    void keys_removed() {
        Map<String, String> m = new HashMap<>();
        m.put("a", Donnees.nom());
        m.keySet().remove("a");
        Ia.envoyer(m.get("a"));
    }
    void values_cleared() {
        Map<String, String> m = new HashMap<>();
        m.put("a", Donnees.nom());
        m.values().clear();
        Ia.envoyer(m.get("a"));
        Ia.envoyer(m);
    }
    void entries_filtered_in_place() {
        Map<String, String> m = new HashMap<>();
        m.put("a", Donnees.nom());
        m.entrySet().removeIf(e -> e.getKey().isEmpty());
        Ia.envoyer(m.get("a")); // 401
    }
    void put_all_over_data() {
        Map<String, String> m = new HashMap<>();
        m.put("a", Donnees.nom());
        m.putAll(Map.of("a", "rien"));
        Ia.envoyer(m.get("a"));
    }
    void nested_by_constant_keys() {
        Map<String, Map<String, String>> m = new HashMap<>();
        m.put("x", new HashMap<>());
        m.put("y", new HashMap<>());
        m.get("x").put("nom", Donnees.nom());
        m.get("y").put("nom", "rien");
        Ia.envoyer(m.get("y").get("nom"));
        Ia.envoyer(m.get("x").get("nom")); // 401
    }
    void nested_made_on_demand() {
        Map<String, Map<String, String>> m = new TreeMap<>();
        m.computeIfAbsent("x", k -> new HashMap<>()).put("a", Donnees.nom());
        Ia.envoyer(m.getOrDefault("y", Map.of()).get("a"));
        Ia.envoyer(m.getOrDefault("x", Map.of()).get("a")); // 401
    }
    void map_of_arrays() {
        Map<String, String[]> m = new HashMap<>();
        m.put("a", new String[] {"x", Donnees.nom()});
        Ia.envoyer(m.get("a")[0]);
        Ia.envoyer(m.get("a")[1]); // 401
    }
    record Usager(String nom, String ville) {}
    void records_in_a_map() {
        Map<Integer, Usager> m = new HashMap<>();
        m.put(1, new Usager(Donnees.nom(), "Tours"));
        Ia.envoyer(m.get(1).ville());
        Ia.envoyer(m.get(1).nom()); // 401
        for (Usager u : m.values()) Ia.envoyer(u.ville());
    }
    void records_as_keys() {
        Map<Usager, String> m = new HashMap<>();
        m.put(new Usager(Donnees.nom(), "Tours"), "x");
        for (Map.Entry<Usager, String> e : m.entrySet()) {
            Ia.envoyer(e.getValue());
            Ia.envoyer(e.getKey().ville());
            Ia.envoyer(e.getKey().nom()); // 401
        }
    }
    void keys_by_concatenation() {
        Map<String, String> m = new HashMap<>();
        String p = "cle";
        m.put(p + "A", "rien");
        m.put(p + "B", Donnees.nom());
        Ia.envoyer(m.get("cleA"));
        Ia.envoyer(m.get("cleB")); // 401
    }
    void keys_boxed_and_chars() {
        Map<Object, String> m = new HashMap<>();
        m.put('a', Donnees.nom());
        m.put(2L, "rien");
        Ia.envoyer(m.get(2L));
        Ia.envoyer(m.get('a')); // 401
    }
    void keys_in_a_loop() {
        Map<String, String> m = new HashMap<>();
        for (String k : new String[] {"a", "b"}) m.put(k, Donnees.nom());
        Ia.envoyer(m.get("a")); // 401
    }
    void values_walked_by_keys() {
        Map<String, String> m = new HashMap<>();
        m.put("a", Donnees.nom());
        for (String k : m.keySet()) Ia.envoyer(m.get(k)); // 401
    }
    void values_contains_is_no_data() {
        Map<String, String> m = new HashMap<>();
        m.put("a", Donnees.nom());
        Ia.envoyer(m.values().contains("b"));
        Ia.envoyer(m.values().size());
        Ia.envoyer(m.isEmpty());
    }
    void empty_map_walked() {
        Map<String, String> m = new HashMap<>();
        for (String k : m.keySet()) Ia.envoyer(Donnees.nom());
        for (Map.Entry<String, String> e : m.entrySet()) Ia.envoyer(Donnees.nom());
        m.put("a", "b");
        for (String k : m.keySet()) Ia.envoyer(Donnees.nom()); // 401
    }
    void map_cleared_and_walked() {
        Map<String, String> m = new HashMap<>();
        m.put("a", Donnees.nom());
        m.clear();
        for (String v : m.values()) Ia.envoyer(v);
        m.put("a", "rien");
        for (String v : m.values()) Ia.envoyer(v);
    }
    void entry_set_shows_later() {
        Map<String, String> m = new HashMap<>();
        Set<Map.Entry<String, String>> es = m.entrySet();
        m.put("a", Donnees.nom());
        for (Map.Entry<String, String> e : es) {
            Ia.envoyer(e.getKey());
            Ia.envoyer(e.getValue()); // 401
        }
    }
    void values_view_in_a_field() {
        Registre r = new Registre();
        r.m.put("a", Donnees.nom());
        for (String s : r.vue) Ia.envoyer(s); // 401
    }
    static class Registre {
        final Map<String, String> m = new HashMap<>();
        final Collection<String> vue = m.values();
    }
    void values_view_given_to_a_callee() {
        Map<String, String> m = new HashMap<>();
        Collection<String> v = m.values();
        remplir(m);
        Ia.envoyer(v.iterator().next()); // 401
    }
    static void remplir(Map<String, String> m) { m.put("a", Donnees.nom()); }
    void values_copied_do_not_show_later() {
        Map<String, String> m = new HashMap<>();
        m.put("a", "rien");
        List<String> l = new ArrayList<>(m.values());
        m.put("a", Donnees.nom());
        Ia.envoyer(l.get(0));
    }
    void values_view_of_keys_that_are_data() {
        Map<String, String> m = new HashMap<>();
        m.put(Donnees.nom(), "rien");
        Ia.envoyer(m.values());
        Ia.envoyer(m.keySet()); // 401
        Ia.envoyer(String.join(",", m.values()));
        Ia.envoyer(m.values().stream().findFirst().get());
        Ia.envoyer(m.keySet().toArray()[0]); // 401
    }
    void enum_map() {
        Map<Thread.State, String> m = new EnumMap<>(Thread.State.class);
        m.put(Thread.State.NEW, Donnees.nom());
        m.put(Thread.State.RUNNABLE, "rien");
        Ia.envoyer(m.get(Thread.State.RUNNABLE));
        for (String s : m.values()) Ia.envoyer(s); // 401
    }
    void skip_list_map() {
        ConcurrentNavigableMap<String, String> m = new ConcurrentSkipListMap<>();
        m.put("a", Donnees.nom());
        Ia.envoyer(m.firstEntry().getValue()); // 401
    }
    void concurrent_search() {
        ConcurrentHashMap<String, String> m = new ConcurrentHashMap<>();
        m.put("a", Donnees.nom());
        Ia.envoyer(m.search(1, (k, v) -> v)); // 401
        Ia.envoyer(m.reduceValues(1, (x, y) -> x + y)); // 401
        Ia.envoyer(m.mappingCount());
        m.forEach(1, (k, v) -> Ia.envoyer(v)); // 401
    }
    void concurrent_key_set_as_a_set() {
        Set<String> s = ConcurrentHashMap.newKeySet();
        s.add(Donnees.nom());
        Ia.envoyer(s.iterator().next()); // 401
    }
    void tree_set() {
        TreeSet<String> s = new TreeSet<>();
        s.add(Donnees.nom());
        Ia.envoyer(s.first()); // 401
        Ia.envoyer(s.headSet("z").last()); // 401
        Ia.envoyer(s.pollFirst()); // 401
        Ia.envoyer(new TreeSet<>(List.of("a")).ceiling("a"));
    }
    void linked_hash_set_order() {
        Set<String> s = new LinkedHashSet<>();
        s.add("a");
        s.add(Donnees.nom());
        Iterator<String> it = s.iterator();
        it.next();
        Ia.envoyer(it.next()); // 401
    }
    void set_of_a_list_with_twins() {
        Set<String> s = new HashSet<>(List.of("a", "a", Donnees.nom()));
        Iterator<String> it = s.iterator();
        Ia.envoyer(it.next()); // 401
    }
    void set_difference() {
        Set<String> s = new HashSet<>(List.of(Donnees.nom(), "a"));
        s.removeAll(Set.of("a"));
        for (String x : s) Ia.envoyer(x); // 401
    }
    void set_retained() {
        Set<String> s = new HashSet<>(Set.of("a", "b"));
        s.retainAll(Set.of(Donnees.nom()));
        for (String x : s) Ia.envoyer(x);
    }
    void replaced_where_nothing_stands() { Map<String, String> m = new HashMap<>(); m.put("a", "b"); m.replace("nom", Donnees.nom()); Ia.envoyer(m.get("nom")); }
    void replaced_where_nothing_stands_as_a_whole() { Map<String, String> m = new TreeMap<>(Map.of("a", "b")); m.replace("nom", Donnees.nom()); Ia.envoyer(m.toString()); }
    void replaced_where_something_stands() { Map<String, String> m = new HashMap<>(Map.of("nom", "b")); m.replace("nom", Donnees.nom()); Ia.envoyer(m.get("nom")); } // 401
    void replaced_where_it_was_removed() { Map<String, String> m = new HashMap<>(); m.put("nom", "a"); m.remove("nom"); m.replace("nom", Donnees.nom()); Ia.envoyer(m.get("nom")); }
    void replaced_under_whatever_key() { Map<String, String> m = new HashMap<>(); m.put("nom", "a"); m.replace(Donnees.propre(), Donnees.nom()); Ia.envoyer(m.get("nom")); } // 401
    void replaced_in_a_map_of_whoever_calls(Map<String, String> m) { m.replace("nom", Donnees.nom()); Ia.envoyer(m.get("nom")); } // 401
    void replaced_perhaps() { Map<String, String> m = new HashMap<>(); if (Donnees.choix()) { m.put("nom", "a"); } m.replace("nom", Donnees.nom()); Ia.envoyer(m.get("nom")); } // 401
    private static TreeMap<Integer, String> two() { TreeMap<Integer, String> m = new TreeMap<>(); m.put(1, "a"); m.put(2, Donnees.nom()); return m; }
    void last_taken_out() { Ia.envoyer(two().pollLastEntry().getValue()); } // 401
    void left_without_the_last() { TreeMap<Integer, String> m = two(); m.pollLastEntry(); Ia.envoyer(m.lastEntry().getValue()); }
    void left_without_the_last_as_a_whole() { TreeMap<Integer, String> m = two(); m.pollLastEntry(); Ia.envoyer(m.toString()); }
    void left_without_the_first() { TreeMap<Integer, String> m = two(); m.pollFirstEntry(); Ia.envoyer(m.firstEntry().getValue()); } // 401
    void left_without_any() { TreeMap<Integer, String> m = two(); m.pollFirstEntry(); m.pollFirstEntry(); if (m.pollFirstEntry() == null) { Ia.envoyer(Donnees.nom()); } } // 401
    void last_taken_out_perhaps() { TreeMap<Integer, String> m = two(); if (Donnees.choix()) { m.put(3, "c"); } Ia.envoyer(m.pollLastEntry().getValue()); } // 401
    void all_taken_out_in_turn() { TreeMap<Integer, String> m = two(); for (Map.Entry<Integer, String> e; (e = m.pollFirstEntry()) != null;) { Ia.envoyer(e.getValue()); } } // 401
    void last_taken_out_in_another_order() { TreeMap<Integer, String> m = new TreeMap<>(Comparator.reverseOrder()); m.put(1, Donnees.nom()); m.put(2, "a"); Ia.envoyer(m.pollLastEntry().getValue()); } // 401
}
