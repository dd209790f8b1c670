package programs;

import api.*;
import java.util.*;

/** Collections that show another one, and copies that do not. */
class Views {
    void sub_list_writes_through() {
        List<String> l = new ArrayList<>(List.of("a", "b"));
        l.subList(0, 1).set(0, Donnees.nom());
        Ia.envoyer(l.get(0)); // 401
    }
    void sub_list_cleared() {
        List<String> l = new ArrayList<>(List.of("a", "b"));
        List<String> v = l.subList(0, 1);
        v.set(0, "c");
        Ia.envoyer(l.get(0));
    }
    void sub_list_adds() {
        List<String> l = new ArrayList<>(List.of("a", "b"));
        l.subList(0, 1).add(Donnees.nom());
        Ia.envoyer(l.get(1)); // 401
    }
    void unmodifiable_shows_later() {
        List<String> l = new ArrayList<>();
        List<String> v = Collections.unmodifiableList(l);
        l.add(Donnees.nom());
        Ia.envoyer(v.get(0)); // 401
    }
    void copy_does_not_show_later() {
        List<String> l = new ArrayList<>(List.of("a"));
        List<String> v = List.copyOf(l);
        l.add(Donnees.nom());
        Ia.envoyer(v.get(0));
    }
    void new_list_does_not_show_later() {
        List<String> l = new ArrayList<>(List.of("a"));
        List<String> v = new ArrayList<>(l);
        l.set(0, Donnees.nom());
        Ia.envoyer(v.get(0));
    }
    void as_list_writes_through() {
        String[] t = {"a", "b"};
        List<String> l = Arrays.asList(t);
        l.set(0, Donnees.nom());
        Ia.envoyer(t[1]);
        Ia.envoyer(t[0]); // 401
    }
    void as_list_shows_later() {
        String[] t = {"a", "b"};
        List<String> l = Arrays.asList(t);
        t[1] = Donnees.nom();
        Ia.envoyer(l.get(0));
        Ia.envoyer(l.get(1)); // 401
    }
    void to_array_is_a_copy() {
        List<String> l = new ArrayList<>(List.of("a"));
        Object[] t = l.toArray();
        l.set(0, Donnees.nom());
        Ia.envoyer(t[0]);
    }
    void values_show_later() {
        Map<String, String> m = new HashMap<>();
        Collection<String> v = m.values();
        m.put("a", Donnees.nom());
        for (String s : v) Ia.envoyer(s); // 401
    }
    void values_of_clean() {
        Map<String, String> m = new HashMap<>();
        Collection<String> v = m.values();
        m.put("a", "rien");
        for (String s : v) Ia.envoyer(s);
    }
    void key_set_shows_later() {
        Map<String, String> m = new HashMap<>();
        Set<String> v = m.keySet();
        m.put(Donnees.nom(), "rien");
        for (String s : v) Ia.envoyer(s); // 401
    }
    void entry_sets_value() {
        Map<String, String> m = new HashMap<>();
        m.put("a", "rien");
        for (Map.Entry<String, String> e : m.entrySet()) e.setValue(Donnees.nom());
        Ia.envoyer(m.get("a")); // 401
    }
    void list_iterator_sets_clean() {
        List<String> l = new ArrayList<>(List.of("a", "b"));
        ListIterator<String> it = l.listIterator();
        it.next();
        it.set("c");
        Ia.envoyer(l.get(0));
    }
    void iterator_second() {
        Iterator<String> it = List.of(Donnees.nom(), "b").iterator();
        it.next();
        Ia.envoyer(it.next());
    }
    void iterator_second_is_data() {
        Iterator<String> it = List.of("a", Donnees.nom()).iterator();
        it.next();
        Ia.envoyer(it.next()); // 401
    }
    void iterator_of_an_iterator() {
        List<Iterator<String>> its = List.of(List.of(Donnees.nom()).iterator());
        Ia.envoyer(its.get(0).next()); // 401
    }
    void reversed_by_collections() {
        List<String> l = new ArrayList<>(List.of("a", Donnees.nom()));
        Collections.reverse(l);
        Ia.envoyer(l.get(0)); // 401
    }
    void swapped_by_collections() {
        List<String> l = new ArrayList<>(List.of("a", Donnees.nom()));
        Collections.swap(l, 0, 1);
        Ia.envoyer(l.get(0)); // 401
    }
    void filled_by_collections() {
        List<String> l = new ArrayList<>(List.of(Donnees.nom(), Donnees.nom()));
        Collections.fill(l, "rien");
        Ia.envoyer(l.get(0));
    }
    void copied_by_collections() {
        List<String> l = new ArrayList<>(List.of("a"));
        Collections.copy(l, List.of(Donnees.nom()));
        Ia.envoyer(l.get(0)); // 401
    }
    void replaced_by_collections() {
        List<String> l = new ArrayList<>(List.of("a"));
        Collections.replaceAll(l, "a", Donnees.nom());
        Ia.envoyer(l.get(0)); // 401
    }
    void array_filled_whole() {
        String[] t = {Donnees.nom(), Donnees.nom()};
        Arrays.fill(t, "rien");
        Ia.envoyer(t[0]);
    }
    void array_filled_in_part() {
        String[] t = {Donnees.nom(), Donnees.nom()};
        Arrays.fill(t, 0, 1, "rien");
        Ia.envoyer(t[1]); // 401
    }
    void array_set_all() {
        String[] t = {Donnees.nom(), Donnees.nom()};
        Arrays.setAll(t, i -> "rien");
        Ia.envoyer(t[0]);
    }
    void array_copied_in_part() {
        String[] a = {"x", Donnees.nom()};
        String[] b = new String[2];
        System.arraycopy(a, 0, b, 0, 1);
        Ia.envoyer(b[0]);
    }
    void array_copied_shifted() {
        String[] a = {"x", Donnees.nom()};
        String[] b = new String[2];
        System.arraycopy(a, 1, b, 0, 1);
        Ia.envoyer(b[0]); // 401
    }
    void array_copy_of_keeps_cells() {
        String[] a = {"x", Donnees.nom()};
        Ia.envoyer(Arrays.copyOf(a, 2)[0]);
        Ia.envoyer(Arrays.copyOf(a, 2)[1]); // 401
    }
    void array_copy_of_range() {
        String[] a = {"x", Donnees.nom(), "y"};
        Ia.envoyer(Arrays.copyOfRange(a, 2, 3)[0]);
        Ia.envoyer(Arrays.copyOfRange(a, 1, 3)[0]); // 401
    }
    void retained() {
        List<String> l = new ArrayList<>(List.of(Donnees.nom()));
        l.clear();
        l.add("rien");
        Ia.envoyer(l.get(0));
        Ia.envoyer(l.toString());
    }
    void set_cleared() {
        Set<String> s = new HashSet<>();
        s.add(Donnees.nom());
        s.clear();
        for (String x : s) Ia.envoyer(x);
    }
    void set_removed_constant() {
        Set<String> s = new HashSet<>(List.of("a", "b"));
        s.remove("a");
        for (String x : s) Ia.envoyer(x);
    }
    void map_removed_then_read() {
        Map<String, String> m = new HashMap<>();
        m.put("a", Donnees.nom());
        m.remove("a");
        Ia.envoyer(m.get("a"));
    }
    void map_keeps_other() {
        Map<String, String> m = new HashMap<>();
        m.put("a", Donnees.nom());
        m.put("b", "rien");
        m.remove("b");
        Ia.envoyer(m.get("a")); // 401
        Ia.envoyer(m.get("b"));
    }
    void map_of_integers() {
        Map<Integer, String> m = new HashMap<>();
        m.put(0, "rien");
        m.put(1, Donnees.nom());
        Ia.envoyer(m.get(0));
        Ia.envoyer(m.get(1)); // 401
    }
    void map_of_enum() {
        EnumMap<Thread.State, String> m = new EnumMap<>(Thread.State.class);
        m.put(Thread.State.NEW, Donnees.nom());
        m.put(Thread.State.BLOCKED, "rien");
        Ia.envoyer(m.get(Thread.State.BLOCKED));
        Ia.envoyer(m.get(Thread.State.NEW)); // 401
    }
    void map_in_a_list() {
        List<Map<String, String>> l = new ArrayList<>();
        l.add(new HashMap<>());
        l.get(0).put("a", Donnees.nom());
        Ia.envoyer(l.get(0).get("b"));
        Ia.envoyer(l.get(0).get("a")); // 401
    }
    void list_in_a_map() {
        Map<String, List<String>> m = new HashMap<>();
        m.computeIfAbsent("a", k -> new ArrayList<>()).add(Donnees.nom());
        m.computeIfAbsent("b", k -> new ArrayList<>()).add("rien");
        Ia.envoyer(m.get("b").get(0));
        Ia.envoyer(m.get("a").get(0)); // 401
    }
    void concurrent_map() {
        Map<String, String> m = new java.util.concurrent.ConcurrentHashMap<>();
        m.put("a", Donnees.nom());
        m.put("b", "rien");
        Ia.envoyer(m.get("b"));
        Ia.envoyer(m.get("a")); // 401
    }
    void tree_map_first() {
        TreeMap<String, String> m = new TreeMap<>();
        m.put("a", Donnees.nom());
        Ia.envoyer(m.firstEntry().getValue()); // 401
        Ia.envoyer(m.firstKey());
    }
    void deque_both_ends() {
        Deque<String> d = new ArrayDeque<>();
        d.addLast("a");
        d.addLast(Donnees.nom());
        Ia.envoyer(d.peekFirst());
        Ia.envoyer(d.peekLast()); // 401
    }
    void priority_queue_of_clean() {
        Queue<String> q = new PriorityQueue<>();
        q.add("rien");
        Ia.envoyer(q.poll());
    }
    void linked_list_as_queue() {
        Queue<String> q = new LinkedList<>();
        q.add("a");
        q.add(Donnees.nom());
        q.poll();
        Ia.envoyer(q.poll()); // 401
    }
    void linked_list_as_queue_first() {
        Queue<String> q = new LinkedList<>();
        q.add("a");
        q.add(Donnees.nom());
        Ia.envoyer(q.poll());
    }
    void stack_peek_under() {
        Stack<String> s = new Stack<>();
        s.push(Donnees.nom());
        s.push("a");
        s.pop();
        Ia.envoyer(s.peek()); // 401
    }
    void vector_last() {
        Vector<String> v = new Vector<>();
        v.add("a"); v.add("b"); v.add(Donnees.nom());
        Ia.envoyer(v.remove(1));
        Ia.envoyer(v.lastElement()); // 401
        Ia.envoyer(v.elementAt(0));
    }
    void remove_if_leaves_positions() {
        List<String> l = new ArrayList<>(List.of("a", Donnees.nom()));
        l.removeIf(String::isEmpty);
        Ia.envoyer(l.get(0)); // 401
    }
    void iterator_removes() {
        List<String> l = new ArrayList<>(List.of("a", Donnees.nom()));
        Iterator<String> it = l.iterator();
        it.next();
        it.remove();
        Ia.envoyer(l.get(0)); // 401
    }
    void add_all_keeps_positions() {
        List<String> l = new ArrayList<>();
        l.add("a");
        l.addAll(List.of("b", Donnees.nom()));
        Ia.envoyer(l.get(0));
        Ia.envoyer(l.get(2)); // 401
    }
    void empty_list_walked() {
        List<Object> l = new ArrayList<>();
        for (Object o : l) Ia.envoyer(Donnees.nom() + o);
    }
    void nested_three() {
        Map<String, Map<String, List<String>>> m = new HashMap<>();
        m.put("a", new HashMap<>());
        m.get("a").put("x", new ArrayList<>());
        m.get("a").put("y", new ArrayList<>());
        m.get("a").get("x").add(Donnees.nom());
        m.get("a").get("y").add("rien");
        Ia.envoyer(m.get("a").get("y").get(0));
        Ia.envoyer(m.get("a").get("x").get(0)); // 401
    }
    void get_or_default() {
        Map<String, String> m = new HashMap<>();
        Ia.envoyer(m.getOrDefault("a", Donnees.nom())); // 401
        m.put("a", "rien");
        Ia.envoyer(m.getOrDefault("a", "autre"));
    }
    void put_if_absent_gives_old() {
        Map<String, String> m = new HashMap<>();
        m.put("a", Donnees.nom());
        Ia.envoyer(m.putIfAbsent("a", "rien")); // 401
        Ia.envoyer(m.get("a")); // 401
    }
    void put_replaces() {
        Map<String, String> m = new HashMap<>();
        m.put("a", Donnees.nom());
        Ia.envoyer(m.put("a", "rien")); // 401
        Ia.envoyer(m.get("a"));
    }
    void merge_adds() {
        Map<String, String> m = new HashMap<>();
        m.put("a", "x");
        m.merge("a", Donnees.nom(), String::concat);
        Ia.envoyer(m.get("a")); // 401
    }
    void map_copied() {
        Map<String, String> m = new HashMap<>(Map.of("a", Donnees.nom(), "b", "rien"));
        Map<String, String> n = new TreeMap<>(m);
        Ia.envoyer(n.get("b"));
        Ia.envoyer(n.get("a")); // 401
    }
    void replace_all_keeps_apart() {
        List<String> l = new ArrayList<>(List.of("a", Donnees.nom()));
        l.replaceAll(s -> s + "!");
        Ia.envoyer(l.get(0));
        Ia.envoyer(l.get(1)); // 401
    }
    void map_replace_all_with_data() {
        Map<String, String> m = new HashMap<>();
        m.put("a", "rien");
        m.replaceAll((k, v) -> Donnees.nom());
        Ia.envoyer(m.get("a")); // 401
    }
    void put_into_a_part_of_a_map() {
        TreeMap<String, String> m = new TreeMap<>(Map.of("a", "rien"));
        SortedMap<String, String> part = m.tailMap("c");
        part.put("d", Donnees.nom());
        Ia.envoyer(m.get("a"));
        Ia.envoyer(m.get("d")); // 401
    }
    void put_into_a_part_of_a_part() {
        TreeMap<String, String> m = new TreeMap<>();
        m.tailMap("c").headMap("x").put("d", Donnees.nom());
        for (String v : m.values()) Ia.envoyer(v); // 401
    }
    void put_into_a_map_backwards() {
        TreeMap<String, String> m = new TreeMap<>(Map.of("a", Donnees.nom()));
        m.descendingMap().put("a", "rien");
        Ia.envoyer(m.get("a"));
        m.descendingMap().put("b", Donnees.nom());
        Ia.envoyer(m.firstKey());
        Ia.envoyer(m.get("b")); // 401
    }
    void put_into_a_copy_of_a_part() {
        TreeMap<String, String> m = new TreeMap<>(Map.of("a", "rien"));
        new TreeMap<>(m.headMap("c")).put("a", Donnees.nom());
        Ia.envoyer(m.get("a"));
    }
    void overwritten_through_a_part() {
        TreeMap<String, String> m = new TreeMap<>();
        m.put("a", Donnees.nom());
        m.headMap("b").put("a", "rien");
        Ia.envoyer(m.get("a"));
    }
    void set_through_entries_of_a_part() {
        TreeMap<String, String> m = new TreeMap<>(Map.of("a", "rien"));
        for (Map.Entry<String, String> e : m.headMap("b").entrySet()) e.setValue(Donnees.nom());
        Ia.envoyer(m.get("a")); // 401
    }
    void part_of_a_map_cleared() {
        TreeMap<String, String> m = new TreeMap<>();
        m.put("z", Donnees.nom());
        m.headMap("b").clear();
        Ia.envoyer(m.get("z")); // 401
    }
    void map_cleared_backwards() {
        TreeMap<String, String> m = new TreeMap<>();
        m.put("z", Donnees.nom());
        m.descendingMap().clear();
        Ia.envoyer(m.get("z"));
    }
    void sorted_part_cleared() { TreeMap<String, String> m = new TreeMap<>(); m.put("a", "x"); m.put("b", Donnees.nom()); m.subMap("a", "b").clear(); Ia.envoyer(m.firstEntry().getValue()); } // 401
    void sorted_head_cleared() { TreeMap<String, String> m = new TreeMap<>(); m.put("a", "x"); m.put("b", Donnees.nom()); m.headMap("b").clear(); Ia.envoyer(m.firstEntry().getValue()); } // 401
    void sorted_taken_from_a_part() { TreeMap<String, String> m = new TreeMap<>(); m.put("a", "x"); m.put("b", Donnees.nom()); m.headMap("b", false).pollFirstEntry(); Ia.envoyer(m.firstEntry().getValue()); } // 401
    void sorted_taken_from_the_end() { TreeMap<String, String> m = new TreeMap<>(); m.put("a", Donnees.nom()); m.put("b", "x"); m.descendingMap().pollFirstEntry(); Ia.envoyer(m.lastEntry().getValue()); } // 401
    void sorted_removed_by_value() { TreeMap<String, String> m = new TreeMap<>(); m.put("a", "x"); m.put("b", Donnees.nom()); m.values().remove("x"); Ia.envoyer(m.firstEntry().getValue()); } // 401
    void sorted_removed_by_an_iterator() { TreeMap<String, String> m = new TreeMap<>(); m.put("a", "x"); m.put("b", Donnees.nom()); Iterator<String> i = m.keySet().iterator(); i.next(); i.remove(); Ia.envoyer(m.firstEntry().getValue()); } // 401
    void sorted_removed_by_an_unknown_key() { TreeMap<String, String> m = new TreeMap<>(); m.put("a", "x"); m.put("b", Donnees.nom()); m.remove(Donnees.propre()); Ia.envoyer(m.firstEntry().getValue()); } // 401
    void sorted_all_there() { TreeMap<String, String> m = new TreeMap<>(); m.put("a", "x"); m.put("b", Donnees.nom()); m.subMap("a", "b").size(); m.headMap("b").isEmpty(); Ia.envoyer(m.firstEntry().getValue()); }
    void sorted_part_cleared_clean() { TreeMap<String, String> m = new TreeMap<>(); m.put("a", "x"); m.put("b", "y"); Donnees.nom(); m.headMap("b").clear(); Ia.envoyer(m.firstEntry().getValue()); }
    void sorted_part_written() { TreeMap<String, String> m = new TreeMap<>(); m.put("a", "x"); m.put("b", "y"); m.tailMap("b").put("c", Donnees.nom()); Ia.envoyer(m.lastEntry().getValue()); } // 401
    // --- a part of a list as an array
    void part_as_an_array() { Ia.envoyer(new ArrayList<>(List.of(Donnees.nom(), "b")).subList(0, 1).toArray()); } // 401
    void part_as_an_array_of_texts() { String[] t = new ArrayList<>(List.of(Donnees.nom(), "b")).subList(0, 1).toArray(String[]::new); Ia.envoyer(t[0]); } // 401
    void part_that_was_passed_as_an_array(List<String> l) { l.add(Donnees.nom()); Ia.envoyer(l.subList(0, 1).toArray()); } // 401
    void other_part_as_an_array() { Object[] t = new ArrayList<>(List.of("a", Donnees.nom())).subList(0, 1).toArray(); Ia.envoyer(t); Ia.envoyer(t.length); }
    void element_of_a_part_as_an_array() { Object[] t = new ArrayList<>(List.of(Donnees.nom(), "b")).subList(0, 2).toArray(); Ia.envoyer(t[1]); }
    void part_set_after_it_was_copied() { List<String> l = new ArrayList<>(List.of("a", "b")); Object[] t = l.subList(0, 1).toArray(); l.set(0, Donnees.nom()); Ia.envoyer(t); }
    void part_set_and_then_copied() { List<String> l = new ArrayList<>(List.of("a", "b")); l.subList(0, 1).set(0, Donnees.nom()); Ia.envoyer(l.subList(0, 1).toArray()); } // 401
    void part_of_either_list(boolean c) { List<String> l = c ? new ArrayList<>(List.of("x")) : new ArrayList<>(List.of(Donnees.nom(), "b")); Ia.envoyer(l.subList(0, 1).toArray()); } // 401
    void part_of_answers_as_an_array() { Object[] t = new ArrayList<>(List.of(Ia.demander("?"), "b")).subList(0, 1).toArray(); Decisions.refuser(t[0]); } // 501
    void other_part_of_answers_as_an_array() { Object[] t = new ArrayList<>(List.of("a", Ia.demander("?"))).subList(0, 1).toArray(); Decisions.refuser(t[0]); }
    // --- a part of a map may leave out what the map has
    void left_out_of_a_part() { TreeMap<String, String> m = new TreeMap<>(); m.put("a", "x"); Ia.envoyer(m.headMap("a").getOrDefault("a", Donnees.nom())); } // 401
    void nothing_in_a_part() { TreeMap<String, String> m = new TreeMap<>(); m.put("a", "x"); if (m.headMap("a").get("a") == null) Ia.envoyer(Donnees.nom()); } // 401
    void something_in_the_map() { TreeMap<String, String> m = new TreeMap<>(); m.put("a", "x"); m.headMap("a"); if (m.get("a") == null) Ia.envoyer(Donnees.nom()); }
    void something_in_the_map_turned_round() { TreeMap<String, String> m = new TreeMap<>(); m.put("a", "x"); if (m.descendingMap().get("a") == null) Ia.envoyer(Donnees.nom()); }
    // --- what is only replaced or taken out where it is something is there else
    void each_replaced_where_it_is_something(Map<String, String> m) { m.put("a", Donnees.nom()); for (String k : m.keySet()) m.replace(k, "y", "x"); Ia.envoyer(m.get("a")); } // 401
    void each_removed_where_it_is_something(Map<String, String> m) { m.put("a", Donnees.nom()); for (String k : new ArrayList<>(m.keySet())) m.remove(k, "x"); Ia.envoyer(m.get("a")); } // 401
    void each_replaced(Map<String, String> m) { m.put("a", Donnees.nom()); for (String k : m.keySet()) m.replace(k, "x"); Ia.envoyer(m.get("a")); }
}
