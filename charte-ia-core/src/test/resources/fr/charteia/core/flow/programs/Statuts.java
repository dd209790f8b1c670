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

    void handed_to_a_helper(Dossier d) {
        if (Ia.noter("dossier") > 0.5) {
            traiter(d, Statut.REFUSE); // 501
        }
    }
    void another_step_handed_to_the_helper(Dossier d) {
        if (Ia.noter("dossier") > 0.5) {
            traiter(d, Statut.EN_COURS);
        }
    }
    private void traiter(Dossier d, Statut s) {
        appliquer(d, s);
    }
    private static void appliquer(Dossier d, Statut s) {
        d.setStatut(s);
    }
    void handed_by_a_person(Dossier d) {
        System.out.println(Ia.noter("dossier"));
        traiter(d, Statut.REFUSE);
    }
    void handed_to_one_that_tests_it(Dossier d) {
        if (Ia.noter("dossier") > 0.5) {
            compter(d, Statut.REFUSE);
        }
    }
    private static void compter(Dossier d, Statut s) {
        if (d.statut == s) {
            System.out.println(s);
        }
    }
    void text_handed_to_a_helper(Dossier d) {
        if (Ia.noter("dossier") > 0.5) {
            conclure(d, "REFUSEE"); // 501
            noter(d, "REFUSEE");
        }
    }
    private static void conclure(Dossier d, String texte) {
        d.setDecision(texte);
    }
    private static void noter(Dossier d, String texte) {
        d.setCourrier(texte);
    }
    void request_of_a_person(LeaveRequest r) {
        if (Ia.noter("demande") > 0.5) {
            r.setStatus(RequestStatus.REJECTED); // 501
        }
    }
    void request_with_somebody(Request r) {
        if (Ia.noter("demande") > 0.5) {
            r.setStatus(RequestStatus.APPROVED); // 501
        }
    }
    void request_of_a_program(Request2 r) {
        if (Ia.noter("demande") > 0.5) {
            r.setStatus(RequestStatus.REJECTED);
        }
    }
    void message_of_a_program(Message m) {
        if (Ia.noter("message") > 0.5) {
            m.setStatus(Statut.REFUSE);
            m.setStatus(RequestStatus.REJECTED);
        }
    }
    void synchronised(Dossier d) {
        if (Ia.noter("message") > 0.5) {
            d.setSync(SyncRequestStatus.REJECTED);
        }
    }
    void valid_where_others_are_refused(Dossier d) {
        if (Ia.noter("dossier") > 0.5) {
            d.setAvis(Avis.VALIDEE); // 501
        }
    }
    void valid_as_a_form_is(Dossier d) {
        if (Ia.noter("dossier") > 0.5) {
            d.setSaisie(Saisie.VALIDEE);
        }
    }

    enum Avis { EN_ATTENTE, VALIDEE, REFUSEE }

    enum Saisie { BROUILLON, VALIDEE }

    enum RequestStatus { PENDING, APPROVED, REJECTED }

    enum SyncRequestStatus { PENDING, ACCEPTED, REJECTED }

    static class Employee { String name; }

    static class LeaveRequest {
        RequestStatus status;
        void setStatus(RequestStatus s) { status = s; }
    }

    static class Request {
        Employee employee;
        RequestStatus status;
        void setStatus(RequestStatus s) { status = s; }
    }

    static class Request2 {
        String url;
        RequestStatus status;
        void setStatus(RequestStatus s) { status = s; }
    }

    static class Message {
        Employee to;
        Statut statut;
        RequestStatus status;
        void setStatus(Statut s) { statut = s; }
        void setStatus(RequestStatus s) { status = s; }
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
        Avis avis;
        Saisie saisie;
        SyncRequestStatus sync;
        void setAvis(Avis a) { avis = a; }
        void setSaisie(Saisie s) { saisie = s; }
        void setSync(SyncRequestStatus s) { sync = s; }
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
