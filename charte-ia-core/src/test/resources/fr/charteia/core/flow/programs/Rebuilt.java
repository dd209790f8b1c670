package programs;

import api.*;
import java.util.*;

/** Visitors of a tree of ours make another one of it: some nodes are made anew, others stay. */
class Rebuilt {
    interface Noeud { <R> R accepter(Visiteur<R> v); }
    interface Visiteur<R> { R texte(Texte t); R bloc(Bloc b); R champ(Champ c); }
    static class Texte implements Noeud { final String s; Texte(String s) { this.s = s; } public <R> R accepter(Visiteur<R> v) { return v.texte(this); } }
    static class Bloc implements Noeud { final List<Noeud> fils = new ArrayList<>(); Bloc avec(Noeud n) { fils.add(n); return this; } public <R> R accepter(Visiteur<R> v) { return v.bloc(this); } }
    static class Champ implements Noeud { final String nom, valeur; Champ(String n, String v) { nom = n; valeur = v; } public <R> R accepter(Visiteur<R> v) { return v.champ(this); } }
    static class Rendu implements Visiteur<String> { public String texte(Texte t) { return t.s; } public String champ(Champ c) { return c.nom + ":" + c.valeur; }
        public String bloc(Bloc b) { StringBuilder sb = new StringBuilder(); for (Noeud n : b.fils) sb.append(n.accepter(this)).append(' '); return sb.toString(); } }
    static class Masquant implements Visiteur<Noeud> { public Noeud texte(Texte t) { return t; } public Noeud champ(Champ c) { return new Champ(c.nom, Masque.masquer(c.valeur)); }
        public Noeud bloc(Bloc b) { Bloc r = new Bloc(); for (Noeud n : b.fils) r.avec(n.accepter(this)); return r; } }
    static class Recopiant implements Visiteur<Noeud> { public Noeud texte(Texte t) { return t; } public Noeud champ(Champ c) { return c; }
        public Noeud bloc(Bloc b) { Bloc r = new Bloc(); for (Noeud n : b.fils) r.avec(n.accepter(this)); return r; } }
    static Noeud document() { return new Bloc().avec(new Texte("Bonjour")).avec(new Bloc().avec(new Champ("nom", Donnees.nom()))); }
    static Noeud libre() { return new Bloc().avec(new Texte(Donnees.nom())).avec(new Bloc().avec(new Champ("nom", "x"))); }
    void as_it_is() { Ia.envoyer(document().accepter(new Rendu())); } // 401
    void fields_masked() { Ia.envoyer(document().accepter(new Masquant()).accepter(new Rendu())); }
    void fields_masked_texts_not() { Ia.envoyer(libre().accepter(new Masquant()).accepter(new Rendu())); } // 401
    void copied() { Ia.envoyer(document().accepter(new Recopiant()).accepter(new Rendu())); } // 401
    void the_original_after_all() { Noeud n = document(); n.accepter(new Masquant()); Ia.envoyer(n.accepter(new Rendu())); } // 401
    static Texte texteOuRien(Noeud n) { return n instanceof Texte t ? t : null; }
    void only_one_of_a_class() { Noeud n = Donnees.choix() ? new Texte("x") : new Champ("n", Donnees.nom()); Texte t = texteOuRien(n); if (t != null) Ia.envoyer(t.s); }
    void only_one_of_a_class_with_data() { Noeud n = Donnees.choix() ? new Texte(Donnees.nom()) : new Champ("n", "x"); Texte t = texteOuRien(n); if (t != null) Ia.envoyer(t.s); } // 401
    static Noeud memeNoeud(Noeud n) { if (n instanceof Texte) return n; return new Texte("autre"); }
    void one_of_a_class_or_another() { Noeud n = Donnees.choix() ? new Texte("x") : new Champ("n", Donnees.nom()); Ia.envoyer(memeNoeud(n).accepter(new Rendu())); }
    void one_of_a_class_with_data_or_another() { Noeud n = Donnees.choix() ? new Texte(Donnees.nom()) : new Champ("n", "x"); Ia.envoyer(memeNoeud(n).accepter(new Rendu())); } // 401
}
