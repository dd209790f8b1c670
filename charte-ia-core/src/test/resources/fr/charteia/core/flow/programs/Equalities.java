package programs;

import api.*;
import java.util.*;

/** Whether two things are equal follows from what they hold. */
class Equalities {
    record V(String t) {}
    void record_equal() { if (new V(Ia.demander("x")).equals(new V("oui"))) Decisions.delivrer("d"); } // 501
    void record_equal_the_other_way() { if (new V("oui").equals(new V(Ia.demander("x")))) Decisions.delivrer("d"); } // 501
    void record_equal_by_objects() { if (Objects.equals(new V("oui"), new V(Ia.demander("x")))) Decisions.delivrer("d"); } // 501
    void record_in_a_set() { Set<V> s = new HashSet<>(); s.add(new V("oui")); if (s.contains(new V(Ia.demander("x")))) Decisions.delivrer("d"); } // 501
    void records_of_constants() { String r = Ia.demander("x"); if (new V("oui").equals(new V("non"))) Decisions.delivrer("d"); }
    record W(V v, int n) {}
    void record_in_a_record() { if (new W(new V(Ia.demander("x")), 1).equals(new W(new V("oui"), 1))) Decisions.delivrer("d"); } // 501
    void record_of_data_equal() { Ia.envoyer("" + new V(Donnees.nom()).equals(new V("Dupont"))); }
    void record_as_a_key() { Map<V, String> m = new HashMap<>(); m.put(new V("oui"), "d"); String s = m.get(new V(Ia.demander("x"))); if (s != null) Decisions.delivrer(s); } // 501
    record P(double x) { boolean bon() { return x > .5; } }
    void record_that_judges() { List<P> l = List.of(new P(Ia.noter("a")), new P(Ia.noter("b"))); if (l.stream().allMatch(P::bon)) Decisions.delivrer("d"); } // 501
    void hash_of_a_record() { if (new V(Ia.demander("x")).hashCode() % 2 == 0) Decisions.delivrer("d"); } // 501
    static class Q { final String t; Q(String t) { this.t = t; } @Override public boolean equals(Object o) { return o instanceof Q q && q.t.equals(t); } @Override public int hashCode() { return t.hashCode(); } }
    void own_equality() { if (new Q(Ia.demander("x")).equals(new Q("oui"))) Decisions.delivrer("d"); } // 501
    void own_equality_in_a_set() { Set<Q> s = new HashSet<>(List.of(new Q("oui"))); if (s.contains(new Q(Ia.demander("x")))) Decisions.delivrer("d"); } // 501
    void own_equality_in_a_list() { List<Q> s = List.of(new Q("oui")); if (s.indexOf(new Q(Ia.demander("x"))) >= 0) Decisions.delivrer("d"); } // 501
    void lists_equal() { if (Arrays.asList(Ia.demander("x"), "b").equals(List.of("oui", "b"))) Decisions.delivrer("d"); } // 501
    void maps_equal() { if (Map.of("a", Ia.demander("x")).equals(Map.of("a", "oui"))) Decisions.delivrer("d"); } // 501
    void optionals_equal() { if (Optional.of(Ia.demander("x")).equals(Optional.of("oui"))) Decisions.delivrer("d"); } // 501
    void arrays_equal() { if (Arrays.equals(new String[] {Ia.demander("x")}, new String[] {"oui"})) Decisions.delivrer("d"); } // 501
    void content_equal() { if (Ia.demander("x").contentEquals(new StringBuilder("oui"))) Decisions.delivrer("d"); } // 501
    static class Fiche { final String avis; Fiche(String avis) { this.avis = avis; } }
    static class Note { final String avis; Note(String avis) { this.avis = avis; } @Override public boolean equals(Object o) { return o instanceof Note n && n.avis.equals(avis); } @Override public int hashCode() { return avis.hashCode(); } }
    void by_identity(Fiche other) { Fiche f = new Fiche(Ia.demander("x")); if (f.equals(other)) Decisions.refuser("z"); }
    void among_some_by_identity(List<Fiche> all) { Fiche f = new Fiche(Ia.demander("x")); if (all.contains(f)) Decisions.refuser("z"); }
    void by_what_is_in_it(Note other) { Note n = new Note(Ia.demander("x")); if (n.equals(other)) Decisions.refuser("z"); } // 501
    void among_some_by_what_is_in_it(List<Note> all) { Note n = new Note(Ia.demander("x")); if (all.contains(n)) Decisions.refuser("z"); } // 501
    void among_some_by_order(TreeSet<Rang> all) { Rang r = new Rang(Ia.demander("x")); if (all.contains(r)) Decisions.refuser("z"); } // 501
    static class Rang implements Comparable<Rang> { final String avis; Rang(String avis) { this.avis = avis; } @Override public int compareTo(Rang o) { return avis.compareTo(o.avis); } }
    static class Dossier {
        final long numero; String avis;
        Dossier(long numero, String avis) { this.numero = numero; this.avis = avis; }
        long getNumero() { return numero; }
        @Override public boolean equals(Object o) { if (this == o) return true; if (!(o instanceof Dossier)) return false; Dossier d = (Dossier) o; return numero == d.getNumero(); }
        @Override public int hashCode() { return Long.hashCode(numero); }
    }
    void among_some_by_number(List<Dossier> all) { Dossier d = new Dossier(3, Ia.demander("x")); if (all.contains(d)) Decisions.refuser("z"); }
    void among_a_set_by_number(Set<Dossier> all) { Dossier d = new Dossier(3, Ia.demander("x")); if (all.contains(d)) Decisions.refuser("z"); }
    void among_some_filled_here_by_number(Dossier other) { List<Dossier> all = new ArrayList<>(); other.avis = Ia.demander("x"); all.add(other); if (all.contains(new Dossier(3, "a"))) Decisions.refuser("z"); }
    void by_a_number_that_is_an_answer(List<Dossier> all) { Dossier d = new Dossier(Ia.demander("x").length(), "a"); if (all.contains(d)) Decisions.refuser("z"); } // 501
    void whether_objects_equal_by_number(Dossier other) { Dossier d = new Dossier(3, Ia.demander("x")); if (Objects.equals(d, other)) Decisions.refuser("z"); }
    void lists_of_them_equal(List<Dossier> all) { Dossier d = new Dossier(3, Ia.demander("x")); if (List.of(d).equals(all)) Decisions.refuser("z"); }
    void lists_of_notes_equal(List<Note> all) { Note n = new Note(Ia.demander("x")); if (List.of(n).equals(all)) Decisions.refuser("z"); } // 501
    private static boolean isIn(Collection<?> all, Object one) { return all.contains(one); }
    void asked_by_a_method(List<Dossier> all) { Dossier d = new Dossier(3, Ia.demander("x")); if (isIn(all, d)) Decisions.refuser("z"); }
    void asked_by_a_method_of_notes(List<Note> all) { Note n = new Note(Ia.demander("x")); if (isIn(all, n)) Decisions.refuser("z"); } // 501
    void asked_by_a_method_of_texts(List<String> all) { if (isIn(all, Ia.demander("x"))) Decisions.refuser("z"); } // 501
    static class Piece { final String avis; Piece(String avis) { this.avis = avis; } }
    static class Urgent extends Piece { Urgent(String avis) { super(avis); } @Override public boolean equals(Object o) { return o instanceof Urgent u && u.avis.equals(avis); } @Override public int hashCode() { return 1; } }
    static class Simple { final String avis; Simple(String avis) { this.avis = avis; } }
    void by_identity_of_one_that_was_chosen(Simple a, Simple b, List<Simple> all) { Simple s = Ia.demander("x").startsWith("o") ? a : b; if (all.contains(s)) Decisions.refuser("z"); } // 501
    void simple_by_identity(Simple other) { Simple s = new Simple(Ia.demander("x")); if (s.equals(other)) Decisions.refuser("z"); }
    void simple_among_some(List<Simple> all) { Simple s = new Simple(Ia.demander("x")); if (all.contains(s)) Decisions.refuser("z"); }
    void simple_among_some_of_a_map(Map<String, Simple> all) { Simple s = new Simple(Ia.demander("x")); if (all.containsValue(s)) Decisions.refuser("z"); }
    void in_a_map_by_key_of_an_answer() { Map<V, String> m = new HashMap<>(); m.put(new V(Ia.demander("x")), "d"); if (m.containsKey(new V("oui"))) Decisions.refuser("z"); } // 501
    void urgent_among_some(List<Piece> all) { Piece f = new Urgent(Ia.demander("x")); if (all.contains(f)) Decisions.refuser("z"); } // 501
    static class Reflet { final String avis; Reflet(String avis) { this.avis = avis; } @Override public boolean equals(Object o) { return Inconnu.pareils(this, o); } @Override public int hashCode() { return 1; } }
    void compared_by_code_that_is_not_read(List<Reflet> all) { Reflet r = new Reflet(Ia.demander("x")); if (all.contains(r)) Decisions.refuser("z"); } // 501
    void removed_by_order(TreeSet<Rang> all) { Rang r = new Rang(Ia.demander("x")); if (all.remove(r)) Decisions.refuser("z"); } // 501
    void among_some_by_an_order_of_their_own() { TreeSet<Simple> all = new TreeSet<>(Comparator.comparing(s -> s.avis)); all.add(new Simple("oui")); if (all.contains(new Simple(Ia.demander("x")))) Decisions.refuser("z"); } // 501
    void a_key_by_an_order_of_their_own() { Map<Simple, String> all = new TreeMap<>(Comparator.comparing(s -> s.avis)); all.put(new Simple("oui"), "x"); if (all.containsKey(new Simple(Ia.demander("x")))) Decisions.refuser("z"); } // 501
    void a_key_by_identity(Map<Simple, String> all) { if (all.containsKey(new Simple(Ia.demander("x")))) Decisions.refuser("z"); }
    void removed_by_identity(List<Simple> all) { if (all.remove(new Simple(Ia.demander("x")))) Decisions.refuser("z"); }
    void arrays_of_them_equal(Simple[] all) { if (Arrays.equals(all, new Simple[] {new Simple(Ia.demander("x"))})) Decisions.refuser("z"); }
    void arrays_of_notes_equal(Note[] all) { if (Arrays.equals(all, new Note[] {new Note(Ia.demander("x"))})) Decisions.refuser("z"); } // 501
    void by_identity_where_another_class_compares(List<Piece> all) { Piece p = new Piece(Ia.demander("x")); if (all.contains(p)) Decisions.refuser("z"); } // KNOWN: invents 501, a field counts as compared that a class below compares

    // keys and elements that an order takes for one
    void keys_alike_but_for_case() { TreeMap<String, String> m = new TreeMap<>(String.CASE_INSENSITIVE_ORDER); m.put("NOM", Donnees.nom()); Ia.envoyer(m.get("nom")); } // 401
    void keys_alike_or_another() { TreeMap<String, String> m = new TreeMap<>(String.CASE_INSENSITIVE_ORDER); m.put("NOM", Donnees.nom()); Ia.envoyer(m.getOrDefault("nom", "x")); } // 401
    void keys_alike_in_a_helper() { TreeMap<String, String> m = new TreeMap<>(String.CASE_INSENSITIVE_ORDER); m.put("NOM", Donnees.nom()); Ia.envoyer(nomDe(m)); } // 401
    static String nomDe(Map<String, String> m) { return m.get("nom"); }
    void keys_of_one_length() { TreeMap<String, String> m = new TreeMap<>(Comparator.comparing(String::length)); m.put("nom", Donnees.nom()); Ia.envoyer(m.get("tel")); } // 401
    void another_key_that_is_there() { TreeMap<String, String> m = new TreeMap<>(String.CASE_INSENSITIVE_ORDER); m.put("nom", Donnees.nom()); m.put("ville", "x"); Ia.envoyer(m.get("ville")); }
    void keys_the_other_way_round() { TreeMap<String, String> m = new TreeMap<>(Comparator.reverseOrder()); m.put("nom", Donnees.nom()); Ia.envoyer(m.get("ville")); }
    void key_replaced() { TreeMap<String, String> m = new TreeMap<>(String.CASE_INSENSITIVE_ORDER); m.put("nom", Donnees.nom()); m.put("nom", "x"); Ia.envoyer(m.get("nom")); }
    void has_a_key_alike() { TreeMap<String, String> m = new TreeMap<>(String.CASE_INSENSITIVE_ORDER); m.put("NOM", "x"); if (m.containsKey("nom")) Ia.envoyer(Donnees.nom()); } // 401
    void has_an_element_alike() { TreeSet<String> s = new TreeSet<>(String.CASE_INSENSITIVE_ORDER); s.add("NOM"); if (s.contains("nom")) Ia.envoyer(Donnees.nom()); } // 401
    void has_no_such_element() { TreeSet<String> s = new TreeSet<>(); s.add("NOM"); if (s.contains("nom")) Ia.envoyer(Donnees.nom()); }
    void guarded_by_a_key_alike() { TreeMap<String, String> m = new TreeMap<>(String.CASE_INSENSITIVE_ORDER); m.put("NOM", "x"); siNomme(m); }
    static void siNomme(Map<String, String> m) { if (m.get("nom") == null) return; Ia.envoyer(Donnees.nom()); } // 401
    void guarded_by_a_key_that_is_not_there() { Map<String, String> m = new HashMap<>(); m.put("NOM", "x"); siNommeVraiment(m); }
    static void siNommeVraiment(Map<String, String> m) { if (m.get("nom") == null) return; Ia.envoyer(Donnees.nom()); }
}
