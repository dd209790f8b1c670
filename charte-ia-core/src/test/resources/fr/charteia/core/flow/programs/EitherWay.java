package programs;

import api.*;
import java.util.*;

/** What is decided alike on each of the ways that an answer parts, and what only looks so. */
class EitherWay {
    private static String avis() { return Ia.demander("?"); }
    static class Fiche { String note; }
    static class Dossier { String statut; String note; }
    void on_both_ways(String d) { if (avis().startsWith("o")) { Decisions.delivrer(d); } else { Decisions.delivrer(d); } }
    void on_both_ways_after_something_else(String d) { if (avis().startsWith("o")) { System.out.println("vide"); Decisions.delivrer(d); } else { Decisions.delivrer(d); System.out.println("plein"); } }
    void another_on_the_other_way(String d) { if (avis().startsWith("o")) { Decisions.delivrer(d); } else { Decisions.refuser(d); } } // 501
    void of_something_else_on_the_other_way(String d, String e) {
        if (avis().startsWith("o")) {
            Decisions.delivrer(d); // 501
        } else {
            Decisions.delivrer(e); // 501
        }
    }
    void of_another_constant(String d) {
        if (avis().startsWith("o")) {
            Decisions.delivrer("x"); // 501
        } else {
            Decisions.delivrer("y"); // 501
        }
    }
    void of_the_same_constant(String d) { if (avis().startsWith("o")) { Decisions.delivrer("x"); } else { Decisions.delivrer("x"); } }
    void on_two_of_three_ways(String d) {
        String a = avis();
        if (a.startsWith("o")) {
            Decisions.delivrer(d); // 501
        } else if (a.equals("oui")) {
            Decisions.delivrer(d); // 501
        }
    }
    void on_three_ways(String d) { String a = avis(); if (a.startsWith("o")) { Decisions.delivrer(d); } else if (a.equals("oui")) { Decisions.delivrer(d); } else { Decisions.delivrer(d); } }
    void in_all_cases(String d) { switch (avis()) { case "oui": Decisions.delivrer(d); break; case "non": Decisions.delivrer(d); break; default: Decisions.delivrer(d); } }
    void in_some_cases(String d) {
        switch (avis()) {
            case "oui":
                Decisions.delivrer(d); // 501
                break;
            case "non":
                Decisions.delivrer(d); // 501
                break;
            default:
        }
    }
    void of_what_is_set_on_the_way() {
        Dossier d = new Dossier();
        if (avis().startsWith("o")) {
            d.statut = "REFUS";
            Decisions.delivrer(d); // 501
        } else {
            d.statut = "ACCORD";
            Decisions.delivrer(d); // 501
        }
    }
    void of_what_is_set_alike() { Dossier d = new Dossier(); if (avis().startsWith("o")) { d.statut = "ACCORD"; Decisions.delivrer(d); } else { d.statut = "ACCORD"; Decisions.delivrer(d); } }
    void of_what_was_passed(Fiche d) { if (avis().startsWith("o")) { System.out.println(d.note); Decisions.delivrer(d); } else { Decisions.delivrer(d); } }
    void of_what_was_passed_and_set(Dossier d) {
        if (avis().startsWith("o")) {
            d.note = "x";
            Decisions.delivrer(d); // 501
        } else {
            Decisions.delivrer(d); // 501
        }
    }
    void of_what_a_helper_set(Dossier d) {
        if (avis().startsWith("o")) {
            marquer(d);
            Decisions.delivrer(d); // 501
        } else {
            Decisions.delivrer(d); // 501
        }
    }
    private static void marquer(Dossier d) { d.note = "x"; }
    void of_what_is_added_to_a_list() {
        List<String> l = new ArrayList<>();
        if (avis().startsWith("o")) {
            l.add("x");
            Decisions.delivrer(l); // 501
        } else {
            Decisions.delivrer(l); // 501
        }
    }
    void once_or_twice(String d) {
        if (avis().startsWith("o")) {
            Decisions.delivrer(d); // 501
        }
        Decisions.delivrer(d);
    }
    void by_a_helper(String d) { if (avis().startsWith("o")) { parHelper(d); } else { parHelper(d); } }
    private static void parHelper(String d) { Decisions.delivrer(d); }
    void by_a_helper_of_another(String d, String e) { if (avis().startsWith("o")) { parAutre(d); } else { parAutre(e); } }
    private static void parAutre(String d) { Decisions.delivrer(d); } // 501
    void by_a_helper_that_is_told(String d) { if (avis().startsWith("o")) { selon(d, true); } else { selon(d, false); } }
    private static void selon(String d, boolean b) { if (b) Decisions.delivrer(d); } // 501
    private static boolean drapeau;
    void by_a_helper_that_asks_a_flag(String d) { if (avis().startsWith("o")) { drapeau = true; selonDrapeau(d); } else { drapeau = false; selonDrapeau(d); } }
    private static void selonDrapeau(String d) { if (drapeau) Decisions.delivrer(d); } // 501
    private boolean leve;
    void by_a_helper_that_asks_a_field(String d) { if (avis().startsWith("o")) { leve = true; selonChamp(d); } else { selonChamp(d); } }
    private void selonChamp(String d) { if (leve) Decisions.delivrer(d); } // 501
    private final List<String> vus = new ArrayList<>();
    void by_a_helper_that_asks_a_list(String d) { if (avis().startsWith("o")) { vus.add(d); selonListe(d); } else { selonListe(d); } }
    private void selonListe(String d) { if (vus.isEmpty()) Decisions.delivrer(d); } // 501
    private String journal;
    void by_a_method(String d) { if (avis().startsWith("o")) { parMethode(d); } else { parMethode(d); } }
    private void parMethode(String d) { Decisions.delivrer(d + journal); }
    void left_in_between(String d) { String a = avis(); if (a.startsWith("o")) { Decisions.delivrer(d); return; } System.out.println(a); Decisions.delivrer(d); }
    void left_without(String d) {
        String a = avis();
        if (a.startsWith("o")) {
            Decisions.delivrer(d); // 501
            return;
        }
        if (a.equals("non")) return;
        Decisions.delivrer(d); // 501
    }
    void in_rounds(List<String> l) { for (String d : l) { if (avis().startsWith("o")) { Decisions.delivrer(d); } else { Decisions.delivrer(d); } } } // KNOWN: invents 501, calls in a loop are not taken together
    void by_two_questions(String d, boolean b) { if (avis().startsWith("o")) { if (b) Decisions.delivrer(d); } else { if (b) Decisions.delivrer(d); } } // KNOWN: invents 501, that the same is asked again on each way is not told
    void in_a_finally(String d) { try { if (avis().startsWith("o")) throw new IllegalStateException(); System.out.println(d); } finally { Decisions.delivrer(d); } }
    void in_a_finally_by_a_flag(String d) { boolean ok = false; try { if (avis().startsWith("o")) throw new IllegalStateException(); ok = true; } finally { if (ok) Decisions.delivrer(d); } } // 501
    void in_a_finally_of_a_flag(String d) { boolean ok = false; try { if (avis().startsWith("o")) throw new IllegalStateException(); ok = true; } finally { Decisions.delivrer(ok); } } // 501
    void returned_and_in_a_finally(String d) { try { if (avis().startsWith("o")) return; System.out.println(d); } finally { Decisions.delivrer(d); } }
    void caught_or_not(String d) { try { if (avis().startsWith("o")) throw new IllegalStateException(); Decisions.delivrer(d); } catch (IllegalStateException e) { Decisions.delivrer(d); } }
    void caught_or_not_otherwise(String d) {
        try {
            if (avis().startsWith("o")) throw new IllegalStateException();
            Decisions.delivrer(d); // 501
        } catch (IllegalStateException e) {
            Decisions.refuser(d); // 501
        }
    }
    void fails_before_it(String d) throws Exception {
        if (avis().startsWith("o")) {
            Decisions.delivrer(d); // 501
        } else {
            if (d.startsWith("o")) throw new Exception();
            Decisions.delivrer(d); // 501
        }
    }
    void of_the_answer(String d) {
        String a = avis();
        if (a.startsWith("o")) {
            Decisions.delivrer(a); // 501
        } else {
            Decisions.delivrer(a); // 501
        }
    }
    // ends alike, which is not told
    private static void descendre(int n) { if (n <= 0) { Decisions.delivrer("d"); return; } descendre(n - 1); } // KNOWN: invents 501, that a recursion comes to its end whatever it is given is not told
    void by_a_recursion() { descendre(avis().length()); }
    enum Avis { OUI, NON }
    void on_each_constant(String d) { switch (Avis.valueOf(avis())) { case OUI -> Decisions.delivrer(d); case NON -> Decisions.delivrer(d); } } // KNOWN: invents 501, that a switch has a case for each constant is not told
    void one_of_equal_cells() { String[] t = {"a", "a"}; Decisions.delivrer(t[avis().length() % 2]); } // KNOWN: invents 501, that all cells of an array are equal is not told
    static class Case { int n; }
    void set_in_one_of_two(String d) { Case a = new Case(), b = new Case(), c = avis().startsWith("o") ? a : b; c.n = 1; if (c.n == 1) Decisions.delivrer(d); } // KNOWN: invents 501, that the one of two that an answer chose was set is not told
    void counted_down() { int n = avis().length(); while (n > 0) n--; Decisions.delivrer(n); } // KNOWN: invents 501, what a loop ends with is not told
    static class Lettre { String texte = ""; String objet = ""; Lettre suite; String texte() { return texte; } }
    static class Brouillon { String texte = ""; String texte() { return texte; } void vider() { texte = ""; } }
    record Pli<T>(T t, String s) { }
    static <T> T pli(T t) { return new Pli<>(t, "s").t(); }
    void of_the_same_field(Lettre l) { if (avis().startsWith("o")) { Decisions.delivrer(l.texte); } else { Decisions.delivrer(l.texte); } }
    void of_the_same_getter(Lettre l) { if (avis().startsWith("o")) { Decisions.delivrer(l.texte()); } else { Decisions.delivrer(l.texte()); } }
    void of_the_same_field_below(Lettre l) { if (avis().startsWith("o")) { Decisions.delivrer(l.suite.texte()); } else { Decisions.delivrer(l.suite.texte); } }
    void of_the_same_component(Pli<String> p) { if (avis().startsWith("o")) { Decisions.delivrer(p.t()); } else { Decisions.delivrer(p.t()); } }
    void of_what_a_record_gives_back(String d) { if (avis().startsWith("o")) { Decisions.delivrer(pli(d)); } else { Decisions.delivrer(pli(d)); } }
    void of_another_field(Lettre l) { if (avis().startsWith("o")) { Decisions.delivrer(l.texte); } else { Decisions.delivrer(l.objet); } } // 501
    void of_the_field_of_another(Lettre l, Lettre m) { if (avis().startsWith("o")) { Decisions.delivrer(l.texte()); } else { Decisions.delivrer(m.texte()); } } // 501
    void of_another_field_below(Lettre l) { if (avis().startsWith("o")) { Decisions.delivrer(l.suite.texte); } else { Decisions.delivrer(l.suite.suite.texte); } } // 501
    void of_what_a_record_gives_back_of_another(String d, String e) { if (avis().startsWith("o")) { Decisions.delivrer(pli(d)); } else { Decisions.delivrer(pli(e)); } } // 501
    void of_a_field_that_is_set(Brouillon b) { if (avis().startsWith("o")) { b.texte = "x"; Decisions.delivrer(b.texte); } else { Decisions.delivrer(b.texte); } } // 501
    void of_a_field_that_a_method_sets(Brouillon b) { if (avis().startsWith("o")) { b.vider(); Decisions.delivrer(b.texte()); } else { Decisions.delivrer(b.texte()); } } // 501
    void of_elements(List<String> l, int i, int j) { if (avis().startsWith("o")) { Decisions.delivrer(l.get(i)); } else { Decisions.delivrer(l.get(j)); } } // 501
    void set_to_the_same_field(Lettre l) { String x; if (avis().startsWith("o")) x = l.texte; else x = l.texte(); Decisions.delivrer(x); }
    void set_to_another_field(Lettre l) { String x; if (avis().startsWith("o")) x = l.texte; else x = l.objet; Decisions.delivrer(x); } // 501
    static String texte(Lettre l) { return avis().startsWith("o") ? l.texte : l.texte; }
    static String texteOuObjet(Lettre l) { return avis().startsWith("o") ? l.texte : l.objet; }
    void given_either_way(Lettre l) { Decisions.delivrer(texte(l)); }
    void given_one_or_the_other(Lettre l) { Decisions.delivrer(texteOuObjet(l)); } // 501
}
