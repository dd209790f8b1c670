package programs;

import api.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Functions that a library calls again with what they gave, any number of times. */
class Again {
    static boolean oui(String s) { return s.equals("oui"); }
    static int suivant(int n, String s) { return oui(Ia.demander(s)) ? n + 1 : n; }
    // --- what they are given grows
    void reduced_to_two() { int n = Stream.of("a", "b").reduce(0, (a, s) -> a + 1, Integer::sum); if (n >= 2) Ia.envoyer(Donnees.nom()); } // 401
    void reduced_of_one_sort() { int n = Stream.of(1, 2).reduce(0, (a, s) -> a + 1); if (n >= 2) Ia.envoyer(Donnees.nom()); } // 401
    void reduced_numbers() { int n = IntStream.range(0, 4).reduce(0, (a, s) -> a + 1); if (n >= 3) Ia.envoyer(Donnees.nom()); } // 401
    void reduced_without_a_start() { Optional<Integer> o = Stream.of(1, 2, 3).reduce((a, b) -> a + b); if (o.get() == 6) Ia.envoyer(Donnees.nom()); } // 401
    void reduced_to_the_same() { int n = Stream.of("a", "b").reduce(0, (a, s) -> 0, Integer::sum); if (n == 7) Ia.envoyer(Donnees.nom()); }
    void iterated() { Stream.iterate(0, i -> i + 1).limit(9).forEach(i -> { if (i > 4) Ia.envoyer(Donnees.nom()); }); } // 401
    void iterated_texts() { Stream.iterate("", s -> s + "x").limit(9).forEach(s -> { if (s.equals("xxx")) Ia.envoyer(Donnees.nom()); }); } // 401
    void iterated_while() { IntStream.iterate(1, i -> i < 100, i -> i * 2).forEach(i -> { if (i == 64) Ia.envoyer(Donnees.nom()); }); } // 401
    void iterated_by_hand() { Iterator<Integer> i = Stream.iterate(1, x -> x + 1).iterator(); i.next(); i.next(); if (i.next() == 3) Ia.envoyer(Donnees.nom()); } // 401
    // --- what they gave is what they are given
    void given_what_it_gave() { Stream.of("a", "b").reduce("", (a, s) -> { Ia.envoyer(a); return Donnees.nom(); }); } // 401
    void given_what_it_gave_and_combined() { Stream.of("a", "b").reduce("", (a, s) -> { Ia.envoyer(a); return Donnees.nom(); }, String::concat); } // 401
    void given_what_it_gave_from_the_first() { Stream.of("a", "b", "c").reduce((a, s) -> { Ia.envoyer(a); return Donnees.nom(); }); } // 401
    void given_the_first_only() { Stream.of("a", "b").reduce((a, s) -> { Ia.envoyer(a); return Donnees.nom(); }); }
    void given_what_it_gave_clean() { Stream.of("a", "b").reduce("", (a, s) -> { Ia.envoyer(a); return "x"; }); }
    void the_element_is_not_what_it_gave() { Stream.of("a", "b").reduce("", (a, s) -> { Ia.envoyer(s); return Donnees.nom(); }); }
    void iterated_over_what_it_gave() { Stream.iterate("a", s -> { Ia.envoyer(s); return Donnees.nom(); }).limit(9).count(); } // 401
    void asked_whether_to_go_on() { Stream.iterate("a", s -> { Ia.envoyer(s); return true; }, s -> Donnees.nom()).count(); } // 401
    void asked_whether_to_go_on_clean() { Stream.iterate("a", s -> { Ia.envoyer(s); return Donnees.nom().isEmpty(); }, s -> s + "b").count(); }
    // --- decisions
    void counted_by_answers() { int n = Stream.of("a", "b").reduce(0, (a, s) -> oui(Ia.demander(s)) ? a + 1 : a, Integer::sum); if (n >= 2) Decisions.delivrer("d"); } // 501
    void counted_of_answers() { int n = Stream.of("a", "b").map(Ia::demander).reduce(0, (a, s) -> oui(s) ? a + 1 : a, Integer::sum); if (n >= 2) Decisions.delivrer("d"); } // 501
    void counted_by_a_method() { int n = Stream.of("a", "b").reduce(0, Again::suivant, Integer::sum); if (n >= 2) Decisions.delivrer("d"); } // 501
    void counted_whatever_was_answered() { int n = Stream.of("a", "b").map(Ia::demander).reduce(0, (a, s) -> a + 1, Integer::sum); if (n >= 2) Decisions.delivrer("d"); }
    void counted_of_ours() { Ia.demander("q"); int n = Stream.of("a", Donnees.propre()).reduce(0, (a, s) -> oui(s) ? a + 1 : a, Integer::sum); if (n >= 2) Decisions.delivrer("d"); }
    void gone_on_by_answers() { Decisions.delivrer("n" + Stream.iterate(1, i -> i < 9 && !oui(Ia.demander("q" + i)), i -> i + 1).count()); } // 501
}
