package programs;

import api.*;
import java.io.*;
import java.util.*;

/** What is put into an object once it was anonymised in place was not: a builder, a collection, a map, an array. */
class CleanedThen {
    void builder() { StringBuilder b = new StringBuilder(Donnees.nom()); Masque.effacer(b); Ia.envoyer(b.toString()); b.append("x"); Ia.envoyer(b.toString()); }
    void builder_added_to() { StringBuilder b = new StringBuilder(Donnees.nom()); Masque.effacer(b); b.append(Donnees.nom()); Ia.envoyer(b.toString()); } // 401
    void builder_put_before() { StringBuilder b = new StringBuilder("x"); Masque.effacer(b); b.insert(0, Donnees.nom()); Ia.envoyer(b.toString()); } // 401
    void builder_cleaned_again() { StringBuilder b = new StringBuilder(Donnees.nom()); Masque.effacer(b); b.append(Donnees.nom()); Masque.effacer(b); Ia.envoyer(b.toString()); }
    void builder_of_itself() { StringBuilder b = new StringBuilder(Donnees.nom()); Masque.effacer(b); b.append(b).reverse(); Ia.envoyer(b.toString()); }
    private static void ajouter(StringBuilder b) { b.append(Donnees.nom()); }
    void builder_added_to_by_a_helper() { StringBuilder b = new StringBuilder(); Masque.effacer(b); ajouter(b); Ia.envoyer(b.toString()); } // 401
    private static void nettoyer(StringBuilder b) { Masque.effacer(b); }
    void builder_cleaned_by_a_helper() { StringBuilder b = new StringBuilder(Donnees.nom()); nettoyer(b); Ia.envoyer(b.toString()); }
    void builder_cleaned_by_a_helper_and_added_to() { StringBuilder b = new StringBuilder(Donnees.nom()); nettoyer(b); b.append(Donnees.nom()); Ia.envoyer(b.toString()); } // 401
    void builder_that_was_passed(StringBuilder b) { b.append(Donnees.nom()); Masque.effacer(b); Ia.envoyer(b.toString()); }
    void builder_that_was_passed_and_added_to(StringBuilder b) { Masque.effacer(b); b.append(Donnees.nom()); Ia.envoyer(b.toString()); } // 401
    void builder_cleaned_in_each_round() { StringBuilder b = new StringBuilder(); for (int i = 0; i < 3; i++) { b.append(Donnees.nom()); Masque.effacer(b); } Ia.envoyer(b.toString()); }
    void builder_cleaned_before_in_each_round() { StringBuilder b = new StringBuilder(); for (int i = 0; i < 3; i++) { Masque.effacer(b); b.append(Donnees.nom()); } Ia.envoyer(b.toString()); } // 401
    void list_added_to() { List<String> l = new ArrayList<>(); Masque.effacer(l); l.add(Donnees.nom()); Ia.envoyer(l.toString()); } // 401
    void list_put_before(List<String> l) { Masque.effacer(l); l.add(0, Donnees.nom()); Ia.envoyer(l.toString()); } // 401
    void list_added_a_constant(List<String> l) { l.add(Donnees.nom()); Masque.effacer(l); l.add("x"); Ia.envoyer(l.get(0)); }
    void queue_pushed() { Deque<String> d = new ArrayDeque<>(); d.push("x"); Masque.effacer(d); d.push(Donnees.nom()); Ia.envoyer(d.pop()); } // 401
    void set_added_to() { Set<String> s = new HashSet<>(); s.add(Donnees.nom()); Masque.effacer(s); s.addAll(List.of(Donnees.nom())); Ia.envoyer(s.toString()); } // 401
    void map_put() { Map<String, String> m = new HashMap<>(); m.put("a", Donnees.nom()); Masque.effacer(m); m.put("b", Donnees.nom()); Ia.envoyer(m.get("b")); } // 401
    void map_another_key(Map<String, String> m) { m.put("a", Donnees.nom()); Masque.effacer(m); m.put("b", Donnees.nom()); Ia.envoyer(m.get("a")); }
    void array_cell() { String[] a = {Donnees.nom(), "x"}; Masque.effacer(a); a[1] = Donnees.nom(); Ia.envoyer(a[1]); } // 401
    void array_other_cell() { String[] a = {Donnees.nom(), "x"}; Masque.effacer(a); a[1] = Donnees.nom(); Ia.envoyer(a[0]); }
    void writer() throws IOException { StringWriter w = new StringWriter(); w.write(Donnees.nom()); Masque.effacer(w); w.append(Donnees.nom()); Ia.envoyer(w.toString()); } // 401
    void list_gone_through() { List<String> l = new ArrayList<>(); l.add(Donnees.nom()); Masque.effacer(l); for (String s : l) Ia.envoyer(s); }
    void list_gone_through_by_an_iterator() { List<String> l = new ArrayList<>(); l.add(Donnees.nom()); Masque.effacer(l); Iterator<String> i = l.iterator(); while (i.hasNext()) Ia.envoyer(i.next()); }
    void list_that_was_passed_gone_through(List<String> l) { l.add(Donnees.nom()); Masque.effacer(l); for (String s : l) Ia.envoyer(s); }
    void list_added_to_and_gone_through() { List<String> l = new ArrayList<>(); l.add("x"); Masque.effacer(l); l.add(Donnees.nom()); for (String s : l) Ia.envoyer(s); } // 401
    void list_cleaned_behind_an_iterator() { List<String> l = new ArrayList<>(); l.add("x"); Iterator<String> i = l.iterator(); Masque.effacer(l); l.add(Donnees.nom()); while (i.hasNext()) Ia.envoyer(i.next()); } // 401
    void map_gone_through() { Map<String, String> m = new HashMap<>(); m.put(Donnees.nom(), Donnees.nom()); Masque.effacer(m); for (Map.Entry<String, String> e : m.entrySet()) Ia.envoyer(e.getKey() + e.getValue()); }
    void keys_and_values_gone_through() { Map<String, String> m = new HashMap<>(); m.put(Donnees.nom(), Donnees.nom()); Masque.effacer(m); for (String k : m.keySet()) Ia.envoyer(k); for (String v : m.values()) Ia.envoyer(v); }
    void part_of_a_list() { List<String> l = new ArrayList<>(); l.add("x"); l.add(Donnees.nom()); Masque.effacer(l); for (String s : l.subList(0, 2)) Ia.envoyer(s); }
    void array_behind_a_list_that_was_cleaned() { String[] a = {Donnees.nom()}; List<String> l = Arrays.asList(a); Masque.effacer(l); a[0] = Donnees.nom(); for (String s : l) Ia.envoyer(s); } // 401
}
