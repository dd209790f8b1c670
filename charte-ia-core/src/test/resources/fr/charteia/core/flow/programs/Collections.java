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

    void added_at_the_front() {
        List<String> l = new ArrayList<>();
        l.add("a");
        l.add(0, Donnees.nom());
        Ia.envoyer(l.get(1));
        Ia.envoyer(l.get(0)); // 401
    }
    void set() {
        List<String> l = new ArrayList<>(List.of(Donnees.nom(), "a"));
        l.set(0, "rien");
        Ia.envoyer(l.get(0));
    }
    void set_elsewhere() {
        List<String> l = new ArrayList<>();
        l.add(Donnees.nom());
        l.add("a");
        l.set(1, "rien");
        Ia.envoyer(l.get(0)); // 401
    }
    void set_gives_the_old() {
        List<String> l = new ArrayList<>();
        l.add(Donnees.nom());
        Ia.envoyer(l.set(0, "rien")); // 401
    }
    void add_all() {
        List<String> l = new ArrayList<>();
        l.addAll(List.of("a", Donnees.nom()));
        Ia.envoyer(l.get(1)); // 401
    }
    void add_all_of_clean() {
        List<String> l = new ArrayList<>();
        List<String> k = List.of(Donnees.nom());
        l.addAll(List.of("a", "b"));
        Ia.envoyer(l.get(0) + k.size());
    }
    void linked_list() {
        LinkedList<String> l = new LinkedList<>();
        l.addFirst("a");
        l.addLast(Donnees.nom());
        Ia.envoyer(l.getLast()); // 401
    }
    void linked_list_first() {
        LinkedList<String> l = new LinkedList<>();
        l.add("a");
        l.add(Donnees.nom());
        Ia.envoyer(l.getFirst());
    }
    void queue() {
        Queue<String> q = new ArrayDeque<>();
        q.add("a");
        q.add(Donnees.nom());
        Ia.envoyer(q.poll());
        Ia.envoyer(q.poll()); // 401
    }
    void stack() {
        Deque<String> d = new ArrayDeque<>();
        d.push(Donnees.nom());
        Ia.envoyer(d.pop()); // 401
    }
    void stack_top_is_clean() {
        Deque<String> d = new ArrayDeque<>();
        d.push(Donnees.nom());
        d.push("a");
        Ia.envoyer(d.pop());
    }
    void old_stack() {
        Stack<String> s = new Stack<>();
        s.push(Donnees.nom());
        Ia.envoyer(s.peek()); // 401
    }
    void vector() {
        Vector<String> v = new Vector<>();
        v.addElement(Donnees.nom());
        Ia.envoyer(v.elementAt(0)); // 401
    }
    void priority_queue() {
        PriorityQueue<String> q = new PriorityQueue<>();
        q.offer("a");
        q.offer(Donnees.nom());
        Ia.envoyer(q.poll()); // 401
    }
    void iterator_by_hand() {
        Iterator<String> i = List.of("a", Donnees.nom()).iterator();
        while (i.hasNext()) Ia.envoyer(i.next()); // 401
    }
    void iterator_of_clean() {
        List<String> l = List.of(Donnees.nom());
        Iterator<String> i = List.of("a", "b").iterator();
        while (i.hasNext()) Ia.envoyer(i.next() + l.size());
    }
    void list_iterator_sets() {
        List<String> l = new ArrayList<>(List.of("a"));
        ListIterator<String> i = l.listIterator();
        i.next();
        i.set(Donnees.nom());
        Ia.envoyer(l.get(0)); // 401
    }
    void sub_list() { Ia.envoyer(List.of("a", Donnees.nom()).subList(1, 2).get(0)); } // 401
    void view_fills_the_list() {
        List<String> l = new ArrayList<>(List.of("a", "b"));
        l.subList(0, 1).set(0, Donnees.nom());
        Ia.envoyer(l.get(0)); // 401
    }
    void unmodifiable() { Ia.envoyer(java.util.Collections.unmodifiableList(List.of(Donnees.nom())).get(0)); } // 401
    void singleton() { Ia.envoyer(java.util.Collections.singletonList(Donnees.nom()).get(0)); } // 401
    void copy_of() { Ia.envoyer(List.copyOf(List.of(Donnees.nom())).get(0)); } // 401
    void empty() { Ia.envoyer(java.util.Collections.emptyList()); }
    void set_of() { Set.of("a", Donnees.nom()).forEach(Ia::envoyer); } // 401
    void contains_is_no_data() { Ia.envoyer("présent : " + List.of("Dupont").contains(Donnees.nom())); }
    void index_is_no_data() { Ia.envoyer("rang : " + List.of("Dupont").indexOf(Donnees.nom())); }
    void retained_is_of_the_receiver() {
        Set<String> s = new HashSet<>(Set.of("a"));
        s.retainAll(Set.of(Donnees.nom()));
        Ia.envoyer(s);
    }
    void removed_is_of_the_receiver() {
        Set<String> s = new HashSet<>(Set.of("a"));
        s.removeAll(Set.of(Donnees.nom()));
        Ia.envoyer(s);
    }
    void sorted() {
        List<String> l = new ArrayList<>();
        l.add("b");
        l.add(Donnees.nom());
        java.util.Collections.sort(l);
        Ia.envoyer(l.get(0)); // 401
    }
    void replaced_all() {
        List<String> l = new ArrayList<>();
        l.add(Donnees.nom());
        l.replaceAll(Masque::masquer);
        Ia.envoyer(l.get(0));
    }
    void remove_first_then_read() {
        List<String> l = new ArrayList<>();
        l.add(Donnees.nom());
        l.add("a");
        l.remove(0);
        Ia.envoyer(l.get(0));
    }
    void remove_by_value() {
        List<String> l = new ArrayList<>();
        l.add("a");
        l.add(Donnees.nom());
        l.remove("a");
        Ia.envoyer(l.get(0)); // 401
    }
    void list_of_lists() {
        List<List<String>> l = new ArrayList<>();
        l.add(new ArrayList<>());
        l.add(new ArrayList<>());
        l.get(0).add(Donnees.nom());
        l.get(1).add("rien");
        Ia.envoyer(l.get(1).get(0));
        Ia.envoyer(l.get(0).get(0)); // 401
    }
    void three_deep() {
        Map<String, List<Map<String, String>>> m = new HashMap<>();
        m.put("a", List.of(Map.of("nom", Donnees.nom(), "ville", "Tours")));
        Ia.envoyer(m.get("a").get(0).get("ville"));
        Ia.envoyer(m.get("a").get(0).get("nom")); // 401
    }
    static class Fiche { String nom; String ville; }
    void objects_in_a_list() {
        List<Fiche> l = new ArrayList<>();
        Fiche f = new Fiche();
        l.add(f);
        f.nom = Donnees.nom();
        f.ville = "Tours";
        Ia.envoyer(l.get(0).ville);
        Ia.envoyer(l.get(0).nom); // 401
    }
    void objects_walked() {
        List<Fiche> l = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Fiche f = new Fiche();
            f.nom = Donnees.nom();
            f.ville = "Tours";
            l.add(f);
        }
        for (Fiche f : l) {
            Ia.envoyer(f.ville);
            Ia.envoyer(f.nom); // 401
        }
    }
    void in_a_loop() {
        List<String> l = new ArrayList<>();
        for (int i = 0; i < Donnees.nombre(); i++) l.add(Donnees.nom());
        Ia.envoyer(l.get(2)); // 401
    }
    void remplit(List<String> l) { l.add(Donnees.nom()); }
    void filled_by_a_callee() {
        List<String> l = new ArrayList<>();
        remplit(l);
        Ia.envoyer(l.get(0)); // 401
    }
    void filled_by_a_callee_other() {
        List<String> l = new ArrayList<>();
        List<String> k = new ArrayList<>(List.of("rien"));
        remplit(l);
        Ia.envoyer(k.get(0));
    }
    void enumeration() {
        Enumeration<String> e = java.util.Collections.enumeration(List.of(Donnees.nom()));
        Ia.envoyer(e.nextElement()); // 401
    }
    void collections_add_all() {
        List<String> l = new ArrayList<>();
        java.util.Collections.addAll(l, "a", Donnees.nom());
        Ia.envoyer(l.get(1)); // 401
    }
    void max() { Ia.envoyer(java.util.Collections.max(List.of("a", Donnees.nom()))); } // 401
    void n_copies() { Ia.envoyer(java.util.Collections.nCopies(2, Donnees.nom()).get(0)); } // 401
    void one_of_two_is_cleared(boolean b) {
        List<String> l = new ArrayList<>();
        l.add(Donnees.nom());
        List<String> m = new ArrayList<>();
        m.add("x");
        if (l.isEmpty() || m.isEmpty()) Ia.envoyer(Donnees.nom());
        (b ? l : m).clear();
        Ia.envoyer(m);
        Ia.envoyer(l); // 401
        if (l.isEmpty()) Ia.envoyer(Donnees.nom()); // 401
        if (m.isEmpty()) Ia.envoyer(Donnees.nom()); // 401
    }
    void part_of_one_is_cleared() {
        List<String> l = new ArrayList<>(List.of("x", Donnees.nom(), "y"));
        l.subList(1, 2).clear();
        Ia.envoyer(l);
        if (l.size() != 2) Ia.envoyer(Donnees.nom());
        List<String> m = new ArrayList<>(List.of("x", Donnees.nom(), "y"));
        m.subList(0, 1).clear();
        Ia.envoyer(m.get(0)); // 401
        Ia.envoyer(m.get(1));
    }
}
