package programs;

import api.*;
import java.util.*;
import java.util.function.Supplier;

class Factories {
    interface Source { String texte(); }
    static class DeDonnees implements Source { public String texte() { return Donnees.nom(); } }
    static class DeRien implements Source { public String texte() { return "rien"; } }
    static Source creer(String sorte) { return sorte.equals("donnees") ? new DeDonnees() : new DeRien(); }
    void constant_argument() {
        Ia.envoyer(creer("rien").texte());
        Ia.envoyer(creer("donnees").texte()); // 401
    }
    void unknown_argument() { Ia.envoyer(creer(Donnees.propre()).texte()); } // 401
    static Source par_switch(String sorte) {
        switch (sorte) {
            case "donnees": return new DeDonnees();
            case "rien": return new DeRien();
            default: throw new IllegalArgumentException(sorte);
        }
    }
    void by_switch() { Ia.envoyer(par_switch("donnees").texte()); } // 401
    void by_switch_clean() { Ia.envoyer(par_switch("rien").texte()); }
    enum Sorte {
        DONNEES { Source creer() { return new DeDonnees(); } },
        RIEN { Source creer() { return new DeRien(); } };
        abstract Source creer();
    }
    void by_enum() { Ia.envoyer(Sorte.DONNEES.creer().texte()); } // 401
    void by_enum_clean() { Ia.envoyer(Sorte.RIEN.creer().texte()); }
    static final Map<String, Supplier<Source>> FABRIQUES = Map.of("donnees", DeDonnees::new, "rien", DeRien::new);
    void by_table() { Ia.envoyer(FABRIQUES.get("donnees").get().texte()); } // 401
    void by_table_clean() { Ia.envoyer(FABRIQUES.get("rien").get().texte()); }
    static abstract class Fabrique { abstract Source creer(); static Fabrique defaut() { return new FabriqueDeRien(); } }
    static class FabriqueDeRien extends Fabrique { Source creer() { return new DeRien(); } }
    static class FabriqueDeDonnees extends Fabrique { Source creer() { return new DeDonnees(); } }
    void abstract_factory() {
        Fabrique f = new FabriqueDeDonnees();
        Ia.envoyer(f.creer().texte()); // 401
    }
    void abstract_factory_clean() { Ia.envoyer(Fabrique.defaut().creer().texte()); }
    static class Demande {
        final String nom;
        final String objet;
        private Demande(Batisseur b) { nom = b.nom; objet = b.objet; }
        static Batisseur batisseur() { return new Batisseur(); }
        static class Batisseur {
            private String nom;
            private String objet;
            Batisseur nom(String v) { nom = v; return this; }
            Batisseur objet(String v) { objet = v; return this; }
            Demande construire() { return new Demande(this); }
        }
    }
    void builder() {
        Demande d = Demande.batisseur().nom(Donnees.nom()).objet("rien").construire();
        Ia.envoyer(d.objet);
        Ia.envoyer(d.nom); // 401
    }
    void builder_used_twice() {
        Demande.Batisseur b = Demande.batisseur().objet("x");
        Demande propre = b.nom("rien").construire();
        Demande sale = b.nom(Donnees.nom()).construire();
        Ia.envoyer(propre.nom);
        Ia.envoyer(sale.nom); // 401
    }
    static class Prototype implements Cloneable {
        String v;
        public Prototype clone() {
            try {
                return (Prototype) super.clone();
            } catch (CloneNotSupportedException e) {
                throw new AssertionError(e);
            }
        }
    }
    void cloned() {
        Prototype p = new Prototype();
        p.v = Donnees.nom();
        Ia.envoyer(p.clone().v); // 401
    }
    void clone_is_another() {
        Prototype p = new Prototype();
        p.v = "rien";
        Prototype q = p.clone();
        p.v = Donnees.nom();
        Ia.envoyer(q.v);
    }
    Supplier<String> fournisseur(String s) { return () -> s; }
    void supplier_made() {
        Supplier<String> a = fournisseur(Donnees.nom());
        Supplier<String> b = fournisseur("rien");
        Ia.envoyer(b.get());
        Ia.envoyer(a.get()); // 401
    }
    static class Registre {
        private final Map<String, Source> sources = new HashMap<>();
        void enregistrer(String k, Source s) { sources.put(k, s); }
        Source trouver(String k) { return sources.get(k); }
    }
    void registry() {
        Registre r = new Registre();
        r.enregistrer("a", new DeDonnees());
        r.enregistrer("b", new DeRien());
        Ia.envoyer(r.trouver("b").texte());
        Ia.envoyer(r.trouver("a").texte()); // 401
    }
    static class Paresseux {
        private Source s;
        Source get() { if (s == null) s = new DeDonnees(); return s; }
    }
    void made_when_needed() { Ia.envoyer(new Paresseux().get().texte()); } // 401
    static class Decorateur implements Source {
        private final Source dedans;
        Decorateur(Source dedans) { this.dedans = dedans; }
        public String texte() { return "[" + dedans.texte() + "]"; }
    }
    void decorated() { Ia.envoyer(new Decorateur(new Decorateur(new DeDonnees())).texte()); } // 401
    void decorated_clean() { Ia.envoyer(new Decorateur(new Decorateur(new DeRien())).texte()); }
    static class Masquant implements Source {
        private final Source dedans;
        Masquant(Source dedans) { this.dedans = dedans; }
        public String texte() { return Masque.masquer(dedans.texte()); }
    }
    void decorated_by_a_mask() { Ia.envoyer(new Decorateur(new Masquant(new DeDonnees())).texte()); }
}
