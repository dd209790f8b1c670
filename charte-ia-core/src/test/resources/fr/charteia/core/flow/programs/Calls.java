package programs;

import api.*;
import java.util.function.*;

class Calls {
    String id(String s) { return s; }
    void context() {
        String a = id(Donnees.nom());
        String b = id("rien");
        Ia.envoyer(b);
        Ia.envoyer(a); // 401
    }
    void send(String s) { Ia.envoyer(s); } // 401
    void through_sink() { send(Donnees.nom()); }
    void send_clean(String s) { Ia.envoyer(s); }
    void through_clean_sink() { send_clean("rien"); }
    String rec(String s, int n) { return n == 0 ? s : rec(s + "x", n - 1); }
    void recursion() { Ia.envoyer(rec(Donnees.nom(), 5)); } // 401
    void recursion_clean() { Ia.envoyer(rec("rien", 5)); }
    String ping(String s, int n) { return n == 0 ? s : pong(s, n - 1); }
    String pong(String s, int n) { return n == 0 ? "rien" : ping(s, n - 1); }
    void mutual() { Ia.envoyer(ping(Donnees.nom(), 2)); } // 401
    void mutual_unknown() { Ia.envoyer(ping(Donnees.nom(), Donnees.nombre())); } // 401
    void mutual_odd() { Ia.envoyer(ping(Donnees.nom(), 3)); }
    interface Forme { String texte(String s); }
    static class Fidele implements Forme { public String texte(String s) { return s; } }
    static class Muette implements Forme { public String texte(String s) { return "rien"; } }
    void dispatch_exact() {
        Forme f = new Muette();
        Ia.envoyer(f.texte(Donnees.nom()));
        Forme g = new Fidele();
        Ia.envoyer(g.texte(Donnees.nom())); // 401
    }
    void dispatch_unknown(Forme f) { Ia.envoyer(f.texte(Donnees.nom())); } // 401
    String apply(Function<String, String> f, String s) { return f.apply(s); }
    void higher_order() {
        Ia.envoyer(apply(x -> x, Donnees.nom())); // 401
        Ia.envoyer(apply(x -> "rien", Donnees.nom()));
        Ia.envoyer(apply(Masque::masquer, Donnees.nom()));
    }
    void captured() {
        String n = Donnees.nom();
        Supplier<String> s = () -> n;
        Ia.envoyer(s.get()); // 401
    }
    void captured_clean() {
        String n = "rien";
        Supplier<String> s = () -> n;
        Ia.envoyer(s.get());
    }
    static abstract class Base {
        abstract String valeur();
        void envoi() { Ia.envoyer(valeur()); } // 401
    }
    static class Derive extends Base { String valeur() { return Donnees.nom(); } }
    static class Autre extends Base { String valeur() { return "rien"; } }
    void template() { new Derive().envoi(); }
    static abstract class Base2 {
        abstract String valeur();
        void envoi() { Ia.envoyer(valeur()); }
    }
    static class Autre2 extends Base2 { String valeur() { return "rien"; } }
    static class Derive2 extends Base2 { String valeur() { return Donnees.nom(); } }
    void template_clean() { new Autre2().envoi(); }
    static class Noeud { String v; Noeud n; Noeud(String v, Noeud n) { this.v = v; this.n = n; } }
    void linked() {
        Noeud l = new Noeud("a", new Noeud(Donnees.nom(), null));
        Ia.envoyer(l.v);
        Ia.envoyer(l.n.v); // 401
    }
    void linked_loop() {
        Noeud l = null;
        for (int i = 0; i < Donnees.nombre(); i++) l = new Noeud(Donnees.nom(), l);
        for (Noeud x = l; x != null; x = x.n) Ia.envoyer(x.v); // 401
    }
    record Personne(String nom, int age) {}
    void record_component() {
        Personne p = new Personne(Donnees.nom(), 3);
        Ia.envoyer(p.age());
        Ia.envoyer(p.nom()); // 401
    }
    void record_text() { Ia.envoyer("p = " + new Personne(Donnees.nom(), 3)); } // 401
    static class SansTexte { String s; }
    void no_to_string() {
        SansTexte o = new SansTexte();
        o.s = Donnees.nom();
        Ia.envoyer("o = " + o);
    }
    static class AvecTexte { String s; String t; public String toString() { return "[" + s + "]"; } }
    void to_string() {
        AvecTexte o = new AvecTexte();
        o.s = Donnees.nom();
        Ia.envoyer("o = " + o); // 401
    }
    void to_string_other_field() {
        AvecTexte o = new AvecTexte();
        o.t = Donnees.nom();
        Ia.envoyer("o = " + o);
    }
    static String etat;
    void static_field() {
        etat = Donnees.nom();
        Ia.envoyer(etat); // 401
    }
    static String etat2;
    void static_overwritten() {
        etat2 = Donnees.nom();
        etat2 = "rien";
        Ia.envoyer(etat2);
    }
    void runnable() {
        String n = Donnees.nom();
        new Thread(() -> Ia.envoyer(n)).start(); // 401
    }
    void anonymous() {
        String n = Donnees.nom();
        Runnable r = new Runnable() { public void run() { Ia.envoyer(n); } }; // 401
        r.run();
    }
    enum Sorte { A, B }
    String par(Sorte s, String v) { return switch (s) { case A -> v; case B -> "rien"; }; }
    void enum_switch() {
        Ia.envoyer(par(Sorte.A, Donnees.nom())); // 401
    }
}
