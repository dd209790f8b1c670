package programs;

import api.*;
import api.Conteneur.*;
import java.util.*;
import java.util.function.*;

/** What a container hands out is a function that a method gave it. */
class FonctionsInjectees {
    interface Filtre { boolean passe(String d); }
    static class Filtres {
        @Fabrique Filtre filtre() { return d -> Ia.demander(d).equals("oui"); }
        @Fabrique Predicate<String> parReponse(Juge juge) { return juge::juge; }
        @Fabrique Predicate<String> parLongueur() { return d -> d.length() > 3; }
        @Fabrique Function<String, Integer> mesure() { return String::length; }
        @Fabrique Function<String, String> question() { return Ia::demander; }
        @Fabrique Supplier<String> avis(Function<String, String> question) { return () -> question.apply("x"); }
        @Fabrique UnaryOperator<String> tri() { UnaryOperator<String> f = d -> Ia.demander(d); return f; }
    }
    @Composant static class Juge { boolean juge(String d) { return Ia.demander(d).equals("oui"); } }
    static class ParChamp {
        @Injecte Filtre filtre;
        @Injecte @Nomme("parReponse") Predicate<String> parReponse;
        @Injecte @Nomme("parLongueur") Predicate<String> parLongueur;
        @Injecte Function<String, Integer> mesure;
        @Injecte Function<String, String> question;
        @Injecte Supplier<String> avis;
        void by_an_answer(String d) { if (filtre.passe(d)) Decisions.delivrer(d); } // 501
        void by_a_method_of_another(String d) { if (parReponse.test(d)) Decisions.delivrer(d); } // 501
        void by_its_length(String d) { if (parLongueur.test(d)) Decisions.delivrer(d); }
        void by_a_measure(String d) { if (mesure.apply(d) > 3) Decisions.delivrer(d); }
        void by_what_it_answers(String d) { if (question.apply(d).equals("oui")) Decisions.delivrer(d); } // 501
        void by_one_that_asks_another() { if (avis.get().equals("oui")) Decisions.delivrer("x"); } // 501
        void approved(String d) { String r = question.apply(d); if (Agent.valide(r)) Decisions.delivrer(r); }
    }
    /** What is neither named nor alone may be any. */
    static class SansNom {
        @Injecte Predicate<String> parLongueur;
        @Injecte Predicate<String> autre;
        void by_its_length(String d) { if (parLongueur.test(d)) Decisions.delivrer(d); }
        void by_either(String d) { if (autre.test(d)) Decisions.delivrer(d); } // 501
    }
    @Composant static class ParConstructeur {
        private final Filtre filtre;
        private final Predicate<String> parReponse;
        private final Predicate<String> parLongueur;
        private final UnaryOperator<String> tri;
        ParConstructeur(Filtre filtre, @Nomme("parReponse") Predicate<String> un, @Nomme("parLongueur") Predicate<String> autre, UnaryOperator<String> tri) { this.filtre = filtre; this.parReponse = un; this.parLongueur = autre; this.tri = tri; }
        void by_an_answer(String d) { if (filtre.passe(d)) Decisions.delivrer(d); } // 501
        void by_a_method_of_another(String d) { if (parReponse.test(d)) Decisions.delivrer(d); } // 501
        void by_its_length(String d) { if (parLongueur.test(d)) Decisions.delivrer(d); }
        void each(List<String> ds) { ds.stream().filter(filtre::passe).forEach(Decisions::delivrer); } // 501
        void each_by_length(List<String> ds) { ds.stream().filter(parLongueur).forEach(Decisions::delivrer); }
        void by_a_local(String d) { String r = tri.apply(d); if (r.startsWith("o")) Decisions.refuser(d); } // 501
    }
}
