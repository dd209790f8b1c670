package programs;

import api.*;
import fr.charteia.annotations.*;

/** What is asked goes through code of ours on its way: what that is declared to anonymise is anonymised, whoever asks. */
class Passages {
    static class Efface implements Relais {
        @Anonymisation public String passer(String question) { return question.replaceAll("[A-Z]\\w+", "X"); }
    }
    @Pseudonymisation static class Code implements Relais {
        public String passer(String question) { return question + ""; }
    }
    static class Journal implements Relais {
        public String passer(String question) { System.out.println(question.length()); return question; }
    }
    static class Autre extends Code {}
    static class Outillage {
        @Anonymisation public String nettoyer(String t) { return t.trim(); }
        public String passer(String question) { return question; }
    }

    void anonymised() { Client.nouveau().outils(new Efface()).construire().repondre(Donnees.nom()); }
    void pseudonymised() { Client.nouveau().outils(new Code()).construire().repondre(Donnees.nom()); } // 407
    void pseudonymised_by_a_subclass() { Client.nouveau().outils(new Autre()).construire().repondre(Donnees.nom()); } // 407
    void only_looked_at() { Client.nouveau().outils(new Journal()).construire().repondre(Donnees.nom()); } // 401
    void both() { Client.nouveau().outils(new Journal()).outils(new Efface()).construire().repondre(Donnees.nom()); }
    void a_tool_that_is_no_passage() { Client.nouveau().outils(new Outillage()).construire().repondre(Donnees.nom()); } // 401
    void none() { Client.nouveau().construire().repondre(Donnees.nom()); } // 401
    void one_of_two() { Client c = Donnees.choix() ? Client.nouveau().outils(new Efface()).construire() : Client.nouveau().construire(); c.repondre(Donnees.nom()); } // 401
    void either() { Client c = Donnees.choix() ? Client.nouveau().outils(new Efface()).construire() : Client.nouveau().outils(new Code()).outils(new Efface()).construire(); c.repondre(Donnees.nom()); }
    void another_asked() { Client c = Client.nouveau().outils(new Efface()).construire(); c.repondre("x"); Ia.envoyer(Donnees.nom()); } // 401
    void an_answer_is_an_answer() { Client c = Client.nouveau().outils(new Efface()).construire(); if (c.repondre(Donnees.nom()).equals("non")) Decisions.refuser("x"); } // 501

    static class Gardien {
        private final Client client = Client.nouveau().outils(new Efface()).construire();
        private final Client nu = Client.nouveau().construire();
        void demander() { client.repondre(Donnees.nom()); }
        void demander_nu() { nu.repondre(Donnees.nom()); } // 401
    }
}
