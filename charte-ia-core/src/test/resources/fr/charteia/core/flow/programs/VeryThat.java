package programs;

import api.*;
import java.util.*;

/** What was wrapped that may be null, and is asked for or else null, is the very thing that was wrapped. */
class VeryThat {
    void sifted_by_the_answer(String x) { String y = Optional.ofNullable(x).filter(s -> Ia.noter(s) > 0.5).orElse(null); if (y == null) Decisions.refuser(x); } // 501
    void turned_into_nothing_by_the_answer(String x) { String y = Optional.ofNullable(x).map(s -> Ia.noter(s) > 0.5 ? s : null).orElse(null); if (y == null) Decisions.refuser(x); } // 501
    void nothing_where_the_answer_says_so(String x) { Optional<String> o = Ia.noter("x") > 0.5 ? Optional.ofNullable(x) : Optional.empty(); if (o.orElse(null) == null) Decisions.refuser(x); } // 501
    void emptied_by_the_answer(String x) { Optional<String> o = Optional.ofNullable(x); if (Ia.noter("x") > 0.5) o = Optional.empty(); if (o.orElse(null) == null) Decisions.refuser(x); } // 501
    void replaced_in_a_loop(String x) { Optional<String> o = Optional.ofNullable(x); for (String s : List.of("a", "b")) { if (Ia.noter(s) > 0.5) o = Optional.ofNullable(s); } Decisions.refuser(o.orElse(null)); } // 501
    void wrapped_where_the_answer_says_so(String x) { String s = Ia.noter("x") > 0.5 ? x : null; String y = Optional.ofNullable(s).orElse(null); if (y == null) Decisions.refuser(x); } // 501
    void asked_of_what_is_given(String x) { String y = Optional.ofNullable(x).orElse(null); if (y == null) Decisions.refuser(x); }
    void or_an_answer(String x) { String y = Optional.ofNullable(x).or(() -> Optional.ofNullable(Ia.demander("x"))).orElse(null); Decisions.refuser(y); } // 501
    void sifted_answer(String x) { String y = Optional.ofNullable(Ia.demander("x")).filter(s -> s.equals("oui")).orElse(null); Decisions.refuser(y); } // 501
    void of_what_carries_nothing(String x) { Optional<String> o = Optional.ofNullable(x); String y = o.orElse(null); if (o.isPresent()) Ia.envoyer(y); }
    static <T> T same(T t) { return Optional.ofNullable(t).orElse(null); }
    void text_that_is_known() { String s = same("x"); if (!s.equals("x")) Ia.envoyer(Donnees.nom()); }
    void flag_that_is_known() { Boolean s = same(true); if (!s) Ia.envoyer(Donnees.nom()); }
    void list_that_is_known_to_be_empty() { List<String> l = same(new ArrayList<>()); if (!l.isEmpty()) Ia.envoyer(Donnees.nom()); }
    static class Noeud { String v; Noeud(String v) { this.v = v; } }
    static String ecrire_lire(Noeud a, Noeud b) { a.v = Donnees.nom(); return b.v; }
    void one_object_twice() { Noeud n = same(new Noeud("x")); Ia.envoyer(ecrire_lire(n, n)); } // 401
    void one_object_and_what_was_wrapped() { Noeud n = new Noeud("x"); Ia.envoyer(ecrire_lire(n, same(n))); } // 401
    void two_objects() { Noeud n = same(new Noeud("x")), m = same(new Noeud("y")); Ia.envoyer(ecrire_lire(n, m)); }
    static class Sujet { Temoin t; String etat = "x"; void poser(String n) { etat = n; t.voir(); } }
    static class Temoin { final Sujet s; Temoin(Sujet s) { this.s = Optional.ofNullable(s).orElse(null); s.t = this; } void voir() { Ia.envoyer(s.etat); } } // 401
    void held_by_what_it_holds() { Sujet s = new Sujet(); new Temoin(s); s.poser(Donnees.nom()); }
    void one_of_two_that_are_told_apart(String x, boolean c) { String t = x; if (c) t = "n" + Ia.demander("?").trim(); Optional<String> o = Optional.ofNullable(t); if (c && c) System.out.println(); Decisions.refuser(o.orElse(null)); } // 501
    void null_or_an_answer_told_apart(String x) { boolean y = Ia.noter("y") > 0.5; String t = y ? x : "k"; Optional<String> o = Optional.ofNullable(t); if (y && y) System.out.println(); Decisions.refuser(o.orElse(null)); } // 501
    void an_object_or_what_is_given_told_apart(List<String> x, boolean c) { List<String> t = c ? x : new ArrayList<>(List.of(Donnees.nom())); Optional<List<String>> o = Optional.ofNullable(t); if (c && c) System.out.println(); Ia.envoyer(o.orElse(null).get(0)); } // 401
}
