package programs;

import api.*;

/** Fields that a library fills in an object that it is handed, as it does with the options of a command line. */
class Remplis {
    static class Options {
        @Rempli @Personnel String usager;
        @Personnel String jamais;
    }
    static class Commande implements Runnable {
        @Rempli @Personnel private String usager;
        @Rempli private boolean force;
        @Rempli private Options options;
        @Personnel private String jamais;

        @Override
        public void run() {
            Ia.envoyer(usager); // 401
            Ia.envoyer(jamais);
            Ia.envoyer(options.usager); // 401
            if (force) Ia.envoyer(Donnees.nom()); // 401
        }
    }
    static void main(String[] arguments) {
        Inconnu.executer(new Commande());
    }
    static class Ailleurs implements Runnable {
        @Rempli @Personnel private String usager;

        @Override
        public void run() {
            usager = "x";
            Ia.envoyer(usager);
        }
    }
    static void overwritten() {
        Inconnu.executer(new Ailleurs());
    }
    static class Refus implements Runnable {
        @Rempli private String avis;

        @Override
        public void run() {
            if (Ia.demander("avis ?").equals(avis)) Decisions.refuser("x"); // 501
            if (avis.equals("non")) Decisions.refuser("x");
        }
    }
    static void decided_by_the_option() {
        Inconnu.executer(new Refus());
    }
}
