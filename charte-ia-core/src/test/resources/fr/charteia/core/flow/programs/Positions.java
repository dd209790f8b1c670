package programs;

import api.*;
import java.util.*;

/** Where an element stands in a list after others came and went. */
class Positions {
    void inserted_before() {
        List<String> l = new ArrayList<>();
        l.add(Donnees.nom());
        l.add("x");
        l.add(0, "y");
        Ia.envoyer(l.get(0));
        Ia.envoyer(l.get(1)); // 401
        Ia.envoyer(l.get(2));
    }
    void inserted_then_added() {
        List<String> l = new ArrayList<>();
        l.add("a");
        l.add(0, "b");
        l.add(Donnees.nom());
        Ia.envoyer(l.get(0));
        Ia.envoyer(l.get(1));
        Ia.envoyer(l.get(2)); // 401
    }
    void inserted_in_the_middle() {
        List<String> l = new ArrayList<>();
        l.add("a");
        l.add("b");
        l.add(1, Donnees.nom());
        l.add("c");
        Ia.envoyer(l.get(0));
        Ia.envoyer(l.get(1)); // 401
        Ia.envoyer(l.get(2));
        Ia.envoyer(l.get(3));
    }
    void removed_then_added() {
        List<String> l = new ArrayList<>();
        l.add("a");
        l.add("b");
        l.remove(0);
        l.add(Donnees.nom());
        Ia.envoyer(l.get(0));
        Ia.envoyer(l.get(1)); // 401
    }
    void removed_is_given() {
        List<String> l = new ArrayList<>();
        l.add("a");
        l.add(Donnees.nom());
        Ia.envoyer(l.remove(0));
        Ia.envoyer(l.remove(0)); // 401
    }
    void last_removed_then_added() {
        LinkedList<String> l = new LinkedList<>();
        l.add("a");
        l.add(Donnees.nom());
        Ia.envoyer(l.removeLast()); // 401
        l.add("b");
        Ia.envoyer(l.get(1));
        Ia.envoyer(l.getLast());
    }
    void last_of_two() {
        LinkedList<String> l = new LinkedList<>();
        l.add(Donnees.nom());
        l.add("a");
        Ia.envoyer(l.getLast());
        Ia.envoyer(l.getFirst()); // 401
    }
    void added_first() {
        Deque<String> d = new ArrayDeque<>();
        d.addFirst(Donnees.nom());
        d.addFirst("a");
        Ia.envoyer(d.peekFirst());
        Ia.envoyer(d.peekLast()); // 401
    }
    void list_of_then_added() {
        List<String> l = new ArrayList<>(List.of("a", "b"));
        l.add(Donnees.nom());
        Ia.envoyer(l.get(0));
        Ia.envoyer(l.get(1));
        Ia.envoyer(l.get(2)); // 401
    }
    void list_of_an_array() {
        String[] tous = {"a", Donnees.nom()};
        List<String> l = new ArrayList<>(Arrays.asList(tous));
        l.add("c");
        Ia.envoyer(l.get(0));
        Ia.envoyer(l.get(1)); // 401
        Ia.envoyer(l.get(2));
    }
    void list_of_an_array_that_came(String[] tous, int n) {
        tous[n] = Donnees.nom();
        List<String> l = Arrays.asList(tous);
        Ia.envoyer(l.get(0)); // 401
    }
    void copy_of_a_list_that_came(List<String> tous) {
        tous.add(Donnees.nom());
        List<String> l = new ArrayList<>(tous);
        Ia.envoyer(l.get(3)); // 401
        l.add("a");
        Ia.envoyer(l.get(l.size() - 1)); // 401
    }
    void copy_into_one_that_holds() {
        List<String> l = new ArrayList<>();
        l.add("a");
        l.addAll(List.of(Donnees.nom()));
        Ia.envoyer(l.get(1)); // 401
    }
    void copy_of_a_map() {
        Map<String, String> m = new HashMap<>();
        m.put("a", Donnees.nom());
        m.put("b", "x");
        Map<String, String> c = new TreeMap<>(m);
        Ia.envoyer(c.get("a")); // 401
        Ia.envoyer(c.get("b"));
        Ia.envoyer(c.keySet());
    }
    void copy_of_keys() {
        Map<String, String> m = new HashMap<>();
        m.put(Donnees.nom(), "x");
        Map<String, String> c = new HashMap<>();
        c.putAll(m);
        Ia.envoyer(c.keySet()); // 401
        Ia.envoyer(c.values());
    }
    void copy_over_a_key() {
        Map<String, String> m = new HashMap<>();
        m.put("a", "x");
        Map<String, String> c = new HashMap<>();
        c.put("a", Donnees.nom());
        c.putAll(m);
        Ia.envoyer(c.get("a"));
    }
    void copy_without_a_key() {
        Map<String, String> m = new HashMap<>();
        m.put("a", "x");
        m.remove("a");
        Map<String, String> c = new HashMap<>();
        c.put("a", Donnees.nom());
        c.putAll(m);
        Ia.envoyer(c.get("a")); // 401
    }
    void copy_of_a_map_that_came(Map<String, String> m) {
        m.put("a", Donnees.nom());
        Map<String, String> c = new HashMap<>(m);
        Ia.envoyer(c.get("a")); // 401
        Ia.envoyer(c.keySet());
    }
    void cleared() {
        List<String> l = new ArrayList<>();
        l.add(Donnees.nom());
        l.clear();
        Ia.envoyer(l);
        l.add("a");
        l.add(Donnees.nom());
        Ia.envoyer(l.get(0));
        Ia.envoyer(l.get(1)); // 401
    }
    void one_of_two_cleared(boolean b) {
        List<String> l = new ArrayList<>();
        List<String> m = new ArrayList<>();
        l.add(Donnees.nom());
        m.add(Donnees.nom());
        (b ? l : m).clear();
        Ia.envoyer(l); // 401
    }
    void shuffled() {
        List<String> l = new ArrayList<>();
        l.add("a");
        l.add(Donnees.nom());
        Collections.shuffle(l);
        Ia.envoyer(l.get(0)); // 401
    }
    void at_an_unknown_position(int n) {
        List<String> l = new ArrayList<>();
        l.add("a");
        l.add(n, Donnees.nom());
        Ia.envoyer(l.get(0)); // 401
        Ia.envoyer(l.remove(n)); // 401
    }
    void removed_by_value() {
        List<String> l = new ArrayList<>();
        l.add("a");
        l.add(Donnees.nom());
        l.remove("a");
        Ia.envoyer(l.get(0)); // 401
    }

    // A list of somebody else, emptied; and what a part of a list shows is no other element.
    void emptied_list_of_others(Depot<List<String>> d) { List<String> l = d.charger(1); l.clear(); if (!l.isEmpty()) Ia.envoyer(Donnees.nom()); }
    void list_of_others(Depot<List<String>> d) { List<String> l = d.charger(1); if (!l.isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    void constant_through_a_part() { List<String> l = new ArrayList<>(List.of("a", "b")); if (l.subList(1, 2).get(0).equals("a")) Ia.envoyer(Donnees.nom()); }
    void constant_through_a_part_that_it_is() { List<String> l = new ArrayList<>(List.of("a", "b")); if (l.subList(1, 2).get(0).equals("b")) Ia.envoyer(Donnees.nom()); } // 401
}
