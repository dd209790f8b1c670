package programs;

import api.*;
import java.util.*;
import java.util.function.*;

/** What a method surely gives back is the very thing that it was passed: a check, a step of a builder, whatever only hands on. */
class HandedOn {
    static <T> T checked(T t) { return t; }
    static boolean checked(boolean b) { return b; }
    static int checked(int n) { return n; }
    static <T> T twice(T t) { T u = checked(t); return u; }
    static <T> T present(T t) { if (t == null) { throw new IllegalArgumentException(); } return t; }
    static <T> T logged(T t) { System.out.println(t); return t; }
    static <T> T second(String name, T t) { return t; }
    static <T> T guarded(T t) { try { return t; } finally { System.out.println(); } }
    static String either(String a, String b) { return a.startsWith("o") ? b : a; }
    static String anew(String s) { s = "x"; return s; }
    static final Set<String> KNOWN = Set.of("a", "b");

    void condition_that_is_handed_on(boolean c) { String s = "x"; if (checked(c)) s = Donnees.nom(); if (!c) Ia.envoyer(s); }
    void condition_that_is_handed_on_met(boolean c) { String s = "x"; if (checked(c)) s = Donnees.nom(); if (c) Ia.envoyer(s); } // 401
    void test_that_is_handed_on() { String s = Donnees.nom(); if (checked(KNOWN.contains(s))) Ia.envoyer(s); }
    void test_that_is_handed_on_unmet() { String s = Donnees.nom(); if (!checked(KNOWN.contains(s))) Ia.envoyer(s); } // 401
    void text_that_is_handed_on() { String s = Donnees.nom(); if (KNOWN.contains(twice(s))) Ia.envoyer(s); }
    void text_that_is_checked() { String s = present(Donnees.nom()); if (s.equals("a")) Ia.envoyer(s); else Ia.envoyer("x"); }
    void text_that_is_checked_unmet() { String s = present(Donnees.nom()); if (s.equals("a")) Ia.envoyer("x"); else Ia.envoyer(s); } // 401
    void other_argument(String mode) { if (second("mode", mode).equals("a")) { if (!mode.equals("a")) Ia.envoyer(Donnees.nom()); } }
    void through_a_finally(String mode) { if (guarded(mode).equals("a")) { if (!mode.equals("a")) Ia.envoyer(Donnees.nom()); } }
    void one_of_two(String mode) { if (either(mode, "b").equals("b")) { if (!mode.equals("b")) Ia.envoyer(Donnees.nom()); } } // 401
    void parameter_set_anew() { Ia.envoyer(anew(Donnees.nom())); }
    void logged_on_the_way() { Map<String, String> m = new HashMap<>(); m.put("nom", Donnees.nom()); m.put("ville", "x"); Ia.envoyer(logged(m).get("ville")); }
    void logged_on_the_way_met() { Map<String, String> m = new HashMap<>(); m.put("nom", Donnees.nom()); m.put("ville", "x"); Ia.envoyer(logged(m).get("nom")); } // 401
    void masked_in_a_loop() { char[] c = Donnees.nom().toCharArray(); for (int i = 0; i < checked(c.length); i++) c[i] = '*'; Ia.envoyer(new String(c)); }

    /** Steps of a builder. */
    static class Demande {
        private String nom = ""; private String ville = ""; private boolean pret;
        Demande nom(String n) { nom = n; return this; }
        Demande ville(String v) { ville = v; return moi(); }
        Demande pret() { pret = true; return this; }
        private Demande moi() { return this; }
        Demande autre() { return new Demande(); }
    }
    void one_field_of_a_builder() { Demande d = new Demande().nom(Donnees.nom()).ville("x"); Ia.envoyer(d.ville); }
    void one_field_of_a_builder_met() { Demande d = new Demande().nom(Donnees.nom()).ville("x"); Ia.envoyer(d.nom); } // 401
    void set_anew_by_the_last_step() { Demande d = new Demande(); Demande e = d.nom(Donnees.nom()).nom("x"); Ia.envoyer(d.nom + e.nom); }
    void another_one() { Demande d = new Demande().nom(Donnees.nom()).autre(); Ia.envoyer(d.nom); }
    void flag_of_a_builder() { Demande d = new Demande().nom(Donnees.nom()).pret(); if (!d.pret) Ia.envoyer(d.nom); }
    void flag_of_a_builder_met() { Demande d = new Demande().nom(Donnees.nom()).pret(); if (d.pret) Ia.envoyer(d.nom); } // 401

    /** Functions that are handed on to the fields that keep them. */
    static class Chosen { private final Consumer<String> c; Chosen(boolean b) { Consumer<String> d = checked(s -> Ia.envoyer(s)); if (b) d = s -> System.out.println(s); c = checked(d); } void go() { c.accept(Donnees.nom()); } } // 401
    static class Silent { private final Consumer<String> c; Silent(boolean b) { Consumer<String> d = checked(s -> Ia.envoyer("x")); if (b) d = s -> System.out.println(s); c = checked(d); } void go() { c.accept(Donnees.nom()); } }
    static class Given { private final Consumer<String> c; Given(Consumer<String> given) { c = checked(Optional.ofNullable(given).orElse(s -> Decisions.delivrer(s))); } void go() { c.accept(Ia.demander("x")); } } // 501
    static class Table { private final Consumer<String> c; Table() { Map<String, Consumer<String>> m = checked(new HashMap<>()); m.put("a", s -> Decisions.delivrer(s)); m.put("b", s -> System.out.println(s)); c = checked(m.get("b")); } void go() { c.accept(Ia.demander("x")); } }

    /** Decisions on both ways, and on one. */
    void on_both_ways(String d) { String a = checked(Ia.demander("?")); if (a.startsWith("o")) Decisions.delivrer(d); else Decisions.delivrer(d); }
    void on_one_way(String d) { String a = checked(Ia.demander("?")); if (checked(a.startsWith("o"))) Decisions.delivrer(d); } // 501
    void the_difference_of_one_and_itself(String d) { int a = Ia.demander("?").length(); int b = checked(a); if (a - b > 0) Decisions.delivrer(d); }
}
