package programs;

import api.*;
import java.util.*;
import java.util.function.*;

/** Objects that functions took along, and that are reached by other names, too. */
class TakenAlong {
    static class D { String s = "x"; String t = "y"; void p(String v) { s = v; } String lire() { return s; } }
    static void faire(D d, Consumer<String> f) { f.accept(Donnees.nom()); Ia.envoyer(d.s); } // 401
    void argument_and_capture() { D d = new D(); faire(d, d::p); }
    static void faire2(D d, Consumer<String> f) { f.accept(Donnees.nom()); Ia.envoyer(d.s); }
    void argument_and_capture_of_another() { D d = new D(), e = new D(); faire2(d, e::p); }
    static void faire3(D d, Supplier<String> f) { d.s = Donnees.nom(); Ia.envoyer(f.get()); } // 401
    void written_then_asked() { D d = new D(); faire3(d, d::lire); }
    static void faire4(D d, Supplier<String> f) { d.s = Donnees.nom(); Ia.envoyer(f.get()); }
    void written_then_asked_another() { D d = new D(), e = new D(); faire4(d, e::lire); }
    static void enchainer(Runnable a, Runnable b) { a.run(); b.run(); }
    void one_writes_the_other_reads() { D d = new D(); enchainer(() -> d.s = Donnees.nom(), () -> Ia.envoyer(d.s)); } // 401
    void one_reads_the_other_writes() { D d = new D(); enchainer(() -> Ia.envoyer(d.s), () -> d.s = Donnees.nom()); }
    void one_writes_the_other_reads_another() { D d = new D(), e = new D(); enchainer(() -> d.s = Donnees.nom(), () -> Ia.envoyer(e.s)); }
    void one_writes_the_other_masks() { D d = new D(); enchainer(() -> d.s = Donnees.nom(), () -> d.s = ""); Ia.envoyer(d.s); }
    void array_captured_by_both() { String[] t = {"x"}; enchainer(() -> t[0] = Donnees.nom(), () -> Ia.envoyer(t[0])); } // 401
    void list_captured_by_both() { List<String> t = new ArrayList<>(); enchainer(() -> t.add(Donnees.nom()), () -> Ia.envoyer(t.get(0))); } // 401
    void list_captured_by_both_cleared() { List<String> t = new ArrayList<>(); t.add(Donnees.nom()); enchainer(t::clear, () -> Ia.envoyer(t.toString())); }
    static void toutes(List<Runnable> l) { for (Runnable r : l) r.run(); }
    void in_a_list() { D d = new D(); toutes(List.of(() -> d.s = Donnees.nom(), () -> Ia.envoyer(d.s))); } // 401
    void in_a_list_another() { D d = new D(), e = new D(); toutes(List.of(() -> d.s = Donnees.nom(), () -> Ia.envoyer(e.s))); }
    static void toutes2(Runnable... l) { for (Runnable r : l) r.run(); }
    void in_varargs() { D d = new D(); toutes2(() -> d.s = Donnees.nom(), () -> Ia.envoyer(d.s)); } // 401
    static List<String> noter(List<String> l, Runnable r) { r.run(); return l; }
    void list_and_function() { List<String> l = new ArrayList<>(); Ia.envoyer(noter(l, () -> l.add(Donnees.nom())).get(0)); } // 401
    static String noter2(List<String> l, Runnable r) { r.run(); return l.get(0); }
    void list_and_function_read_inside() { List<String> l = new ArrayList<>(); Ia.envoyer(noter2(l, () -> l.add(Donnees.nom()))); } // 401
    void list_and_function_read_inside_another() { List<String> l = new ArrayList<>(), m = new ArrayList<>(); l.add("x"); Ia.envoyer(noter2(l, () -> m.add(Donnees.nom()))); }
    String moi = "m";
    void avec(Runnable r) { r.run(); Ia.envoyer(moi); } // 401
    void own_method_own_lambda() { avec(() -> moi = Donnees.nom()); }
    void avec2(Runnable r) { moi2 = Donnees.nom(); r.run(); } String moi2 = "m";
    void own_method_own_lambda_reads() { avec2(() -> Ia.envoyer(moi2)); } // 401
    void avec3(Runnable r) { moi3 = Donnees.nom(); moi3 = "z"; r.run(); } String moi3 = "m";
    void own_method_own_lambda_reads_clean() { avec3(() -> Ia.envoyer(moi3)); }
    static class Minuteur { private final Runnable r; Minuteur(Runnable r) { this.r = r; } void sonner() { r.run(); } }
    static class Ecran { private String t = "x"; private final Minuteur m = new Minuteur(this::peindre); void peindre() { Ia.envoyer(t); } void go(String s) { t = s; m.sonner(); } } // 401
    void timer_of_a_screen() { new Ecran().go(Donnees.nom()); }
    static class Ecran2 { private String t = "x"; private final Minuteur m = new Minuteur(this::peindre); void peindre() { Ia.envoyer(t); } void go(String s) { m.sonner(); t = s; } }
    void timer_of_a_screen_before() { new Ecran2().go(Donnees.nom()); }
    static class Champ { String v = ""; final List<Consumer<Champ>> l = new ArrayList<>(); void ecrire(String s) { v = s; for (Consumer<Champ> c : l) c.accept(this); } }
    static class Etiquette { String t = "x"; Etiquette(Champ c) { c.l.add(x -> t = x.v); } }
    void bound_label() { Champ c = new Champ(); Etiquette e = new Etiquette(c); c.ecrire(Donnees.nom()); Ia.envoyer(e.t); } // 401
    void bound_label_of_another() { Champ c = new Champ(), d = new Champ(); Etiquette e = new Etiquette(c); d.ecrire(Donnees.nom()); c.ecrire("y"); Ia.envoyer(e.t); }
    static boolean tant(BooleanSupplier b, Runnable r) { int n = 0; while (b.getAsBoolean() && n++ < 5) r.run(); return n > 0; }
    void own_while() { int[] i = {0}; D d = new D(); tant(() -> i[0]++ < 3, () -> d.t = Donnees.nom()); Ia.envoyer(d.t); } // 401
    static <T> T verrouille(Supplier<T> s) { synchronized (TakenAlong.class) { return s.get(); } }
    void locked_section() { D d = new D(); verrouille(() -> { d.s = Donnees.nom(); return null; }); Ia.envoyer(verrouille(() -> d.s)); } // 401
    void decision_flag() { boolean[] ok = {false}; enchainer(() -> ok[0] = Ia.noter("x") > .5, () -> { if (ok[0]) Decisions.delivrer("d"); }); } // 501
    void decision_flag_human() { boolean[] ok = {false}; String r = Ia.demander("x"); enchainer(() -> ok[0] = Agent.valide(r), () -> { if (ok[0]) Decisions.delivrer(r); }); }
    static class A1 { Consumer<String> l; String d; A1() { l = s -> d = s; } void c() { l.accept(Donnees.nom()); Ia.envoyer(d); } } // 401
    void function_in_a_field() { new A1().c(); }
    static class A2 { Consumer<String> l; String d = "x"; A2() { l = s -> d = s; } void c() { l.accept(Donnees.nom()); Ia.envoyer(d); } } // 401
    void function_in_a_field_that_overwrites() { new A2().c(); }
    static class A3 { Consumer<String> l; String d = "x"; A3() { l = s -> d = s; } String c() { l.accept(Donnees.nom()); return d; } }
    void given_back() { Ia.envoyer(new A3().c()); } // 401
    static class A4 { Consumer<String> l; String d = "x"; A4() { l = s -> d = s; } void c(A4 o) { l.accept(Donnees.nom()); Ia.envoyer(o.d); } } // 401
    void passed_beside() { A4 o = new A4(); o.c(o); }
    static class A5 { Consumer<String> l; String d = "x"; A5() { l = this::p; } void p(String s) { d = s; } void c() { l.accept(Donnees.nom()); Ia.envoyer(d); } } // 401
    void method_reference() { new A5().c(); }
    static class A6 { Consumer<String> l; String d = "x"; void i() { l = this::p; } void p(String s) { d = s; } void c() { l.accept(Donnees.nom()); Ia.envoyer(d); } } // 401
    void put_there_later() { A6 a = new A6(); a.i(); a.c(); }
    static class A7 { Consumer<String> l; String d = "x"; void p(String s) { d = s; } void c() { l.accept(Donnees.nom()); Ia.envoyer(d); } } // 401
    void put_there_by_another() { A7 a = new A7(); a.l = a::p; a.c(); }
    static class A8 { Consumer<String> l; String d = "x"; void p(String s) { d = s; } void c(String x) { l.accept(x); Ia.envoyer(d); } } // 401
    void handed_down() { A8 a = new A8(); a.l = a::p; a.c(Donnees.nom()); }
    static class A9 { Consumer<String> l; String d = "x"; void p(String s) { d = s; } void c(String x) { l.accept(x); dire(); } void dire() { Ia.envoyer(d); } } // 401
    void asked_two_calls_below() { A9 a = new A9(); a.l = a::p; a.c(Donnees.nom()); }
    static class B1 { private final List<Consumer<String>> l = new ArrayList<>(); private String d; B1() { l.add(s -> d = s); } void c() { for (Consumer<String> a : l) a.accept(Donnees.nom()); Ia.envoyer(d); } } // 401
    void functions_in_a_list() { new B1().c(); }
    static class B1f { private final List<Consumer<String>> l = new ArrayList<>(); String d; B1f() { l.add(s -> d = s); } void c() { for (Consumer<String> a : l) a.accept(Donnees.nom()); } }
    void list_read_outside() { B1f b = new B1f(); b.c(); Ia.envoyer(b.d); } // 401
    static class B1l { private final Map<String, Consumer<String>> l = new HashMap<>(); String d; B1l() { l.put("a", this::poser); } void poser(String s) { d = s; } void c(String x) { l.get("a").accept(x); } }
    void function_in_a_map() { B1l b = new B1l(); b.c(Donnees.nom()); Ia.envoyer(b.d); } // 401
}
