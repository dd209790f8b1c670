package programs;

import api.*;
import java.util.*;

/** One of several objects that a helper is given: what it does with each, for the caller afterwards. */
class Told {
    static class Boite { String s = "x"; }
    interface Forme {
        void poser(Boite b, String s);
        default String lire(String s) { return s; }
    }
    static class Pose implements Forme { public void poser(Boite b, String s) { b.s = s; } }
    static class Efface implements Forme {
        public void poser(Boite b, String s) { b.s = "x"; }
        public String lire(String s) { return "y"; }
    }
    static class Oublie implements Forme {
        public void poser(Boite b, String s) { b.s = "z"; }
        public String lire(String s) { return "z"; }
    }
    static class Refuse implements Forme {
        public void poser(Boite b, String s) { throw new IllegalStateException(); }
        public String lire(String s) { throw new IllegalStateException(); }
    }
    static void faire(Forme f, Boite b, String s) { f.poser(b, s); }
    static String dire(Forme f, String s) { return f.lire(s); }

    void one_of_two() {
        Boite b = new Boite();
        faire(Donnees.choix() ? new Pose() : new Efface(), b, Donnees.nom());
        Ia.envoyer(b.s); // 401
    }
    void one_of_two_that_forget() {
        Boite b = new Boite();
        faire(Donnees.choix() ? new Oublie() : new Efface(), b, Donnees.nom());
        Ia.envoyer(b.s);
    }
    void overwritten_by_either() {
        Boite b = new Boite();
        b.s = Donnees.nom();
        faire(Donnees.choix() ? new Oublie() : new Efface(), b, "x");
        Ia.envoyer(b.s);
    }
    void overwritten_by_the_one_that_returns() {
        Boite b = new Boite();
        b.s = Donnees.nom();
        faire(Donnees.choix() ? new Refuse() : new Efface(), b, "x");
        Ia.envoyer(b.s);
    }
    void put_by_the_one_that_returns() {
        Boite b = new Boite();
        faire(Donnees.choix() ? new Refuse() : new Pose(), b, Donnees.nom());
        Ia.envoyer(b.s); // 401
    }
    void neither_returns() {
        Boite b = new Boite();
        faire(new Refuse(), b, "x");
        Ia.envoyer(Donnees.nom());
    }
    void answered_by_one_of_two() {
        Ia.envoyer(dire(Donnees.choix() ? new Pose() : new Efface(), Donnees.nom())); // 401
        Ia.envoyer(dire(Donnees.choix() ? new Oublie() : new Efface(), Donnees.nom()));
        Ia.envoyer(dire(Donnees.choix() ? new Refuse() : new Efface(), Donnees.nom()));
    }
    static void entre(Boite a, Boite b) { b.s = a.s; }
    void from_one_of_two() {
        Boite a = new Boite();
        Boite c = new Boite();
        Boite b = new Boite();
        a.s = Donnees.nom();
        entre(Donnees.choix() ? a : c, b);
        Ia.envoyer(b.s); // 401
        entre(c, b);
        Ia.envoyer(b.s);
    }
    static void poserPuisLire(Boite a, Boite b) {
        a.s = Donnees.nom();
        Ia.envoyer(b.s); // 401
    }
    static void poserPuisLireAutre(Boite a, Boite b) {
        a.s = Donnees.nom();
        Ia.envoyer(b.s);
    }
    void the_same_or_another() {
        Boite a = new Boite();
        Boite b = Donnees.choix() ? a : new Boite();
        poserPuisLire(a, b);
        poserPuisLireAutre(new Boite(), new Boite());
    }
    static class Chemise { Boite boite = new Boite(); }
    static void poserDedans(Chemise c, Boite b) {
        c.boite.s = Donnees.nom();
        Ia.envoyer(b.s); // 401
    }
    static void poserDedansAutre(Chemise c, Boite b) {
        c.boite.s = Donnees.nom();
        Ia.envoyer(b.s);
    }
    void held_by_the_other() {
        Chemise c = new Chemise();
        poserDedans(c, c.boite);
        poserDedansAutre(c, new Boite());
    }
    void held_by_what_is_given(Chemise c) {
        poserDedans(c, c.boite);
        poserDedansAutre(c, new Boite());
    }

    // ---- methods that only each other call
    static class Anneau {
        void a(int n) { if (n > 0) b(n - 1); Ia.envoyer(Donnees.nom()); } // 401
        void b(int n) { a(n); Ia.envoyer("x"); }
    }
    static class GrandAnneau {
        private String avis;
        void a(int n) { avis = Ia.demander("?"); b(n); }
        void b(int n) { c(n); Decisions.refuser("x"); }
        void c(int n) { if (n > 0) a(n - 1); Decisions.delivrer(avis); } // 501
    }

    // ---- asked again
    static String demander() { return Ia.demander("?"); }
    void approved_then_asked_again() {
        String a = demander();
        if (!Agent.valide(a)) return;
        Decisions.delivrer(a);
        String b = demander();
        Decisions.delivrer(b); // 501
    }
    void approved_each() {
        String a = demander();
        if (!Agent.valide(a)) return;
        String b = demander();
        if (!Agent.valide(b)) return;
        Decisions.delivrer(b);
    }
    void approved_in_a_loop() {
        for (int i = 0; i < Donnees.nombre(); i++) {
            String a = Ia.demander("?");
            if (Agent.valide(a)) Decisions.delivrer(a);
        }
    }
    void approved_once_for_a_loop() {
        String a = Ia.demander("?");
        if (!Agent.valide(a)) return;
        for (int i = 0; i < Donnees.nombre(); i++) {
            Decisions.delivrer(a); // 501
            a = Ia.demander("encore");
            Decisions.refuser(a); // 501
        }
    }

    void approved_by_a_switch() {
        String a = Ia.demander("?");
        int r = Agent.valide(a) ? 1 : 0;
        switch (r) {
            case 0: Decisions.refuser(a); break; // 501
            case 1: Decisions.delivrer(a); break;
            default: break;
        }
    }
    static int jugement(String a) { return Agent.valide(a) ? 1 : 0; }
    void approved_by_a_switch_on_what_a_helper_says() {
        String a = Ia.demander("?");
        switch (jugement(a)) {
            case 0: Decisions.refuser(a); break; // 501
            case 1: Decisions.delivrer(a); break;
            default: break;
        }
    }
    static void verifier(String s) { if (!s.equals("OUI")) throw new IllegalStateException(); }
    void thrown_by_one_of_two(Object d) {
        try {
            verifier(Donnees.propre());
            verifier(Ia.demander("?"));
        } catch (IllegalStateException e) {
            Decisions.refuser(d); // 501
        }
    }
    void thrown_by_another(Object d) {
        System.out.println(Ia.demander("?"));
        try {
            verifier(Donnees.propre());
            verifier("x");
        } catch (IllegalStateException e) {
            Decisions.refuser(d);
        }
    }

    // ---- made in loops
    static Boite neuve() { return new Boite(); }
    void made_by_a_helper_in_a_loop() {
        Boite premiere = null;
        for (int i = 0; i < Donnees.nombre(); i++) {
            Boite b = neuve();
            b.s = premiere == null ? Donnees.nom() : "x";
            if (premiere == null) premiere = b;
        }
        if (premiere != null) Ia.envoyer(premiere.s); // 401
    }
    void made_by_a_library_in_a_loop() {
        List<String> premiere = null;
        for (int i = 0; i < Donnees.nombre(); i++) {
            List<String> l = Arrays.asList("x");
            l.set(0, premiere == null ? Donnees.nom() : "x");
            if (premiere == null) premiere = l;
        }
        if (premiere != null) Ia.envoyer(premiere.get(0)); // 401
    }
    void made_by_a_lambda_in_a_loop() {
        Boite premiere = null;
        java.util.function.Supplier<Boite> f = Boite::new;
        for (int i = 0; i < Donnees.nombre(); i++) {
            Boite b = f.get();
            b.s = premiere == null ? Donnees.nom() : "x";
            if (premiere == null) premiere = b;
        }
        if (premiere != null) Ia.envoyer(premiere.s); // 401
    }
    void made_anew_each_time() {
        for (int i = 0; i < Donnees.nombre(); i++) {
            Boite b = neuve();
            Ia.envoyer(b.s);
            b.s = Donnees.nom();
        }
    }

    // ---- known on each way of a switch
    void switched_on_what_is_known(int k) {
        int mode = k == 1 ? 10 : k == 2 ? 20 : 30;
        switch (mode) {
            case 10: if (k != 1) Ia.envoyer(Donnees.nom()); break;
            case 40: Ia.envoyer(Donnees.nom()); break;
            case 20: Ia.envoyer(Donnees.nom()); break; // 401
            default: if (k == 1) Ia.envoyer(Donnees.nom()); break;
        }
    }
    void switched_twice(int k) {
        String s = "x";
        switch (k) {
            case 1: s = Donnees.nom(); break;
            case 2: s = "y"; break;
            default: break;
        }
        switch (k) {
            case 1: Ia.envoyer(s); break; // 401
            case 2: Ia.envoyer(s); break;
            default: Ia.envoyer(s);
        }
    }
    static String selon(int mode) {
        switch (mode) {
            case 1: return Donnees.nom();
            case 2: return "x";
            default: return "y";
        }
    }
    void switched_by_a_helper() {
        Ia.envoyer(selon(1)); // 401
        Ia.envoyer(selon(2));
        Ia.envoyer(selon(3));
    }

    // ---- one of few
    static final Set<String> CONNUS = Set.of("a", "b");
    void one_of_few() {
        String s = Donnees.nom();
        if (CONNUS.contains(s)) Ia.envoyer(s);
        else Ia.envoyer(s); // 401
    }
    void one_of_few_on_one_way() {
        String s = Donnees.nom();
        boolean connu = false;
        if (Donnees.choix()) connu = CONNUS.contains(s);
        if (connu) Ia.envoyer(s);
    }
    void one_of_few_on_the_other_way() {
        String s = Donnees.nom();
        boolean connu = Donnees.choix() ? CONNUS.contains(s) : false;
        if (connu) Ia.envoyer(s);
        else Ia.envoyer(s); // 401
    }
    void one_of_few_or_not_asked() {
        String s = Donnees.nom();
        boolean connu = Donnees.choix() ? CONNUS.contains(s) : true;
        if (connu) Ia.envoyer(s); // 401
    }
    void one_of_few_and_more() {
        String s = Donnees.nom();
        if (CONNUS.contains(s) && Donnees.choix()) Ia.envoyer(s);
        if (CONNUS.contains(s) || Donnees.choix()) Ia.envoyer(s); // 401
    }
    static boolean connu(String s) { return CONNUS.contains(s); }
    void one_of_few_by_a_helper() {
        String s = Donnees.nom();
        if (!connu(s)) Ia.envoyer(s); // 401
    }
    void another_is_one_of_few() {
        String s = Donnees.nom();
        String t = Donnees.nom();
        if (CONNUS.contains(t)) Ia.envoyer(s); // 401
    }
}
