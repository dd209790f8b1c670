package programs;

import api.*;
import java.util.*;

/** Loops that put something in each place, of which a round may go on early. */
class Continued {
    static Map<String, String> carte() { Map<String, String> m = new HashMap<>(); m.put("n", Donnees.nom()); for (int i = 0; i < Donnees.nombre(); i++) m.put("k" + i, Donnees.nom()); return m; }
    static List<String> liste() { List<String> l = new ArrayList<>(); for (int i = 0; i < Donnees.nombre(); i++) l.add(Donnees.nom()); return l; }

    void entries_set_either_way() { Map<String, String> m = carte(); for (Map.Entry<String, String> e : m.entrySet()) { if (e.getKey().equals("n")) { e.setValue("x"); continue; } e.setValue("y"); } Ia.envoyer(m); }
    void one_entry_left() { Map<String, String> m = carte(); for (Map.Entry<String, String> e : m.entrySet()) { if (e.getKey().equals("n")) { continue; } e.setValue("y"); } Ia.envoyer(m); } // 401
    void elements_set_either_way() { List<String> l = liste(); for (ListIterator<String> it = l.listIterator(); it.hasNext();) { String s = it.next(); if (s.isEmpty()) { it.set("x"); continue; } it.set("y"); } Ia.envoyer(l); }
    void some_elements_left() { List<String> l = liste(); for (ListIterator<String> it = l.listIterator(); it.hasNext();) { String s = it.next(); if (s.isEmpty()) { it.set("x"); continue; } if (s.length() > 3) { continue; } it.set("y"); } Ia.envoyer(l); } // 401
    void removed_either_way() { List<String> l = liste(); for (Iterator<String> it = l.iterator(); it.hasNext();) { String s = it.next(); if (s.isEmpty()) { it.remove(); continue; } it.remove(); } Ia.envoyer(l); }
    void some_rounds_read_nothing() { List<String> l = liste(); ListIterator<String> it = l.listIterator(); while (it.hasNext()) { if (l.size() > 9) { continue; } it.next(); it.set("x"); } Ia.envoyer(l); } // 401
    void from_a_loop_within() { List<String> l = liste(); dehors: for (ListIterator<String> it = l.listIterator(); it.hasNext();) { String s = it.next(); for (char c : s.toCharArray()) { if (c == 'a') { it.set("x"); continue dehors; } } it.set("y"); } Ia.envoyer(l); }
    void left_from_a_loop_within() { List<String> l = liste(); dehors: for (ListIterator<String> it = l.listIterator(); it.hasNext();) { String s = it.next(); for (char c : s.toCharArray()) { if (c == 'a') { continue dehors; } } it.set("y"); } Ia.envoyer(l); } // 401
    static String masque(String s) { if (s.length() > 4) { throw new IllegalStateException(); } return "x"; }
    void caught_on_the_way() { List<String> l = liste(); for (ListIterator<String> it = l.listIterator(); it.hasNext();) { try { String s = it.next(); if (s.isEmpty()) { it.set("x"); continue; } it.set(masque(s)); } catch (RuntimeException e) { System.out.println(e); } } Ia.envoyer(l); } // 401
    void array_either_way() { String[] t = {Donnees.nom(), Donnees.nom()}; for (int i = 0; i < t.length; i++) { if (t[i].isEmpty()) { t[i] = "a"; continue; } t[i] = "b"; } Ia.envoyer(t); }
    void array_left() { String[] t = {Donnees.nom(), Donnees.nom()}; for (int i = 0; i < t.length; i++) { if (t[i].isEmpty()) { continue; } t[i] = "b"; } Ia.envoyer(t); } // 401
}
