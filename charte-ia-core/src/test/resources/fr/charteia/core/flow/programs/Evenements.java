package programs;

import api.*;
import java.util.*;

/** An event that a machine of states is sent says what becomes of a file, where it is named for a decision. */
class Evenements {
    enum DemandeEvent { E_DEPOSER, E_APPROUVER, E_REJETER, E_COMPLETER }
    enum JobEvent { START, APPROVE, REJECT }
    enum HiringEvent { SCREEN, HIRE, REJECT }
    enum TaskEvent { RUN, ACCEPT, REJECT }
    enum LoanEvents { SUBMIT, LOAN_REJECTED, LOAN_APPROVED }

    private Automate<DemandeEvent> demandes;
    private Automate<JobEvent> travaux;
    private Automate<LoanEvents> prets;
    private Automate<HiringEvent> embauches;
    private Automate<TaskEvent> taches;

    void sent_under_a_condition(String piece) {
        if (Ia.demander(piece).startsWith("NON")) demandes.envoyer(DemandeEvent.E_REJETER); // 501
    }
    void chosen_by_the_answer(String piece) {
        DemandeEvent suite = Ia.demander(piece).startsWith("NON") ? DemandeEvent.E_REJETER : DemandeEvent.E_APPROUVER;
        demandes.envoyer(suite); // 501
    }
    void in_an_optional(String piece) {
        demandes.envoyerUn(Optional.of(Ia.demander(piece).startsWith("NON") ? DemandeEvent.E_REJETER : DemandeEvent.E_APPROUVER)); // 501
    }
    void what_was_decided(String piece) {
        if (Ia.demander(piece).startsWith("NON")) prets.envoyer(LoanEvents.LOAN_REJECTED); // 501
    }
    void named_for_what_is_decided(String piece) {
        if (Ia.demander(piece).startsWith("NON")) embauches.envoyer(HiringEvent.REJECT); // 501
    }
    void no_decision_of_what_is_decided(String piece) {
        if (Ia.demander(piece).startsWith("NON")) embauches.envoyer(HiringEvent.SCREEN);
    }
    void named_for_a_part_of_the_program(String piece) {
        if (Ia.demander(piece).startsWith("NON")) taches.envoyer(TaskEvent.REJECT);
    }
    void through_a_helper(String piece) {
        if (Ia.demander(piece).startsWith("NON")) envoyer(DemandeEvent.E_REJETER);
    }
    private void envoyer(DemandeEvent evenement) {
        demandes.envoyer(evenement); // 501
    }
    void of_a_person(String piece, DemandeEvent choix) {
        String avis = Ia.demander(piece);
        demandes.envoyer(choix);
        demandes.envoyer(DemandeEvent.E_REJETER);
        demandes.envoyer(Agent.valide(avis) ? DemandeEvent.E_APPROUVER : DemandeEvent.E_REJETER);
    }
    void that_decides_nothing(String piece) {
        if (Ia.demander(piece).startsWith("NON")) demandes.envoyer(DemandeEvent.E_COMPLETER);
    }
    void of_a_part_of_the_program(String piece) {
        if (Ia.demander(piece).startsWith("NON")) travaux.envoyer(JobEvent.REJECT);
    }
}
