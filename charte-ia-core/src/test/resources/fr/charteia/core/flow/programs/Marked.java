package programs;

import api.*;

/** Flags that are named for what was decided, and texts that are the decision, in classes whose objects are kept, and in others. */
class Marked {
    @interface Entity {}

    @Entity
    static class Candidat {
        private boolean eligible;
        private boolean visible;
        private boolean eliminatoire;
        private String decision;
        private String statut;
        private String motifDecision;
        private String decisionIa;

        void setEligible(boolean eligible) { this.eligible = eligible; }
        void setVisible(boolean visible) { this.visible = visible; }
        void setDecision(String decision) { this.decision = decision; }
        void setStatut(String statut) { this.statut = statut; }
        void setMotifDecision(String motif) { this.motifDecision = motif; }
        void setDecisionIa(String decision) { this.decisionIa = decision; }
        void conclure(Avis avis) {
            this.eligible = avis.favorable(); // 501
        }
        static Builder builder() { return new Builder(); }

        static class Builder {
            private boolean eligible;
            private String decision;
            Builder eligible(boolean eligible) { this.eligible = eligible; return this; }
            Builder decision(String decision) { this.decision = decision; return this; }
            Candidat build() {
                Candidat c = new Candidat();
                c.eligible = eligible;
                c.decision = decision;
                return c;
            }
        }
    }
    @Entity
    static class Joueur {
        Boolean banned;
        void setBanned(Boolean banned) { this.banned = banned; }
    }
    @Entity
    static class Tache {
        private String statut;
        void setStatut(String statut) { this.statut = statut; }
    }
    @Entity
    static class TaskRule {
        boolean accepted;
    }
    @Entity
    static class BankAccount {
        boolean frozen;
        boolean active;
    }
    @Entity
    static class Permit {
        boolean active;
        boolean frozen;
    }
    @Entity
    static class Examen {
        boolean passed;
    }
    @Entity
    static class Reponse {
        boolean passed;
        boolean frozen;
    }
    /** What an answer is read into decides nothing. */
    static class Lecture {
        boolean eligible;
        String decision;
        void setEligible(boolean eligible) { this.eligible = eligible; }
        void setDecision(String decision) { this.decision = decision; }
    }
    record Avis(boolean favorable, String conclusion) {}

    private static Avis avis() {
        String reponse = Ia.demander("avis ?");
        return new Avis(reponse.startsWith("OUI"), reponse.substring(3));
    }
    void flag_of_what_is_kept(Candidat c) {
        c.setEligible(avis().favorable()); // 501
    }
    void flag_set_by_a_condition(Candidat c) {
        if (avis().favorable()) {
            c.setEligible(true); // 501
        } else {
            c.setEligible(false); // 501
        }
    }
    void flag_taken_back(Joueur j) {
        if (avis().favorable()) {
            j.setBanned(false);
        }
    }
    void flag_of_what_the_class_is_named_for(BankAccount a, Permit p, Examen e) {
        if (avis().favorable()) {
            a.frozen = true; // 501
            p.active = false; // 501
            e.passed = true; // 501
        }
    }
    void flag_of_what_the_class_is_not_named_for(BankAccount a, Permit p, Reponse r) {
        if (avis().favorable()) {
            a.active = false;
            p.frozen = true;
            r.passed = true;
            r.frozen = true;
        }
    }
    void flag_by_which_it_holds(Permit p) {
        if (avis().favorable()) {
            p.active = true;
        }
    }
    void flag_by_counting(Joueur j, int fautes) {
        int n = avis().favorable() ? fautes : fautes + 1;
        if (n > 3) {
            j.banned = true; // 501
        }
    }
    void flag_by_another_condition(Candidat c) {
        System.out.println(avis().conclusion());
        c.setEligible(Donnees.choix());
    }
    void flag_of_something_else(Candidat c) {
        c.setVisible(avis().favorable());
        c.eliminatoire = avis().favorable();
    }
    void flag_through_a_helper(Candidat c) {
        marquer(c, avis().favorable()); // 501
    }
    private void marquer(Candidat c, boolean eligible) { c.setEligible(eligible); }
    void flag_through_a_helper_that_was_asked_before(Candidat c) {
        System.out.println(avis().conclusion());
        marquer(c, Donnees.choix());
    }
    void flag_in_a_builder() {
        Candidat.builder().eligible(avis().favorable()).build(); // 501
    }
    void flag_in_a_method_of_its_own(Candidat c) {
        c.conclure(avis());
    }
    void flag_of_a_rule(TaskRule r) {
        r.accepted = avis().favorable();
    }
    Lecture flag_of_a_reading() {
        Lecture l = new Lecture();
        l.setEligible(avis().favorable());
        l.setDecision(avis().conclusion());
        return l;
    }
    void text_that_is_the_decision(Candidat c) {
        c.setDecision(avis().conclusion().trim().toUpperCase()); // 501
    }
    void text_that_is_the_status(Candidat c) {
        c.setStatut(Ia.demander("statut ?")); // 501
    }
    void text_in_a_builder() {
        Candidat.builder().decision(avis().conclusion()).build(); // 501
    }
    void text_through_a_helper(Candidat c) {
        inscrire(c, avis().conclusion()); // 501
    }
    private void inscrire(Candidat c, String decision) { c.setDecision(decision); }
    void text_of_a_helper_that_changes_it(Candidat c) {
        inscrireEnClair(c, avis().conclusion());
    }
    private void inscrireEnClair(Candidat c, String decision) {
        c.setDecision(decision.trim().toLowerCase()); // 501
    }
    void text_that_only_explains(Candidat c) {
        c.setMotifDecision(avis().conclusion());
        c.setDecisionIa(avis().conclusion());
    }
    void text_of_a_thing(Tache t) {
        t.setStatut(avis().conclusion());
    }
    void text_of_somebody_else(Candidat c) {
        if (avis().favorable()) {
            c.setStatut(Donnees.propre());
        }
    }
}
