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
}
