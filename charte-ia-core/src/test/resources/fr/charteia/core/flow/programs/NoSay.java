package programs;

import api.*;
import java.util.*;

/** Values that are one of a few constants, of which an answer decides only between some. */
class NoSay {
    enum Niveau { HAUT, MOYEN, AUCUN }

    static Niveau niveau(int score, String avis) {
        if (score >= 80) {
            return Niveau.HAUT;
        }
        if (avis.isEmpty()) {
            return Niveau.MOYEN;
        }
        return Niveau.AUCUN;
    }
    static String mot(int score, String avis) {
        if (score >= 80) {
            return "haut";
        }
        return avis.isEmpty() ? "moyen" : "aucun";
    }
    static boolean estHaut(Niveau n) { return n == Niveau.HAUT; }
    static boolean estMoyen(Niveau n) { return Niveau.MOYEN.equals(n); }
    static Niveau releve(Niveau n) { return n == Niveau.MOYEN ? Niveau.HAUT : n; }
    static Niveau releveParCas(Niveau n) { return switch (n) { case MOYEN -> Niveau.HAUT; default -> n; }; }

    void high_whatever_is_answered(int s) { if (niveau(s, Ia.demander("x")) == Niveau.HAUT) { Decisions.refuser("d"); } }
    void not_high_whatever_is_answered(int s) { if (niveau(s, Ia.demander("x")) != Niveau.HAUT) { Decisions.delivrer("d"); } }
    void high_or_else(int s) { if (niveau(s, Ia.demander("x")) == Niveau.HAUT) { Decisions.refuser("d"); } else { Decisions.delivrer("d"); } }
    void medium_as_is_answered(int s) { if (niveau(s, Ia.demander("x")) == Niveau.MOYEN) { Decisions.refuser("d"); } } // 501
    void not_medium_as_is_answered(int s) { if (niveau(s, Ia.demander("x")) != Niveau.MOYEN) { Decisions.refuser("d"); } } // 501
    void none_as_is_answered(int s) { if (niveau(s, Ia.demander("x")).equals(Niveau.AUCUN)) { Decisions.refuser("d"); } } // 501
    void high_by_equals(int s) { if (niveau(s, Ia.demander("x")).equals(Niveau.HAUT)) { Decisions.refuser("d"); } }
    void high_by_a_switch(int s) { switch (niveau(s, Ia.demander("x"))) { case HAUT -> Decisions.refuser("d"); default -> { } } }
    void medium_by_a_switch(int s) { switch (niveau(s, Ia.demander("x"))) { case MOYEN -> Decisions.refuser("d"); default -> { } } } // 501
    void high_or_medium_by_a_switch(int s) { switch (niveau(s, Ia.demander("x"))) { case HAUT, MOYEN -> Decisions.refuser("d"); default -> { } } } // 501
    void high_by_a_helper(int s) { if (estHaut(niveau(s, Ia.demander("x")))) { Decisions.refuser("d"); } }
    void medium_by_a_helper(int s) { if (estMoyen(niveau(s, Ia.demander("x")))) { Decisions.refuser("d"); } } // 501
    void high_by_a_flag(int s) { boolean haut = niveau(s, Ia.demander("x")) == Niveau.HAUT; if (!haut) { return; } Decisions.refuser("d"); }
    void high_kept(int s) { Niveau n = niveau(s, Ia.demander("x")); List<Niveau> l = new ArrayList<>(); l.add(n); if (l.get(0) == Niveau.HAUT) { Decisions.refuser("d"); } }
    record Dossier(Niveau niveau, String avis) { }
    void high_in_a_record(int s) { String a = Ia.demander("x"); Dossier d = new Dossier(niveau(s, a), a); if (d.niveau() == Niveau.HAUT) { Decisions.refuser("d"); } }
    void medium_in_a_record(int s) { String a = Ia.demander("x"); Dossier d = new Dossier(niveau(s, a), a); if (d.niveau() == Niveau.MOYEN) { Decisions.refuser("d"); } } // 501
    void high_by_its_text(int s) { if (mot(s, Ia.demander("x")).equals("haut")) { Decisions.refuser("d"); } }
    void high_by_its_text_first(int s) { if ("haut".equals(mot(s, Ia.demander("x")))) { Decisions.refuser("d"); } }
    void medium_by_its_text(int s) { if (mot(s, Ia.demander("x")).equals("moyen")) { Decisions.refuser("d"); } } // 501
    void high_by_a_switch_on_its_text(int s) { switch (mot(s, Ia.demander("x"))) { case "moyen": Decisions.refuser("d"); break; default: break; } } // 501
    void in_one_method(int s) {
        String a = Ia.demander("x");
        int n;
        if (s >= 80) { n = 3; } else if (a.isEmpty()) { n = 2; } else { n = 1; }
        if (n == 3) { Decisions.delivrer("d"); }
        if (n == 2) { Decisions.refuser("d"); } // 501
    }
    void in_one_method_with_enums(int s) {
        String a = Ia.demander("x");
        Niveau n = s >= 80 ? Niveau.HAUT : a.isEmpty() ? Niveau.MOYEN : Niveau.AUCUN;
        if (n == Niveau.HAUT) { Decisions.delivrer("d"); }
    }
    void null_whatever_is_answered(int s) {
        String a = Ia.demander("x");
        String r;
        if (s >= 80) { r = null; } else if (a.isEmpty()) { r = "oui"; } else { r = "non"; }
        if (r == null) { Decisions.delivrer("d"); }
    }
    void negative_whatever_is_answered(int s) {
        String a = Ia.demander("x");
        int n;
        if (s >= 80) { n = -1; } else if (a.isEmpty()) { n = 1; } else { n = 2; }
        if (n != -1) { Decisions.delivrer("d"); }
    }
    void two_answers(int s) {
        String a = Ia.demander("x");
        String b = Ia.demander("y");
        int n;
        if (s >= 80) { n = 4; } else if (a.isEmpty()) { n = 3; } else if (b.isEmpty()) { n = 2; } else { n = 1; }
        if (n == 3) { Decisions.delivrer("d"); } // 501
    }

    // An answer has a say after all
    void high_on_either_way(int s) {
        String a = Ia.demander("x");
        int n;
        if (s >= 80) { n = 3; } else if (a.isEmpty()) { n = 3; } else { n = 1; }
        if (n == 3) { Decisions.delivrer("d"); } // 501
    }
    void by_another_answer(String t) { if (niveau(Ia.demander(t).length(), Ia.demander("x")) == Niveau.HAUT) { Decisions.refuser("d"); } } // 501
    void by_the_same_answer(String t) { String a = Ia.demander(t); if (niveau(a.length(), a) == Niveau.HAUT) { Decisions.refuser("d"); } } // 501
    void raised_by_the_answer(int s) { String a = Ia.demander("x"); Niveau n = niveau(s, a); if (a.length() > 3) { n = Niveau.HAUT; } if (n == Niveau.HAUT) { Decisions.refuser("d"); } } // 501
    void raised_by_a_helper(int s) { if (releve(niveau(s, Ia.demander("x"))) == Niveau.HAUT) { Decisions.refuser("d"); } } // 501
    void raised_by_a_helper_with_cases(int s) { if (releveParCas(niveau(s, Ia.demander("x"))) == Niveau.HAUT) { Decisions.refuser("d"); } } // 501
    void raised_in_a_loop(int s) {
        String a = Ia.demander("x");
        Niveau n = niveau(s, a);
        for (int i = 0; i < a.length(); i++) { n = Niveau.HAUT; }
        if (n == Niveau.HAUT) { Decisions.refuser("d"); } // 501
    }
    void counted_up(int s) {
        String a = Ia.demander("x");
        int n;
        if (s >= 80) { n = 3; } else if (a.isEmpty()) { n = 2; } else { n = 1; }
        n++;
        if (n == 3) { Decisions.delivrer("d"); } // 501
    }
    void and_another_one(int s, int t) { Niveau n = niveau(s, "x"); Niveau m = niveau(t, Ia.demander("x")); boolean z = m == Niveau.HAUT && n == Niveau.MOYEN; if (z) { Decisions.refuser("d"); } }
    void and_one_that_is_answered(int s, int t) { String a = Ia.demander("x"); boolean z = niveau(s, a) == Niveau.HAUT && niveau(t, a) == Niveau.MOYEN; if (z) { Decisions.refuser("d"); } } // 501
    void both_at_once(int s, int t) { String a = Ia.demander("x"); boolean z = niveau(s, a) == Niveau.HAUT & niveau(t, a) == Niveau.MOYEN; if (z) { Decisions.refuser("d"); } } // 501
    void either_at_once(int s, int t) { String a = Ia.demander("x"); boolean z = niveau(s, a) == Niveau.HAUT | niveau(t, a) == Niveau.MOYEN; if (z) { Decisions.refuser("d"); } } // 501
    void turned_by_the_answer(int s) { String a = Ia.demander("x"); boolean z = niveau(s, a) == Niveau.HAUT; if (a.isEmpty()) { z = !z; } if (z) { Decisions.refuser("d"); } } // 501
    void turned_at_once(int s) { String a = Ia.demander("x"); boolean z = niveau(s, a) == Niveau.HAUT; if (z ^ a.isEmpty()) { Decisions.refuser("d"); } } // 501
    void compared_with_another(int s, int t) { String a = Ia.demander("x"); if (niveau(s, a) == niveau(t, a)) { Decisions.refuser("d"); } } // 501
    void one_of_two(int s) { if (EnumSet.of(Niveau.HAUT, Niveau.MOYEN).contains(niveau(s, Ia.demander("x")))) { Decisions.refuser("d"); } } // 501
    void by_its_rank(int s) { if (niveau(s, Ia.demander("x")).ordinal() < 2) { Decisions.refuser("d"); } } // 501
    void what_is_refused_is_answered(int s) { String a = Ia.demander("x"); if (niveau(s, a) == Niveau.HAUT) { Decisions.refuser(a); } } // 501
    private Niveau garde = Niveau.AUCUN;
    void kept_in_a_field(int s) { garde = niveau(s, Ia.demander("x")); if (garde == Niveau.HAUT) { Decisions.refuser("d"); } }
    void raised_in_a_field(int s) { String a = Ia.demander("x"); garde = niveau(s, a); if (a.isEmpty()) { garde = Niveau.HAUT; } if (garde == Niveau.HAUT) { Decisions.refuser("d"); } } // 501
    void asked_anew(int s) {
        String a = "";
        Niveau n = Niveau.AUCUN;
        for (int i = 0; i < 3; i++) {
            if (n == Niveau.HAUT && a.isEmpty()) { Decisions.refuser("d"); } // 501
            a = Ia.demander("x");
            n = niveau(s, a);
        }
    }
    void chosen_by_what_was_chosen(int s) {
        String a = Ia.demander("x");
        Niveau n = niveau(s, a);
        Niveau m = n == Niveau.HAUT ? Niveau.AUCUN : n == Niveau.MOYEN ? Niveau.HAUT : Niveau.MOYEN;
        if (m == Niveau.AUCUN) { Decisions.delivrer("d"); }
        if (m == Niveau.HAUT) { Decisions.refuser("d"); } // 501
    }

    // Constants that are turned into each other on some way only
    void turned_on_some_way(int s) { String a = Ia.demander("x"); boolean z = s == 3; if (a.isEmpty()) { z = !z; } if (z) { Decisions.refuser("d"); } } // 501
    void turned_on_each_way(int s) { String a = Ia.demander("x"); boolean z = s == 3; if (a.isEmpty()) { z = true; } else { z = true; } if (z) { Decisions.refuser("d"); } }
    void swapped_on_some_way(int s) { String a = Ia.demander("x"); int n = s > 3 ? 1 : 2; if (a.isEmpty()) { n = 3 - n; } if (n == 1) { Decisions.refuser("d"); } } // 501
    void told_apart_and_asked_in_a_loop() { boolean yes = Ia.noter("y") > 0.5, no = false; yes &= (yes || no); for (int i = 0; i < 2; i++) { if (yes || yes) { return; } } Decisions.refuser("c"); } // 501

    // Cases of which one falls through to the next
    void cleared_and_through() { StringBuilder b = new StringBuilder("c"); switch (Ia.demander("x")) { case "a": b.setLength(0); case "b": break; default: } b.append("b"); Decisions.refuser(b.toString()); } // 501
    void set_and_through() { String d = "u"; switch (Ia.demander("x").length()) { case 1: d = "v"; case 2: Decisions.refuser(d); break; default: } } // 501
    void through_after_all(int k) { String d = "u"; switch (k) { case 1: d = Ia.demander("x").isEmpty() ? "v" : "v"; case 2: Decisions.refuser(d); break; default: } }
    void through_and_the_same() { String d = "u"; switch (Ia.demander("x").length()) { case 1: d = "v"; case 2: d = "w"; break; default: d = "w"; } Decisions.refuser(d); }
    void all_cases_through() { String d = "u"; switch (Ia.demander("x").length()) { case 1: case 2: d = "w"; } Decisions.refuser(d); } // 501
}
