package programs;

import api.*;
import java.util.*;
import java.util.function.*;

/** What an answer chose, and is asked again later: the ways are told apart until then, and what is made on each by a method still depends on the answer. */
class ToldApart {
    interface Regle { String appliquer(); }
    static class Une implements Regle { public String appliquer() { return "a"; } }
    static class Autre implements Regle { public String appliquer() { return "b"; } }
    enum Sens { OUI, NON; String lib() { return this == OUI ? "o" : "n"; } }
    static class Boite {
        String v = "k"; boolean f; Boite suite;
        Boite() {}
        Boite(String v) { this.v = v; }
        boolean estF() { return f; }
        Boite avec(String s) { v = s; return this; }
    }
    static String selon(boolean c) { if (c) { return "a"; } return "b"; }
    static String parmi(boolean c, String a, String b) { if (c) { return a; } return b; }
    static String siAbsent(String s) { return s == null ? "x" : "y"; }
    static String deSens(Sens s) { switch (s) { case OUI: return "u"; default: return "d"; } }
    static String deSensEgal(Sens s) { return s == Sens.OUI ? "u" : "d"; }
    static String deRegle(Regle r) { return r.appliquer(); }
    static String siUne(Object r) { return r instanceof Une ? "x" : "y"; }
    static String deTexte(String k) { return k.equals("a") ? "x" : "y"; }
    static String auCas(String k) { switch (k) { case "a": return "x"; default: return "y"; } }
    static String rang(String[] t, int i) { return t[i]; }
    static String sous(Map<String, String> m, String k) { return m.get(k); }
    static void poser(Boite b, boolean c) { if (c) { b.v = "z"; } }
    static void exiger(boolean c) { if (!c) { throw new IllegalStateException(); } }
    static boolean inverse(boolean c) { return !c; }
    static int compter(boolean c) { int n = 0; if (c) { n++; } return n; }
    static String deChamp(Boite b) { return b.f ? "x" : "y"; }
    static String deSuite(Boite b) { return b.suite == null ? "x" : "y"; }
    static String noter(boolean c, String s) { if (c) { System.out.println(s); } return s; }
    static boolean fort() { return Ia.noter("y") > 0.5; }

    void told_by_a_flag() { boolean y = Ia.noter("y") > 0.5; Decisions.refuser(selon(y)); if (y && y) System.out.println(); } // 501
    void told_by_a_flag_that_is_asked_no_more() { boolean y = Ia.noter("y") > 0.5; Decisions.refuser(selon(y)); } // 501
    void one_of_two() { boolean y = Ia.noter("y") > 0.5; Decisions.refuser(parmi(y, "e", "x")); if (y && y) System.out.println(); } // 501
    void one_of_two_kept() { boolean y = Ia.noter("y") > 0.5; String s = parmi(y, "e", "x"); if (y && y) System.out.println(); Decisions.refuser(s); } // 501
    void told_twice() { boolean y = Ia.noter("y") > 0.5; Decisions.refuser(selon(y)); String s = selon(y); if (y) System.out.println(s); } // 501
    void a_flag_of_flags() { boolean y = Ia.noter("y") > 0.5, n = false; n |= y; Decisions.refuser(selon(n)); if (n && y) System.out.println(); } // 501
    void turned_round() { boolean y = Ia.noter("y") > 0.5; if (inverse(y)) Decisions.refuser("x"); if (y && y) System.out.println(); } // 501
    void counted() { boolean y = Ia.noter("y") > 0.5; Decisions.refuser(compter(y)); if (y && y) System.out.println(); } // 501
    void nothing_or_a_text() { boolean y = Ia.noter("y") > 0.5; String s = y ? null : "q"; Decisions.refuser(siAbsent(s)); if (y && y) System.out.println(); } // 501
    void nothing_asked_again() { boolean y = Ia.noter("y") > 0.5; String s = "q"; if (y) s = null; Decisions.refuser(siAbsent(s)); if (s != null && s != null) System.out.println(); } // 501
    void a_constant_of_an_enum() { boolean y = Ia.noter("y") > 0.5; Sens s = y ? Sens.OUI : Sens.NON; Decisions.refuser(deSens(s)); if (y && y) System.out.println(); } // 501
    void a_constant_of_an_enum_compared() { boolean y = Ia.noter("y") > 0.5; Sens s = y ? Sens.OUI : Sens.NON; Decisions.refuser(deSensEgal(s)); if (y && y) System.out.println(); } // 501
    void a_constant_of_an_enum_asked() { boolean y = Ia.noter("y") > 0.5; Decisions.refuser((y ? Sens.OUI : Sens.NON).lib()); if (y && y) System.out.println(); } // 501
    void an_object_passed() { boolean y = Ia.noter("y") > 0.5; Regle r = y ? new Une() : new Autre(); Decisions.refuser(deRegle(r)); if (y && y) System.out.println(); } // 501
    void an_object_asked() { boolean y = Ia.noter("y") > 0.5; Regle r = y ? new Une() : new Autre(); Decisions.refuser(r.appliquer()); if (y && y) System.out.println(); } // 501
    void an_object_of_a_class() { boolean y = Ia.noter("y") > 0.5; Regle r = y ? new Une() : new Autre(); Decisions.refuser(siUne(r)); if (y && y) System.out.println(); } // 501
    void a_function() { boolean y = Ia.noter("y") > 0.5; Supplier<String> s = y ? () -> "a" : () -> "b"; Decisions.refuser(s.get()); if (y && y) System.out.println(); } // 501
    void a_text() { boolean y = Ia.noter("y") > 0.5; String s = y ? "a" : "b"; Decisions.refuser(deTexte(s)); if (y && y) System.out.println(); } // 501
    void a_text_in_a_switch() { boolean y = Ia.noter("y") > 0.5; String s = y ? "a" : "b"; Decisions.refuser(auCas(s)); if (y && y) System.out.println(); } // 501
    void an_index() { boolean y = Ia.noter("y") > 0.5; int i = y ? 0 : 1; Decisions.refuser(rang(new String[] {"a", "b"}, i)); if (y && y) System.out.println(); } // 501
    void a_key() { boolean y = Ia.noter("y") > 0.5; String k = y ? "a" : "b"; Decisions.refuser(sous(Map.of("a", "1", "b", "2"), k)); if (y && y) System.out.println(); } // 501
    void set_in_a_method() { boolean y = Ia.noter("y") > 0.5; Boite b = new Boite(); poser(b, y); Decisions.refuser(b.v); if (y && y) System.out.println(); } // 501
    void set_in_a_method_beside() { boolean y = Ia.noter("y") > 0.5; Boite b = new Boite(); poser(b, y); Decisions.refuser(b.f); if (y && y) System.out.println(); }
    void a_field() { boolean y = Ia.noter("y") > 0.5; Boite b = new Boite(); b.f = y; Decisions.refuser(deChamp(b)); if (y && y) System.out.println(); } // 501
    void a_field_asked() { boolean y = Ia.noter("y") > 0.5; Boite b = new Boite(); b.f = y; if (b.estF()) Decisions.refuser("x"); if (y && y) System.out.println(); } // 501
    void a_field_that_is_there() { boolean y = Ia.noter("y") > 0.5; Boite b = new Boite(); if (y) b.suite = new Boite(); Decisions.refuser(deSuite(b)); if (y && y) System.out.println(); } // 501
    void demanded() { boolean y = Ia.noter("y") > 0.5; exiger(y); Decisions.refuser("x"); if (y && y) System.out.println(); } // 501
    void demanded_and_caught() { boolean y = Ia.noter("y") > 0.5; try { exiger(y); } catch (IllegalStateException e) { Decisions.refuser("x"); } if (y && y) System.out.println(); } // 501
    void demanded_or_caught() { boolean y = Ia.noter("y") > 0.5; try { exiger(y); Decisions.refuser("x"); } catch (IllegalStateException e) { System.out.println(); } if (y && y) System.out.println(); } // 501
    void asked_and_given_back_as_it_was() { boolean y = Ia.noter("y") > 0.5; Decisions.refuser(noter(y, "a")); if (y && y) System.out.println(); }
    void of_another_flag(boolean c) { boolean z = Ia.noter("y") > 0.5; Decisions.refuser(selon(c)); if (c && c && z && z) System.out.println(); }
    void same_method_for_something_else() { boolean y = Ia.noter("y") > 0.5; System.out.println(selon(y)); Decisions.refuser(selon(true)); if (y && y) System.out.println(); }

    // Into one of several
    void written_into_one() { boolean y = Ia.noter("y") > 0.5; Boite a = new Boite("a"), b = new Boite("b"); (y ? a : b).v = "z"; Decisions.refuser(a.v); } // 501
    void written_into_one_told_apart() { boolean y = Ia.noter("y") > 0.5; Boite a = new Boite("a"), b = new Boite("b"); (y ? a : b).v = "z"; Decisions.refuser(a.v); if (y && y) System.out.println(); } // 501
    void written_into_one_by_a_method() { boolean y = Ia.noter("y") > 0.5; Boite a = new Boite("a"), b = new Boite("b"); (y ? a : b).avec("z"); Decisions.refuser(a.v); } // 501
    void written_into_one_by_a_method_told_apart() { boolean y = Ia.noter("y") > 0.5; Boite a = new Boite("a"), b = new Boite("b"); (y ? a : b).avec("z"); Decisions.refuser(a.v); if (y && y) System.out.println(); } // 501
    void written_into_one_beside() { boolean y = Ia.noter("y") > 0.5; Boite a = new Boite("a"), b = new Boite("b"); (y ? a : b).avec("z"); Decisions.refuser(a.f); }
    void neither_of_them() { boolean y = Ia.noter("y") > 0.5; Boite a = new Boite("a"), b = new Boite("b"), c = new Boite("c"); (y ? a : b).avec("z"); Decisions.refuser(c.v); }
    void read_of_one() { boolean y = Ia.noter("y") > 0.5; Boite a = new Boite("a"), b = new Boite("b"); String s = (y ? a : b).v; Decisions.refuser(a.v); }
    void added_to_one() { boolean y = Ia.noter("y") > 0.5; List<String> a = new ArrayList<>(), b = new ArrayList<>(); (y ? a : b).add("z"); Decisions.refuser(a.toString()); } // 501
    void added_to_one_told_apart() { boolean y = Ia.noter("y") > 0.5; List<String> a = new ArrayList<>(), b = new ArrayList<>(); (y ? a : b).add("z"); Decisions.refuser(a.toString()); if (y && y) System.out.println(); } // 501
    void added_to_one_and_got() { boolean y = Ia.noter("y") > 0.5; List<String> a = new ArrayList<>(), b = new ArrayList<>(); (y ? a : b).add("z"); Decisions.refuser(a.get(0)); } // 501
    void set_in_one() { boolean y = Ia.noter("y") > 0.5; List<String> a = new ArrayList<>(List.of("a")), b = new ArrayList<>(List.of("b")); (y ? a : b).set(0, "z"); Decisions.refuser(a.get(0)); } // 501
    void put_into_one() { boolean y = Ia.noter("y") > 0.5; Map<String, String> a = new HashMap<>(), b = new HashMap<>(); (y ? a : b).put("a", "z"); Decisions.refuser(a.get("a")); } // 501
    void put_into_a_cell_of_one() { boolean y = Ia.noter("y") > 0.5; String[] a = {"a"}, b = {"b"}; (y ? a : b)[0] = "z"; Decisions.refuser(a[0]); } // 501
    void appended_to_one() { boolean y = Ia.noter("y") > 0.5; StringBuilder a = new StringBuilder(), b = new StringBuilder(); (y ? a : b).append("z"); Decisions.refuser(a.toString()); } // 501

    // In a function that a helper runs
    static void lancer(Runnable r) { r.run(); }
    static <T> T donner(java.util.function.Supplier<T> s) { return s.get(); }
    void demanded_in_a_function() { boolean y = Ia.noter("y") > 0.5; lancer(() -> exiger(y)); Decisions.refuser("x"); if (y && y) System.out.println(); } // 501
    void demanded_in_one_and_decided_in_another() { boolean y = Ia.noter("y") > 0.5; lancer(() -> { exiger(y); }); lancer(() -> { Decisions.refuser("x"); }); if (y && y) System.out.println(); } // 501
    void demanded_in_a_function_of_something_else(boolean c) { boolean y = Ia.noter("y") > 0.5; lancer(() -> exiger(c)); Decisions.refuser("x"); if (y && y) System.out.println(); }
    void given_by_a_function() { boolean y = Ia.noter("y") > 0.5; Decisions.refuser(donner(() -> selon(y))); if (y && y) System.out.println(); } // 501
    void given_by_a_function_of_something_else(boolean c) { boolean y = Ia.noter("y") > 0.5; Decisions.refuser(donner(() -> selon(c))); if (y && y) System.out.println(); }

    // Decided in the method that is passed it
    interface Suite { void agir(String d); }
    static class Accorder implements Suite { public void agir(String d) { Decisions.delivrer(d); } } // 501
    static class Ecarter implements Suite { public void agir(String d) { Decisions.refuser(d); } } // 501
    static class Relancer implements Suite { public void agir(String d) { Decisions.delivrer(d); } }
    static void suivre(Suite s, String d) { s.agir(d); }
    static void deciderDe(Regle r) { Decisions.refuser(r.appliquer()); } // 501
    static void deciderEncore(Regle r) { deciderPlusLoin(r); }
    static void deciderPlusLoin(Regle r) { Decisions.refuser(r.appliquer()); } // 501
    static void deciderParFonction(Supplier<String> s) { Decisions.refuser(s.get()); } // 501
    static void deciderAPart(Regle r, String s) { System.out.println(r.appliquer()); Decisions.refuser(s); }
    static void deciderDAutre(Regle r) { Decisions.refuser(r.appliquer()); }
    static void deciderDeLUn(Regle r, Regle q) { System.out.println(q.appliquer()); Decisions.refuser(r.appliquer()); }
    static void lancerLesDeux(Runnable s, Runnable q) { s.run(); q.run(); }
    static void lancerEtDecider(Runnable s, String d) { s.run(); Decisions.refuser(d); }
    void decided_by_one_of_two(String d) { boolean y = Ia.noter("y") > 0.5; Suite s = y ? new Accorder() : new Ecarter(); suivre(s, d); if (y) System.out.println(d); }
    void decided_by_one_of_two_for_something_else(String d, boolean c) { boolean y = Ia.noter("y") > 0.5; Suite s = c ? new Relancer() : x -> System.out.println(x); suivre(s, d); if (c && y) System.out.println(d); }
    void decided_with_what_one_gives() { boolean y = Ia.noter("y") > 0.5; Regle r = y ? new Une() : new Autre(); deciderDe(r); if (y && y) System.out.println(); }
    void decided_further_on_with_what_one_gives() { boolean y = Ia.noter("y") > 0.5; Regle r = y ? new Une() : new Autre(); deciderEncore(r); if (y && y) System.out.println(); }
    void decided_with_what_one_gives_for_something_else(boolean c) { boolean y = Ia.noter("y") > 0.5; Regle r = c ? new Une() : new Autre(); deciderDAutre(r); if (c && y && y) System.out.println(); }
    void decided_with_what_another_gives(boolean c) { boolean y = Ia.noter("y") > 0.5; Regle r = c ? new Une() : new Autre(), q = y ? new Une() : new Autre(); deciderDeLUn(r, q); if (c && y && y) System.out.println(); }
    void decided_beside_what_one_gives() { boolean y = Ia.noter("y") > 0.5; Regle r = y ? new Une() : new Autre(); deciderAPart(r, "a"); if (y && y) System.out.println(); }
    void decided_with_what_a_function_gives() { boolean y = Ia.noter("y") > 0.5; Supplier<String> s = y ? () -> "a" : () -> "b"; deciderParFonction(s); if (y && y) System.out.println(); }
    void decided_by_a_function() { boolean y = Ia.noter("y") > 0.5; Runnable s = y ? () -> Decisions.refuser("x") : () -> System.out.println(); lancer(s); if (y && y) System.out.println(); } // 501
    void decided_by_a_function_for_something_else(boolean c) { boolean y = Ia.noter("y") > 0.5; Runnable s = c ? () -> Decisions.refuser("x") : () -> System.out.println(); lancer(s); if (c && y && y) System.out.println(); }
    void decided_by_another_function(boolean c) { boolean y = Ia.noter("y") > 0.5; Runnable s = y ? () -> System.out.println("y") : () -> System.out.println("n"); lancerLesDeux(s, () -> Decisions.refuser("x")); if (c && y && y) System.out.println(); }
    void decided_beside_a_function(String d) { boolean y = Ia.noter("y") > 0.5; Runnable s = y ? () -> System.out.println("y") : () -> System.out.println("n"); lancerEtDecider(s, d); if (y && y) System.out.println(); }

    // What a function takes along
    void an_object_taken_along() { boolean y = Ia.noter("y") > 0.5; Regle r = y ? new Une() : new Autre(); lancer(() -> Decisions.refuser(r.appliquer())); if (y) System.out.println(); } // 501
    void an_object_taken_along_and_asked() { boolean y = Ia.noter("y") > 0.5; Regle r = y ? new Une() : new Autre(); lancer(() -> { if (r.appliquer().equals("a")) Decisions.refuser("x"); }); if (y && y) System.out.println(); } // 501
    void an_object_taken_along_with_this() { boolean y = Ia.noter("y") > 0.5; Regle r = y ? new Une() : new Autre(); lancer(() -> Decisions.refuser(this + r.appliquer())); if (y && y) System.out.println(); } // 501
    void a_function_taken_along() { boolean y = Ia.noter("y") > 0.5; Supplier<String> s = y ? () -> "a" : () -> "b"; lancer(() -> Decisions.refuser(s.get())); if (y && y) System.out.println(); } // 501
    void an_object_taken_along_and_printed() { boolean y = Ia.noter("y") > 0.5; Regle r = y ? new Une() : new Autre(); lancer(() -> { System.out.println(r.appliquer()); Decisions.refuser("x"); }); if (y && y) System.out.println(); }
    void a_function_taken_along_and_printed() { boolean y = Ia.noter("y") > 0.5; Supplier<String> s = y ? () -> "a" : () -> "b"; lancer(() -> { System.out.println(s.get()); Decisions.refuser("x"); }); if (y && y) System.out.println(); }
    void an_object_of_another_flag_taken_along(boolean c) { boolean y = Ia.noter("y") > 0.5; Regle r = c ? new Une() : new Autre(); lancer(() -> Decisions.refuser(r.appliquer())); if (y && y) System.out.println(); if (c && c) System.out.println(); }
}
