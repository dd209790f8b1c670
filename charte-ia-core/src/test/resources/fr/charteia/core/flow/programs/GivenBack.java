package programs;

import api.*;
import java.util.*;
import java.util.function.*;

/** Functions that entry points give back: whoever asked for them runs them. */
class GivenBack {
    record Signalement(String id, String texte) {}
    record Analyse(String id, String categorie) {}
    record Constat(String id, String categorie) {}
    static class Fonctions {
        Function<Signalement, Analyse> analyser() { return s -> new Analyse(s.id(), Ia.demander("?")); }
        Consumer<Analyse> traiter() { return a -> { if ("oui".equals(a.categorie())) Decisions.delivrer(a.id()); }; } // 501
        Consumer<Constat> appliquer() { return c -> { if ("oui".equals(c.categorie())) Decisions.delivrer(c.id()); }; }
    }
    static class Direct {
        Consumer<Signalement> traiter() { return s -> { if ("oui".equals(Ia.demander("?"))) Decisions.delivrer(s.id()); }; } // 501
        Consumer<Signalement> regarder() { return s -> System.out.println(Ia.demander("?")); }
        Consumer<Signalement> valider() { return s -> { String avis = Ia.demander("?"); if (Agent.valide(avis)) Decisions.delivrer(s.id()); }; }
    }
    static class Donne {
        Supplier<String> resumer() { return () -> { Ia.envoyer(Donnees.nom()); return "x"; }; } // 401
        Supplier<String> masquer() { return () -> { Ia.envoyer(Masque.masquer(Donnees.nom())); return "x"; }; }
    }
    static class Reference {
        private void trier(String id) { if (Ia.noter("?") > 0.5) Decisions.refuser(id); } // 501
        Consumer<String> tri() { return this::trier; }
    }
    static class Imbriquee {
        Function<String, Consumer<String>> choisir() { return seuil -> id -> { if (Ia.demander(seuil).equals("oui")) Decisions.delivrer(id); }; } // 501
    }
    static class Appelee {
        private Consumer<String> avec(String avis) { return id -> { if (avis.equals("oui")) Decisions.delivrer(id); }; }
        void sans() { System.out.println(Ia.demander("?")); avec("oui").accept("x"); }
    }
    static class AppeleeAussi {
        private Consumer<String> avec(String avis) { return id -> { if (avis.equals("oui")) Decisions.delivrer(id); }; } // 501
        void par() { avec(Ia.demander("?")).accept("x"); }
    }
}
