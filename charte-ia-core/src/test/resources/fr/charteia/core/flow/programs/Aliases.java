package programs;

import api.*;
import java.util.*;

/** One object under two names, across calls. */
class Aliases {
    static class Noeud { String v; Noeud suite; List<String> l = new ArrayList<>(); Noeud() {} Noeud(String v) { this.v = v; } }

    String ecrire_lire(Noeud a, Noeud b) { a.v = Donnees.nom(); return b.v; }
    String nettoyer_lire(Noeud a, Noeud b) { a.v = "rien"; return b.v; }
    void twice_the_same() { Noeud n = new Noeud("x"); Ia.envoyer(ecrire_lire(n, n)); } // 401
    void two_of_them() { Ia.envoyer(ecrire_lire(new Noeud("x"), new Noeud("y"))); }
    void cleaned_through_the_other() { Noeud n = new Noeud(Donnees.nom()); Ia.envoyer(nettoyer_lire(n, n)); }
    void not_cleaned() { Ia.envoyer(nettoyer_lire(new Noeud("x"), new Noeud(Donnees.nom()))); } // 401
    void perhaps_the_same(boolean c) {
        Noeud n = new Noeud("x");
        Noeud m = c ? n : new Noeud("y");
        Ia.envoyer(ecrire_lire(n, m)); // 401
    }
    void perhaps_the_same_first(boolean c) {
        Noeud n = new Noeud("x");
        Noeud m = c ? n : new Noeud("y");
        Ia.envoyer(ecrire_lire(m, n)); // 401
    }
    void perhaps_another(boolean c) {
        Noeud m = c ? new Noeud("z") : new Noeud("y");
        Ia.envoyer(ecrire_lire(m, new Noeud("x")));
    }
    void one_below_the_other() {
        Noeud n = new Noeud("x");
        Noeud m = new Noeud("y");
        m.suite = n;
        Ia.envoyer(ecrire_lire_suite(n, m)); // 401
    }
    String ecrire_lire_suite(Noeud a, Noeud b) { a.v = Donnees.nom(); return b.suite.v; }
    void both_below() {
        Noeud x = new Noeud("x");
        Noeud n = new Noeud("n");
        Noeud m = new Noeud("m");
        n.suite = x;
        m.suite = x;
        Ia.envoyer(suites(n, m)); // 401
    }
    void both_below_apart() {
        Noeud n = new Noeud("n");
        Noeud m = new Noeud("m");
        n.suite = new Noeud("x");
        m.suite = new Noeud("y");
        Ia.envoyer(suites(n, m));
    }
    String suites(Noeud a, Noeud b) { a.suite.v = Donnees.nom(); return b.suite.v; }
    void remplir(List<String> a, List<String> b) { a.add(Donnees.nom()); for (String s : b) Ia.envoyer(s); } // 401
    void same_list_twice() { List<String> l = new ArrayList<>(); remplir(l, l); }
    void sent_inside(Noeud a, Noeud b) { a.v = Donnees.nom(); Ia.envoyer(b.v); }
    void sent_inside_apart() { sent_inside(new Noeud("x"), new Noeud("y")); }
    void envoie(Noeud a, Noeud b) { a.v = Donnees.nom(); Ia.envoyer(b.v); } // 401
    void sent_inside_same() { Noeud n = new Noeud("x"); envoie(n, n); }
    class Compteur { String v = "rien"; void prendre(Compteur autre) { autre.v = Donnees.nom(); Ia.envoyer(v); } } // 401
    void receiver_is_argument() { Compteur c = new Compteur(); c.prendre(c); }
    class Compteur2 { String v = "rien"; void prendre(Compteur2 autre) { autre.v = Donnees.nom(); Ia.envoyer(v); } }
    void receiver_is_not_argument() { new Compteur2().prendre(new Compteur2()); }
    String deux(Noeud a, Noeud b) { return ecrire_lire(a, b); }
    void through_two_calls() { Noeud n = new Noeud("x"); Ia.envoyer(deux(n, n)); } // 401
    static Noeud courant;
    String par_statique(Noeud a) { a.v = Donnees.nom(); return courant.v; }
    void argument_is_the_static() { Noeud n = new Noeud("x"); courant = n; Ia.envoyer(par_statique(n)); } // 401
    void stored_in_an_array() {
        Noeud[] t = {new Noeud("x")};
        Noeud n = t[0];
        n.v = Donnees.nom();
        Ia.envoyer(t[0].v); // 401
    }
    void stored_in_a_map() {
        Map<String, Noeud> m = new HashMap<>();
        Noeud n = new Noeud("x");
        m.put("a", n);
        n.v = Donnees.nom();
        Ia.envoyer(m.get("a").v); // 401
    }
    void overwritten_in_a_list() {
        List<Noeud> l = new ArrayList<>();
        Noeud n = new Noeud(Donnees.nom());
        l.add(n);
        n.v = "rien";
        Ia.envoyer(l.get(0).v);
    }
    void swapped(Noeud a, Noeud b) { String t = a.v; a.v = b.v; b.v = t; }
    void swap() {
        Noeud a = new Noeud(Donnees.nom());
        Noeud b = new Noeud("rien");
        swapped(a, b);
        Ia.envoyer(a.v);
        Ia.envoyer(b.v); // 401
    }
    void swap_with_itself() {
        Noeud a = new Noeud(Donnees.nom());
        swapped(a, a);
        Ia.envoyer(a.v); // 401
    }
    Noeud identite(Noeud n) { return n; }
    void alias_by_result() {
        Noeud a = new Noeud("x");
        Noeud b = identite(a);
        b.v = Donnees.nom();
        Ia.envoyer(a.v); // 401
    }
    Noeud choisir(boolean c, Noeud a, Noeud b) { return c ? a : b; }
    void chosen() {
        Noeud a = new Noeud("x");
        Noeud b = new Noeud("y");
        choisir(true, a, b).v = Donnees.nom();
        Ia.envoyer(b.v);
        Ia.envoyer(a.v); // 401
    }
    void captured_by_lambda() {
        Noeud n = new Noeud("x");
        Runnable r = () -> n.v = Donnees.nom();
        Ia.envoyer(n.v);
        r.run();
        Ia.envoyer(n.v); // 401
    }
    void ring() {
        Noeud a = new Noeud("x");
        Noeud b = new Noeud("y");
        a.suite = b;
        b.suite = a;
        a.v = Donnees.nom();
        Ia.envoyer(a.suite.suite.v); // 401
        Ia.envoyer(a.suite.v);
    }
    // told by one helper to the next
    void below_in_a_helper() { Noeud n = new Noeud("x"); Noeud m = new Noeud("y"); m.suite = n; aide_dessous(n, m); }
    void aide_dessous(Noeud n, Noeud m) { Ia.envoyer(ecrire_lire_suite(n, m)); } // 401
    void below_another_in_a_helper() { Noeud n = new Noeud("x"); Noeud m = new Noeud("y"); m.suite = new Noeud("z"); aide_ailleurs(n, m); }
    void aide_ailleurs(Noeud n, Noeud m) { Ia.envoyer(ecrire_lire_suite(n, m)); }
    void both_below_in_a_helper() { Noeud x = new Noeud("x"); Noeud n = new Noeud("n"); Noeud m = new Noeud("m"); n.suite = x; m.suite = x; aide_suites(n, m); }
    void aide_suites(Noeud n, Noeud m) { Ia.envoyer(suites(n, m)); } // 401
    void both_below_apart_in_a_helper() { Noeud n = new Noeud("n"); Noeud m = new Noeud("m"); n.suite = new Noeud("x"); m.suite = new Noeud("y"); aide_suites_apart(n, m); }
    void aide_suites_apart(Noeud n, Noeud m) { Ia.envoyer(suites(n, m)); }
    void static_in_a_helper() { Noeud n = new Noeud("x"); courant = n; aide_statique(n); }
    void aide_statique(Noeud n) { Ia.envoyer(par_statique(n)); } // 401
    // taken along by a function that somebody else runs
    static void lancer(Runnable r) { r.run(); }
    void perhaps_the_same_taken_along(boolean c) { Noeud n = new Noeud("x"); Noeud m = c ? n : new Noeud("y"); lancer(() -> Ia.envoyer(ecrire_lire(n, m))); } // 401
    void perhaps_another_taken_along(boolean c) { Noeud n = new Noeud("x"); Noeud m = c ? new Noeud("z") : new Noeud("y"); lancer(() -> Ia.envoyer(ecrire_lire(n, m))); }
    void perhaps_cleaned_taken_along(boolean c) { Noeud n = new Noeud(Donnees.nom()); Noeud m = c ? n : new Noeud("y"); lancer(() -> Ia.envoyer(nettoyer_lire(m, n))); } // 401
    void surely_cleaned_taken_along() { Noeud n = new Noeud(Donnees.nom()); Noeud m = n; lancer(() -> Ia.envoyer(nettoyer_lire(m, n))); }
    void below_taken_along() { Noeud n = new Noeud("x"); Noeud m = new Noeud("y"); m.suite = n; lancer(() -> Ia.envoyer(ecrire_lire_suite(n, m))); } // 401
    void below_another_taken_along() { Noeud n = new Noeud("x"); Noeud m = new Noeud("y"); m.suite = new Noeud("z"); lancer(() -> Ia.envoyer(ecrire_lire_suite(n, m))); }
    void both_below_taken_along() { Noeud x = new Noeud("x"); Noeud n = new Noeud("n"); Noeud m = new Noeud("m"); n.suite = x; m.suite = x; lancer(() -> Ia.envoyer(suites(n, m))); } // 401
    void static_taken_along() { Noeud n = new Noeud("x"); courant = n; lancer(() -> Ia.envoyer(par_statique(n))); } // 401
    static Noeud autre;
    String par_autre(Noeud a) { a.v = Donnees.nom(); return autre.v; }
    void not_the_static_taken_along() { Noeud n = new Noeud("x"); autre = new Noeud("y"); lancer(() -> Ia.envoyer(par_autre(n))); }
}
