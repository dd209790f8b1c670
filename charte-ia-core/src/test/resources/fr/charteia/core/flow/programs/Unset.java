package programs;

import api.*;
import java.util.*;

/** Fields that an answer sets, or leaves as they start. */
class Unset {
    static class F1 { static boolean vert; }
    void flag_of_a_class() { if (Ia.noter("a") > .5) F1.vert = true; if (F1.vert) Decisions.delivrer("d"); } // 501
    static class F2 { static int n; }
    void number_of_a_class() { if (Ia.noter("a") > .5) F2.n = 3; if (F2.n == 3) Decisions.delivrer("d"); } // 501
    static class F3 { static String s; }
    void text_of_a_class() { if (Ia.noter("a") > .5) F3.s = "ok"; if (F3.s != null) Decisions.delivrer("d"); } // 501
    static class F4 { static boolean vert; }
    void flag_set_either_way() { if (Ia.noter("a") > .5) F4.vert = true; else F4.vert = false; if (F4.vert) Decisions.delivrer("d"); } // 501
    boolean rouge;
    void flag_of_an_object() { if (Ia.noter("a") > .5) rouge = true; if (rouge) Decisions.delivrer("d"); } // 501
    static class F6 { static boolean vert = true; }
    void flag_that_starts_true() { if (Ia.noter("a") > .5) F6.vert = false; if (F6.vert) Decisions.delivrer("d"); } // 501
    static class F7 { static boolean vert; static void marquer() { vert = true; } }
    void flag_set_in_a_method() { if (Ia.noter("a") > .5) F7.marquer(); if (F7.vert) Decisions.delivrer("d"); } // 501
    static class F8 { static boolean vert; }
    void flag_set_elsewhere() { if (Ia.noter("a") > .5) F8.vert = true; }
    void flag_asked_elsewhere() { if (F8.vert) Decisions.delivrer("d"); } // 501
    static class F9 { static boolean vert; }
    void truth_set_elsewhere() { F9.vert = Ia.noter("a") > .5; }
    void truth_asked_elsewhere() { if (F9.vert) Decisions.delivrer("d"); } // 501
    boolean bleu;
    void own_flag_set_elsewhere() { if (Ia.noter("a") > .5) bleu = true; }
    void own_flag_asked_elsewhere() { if (bleu) Decisions.delivrer("d"); } // 501
    static class Fa { static Issue i = Issue.A; } enum Issue { A, B }
    void constant_of_an_enum() { if (Ia.noter("a") > .5) Fa.i = Issue.B; if (Fa.i == Issue.B) Decisions.delivrer("d"); } // 501
    static class Fb { static final Set<String> S = new HashSet<>(); }
    void set_of_a_class() { if (Ia.noter("a") > .5) Fb.S.add("x"); if (Fb.S.contains("x")) Decisions.delivrer("d"); } // 501
    static class Fc { static int n; }
    void counter_of_a_class() { if (Ia.noter("a") > .5) Fc.n++; if (Fc.n > 2) Decisions.delivrer("d"); } // 501
    static class Fd { static boolean pret; static String v; }
    void initialised_once() { if (!Fd.pret) { Fd.pret = true; Fd.v = "x"; } String r = Ia.demander(Fd.v); if (Fd.pret) Decisions.delivrer("d"); }
    static class Fe { static boolean vert; static void remettre() { vert = false; } }
    void flag_reset_before() { Fe.remettre(); if (Ia.noter("a") > .5) Fe.vert = true; if (Fe.vert) Decisions.delivrer("d"); } // 501
    void variable_or_nothing() { String s = null; if (Ia.noter("a") > .5) s = "ok"; if (s != null) Decisions.delivrer("d"); } // 501
    String champ;
    void own_field_or_nothing() { champ = null; if (Ia.noter("a") > .5) champ = "ok"; if (champ != null) Decisions.delivrer("d"); } // 501
    void own_field_that_may_be_set() { if (Ia.noter("a") > .5) champ = "ok"; if (champ != null) Decisions.delivrer("d"); } // 501
    static String sc;
    void class_field_or_nothing() { sc = null; if (Ia.noter("a") > .5) sc = "ok"; if (sc != null) Decisions.delivrer("d"); } // 501
    static String sd;
    void class_field_that_may_be_set() { if (Ia.noter("a") > .5) sd = "ok"; if (sd != null) Decisions.delivrer("d"); } // 501
    static class Motif { String motif; }
    void object_or_nothing() { Motif d = new Motif(); if (Ia.noter("a") > .5) d.motif = "ok"; if (d.motif != null) Decisions.delivrer("d"); } // 501
    String c2;
    void set_and_not_empty() { if (Ia.noter("a") > .5) c2 = "ok"; if (c2 != null && !c2.isEmpty()) Decisions.delivrer("d"); } // 501
    static String se; static void marquer() { se = "ok"; }
    void set_in_a_method_or_nothing() { if (Ia.noter("a") > .5) marquer(); if (se != null) Decisions.delivrer("d"); } // 501
    static String sf;
    void set_or_cleared() { if (Ia.noter("a") > .5) sf = "ok"; else sf = null; if (sf != null) Decisions.delivrer("d"); } // 501
    static String sg;
    void compared_with_what_was_set() { if (Ia.noter("a") > .5) sg = "ok"; if ("ok".equals(sg)) Decisions.delivrer("d"); } // 501
    static String sh;
    void set_to_what_is_not_known() { if (Ia.noter("a") > .5) sh = Donnees.propre(); if (sh != null) Decisions.delivrer("d"); } // 501
    static Object si;
    void object_made_or_not() { if (Ia.noter("a") > .5) si = new Object(); if (si != null) Decisions.delivrer("d"); } // 501
    static class Annuaire { private static Annuaire seul; final String v = "x"; static Annuaire donner() { if (seul == null) seul = new Annuaire(); return seul; } }
    void made_on_demand() { if (Ia.noter("a") > .5) Annuaire.donner(); Decisions.delivrer(Annuaire.donner().v); }
    static class Annuaire2 { private static volatile Annuaire2 seul; final String v = "x"; static Annuaire2 donner() { Annuaire2 a = seul; if (a == null) { synchronized (Annuaire2.class) { a = seul; if (a == null) { a = new Annuaire2(); seul = a; } } } return a; } }
    void made_on_demand_twice_asked() { if (Ia.noter("a") > .5) Annuaire2.donner(); Decisions.delivrer(Annuaire2.donner().v); }
}
