package programs;

import api.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** What library code gives to functions and handlers of ours, and what they answer. */
class Listeners {
    static class Decideur implements Ecouteur {
        public void recevoir(String morceau) { Decisions.delivrer(morceau); } // 501
        public void finir(Object reponse, int jetons) { Decisions.delivrer(reponse); } // 501
        public void echouer(Throwable erreur) { System.out.println("échec"); }
    }
    void answer_to_a_handler() { Ia.diffuser("?", new Decideur()); }

    static class Cumul implements Ecouteur {
        String tout = "";
        String rien = "";
        public void recevoir(String morceau) { tout += morceau; }
        public void finir(Object reponse, int jetons) {}
        public void echouer(Throwable erreur) {}
        public void jamais(String s) { rien = s; }
        void interne(String s) { rien = s; }
    }
    void answer_kept_by_a_handler() {
        Cumul c = new Cumul();
        Ia.diffuser("?", c);
        Decisions.delivrer(c.tout); // 501
        Decisions.delivrer(c.rien);
    }
    void handler_that_was_told_nothing() {
        Cumul c = new Cumul();
        Decisions.delivrer(c.tout);
        System.out.println(Ia.demander("?"));
    }
    void answer_to_a_lambda() {
        Ia.diffuser("?", (Consumer<String>) s -> Decisions.delivrer(s)); // 501
    }
    void answer_to_a_reference() {
        Ia.diffuser("?", (Consumer<String>) Decisions::delivrer); // 501
    }
    void answer_to_a_lambda_that_only_looks() {
        Ia.diffuser("?", (Consumer<String>) s -> System.out.println(s));
    }
    void answer_collected_by_a_lambda() {
        StringBuilder b = new StringBuilder();
        StringBuilder c = new StringBuilder();
        Ia.diffuser("?", (Consumer<String>) s -> b.append(s));
        Decisions.delivrer(b.toString()); // 501
        Decisions.delivrer(c.toString());
    }
    static void demander(Ecouteur e) { Ia.diffuser("?", e); }
    void handler_passed_on() {
        Cumul c = new Cumul();
        demander(c);
        Decisions.delivrer(c.tout); // 501
        Decisions.delivrer(c.rien);
    }

    record Suivi(String nom, List<String> recus) implements Ecouteur {
        public void recevoir(String morceau) { Decisions.delivrer(morceau); } // 501
        public void finir(Object reponse, int jetons) {}
        public void echouer(Throwable erreur) {}
    }
    void handler_that_is_a_record() {
        Ia.diffuser("?", new Suivi("suivi", new ArrayList<>()));
        Ia.envoyer(Donnees.nom()); // 401
    }
    static class Comparateur implements Ecouteur {
        public void recevoir(String morceau) {}
        public void finir(Object reponse, int jetons) {}
        public void echouer(Throwable erreur) {}
        @Override
        public boolean equals(Object autre) {
            Decisions.delivrer(autre);
            return this == autre;
        }
        @Override
        public int hashCode() { return 1; }
    }
    void handler_that_compares_itself_is_not_told_by_that() {
        Ia.diffuser("?", new Comparateur());
    }

    static void demanderTexte(Consumer<String> c) { Ia.diffuser("?", c); }
    void lambda_passed_on() {
        StringBuilder b = new StringBuilder();
        demanderTexte(s -> b.append(s));
        demanderTexte(s -> Decisions.delivrer(s)); // 501
        Decisions.delivrer(b.toString()); // 501
    }
    static void transmettre(Ecouteur e) { Bus.transmettre(Donnees.nom(), e); }
    static class Second implements Ecouteur {
        public void recevoir(String morceau) { Ia.envoyer(morceau); } // 401
        public void finir(Object reponse, int jetons) { Ia.envoyer(jetons); }
        public void echouer(Throwable erreur) { Ia.envoyer(erreur.getMessage()); }
    }
    void handler_passed_on_to_the_bus() { transmettre(new Second()); }

    static class Envoyeur implements Ecouteur {
        public void recevoir(String morceau) { Ia.envoyer(morceau); } // 401
        public void finir(Object reponse, int jetons) { Ia.envoyer(jetons); }
        public void echouer(Throwable erreur) { Ia.envoyer(erreur.getMessage()); }
    }
    void data_to_a_handler() { Bus.transmettre(Donnees.nom(), new Envoyeur()); }

    static class Sobre implements Ecouteur {
        public void recevoir(String morceau) { Ia.envoyer(morceau); }
        public void finir(Object reponse, int jetons) {}
        public void echouer(Throwable erreur) {}
    }
    void nothing_to_a_handler() { Bus.transmettre("x", new Sobre()); }

    void answered_by_a_lambda() {
        Ia.envoyer(Bus.soumettre(Donnees.nom(), s -> s.trim())); // 401
        Ia.envoyer(Bus.soumettre(Donnees.nom(), s -> "x"));
        Ia.envoyer(Bus.soumettre("x", s -> s));
        Ia.envoyer(Bus.soumettre("x", s -> Donnees.nom())); // 401
    }
    static class Passeur implements Bus.Auditeur { public String entendre(String s) { return s; } }
    static class Oublieux implements Bus.Auditeur { public String entendre(String s) { return "x"; } }
    void answered_by_an_object() {
        Ia.envoyer(Bus.soumettre(Donnees.nom(), new Passeur())); // 401
        Ia.envoyer(Bus.soumettre(Donnees.nom(), new Oublieux()));
    }
    void answer_of_one_given_to_another() {
        Ia.envoyer(Bus.relayer(Donnees.nom(), s -> s, s -> s)); // 401
        Ia.envoyer(Bus.relayer(Donnees.nom(), s -> "x", s -> s));
        Ia.envoyer(Bus.relayer(Donnees.nom(), s -> s, s -> "x"));
        Ia.envoyer(Bus.relayer("x", s -> s, s -> s));
        Bus.relayer(Donnees.nom(), s -> s + "!", s -> { Ia.envoyer(s); return s; }); // 401
        Bus.relayer(Donnees.nom(), s -> "!", s -> { Ia.envoyer(s); return s; });
    }
    void handed_a_consumer() {
        List<String> l = Stream.of(Donnees.nom()).<String>mapMulti((s, c) -> c.accept(s)).toList();
        List<String> m = Stream.of(Donnees.nom()).<String>mapMulti((s, c) -> c.accept("x")).toList();
        Ia.envoyer(l.get(0)); // 401
        Ia.envoyer(m.get(0));
    }

    // A handler that is something else too: the library calls what it knows.
    interface Propre { void autre(String s); }
    static class AvecLeSien implements Ecouteur, Propre {
        public void recevoir(String s) { Ia.envoyer(s); } // 401
        public void finir(Object reponse, int jetons) {}
        public void echouer(Throwable erreur) {}
        public void autre(String s) { Ia.envoyer(s); }
        public static void statique(String s) { Ia.envoyer(s); }
    }
    void handler_with_an_interface_of_its_own() { Bus.transmettre(Donnees.nom(), new AvecLeSien()); }
    static class AFermer implements Ecouteur, AutoCloseable, Comparable<AFermer> {
        public void recevoir(String s) { Ia.envoyer(s); } // 401
        public void finir(Object reponse, int jetons) {}
        public void echouer(Throwable erreur) {}
        public void close() {}
        public int compareTo(AFermer a) { return 0; }
    }
    void handler_that_is_closed_and_compared() { Bus.transmettre(Donnees.nom(), new AFermer()); }
    static class Entend implements Bus.Auditeur, AutoCloseable {
        public String entendre(String s) { return s; }
        public void close() {}
    }
    void function_that_is_closed() { Ia.envoyer(Bus.soumettre(Donnees.nom(), new Entend())); } // 401
    static class Relais implements Ecouteur {
        public void recevoir(String s) { passer(s); }
        private void passer(String s) { Ia.envoyer(s); } // 401
        public void finir(Object reponse, int jetons) {}
        public void echouer(Throwable erreur) { Ia.envoyer(erreur); }
    }
    void handler_that_hands_on() { Bus.transmettre(Donnees.nom(), new Relais()); }
}
