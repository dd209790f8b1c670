package programs;

import api.*;
import java.util.*;

/** How many a sorted set or map has is up to what its comparator takes for one and the same. */
class EqualInOrder {
    private static boolean oui() { return Ia.demander("?").equals("oui"); }
    void tree_set(List<String> l) { TreeSet<String> t = new TreeSet<>(Comparator.comparing(s -> Ia.demander(s))); t.addAll(l); if (t.size() > 2) Decisions.delivrer("d"); } // 501
    void tree_set_declared(List<String> l) { Set<String> t = new TreeSet<>(Comparator.comparing(s -> Ia.demander(s))); t.addAll(l); if (t.size() > 2) Decisions.delivrer("d"); } // 501
    void tree_set_each(List<String> l) { TreeSet<String> t = new TreeSet<>(Comparator.comparing(s -> Ia.demander(s))); for (String s : l) t.add(s); if (t.size() > 2) Decisions.delivrer("d"); } // 501
    void tree_set_each_declared(List<String> l) { Set<String> t = new TreeSet<>(Comparator.comparing(Ia::demander)); for (String s : l) t.add(s); if (t.size() > 2) Decisions.delivrer("d"); } // 501
    void tree_set_lambda(List<String> l) { Set<String> t = new TreeSet<>((a, b) -> Ia.demander(a).compareTo(Ia.demander(b))); for (String s : l) t.add(s); if (t.size() == l.size()) Decisions.delivrer("d"); } // 501
    void tree_set_asked_each(List<String> l) { Set<String> t = new TreeSet<>(); for (String s : l) t.add(Ia.demander(s)); if (t.size() > 2) Decisions.delivrer("d"); } // 501
    void tree_set_by_length(List<String> l) { Set<String> t = new TreeSet<>(Comparator.comparing(s -> s.length())); t.addAll(l); System.out.println(oui()); if (t.size() > 2) Decisions.delivrer("d"); }
    void tree_set_empty(List<String> l) { Set<String> t = new TreeSet<>(Comparator.comparing(s -> Ia.demander(s))); t.addAll(l); if (t.isEmpty()) Decisions.delivrer("d"); }
    void sorted_list(List<String> l) { List<String> t = new ArrayList<>(l); t.sort(Comparator.comparing(s -> Ia.demander(s))); if (t.size() > 2) Decisions.delivrer("d"); }
    void priority_queue(List<String> l) { PriorityQueue<String> t = new PriorityQueue<>(Comparator.comparing(s -> Ia.demander(s))); t.addAll(l); if (t.size() > 2) Decisions.delivrer("d"); }
    void priority_queue_each(List<String> l) { Queue<String> t = new PriorityQueue<>(Comparator.comparing(s -> Ia.demander(s))); for (String s : l) t.add(s); if (t.size() > 2) Decisions.delivrer("d"); }
    void tree_map(List<String> l) { Map<String, String> t = new TreeMap<>(Comparator.comparing(s -> Ia.demander(s))); for (String s : l) t.put(s, s); if (t.size() > 2) Decisions.delivrer("d"); } // 501
    void tree_map_empty(List<String> l) { Map<String, String> t = new TreeMap<>(Comparator.comparing(s -> Ia.demander(s))); for (String s : l) t.put(s, s); if (t.isEmpty()) Decisions.delivrer("d"); }
    void tree_map_values(List<String> l) { Map<String, String> t = new TreeMap<>(); for (String s : l) t.put(s, Ia.demander(s)); if (t.size() > 2) Decisions.delivrer("d"); }
    void hash_each(List<String> l) { Set<String> t = new HashSet<>(); for (String s : l) t.add(Ia.demander(s)); if (t.size() > 2) Decisions.delivrer("d"); } // 501
    void hash_one(List<String> l) { Set<String> t = new HashSet<>(); for (String s : l) t.add(Ia.demander(s)); if (t.size() == 1) Decisions.delivrer("d"); } // 501
    void tree_each(List<String> l) { Set<String> t = new TreeSet<>(); for (String s : l) t.add(Ia.demander(s)); if (t.size() > 2) Decisions.delivrer("d"); } // 501
    void tree_two() { Set<String> t = new TreeSet<>(); t.add(Ia.demander("1")); t.add(Ia.demander("2")); if (t.size() == 2) Decisions.delivrer("d"); } // 501
    void map_keys(List<String> l) { Map<String, String> t = new HashMap<>(); for (String s : l) t.put(Ia.demander(s), s); if (t.size() > 2) Decisions.delivrer("d"); } // 501
    void tree_map_keys(List<String> l) { Map<String, String> t = new TreeMap<>(); for (String s : l) t.put(Ia.demander(s), s); if (t.size() > 2) Decisions.delivrer("d"); } // 501
    void by_new_hash(List<String> l) { List<String> a = new ArrayList<>(); for (String s : l) a.add(Ia.demander(s)); if (new HashSet<>(a).size() > 2) Decisions.delivrer("d"); } // 501
    void by_new_tree(List<String> l) { List<String> a = new ArrayList<>(); for (String s : l) a.add(Ia.demander(s)); if (new TreeSet<>(a).size() > 2) Decisions.delivrer("d"); } // 501
}
