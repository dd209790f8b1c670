package programs;

import api.*;
import java.util.*;
import java.util.function.*;

/** Chains of nodes of one's own that a method walks along to their end: whoever calls it knows how many there are. */
class ChainedByHand {
    static class N { String v = "x"; N suite; N() {} N(String v) { this.v = v; } N(String v, N suite) { this.v = v; this.suite = suite; } }
    static void relier(N debut, N fin) { N n = debut; while (n.suite != null) n = n.suite; n.suite = fin; }
    static N dernier(N debut) { N n = debut; while (n.suite != null) n = n.suite; return n; }
    static int compte(N debut) { int k = 0; for (N n = debut; n != null; n = n.suite) k++; return k; }
    static N retourne(N debut) { N r = null; for (N n = debut; n != null; n = n.suite) r = new N(n.v, r); return r; }
    static String tout(N debut) { StringBuilder b = new StringBuilder(); for (N n = debut; n != null; n = n.suite) b.append(n.v); return b.toString(); }
    static boolean contient(N debut, String s) { for (N n = debut; n != null; n = n.suite) if (n.v.equals(s)) return true; return false; }
    void before_the_last() { N r = new N(); relier(r, new N("y")); relier(r, new N(Donnees.nom())); Ia.envoyer(r.suite.v); }
    void at_the_end() { N r = new N(); relier(r, new N("y")); relier(r, new N(Donnees.nom())); Ia.envoyer(r.suite.suite.v); } // 401
    void first_of_two() { Ia.envoyer(dernier(new N(Donnees.nom(), new N("b"))).v); }
    void last_of_two() { Ia.envoyer(dernier(new N("a", new N(Donnees.nom()))).v); } // 401
    void last_of_one() { Ia.envoyer(dernier(new N(Donnees.nom())).v); } // 401
    void as_many() { if (compte(new N("a", new N("b"))) == 2) Ia.envoyer(Donnees.nom()); } // 401
    void not_as_many() { if (compte(new N("a", new N("b"))) != 2) Ia.envoyer(Donnees.nom()); }
    void of_none() { if (compte(null) != 0) Ia.envoyer(Donnees.nom()); }
    void turned_round() { Ia.envoyer(retourne(new N("a", new N("b", new N(Donnees.nom())))).suite.v); }
    void turned_round_first() { Ia.envoyer(retourne(new N("a", new N("b", new N(Donnees.nom())))).v); } // 401
    void all_of_another() { N a = new N("a", new N(Donnees.nom())); Ia.envoyer(tout(new N("c", new N("d"))) + a.suite.suite); }
    void all() { Ia.envoyer(tout(new N("a", new N("b", new N(Donnees.nom()))))); } // 401
    void contained() { if (contient(new N("a", new N("b")), "b")) Ia.envoyer(Donnees.nom()); } // 401
    void not_contained() { if (contient(new N("a", new N("b")), "c")) Ia.envoyer(Donnees.nom()); }
    void as_many_as_there_are(int n) { N r = null; for (int i = 0; i < n; i++) r = new N(i == 0 ? Donnees.nom() : "a", r); Ia.envoyer(dernier(r).v); } // 401
    void as_many_as_there_are_at_first(int n) { N r = null; for (int i = 0; i < n; i++) r = new N(i == 3 ? Donnees.nom() : "a", r); Ia.envoyer(tout(r)); } // 401
    void round_and_round() { N a = new N("a"), b = new N(Donnees.nom(), a); a.suite = b; N n = a; for (int i = 0; i < 3; i++) n = n.suite; Ia.envoyer(n.v); } // 401
    void perhaps_longer(boolean c) { N r = new N("a"); if (c) relier(r, new N(Donnees.nom())); Ia.envoyer(dernier(r).v); } // 401
    void perhaps_longer_before(boolean c) { N r = new N(Donnees.nom()); if (c) relier(r, new N("b")); Ia.envoyer(dernier(r).v); } // 401
    void of_what_is_passed(N r) { relier(r, new N(Donnees.nom())); Ia.envoyer(dernier(r).v); } // 401
    static class Liste {
        private N tete;
        void ajouter(String s) { N x = new N(s); if (tete == null) { tete = x; return; } N n = tete; while (n.suite != null) n = n.suite; n.suite = x; }
        String lire(int i) { N n = tete; for (int k = 0; k < i; k++) n = n.suite; return n.v; }
        int taille() { int k = 0; for (N n = tete; n != null; n = n.suite) k++; return k; }
        void inverser() { N p = null; for (N n = tete; n != null; ) { N s = n.suite; n.suite = p; p = n; n = s; } tete = p; }
        void oter(String s) { N p = null; for (N n = tete; n != null; p = n, n = n.suite) if (n.v.equals(s)) { if (p == null) tete = n.suite; else p.suite = n.suite; return; } }
        void chaque(Consumer<String> c) { for (N n = tete; n != null; n = n.suite) c.accept(n.v); }
    }
    private static Liste liste(String... s) { Liste l = new Liste(); for (String x : s) l.ajouter(x); return l; }
    void second_of_three() { Liste l = liste("y", "z", Donnees.nom()); Ia.envoyer(l.lire(1)); }
    void third_of_three() { Liste l = liste("y", "z", Donnees.nom()); Ia.envoyer(l.lire(2)); } // 401
    void in_the_other_order() { Liste l = liste("y", Donnees.nom()); l.inverser(); Ia.envoyer(l.lire(1)); }
    void in_the_other_order_first() { Liste l = liste("y", Donnees.nom()); l.inverser(); Ia.envoyer(l.lire(0)); } // 401
    void its_size() { if (liste("y", "z").taille() != 2) Ia.envoyer(Donnees.nom()); }
    void taken_out() { Liste l = liste("y", Donnees.nom()); l.oter("y"); Ia.envoyer(l.lire(0)); } // 401
    void given_each() { liste("y", Donnees.nom()).chaque(s -> Ia.envoyer(s)); } // 401
    void none_given() { new Liste().chaque(s -> Ia.envoyer(Donnees.nom())); }
    void one_where_it_says_so() { Liste l = new Liste(); if (Ia.demander("q").equals("oui")) l.ajouter("a"); if (l.taille() > 0) Decisions.refuser("d"); } // 501
    void as_many_as_were_answered() { Liste l = new Liste(); for (String s : Ia.demander("q").split(",")) l.ajouter(s); if (l.taille() > 2) Decisions.refuser("d"); } // 501
}
