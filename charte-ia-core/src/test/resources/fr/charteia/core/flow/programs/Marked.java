package programs;

import api.*;

/** Flags that are named for what was decided, texts that are the decision, and grades, in classes whose objects are kept, and in others. */
class Marked {
    @interface Entity {}
    /** As MyBatis-Plus says it. */
    @interface TableName {}

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

    @Entity
    static class Copie {
        double note;
        Integer noteFinale;
        double noteIa;
        double noteMaximale;
        void setNote(double note) { this.note = note; }
    }
    @Entity
    static class StudentAnswer {
        private Double scoreAwarded;
        private double confidenceScore;
        void setScoreAwarded(Double score) { this.scoreAwarded = score; }
        void setConfidenceScore(double score) { this.confidenceScore = score; }
    }
    @Entity
    static class Submission {
        String user;
        String answer;
        Integer score;
    }
    @Entity
    static class Attempt {
        String endpoint;
        Integer score;
    }
    @Entity
    static class QuestionResponse {
        boolean correct;
        double note;
    }
    @Entity
    static class ApiResponse {
        boolean complete;
        double note;
    }
    @Entity
    static class Recette { double note; }
    static class CopieLue { double note; }

    void grade_of_what_was_handed_in(Copie c) {
        c.note = Ia.noter("copie"); // 501
    }
    void grade_that_is_computed(Copie c) {
        c.noteFinale = (int) Math.round(20 * Ia.noter("copie")); // 501
    }
    void grade_in_a_setter(StudentAnswer a) {
        a.setScoreAwarded(Double.parseDouble(Ia.demander("points ?"))); // 501
    }
    void grade_of_what_somebody_answered(Submission s) {
        s.score = (int) Ia.noter("copie"); // 501
    }
    void score_of_what_a_program_tried(Attempt a) {
        a.score = (int) Ia.noter("essai");
    }
    void grade_of_an_answer_that_is_corrected(QuestionResponse r) {
        r.note = Ia.noter("copie"); // 501
    }
    void note_of_an_answer_of_a_program(ApiResponse r) {
        r.note = Ia.noter("copie");
    }
    void grade_through_a_helper(Copie c) {
        rendre(c, Ia.noter("copie")); // 501
    }
    private void rendre(Copie c, double note) { c.setNote(note); }
    void grade_chosen_by_a_condition(Copie c) {
        if (avis().favorable()) {
            c.note = 20; // 501
        } else {
            c.note = 0; // 501
        }
    }
    void grade_added_up(Copie c, java.util.List<String> reponses) {
        double total = 0;
        for (String reponse : reponses) {
            total += Ia.noter(reponse);
        }
        c.setNote(total); // 501
    }
    void grade_by_the_key(Copie c, java.util.List<String> reponses) {
        System.out.println(Ia.noter("copie"));
        double total = 0;
        for (String reponse : reponses) {
            total += reponse.equals("B") ? 1 : 0;
        }
        c.setNote(total);
    }
    void grade_that_is_proposed(Copie c) {
        c.noteIa = Ia.noter("copie");
    }
    void grade_that_a_person_confirmed(Copie c) {
        double note = Ia.noter("copie");
        if (Agent.valide(note)) {
            c.note = note;
        }
    }
    void what_is_no_grade(Copie c, StudentAnswer a) {
        c.noteMaximale = Ia.noter("bareme");
        a.setConfidenceScore(Ia.noter("copie"));
    }
    void grade_of_a_dish(Recette r) {
        r.note = Ia.noter("plat");
    }
    CopieLue grade_of_a_reading() {
        CopieLue lue = new CopieLue();
        lue.note = Ia.noter("copie");
        return lue;
    }

    /** What is answered about somebody says so where it is known when; elsewhere an answer was read into it. */
    static class EligibilityResponse {
        private boolean eligible;
        private boolean complete;
        void setEligible(boolean eligible) { this.eligible = eligible; }
        void setComplete(boolean complete) { this.complete = complete; }
    }
    static class SuggestionResponse { boolean eligible; }
    static class ThemeResponse { boolean accepted; }

    EligibilityResponse flag_of_an_answer() {
        EligibilityResponse r = new EligibilityResponse();
        r.setEligible(Ia.noter("dossier") >= 0.6); // 501
        r.setComplete(Ia.noter("pieces") >= 0.6);
        return r;
    }
    EligibilityResponse flag_of_an_answer_by_rule(int revenu) {
        System.out.println(Ia.noter("dossier"));
        EligibilityResponse r = new EligibilityResponse();
        r.setEligible(revenu < 900);
        return r;
    }
    EligibilityResponse flag_of_an_answer_that_was_read() {
        EligibilityResponse r = new EligibilityResponse();
        r.setEligible(Boolean.parseBoolean(Ia.demander("eligible ?")));
        return r;
    }
    SuggestionResponse flag_that_is_suggested() {
        SuggestionResponse r = new SuggestionResponse();
        r.eligible = Ia.noter("dossier") >= 0.6;
        return r;
    }
    ThemeResponse flag_about_nobody() {
        ThemeResponse r = new ThemeResponse();
        r.accepted = Ia.noter("theme") >= 0.6;
        return r;
    }

    @TableName
    static class GradeResult { String studentNo; private Double score; private Double aiScore; void setScore(Double score) { this.score = score; } void setAiScore(Double score) { this.aiScore = score; } }
    static class GradeShown { String studentNo; private Double score; void setScore(Double score) { this.score = score; } }
    void grade_in_a_row(GradeResult g) { g.setScore(Double.valueOf(Ia.demander("note ?"))); } // 501
    void grade_in_a_row_proposed(GradeResult g) { g.setAiScore(Double.valueOf(Ia.demander("note ?"))); }
    void grade_shown(GradeShown g) { g.setScore(Double.valueOf(Ia.demander("note ?"))); }

    /** Learners and programs are tested; a part is of what it is a part of. */
    @Entity
    static class QuizResult { String student; double score; }
    @Entity
    static class TestResult { String suite; double score; }
    @Entity
    static class SubmissionDetail { Submission submission; Double awardedScore; }
    @Entity
    static class SubmissionPeriod { String term; Double score; }
    @Entity
    static class AttemptDetail { Attempt attempt; Double score; }
    void grade_of_a_learner_s_test(QuizResult r) { r.score = Ia.noter("essai"); } // 501
    void score_of_a_program_s_test(TestResult r) { r.score = Ia.noter("essai"); }
    void grade_of_a_part(SubmissionDetail d) { d.awardedScore = Ia.noter("partie"); } // 501
    void score_of_no_part(SubmissionPeriod p) { p.score = Ia.noter("partie"); }
    void score_of_a_part_of_what_a_program_tried(AttemptDetail d) { d.score = Ia.noter("partie"); }

    /** A grade is one of something that was handed in; one of steel is not. */
    @Entity
    static class Grade { Submission submission; Double aiScore; Double finalScore; }
    @Entity
    static class SteelGrade { String alloy; Double score; }
    void grade_of_a_submission(Grade g) { g.finalScore = Ia.noter("copie"); } // 501
    void grade_of_a_submission_proposed(Grade g) { g.aiScore = Ia.noter("copie"); }
    void grade_of_steel(SteelGrade g) { g.score = Ia.noter("acier"); }

    /** What was asked for is granted or not; what is offered is on sale or not. */
    @Entity
    static class LoanApplication {
        private Boolean status;
        private Boolean complete;
        void setStatus(Boolean status) { this.status = status; }
        void setComplete(Boolean complete) { this.complete = complete; }
    }
    @Entity
    static class LoanProduct { boolean status; }
    @Entity
    static class WebApplication { boolean status; }
    void status_of_what_was_asked_for(LoanApplication a) { a.setStatus(Ia.demander("statut ?").equals("1")); } // 501
    void completeness_of_what_was_asked_for(LoanApplication a) { a.setComplete(Ia.demander("statut ?").equals("1")); }
    void status_of_what_was_asked_for_by_rule(LoanApplication a, int revenu) { a.setStatus(revenu > 900); }
    void status_of_an_offer(LoanProduct p) { p.status = Ia.demander("statut ?").equals("1"); }
    void status_of_a_program(WebApplication a) { a.status = Ia.demander("statut ?").equals("1"); }

    @Entity
    static class Soigne {
        private String decision;
        private String statut;
        private boolean eligible;
        private String avis;
        void setDecision(String decision) { this.decision = decision == null ? null : decision.trim(); }
        void setStatut(String statut) { this.statut = statut == null ? "" : statut.trim().toUpperCase(); }
        void setEligible(Boolean eligible) { this.eligible = Boolean.TRUE.equals(eligible); }
        void noter(String avis) { this.avis = avis; this.decision = avis.trim(); } // 501
    }
    void put_in_order_by_the_setter(Soigne s) {
        s.setDecision(Ia.demander("x")); // 501
        s.setStatut(Ia.demander("x").equals("oui") ? "ACCEPTE" : "REFUSE"); // 501
        s.setEligible(Ia.demander("x").equals("oui")); // 501
        s.noter(Ia.demander("x"));
    }
    void put_in_order_and_not_of_an_ai(Soigne s, String d) {
        s.setDecision(d);
        s.setStatut("ACCEPTE");
        s.setEligible(true);
    }
}
