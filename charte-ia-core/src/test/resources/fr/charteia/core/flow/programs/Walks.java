package programs;

import api.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Iterators: of lists whose positions are known, of nothing, of our own. */
class Walks {
    void second_of_three() {
        Iterator<String> it = List.of("a", Donnees.nom(), "c").iterator();
        Ia.envoyer(it.next());
        Ia.envoyer(it.next()); // 401
        Ia.envoyer(it.next());
    }
    void first_then_the_rest() {
        Iterator<String> it = List.of(Donnees.nom(), "b", "c").iterator();
        it.next();
        while (it.hasNext()) Ia.envoyer(it.next());
    }
    void list_iterator_both_ways() {
        ListIterator<String> it = new ArrayList<>(List.of("a", Donnees.nom())).listIterator();
        it.next();
        it.next();
        Ia.envoyer(it.previous()); // 401
        Ia.envoyer(it.previous());
        Ia.envoyer(it.nextIndex());
    }
    void list_iterator_from_a_place() {
        ListIterator<String> it = List.of(Donnees.nom(), "b", "c").listIterator(1);
        Ia.envoyer(it.next());
        Ia.envoyer(it.next());
    }
    void list_iterator_from_the_end() {
        List<String> l = List.of("a", Donnees.nom());
        ListIterator<String> it = l.listIterator(l.size());
        Ia.envoyer(it.previous()); // 401
        Ia.envoyer(it.previous());
    }
    void iterator_removes_data() {
        List<String> l = new ArrayList<>(List.of(Donnees.nom(), "b"));
        Iterator<String> it = l.iterator();
        it.next();
        it.remove();
        Ia.envoyer(l.get(0));
        Ia.envoyer(it.next());
    }
    void iterator_removes_clean() {
        List<String> l = new ArrayList<>(List.of("a", Donnees.nom()));
        Iterator<String> it = l.iterator();
        it.next();
        it.remove();
        Ia.envoyer(it.next()); // 401
    }
    void iterator_removes_all() {
        List<String> l = new ArrayList<>(List.of("a", Donnees.nom()));
        for (Iterator<String> it = l.iterator(); it.hasNext();) {
            it.next();
            it.remove();
        }
        Ia.envoyer(l);
    }
    void list_iterator_sets_over_data() {
        List<String> l = new ArrayList<>(List.of(Donnees.nom(), "b"));
        ListIterator<String> it = l.listIterator();
        it.next();
        it.set("a");
        Ia.envoyer(l.get(0));
    }
    void list_iterator_sets_data() {
        List<String> l = new ArrayList<>(List.of("a", "b"));
        ListIterator<String> it = l.listIterator();
        it.next();
        it.set(Donnees.nom());
        Ia.envoyer(l.get(1));
        Ia.envoyer(l.get(0)); // 401
    }
    void list_iterator_adds() {
        List<String> l = new ArrayList<>(List.of("a", "b"));
        ListIterator<String> it = l.listIterator();
        it.next();
        it.add(Donnees.nom());
        Ia.envoyer(l.get(0));
        Ia.envoyer(l.get(1)); // 401
        Ia.envoyer(it.next());
    }
    void all_replaced_by_an_iterator() {
        List<String> l = new ArrayList<>(List.of(Donnees.nom(), Donnees.nom()));
        for (ListIterator<String> it = l.listIterator(); it.hasNext();) {
            it.next();
            it.set("rien");
        }
        Ia.envoyer(l.get(0));
    }
    void empty_list() {
        List<String> l = new ArrayList<>();
        for (String s : l) Ia.envoyer(Donnees.nom());
        for (String s : List.<String>of()) Ia.envoyer(Donnees.nom());
        for (int i = 0; i < l.size(); i++) Ia.envoyer(Donnees.nom());
        l.add("a");
        for (String s : l) Ia.envoyer(Donnees.nom()); // 401
    }
    void emptied_list() {
        List<String> l = new ArrayList<>(List.of("a"));
        l.clear();
        for (String s : l) Ia.envoyer(Donnees.nom());
        if (!l.isEmpty()) Ia.envoyer(Donnees.nom());
    }
    void emptied_by_taking_out() {
        List<String> l = new ArrayList<>(List.of("a"));
        l.remove(0);
        for (String s : l) Ia.envoyer(Donnees.nom());
    }
    void empty_list_filled_by_a_callee() {
        List<String> l = new ArrayList<>();
        ajouter(l);
        for (String s : l) Ia.envoyer(Donnees.nom()); // 401
    }
    static void ajouter(List<String> l) { l.add("a"); }
    void empty_list_filled_by_a_stream(List<String> m) {
        List<String> l = new ArrayList<>();
        m.forEach(l::add);
        for (String s : l) Ia.envoyer(Donnees.nom()); // 401
    }
    void empty_list_filled_by_a_view() {
        List<String> l = new ArrayList<>();
        List<String> v = l.subList(0, 0);
        v.add(Donnees.nom());
        for (String s : l) Ia.envoyer(s); // 401
    }
    void empty_set() {
        Set<String> s = new HashSet<>();
        for (String x : s) Ia.envoyer(Donnees.nom());
        s.add("a");
        for (String x : s) Ia.envoyer(Donnees.nom()); // 401
    }
    void empty_or_not(boolean b) {
        List<String> l = new ArrayList<>();
        if (b) l.add(Donnees.nom());
        for (String s : l) Ia.envoyer(s); // 401
    }
    void filled_each_time_round(List<String> m) {
        List<String> l = new ArrayList<>();
        for (String s : m) {
            for (String t : l) Ia.envoyer(t); // 401
            l.add(Donnees.nom());
        }
    }
    void list_that_comes(List<String> l) {
        for (String s : l) Ia.envoyer(Donnees.nom()); // 401
    }
    void empty_list_returned() {
        for (String s : vide()) Ia.envoyer(Donnees.nom());
        for (String s : pleine()) Ia.envoyer(s); // 401
    }
    static List<String> vide() { return new ArrayList<>(); }
    static List<String> pleine() { List<String> l = new ArrayList<>(); l.add(Donnees.nom()); return l; }
    void spliterator() {
        List.of(Donnees.nom()).spliterator().tryAdvance(Ia::envoyer); // 401
    }
    void for_each_remaining() {
        Iterator<String> it = List.of("a", Donnees.nom()).iterator();
        it.forEachRemaining(Ia::envoyer); // 401
    }
    void iterator_to_stream() {
        Iterable<String> i = List.of(Donnees.nom());
        StreamSupport.stream(i.spliterator(), false).forEach(Ia::envoyer); // 401
    }
    static class Suite implements Iterable<String> {
        private final String[] t;
        Suite(String... t) { this.t = t; }
        public Iterator<String> iterator() {
            return new Iterator<>() {
                private int i;
                public boolean hasNext() { return i < t.length; }
                public String next() { return t[i++]; }
            };
        }
    }
    void iterable_of_our_own() {
        for (String s : new Suite("a", Donnees.nom())) Ia.envoyer(s); // 401
        for (String s : new Suite("a", "b")) Ia.envoyer(s);
    }
    void iterable_as_a_lambda() {
        Iterable<String> i = () -> List.of(Donnees.nom()).iterator();
        for (String s : i) Ia.envoyer(s); // 401
        Iterable<String> j = () -> List.of("a").iterator();
        for (String s : j) Ia.envoyer(s);
    }
    static class Liste extends AbstractList<String> {
        public String get(int i) { return i == 0 ? "a" : Donnees.nom(); }
        public int size() { return 2; }
    }
    void abstract_list_of_our_own() {
        Ia.envoyer(new Liste().get(1)); // 401
        for (String s : new Liste()) Ia.envoyer(s); // 401
    }
    static class Liste2 extends ArrayList<String> {
        @Override public boolean add(String s) { return super.add(s.isEmpty() ? "vide" : s); }
    }
    void list_of_our_own() {
        Liste2 l = new Liste2();
        l.add("a");
        l.add(Donnees.nom());
        Ia.envoyer(l.get(0));
        Ia.envoyer(l.get(1)); // 401
    }
    void iterator_kept_in_a_field() {
        Lecteur r = new Lecteur(List.of("a", Donnees.nom()));
        Ia.envoyer(r.lire());
        Ia.envoyer(r.lire()); // 401
    }
    static class Lecteur {
        private final Iterator<String> it;
        Lecteur(List<String> l) { it = l.iterator(); }
        String lire() { return it.next(); }
    }
    void iterator_given_to_a_callee() {
        Iterator<String> it = List.of("a", Donnees.nom()).iterator();
        passer(it);
        Ia.envoyer(it.next()); // 401
    }
    static void passer(Iterator<?> it) { it.next(); }
    void iterator_passed_over_data() {
        Iterator<String> it = List.of(Donnees.nom(), "b").iterator();
        passer(it);
        Ia.envoyer(it.next());
    }
    void two_iterators() {
        List<String> l = List.of("a", Donnees.nom());
        Iterator<String> i = l.iterator();
        Iterator<String> j = l.iterator();
        i.next();
        Ia.envoyer(j.next());
        Ia.envoyer(i.next()); // 401
    }
    void map_entries_by_iterator() {
        Map<String, String> m = new HashMap<>();
        m.put("a", Donnees.nom());
        Iterator<Map.Entry<String, String>> it = m.entrySet().iterator();
        Map.Entry<String, String> e = it.next();
        Ia.envoyer(e.getKey());
        Ia.envoyer(e.getValue()); // 401
    }
    void map_emptied_by_iterator() {
        Map<String, String> m = new HashMap<>();
        m.put("a", Donnees.nom());
        Iterator<String> it = m.keySet().iterator();
        it.next();
        it.remove();
        Ia.envoyer(it.hasNext());
    }
    void last_assigned_in_a_loop() {
        String s = Donnees.nom();
        for (String x : List.of("a", "b")) s = x;
        Ia.envoyer(s);
    }
    void last_assigned_perhaps(List<String> l) {
        String s = Donnees.nom();
        for (String x : l) s = x;
        Ia.envoyer(s); // 401
    }
    void index_and_element() {
        List<String> l = List.of("a", Donnees.nom());
        for (int i = 0; i < l.size(); i++) {
            if (i == 0) Ia.envoyer(l.get(i));
            else Ia.envoyer(l.get(i)); // 401
        }
    }
    void primitive_iterator() {
        PrimitiveIterator.OfInt it = IntStream.of(Donnees.salaire()).iterator();
        Ia.envoyer(it.nextInt()); // 401
    }
    void generated_by_a_supplier() {
        Iterator<String> it = Stream.generate(Donnees::nom).iterator();
        Ia.envoyer(it.next()); // 401
    }
}
