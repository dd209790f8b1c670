package programs;

import api.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Collections of the JDK, each with what is beside the data in them. */
class Gathered {
    void list_iterator_set() { List<String> l = new ArrayList<>(List.of(Donnees.nom(), "b")); ListIterator<String> i = l.listIterator(); i.next(); i.set("x"); Ia.envoyer(l.get(0)); }
    void list_iterator_add() {
        List<String> l = new ArrayList<>(List.of("a")); ListIterator<String> i = l.listIterator(); i.add(Donnees.nom());
        Ia.envoyer(l.get(0)); // 401
        Ia.envoyer(l.get(1));
    }
    void list_iterator_back() { List<String> l = new ArrayList<>(List.of("a", Donnees.nom())); ListIterator<String> i = l.listIterator(l.size()); Ia.envoyer(i.previous()); } // 401
    void list_iterator_back2() { List<String> l = new ArrayList<>(List.of(Donnees.nom(), "b")); ListIterator<String> i = l.listIterator(l.size()); Ia.envoyer(i.previous()); }
    void deque() {
        Deque<String> d = new ArrayDeque<>(); d.push(Donnees.nom()); d.push("x");
        Ia.envoyer(d.pop());
        Ia.envoyer(d.peek()); // 401
    }
    void deque_clean() {
        Deque<String> d = new ArrayDeque<>(); d.addLast(Donnees.nom()); d.addFirst("x");
        Ia.envoyer(d.getFirst());
        Ia.envoyer(d.pollFirst());
    }
    void deque_last() { Deque<String> d = new LinkedList<>(); d.offer("x"); d.offer(Donnees.nom()); Ia.envoyer(d.peekLast()); } // 401
    void deque_desc() { Deque<String> d = new ArrayDeque<>(List.of("x", Donnees.nom())); Ia.envoyer(d.descendingIterator().next()); } // 401
    void priority() { PriorityQueue<String> q = new PriorityQueue<>(); q.add(Donnees.nom()); q.add("a"); Ia.envoyer(q.poll()); } // 401
    void priority_clean() { String n = Donnees.nom(); PriorityQueue<String> q = new PriorityQueue<>(Comparator.reverseOrder()); q.add("a"); Ia.envoyer(q.peek()); }
    enum Champ { NOM, VILLE }
    void enum_map() {
        EnumMap<Champ, String> m = new EnumMap<>(Champ.class); m.put(Champ.NOM, Donnees.nom()); m.put(Champ.VILLE, "x");
        Ia.envoyer(m.get(Champ.VILLE));
        Ia.envoyer(m.get(Champ.NOM)); // 401
    }
    void enum_map_clean() {
        EnumMap<Champ, String> m = new EnumMap<>(Champ.class); m.put(Champ.NOM, Donnees.nom()); m.put(Champ.VILLE, "x");
        Ia.envoyer(m.get(Champ.VILLE));
        Ia.envoyer(m.keySet());
    }
    void enum_set() { EnumSet<Champ> s = EnumSet.of(Champ.NOM); Ia.envoyer(s + (Donnees.nom() == null ? "" : "")); }
    void compute() { Map<String, String> m = new HashMap<>(); m.compute("a", (k, v) -> Donnees.nom()); Ia.envoyer(m.get("a")); } // 401
    void compute_clean() { Map<String, String> m = new HashMap<>(); m.put("a", Donnees.nom()); m.compute("a", (k, v) -> "x"); Ia.envoyer(m.get("a")); }
    void compute_null() { Map<String, String> m = new HashMap<>(); m.put("a", Donnees.nom()); m.computeIfPresent("a", (k, v) -> null); Ia.envoyer(m.get("a")); }
    void compute_if_absent() { Map<String, List<String>> m = new HashMap<>(); m.computeIfAbsent("a", k -> new ArrayList<>()).add(Donnees.nom()); Ia.envoyer(m.get("a").get(0)); } // 401
    void compute_if_absent_other() { Map<String, List<String>> m = new HashMap<>(); m.computeIfAbsent("a", k -> new ArrayList<>()).add(Donnees.nom()); m.computeIfAbsent("b", k -> new ArrayList<>()).add("x"); Ia.envoyer(m.get("b").get(0)); }
    void merge() { Map<String, String> m = new HashMap<>(); m.merge("a", "x", String::concat); m.merge("a", Donnees.nom(), String::concat); Ia.envoyer(m.get("a")); } // 401
    void merge_other() { Map<String, String> m = new HashMap<>(); m.merge("a", "x", String::concat); m.merge("b", Donnees.nom(), String::concat); Ia.envoyer(m.get("a")); }
    void merge_old() { Map<String, String> m = new HashMap<>(); m.put("a", Donnees.nom()); m.merge("a", "x", (o, n) -> n); Ia.envoyer(m.get("a")); }
    void sub_list_view() {
        List<String> l = new ArrayList<>(List.of("a", "b", "c")); l.subList(1, 3).set(0, Donnees.nom());
        Ia.envoyer(l.get(0));
        Ia.envoyer(l.get(1)); // 401
    }
    void sub_list_clear() { List<String> l = new ArrayList<>(List.of(Donnees.nom(), "b", "c")); l.subList(0, 1).clear(); Ia.envoyer(l.get(0)); }
    void as_list_view() {
        String[] t = {"a", "b"}; List<String> l = java.util.Arrays.asList(t); t[0] = Donnees.nom();
        Ia.envoyer(l.get(1));
        Ia.envoyer(l.get(0)); // 401
    }
    void as_list_write() { String[] t = {Donnees.nom(), "b"}; java.util.Arrays.asList(t).set(0, "x"); Ia.envoyer(t[0]); }
    void unmodifiable() { List<String> l = new ArrayList<>(); List<String> u = java.util.Collections.unmodifiableList(l); l.add(Donnees.nom()); Ia.envoyer(u.get(0)); } // 401
    void unmodifiable_clean() { List<String> l = new ArrayList<>(List.of("x", Donnees.nom())); Ia.envoyer(java.util.Collections.unmodifiableList(l).get(0)); }
    void synchronised() {
        Map<String, String> m = java.util.Collections.synchronizedMap(new HashMap<>()); m.put("a", Donnees.nom());
        Ia.envoyer(m.get("b"));
        Ia.envoyer(m.get("a")); // 401
    }
    void synchronised_under() { Map<String, String> h = new HashMap<>(); Map<String, String> m = java.util.Collections.synchronizedMap(h); m.put("a", Donnees.nom()); Ia.envoyer(h.get("a")); } // 401
    void checked() { List<String> l = java.util.Collections.checkedList(new ArrayList<>(), String.class); l.add(Donnees.nom()); Ia.envoyer(l.get(0)); } // 401
    void key_removed() { Map<String, String> m = new HashMap<>(); m.put("a", Donnees.nom()); m.put("b", "x"); m.keySet().remove("a"); Ia.envoyer(m.values()); }
    void values_removed() { Map<String, String> m = new HashMap<>(); m.put("a", Donnees.nom()); m.values().clear(); Ia.envoyer(m); }
    void entry_set_value() { Map<String, String> m = new HashMap<>(); m.put("a", "x"); for (Map.Entry<String, String> e : m.entrySet()) e.setValue(Donnees.nom()); Ia.envoyer(m.get("a")); } // 401
    void to_array() {
        List<String> l = List.of("a", Donnees.nom());
        Ia.envoyer(l.toArray()[0]);
        Ia.envoyer(l.toArray(new String[0])[1]); // 401
    }
    void to_array_fn() {
        List<String> l = List.of("a", Donnees.nom()); String[] t = l.toArray(String[]::new);
        Ia.envoyer(t[0]);
        Ia.envoyer(t[1]); // 401
    }
    void clone_list() {
        ArrayList<String> l = new ArrayList<>(List.of("a", Donnees.nom())); @SuppressWarnings("unchecked") List<String> c = (List<String>) l.clone(); l.clear();
        Ia.envoyer(c.get(0));
        Ia.envoyer(c.get(1)); // 401
    }
    void tree() {
        TreeMap<String, String> m = new TreeMap<>(); m.put("a", "x"); m.put("b", Donnees.nom());
        Ia.envoyer(m.get("a"));
        Ia.envoyer(m.lastEntry().getValue()); // 401
    }
    void tree_head() { TreeMap<String, String> m = new TreeMap<>(); m.put("a", "x"); m.put("b", Donnees.nom()); Ia.envoyer(m.tailMap("b").get("b")); } // 401
    void navigable_keys() {
        TreeMap<String, String> m = new TreeMap<>(); m.put("a", Donnees.nom());
        Ia.envoyer(m.firstKey());
        Ia.envoyer(m.descendingMap().keySet());
    }
    void tree_key() { TreeMap<String, String> m = new TreeMap<>(); m.put(Donnees.nom(), "a"); Ia.envoyer(m.firstKey()); } // 401
    void identity() { Map<Object, String> m = new IdentityHashMap<>(); Object k = new Object(), l = new Object(); m.put(k, Donnees.nom()); m.put(l, "x"); Ia.envoyer(m.get(k)); } // 401
    void linked_remove() { LinkedList<String> l = new LinkedList<>(); l.add(Donnees.nom()); l.add("x"); l.removeFirst(); Ia.envoyer(l.getFirst()); }
    void linked_remove2() { LinkedList<String> l = new LinkedList<>(); l.add("x"); l.add(Donnees.nom()); l.remove(0); Ia.envoyer(l.get(0)); } // 401
    void remove_object() { List<String> l = new ArrayList<>(); l.add("x"); l.add(Donnees.nom()); l.remove("x"); Ia.envoyer(l.get(0)); } // 401
    void retain() { Set<String> s = new HashSet<>(Set.of(Donnees.nom())); s.retainAll(Set.of("a")); Ia.envoyer(s); }
    void replace_all() { List<String> l = new ArrayList<>(List.of(Donnees.nom())); l.replaceAll(s -> "x"); Ia.envoyer(l.get(0)); }
    void fill() { List<String> l = new ArrayList<>(List.of(Donnees.nom())); java.util.Collections.fill(l, "x"); Ia.envoyer(l); }
    void swap() {
        List<String> l = new ArrayList<>(List.of("a", Donnees.nom())); java.util.Collections.swap(l, 0, 1);
        Ia.envoyer(l.get(1));
        Ia.envoyer(l.get(0)); // 401
    }
    void rotate() { List<String> l = new ArrayList<>(List.of("a", Donnees.nom())); java.util.Collections.rotate(l, 1); Ia.envoyer(l.get(0)); } // 401
    void frequency() { Ia.envoyer(java.util.Collections.frequency(List.of(Donnees.nom()), "x")); }
    void n_copies() { Ia.envoyer(java.util.Collections.nCopies(2, Donnees.nom()).get(1)); } // 401
    void singleton() { Ia.envoyer(java.util.Collections.singletonMap("a", Donnees.nom()).get("a")); } // 401
    void add_all() { Collection<String> c = new ArrayList<>(); java.util.Collections.addAll(c, "a", Donnees.nom()); Ia.envoyer(c); } // 401
    void max() { Ia.envoyer(java.util.Collections.max(List.of("a", Donnees.nom()))); } // 401
    void binary_search() { Ia.envoyer(java.util.Collections.binarySearch(List.of(Donnees.nom()), "x")); }
    void set_of_sets() { Set<Set<String>> s = Set.of(Set.of(Donnees.nom())); for (Set<String> t : s) for (String u : t) Ia.envoyer(u); } // 401
    void get_or_default() { Map<String, String> m = new HashMap<>(); Ia.envoyer(m.getOrDefault("a", Donnees.nom())); } // 401
    void get_or_default_clean() { Map<String, String> m = new HashMap<>(); m.put("a", "x"); Ia.envoyer(m.getOrDefault("a", Donnees.nom())); }
    void put_if_absent() { Map<String, String> m = new HashMap<>(); m.put("a", "x"); m.putIfAbsent("a", Donnees.nom()); Ia.envoyer(m.get("a")); }
    void put_returns() { Map<String, String> m = new HashMap<>(); m.put("a", Donnees.nom()); Ia.envoyer(m.put("a", "x")); } // 401
    void put_returns_clean() { Map<String, String> m = new HashMap<>(); m.put("a", "x"); Ia.envoyer(m.put("a", Donnees.nom())); }
    void replace_key() { Map<String, String> m = new HashMap<>(Map.of("a", "x")); m.replace("a", Donnees.nom()); Ia.envoyer(m.get("a")); } // 401
    void remove_returns() { Map<String, String> m = new HashMap<>(); m.put("a", Donnees.nom()); Ia.envoyer(m.remove("a")); } // 401
    void copy_of() {
        Map<String, String> m = new HashMap<>(); m.put("a", Donnees.nom()); m.put("b", "x"); Map<String, String> c = Map.copyOf(m);
        Ia.envoyer(c.get("b"));
        Ia.envoyer(c.get("a")); // 401
    }
    void map_of_entries() {
        Map<String, String> m = Map.ofEntries(Map.entry("a", Donnees.nom()), Map.entry("b", "x"));
        Ia.envoyer(m.get("b"));
        Ia.envoyer(m.get("a")); // 401
    }
    void for_each_map() {
        Map<String, String> m = Map.of("a", Donnees.nom()); m.forEach((k, v) -> Ia.envoyer(k)); m.forEach((k, v) -> Ia.envoyer(v)); // 401
    }
    void nested_map() {
        Map<String, Map<String, String>> m = new HashMap<>(); m.put("a", new HashMap<>()); m.get("a").put("n", Donnees.nom()); m.get("a").put("v", "x");
        Ia.envoyer(m.get("a").get("v"));
        Ia.envoyer(m.get("a").get("n")); // 401
    }
    void vector() {
        Vector<String> v = new Vector<>(); v.addElement("a"); v.addElement(Donnees.nom());
        Ia.envoyer(v.firstElement());
        Ia.envoyer(v.elementAt(1)); // 401
    }
    void stack() {
        Stack<String> s = new Stack<>(); s.push("x"); s.push(Donnees.nom());
        Ia.envoyer(s.get(0));
        Ia.envoyer(s.peek()); // 401
    }
    void hashtable() {
        Hashtable<String, String> h = new Hashtable<>(); h.put("a", Donnees.nom()); h.put("b", "x");
        Ia.envoyer(h.get("b"));
        for (Enumeration<String> e = h.elements(); e.hasMoreElements();) Ia.envoyer(e.nextElement()); // 401
    }
    void weak() {
        WeakHashMap<String, String> w = new WeakHashMap<>(); w.put("a", Donnees.nom());
        Ia.envoyer(w.get("b"));
        Ia.envoyer(w.get("a")); // 401
    }
    void split_iter() { List<String> l = List.of(Donnees.nom()); l.spliterator().tryAdvance(Ia::envoyer); } // 401
    void iterator_remove() { List<String> l = new ArrayList<>(List.of(Donnees.nom(), "x")); Iterator<String> i = l.iterator(); i.next(); i.remove(); Ia.envoyer(l.get(0)); }
    void own_list() { List<String> l = new AbstractList<>() { @Override public String get(int i) { return Donnees.nom(); } @Override public int size() { return 1; } }; Ia.envoyer(l.get(0)); } // 401
    void equals_hash() { Ia.envoyer(List.of(Donnees.nom()).hashCode() + "" + List.of(Donnees.nom()).contains("x")); }
    void array_equals() { Ia.envoyer(java.util.Arrays.equals(new String[] {Donnees.nom()}, new String[0])); }
    void arrays_to_string() { Ia.envoyer(java.util.Arrays.toString(new String[] {Donnees.nom()})); } // 401
    void arrays_stream() { Ia.envoyer(java.util.Arrays.stream(new String[] {"a", Donnees.nom()}).skip(1).findFirst().get()); } // 401
    void copy_of_range() {
        String[] t = {"a", Donnees.nom(), "c"};
        Ia.envoyer(java.util.Arrays.copyOfRange(t, 2, 3)[0]);
        Ia.envoyer(java.util.Arrays.copyOfRange(t, 1, 3)[0]); // 401
    }
}
