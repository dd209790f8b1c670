package programs;

import api.*;
import java.util.*;

/** Positions, views and emptiness where they are lost: what is no longer known must not be taken for nothing. */
class Cursors {
    void iterator_of_one_of_two(boolean b) {
        List<String> l = List.of("a", Donnees.nom());
        List<String> m = List.of(Donnees.nom(), "b");
        Iterator<String> it = (b ? l : m).iterator();
        Ia.envoyer(it.next()); // 401
    }
    void moved_on_one_way_only(boolean b) {
        Iterator<String> it = List.of("a", Donnees.nom()).iterator();
        if (b) it.next();
        Ia.envoyer(it.next()); // 401
    }
    void moved_on_both_ways(boolean b) {
        Iterator<String> it = List.of(Donnees.nom(), Donnees.nom(), "c").iterator();
        if (b) it.next(); else it.next();
        it.next();
        Ia.envoyer(it.next());
    }
    void moved_in_a_loop(int n) {
        Iterator<String> it = List.of("a", "b", Donnees.nom()).iterator();
        for (int i = 0; i < n; i++) it.next();
        Ia.envoyer(it.next()); // 401
    }
    void list_changed_while_walking() {
        List<String> l = new ArrayList<>(List.of("a", "b"));
        Iterator<String> it = l.iterator();
        it.next();
        l.set(1, Donnees.nom());
        Ia.envoyer(it.next()); // 401
    }
    void list_replaced_while_walking() {
        List<String> l = new ArrayList<>(List.of("a", Donnees.nom()));
        Iterator<String> it = l.iterator();
        l = List.of("c", "d");
        it.next();
        Ia.envoyer(it.next()); // 401
        Ia.envoyer(l.get(1));
    }
    void element_found_in_a_loop(String cle) {
        String trouve = null;
        for (String s : List.of("a", Donnees.nom(), "c")) if (s.equals(cle)) trouve = s;
        Ia.envoyer(trouve); // 401
    }
    void first_element_only() {
        for (String s : List.of("a", Donnees.nom())) {
            Ia.envoyer(s);
            break;
        }
    }
    void many_lists_in_a_loop(List<String> m) {
        List<List<String>> tous = new ArrayList<>();
        for (String s : m) {
            List<String> l = new ArrayList<>();
            l.add("a");
            l.add(Donnees.nom());
            tous.add(l);
        }
        for (List<String> l : tous) {
            Iterator<String> it = l.iterator();
            it.next();
            Ia.envoyer(it.next()); // 401
        }
    }
    void lists_made_empty_in_a_loop(List<String> m) {
        List<List<String>> tous = new ArrayList<>();
        for (String s : m) tous.add(new ArrayList<>());
        for (List<String> l : tous) l.add(Donnees.nom());
        for (List<String> l : tous) for (String s : l) Ia.envoyer(s); // 401
    }
    void some_lists_empty(boolean b) {
        List<String> vide = new ArrayList<>();
        List<String> plein = new ArrayList<>(List.of(Donnees.nom()));
        for (String s : b ? vide : plein) Ia.envoyer(s); // 401
    }
    void list_field_filled_later() {
        Liste l = new Liste();
        l.ajouter(Donnees.nom());
        for (String s : l.noms) Ia.envoyer(s); // 401
    }
    void list_field_never_filled() {
        Liste l = new Liste();
        for (String s : l.noms) Ia.envoyer(Donnees.nom());
    }
    void list_field_emptied() {
        Liste l = new Liste();
        l.ajouter(Donnees.nom());
        l.vider();
        l.ajouter("rien");
        for (String s : l.noms) Ia.envoyer(s);
    }
    void list_field_emptied_perhaps(boolean b) {
        Liste l = new Liste();
        l.ajouter(Donnees.nom());
        if (b) l.vider();
        for (String s : l.noms) Ia.envoyer(s); // 401
    }
    void list_field_emptied_perhaps_inside(boolean b) {
        Liste l = new Liste();
        l.ajouter(Donnees.nom());
        l.vider(b);
        for (String s : l.noms) Ia.envoyer(s); // 401
    }
    void list_field_emptied_of_another() {
        Liste l = new Liste();
        Liste m = new Liste();
        l.ajouter(Donnees.nom());
        m.vider();
        for (String s : l.noms) Ia.envoyer(s); // 401
    }
    void list_field_read_before_it_was_emptied() {
        Liste l = new Liste();
        l.ajouter(Donnees.nom());
        Ia.envoyer(l.prendreTout().get(0)); // 401
        for (String s : l.noms) Ia.envoyer(s);
    }
    static class Liste {
        final List<String> noms = new ArrayList<>();
        void ajouter(String s) { noms.add(s); }
        void vider() { noms.clear(); }
        void vider(boolean b) { if (b) noms.clear(); }
        List<String> prendreTout() { List<String> l = new ArrayList<>(noms); noms.clear(); return l; }
    }
    static void echanger(List<String> a, List<String> b) {
        String s = a.get(0);
        a.clear();
        a.add(b.get(0));
        b.clear();
        b.add(s);
    }
    void two_lists_exchanged() {
        List<String> a = new ArrayList<>(List.of(Donnees.nom()));
        List<String> b = new ArrayList<>(List.of("b"));
        echanger(a, b);
        Ia.envoyer(a.get(0));
        Ia.envoyer(b.get(0)); // 401
    }
    void a_list_exchanged_with_itself() {
        List<String> a = new ArrayList<>(List.of(Donnees.nom()));
        echanger(a, a);
        Ia.envoyer(a.get(0)); // 401
    }
    static void viderPuisLancer(StringBuilder b, boolean lancer) {
        b.setLength(0);
        if (lancer) throw new IllegalStateException();
        b.append(Donnees.nom());
    }
    void emptied_then_thrown() {
        StringBuilder b = new StringBuilder(Donnees.nom());
        try { viderPuisLancer(b, true); } catch (IllegalStateException e) { }
        Ia.envoyer(b.toString()); // KNOWN: invents 401, a call that throws may have done nothing yet
    }
    void emptied_then_filled() {
        StringBuilder b = new StringBuilder("rien");
        viderPuisLancer(b, false);
        Ia.envoyer(b.toString()); // 401
    }
    static void videUn(StringBuilder a, StringBuilder b, boolean c) { (c ? a : b).setLength(0); }
    void one_of_two_emptied(boolean c) {
        StringBuilder a = new StringBuilder(Donnees.nom());
        StringBuilder b = new StringBuilder(Donnees.nom());
        videUn(a, b, c);
        Ia.envoyer(a.toString()); // 401
    }
    static void premierOte(List<String> l) { l.remove(0); }
    void first_removed_by_a_callee() {
        List<String> l = new ArrayList<>(List.of(Donnees.nom(), "b"));
        premierOte(l);
        Ia.envoyer(l.get(0));
    }
    void clean_removed_by_a_callee() {
        List<String> l = new ArrayList<>(List.of("a", Donnees.nom()));
        premierOte(l);
        Ia.envoyer(l.get(0)); // 401
    }
    static String premierRendu(List<String> l) { String s = l.remove(0); return s; }
    void removed_by_a_callee_and_given() {
        List<String> l = new ArrayList<>(List.of("a", Donnees.nom(), "c"));
        Ia.envoyer(premierRendu(l));
        Ia.envoyer(premierRendu(l)); // 401
        Ia.envoyer(premierRendu(l));
    }
    static void ajoute(List<String> l, String s) { l.add(s); }
    void added_by_a_callee_one_after_another() {
        List<String> l = new ArrayList<>();
        ajoute(l, "a");
        ajoute(l, Donnees.nom());
        Ia.envoyer(l.get(0));
        Ia.envoyer(l.get(1)); // 401
    }
    void view_of_a_view() {
        Map<String, String> m = new TreeMap<>();
        Collection<String> v = Collections.unmodifiableMap(m).values();
        m.put("a", Donnees.nom());
        for (String s : v) Ia.envoyer(s); // 401
    }
    void view_of_one_of_two(boolean b) {
        Map<String, String> m = new HashMap<>();
        Map<String, String> n = new HashMap<>();
        Collection<String> v = (b ? m : n).values();
        n.put("a", Donnees.nom());
        for (String s : v) Ia.envoyer(s); // 401
    }
    void view_kept_over_a_replaced_map() {
        Map<String, String> m = new HashMap<>();
        m.put("a", Donnees.nom());
        Set<Map.Entry<String, String>> v = m.entrySet();
        m = new HashMap<>();
        for (Map.Entry<String, String> e : v) Ia.envoyer(e.getValue()); // 401
        for (Map.Entry<String, String> e : m.entrySet()) Ia.envoyer(Donnees.nom());
    }
    void entry_kept() {
        Map<String, String> m = new HashMap<>();
        m.put("a", "rien");
        Map.Entry<String, String> e = m.entrySet().iterator().next();
        m.put("a", Donnees.nom());
        Ia.envoyer(e.getValue()); // 401
    }
    void view_in_a_loop(List<String> l) {
        for (String s : l) l = l.subList(1, l.size());
        Ia.envoyer(l);
        List<String> m = new ArrayList<>(List.of("a", Donnees.nom()));
        while (m.size() > 1) m = m.subList(1, m.size());
        Ia.envoyer(m.get(0)); // 401
    }
    void sub_list_of_a_sub_list() {
        List<String> l = new ArrayList<>(List.of("a", "b", Donnees.nom(), "d"));
        List<String> v = l.subList(1, 4).subList(1, 3);
        Ia.envoyer(v.get(0)); // 401
        Ia.envoyer(v.get(1));
    }
    void sub_list_walked() {
        List<String> l = List.of("a", Donnees.nom(), "c");
        for (String s : l.subList(2, 3)) Ia.envoyer(s);
        for (String s : l.subList(0, 2)) Ia.envoyer(s); // 401
    }
    void sub_list_shows_later() {
        List<String> l = new ArrayList<>(List.of("a", "b"));
        List<String> v = l.subList(0, 1);
        l.set(0, Donnees.nom());
        Ia.envoyer(v.get(0)); // 401
        Ia.envoyer(v); // 401
    }
    void sub_list_copied() {
        List<String> l = new ArrayList<>(List.of("a", Donnees.nom()));
        List<String> c = new ArrayList<>(l.subList(1, 2));
        Ia.envoyer(c.get(0)); // 401
        Ia.envoyer(new ArrayList<>(l.subList(0, 1)).get(0));
    }
    void sub_list_grows_in_the_middle() {
        List<String> l = new ArrayList<>(List.of("a", Donnees.nom()));
        l.subList(0, 1).add("x");
        Ia.envoyer(l.get(2)); // 401
    }
    void sub_list_filled() {
        List<String> l = new ArrayList<>(List.of("a", "b"));
        Collections.fill(l.subList(0, 1), Donnees.nom());
        Ia.envoyer(l.get(0)); // 401
    }
    void sub_list_replaced() {
        List<String> l = new ArrayList<>(List.of("a", "b"));
        l.subList(0, 1).replaceAll(s -> Donnees.nom());
        Ia.envoyer(l.get(0)); // 401
    }
    void sub_list_sorted() {
        List<String> l = new ArrayList<>(List.of("a", Donnees.nom(), "c"));
        Collections.sort(l.subList(0, 2));
        Ia.envoyer(l.get(0)); // 401
    }
    void sub_list_iterator_removes() {
        List<String> l = new ArrayList<>(List.of("a", "b", Donnees.nom()));
        Iterator<String> it = l.subList(0, 2).iterator();
        it.next();
        it.remove();
        Ia.envoyer(l.get(1)); // 401
    }
    void map_view_copied() {
        Map<String, String> m = new HashMap<>();
        m.put("a", Donnees.nom());
        Ia.envoyer(new ArrayList<>(m.values()).get(0)); // 401
        Ia.envoyer(new TreeMap<>(m).firstEntry().getValue()); // 401
        Ia.envoyer(List.copyOf(m.values()).get(0)); // 401
        Ia.envoyer(Map.copyOf(m).get("a")); // 401
        Ia.envoyer(new TreeMap<>(m).headMap("z").values()); // 401
        Ia.envoyer(m.values().toArray()); // 401
        m.values().forEach(Ia::envoyer); // 401
        m.entrySet().forEach(e -> Ia.envoyer(e.getValue())); // 401
        m.keySet().forEach(k -> Ia.envoyer(k));
    }
    void map_view_returned() {
        for (String s : vue(Donnees.nom())) Ia.envoyer(s); // 401
        for (String s : vue("rien")) Ia.envoyer(s);
    }
    static Collection<String> vue(String s) {
        Map<String, String> m = new HashMap<>();
        m.put("a", s);
        return m.values();
    }
    void is_empty_decides() {
        List<String> l = new ArrayList<>();
        if (l.isEmpty()) l.add(Donnees.nom());
        Ia.envoyer(l.get(0)); // 401
        if (l.isEmpty()) Ia.envoyer(Donnees.nom());
    }
    void map_is_empty_decides() {
        Map<String, String> m = new HashMap<>();
        if (!m.isEmpty()) Ia.envoyer(Donnees.nom());
        m.put("a", "b");
        if (!m.isEmpty()) Ia.envoyer(Donnees.nom()); // 401
        m.clear();
        m.put("c", "d");
        if (!m.isEmpty()) Ia.envoyer(Donnees.nom()); // 401
    }
    void size_of_a_map_decides() {
        Map<String, String> m = new TreeMap<>();
        if (m.size() > 0) Ia.envoyer(Donnees.nom());
        m.putAll(Map.of("a", "b"));
        if (m.size() > 0) Ia.envoyer(Donnees.nom()); // 401
    }
    void size_of_a_set_decides(Collection<String> c) {
        Set<String> s = new HashSet<>();
        s.addAll(c);
        if (s.size() > 0) Ia.envoyer(Donnees.nom()); // 401
        Set<String> t = new TreeSet<>(c);
        if (!t.isEmpty()) Ia.envoyer(Donnees.nom()); // 401
        Queue<String> q = new LinkedList<>(c);
        if (!q.isEmpty()) Ia.envoyer(Donnees.nom()); // 401
    }
    void filled_by_a_stream(List<String> c) {
        List<String> l = c.stream().toList();
        for (String s : l) Ia.envoyer(Donnees.nom()); // 401
        Set<String> t = c.stream().collect(java.util.stream.Collectors.toSet());
        for (String s : t) Ia.envoyer(Donnees.nom()); // 401
        Map<String, String> m = c.stream().collect(java.util.stream.Collectors.toMap(x -> x, x -> x));
        for (String s : m.keySet()) Ia.envoyer(Donnees.nom()); // 401
    }
    void filled_by_utilities(String[] t) {
        List<String> l = new ArrayList<>();
        Collections.addAll(l, t);
        for (String s : l) Ia.envoyer(Donnees.nom()); // 401
        List<String> k = new ArrayList<>(Collections.nCopies(t.length, "a"));
        for (String s : k) Ia.envoyer(Donnees.nom()); // 401
        for (String s : Arrays.asList(t)) Ia.envoyer(Donnees.nom()); // 401
        List<String> d = new ArrayList<>();
        new java.util.concurrent.LinkedBlockingQueue<>(Arrays.asList(t)).drainTo(d);
        for (String s : d) Ia.envoyer(Donnees.nom()); // 401
    }
    void filled_from_another_thread() throws Exception {
        List<String> l = Collections.synchronizedList(new ArrayList<>());
        Thread f = new Thread(() -> l.add("a"));
        f.start();
        f.join();
        for (String s : l) Ia.envoyer(Donnees.nom()); // 401
    }
    static final List<String> TOUS = new ArrayList<>();
    static void enregistrer(String s) { TOUS.add(s); }
    void static_list() {
        for (String s : TOUS) Ia.envoyer(s); // 401
    }
    void fills_static_list() { enregistrer(Donnees.nom()); }
    private final List<String> champ = new ArrayList<>();
    void remplir() { champ.add("a"); }
    void list_in_a_field_of_an_entry_point() {
        for (String s : champ) Ia.envoyer(Donnees.nom()); // 401
    }
    void anonymous_list() {
        List<String> l = new ArrayList<>() {{ add("a"); add(Donnees.nom()); }};
        Ia.envoyer(l.get(1)); // 401
        for (String s : l) Ia.envoyer(s); // 401
    }
    void map_of_lists_walked() {
        Map<String, List<String>> m = new HashMap<>();
        m.computeIfAbsent("a", k -> new ArrayList<>()).add(Donnees.nom());
        for (List<String> l : m.values()) for (String s : l) Ia.envoyer(s); // 401
        for (Map.Entry<String, List<String>> e : m.entrySet()) for (String s : e.getValue()) Ia.envoyer(s); // 401
    }
    void whole_array_kept() {
        String[] t = Donnees.nom().split(",");
        String[] u = t;
        u[0] = "rien";
        Ia.envoyer(t[0]);
        Ia.envoyer(t[1]); // 401
        Ia.envoyer(t); // 401
        Ia.envoyer(String.join(",", t)); // 401
        Ia.envoyer(t.length);
        List<String> l = Arrays.asList(t);
        Ia.envoyer(l.get(1)); // 401
        for (String s : t) Ia.envoyer(s); // 401
        Ia.envoyer(Arrays.toString(t)); // 401
        Ia.envoyer(t.clone()[1]); // 401
        Ia.envoyer(Arrays.copyOf(t, 2)[1]); // 401
        Ia.envoyer(Arrays.stream(t).findFirst().get()); // 401
    }
    void whole_array_in_a_callee() {
        byte[] b = Donnees.nom().getBytes();
        Ia.envoyer(texte(b)); // 401
        brouiller(b);
        Ia.envoyer(texte(b));
    }
    static String texte(byte[] b) { return new String(b); }
    static void brouiller(byte[] b) { for (int i = 0; i < b.length; i++) b[i] = 0; }
    void length_of_an_answer_decides() {
        String[] t = Ia.demander("oui ou non").split(",");
        if (t.length > 1) Decisions.delivrer("a"); // 501
    }
    void cell_of_an_answer_decides() {
        char[] t = Ia.demander("oui ou non").toCharArray();
        if (t[0] == 'o') Decisions.delivrer("a"); // 501
    }
    void array_filled_by_library(java.io.Reader r) throws java.io.IOException {
        char[] t = new char[4];
        new java.io.StringReader(Donnees.nom()).read(t);
        Ia.envoyer(t[2]); // 401
        Arrays.fill(t, ' ');
        Ia.envoyer(t[2]);
    }
    private static List<String> two(String a, String b) {
        List<String> l = new ArrayList<>();
        l.add(a);
        l.add(b);
        return l;
    }
    void added_before_what_comes() {
        ListIterator<String> it = two("x", Donnees.nom()).listIterator();
        it.next();
        it.add("y");
        Ia.envoyer(it.next()); // 401
        ListIterator<String> other = two(Donnees.nom(), "x").listIterator();
        other.next();
        other.add("y");
        Ia.envoyer(other.next());
    }
    void added_where_it_stands() {
        List<String> l = two("a", "b");
        ListIterator<String> it = l.listIterator();
        it.next();
        it.add(Donnees.nom());
        Ia.envoyer(l.get(0));
        Ia.envoyer(l.get(1)); // 401
        Ia.envoyer(l.get(2));
        Ia.envoyer(it.previous()); // 401
    }
    void something_before_where_it_stands() {
        ListIterator<String> it = two("a", "b").listIterator();
        if (it.hasPrevious()) Ia.envoyer(Donnees.nom());
        it.next();
        if (!it.hasPrevious()) Ia.envoyer(Donnees.nom());
        if (it.hasPrevious()) Ia.envoyer(Donnees.nom()); // 401
    }
    void removed_from_either(boolean b) {
        List<String> l = two("a", Donnees.nom());
        List<String> m = two(Donnees.nom(), "a");
        Iterator<String> it = b ? l.iterator() : m.iterator();
        it.next();
        it.remove();
        Ia.envoyer(l.get(0)); // 401
        Ia.envoyer(m.get(0)); // 401
    }
    void removed_by_either(boolean b) {
        List<String> l = two("a", Donnees.nom());
        Iterator<String> it = l.iterator();
        Iterator<String> other = l.iterator();
        Iterator<String> one = b ? it : other;
        one.next();
        one.remove();
        Ia.envoyer(it.next()); // 401
    }
    void added_by_either(boolean b) {
        List<String> l = two("a", "b");
        l.add(Donnees.nom());
        ListIterator<String> it = l.listIterator();
        ListIterator<String> other = l.listIterator();
        ListIterator<String> one = b ? it : other;
        one.next();
        one.add("y");
        it.next();
        Ia.envoyer(it.next()); // 401
    }
    void moved_by_a_helper() {
        ListIterator<String> it = two("a", Donnees.nom()).listIterator();
        skip(it);
        Ia.envoyer(it.next()); // 401
        ListIterator<String> other = two(Donnees.nom(), "a").listIterator();
        skip(other);
        Ia.envoyer(other.next());
    }
    private static void skip(ListIterator<String> it) {
        it.next();
        it.add("y");
    }
    void removed_by_a_helper() {
        List<String> l = two(Donnees.nom(), "a");
        Iterator<String> it = l.iterator();
        drop(it);
        Ia.envoyer(it.next());
        Ia.envoyer(l.get(0));
        List<String> m = two("a", Donnees.nom());
        drop(m.iterator());
        Ia.envoyer(m.get(0)); // 401
    }
    private static void drop(Iterator<String> it) {
        it.next();
        it.remove();
    }
    // where iterators stand after an answer ended a loop, or took something out
    void more_after_an_answer(List<String> l) { Iterator<String> i = l.iterator(); while (i.hasNext()) { if (Ia.demander(i.next()).equals("oui")) break; } if (i.hasNext()) Decisions.delivrer("x"); } // 501
    void more_after_all_were_asked(List<String> l) { Iterator<String> i = l.iterator(); while (i.hasNext()) { System.out.println(Ia.demander(i.next())); } if (!i.hasNext()) Decisions.delivrer("x"); }
    void next_after_an_answer(List<String> l) { Iterator<String> i = l.iterator(); while (i.hasNext()) { if (Ia.demander(i.next()).equals("oui")) break; } Decisions.delivrer(i.next()); } // 501
    void more_of_an_enumeration_after_an_answer(Enumeration<String> e) { while (e.hasMoreElements()) if (Ia.demander(e.nextElement()).equals("oui")) break; if (e.hasMoreElements()) Decisions.delivrer("x"); } // 501
    void more_of_two_after_an_answer() { Iterator<String> i = List.of("a", "b").iterator(); while (i.hasNext()) { if (Ia.demander(i.next()).equals("oui")) break; } if (i.hasNext()) Decisions.delivrer("x"); } // 501
    void rest_of_three_after_an_answer() { Iterator<String> i = List.of("a", "b", "c").iterator(); while (i.hasNext()) { if (Ia.demander(i.next()).equals("oui")) break; } while (i.hasNext()) Decisions.delivrer(i.next()); } // 501
    void one_of_three_left_out() { Iterator<String> i = List.of("a", "b", "c").iterator(); String s = i.next(); if (Ia.demander(s).equals("oui")) i.next(); Decisions.delivrer(i.next()); } // 501
    void one_left_out(Iterator<String> i) { String s = i.next(); if (Ia.demander(s).equals("oui")) i.next(); Decisions.delivrer(i.next()); } // 501
    void none_left_out(Iterator<String> i) { String s = i.next(); if (Ia.demander(s).equals("oui")) s = "b"; Decisions.delivrer(i.next()); }
    void all_walked_over(List<String> l) { for (Iterator<String> i = l.iterator(); i.hasNext(); ) { String s = i.next(); if (Ia.demander("?").equals("oui")) { System.out.println("a"); continue; } System.out.println("b"); } Decisions.delivrer("x"); }
    void more_after_something_else(List<String> l) { Iterator<String> i = l.iterator(); while (i.hasNext()) { String s = i.next(); if (s.isEmpty()) break; } System.out.println(Ia.demander("?")); if (i.hasNext()) Decisions.delivrer("x"); }
    void each_asked_and_decided(List<String> l) { Iterator<String> i = l.iterator(); while (i.hasNext()) { String s = i.next(); System.out.println(Ia.demander(s)); Decisions.delivrer(s); } }
    void first_of_a_queue_taken_out(Queue<String> q) { if (Ia.demander("?").equals("oui")) q.poll(); Decisions.delivrer(q.poll()); } // 501
    void empty_after_one_was_taken_out(Deque<String> q) { if (Ia.demander("?").equals("oui")) q.pop(); if (q.isEmpty()) Decisions.delivrer("x"); } // 501
    void empty_after_the_first_was_removed(List<String> l) { if (Ia.demander("?").equals("oui")) l.remove(0); if (l.isEmpty()) Decisions.delivrer("x"); } // 501
    void empty_after_clearing(Set<String> l) { if (Ia.demander("?").equals("oui")) l.clear(); if (l.isEmpty()) Decisions.delivrer("x"); } // 501
    void each_after_clearing(List<String> l) { if (Ia.demander("?").equals("oui")) l.clear(); for (String s : l) Decisions.delivrer(s); } // 501
    static void avancer(Iterator<String> i) { while (i.hasNext()) if (Ia.demander(i.next()).equals("oui")) break; }
    void more_after_a_helper(Iterator<String> i) { avancer(i); if (i.hasNext()) Decisions.delivrer("x"); } // 501
    void more_of_a_list_after_a_helper(List<String> l) { Iterator<String> i = l.iterator(); avancer(i); if (i.hasNext()) Decisions.delivrer("x"); } // 501
    void first_of_a_list_after_one_was_removed(List<String> l) { if (Ia.demander("?").equals("non")) l.remove(0); Decisions.delivrer(l.get(0)); } // 501
    void first_of_another_list(List<String> l, List<String> k) { if (Ia.demander("?").equals("non")) l.remove(0); Decisions.delivrer(k.get(0)); }
    // at which position an iterator stands, where an answer moved it
    void prev_index(List<String> l, List<String> ds) { ListIterator<String> i = l.listIterator(); while (i.hasNext()) if (Ia.demander(i.next()).equals("oui")) break; Decisions.delivrer(ds.get(i.previousIndex())); } // 501
    void next_index(List<String> l, String d) { ListIterator<String> i = l.listIterator(); while (i.hasNext()) if (Ia.demander(i.next()).equals("oui")) break; if (i.nextIndex() > 2) Decisions.delivrer(d); } // 501
    void prev_index_none(List<String> l, List<String> ds) { ListIterator<String> i = l.listIterator(); while (i.hasNext()) { String s = i.next(); if (s.isEmpty()) break; } System.out.println(Ia.demander("?")); Decisions.delivrer(ds.get(i.previousIndex())); }
    void next_index_each(List<String> l, List<String> ds) { ListIterator<String> i = l.listIterator(); while (i.hasNext()) { System.out.println(Ia.demander(i.next())); Decisions.delivrer(ds.get(i.previousIndex())); } }
    void prev_index_known(List<String> ds) { ListIterator<String> i = List.of("a", "b", "c").listIterator(); while (i.hasNext()) if (Ia.demander(i.next()).equals("oui")) break; Decisions.delivrer(ds.get(i.previousIndex())); } // 501
    void prev_index_stepped(List<String> ds, ListIterator<String> i) { i.next(); if (Ia.demander("?").equals("oui")) i.next(); if (i.nextIndex() == 2) Decisions.delivrer("x"); } // 501
    void prev_index_data() { ListIterator<String> i = List.of("a", Donnees.nom()).listIterator(); i.next(); Ia.envoyer("" + i.nextIndex()); }
    void next_index_in_helper(List<String> l, String d) { ListIterator<String> i = l.listIterator(); while (i.hasNext()) if (Ia.demander(i.next()).equals("oui")) break; if (ou(i) > 2) Decisions.delivrer(d); } // 501
    void next_index_after_add(List<String> l, String d) { ListIterator<String> i = l.listIterator(); if (Ia.demander("?").equals("oui")) i.add("x"); if (i.nextIndex() > 0) Decisions.delivrer(d); } // 501
    static boolean encore(Iterator<String> i) { return i.hasNext(); }
    void has_next_in_helper(List<String> l) { Iterator<String> i = l.iterator(); while (i.hasNext()) if (Ia.demander(i.next()).equals("oui")) break; if (encore(i)) Decisions.delivrer("x"); } // 501
    static String suivant(Iterator<String> i) { return i.next(); }
    void next_in_helper(List<String> l) { Iterator<String> i = l.iterator(); while (i.hasNext()) if (Ia.demander(i.next()).equals("oui")) break; Decisions.delivrer(suivant(i)); } // 501
    private static int ou(ListIterator<String> i) { return i.nextIndex(); }
    // what is left to be read after an answer ended a loop
    void reader_left(java.io.BufferedReader r) throws java.io.IOException { String l; while ((l = r.readLine()) != null && !Ia.demander(l).equals("oui")) { } if (r.readLine() == null) Decisions.delivrer("x"); } // 501
    void reader_left_line(java.io.BufferedReader r) throws java.io.IOException { String l; while ((l = r.readLine()) != null && !Ia.demander(l).equals("oui")) { } Decisions.delivrer(r.readLine()); } // 501
    void reader_left_break(java.io.BufferedReader r) throws java.io.IOException { String l; while ((l = r.readLine()) != null) { if (Ia.demander(l).equals("oui")) break; } Decisions.delivrer(r.readLine()); } // 501
    void reader_left_var(java.io.BufferedReader r) throws java.io.IOException { String l; while ((l = r.readLine()) != null && !Ia.demander(l).equals("oui")) { } if (l != null) Decisions.delivrer("x"); } // 501
    void reader_all(java.io.BufferedReader r) throws java.io.IOException { String l; while ((l = r.readLine()) != null) { System.out.println(Ia.demander(l)); } if (r.readLine() == null) Decisions.delivrer("x"); }
    void reader_each(java.io.BufferedReader r) throws java.io.IOException { String l; while ((l = r.readLine()) != null) { System.out.println(Ia.demander(l)); Decisions.delivrer(l); } }
    void reader_ready(java.io.BufferedReader r) throws java.io.IOException { String l; while ((l = r.readLine()) != null && !Ia.demander(l).equals("oui")) { } if (r.ready()) Decisions.delivrer("x"); } // 501
    void bytes_left(java.io.InputStream in) throws Exception { int b; while ((b = in.read()) >= 0 && !Ia.demander("" + b).equals("oui")) { } if (in.available() > 0) Decisions.delivrer("x"); } // 501
    void bytes_of_another(java.io.InputStream in, java.io.InputStream other) throws Exception { int b; while ((b = in.read()) >= 0 && !Ia.demander("" + b).equals("oui")) { } if (other.available() > 0) Decisions.delivrer("x"); }
    private static String ligne(java.io.BufferedReader r) throws java.io.IOException { return r.readLine(); }
    void reader_left_in_a_helper(java.io.BufferedReader r) throws java.io.IOException { String l; while ((l = r.readLine()) != null && !Ia.demander(l).equals("oui")) { } Decisions.delivrer(ligne(r)); } // 501
    private static void lireJusqu(java.io.BufferedReader r) throws java.io.IOException { String l; while ((l = r.readLine()) != null && !Ia.demander(l).equals("oui")) { } }
    void reader_left_by_a_helper(java.io.BufferedReader r) throws java.io.IOException { lireJusqu(r); Decisions.delivrer(r.readLine()); } // 501
    void queue_left(Queue<String> q) { while (!q.isEmpty()) if (Ia.demander(q.poll()).equals("oui")) break; if (q.isEmpty()) Decisions.delivrer("x"); } // 501
    void queue_left2(Queue<String> q) { String s; while ((s = q.poll()) != null && !Ia.demander(s).equals("oui")) { } if (q.isEmpty()) Decisions.delivrer("x"); } // 501
    void queue_left3(Queue<String> q) { String s; while ((s = q.poll()) != null && !Ia.demander(s).equals("oui")) { } if (q.size() > 1) Decisions.delivrer("x"); } // 501
    void queue_left4(Queue<String> q) { String s; while ((s = q.poll()) != null && !Ia.demander(s).equals("oui")) { } for (String t : q) Decisions.delivrer(t); } // 501
    void queue_left5(Queue<String> q) { String s; while ((s = q.poll()) != null && !Ia.demander(s).equals("oui")) { } if (q.peek() != null) Decisions.delivrer("x"); } // 501
    void queue_all(Queue<String> q) { String s; while ((s = q.poll()) != null) { System.out.println(Ia.demander(s)); } if (q.isEmpty()) Decisions.delivrer("x"); }
    void queue_other(Queue<String> q, Queue<String> p) { String s; while ((s = q.poll()) != null && !Ia.demander(s).equals("oui")) { } if (p.isEmpty()) Decisions.delivrer("x"); }
    void queue_each(Queue<String> q) { String s; while ((s = q.poll()) != null) { System.out.println(Ia.demander(s)); Decisions.delivrer(s); } }
    void queue_own(List<String> l) { Queue<String> q = new LinkedList<>(l); String s; while ((s = q.poll()) != null && !Ia.demander(s).equals("oui")) { } if (q.isEmpty()) Decisions.delivrer("x"); } // 501
    void deque_left(Deque<String> q) { String s; while ((s = q.poll()) != null && !Ia.demander(s).equals("oui")) { } if (q.isEmpty()) Decisions.delivrer("x"); } // 501
    void blocking_left(java.util.concurrent.BlockingQueue<String> q) { String s; while ((s = q.poll()) != null && !Ia.demander(s).equals("oui")) { } if (q.isEmpty()) Decisions.delivrer("x"); } // 501
    void scanner_left(Scanner q) { while (q.hasNext()) if (Ia.demander(q.next()).equals("oui")) break; if (q.hasNext()) Decisions.delivrer("x"); } // 501
    void scanner_left_next(Scanner q) { while (q.hasNext()) if (Ia.demander(q.next()).equals("oui")) break; Decisions.delivrer(q.next()); } // 501
    void tokens_left(StringTokenizer q) { while (q.hasMoreTokens()) if (Ia.demander(q.nextToken()).equals("oui")) break; if (q.hasMoreTokens()) Decisions.delivrer("x"); } // 501
    void spliterator_left(Spliterator<String> q) { if (Ia.demander("?").equals("oui")) q.tryAdvance(s -> { }); q.tryAdvance(Decisions::delivrer); } // 501
    void polled_then_asked(String d) { Deque<String> l = new ArrayDeque<>(); l.add("a"); if (Ia.demander("?").equals("oui")) l.add("x"); l.poll(); if (l.isEmpty()) Decisions.delivrer(d); } // 501
    void shuffled_then_asked(String d) { List<String> l = new ArrayList<>(); if (Ia.demander("?").equals("oui")) l.add("x"); Collections.shuffle(l); if (l.isEmpty()) Decisions.delivrer(d); } // 501
    void cleared_then_asked(String d) { List<String> l = new ArrayList<>(); if (Ia.demander("?").equals("oui")) l.add("x"); l.clear(); if (l.isEmpty()) Decisions.delivrer(d); }
    void tokens_counted(String d) { StringTokenizer t = new StringTokenizer(Ia.demander("?")); if (t.countTokens() > 3) Decisions.delivrer(d); } // 501
    void number_there(String d) { Scanner t = new Scanner(Ia.demander("?")); if (t.hasNextInt()) Decisions.delivrer(d); } // 501
    void line_there(String d) { Scanner t = new Scanner(System.in); System.out.println(Ia.demander("?")); if (t.hasNextLine()) Decisions.delivrer(d); }
    void remaining_behind_what_an_answer_reached(List<String> l) { Iterator<String> i = l.iterator(); while (i.hasNext() && !i.next().equals(Ia.demander("q"))) { } i.forEachRemaining(x -> Decisions.refuser("x")); } // 501
    void remaining_behind_one_that_an_answer_took(List<String> l) { Iterator<String> i = l.iterator(); if (Ia.noter("q") > 0.5) { i.next(); } i.forEachRemaining(x -> Decisions.refuser("x")); } // 501
    void remaining_behind_the_first(List<String> l) { String avis = Ia.demander("q"); Iterator<String> i = l.iterator(); i.next(); i.forEachRemaining(x -> Decisions.refuser("x")); }
    void remaining_of_answers_all_alike() { Iterator<String> i = List.of(Ia.demander("q"), "b").iterator(); i.forEachRemaining(x -> Decisions.refuser("x")); }
}
