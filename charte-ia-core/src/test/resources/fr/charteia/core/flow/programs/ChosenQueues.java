package programs;

import api.*;
import api.Poste.*;
import java.util.*;

/** Where something is sent, or put, that an answer chose: whoever finds it there is told by that. */
class ChosenQueues {
    static class Sent {
        Poste poste;
        void either(String id) { if (Ia.noter("x") > 3) poste.envoyer("admis", id); else poste.envoyer("revus", id); }
        @Abonne(sujet = "admis") void on_either(String id) { Decisions.delivrer(id); } // 501
        @Abonne(sujet = "archives") void on_another(String id) { Decisions.delivrer(id); }

        void by_its_name(String id) { poste.envoyer(Ia.noter("x") > 3 ? "b-admis" : "b-revus", id); }
        @Abonne(sujet = "b-admis") void on_its_name(String id) { Decisions.delivrer(id); } // 501
        @Abonne(sujet = "b-archives") void on_another_name(String id) { Decisions.delivrer(id); }

        void by_a_variable(String id) { String file = "c-revus"; if (Ia.noter("x") > 3) file = "c-admis"; poste.envoyer(file, id); }
        @Abonne(sujet = "c-admis") void on_a_variable(String id) { Decisions.delivrer(id); } // 501

        void by_a_method(String id) { poste.envoyer(file(), id); }
        private String file() { if (Ia.noter("x") > 3) return "d-admis"; return "d-revus"; }
        @Abonne(sujet = "d-admis") void on_a_method(String id) { Decisions.delivrer(id); } // 501

        void by_a_switch(String id) {
            poste.envoyer(switch (Ia.demander("x")) { case "OUI" -> "e-admis"; case "NON" -> "e-refus"; default -> "e-revus"; }, id);
        }
        @Abonne(sujet = "e-admis") void on_a_switch(String id) { Decisions.delivrer(id); } // 501

        void by_its_end(String id) { poste.envoyer("f-" + Ia.demander("x"), id); }
        @Abonne(sujet = "f-admis") void on_its_end(String id) { Decisions.delivrer(id); } // 501
        void by_an_end_of_ours(String id, String fin) { poste.envoyer("g-" + fin, id); }
        @Abonne(sujet = "g-admis") void on_an_end_of_ours(String id) { Decisions.delivrer(id); }

        void in_any_case(String id) { poste.envoyer("h-admis", id); if (Ia.noter("x") > 3) poste.envoyer("h-revus", id); }
        @Abonne(sujet = "h-admis") void on_any_case(String id) { Decisions.delivrer(id); }
        void in_both_cases(String id) { if (Ia.noter("x") > 3) poste.envoyer("i-admis", id); else poste.envoyer("i-admis", id); }
        @Abonne(sujet = "i-admis") void on_both_cases(String id) { Decisions.delivrer(id); }
        void by_what_we_know(String id, int age) { poste.envoyer(age > 3 ? "j-admis" : "j-revus", id); }
        @Abonne(sujet = "j-admis") void on_what_we_know(String id) { Decisions.delivrer(id); }
        void once_a_person_has_said_so(String id) {
            String avis = Ia.demander("x");
            if (Agent.valide(avis)) poste.envoyer(avis.equals("OUI") ? "k-admis" : "k-revus", id);
        }
        @Abonne(sujet = "k-admis") void on_what_a_person_said(String id) { Decisions.delivrer(id); }
    }

    static class Stored {
        Casier casier;
        void put(String id) { casier.poser(Ia.noter("x") > 3 ? "admis" : "revus", id); }
        void find() { Object id = casier.lire("admis"); if (id != null) Decisions.delivrer(id); } // 501
        void find_another() { Object id = casier.lire("archives"); if (id != null) Decisions.delivrer(id); }
    }

    static class Kept {
        Map<String, String> par = new HashMap<>();
        void put(String id) { par.put(Ia.noter("x") > 3 ? "admis" : "revus", id); }
        void find() { String id = par.get("admis"); if (id != null) Decisions.delivrer(id); } // 501
        void find_another() { String id = par.get("archives"); if (id != null) Decisions.delivrer(id); }
    }
}
