package programs;

import api.*;
import java.util.*;

/** Loops that replace all that an array or a list holds, and loops that only look like it. */
class Swept {
    void forwards() { char[] c = Donnees.nom().toCharArray(); for (int i = 0; i < c.length; i++) c[i] = 'x'; Ia.envoyer(new String(c)); }
    void backwards() { char[] c = Donnees.nom().toCharArray(); for (int i = c.length - 1; i >= 0; i--) c[i] = 'x'; Ia.envoyer(new String(c)); }
    void with_a_while() {
        char[] c = Donnees.nom().toCharArray();
        int i = 0;
        while (i < c.length) { c[i] = 'x'; i++; }
        Ia.envoyer(new String(c));
    }
    void with_data() { char[] c = new char[90]; String n = Donnees.nom(); for (int i = 0; i < c.length; i++) c[i] = n.charAt(0); Ia.envoyer(new String(c)); } // 401
    void with_itself() { char[] c = Donnees.nom().toCharArray(); for (int i = 0; i < c.length; i++) c[i] = c[i]; Ia.envoyer(new String(c)); } // 401
    void with_its_neighbour() { char[] c = Donnees.nom().toCharArray(); for (int i = 0; i < c.length; i++) c[i] = i > 0 ? c[i - 1] : 'x'; Ia.envoyer(new String(c)); } // 401
    void sent_on_the_way() {
        char[] c = Donnees.nom().toCharArray();
        for (int i = 0; i < c.length; i++) { Ia.envoyer(c[i]); c[i] = 'x'; } // 401
        Ia.envoyer(c);
    }
    void from_the_second() { char[] c = Donnees.nom().toCharArray(); for (int i = 1; i < c.length; i++) c[i] = 'x'; Ia.envoyer(new String(c)); } // 401
    void from_somewhere(int d) { char[] c = Donnees.nom().toCharArray(); for (int i = d; i < c.length; i++) c[i] = 'x'; Ia.envoyer(new String(c)); } // 401
    void from_the_last_but_one() { char[] c = Donnees.nom().toCharArray(); for (int i = c.length - 2; i >= 0; i--) c[i] = 'x'; Ia.envoyer(new String(c)); } // 401
    void down_to_the_second() { char[] c = Donnees.nom().toCharArray(); for (int i = c.length - 1; i > 0; i--) c[i] = 'x'; Ia.envoyer(new String(c)); } // 401
    void every_other() { char[] c = Donnees.nom().toCharArray(); for (int i = 0; i < c.length; i += 2) c[i] = 'x'; Ia.envoyer(new String(c)); } // 401
    void counted_twice() { char[] c = Donnees.nom().toCharArray(); for (int i = 0; i < c.length; i++) { c[i] = 'x'; i++; } Ia.envoyer(new String(c)); } // 401
    void the_one_after() { char[] c = Donnees.nom().toCharArray(); for (int i = 0; i < c.length; i++) { int j = i + 1; if (j < c.length) c[j] = 'x'; } Ia.envoyer(new String(c)); } // 401
    void always_the_first() { char[] c = Donnees.nom().toCharArray(); int j = 0; for (int i = 0; i < c.length; i++) c[j] = 'x'; Ia.envoyer(new String(c)); } // 401
    void another_array() { char[] c = Donnees.nom().toCharArray(); char[] d = new char[200]; for (int i = 0; i < c.length; i++) d[i] = 'x'; Ia.envoyer(new String(c)); } // 401
    void as_many_as_another(char[] d) { char[] c = Donnees.nom().toCharArray(); for (int i = 0; i < d.length; i++) c[i] = 'x'; Ia.envoyer(new String(c)); } // 401
    void some_only() { char[] c = Donnees.nom().toCharArray(); for (int i = 0; i < c.length; i++) { if (c[i] == 'a') continue; c[i] = 'x'; } Ia.envoyer(new String(c)); } // 401
    void both_ways() { char[] c = Donnees.nom().toCharArray(); for (int i = 0; i < c.length; i++) { if (i > 3) c[i] = 'y'; else c[i] = 'x'; } Ia.envoyer(new String(c)); }
    void both_ways_but_one() { char[] c = Donnees.nom().toCharArray(); for (int i = 0; i < c.length; i++) { if (i > 3) c[i] = 'y'; else if (i > 1) c[i] = 'x'; } Ia.envoyer(new String(c)); } // 401
    void by_a_switch() { char[] c = Donnees.nom().toCharArray(); for (int i = 0; i < c.length; i++) switch (c[i]) { case ' ' -> c[i] = '_'; case '-' -> c[i] = '+'; default -> c[i] = 'x'; } Ia.envoyer(new String(c)); }
    void by_a_switch_but_for_one() { char[] c = Donnees.nom().toCharArray(); for (int i = 0; i < c.length; i++) switch (c[i]) { case ' ' -> System.out.println("x"); case '-' -> c[i] = '+'; default -> c[i] = 'x'; } Ia.envoyer(new String(c)); } // 401
    void both_ways_with_data() { char[] c = new char[90]; char d = Donnees.nom().charAt(0); for (int i = 0; i < c.length; i++) { if (i > 3) c[i] = 'y'; else c[i] = d; } Ia.envoyer(new String(c)); } // 401
    void counting_where_it_stores() { char[] c = Donnees.nom().toCharArray(); int i = 0; while (i < c.length) c[i++] = 'x'; Ia.envoyer(new String(c)); }
    void counting_before_it_stores() { char[] c = Donnees.nom().toCharArray(); int i = 0; while (i < c.length - 1) c[++i] = 'x'; Ia.envoyer(new String(c)); } // 401
    void counting_up_to_the_last_but_one() { char[] c = Donnees.nom().toCharArray(); int i = 0; while (i < c.length - 1) c[i++] = 'x'; Ia.envoyer(new String(c)); } // 401
    void counting_in_a_condition() { char[] c = Donnees.nom().toCharArray(); int i = 0; while (i < c.length) { char d = c[i++]; if (d != ' ') c[i - 1] = 'x'; } Ia.envoyer(new String(c)); } // 401
    void until_a_break() { char[] c = Donnees.nom().toCharArray(); for (int i = 0; i < c.length; i++) { c[i] = 'x'; if (Donnees.choix()) break; } Ia.envoyer(new String(c)); } // 401
    void until_a_return() { char[] c = Donnees.nom().toCharArray(); essuie(c); Ia.envoyer(new String(c)); } // 401
    static void essuie(char[] c) { for (int i = 0; i < c.length; i++) { if (Donnees.choix()) return; c[i] = 'x'; } }
    void until_thrown() {
        char[] c = Donnees.nom().toCharArray();
        try { for (int i = 0; i < c.length; i++) { if (Donnees.choix()) throw new IllegalStateException(); c[i] = 'x'; } } catch (IllegalStateException e) { }
        Ia.envoyer(new String(c)); // 401
    }
    void but_for_what_was_caught() {
        char[] c = Donnees.nom().toCharArray();
        for (int i = 0; i < c.length; i++) { try { c[i] = Donnees.propre().charAt(0); } catch (RuntimeException e) { } }
        Ia.envoyer(new String(c)); // 401
    }
    void in_a_callee() { char[] c = Donnees.nom().toCharArray(); vide(c); Ia.envoyer(new String(c)); }
    static void vide(char[] c) { for (int i = 0; i < c.length; i++) c[i] = 0; }
    void in_a_callee_deep() { char[] c = Donnees.nom().toCharArray(); videAussi(c); Ia.envoyer(new String(c)); }
    static void videAussi(char[] c) { vide(c); }
    void in_a_callee_the_other() { char[] c = Donnees.nom().toCharArray(); char[] d = Donnees.nom().toCharArray(); vide(d); Ia.envoyer(new String(d)); Ia.envoyer(new String(c)); } // 401
    void in_a_callee_then_filled() { char[] c = Donnees.nom().toCharArray(); vide(c); c[0] = Donnees.nom().charAt(0); Ia.envoyer(new String(c)); } // 401
    void in_a_callee_perhaps(boolean b) { char[] c = Donnees.nom().toCharArray(); if (b) vide(c); Ia.envoyer(new String(c)); } // 401
    void in_a_callee_one_of_two(boolean b) { char[] c = Donnees.nom().toCharArray(); char[] d = new char[30]; vide(b ? c : d); Ia.envoyer(new String(c)); } // 401
    void rows_of_rows() {
        char[][] t = {Donnees.nom().toCharArray(), Donnees.nom().toCharArray()};
        for (int i = 0; i < t[0].length; i++) t[0][i] = 'x';
        Ia.envoyer(new String(t[1])); // 401
    }
    void data_beside_it() { char[] c = Donnees.nom().toCharArray(); char d = Donnees.nom().charAt(0); for (int i = 0; i < c.length; i++) { c[i] = 'x'; c[0] = d; } Ia.envoyer(new String(c)); } // 401
    void swept_in_a_round() {
        char[] c = Donnees.nom().toCharArray();
        for (int k = 0; k < Donnees.nombre(); k++) for (int i = 0; i < c.length; i++) c[i] = 'x';
        Ia.envoyer(new String(c)); // 401
    }
    void swept_in_each_round() {
        String s = "";
        for (int k = 0; k < Donnees.nombre(); k++) {
            char[] c = Donnees.nom().toCharArray();
            for (int i = 0; i < c.length; i++) c[i] = 'x';
            s += new String(c);
        }
        Ia.envoyer(s);
    }
    void array_exchanged() { char[] c = Donnees.nom().toCharArray(); char[] d = Donnees.nom().toCharArray(); for (int i = 0; i < c.length; i++) { c[i] = 'x'; c = d; } Ia.envoyer(new String(c)); } // 401
    void copied_on_the_way() {
        List<String> l = new ArrayList<>(p);
        l.add(Donnees.nom());
        List<String> copie = new ArrayList<>();
        for (int i = 0; i < l.size(); i++) { copie.addAll(l); l.set(i, "x"); }
        Ia.envoyer(l);
        Ia.envoyer(copie); // 401
    }
    List<String> p;
    void list_by_index() {
        List<String> l = new ArrayList<>(p);
        l.add(Donnees.nom());
        for (int i = 0; i < l.size(); i++) l.set(i, "x");
        Ia.envoyer(l);
        if (l.isEmpty()) Ia.envoyer(Donnees.nom());
        if (l.size() == 1) Ia.envoyer(Donnees.nom()); // 401
    }
    void list_asked_on_the_way(String s) {
        List<String> l = new ArrayList<>(p);
        l.add(Donnees.nom());
        for (int i = 0; i < l.size(); i++) if (l.contains(s) || l.indexOf(s) > i) l.set(i, "x"); else l.set(i, "y");
        Ia.envoyer(l);
    }
    void list_grown_after() {
        List<String> l = new ArrayList<>(p);
        l.add(Donnees.nom());
        for (int i = 0; i < l.size(); i++) l.set(i, "x");
        l.add(Donnees.nom());
        Ia.envoyer(l); // 401
    }
    void list_shrunk_on_the_way() {
        List<String> l = new ArrayList<>(p);
        l.add(Donnees.nom());
        for (int i = 0; i < l.size(); i++) l.remove(i);
        Ia.envoyer(l); // 401
    }
    void list_shrunk_beside_it() {
        List<String> l = new ArrayList<>(p);
        l.add(Donnees.nom());
        for (int i = 0; i < l.size(); i++) { l.set(i, "x"); if (Donnees.choix()) l.remove(0); }
        Ia.envoyer(l); // 401
    }
    void list_by_iterator() {
        List<String> l = new ArrayList<>(p);
        l.add(Donnees.nom());
        ListIterator<String> it = l.listIterator();
        while (it.hasNext()) { String s = it.next(); it.set("x"); Ia.envoyer(s.length()); }
        Ia.envoyer(l);
    }
    void list_by_iterator_with_itself() {
        List<String> l = new ArrayList<>(p);
        l.add(Donnees.nom());
        ListIterator<String> it = l.listIterator();
        while (it.hasNext()) { String s = it.next(); it.set(s.trim()); }
        Ia.envoyer(l); // 401
    }
    void list_emptied() {
        List<String> l = new ArrayList<>(p);
        l.add(Donnees.nom());
        Iterator<String> it = l.iterator();
        while (it.hasNext()) { it.next(); it.remove(); }
        Ia.envoyer(l);
    }
    void list_thinned() {
        List<String> l = new ArrayList<>(p);
        l.add(Donnees.nom());
        Iterator<String> it = l.iterator();
        while (it.hasNext()) { if (it.next().isEmpty()) it.remove(); }
        Ia.envoyer(l); // 401
    }
    void every_other_removed() {
        List<String> l = new ArrayList<>(p);
        l.add(Donnees.nom());
        Iterator<String> it = l.iterator();
        while (it.hasNext()) { it.next(); it.remove(); if (it.hasNext()) it.next(); }
        Ia.envoyer(l); // 401
    }
    void from_the_second_by_iterator() {
        List<String> l = new ArrayList<>(p);
        l.add(Donnees.nom());
        Iterator<String> it = l.iterator();
        it.next();
        while (it.hasNext()) { it.next(); it.remove(); }
        Ia.envoyer(l); // 401
    }
    void another_list_by_iterator() {
        List<String> l = new ArrayList<>(p);
        l.add(Donnees.nom());
        List<String> m = new ArrayList<>(p);
        Iterator<String> it = m.iterator();
        while (it.hasNext()) { it.next(); it.remove(); }
        Ia.envoyer(l); // 401
    }
    void list_emptied_in_a_callee() { List<String> l = new ArrayList<>(); l.add(Donnees.nom()); oter(l); Ia.envoyer(l); if (l.isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    static void oter(List<String> l) { for (Iterator<String> it = l.iterator(); it.hasNext();) { it.next(); it.remove(); } }
    void list_replaced_in_a_callee() { List<String> l = new ArrayList<>(); l.add(Donnees.nom()); remplacer(l); Ia.envoyer(l); }
    void list_replaced_is_still_full() { List<String> l = new ArrayList<>(); l.add(Donnees.nom()); remplacer(l); if (!l.isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    static void remplacer(List<String> l) { for (int i = 0; i < l.size(); i++) l.set(i, "x"); }
    void list_of_two_in_a_callee() { List<String> l = new ArrayList<>(List.of("a", Donnees.nom())); remplacerLePremier(l); Ia.envoyer(l.get(1)); } // 401
    static void remplacerLePremier(List<String> l) { for (int i = 0; i < l.size(); i++) { l.set(i, "x"); break; } }

    // Left before the end: what was in a place that was written before may be there, and what was not reached is.
    void one_place_written_and_left(String[] t) {
        t[3] = Donnees.nom();
        for (int i = 0; i < t.length; i++) { if (Donnees.choix()) break; t[3] = "y"; t[i] = "x"; }
        Ia.envoyer(t[3]); // 401
    }
    void another_place_written_and_left(String[] t) {
        t[3] = Donnees.nom();
        for (int i = 0; i < t.length; i++) { if (Donnees.choix()) break; t[1] = "y"; t[i] = "x"; }
        Ia.envoyer(t[3]); // 401
    }
    void emptied_before_it_is_left(List<String> l) {
        l.add(Donnees.nom());
        for (int i = 0; i < l.size(); i++) { if (Donnees.choix()) { l.clear(); break; } l.set(i, "x"); }
        Ia.envoyer(l);
    }
    void only_left(List<String> l) {
        l.add(Donnees.nom());
        for (int i = 0; i < l.size(); i++) { if (Donnees.choix()) break; l.set(i, "x"); }
        Ia.envoyer(l); // 401
    }

    // What looks like a sweep and is none.
    String[] plein() { String[] t = new String[Donnees.nombre()]; Arrays.fill(t, Donnees.nom()); return t; }
    void up_to_a_number(int n) { String[] t = plein(); for (int i = 0; i < n; i++) t[i] = "x"; Ia.envoyer(t[3]); } // 401
    void counted_before() { String[] t = plein(); int i = 0; while (i < t.length - 1) { i++; t[i] = "x"; } Ia.envoyer(t[0]); } // 401
    void another_array_in_the_middle(String[] u) { String[] t = plein(); String[] v = t; for (int i = 0; i < t.length; i++) { t[i] = "x"; if (Donnees.choix()) t = u; } Ia.envoyer(v[0]); } // 401
    void what_may_throw() { String[] t = plein(); for (int i = 0; i < t.length; i++) { try { t[i] = String.valueOf(Integer.parseInt(System.getProperty("n"))); } catch (RuntimeException e) { } } Ia.envoyer(t[0]); } // 401
    void down_by_two() { String[] t = plein(); for (int i = t.length - 1; i >= 0; i -= 2) t[i] = "x"; Ia.envoyer(t[0]); } // 401
    void down_from_another(String[] u) { String[] t = plein(); for (int i = u.length - 1; i >= 0; i--) t[i] = "x"; Ia.envoyer(t[0]); } // 401
    void given_away(int k) { String[] t = plein(); for (int i = 0; i < t.length; i++) { t[i] = "x"; remettre(t); } Ia.envoyer(t[0]); } // 401
    void remettre(String[] t) { t[0] = Donnees.nom(); }
    void put_back() { String[] t = plein(); for (int i = 0; i < t.length; i++) { t[i] = "x"; t[0] = Donnees.nom(); } Ia.envoyer(t[0]); } // 401
    void read_first() { String[] t = plein(); String s = ""; for (int i = 0; i < t.length; i++) { s += t[i]; t[i] = "x"; } Ia.envoyer(s); } // 401
    List<String> liste() { List<String> l = new ArrayList<>(); for (int i = 0; i < Donnees.nombre(); i++) l.add(Donnees.nom()); return l; }
    void list_moved() { List<String> l = liste(); for (int i = 0; i < l.size(); i++) { l.set(i, "x"); Collections.reverse(l); } Ia.envoyer(l.get(0)); } // 401
    void list_longer() { List<String> l = liste(); for (int i = 0; i < l.size(); i++) { l.set(i, "x"); if (Donnees.choix()) l.add(0, "y"); } Ia.envoyer(l.get(0)); } // 401
    void iterated_each_second() { List<String> l = liste(); for (ListIterator<String> it = l.listIterator(); it.hasNext();) { it.next(); it.next(); it.set("x"); } Ia.envoyer(l.get(0)); } // 401
    void added_as_well() { List<String> l = liste(); for (ListIterator<String> it = l.listIterator(); it.hasNext();) { it.next(); it.set("x"); it.add(Donnees.nom()); } Ia.envoyer(l.get(1)); } // 401
    void of_another_iterator() { List<String> l = liste(); ListIterator<String> jt = liste().listIterator(); for (ListIterator<String> it = l.listIterator(); it.hasNext();) { it.next(); jt.next(); jt.set("x"); } Ia.envoyer(l.get(0)); } // 401
    void set_before_next() { List<String> l = liste(); ListIterator<String> it = l.listIterator(); it.next(); while (it.hasNext()) { it.set("x"); it.next(); } Ia.envoyer(l.get(4)); } // 401

    // The entries of a map, by themselves or by their keys.
    static Map<String, String> carte() { Map<String, String> m = new HashMap<>(); m.put("n", Donnees.nom()); for (int i = 0; i < Donnees.nombre(); i++) m.put("k" + i, Donnees.nom()); return m; }
    void entries_set() { Map<String, String> m = carte(); for (Map.Entry<String, String> e : m.entrySet()) e.setValue("x"); Ia.envoyer(m.get("n")); Ia.envoyer(m); }
    void entries_set_to_what_they_were() { Map<String, String> m = carte(); for (Map.Entry<String, String> e : m.entrySet()) e.setValue(e.getValue().trim()); Ia.envoyer(m.get("n")); } // 401
    void entries_sent_on_the_way() { Map<String, String> m = carte(); for (Map.Entry<String, String> e : m.entrySet()) { Ia.envoyer(e.getValue()); e.setValue("x"); } } // 401
    void entries_set_by_an_iterator() { Map<String, String> m = carte(); Iterator<Map.Entry<String, String>> it = m.entrySet().iterator(); while (it.hasNext()) { Map.Entry<String, String> e = it.next(); e.setValue("x"); } Ia.envoyer(m); }
    void entries_set_from_the_second() { Map<String, String> m = carte(); Iterator<Map.Entry<String, String>> it = m.entrySet().iterator(); it.next(); while (it.hasNext()) { Map.Entry<String, String> e = it.next(); e.setValue("x"); } Ia.envoyer(m); } // 401
    void some_entries_set() { Map<String, String> m = carte(); for (Map.Entry<String, String> e : m.entrySet()) if (e.getKey().equals("n")) e.setValue("x"); Ia.envoyer(m.get("k1")); } // 401
    void either_entry_set() { Map<String, String> m = carte(); for (Map.Entry<String, String> e : m.entrySet()) if (e.getKey().equals("n")) e.setValue("x"); else e.setValue("y"); Ia.envoyer(m); }
    void entries_set_until_one() { Map<String, String> m = carte(); for (Map.Entry<String, String> e : m.entrySet()) { if (e.getKey().equals("n")) break; e.setValue("x"); } Ia.envoyer(m); } // 401
    void entry_before_set() { Map<String, String> m = carte(); Map.Entry<String, String> e = null; for (Iterator<Map.Entry<String, String>> it = m.entrySet().iterator(); it.hasNext(); e = it.next()) if (e != null) e.setValue("x"); Ia.envoyer(m); } // 401
    static void masquer(Map<String, String> m) { for (Map.Entry<String, String> e : m.entrySet()) e.setValue(Masque.masquer(e.getValue())); }
    static void masquerUn(Map<String, String> m) { for (Map.Entry<String, String> e : m.entrySet()) if (e.getKey().isEmpty()) e.setValue(Masque.masquer(e.getValue())); }
    void entries_set_in_a_callee() { Map<String, String> m = carte(); masquer(m); Ia.envoyer(m.get("n")); Ia.envoyer(m); }
    void entries_set_in_a_callee_of_one() { Map<String, String> m = new HashMap<>(); m.put("n", Donnees.nom()); masquer(m); Ia.envoyer(m.get("n")); }
    void some_set_in_a_callee() { Map<String, String> m = carte(); masquerUn(m); Ia.envoyer(m.get("n")); } // 401
    void keys_are_left_in_a_callee() { Map<String, String> m = new HashMap<>(); m.put(Donnees.nom(), "x"); masquer(m); Ia.envoyer(m.keySet()); } // 401
    void keys_are_left() { Map<String, String> m = new HashMap<>(); m.put(Donnees.nom(), "x"); for (Map.Entry<String, String> e : m.entrySet()) e.setValue("y"); Ia.envoyer(m.keySet()); } // 401
    void put_after_entries_were_set() { Map<String, String> m = carte(); masquer(m); m.put("a", Donnees.nom()); Ia.envoyer(m); } // 401
    void put_under_each_key() { Map<String, String> m = carte(); for (String k : m.keySet()) m.put(k, "x"); Ia.envoyer(m.get("n")); Ia.envoyer(m); }
    void put_under_each_key_as_it_was() { Map<String, String> m = carte(); for (String k : m.keySet()) m.put(k, m.get(k).trim()); Ia.envoyer(m.get("n")); } // 401
    void put_under_each_key_masked() { Map<String, String> m = carte(); for (String k : m.keySet()) m.put(k, Masque.masquer(m.get(k))); Ia.envoyer(m.get("n")); }
    void put_under_each_key_of_another() { Map<String, String> m = carte(); for (String k : carte().keySet()) m.put(k, "x"); Ia.envoyer(m.get("n")); } // 401
    void put_in_another_under_each_key() { Map<String, String> m = carte(); Map<String, String> o = carte(); for (String k : m.keySet()) o.put(k, "x"); Ia.envoyer(m.get("n")); } // 401
    void put_under_another_key() { Map<String, String> m = carte(); for (String k : m.keySet()) m.put("n", "x"); Ia.envoyer(m.get("k1")); } // 401
    void put_under_each_key_but_one() { Map<String, String> m = carte(); for (String k : m.keySet()) if (!k.equals("n")) m.put(k, "x"); Ia.envoyer(m.get("n")); } // 401
    void another_put_beside() { Map<String, String> m = carte(); for (String k : m.keySet()) { m.put(k, "x"); m.put("n", Donnees.nom()); } Ia.envoyer(m.get("n")); } // 401
    static void masquerParCle(Map<String, String> m) { for (String k : m.keySet()) m.put(k, "x"); }
    void put_under_each_key_in_a_callee() { Map<String, String> m = carte(); masquerParCle(m); Ia.envoyer(m.get("n")); }
    void put_under_each_key_that_is_absent() { Map<String, String> m = carte(); for (String k : m.keySet()) m.putIfAbsent(k, "x"); Ia.envoyer(m.get("n")); } // 401
    void replaced_under_each_key() { Map<String, String> m = carte(); for (String k : m.keySet()) m.replace(k, "x"); Ia.envoyer(m.get("n")); }
    void replaced_under_each_key_if_it_was_another() { Map<String, String> m = carte(); for (String k : m.keySet()) m.replace(k, "a", "x"); Ia.envoyer(m.get("n")); } // 401
    void computed_under_each_key_that_is_absent() { Map<String, String> m = carte(); for (String k : m.keySet()) m.computeIfAbsent(k, c -> "x"); Ia.envoyer(m.get("n")); } // 401
    void computed_under_each_key_from_what_is_there() { Map<String, String> m = carte(); for (String k : m.keySet()) m.computeIfPresent(k, (c, v) -> v + "x"); Ia.envoyer(m.get("n")); } // 401
    void merged_under_each_key() { Map<String, String> m = carte(); for (String k : m.keySet()) m.merge(k, "x", (v, w) -> v + w); Ia.envoyer(m.get("n")); } // 401
    void replaced_if_it_was_another() { Map<String, String> m = new HashMap<>(); m.put("n", Donnees.nom()); m.replace("n", "a", "x"); Ia.envoyer(m.get("n")); } // 401
    void replaced_by_a_name_if_it_was_another() { Map<String, String> m = new HashMap<>(); m.put("n", "a"); m.replace("n", "a", Donnees.nom()); Ia.envoyer(m.get("n")); } // 401
    void replaced_if_it_was_the_name() { Map<String, String> m = new HashMap<>(); m.put("n", "a"); m.replace("n", Donnees.nom(), "x"); Ia.envoyer(m.get("n")); }
    void replaced_whatever_it_was() { Map<String, String> m = new HashMap<>(); m.put("n", Donnees.nom()); m.replace("n", "x"); Ia.envoyer(m.get("n")); }
    static class Noeud { String nom; Noeud suivant; Noeud(String nom, Noeud suivant) { this.nom = nom; this.suivant = suivant; } }
    static void masquerTout(Noeud n) { if (n == null) return; n.nom = "***"; masquerTout(n.suivant); }
    void nodes_masked() { Noeud n = new Noeud(Donnees.nom(), null); masquerTout(n); Ia.envoyer(n.nom); }
    void nodes_masked2b() { Noeud n = new Noeud(Donnees.nom(), new Noeud(Donnees.nom(), null)); masquerTout(n); Ia.envoyer(n.suivant.nom); }
    void nodes_masked2_all() { Noeud n = new Noeud(Donnees.nom(), new Noeud(Donnees.nom(), null)); masquerTout(n); for (Noeud m = n; m != null; m = m.suivant) Ia.envoyer(m.nom); }
    void nodes_masked3() { Noeud n = null; for (int i = 0; i < 3; i++) n = new Noeud(Donnees.nom(), n); masquerTout(n); Ia.envoyer(n.nom); }
    static void masquerPremier(Noeud n) { if (n == null) return; n.nom = "***"; }
    void nodes_first_only() { Noeud n = new Noeud(Donnees.nom(), new Noeud(Donnees.nom(), null)); masquerPremier(n); Ia.envoyer(n.suivant.nom); } // 401
    static void masquerReste(Noeud n) { if (n == null) return; if (n.suivant != null) { n.suivant.nom = "***"; masquerReste(n.suivant); } }
    void nodes_rest() { Noeud n = new Noeud(Donnees.nom(), new Noeud(Donnees.nom(), null)); masquerReste(n); Ia.envoyer(n.nom); } // 401
    void nodes_rest_b() { Noeud n = new Noeud(Donnees.nom(), new Noeud(Donnees.nom(), null)); masquerReste(n); Ia.envoyer(n.suivant.nom); }
    void nodes_of_a_loop_masked(List<String> l) { Noeud n = null; for (String s : l) n = new Noeud(Donnees.nom(), n); masquerTout(n); for (Noeud m = n; m != null; m = m.suivant) Ia.envoyer(m.nom); } // KNOWN: invents 401, of nodes that a loop made, none is known to be masked
}
