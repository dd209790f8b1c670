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
        if (avis.startsWith("o")) {
            return Niveau.MOYEN;
        }
        return Niveau.AUCUN;
    }
    static String mot(int score, String avis) {
        if (score >= 80) {
            return "haut";
        }
        return avis.startsWith("o") ? "moyen" : "aucun";
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
        if (s >= 80) { n = 3; } else if (a.startsWith("o")) { n = 2; } else { n = 1; }
        if (n == 3) { Decisions.delivrer("d"); }
        if (n == 2) { Decisions.refuser("d"); } // 501
    }
    void in_one_method_with_enums(int s) {
        String a = Ia.demander("x");
        Niveau n = s >= 80 ? Niveau.HAUT : a.startsWith("o") ? Niveau.MOYEN : Niveau.AUCUN;
        if (n == Niveau.HAUT) { Decisions.delivrer("d"); }
    }
    void null_whatever_is_answered(int s) {
        String a = Ia.demander("x");
        String r;
        if (s >= 80) { r = null; } else if (a.startsWith("o")) { r = "oui"; } else { r = "non"; }
        if (r == null) { Decisions.delivrer("d"); }
    }
    void negative_whatever_is_answered(int s) {
        String a = Ia.demander("x");
        int n;
        if (s >= 80) { n = -1; } else if (a.startsWith("o")) { n = 1; } else { n = 2; }
        if (n != -1) { Decisions.delivrer("d"); }
    }
    void two_answers(int s) {
        String a = Ia.demander("x");
        String b = Ia.demander("y");
        int n;
        if (s >= 80) { n = 4; } else if (a.startsWith("o")) { n = 3; } else if (b.startsWith("o")) { n = 2; } else { n = 1; }
        if (n == 3) { Decisions.delivrer("d"); } // 501
    }

    // An answer has a say after all
    void high_on_either_way(int s) {
        String a = Ia.demander("x");
        int n;
        if (s >= 80) { n = 3; } else if (a.startsWith("o")) { n = 3; } else { n = 1; }
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
        if (s >= 80) { n = 3; } else if (a.startsWith("o")) { n = 2; } else { n = 1; }
        n++;
        if (n == 3) { Decisions.delivrer("d"); } // 501
    }
    void and_another_one(int s, int t) { Niveau n = niveau(s, "x"); Niveau m = niveau(t, Ia.demander("x")); boolean z = m == Niveau.HAUT && n == Niveau.MOYEN; if (z) { Decisions.refuser("d"); } }
    void and_one_that_is_answered(int s, int t) { String a = Ia.demander("x"); boolean z = niveau(s, a) == Niveau.HAUT && niveau(t, a) == Niveau.MOYEN; if (z) { Decisions.refuser("d"); } } // 501
    void both_at_once(int s, int t) { String a = Ia.demander("x"); boolean z = niveau(s, a) == Niveau.HAUT & niveau(t, a) == Niveau.MOYEN; if (z) { Decisions.refuser("d"); } } // 501
    void either_at_once(int s, int t) { String a = Ia.demander("x"); boolean z = niveau(s, a) == Niveau.HAUT | niveau(t, a) == Niveau.MOYEN; if (z) { Decisions.refuser("d"); } } // 501
    void turned_by_the_answer(int s) { String a = Ia.demander("x"); boolean z = niveau(s, a) == Niveau.HAUT; if (a.startsWith("o")) { z = !z; } if (z) { Decisions.refuser("d"); } } // 501
    void turned_at_once(int s) { String a = Ia.demander("x"); boolean z = niveau(s, a) == Niveau.HAUT; if (z ^ a.startsWith("o")) { Decisions.refuser("d"); } } // 501
    void compared_with_another(int s, int t) { String a = Ia.demander("x"); if (niveau(s, a) == niveau(t, a)) { Decisions.refuser("d"); } } // 501
    void one_of_two(int s) { if (EnumSet.of(Niveau.HAUT, Niveau.MOYEN).contains(niveau(s, Ia.demander("x")))) { Decisions.refuser("d"); } } // 501
    void by_its_rank(int s) { if (niveau(s, Ia.demander("x")).ordinal() < 2) { Decisions.refuser("d"); } } // 501
    void what_is_refused_is_answered(int s) { String a = Ia.demander("x"); if (niveau(s, a) == Niveau.HAUT) { Decisions.refuser(a); } } // 501
    private Niveau garde = Niveau.AUCUN;
    void kept_in_a_field(int s) { garde = niveau(s, Ia.demander("x")); if (garde == Niveau.HAUT) { Decisions.refuser("d"); } }
    void raised_in_a_field(int s) { String a = Ia.demander("x"); garde = niveau(s, a); if (a.startsWith("o")) { garde = Niveau.HAUT; } if (garde == Niveau.HAUT) { Decisions.refuser("d"); } } // 501
    void asked_anew(int s) {
        String a = "";
        Niveau n = Niveau.AUCUN;
        for (int i = 0; i < 3; i++) {
            if (n == Niveau.HAUT && a.startsWith("o")) { Decisions.refuser("d"); } // 501
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
    void turned_on_some_way(int s) { String a = Ia.demander("x"); boolean z = s == 3; if (a.startsWith("o")) { z = !z; } if (z) { Decisions.refuser("d"); } } // 501
    void turned_on_each_way(int s) { String a = Ia.demander("x"); boolean z = s == 3; if (a.startsWith("o")) { z = true; } else { z = true; } if (z) { Decisions.refuser("d"); } }
    void swapped_on_some_way(int s) { String a = Ia.demander("x"); int n = s > 3 ? 1 : 2; if (a.startsWith("o")) { n = 3 - n; } if (n == 1) { Decisions.refuser("d"); } } // 501
    void told_apart_and_asked_in_a_loop() { boolean yes = Ia.noter("y") > 0.5, no = false; yes &= (yes || no); for (int i = 0; i < 2; i++) { if (yes || yes) { return; } } Decisions.refuser("c"); } // 501

    // Cases of which one falls through to the next
    void cleared_and_through() { StringBuilder b = new StringBuilder("c"); switch (Ia.demander("x")) { case "a": b.setLength(0); case "b": break; default: } b.append("b"); Decisions.refuser(b.toString()); } // 501
    void set_and_through() { String d = "u"; switch (Ia.demander("x").length()) { case 1: d = "v"; case 2: Decisions.refuser(d); break; default: } } // 501
    void through_after_all(int k) { String d = "u"; switch (k) { case 1: d = Ia.demander("x").startsWith("o") ? "v" : "v"; case 2: Decisions.refuser(d); break; default: } }
    void through_and_the_same() { String d = "u"; switch (Ia.demander("x").length()) { case 1: d = "v"; case 2: d = "w"; break; default: d = "w"; } Decisions.refuser(d); }
    void all_cases_through() { String d = "u"; switch (Ia.demander("x").length()) { case 1: case 2: d = "w"; } Decisions.refuser(d); } // 501

    // Compared with what may be several
    void below_one_of_two(int s, int k) { String a = Ia.demander("x"); int n = s > 80 ? 3 : a.startsWith("o") ? 4 : 5; int m = k > 0 ? 3 : 4; if (n <= m) { Decisions.refuser("d"); } } // 501

    // What is computed of them, and looked up by them
    static class OfNumbers {
        static int niveau(int s, String a) { if (s >= 80) { return 3; } if (a.startsWith("o")) { return 2; } return 1; }
        static int releve(int n) { return n == 2 ? 3 : n; }
        static int releve2(int n) { if (n == 2) { n = 3; } return n; }
        static int plus(int n) { return n + 1; }
        static int meme(int n) { return n; }
        void a(int s) { if (releve(niveau(s, Ia.demander("x"))) == 3) { Decisions.refuser("d"); } } // 501
        void b(int s) { if (releve2(niveau(s, Ia.demander("x"))) == 3) { Decisions.refuser("d"); } } // 501
        void c(int s) { if (plus(niveau(s, Ia.demander("x"))) == 3) { Decisions.refuser("d"); } } // 501
        void d(int s) { if (meme(niveau(s, Ia.demander("x"))) == 3) { Decisions.refuser("d"); } }
        void g(int s) { int n = niveau(s, Ia.demander("x")); n = n % 2; if (n == 1) { Decisions.refuser("d"); } } // 501
        void h(int s) { int n = niveau(s, Ia.demander("x")); long m = n; if (m == 2L) { Decisions.refuser("d"); } } // 501
        void i(int s) { Integer n = niveau(s, Ia.demander("x")); if (n == 2) { Decisions.refuser("d"); } } // 501
        void j(int s) { int n = niveau(s, Ia.demander("x")); n = -n; if (n == -2) { Decisions.refuser("d"); } } // 501
        void k(int s) { byte n = (byte) (niveau(s, Ia.demander("x")) + 255); if (n == 1) { Decisions.refuser("d"); } } // 501
        void l(int s) { int n = niveau(s, Ia.demander("x")); if (n > 1 && n < 3) { Decisions.refuser("d"); } } // 501
        void m(int s) { int[] t = {0, 3, 3, 1}; if (t[niveau(s, Ia.demander("x"))] == 3) { Decisions.refuser("d"); } } // 501
        void n(int s) { Map<Integer, Integer> t = Map.of(3, 3, 2, 3, 1, 1); if (t.get(niveau(s, Ia.demander("x"))) == 3) { Decisions.refuser("d"); } } // 501
        void o(int s) { String t = List.of("z", "a", "b", "b").get(niveau(s, Ia.demander("x"))); if (t.equals("b")) { Decisions.refuser("d"); } } // 501
        void p(int s) { int n = niveau(s, Ia.demander("x")); int c = Integer.compare(n, 2); if (c == 0) { Decisions.refuser("d"); } } // 501
        void r(int s) { int n = niveau(s, Ia.demander("x")); boolean z = n == 3; boolean y = z; if (n == 2) { y = true; } if (y) { Decisions.refuser("d"); } } // 501
        void t(int s) { char c = "?abc".charAt(niveau(s, Ia.demander("x"))); if (c == 'b') { Decisions.refuser("d"); } } // 501
        void u(int s) { String c = String.valueOf(niveau(s, Ia.demander("x"))); if (c.equals("2")) { Decisions.refuser("d"); } } // 501
        void v(int s) { String c = "n" + niveau(s, Ia.demander("x")); if (c.equals("n2")) { Decisions.refuser("d"); } } // 501
        private static int last;
        void w(int s) { last = niveau(s, Ia.demander("x")); }
        void x() { if (last == 2) { Decisions.refuser("d"); } } // 501
        void y(int s) { for (int i = 0; i < 3; i++) { int n = niveau(s + i, Ia.demander("x")); if (n == 2) { Decisions.refuser("d"); } } } // 501
        void z(int s) { int best = 0; for (int i = 0; i < 3; i++) { int n = niveau(s + i, Ia.demander("x")); if (n > best) { best = n; } } if (best == 2) { Decisions.refuser("d"); } } // 501
    }
    static class OfTexts {
        static int niveau(int s, String a) { if (s >= 80) { return 3; } if (a.startsWith("o")) { return 2; } return -3; }
        static String mot(int s, String a) { if (s >= 80) { return "haut"; } if (a.startsWith("o")) { return "HAUT"; } return "bas"; }
        void a(int s) { if (Integer.sum(niveau(s, Ia.demander("x")), 1) == 3) { Decisions.refuser("d"); } } // 501
        void b(int s) { if (Math.abs(niveau(s, Ia.demander("x"))) == 3) { Decisions.refuser("d"); } } // 501
        void c(int s) { if (Math.floorMod(niveau(s, Ia.demander("x")), 4) == 3) { Decisions.refuser("d"); } } // 501
        void e(int s) { if (mot(s, Ia.demander("x")).toLowerCase().equals("haut")) { Decisions.refuser("d"); } } // 501
        void f(int s) { if (mot(s, Ia.demander("x")).equalsIgnoreCase("haut")) { Decisions.refuser("d"); } } // 501
        void g(int s) { if (mot(s, Ia.demander("x")).trim().equals("HAUT")) { Decisions.refuser("d"); } } // 501
        void i(int s) { if (mot(s, Ia.demander("x")).replace("HAUT", "haut").equals("haut")) { Decisions.refuser("d"); } } // 501
        void j(int s) { if (Integer.valueOf(niveau(s, Ia.demander("x"))).equals(3)) { Decisions.refuser("d"); } }
        void k(int s) { if (Optional.of(mot(s, Ia.demander("x"))).map(String::toLowerCase).get().equals("haut")) { Decisions.refuser("d"); } } // 501
        void l(int s) { if (Objects.equals(mot(s, Ia.demander("x")), "haut")) { Decisions.refuser("d"); } }
        void m(int s) { if (Objects.requireNonNullElse(mot(s, Ia.demander("x")), "haut").equals("HAUT")) { Decisions.refuser("d"); } } // 501
        void n(int s) { if (new StringBuilder(mot(s, Ia.demander("x"))).toString().equals("HAUT")) { Decisions.refuser("d"); } } // 501
        void o(int s) { if (new StringBuilder(mot(s, Ia.demander("x"))).insert(0, "").toString().toLowerCase().equals("haut")) { Decisions.refuser("d"); } } // 501
        void p(int s) { if (Byte.toUnsignedInt((byte) (niveau(s, Ia.demander("x")))) == 253) { Decisions.refuser("d"); } } // 501
        void q(int s) { int n = (byte) (niveau(s, Ia.demander("x")) + 256); if (n == -3) { Decisions.refuser("d"); } } // 501
        void r(int s) { boolean b = niveau(s, Ia.demander("x")) == 3; if (Boolean.logicalXor(b, s > 3)) { Decisions.refuser("d"); } }
        void t(int s) { String a = Ia.demander("x"); boolean b = niveau(s, a) == 3; if (Boolean.logicalXor(b, a.startsWith("o"))) { Decisions.refuser("d"); } } // 501
        void u(int s) { String a = Ia.demander("x"); boolean b = niveau(s, a) == 3; if (Boolean.logicalAnd(b, a.startsWith("o"))) { Decisions.refuser("d"); } } // 501
        void v(int s) { String a = Ia.demander("x"); boolean b = niveau(s, a) == 3; if (Boolean.logicalOr(b, a.startsWith("o"))) { Decisions.refuser("d"); } } // 501
        void w(int s) { String a = Ia.demander("x"); boolean b = niveau(s, a) == 3; if (Boolean.compare(b, a.startsWith("o")) == 0) { Decisions.refuser("d"); } } // 501
        void x(int s) { String a = Ia.demander("x"); Boolean b = niveau(s, a) == 3; if (b.equals(a.startsWith("o"))) { Decisions.refuser("d"); } } // 501
        void y(int s) { String a = Ia.demander("x"); boolean b = niveau(s, a) == 3; if (b == a.startsWith("o")) { Decisions.refuser("d"); } } // 501
        void z(int s) { String a = Ia.demander("x"); boolean b = niveau(s, a) == 3; if (b != a.startsWith("o")) { Decisions.refuser("d"); } } // 501
    }
    static class OfEnums {
        enum L { HAUT, MOYEN, BAS }
        static L niveau(int s, String a) { if (s >= 80) { return L.HAUT; } if (a.startsWith("o")) { return L.MOYEN; } return L.BAS; }
        void a(int s) { L[] t = {L.BAS, L.HAUT, L.HAUT}; if (t[niveau(s, Ia.demander("x")).ordinal()] == L.HAUT) { Decisions.refuser("d"); } } // 501
        void b(int s) { L m = L.values()[(niveau(s, Ia.demander("x")).ordinal() + 1) % 3]; if (m == L.HAUT) { Decisions.refuser("d"); } } // 501
        void c(int s) { if (L.valueOf(niveau(s, Ia.demander("x")).name().replace("MOYEN", "HAUT")) == L.HAUT) { Decisions.refuser("d"); } } // 501
        void d(int s) { L n = niveau(s, Ia.demander("x")); L m = L.valueOf(n.name()); if (m == L.MOYEN) { Decisions.refuser("d"); } } // 501
        void e(int s) { EnumMap<L, L> t = new EnumMap<>(L.class); t.put(L.HAUT, L.BAS); t.put(L.MOYEN, L.HAUT); t.put(L.BAS, L.MOYEN); if (t.get(niveau(s, Ia.demander("x"))) == L.HAUT) { Decisions.refuser("d"); } } // 501
        void f(int s) { L n = niveau(s, Ia.demander("x")); L m = switch (n) { case HAUT -> L.MOYEN; case MOYEN -> L.HAUT; case BAS -> L.BAS; }; if (m == L.HAUT) { Decisions.refuser("d"); } } // 501
        void g(int s) { L n = niveau(s, Ia.demander("x")); if (n.compareTo(L.MOYEN) == 0) { Decisions.refuser("d"); } } // 501
        void h(int s) { L n = niveau(s, Ia.demander("x")); if (n.hashCode() == L.MOYEN.hashCode()) { Decisions.refuser("d"); } } // 501
        void i(int s) { L n = niveau(s, Ia.demander("x")); boolean z = switch (n) { case HAUT, MOYEN -> true; default -> false; }; if (z) { Decisions.refuser("d"); } } // 501
        void j(int s) { L n = niveau(s, Ia.demander("x")); if (!(n != L.MOYEN)) { Decisions.refuser("d"); } } // 501
        void k(int s) { L n = niveau(s, Ia.demander("x")); if (n == L.HAUT) { return; } Decisions.refuser("d"); }
        void l(int s) { L n = niveau(s, Ia.demander("x")); if (n == L.HAUT) { return; } if (n == L.BAS) { return; } Decisions.refuser("d"); } // 501
        void m(int s) { L n = niveau(s, Ia.demander("x")); while (n != L.HAUT) { n = n == L.BAS ? L.MOYEN : L.HAUT; Decisions.delivrer("d"); } } // 501
    }
}
