package programs;

import api.*;
import java.util.*;

class Interprocedural {
    String a(String s) { return b(s); }
    String b(String s) { return c(s); }
    String c(String s) { return s; }
    void three_calls_deep() { Ia.envoyer(a(Donnees.nom())); } // 401
    void three_calls_deep_clean() {
        a(Donnees.nom());
        Ia.envoyer(a("rien"));
    }
    String second(String x, String y) { return y; }
    void by_position() { Ia.envoyer(second("rien", Donnees.nom())); } // 401
    void by_other_position() { Ia.envoyer(second(Donnees.nom(), "rien")); }
    String pick(boolean first, String x, String y) { return first ? x : y; }
    void by_constant_argument() {
        Ia.envoyer(pick(true, "rien", Donnees.nom()));
        Ia.envoyer(pick(false, "rien", Donnees.nom())); // 401
    }
    void by_unknown_argument() { Ia.envoyer(pick(Donnees.choix(), "rien", Donnees.nom())); } // 401
    String ignored(String s) { return "rien"; }
    void argument_ignored() { Ia.envoyer(ignored(Donnees.nom())); }
    String local_only(String s) { String t = s; t = "rien"; return t; }
    void argument_overwritten() { Ia.envoyer(local_only(Donnees.nom())); }
    void result_dropped() { c(Donnees.nom()); Ia.envoyer("rien"); }
    void reassign(String s) { s = Donnees.nom(); }
    void parameters_are_copies() {
        String s = "rien";
        reassign(s);
        Ia.envoyer(s);
    }
    void send_it(String s) { Ia.envoyer(s); } // 401
    void sink_in_callee() { send_it(Donnees.nom()); }
    void deep_sink(String s) { deeper_sink(s); }
    void deeper_sink(String s) { Ia.envoyer("a " + s); } // 401
    void sink_two_calls_deep() { deep_sink(Donnees.nom()); }
    String source() { return other_source(); }
    String other_source() { return Donnees.nom(); }
    void source_two_calls_deep() { Ia.envoyer(source()); } // 401
    void count_down(String s, int n) {
        if (n == 0) Ia.envoyer(s); // 401
        else count_down(s, n - 1);
    }
    void recursive_sink() { count_down(Donnees.nom(), Donnees.nombre()); }
    void count_down_clean(String s, int n) {
        if (n == 0) Ia.envoyer(s);
        else count_down_clean(s, n - 1);
    }
    void recursive_sink_clean() { count_down_clean("rien", Donnees.nombre()); }
    String drop_in_time(String s, int n) { return n == 0 ? s : drop_in_time("rien", n - 1); }
    void recursion_drops_it() { Ia.envoyer(drop_in_time(Donnees.nom(), 3)); }
    void recursion_may_keep_it() { Ia.envoyer(drop_in_time(Donnees.nom(), Donnees.nombre())); } // 401
    String exchange(String x, String y, int n) { return n == 0 ? x : exchange(y, x, n - 1); }
    void recursion_exchanges() { Ia.envoyer(exchange("rien", Donnees.nom(), Donnees.nombre())); } // 401
    int factorial(int n) { return n <= 1 ? 1 : n * factorial(n - 1); }
    void recursion_on_numbers() { Ia.envoyer("n! = " + factorial(Donnees.salaire())); } // 401
    boolean even(int n) { return n == 0 || odd(n - 1); }
    boolean odd(int n) { return n != 0 && even(n - 1); }
    void mutual_recursion_answers_only() { Ia.envoyer("pair : " + even(Donnees.salaire())); }
    String left(String s, int n) { return n == 0 ? s : right(s + "g", n - 1); }
    String right(String s, int n) { return n == 0 ? s : middle(s + "d", n - 1); }
    String middle(String s, int n) { return n == 0 ? s : left(s + "m", n - 1); }
    void ring_of_three() { Ia.envoyer(left(Donnees.nom(), Donnees.nombre())); } // 401
    void ring_of_three_clean() { Ia.envoyer(left("rien", Donnees.nombre())); }
    static class Etat { String v; Etat suite; }
    void fill(Etat e, int n) {
        e.v = Donnees.nom();
        if (n > 0) { e.suite = new Etat(); fill(e.suite, n - 1); }
    }
    void filled_by_recursion() {
        Etat e = new Etat();
        fill(e, 3);
        Ia.envoyer(e.v); // 401
    }
    void filled_by_recursion_below() {
        Etat e = new Etat();
        fill(e, 3);
        Ia.envoyer(e.suite.suite.v); // 401
    }
    void clear(Etat e) { e.v = null; }
    void cleared_by_callee() {
        Etat e = new Etat();
        e.v = Donnees.nom();
        clear(e);
        Ia.envoyer(e.v);
    }
    void clear_maybe(Etat e, boolean c) { if (c) e.v = null; }
    void maybe_cleared_by_callee() {
        Etat e = new Etat();
        e.v = Donnees.nom();
        clear_maybe(e, Donnees.choix());
        Ia.envoyer(e.v); // 401
    }
    void certainly_cleared_by_callee() {
        Etat e = new Etat();
        e.v = Donnees.nom();
        clear_maybe(e, true);
        Ia.envoyer(e.v);
    }
    void never_cleared_by_callee() {
        Etat e = new Etat();
        e.v = Donnees.nom();
        clear_maybe(e, false);
        Ia.envoyer(e.v); // 401
    }
    void move(Etat from, Etat to) { to.v = from.v; from.v = null; }
    void moved_by_callee() {
        Etat x = new Etat();
        Etat y = new Etat();
        x.v = Donnees.nom();
        move(x, y);
        Ia.envoyer(x.v);
        Ia.envoyer(y.v); // 401
    }
    Etat wrap(String s) { Etat e = new Etat(); e.v = s; return e; }
    Etat wrap_twice(String s) { Etat e = new Etat(); e.suite = wrap(s); e.v = "rien"; return e; }
    void made_two_calls_deep() {
        Ia.envoyer(wrap_twice(Donnees.nom()).v);
        Ia.envoyer(wrap_twice(Donnees.nom()).suite.v); // 401
    }
    void one_site_two_callers() {
        Etat x = wrap_twice(Donnees.nom());
        Etat y = wrap_twice("rien");
        Ia.envoyer(y.suite.v);
        Ia.envoyer(x.suite.v); // 401
    }
    String read(Etat e) { return e.suite.v; }
    void read_by_callee() { Ia.envoyer(read(wrap_twice(Donnees.nom()))); } // 401
    String champ;
    void remember(String s) { champ = s; }
    String recall() { return champ; }
    void through_a_field_of_this() {
        remember(Donnees.nom());
        Ia.envoyer(recall()); // 401
    }
    void through_a_field_overwritten() {
        remember(Donnees.nom());
        remember("rien");
        Ia.envoyer(recall());
    }
    void through_a_field_of_another() {
        Interprocedural x = new Interprocedural();
        Interprocedural y = new Interprocedural();
        x.remember(Donnees.nom());
        y.remember("rien");
        Ia.envoyer(y.recall());
        Ia.envoyer(x.recall()); // 401
    }
    String twice(String s) { return s + s; }
    void same_call_in_a_loop() {
        String s = "rien";
        for (int i = 0; i < 3; i++) {
            Ia.envoyer(s); // 401
            s = twice(Donnees.nom());
        }
    }
    void same_call_clean_and_not() {
        for (String s : new String[] {"a", "b"}) Ia.envoyer(twice(s));
        for (String s : new String[] {Donnees.nom()}) Ia.envoyer(twice(s)); // 401
    }
    String overloaded(String s) { return s; }
    String overloaded(Object o) { return "rien"; }
    void overload_by_type() {
        Ia.envoyer(overloaded((Object) Donnees.nom()));
        Ia.envoyer(overloaded(Donnees.nom())); // 401
    }
    static String shared(String s) { return s.length() < 3 ? s : shared(s.substring(1)); }
    void recursion_on_a_shorter_text() { Ia.envoyer(shared(Donnees.nom())); } // 401
    void never_returns(String s) { throw new IllegalStateException("jamais"); }
    void after_what_never_returns() {
        never_returns("x");
        Ia.envoyer(Donnees.nom());
    }
    static class Ligne {
        final String texte;
        Ligne(String texte) { this.texte = texte; }
    }
    static List<Ligne> lignes(String texte) {
        List<Ligne> toutes = new ArrayList<>();
        for (String ligne : texte.split(" ")) toutes.add(new Ligne(ligne));
        return toutes;
    }
    static String rendre(List<Ligne> lignes) {
        StringBuilder b = new StringBuilder();
        for (Ligne ligne : lignes) b.append(ligne.texte);
        return b.toString();
    }
    void made_in_a_loop_by_one_helper_twice() {
        List<Ligne> a = lignes(Donnees.nom());
        List<Ligne> b = lignes("a b");
        Ia.envoyer(b.get(0).texte);
        Ia.envoyer(rendre(b));
        Ia.envoyer(rendre(a)); // 401
    }
    static List<Ligne> lignes_de(String texte) { return lignes(texte.trim()); }
    void made_in_a_loop_two_calls_deep() {
        Ia.envoyer(rendre(lignes_de(Donnees.nom()))); // 401
        Ia.envoyer(rendre(lignes_de("a b")));
    }
    static String[][] cases(String texte) {
        String[] lignes = texte.split(" ");
        String[][] cases = new String[lignes.length][];
        for (int i = 0; i < lignes.length; i++) cases[i] = lignes[i].split(";");
        return cases;
    }
    void rows_made_by_one_helper_twice() {
        String[][] a = cases(Donnees.nom());
        String[][] b = cases("a;b");
        Ia.envoyer(b[0][0]);
        Ia.envoyer(a[0][0]); // 401
    }
    void made_by_one_helper_in_a_loop() {
        List<List<Ligne>> toutes = new ArrayList<>();
        for (String s : List.of("a", Donnees.nom())) toutes.add(lignes(s));
        for (List<Ligne> l : toutes) Ia.envoyer(rendre(l)); // 401
    }
}
