package programs;

import api.*;
import java.util.concurrent.*;

/** Decisions that are only a status, written to an entity or an answer. */
class Statuts {
    void setter_under_a_condition(Dossier d) {
        if (Ia.demander("avis ?").contains("OUI")) {
            d.setStatut(Statut.ACCEPTE); // 501
        } else {
            d.setStatut(Statut.REFUSE); // 501
        }
    }
    void setter_under_another_condition(Dossier d) {
        String avis = Ia.demander("avis ?");
        System.out.println(avis);
        if (Donnees.choix()) {
            d.setStatut(Statut.ACCEPTE);
        }
    }
    void a_status_that_decides_nothing(Dossier d) {
        if (Ia.demander("complet ?").contains("OUI")) {
            d.setStatut(Statut.EN_COURS);
        }
    }
    void chosen(Dossier d) {
        d.setStatut(Ia.demander("avis ?").contains("OUI") ? Statut.ACCEPTE : Statut.REFUSE); // 501
    }
    void chosen_between_steps(Dossier d) {
        d.setStatut(Ia.demander("complet ?").contains("OUI") ? Statut.EN_COURS : Statut.INCOMPLET);
    }
    void chosen_by_a_switch(Dossier d) {
        Statut s = switch (Ia.demander("avis ?")) {
            case "OUI" -> Statut.ACCEPTE;
            default -> Statut.EN_COURS;
        };
        d.setStatut(s); // 501
    }
    void named_by_the_machine(Dossier d) {
        d.setStatut(Statut.valueOf(Ia.demander("avis ?"))); // 501
    }
    void named_by_a_person(Dossier d) {
        System.out.println(Ia.demander("avis ?"));
        d.setStatut(Statut.valueOf(Donnees.propre()));
    }
    void step_named_by_the_machine(Dossier d) {
        d.setEtape(Etape.valueOf(Ia.demander("étape ?")));
    }
    void field(Dossier d) {
        if (Ia.noter("dossier") > 0.5) {
            d.statut = Statut.REFUSE; // 501
        }
    }
    void field_of_a_step(Dossier d) {
        if (Ia.noter("dossier") > 0.5) {
            d.etape = Etape.CLOS;
        }
    }
    Reponse record(String id) {
        return new Reponse(id, Ia.noter(id) > 0.5 ? Statut.ACCEPTE : Statut.REFUSE); // 501
    }
    Reponse record_by_rule(String id) {
        System.out.println(Ia.noter(id));
        return new Reponse(id, id.isEmpty() ? Statut.REFUSE : Statut.ACCEPTE);
    }
    Courrier text_in_a_record(String id) {
        return new Courrier(Ia.noter(id) > 0.5 ? "APPROVED" : "REJECTED", id); // 501
    }
    Courrier text_that_is_no_status(String id) {
        return new Courrier("RECU", Ia.noter(id) > 0.5 ? "APPROVED" : "REJECTED");
    }
    void text_by_setter(Dossier d) {
        if (Ia.demander("avis ?").equals("NON")) {
            d.setDecision("REFUSEE"); // 501
        }
    }
    void text_of_a_letter(Dossier d) {
        if (Ia.demander("avis ?").equals("NON")) {
            d.setCourrier("REFUSEE");
            d.setDecision("Votre demande ne peut être refusée sans examen");
        }
    }
    void builder(String id) {
        new Constructeur().id(id).statut(Ia.noter(id) > 0.5 ? Statut.ACCEPTE : Statut.REFUSE); // 501
    }
    void builder_of_a_step(String id) {
        new Constructeur().id(id).statut(Ia.noter(id) > 0.5 ? Statut.EN_COURS : Statut.INCOMPLET);
    }
    void service(Dossier d) {
        if (Ia.noter("dossier") > 0.5) {
            Gestion.changerStatut(d, Statut.NON_ELIGIBLE); // 501
        }
    }
    void service_that_prints(Dossier d) {
        if (Ia.noter("dossier") > 0.5) {
            Gestion.afficher(d, Statut.NON_ELIGIBLE);
        }
    }
    void helper_that_parses(Dossier d) {
        enregistrer(d, Ia.demander("avis ?"));
    }
    private void enregistrer(Dossier d, String avis) {
        d.setStatut(Statut.valueOf(avis)); // 501
    }
    void helper_that_copies(Dossier d, Dossier e) {
        if (Ia.noter("dossier") > 0.5) {
            copier(d, e);
        }
    }
    private void copier(Dossier d, Dossier e) {
        d.setStatut(e.statut);
    }
    void reviewed(Dossier d) {
        String avis = Agent.choisit(Ia.demander("avis ?"));
        d.setStatut(avis.equals("OUI") ? Statut.ACCEPTE : Statut.REFUSE);
    }
    void a_task_is_rejected(Envoi e) {
        if (Ia.noter("message") > 0.5) {
            e.setEtat(TaskStatus.REJECTED);
        }
    }
    void a_connection_is_accepted(Envoi e) {
        if (Ia.noter("message") > 0.5) {
            e.setHttpStatus("ACCEPTED");
        }
    }
    void compared(Dossier d) {
        if (Ia.noter("dossier") > 0.5 && d.statut == Statut.REFUSE) {
            System.out.println(d.statut);
        }
    }

    enum Statut { EN_COURS, INCOMPLET, ACCEPTE, REFUSE, NON_ELIGIBLE }

    enum Etape { OUVERT, CLOS }

    enum TaskStatus { PENDING, DONE, REJECTED }

    static class Dossier {
        Statut statut;
        Etape etape;
        String decision;
        String courrier;
        void setStatut(Statut s) { statut = s; }
        void setEtape(Etape e) { etape = e; }
        void setDecision(String d) { decision = d; }
        void setCourrier(String c) { courrier = c; }
    }

    static class Envoi {
        TaskStatus etat;
        String httpStatus;
        void setEtat(TaskStatus s) { etat = s; }
        void setHttpStatus(String s) { httpStatus = s; }
    }

    record Reponse(String id, Statut statut) {}

    record Courrier(String statut, String texte) {}

    static class Constructeur {
        String id;
        Statut statut;
        Constructeur id(String i) { id = i; return this; }
        Constructeur statut(Statut s) { statut = s; return this; }
    }

    static class Gestion {
        static void changerStatut(Dossier d, Statut s) {}
        static void afficher(Dossier d, Statut s) {}
    }
}
