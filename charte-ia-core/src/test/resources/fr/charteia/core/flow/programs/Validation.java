package programs;

import api.*;

class Validation {
    void guard(Object d) {
        String avis = Ia.demander("?");
        if (Agent.valide(avis)) Decisions.delivrer(avis);
    }
    void guard_inverted(Object d) {
        String avis = Ia.demander("?");
        if (!Agent.valide(avis)) return;
        Decisions.delivrer(avis);
    }
    void guard_wrong_arm(Object d) {
        String avis = Ia.demander("?");
        if (!Agent.valide(avis)) Decisions.delivrer(avis); // 501
    }
    void guard_ignored(Object d) {
        String avis = Ia.demander("?");
        Agent.valide(avis);
        Decisions.delivrer(avis); // 501
    }
    void void_step() {
        String avis = Ia.demander("?");
        Agent.confirme(avis);
        Decisions.delivrer(avis);
    }
    void void_step_after() {
        String avis = Ia.demander("?");
        Decisions.delivrer(avis); // 501
        Agent.confirme(avis);
    }
    void value_through() {
        Decisions.delivrer(Agent.choisit(Ia.demander("?")));
    }
    void about_something_else() {
        String avis = Ia.demander("?");
        Agent.confirme("autre chose");
        Decisions.delivrer(avis); // 501
    }
    void one_branch_only(boolean c) {
        String avis = Ia.demander("?");
        if (c) Agent.confirme(avis);
        Decisions.delivrer(avis); // 501
    }
    void both_branches(boolean c) {
        String avis = Ia.demander("?");
        if (c) Agent.confirme(avis); else if (!Agent.valide(avis)) return;
        Decisions.delivrer(avis);
    }
    void step_in_callee(String avis) { Agent.confirme(avis); }
    void step_in_callee() {
        String avis = Ia.demander("?");
        step_in_callee(avis);
        Decisions.delivrer(avis);
    }
    boolean accord(String avis) { return Agent.valide(avis); }
    void answer_of_callee() {
        String avis = Ia.demander("?");
        if (accord(avis)) Decisions.delivrer(avis);
    }
    void decide(String avis) { Decisions.delivrer(avis); }
    void step_in_caller() {
        String avis = Ia.demander("?");
        Agent.confirme(avis);
        decide(avis);
    }
    void condition_validated(Object d) {
        String avis = Ia.demander("?");
        if (avis.equals("OUI")) {
            if (Agent.valide(avis)) Decisions.delivrer(d);
        }
    }
    void condition_not_validated(Object d) {
        String avis = Ia.demander("?");
        if (avis.equals("OUI")) Decisions.delivrer(d); // 501
        Agent.valide(avis);
    }
}
