package programs;

import api.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;

/** Objects of one's own classes that a service makes for itself: what lies in one of them is in no other. */
class Owned {
    static class Boite<T> {
        private T v;
        void set(T t) { v = t; }
        T get() { return v; }
        <R> R avec(Function<T, R> f) { return f.apply(v); }
    }
    static class Apart {
        private final Boite<String> nom = new Boite<>();
        private final Boite<String> ville = new Boite<>();
        void recevoir() { nom.set(Donnees.nom()); ville.set("Lyon"); }
        void ecrire_nom() { Ia.envoyer(nom.get()); } // 401
        void ecrire_ville() { Ia.envoyer(ville.get()); }
        void ecrire_par_une_fonction() { Ia.envoyer(nom.avec(s -> "M. " + s)); } // 401
        void ecrire_la_ville_par_une_fonction() { Ia.envoyer(ville.avec(s -> s + " 1er")); }
    }
    static class Decided {
        private final Boite<Boolean> avis = new Boite<>();
        private final Boite<Boolean> complet = new Boite<>();
        void analyser(String q) { avis.set(Ia.demander(q).equals("oui")); }
        void completer(boolean b) { complet.set(b); }
        void par_avis(long id) { if (avis.get()) { Decisions.delivrer(id); } } // 501
        void par_pieces(long id) { if (complet.get()) { Decisions.delivrer(id); } }
    }
    static class Memoire<K, V> {
        private final Map<K, V> valeurs = new ConcurrentHashMap<>();
        private int lectures;
        V lire(K k, Function<K, V> f) { lectures++; return valeurs.computeIfAbsent(k, f); }
        int lectures() { return lectures; }
    }
    static class Memoires {
        private final Memoire<Long, String> noms = new Memoire<>();
        private final Memoire<Long, String> villes = new Memoire<>();
        void charger(long id) { noms.lire(id, k -> Donnees.nom()); villes.lire(id, k -> "Lyon"); }
        void nom(long id) { Ia.envoyer(noms.lire(id, k -> "")); } // 401
        void ville(long id) { Ia.envoyer(villes.lire(id, k -> "")); }
        void combien() { Ia.envoyer(noms.lectures()); }
    }
    static class Etage { private final Boite<String> bas = new Boite<>(); private final Boite<String> haut = new Boite<>();
        void poser(String b, String h) { bas.set(b); haut.set(h); } String bas() { return bas.get(); } String haut() { return haut.get(); } }
    static class InEachOther {
        private final Etage gauche = new Etage();
        private final Etage droite = new Etage();
        void recevoir() { gauche.poser(Donnees.nom(), "x"); droite.poser("y", Donnees.nom()); }
        void gauche_bas() { Ia.envoyer(gauche.bas()); } // 401
        void gauche_haut() { Ia.envoyer(gauche.haut()); }
        void droite_bas() { Ia.envoyer(droite.bas()); }
        void droite_haut() { Ia.envoyer(droite.haut()); } // 401
    }
    static class Copying {
        private final Boite<String> a = new Boite<>();
        private final Boite<String> b = new Boite<>();
        private final Boite<String> c = new Boite<>();
        void recevoir() { a.set(Donnees.nom()); }
        void copier() { b.set(a.get()); }
        void ecrire_b() { Ia.envoyer(b.get()); } // 401
        void ecrire_c() { Ia.envoyer(c.get()); }
    }
    static class Filled {
        private final Boite<String> a = new Boite<>();
        private final Boite<String> b = new Boite<>();
        Filled() { a.set(Donnees.nom()); }
        void ecrire_a() { Ia.envoyer(a.get()); } // 401
        void ecrire_b() { Ia.envoyer(b.get()); }
    }
    static class FromWithin {
        private final Boite<String> a = new Boite<>();
        private final Boite<String> b = new Boite<>();
        class Tache implements Runnable { public void run() { a.set(Donnees.nom()); } }
        void ecrire_a() { Ia.envoyer(a.get()); } // 401
        void ecrire_b() { Ia.envoyer(b.get()); }
        void plus_tard() { Runnable r = () -> b.set("x"); r.run(); }
    }

    // Somebody else has it
    static class GivenOut {
        private final Boite<String> a = new Boite<>();
        Boite<String> a() { return a; }
        void ecrire() { Ia.envoyer(a.get()); } // 401
        static class Autre { void remplir(GivenOut g) { Boite<String> x = g.a(); x.set(Donnees.nom()); } }
    }
    static class HandedOn {
        private final Boite<String> a = new Boite<>();
        private static Boite<String> gardee;
        void partager() { garder(a); }
        private static void garder(Boite<String> x) { gardee = x; }
        void remplir() { gardee.set(Donnees.nom()); }
        void ecrire() { Ia.envoyer(a.get()); } // 401
    }
    static class Referred {
        private final Boite<String> a = new Boite<>();
        private Consumer<String> f = s -> {};
        void brancher() { f = a::set; }
        void remplir() { f.accept(Donnees.nom()); }
        void ecrire() { Ia.envoyer(a.get()); } // 401
    }
    static class Listed {
        private final Boite<String> a = new Boite<>();
        private final List<Boite<String>> toutes = new ArrayList<>(List.of(a));
        void remplir() { for (Boite<String> b : toutes) { b.set(Donnees.nom()); } }
        void ecrire() { Ia.envoyer(a.get()); } // 401
    }
    static class Inscrite<T> { static final List<Inscrite<?>> TOUTES = new ArrayList<>(); Object v; Inscrite() { TOUTES.add(this); } Object get() { return v; } }
    static class SelfGiving {
        private final Inscrite<String> a = new Inscrite<>();
        void remplir() { for (Inscrite<?> i : Inscrite.TOUTES) { i.v = Donnees.nom(); } }
        void ecrire() { Ia.envoyer(a.get()); } // 401
    }
    static class Partagee { private final Boite<String> b; Partagee(Boite<String> b) { this.b = b; } void ecrire() { Ia.envoyer(b.get()); } } // 401
    static class MadeForAnother {
        private final Boite<String> commune = new Boite<>();
        private final Partagee partagee = new Partagee(commune);
        void remplir() { commune.set(Donnees.nom()); }
        void ecrire() { partagee.ecrire(); }
    }
    static class MadeBefore {
        private final Boite<String> a; private final Boite<String> b;
        MadeBefore() { Boite<String> x = new Boite<>(); a = x; b = x; }
        void remplir() { a.set(Donnees.nom()); }
        void ecrire() { Ia.envoyer(b.get()); } // 401
    }
    static class Fluent { private String v; Fluent v(String s) { v = s; return this; } String v() { return v; } }
    static class Chained {
        private final Fluent a = new Fluent();
        void remplir() { Fluent x = a.v("x"); x.v(Donnees.nom()); }
        void ecrire() { Ia.envoyer(a.v()); } // 401
    }
    static class Whole {
        private final Boite<String> a = new Boite<>();
        void remplir() { a.set(Donnees.nom()); }
        void tout() { Ia.envoyer(this); } // 401
    }

    static class Notes {
        private static final Notes UNES = new Notes();
        private static Notes dernieres;
        private final List<String> l = new ArrayList<>();
        void noter(String s) { l.add(s); }
        String tout() { return String.join(",", l); }
        static Notes vides() { return new Notes(); }
        static Notes d_un_autre() { Notes n = vides(); n.noter("x"); return n; }
        static Notes communes() { return UNES; }
        static Notes gardees() { Notes n = new Notes(); dernieres = n; return n; }
        static Notes dernieres() { return dernieres; }
        static class Atelier { private String titre = ""; Atelier titre(String t) { titre = t; return this; } Notes faire() { Notes n = new Notes(); n.noter(titre); return n; } }
        static Atelier atelier() { return new Atelier(); }
    }
    static class MadeByAMethod {
        private final Notes noms = Notes.vides();
        private final Notes villes = Notes.d_un_autre();
        void noter_tous() { noms.noter(Donnees.nom()); villes.noter("Lyon"); }
        void dire_les_noms() { Ia.envoyer(noms.tout()); } // 401
        void dire_les_villes() { Ia.envoyer(villes.tout()); }
    }
    static class MadeByABuilder {
        private final Notes lus;
        private final Notes ecrits;
        MadeByABuilder() { lus = Notes.atelier().titre("a").faire(); ecrits = Notes.atelier().titre("b").faire(); }
        void noter_lus() { lus.noter(Donnees.nom()); ecrits.noter("x"); }
        void dire_les_lus() { Ia.envoyer(lus.tout()); } // 401
        void dire_les_ecrits() { Ia.envoyer(ecrits.tout()); }
    }
    static class GivenByAMethod {
        private final Notes miennes = Notes.communes();
        private final Notes siennes = Notes.communes();
        void noter_miennes() { miennes.noter(Donnees.nom()); }
        void dire_siennes() { Ia.envoyer(siennes.tout()); } // 401
    }
    static class KeptByAMethod {
        private final Notes a = Notes.gardees();
        void noter_a() { a.noter(Donnees.nom()); }
        void dire_dernieres() { Ia.envoyer(Notes.dernieres().tout()); } // 401
    }
    interface Regle { String appliquer(String d); }
    static class RegleIa implements Regle { public String appliquer(String d) { return Ia.demander("avis"); } }
    static class RegleAge implements Regle { public String appliquer(String d) { return d.length() > 3 ? "OUI" : "NON"; } }
    static class Moteur { private final List<Regle> regles; Moteur(List<Regle> r) { regles = r; } boolean refuse(String d) { for (Regle r : regles) { if (r.appliquer(d).equals("NON")) return true; } return false; } }
    static class Moteurs {
        private final Moteur par_ia = new Moteur(List.of(new RegleIa()));
        private final Moteur par_age = new Moteur(List.of(new RegleAge()));
        private final List<Regle> ages = List.of(new RegleAge());
        void selon_l_ia(String d) { if (par_ia.refuse(d)) Decisions.refuser(d); } // 501
        void selon_l_age(String d) { if (par_age.refuse(d)) Decisions.refuser(d); } // KNOWN: invents 501, of which classes the elements are of a list in a field is not told
        void selon_les_ages(String d) { for (Regle r : ages) { if (r.appliquer(d).equals("NON")) Decisions.refuser(d); } }
    }
    static class Fabrique {
        private final List<Regle> regles = new ArrayList<>();
        Fabrique avec(Regle r) { regles.add(r); return this; }
        Moteur batir() { return new Moteur(new ArrayList<>(regles)); }
    }
    static class MoteursBatis {
        private final Moteur par_ia = new Fabrique().avec(new RegleIa()).batir();
        private final Moteur par_age = new Fabrique().avec(new RegleAge()).batir();
        void selon_l_ia_batie(String d) { if (par_ia.refuse(d)) Decisions.refuser(d); } // 501
        void selon_l_age_bati(String d) { if (par_age.refuse(d)) Decisions.refuser(d); } // KNOWN: invents 501, which rules a builder gave an engine in a field is not told
    }
    void bati_sur_place(String d) { if (new Fabrique().avec(new RegleAge()).batir().refuse(d)) Decisions.refuser(d); }
    void bati_sur_place_par_ia(String d) { if (new Fabrique().avec(new RegleIa()).batir().refuse(d)) Decisions.refuser(d); } // 501
}
