package programs;

import api.*;
import java.util.*;
import java.util.function.*;

/** What libraries call and are told: actors that ask each other, observers that wrap others. */
class Actors {
    /** Of what a function is given nothing may be said: an object of ours is what somebody told the library before. */
    static class Interroge {
        record Question(String texte) {}
        record Reponse(String avis, int duree) {}
        record Suite(String avis, int duree, String dossier) {}
        Bus bus;
        void ouvrir() {
            bus.interroger(() -> new Question(Donnees.nom()), (Reponse r) -> new Suite(r.avis(), r.duree(), "d"));
        }
        void surQuestion(Question q) {
            Bus.publier(new Reponse(Ia.demander(q.texte()), 3)); // 401
        }
        void surSuite(Suite s) {
            if (s.avis().equals("oui")) {
                Decisions.delivrer("x"); // 501
            }
        }
        void surDuree(Suite s) {
            if (s.duree() > 2) {
                Decisions.delivrer("x");
            }
        }
        void surDossier(Suite s) {
            if (s.dossier().equals("d")) {
                Decisions.delivrer("x");
            }
        }
    }
    static class InterrogeSansNom {
        record Question(String texte, String usager) {}
        record Reponse(String avis) {}
        Bus bus;
        void ouvrir(String motif) {
            bus.interroger(() -> new Question(motif, Donnees.nom()), (Reponse r) -> r.avis());
        }
        void surQuestion(Question q) {
            Bus.publier(new Reponse(Ia.demander(q.texte())));
        }
        void surReponse(Reponse r) {
            if (r.avis().equals("oui")) {
                Decisions.delivrer("x"); // 501
            }
        }
    }
    /** What wraps another of a library's kind wraps one of another class, unless it is seen to wrap one of its own. */
    static class Enveloppe implements Consumer<String> {
        private final Consumer<String> suite;
        Enveloppe(Consumer<String> suite) { this.suite = suite; }
        @Override
        public void accept(String texte) {
            Ia.envoyer(texte);
            suite.accept(Donnees.nom());
        }
        static void un(Consumer<String> autre) { new Enveloppe(autre).accept("x"); }
    }
    static class EnFile implements Bus.Auditeur {
        private final Bus.Auditeur suite;
        EnFile(Bus.Auditeur suite) { this.suite = suite; }
        @Override
        public String entendre(String texte) {
            Ia.envoyer(texte); // 401
            return suite.entendre(Donnees.nom());
        }
        static void deux(Bus.Auditeur autre) { new EnFile(new EnFile(autre)).entendre("x"); }
    }
    static class AutreClasse implements Bus.Auditeur {
        @Override
        public String entendre(String texte) {
            Ia.envoyer(texte); // 401
            return texte;
        }
        static class Autour implements Bus.Auditeur {
            private final Bus.Auditeur suite = Bus.auditeur(new AutreClasse());
            @Override
            public String entendre(String texte) { return suite.entendre(Donnees.nom()); }
        }
    }
}
