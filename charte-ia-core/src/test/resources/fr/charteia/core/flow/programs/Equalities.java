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
    void by_identity(Fiche other) { Fiche f = new Fiche(Ia.demander("x")); if (f.equals(other)) Decisions.refuser("z"); } // KNOWN: invents 501, that a class compares by identity is not asked
    void among_some_by_identity(List<Fiche> all) { Fiche f = new Fiche(Ia.demander("x")); if (all.contains(f)) Decisions.refuser("z"); } // KNOWN: invents 501, the same in a collection
    void by_what_is_in_it(Note other) { Note n = new Note(Ia.demander("x")); if (n.equals(other)) Decisions.refuser("z"); } // 501
    void among_some_by_what_is_in_it(List<Note> all) { Note n = new Note(Ia.demander("x")); if (all.contains(n)) Decisions.refuser("z"); } // 501
}
