package programs;

import api.*;
import fr.charteia.annotations.*;
import java.util.*;

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

    void guard_and_condition(Object d) {
        String avis = Ia.demander("?");
        if (avis.equals("OUI") && Agent.valide(avis)) Decisions.delivrer(d);
    }
    void guard_or_condition(Object d) {
        String avis = Ia.demander("?");
        if (avis.equals("OUI") || Agent.valide(avis)) Decisions.delivrer(d); // 501
    }
    void guard_else_refuses() {
        String avis = Ia.demander("?");
        if (Agent.valide(avis)) Decisions.delivrer(avis); else System.out.println();
    }
    void guard_in_a_variable() {
        String avis = Ia.demander("?");
        boolean ok = Agent.valide(avis);
        if (ok) Decisions.delivrer(avis);
    }
    void guard_in_a_variable_overwritten() {
        String avis = Ia.demander("?");
        boolean ok = Agent.valide(avis);
        ok = true;
        if (ok) Decisions.delivrer(avis); // 501
    }
    void guard_throws() {
        String avis = Ia.demander("?");
        if (!Agent.valide(avis)) throw new IllegalStateException();
        Decisions.delivrer(avis);
    }
    void guard_logs_only() {
        String avis = Ia.demander("?");
        if (!Agent.valide(avis)) System.out.println("refus");
        Decisions.delivrer(avis); // 501
    }
    void guard_of_each(List<String> ds) {
        for (String d : ds) {
            String avis = Ia.demander(d);
            if (!Agent.valide(avis)) continue;
            Decisions.delivrer(avis);
        }
    }
    void guard_of_the_first_only(List<String> ds) {
        boolean premier = true;
        for (String d : ds) {
            String avis = Ia.demander(d);
            if (premier) Agent.confirme(avis);
            premier = false;
            Decisions.delivrer(avis); // 501
        }
    }
    void guard_after() {
        String avis = Ia.demander("?");
        Decisions.delivrer(avis); // 501
        if (!Agent.valide(avis)) throw new IllegalStateException();
    }
    void guard_on_another_answer() {
        String avis = Ia.demander("?");
        String autre = Ia.demander("??");
        if (Agent.valide(autre)) Decisions.delivrer(avis); // 501
    }
    void guard_on_a_constant() {
        String avis = Ia.demander("?");
        if (Agent.valide("dossier")) Decisions.delivrer(avis); // 501
    }
    void guard_on_a_text_of_it() {
        String avis = Ia.demander("?");
        if (Agent.valide("Avis : " + avis)) Decisions.delivrer(avis);
    }
    record Proposition(String id, String texte) {}
    void guard_on_the_object_that_holds_it() {
        Proposition p = new Proposition("1", Ia.demander("?"));
        if (Agent.valide(p)) Decisions.delivrer(p.texte());
    }
    void guard_on_another_object() {
        Proposition p = new Proposition("1", Ia.demander("?"));
        Proposition q = new Proposition("2", "rien");
        if (Agent.valide(q)) Decisions.delivrer(p.texte()); // 501
    }
    void guard_then_asked_again() {
        String avis = Ia.demander("?");
        if (!Agent.valide(avis)) return;
        avis = Ia.demander("??");
        Decisions.delivrer(avis); // 501
    }
    void guard_of_two() {
        String a = Ia.demander("?");
        String b = Ia.demander("??");
        if (Agent.valide(a) && Agent.valide(b)) Decisions.delivrer(a + b);
    }
    void guard_of_one_of_two() {
        String a = Ia.demander("?");
        String b = Ia.demander("??");
        if (Agent.valide(a)) Decisions.delivrer(a + b); // 501
    }
    void step_before_the_branch(Object d) {
        String avis = Ia.demander("?");
        Agent.confirme(avis);
        if (avis.equals("OUI")) Decisions.delivrer(d); else Decisions.refuser(d);
    }
    void step_in_one_arm_of_the_branch(Object d) {
        String avis = Ia.demander("?");
        if (avis.equals("OUI")) {
            Agent.confirme(avis);
            Decisions.delivrer(d);
        } else {
            Decisions.refuser(d); // 501
        }
    }
    void step_in_a_loop_that_may_not_run() {
        String avis = Ia.demander("?");
        for (int i = 0; i < Donnees.nombre(); i++) Agent.confirme(avis);
        Decisions.delivrer(avis); // 501
    }
    void step_in_try() {
        String avis = Ia.demander("?");
        try {
            Agent.confirme(avis);
        } catch (RuntimeException e) {
            System.out.println();
        }
        Decisions.delivrer(avis); // 501
    }
    void step_in_try_then_decision() {
        String avis = Ia.demander("?");
        try {
            Agent.confirme(avis);
            Decisions.delivrer(avis);
        } catch (RuntimeException e) {
            System.out.println();
        }
    }
    void step_in_finally() {
        String avis = Ia.demander("?");
        try {
            System.out.println();
        } finally {
            Agent.confirme(avis);
        }
        Decisions.delivrer(avis);
    }
    void value_chosen_in_one_branch(boolean c) {
        String avis = Ia.demander("?");
        String retenu = c ? Agent.choisit(avis) : avis;
        Decisions.delivrer(retenu); // 501
    }
    void value_chosen_but_not_used() {
        String avis = Ia.demander("?");
        String retenu = Agent.choisit(avis);
        Decisions.delivrer(avis + retenu); // 501
    }
    void value_chosen_then_completed_by_the_ai() {
        String retenu = Agent.choisit(Ia.demander("?"));
        Decisions.delivrer(retenu + Ia.demander("motif")); // 501
    }
    void value_chosen_then_rewritten() {
        String retenu = Agent.choisit(Ia.demander("?"));
        Decisions.delivrer("Décision : " + retenu.trim());
    }
    void condition_on_the_chosen_value(Object d) {
        if (Agent.choisit(Ia.demander("?")).equals("OUI")) Decisions.delivrer(d);
    }
    void callee_guards(String avis) { if (!Agent.valide(avis)) throw new IllegalStateException(); }
    void guard_in_callee_that_throws() {
        String avis = Ia.demander("?");
        callee_guards(avis);
        Decisions.delivrer(avis);
    }
    void perhaps_guards(String avis, boolean c) { if (c) Agent.confirme(avis); }
    void guard_in_callee_perhaps() {
        String avis = Ia.demander("?");
        perhaps_guards(avis, Donnees.choix());
        Decisions.delivrer(avis); // 501
    }
    void guard_in_callee_surely() {
        String avis = Ia.demander("?");
        perhaps_guards(avis, true);
        Decisions.delivrer(avis);
    }
    boolean never(String avis) { Agent.valide(avis); return true; }
    void callee_ignores_the_answer() {
        String avis = Ia.demander("?");
        if (never(avis)) Decisions.delivrer(avis); // 501
    }
    boolean inverse(String avis) { return !Agent.valide(avis); }
    void callee_inverts_the_answer() {
        String avis = Ia.demander("?");
        if (!inverse(avis)) Decisions.delivrer(avis);
    }
    boolean avec_seuil(String avis) { return avis.length() < 3 || Agent.valide(avis); }
    void callee_asks_only_above_a_threshold() {
        String avis = Ia.demander("?");
        if (avec_seuil(avis)) Decisions.delivrer(avis); // 501
    }
    void decide_checked(String avis) { if (Agent.valide(avis)) Decisions.delivrer(avis); }
    void step_and_decision_in_callee() { decide_checked(Ia.demander("?")); }
    void decide_unchecked(String avis) { Decisions.delivrer(avis); } // 501
    void decision_in_callee_without_step() { decide_unchecked(Ia.demander("?")); }
    void step_in_a_lambda() {
        String avis = Ia.demander("?");
        Runnable r = () -> { if (Agent.valide(avis)) Decisions.delivrer(avis); };
        r.run();
    }
    void decision_in_a_lambda_after_the_step() {
        String avis = Ia.demander("?");
        if (Agent.valide(avis)) Optional.of(avis).ifPresent(Decisions::delivrer);
    }
    void filter_by_a_person(List<String> ds) {
        ds.stream().map(Ia::demander).filter(Agent::valide).forEach(Decisions::delivrer);
    }
    void filter_not_by_a_person(List<String> ds) {
        ds.stream().map(Ia::demander).filter(s -> s.length() > 2).forEach(Decisions::delivrer); // 501
    }
    void map_by_a_person(List<String> ds) { ds.stream().map(Ia::demander).map(Agent::choisit).forEach(Decisions::delivrer); }
    void optional_filtered_by_a_person() { Optional.of(Ia.demander("?")).filter(Agent::valide).ifPresent(Decisions::delivrer); }
    void peeked_by_a_person(List<String> ds) { ds.stream().map(Ia::demander).peek(Agent::confirme).forEach(Decisions::delivrer); }
    String champ;
    void guard_on_a_field() {
        champ = Ia.demander("?");
        if (Agent.valide(champ)) Decisions.delivrer(champ);
    }
    void guard_on_a_field_then_changed() {
        champ = Ia.demander("?");
        if (Agent.valide(champ)) {
            champ = Ia.demander("??");
            Decisions.delivrer(champ); // 501
        }
    }
    interface Etape { boolean accepte(String s); }
    static class Humaine implements Etape { public boolean accepte(String s) { return Agent.valide(s); } }
    static class Automatique implements Etape { public boolean accepte(String s) { return s.length() > 3; } }
    void step_by_interface() {
        Etape e = new Humaine();
        String avis = Ia.demander("?");
        if (e.accepte(avis)) Decisions.delivrer(avis);
    }
    void automatic_step_by_interface() {
        Etape e = new Automatique();
        String avis = Ia.demander("?");
        if (e.accepte(avis)) Decisions.delivrer(avis); // 501
    }
    void one_of_two_steps(boolean c) {
        Etape e = c ? new Humaine() : new Automatique();
        String avis = Ia.demander("?");
        if (e.accepte(avis)) Decisions.delivrer(avis); // 501
    }
    void ternary_on_the_answer() {
        String avis = Ia.demander("?");
        String suite = Agent.valide(avis) ? avis : "attente";
        Decisions.delivrer(suite);
    }
    void while_not_approved() {
        String avis = Ia.demander("?");
        while (!Agent.valide(avis)) avis = Ia.demander("encore");
        Decisions.delivrer(avis);
    }
    void do_while_not_approved() {
        String avis;
        do {
            avis = Ia.demander("?");
        } while (!Agent.valide(avis));
        Decisions.delivrer(avis);
    }
    void approved_some_time() {
        String avis = Ia.demander("?");
        boolean vu = false;
        if (Donnees.choix()) {
            if (!Agent.valide(avis)) return;
            vu = true;
        }
        if (vu) Decisions.delivrer(avis);
    }
    void twice_asked() {
        String avis = Ia.demander("?");
        if (Agent.valide(avis) && Agent.valide(avis)) Decisions.delivrer(avis);
    }
    void compared_with_true() {
        String avis = Ia.demander("?");
        if (Agent.valide(avis) == true) Decisions.delivrer(avis);
    }
    void compared_with_false() {
        String avis = Ia.demander("?");
        if (Agent.valide(avis) == false) return;
        Decisions.delivrer(avis);
    }
    void boxed_answer() {
        String avis = Ia.demander("?");
        Boolean ok = Agent.valide(avis);
        if (ok) Decisions.delivrer(avis);
    }
    void score_then_person(Object d) {
        double s = Ia.noter("?");
        if (s > 0.9) Decisions.delivrer(d); // 501
        else if (Agent.valide(s)) Decisions.delivrer(d);
    }
    void refusal_without_person(Object d) {
        String avis = Ia.demander("?");
        if (avis.equals("NON")) Decisions.refuser(d); // 501
        else if (Agent.valide(avis)) Decisions.delivrer(d);
    }
    void compared_with_another_flag(boolean b) {
        String avis = Ia.demander("?");
        if (Agent.valide(avis) == b) Decisions.delivrer(avis); // 501
    }
    void not_compared_with_true() {
        String avis = Ia.demander("?");
        if (Agent.valide(avis) != true) return;
        Decisions.delivrer(avis);
    }
    void not_compared_with_false() {
        String avis = Ia.demander("?");
        if (Agent.valide(avis) != false) Decisions.delivrer(avis);
    }
    void not_compared_with_true_wrongly() {
        String avis = Ia.demander("?");
        if (Agent.valide(avis) != true) Decisions.delivrer(avis); // 501
    }
    void flag_or_answer(boolean c) {
        String avis = Ia.demander("?");
        boolean oui = c || Agent.valide(avis);
        if (oui) Decisions.delivrer(avis); // 501
    }
    void flag_and_answer(boolean c) {
        String avis = Ia.demander("?");
        boolean oui = c && Agent.valide(avis);
        if (oui) Decisions.delivrer(avis);
    }
    void answer_else_false(boolean c) {
        String avis = Ia.demander("?");
        boolean oui = false;
        if (c) oui = Agent.valide(avis);
        if (oui) Decisions.delivrer(avis);
    }
    void answer_else_true(boolean c) {
        String avis = Ia.demander("?");
        boolean oui = true;
        if (c) oui = Agent.valide(avis);
        if (oui) Decisions.delivrer(avis); // 501
    }
    void counted_answer() {
        String avis = Ia.demander("?");
        int voix = Agent.valide(avis) ? 1 : 0;
        if (voix == 1) Decisions.delivrer(avis);
    }
    void counted_answer_refused() {
        String avis = Ia.demander("?");
        int voix = Agent.valide(avis) ? 1 : 0;
        if (voix == 0) Decisions.delivrer(avis); // 501
    }
    void number_is_no_answer(int voix) {
        String avis = Ia.demander("?");
        Agent.valide(avis);
        if (voix == 1) Decisions.delivrer(avis); // 501
    }

    // --- a step that nobody in the project implements
    interface Parapheur { @DecisionHumaine Visa soumettre(Dossier d, String proposition); }
    record Visa(boolean accorde, String signataire) {}
    static class Dossier { String avis; }
    void signed_by_a_person(Parapheur p, Dossier d) {
        d.avis = Ia.demander("?");
        Visa v = p.soumettre(d, d.avis);
        if (v.accorde()) Decisions.delivrer(v.signataire()); else Decisions.refuser(v.signataire());
    }
    void signed_by_a_person_and_completed(Parapheur p, Dossier d) {
        d.avis = Ia.demander("?");
        Visa v = p.soumettre(d, d.avis);
        Decisions.refuser(v.signataire() + d.avis); // 501
    }
    void person_tells_of_somebody(Parapheur p, Dossier d) {
        d.avis = Donnees.nom();
        Ia.envoyer(p.soumettre(d, "?").signataire()); // 401
    }

    // A person's answer as an object, and what methods of truths make of it.
    void boxed_equals_yes(String d) { String a = Ia.demander(d); Boolean ok = Agent.valide(a); if (Boolean.TRUE.equals(ok)) Decisions.refuser(a); }
    void boxed_equals_no(String d) { String a = Ia.demander(d); Boolean ok = Agent.valide(a); if (Boolean.FALSE.equals(ok)) Decisions.refuser(a); } // 501
    void boxed_equals_no_the_other_way(String d) { String a = Ia.demander(d); Boolean ok = Agent.valide(a); if (ok.equals(false)) Decisions.refuser(a); } // 501
    void boxed_equals_not_yes(String d) { String a = Ia.demander(d); Boolean ok = Agent.valide(a); if (!Boolean.TRUE.equals(ok)) Decisions.refuser(a); } // 501
    void boxed_is_no(String d) { String a = Ia.demander(d); Boolean ok = Agent.valide(a); if (ok == Boolean.FALSE) Decisions.refuser(a); } // 501
    void boxed_is_yes(String d) { String a = Ia.demander(d); Boolean ok = Agent.valide(a); if (ok == Boolean.TRUE) Decisions.refuser(a); }
    void boxed_no_is(String d) { String a = Ia.demander(d); Boolean ok = Agent.valide(a); if (Boolean.FALSE == ok) Decisions.refuser(a); } // 501
    void boxed_objects_equal_no(String d) { String a = Ia.demander(d); Boolean ok = Agent.valide(a); if (Objects.equals(ok, false)) Decisions.refuser(a); } // 501
    void boxed_objects_equal_yes(String d) { String a = Ia.demander(d); Boolean ok = Agent.valide(a); if (Objects.equals(ok, true)) Decisions.refuser(a); }
    void boxed_no_or_nothing(String d) { String a = Ia.demander(d); Boolean ok = Agent.valide(a) ? Boolean.TRUE : null; if (ok != null) Decisions.refuser(a); }
    void written_no(String d) { String a = Ia.demander(d); boolean ok = Agent.valide(a); if (String.valueOf(ok).equals("false")) Decisions.refuser(a); } // 501
    void written_yes(String d) { String a = Ia.demander(d); boolean ok = Agent.valide(a); if (Boolean.toString(ok).equals("true")) Decisions.refuser(a); }
    void both_by_a_method(String d) { String a = Ia.demander(d); boolean ok = Agent.valide(a); if (Boolean.logicalAnd(ok, a.isEmpty())) Decisions.refuser(a); }
    void either_by_a_method(String d) { String a = Ia.demander(d); boolean ok = Agent.valide(a); if (Boolean.logicalOr(ok, a.isEmpty())) Decisions.refuser(a); } // 501
    void another_by_a_method(String d) { String a = Ia.demander(d); boolean ok = Agent.valide(a); if (Boolean.logicalXor(ok, true)) Decisions.refuser(a); } // 501
    void no_other_by_a_method(String d) { String a = Ia.demander(d); boolean ok = Agent.valide(a); if (Boolean.logicalXor(ok, false)) Decisions.refuser(a); }
    void turned_by_an_operator(String d) { String a = Ia.demander(d); boolean ok = Agent.valide(a); if (ok ^ true) Decisions.refuser(a); } // 501
    void turned_twice_by_an_operator(String d) { String a = Ia.demander(d); boolean ok = Agent.valide(a); if (ok ^ true ^ true) Decisions.refuser(a); }
    void turned_by_who_knows(String d, boolean b) { String a = Ia.demander(d); boolean ok = Agent.valide(a); if (ok ^ b) Decisions.refuser(a); } // 501
}
