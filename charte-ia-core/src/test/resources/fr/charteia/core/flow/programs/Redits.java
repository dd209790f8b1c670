package programs;

import api.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** What a model has just said itself is no news to it: what a tool gives back of the objects that a model made for the call. */
class Redits {
    record Demande(@Personnel String courriel, String numero) {}
    record Lot(List<Demande> demandes, Demande chef) {}
    static class Formulaire {
        @Personnel String nom;
        String code;
        String getNom() { return nom; }
        @Override public String toString() { return nom + code; }
    }
    record Reponse(String statut, @Personnel String courriel) {}
    interface Registre {
        Formulaire trouver(String courriel);
        Demande derniere();
        List<Formulaire> tous();
    }

    static class Outils {
        Registre registre;
        Formulaire garde;

        @Outil String of_a_record(Demande d) { return "User " + d.courriel() + " not found"; }
        @Outil String of_an_object(Formulaire f) { return f.getNom() + " inconnu"; }
        @Outil String of_a_field(Formulaire f) { return f.nom; }
        @Outil Formulaire whole(Formulaire f) { return f; }
        @Outil String printed(Formulaire f) { return "lu : " + f; }
        @Outil Demande copied(Demande d) { return new Demande(d.courriel().trim(), d.numero()); }
        @Outil Demande copied_by_a_helper(Demande d) { return copie(d); }
        private Demande copie(Demande d) { return new Demande(d.courriel().trim(), d.numero()); }
        @Outil Demande copied_of_two(Formulaire f) { return new Demande(f.nom + f.code, f.code); }
        @Outil Demande copied_with_another(Demande d) { return new Demande(d.courriel() + registre.derniere().courriel(), d.numero()); } // 401
        @Outil Demande answered_by_another(Demande d) { return new Demande(Ia.demander(d.numero()), d.numero()); } // 401
        @Outil Map<String, Object> in_a_map(Demande d) { return Map.of("courriel", d.courriel()); }
        @Outil Reponse in_an_answer(Demande d) {
            Formulaire f = registre.trouver(d.courriel());
            if (f == null) return new Reponse("inconnu", d.courriel());
            return new Reponse("connu", "x");
        }
        @Outil Reponse in_an_answer_that_something_else_chose(Demande d) {
            if (registre.derniere() == null) return new Reponse("inconnu", d.courriel());
            return new Reponse("connu", "x");
        }
        @Outil String by_a_helper(Demande d) { return texte(d); }
        private String texte(Demande d) { return "Pas de " + d.courriel(); }
        @Outil String within(Lot l) { return l.chef().courriel(); }
        @Outil String each(Lot l) {
            StringBuilder texte = new StringBuilder();
            for (Demande d : l.demandes()) texte.append(d.courriel());
            return texte.toString();
        }
        @Outil List<String> mapped(List<Demande> demandes) { return demandes.stream().map(Demande::courriel).toList(); }
        @Outil String by_a_lambda(List<Demande> demandes) { return demandes.stream().map(d -> d.courriel()).collect(Collectors.joining()); }
        @Outil String perhaps(Optional<Demande> d) { return d.map(Demande::courriel).orElse(""); }
        @Outil String told_by_an_annotation(@Personnel String nom) { return "Bonjour " + nom; }
        @Outil String of_an_array(Demande[] demandes) { return demandes[0].courriel(); }

        @Outil String looked_up(Demande d) { return registre.trouver(d.courriel()).nom; } // 401
        @Outil Formulaire looked_up_whole(Demande d) { return registre.trouver(d.courriel()); } // 401
        @Outil String another_of_its_class(Demande d) { return registre.derniere().courriel(); } // 401
        @Outil String either(Demande d, boolean la) { return (la ? d : registre.derniere()).courriel(); } // 401
        @Outil String both(Demande d) { return d.courriel() + registre.derniere().courriel(); } // 401
        @Outil String filled(Formulaire f) { f.nom = Donnees.nom(); return f.nom; } // 401
        @Outil Formulaire filled_and_whole(Formulaire f) { f.nom = Donnees.nom(); return f; } // 401
        @Outil Formulaire filled_from_what_was_found(Formulaire f) { f.code = registre.trouver(f.nom).nom; return f; } // 401
        @Outil String filled_by_a_helper(Formulaire f) { remplir(f); return f.nom; } // 401
        private void remplir(Formulaire f) { f.nom = registre.trouver(f.code).nom; }
        @Outil String kept(Formulaire f) { garde = f; return "fait"; }
        @Outil String kept_from_before(String rien) { return garde.nom; } // 401
        @Outil String asks_another(Demande d) { return Ia.demander(d.courriel()); } // 401
        @Outil String handed(@Remis Demande d, String motif) { return d.courriel(); } // 401
        @Outil String of_both_kinds(@Remis Demande qui, Demande d) { return d.courriel() + qui.courriel(); } // 401
        @Outil String those_of_its_name(Demande d) { return registre.tous().stream().filter(f -> f.code.equals(d.numero())).map(Formulaire::getNom).collect(Collectors.joining()); } // 401
    }

    /** A tool is no tool where a program calls it. */
    static class Appelant {
        Outils outils;
        Registre registre;
        void asks(Formulaire f) { Ia.envoyer(outils.of_an_object(f)); } // 401
        private void sends(String nom) { Ia.envoyer(new Reponse("lu", nom.trim())); } // 401
        void sends_what_is_given(String recu) { sends(recu); }
        void prints() { System.out.println(outils.of_an_object(registre.trouver("x"))); }
        @Outil String through_another(String numero) { return outils.of_an_object(registre.trouver(numero)); } // 401
        @Outil String through_another_of_what_was_said(Formulaire f) { return outils.of_an_object(f); }
    }

    static class Rappels implements Rappel {
        public Object executer(String demande) { return "lu : " + demande; }
    }

    static class Fonctions {
        Registre registre;
        void offered() { Offre.fonctionDe(Demande.class, (Demande d) -> "inconnu : " + d.courriel()); }
        void offered_by_reference() { Offre.fonctionDe(Demande.class, this::texte); }
        private String texte(Demande d) { return d.courriel(); }
        void offered_of_what_lies_within() { Offre.fonctionDe(Lot.class, (Lot l) -> l.chef().courriel()); }
        void offered_by_a_helper() { Offre.fonctionDe(Demande.class, (Demande d) -> texte(d)); }
        void offered_in_an_answer(Registre autre) {
            Offre.fonctionDe(Demande.class, (Demande d) -> {
                if (autre == null) return new Reponse("inconnu", d.courriel());
                return new Reponse("connu", "x");
            });
        }
        void offered_looked_up() { Offre.fonctionDe(Demande.class, (Demande d) -> registre.trouver(d.courriel()).nom); } // 401
        void offered_of_another() { Offre.fonctionDe(Demande.class, (Demande d) -> registre.derniere().courriel()); } // 401
        void offered_with_another() { Offre.fonctionDe(Demande.class, (Demande d) -> d.courriel() + registre.derniere().courriel()); } // 401
        void offered_that_asks() { Offre.fonctionDe(Demande.class, (Demande d) -> Ia.demander(d.courriel())); } // 401
        void offered_that_took_along(Demande e) { Offre.fonctionDe(Demande.class, (Demande d) -> e.courriel()); } // 401
        void offered_an_object() { Offre.fonctionDe(Demande.class, new Cherche()); }
        static class Cherche implements Function<Demande, String> {
            public String apply(Demande d) { return d.courriel(); }
        }
    }
    static class Assistant {
        String repondre(String question) { return Client.nouveau().outilsNommes("redit", "redit2").construire().repondre(question); }
        @Conteneur.Composant("redit") static class Redit implements Function<Demande, String> {
            public String apply(Demande d) { return d.courriel(); }
        }
        @Conteneur.Composant("redit2") static class Lu implements Function<Demande, Demande> {
            Registre registre;
            public Demande apply(Demande d) {
                if (d.numero() == null) return d;
                return registre.derniere(); // 401
            }
        }
    }
}
