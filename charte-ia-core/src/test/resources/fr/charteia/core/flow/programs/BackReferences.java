package programs;

import api.*;
import java.util.*;

/** Objects that hold one which holds them, or that are held twice. */
class BackReferences {
    static class S1 { S2 s2; String etat = "x"; void go(String n) { etat = n; s2.rapporter(); } } static class S2 { final S1 s1; S2(S1 s) { s1 = s; s.s2 = this; } void rapporter() { Ia.envoyer(s1.etat); } } // 401
    void told_to_look_back() { S1 a = new S1(); new S2(a); a.go(Donnees.nom()); }
    static class S1b { S2b s2; String etat = "x"; void go(String n) { etat = n; s2.rapporter(); } } static class S2b { final S1b s1; S2b(S1b s) { s1 = s; s.s2 = this; } void rapporter() { Ia.envoyer(s1.etat); } }
    void looks_at_another() { S1b a = new S1b(), b = new S1b(); a.s2 = new S2b(b); b.s2 = a.s2; a.go(Donnees.nom()); }
    static class N { String v = "x"; N s, p; void lier(N n) { s = n; n.p = this; } String tourner(String t) { v = t; return s.p.v; } String tourner2(String t) { s.p.v = t; return v; } String autre(String t) { v = t; return s.v; } String loin(String t) { v = t; return s.s.p.p.v; } }
    void next_and_back() { N n = new N(); n.lier(new N()); Ia.envoyer(n.tourner(Donnees.nom())); } // 401
    void written_through_next() { N n = new N(); n.lier(new N()); Ia.envoyer(n.tourner2(Donnees.nom())); } // 401
    void next_itself() { N n = new N(); n.lier(new N()); Ia.envoyer(n.autre(Donnees.nom())); }
    void two_on_and_elsewhere() { N n = new N(), m = new N(), o = new N(); n.lier(m); m.lier(o); m.p = o; Ia.envoyer(n.loin(Donnees.nom())); }
    static class Vue { final Modele m; Vue(Modele m) { this.m = m; m.v = this; } void rafraichir() { Ia.envoyer(m.t); } } static class Modele { Vue v; String t = "t"; void poser(String s) { t = s; v.rafraichir(); } } // 401
    static class Ctrl { final Modele m = new Modele(); final Vue v = new Vue(m); void saisir(String s) { m.poser(s); } }
    void model_and_view() { new Ctrl().saisir(Donnees.nom()); }
    static class Vue2 { final Modele2 m; Vue2(Modele2 m) { this.m = m; m.v = this; } void rafraichir() { Ia.envoyer(m.t); } } static class Modele2 { Vue2 v; String t = "t"; void poser(String s) { v.rafraichir(); t = s; } }
    static class Ctrl2 { final Modele2 m = new Modele2(); final Vue2 v = new Vue2(m); void saisir(String s) { m.poser(s); } }
    void view_before_model() { new Ctrl2().saisir(Donnees.nom()); }
    static class Deux { final StringBuilder a; final StringBuilder b; Deux(StringBuilder a, StringBuilder b) { this.a = a; this.b = b; } String go(String s) { a.append(s); return b.toString(); } }
    void one_in_two_fields() { StringBuilder x = new StringBuilder(); Ia.envoyer(new Deux(x, x).go(Donnees.nom())); } // 401
    void two_in_two_fields() { Ia.envoyer(new Deux(new StringBuilder(), new StringBuilder()).go(Donnees.nom())); }
    static class Boite { Deux d; String go(String s) { d.a.append(s); return d.b.toString(); } }
    void one_in_two_fields_below() { StringBuilder x = new StringBuilder(); Boite b = new Boite(); b.d = new Deux(x, x); Ia.envoyer(b.go(Donnees.nom())); } // 401
    interface Obs { void maj(); } static class Suj { final List<Obs> l = new ArrayList<>(); String e = "x"; void poser(String s) { e = s; for (Obs o : l) o.maj(); } } static class Impr implements Obs { final Suj s; Impr(Suj s) { this.s = s; s.l.add(this); } public void maj() { Ia.envoyer(s.e); } } // 401
    void observer_in_a_list() { Suj s = new Suj(); new Impr(s); s.poser(Donnees.nom()); }
    static class Suj2 { final List<Obs2> l = new ArrayList<>(); String e = "x"; void poser(String s) { e = s; for (Obs2 o : l) o.maj(); } } interface Obs2 { void maj(); } static class Impr2 implements Obs2 { final Suj2 s; Impr2(Suj2 s) { this.s = s; } public void maj() { Ia.envoyer(s.e); } }
    void observer_of_another() { Suj2 s = new Suj2(), t = new Suj2(); s.l.add(new Impr2(t)); s.poser(Donnees.nom()); }
    static class Suj3 { final Map<String, Obs3> l = new HashMap<>(); String e = "x"; void poser(String s) { e = s; l.get("a").maj(); } } interface Obs3 { void maj(); } static class Impr3 implements Obs3 { final Suj3 s; Impr3(Suj3 s) { this.s = s; } public void maj() { Ia.envoyer(s.e); } } // 401
    void observer_in_a_map() { Suj3 s = new Suj3(); s.l.put("a", new Impr3(s)); s.poser(Donnees.nom()); }
    static class Jeu { final Joueur[] j = new Joueur[2]; String coup = "x"; void jouer(String c) { coup = c; j[1].voir(); } } static class Joueur { final Jeu g; Joueur(Jeu g) { this.g = g; } void voir() { Ia.envoyer(g.coup); } } // 401
    void player_in_an_array() { Jeu g = new Jeu(); g.j[1] = new Joueur(g); g.jouer(Donnees.nom()); }

    // What was done last is undone: the first of what is kept is no other place than any of it.
    interface Commande { void faire(); void defaire(); }
    static class Document { String texte = ""; }
    static class Ecrire implements Commande {
        private final Document d;
        private final String s;
        private String avant;
        Ecrire(Document d, String s) { this.d = d; this.s = s; }
        public void faire() { avant = d.texte; d.texte = s; }
        public void defaire() { d.texte = avant; }
    }
    static class Historique {
        private final Deque<Commande> faites = new ArrayDeque<>();
        void faire(Commande c) { c.faire(); faites.push(c); }
        void defaire() { faites.pop().defaire(); }
    }
    void done() { Document d = new Document(); Historique h = new Historique(); h.faire(new Ecrire(d, Donnees.nom())); Ia.envoyer(d.texte); } // 401
    void undone() { Document d = new Document(); Historique h = new Historique(); h.faire(new Ecrire(d, Donnees.nom())); h.defaire(); Ia.envoyer(d.texte); }
    void undone_to_what_was_there() { Document d = new Document(); Historique h = new Historique(); h.faire(new Ecrire(d, Donnees.nom())); h.faire(new Ecrire(d, "x")); h.defaire(); Ia.envoyer(d.texte); } // 401
}
