package programs;

import api.*;
import java.util.*;
import java.util.function.*;

/** A person's answer that is asked for again, negated, handed on as a function, or looked for. */
class Approved {
    // --- asked until the person agrees
    void asked_until_yes() {
        String s = Ia.demander("q");
        String r;
        do { r = Agent.choisit(s); } while (!"oui".equals(r));
        Decisions.delivrer(s);
    }
    void asked_until_something_else() {
        String s = Ia.demander("q");
        String r;
        do { r = Agent.choisit("autre"); } while (!"oui".equals(r));
        Decisions.delivrer(s); // 501
    }
    void asked_while_no() {
        String s = Ia.demander("q");
        String r;
        do { r = Agent.choisit(s); } while ("non".equals(r));
        Decisions.delivrer(s); // KNOWN: invents 501, that a person did not answer no is not taken for a yes
    }
    void asked_for_a_new_proposal() {
        String s;
        do { s = Ia.demander("q"); } while (!Agent.valide(s));
        Decisions.delivrer(s);
    }
    void asked_until_valid() {
        String s = Ia.demander("q");
        while (!Agent.valide(s)) { s = s + "?"; }
        Decisions.delivrer(s);
    }
    void asked_three_times() {
        String s = Ia.demander("q");
        for (int i = 0; i < 3; i++) { if (Agent.valide(s)) break; }
        Decisions.delivrer(s); // 501
    }
    void asked_once_yes() {
        String s = Ia.demander("q");
        if ("oui".equals(Agent.choisit(s))) Decisions.delivrer(s);
    }
    void asked_once_else() {
        String s = Ia.demander("q");
        if (!"oui".equals(Agent.choisit(s))) Decisions.delivrer(s); // 501
    }
    void asked_with_equals_of_answer() {
        String s = Ia.demander("q");
        String r = Agent.choisit(s);
        if (r.equals("oui")) { Decisions.delivrer(s); }
    }
    void asked_with_ignored_answer() {
        String s = Ia.demander("q");
        Agent.choisit(s);
        Decisions.delivrer(s); // 501
    }
    void asked_flag_loop() {
        String s = Ia.demander("q");
        boolean fini = false;
        while (!fini) { fini = Agent.valide(s); }
        Decisions.delivrer(s);
    }
    void asked_loop_then_other() {
        String s = Ia.demander("q");
        boolean fini = false;
        while (!fini) { fini = Agent.valide(s); s = Ia.demander("r"); }
        Decisions.delivrer(s); // 501
    }
    // --- negated functions
    void negated() {
        String s = Ia.demander("q");
        Predicate<String> refuse = ((Predicate<String>) Agent::valide).negate();
        if (!refuse.test(s)) Decisions.delivrer(s);
    }
    void negated_wrong_way() {
        String s = Ia.demander("q");
        Predicate<String> refuse = ((Predicate<String>) Agent::valide).negate();
        if (refuse.test(s)) Decisions.delivrer(s); // 501
    }
    void not_of() {
        String s = Ia.demander("q");
        Predicate<String> refuse = Predicate.not(Agent::valide);
        if (refuse.test(s)) return;
        Decisions.delivrer(s);
    }
    void not_of_wrong_way() {
        String s = Ia.demander("q");
        Predicate<String> refuse = Predicate.not(Agent::valide);
        if (!refuse.test(s)) return;
        Decisions.delivrer(s); // 501
    }
    void and_of() {
        String s = Ia.demander("q");
        Predicate<String> longue = x -> x.length() > 3;
        if (longue.and(Agent::valide).test(s)) Decisions.delivrer(s);
    }
    void or_of() {
        String s = Ia.demander("q");
        Predicate<String> longue = x -> x.length() > 3;
        if (longue.or(Agent::valide).test(s)) Decisions.delivrer(s); // 501
    }
    void and_of_negated() {
        String s = Ia.demander("q");
        Predicate<String> refuse = Predicate.not(Agent::valide);
        if (refuse.and(x -> x.length() > 3).negate().test(s)) Decisions.delivrer(s); // 501
    }
    void or_of_negated() {
        String s = Ia.demander("q");
        Predicate<String> refuse = Predicate.not(Agent::valide);
        if (refuse.or(x -> x.length() > 3).negate().test(s)) Decisions.delivrer(s);
    }
    void filtered_by_not() {
        List.of(Ia.demander("q")).stream().filter(Predicate.not(Agent::valide)).forEach(Decisions::delivrer); // 501
    }
    void filtered_by_approval() {
        List.of(Ia.demander("q")).stream().filter(Agent::valide).forEach(Decisions::delivrer);
    }
    void filtered_by_twice_not() {
        List.of(Ia.demander("q")).stream().filter(Predicate.not(Predicate.not(Agent::valide))).forEach(Decisions::delivrer);
    }
    void removed_by_not() {
        List<String> l = new ArrayList<>(List.of(Ia.demander("q")));
        l.removeIf(Predicate.not(Agent::valide));
        l.forEach(Decisions::delivrer);
    }
    void removed_by_approval() {
        List<String> l = new ArrayList<>(List.of(Ia.demander("q")));
        l.removeIf(Agent::valide);
        l.forEach(Decisions::delivrer); // 501
    }
    void bi_negated() {
        String s = Ia.demander("q");
        BiPredicate<String, String> p = (a, b) -> Agent.valide(a);
        if (!p.negate().test(s, "x")) Decisions.delivrer(s);
    }
    // --- answers in words and constants
    void answer_null_before_the_loop() { String s = Ia.demander("q"); String r = null; do { r = Agent.choisit(s); } while (!"oui".equals(r)); Decisions.delivrer(s); }
    void answer_empty_before_the_loop() { String s = Ia.demander("q"); String r = ""; while (!"oui".equals(r)) { r = Agent.choisit(s); } Decisions.delivrer(s); }
    void answer_no_before_the_loop() { String s = Ia.demander("q"); String r = "non"; while (!r.equals("oui")) { r = Agent.choisit(s); } Decisions.delivrer(s); }
    void answer_yes_before_the_loop() { String s = Ia.demander("q"); String r = "oui"; while (!r.equals("oui")) { r = Agent.choisit(s); } Decisions.delivrer(s); } // 501
    void answer_passed_before_the_loop(String r) { String s = Ia.demander("q"); while (!r.equals("oui")) { r = Agent.choisit(s); } Decisions.delivrer(s); } // 501
    void asked_and_proposed_again() { String s, r; do { s = Ia.demander("q"); r = Agent.choisit(s); } while (!"oui".equals(r)); Decisions.delivrer(s); }
    void asked_under_a_condition(Object d) { String s = Ia.demander("q"); if (s.equals("OUI")) { String r; do { r = Agent.choisit(s); } while (!"oui".equals(r)); Decisions.delivrer(d); } }
    void asked_whatever_the_case() { String s = Ia.demander("q"); String r; do { r = Agent.choisit(s); } while (!"oui".equalsIgnoreCase(r)); Decisions.delivrer(s); }
    void asked_and_trimmed() { String s = Ia.demander("q"); String r; do { r = Agent.choisit(s); } while (!r.trim().toLowerCase().equals("oui")); Decisions.delivrer(s); }
    void asked_until_either() { String s = Ia.demander("q"); String r; do { r = Agent.choisit(s); } while (!"oui".equals(r) && !"non".equals(r)); if (r.equals("oui")) Decisions.delivrer(s); }
    void asked_by_a_prefix() { String s = Ia.demander("q"); String r; do { r = Agent.choisit(s); } while (r == null || !r.startsWith("o")); Decisions.delivrer(s); }
    void asked_until_break() { String s = Ia.demander("q"); while (true) { String r = Agent.choisit(s); if ("oui".equals(r)) break; } Decisions.delivrer(s); }
    void asked_until_return() { String s = Ia.demander("q"); for (;;) { if ("oui".equals(Agent.choisit(s))) { Decisions.delivrer(s); return; } } }
    void decide(Object d) { Decisions.delivrer(d); }
    void asked_then_decided_in_a_callee() { String s = Ia.demander("q"); String r; do { r = Agent.choisit(s); } while (!"oui".equals(r)); decide(s); }
    static String demander(String s) { return Agent.choisit(s); }
    void asked_in_a_helper_until_yes() { String s = Ia.demander("q"); String r; do { r = demander(s); } while (!"oui".equals(r)); Decisions.delivrer(s); }
    static boolean accord(String s) { String r; do { r = Agent.choisit(s); } while (!"oui".equals(r) && !"non".equals(r)); return r.equals("oui"); }
    void asked_in_a_loop_in_a_helper() { String s = Ia.demander("q"); if (accord(s)) Decisions.delivrer(s); }
    static void attendre(String s) { String r; do { r = Agent.choisit(s); } while (!"oui".equals(r)); }
    void waited_for_in_a_helper() { String s = Ia.demander("q"); attendre(s); Decisions.delivrer(s); }
    void asked_by_a_set() { String s = Ia.demander("q"); Set<String> oui = Set.of("oui", "o"); String r; do { r = Agent.choisit(s); } while (!oui.contains(r)); Decisions.delivrer(s); }
    void asked_by_a_switch() { String s = Ia.demander("q"); switch (Agent.choisit(s)) { case "oui": Decisions.delivrer(s); break; default: } }
    void asked_by_a_switch_in_vain() { String s = Ia.demander("q"); switch (Agent.choisit(s)) { case "oui": System.out.println(); break; default: } Decisions.delivrer(s); } // 501
    void asked_by_a_test_in_vain() { String s = Ia.demander("q"); if ("oui".equals(Agent.choisit(s))) System.out.println(); Decisions.delivrer(s); } // 501
    void flag_asked_until_set() { String s = Ia.demander("q"); boolean ok; do { ok = Agent.valide(s); } while (!ok); Decisions.delivrer(s); }
    void flag_compared_until_set() { String s = Ia.demander("q"); boolean ok; do { ok = "oui".equals(Agent.choisit(s)); } while (!ok); Decisions.delivrer(s); }
    void asked_again_when_null() { String s = Ia.demander("q"); String r; do { r = Agent.choisit(s); if (r == null) continue; } while (!"oui".equals(r)); Decisions.delivrer(s); }
    void asked_three_times_at_most() { String s = Ia.demander("q"); String r; int n = 0; do { r = Agent.choisit(s); n++; } while (!"oui".equals(r) && n < 3); Decisions.delivrer(s); } // 501
    void asked_three_times_then_tested() { String s = Ia.demander("q"); String r; int n = 0; do { r = Agent.choisit(s); n++; } while (!"oui".equals(r) && n < 3); if ("oui".equals(r)) Decisions.delivrer(s); }
    void asked_by_objects() { String s = Ia.demander("q"); if (Objects.equals(Agent.choisit(s), "oui")) Decisions.delivrer(s); }
    enum Choix { OUI, NON }
    void constant_chosen() { String s = Ia.demander("q"); if (Choix.valueOf(Agent.choisit(s)) == Choix.OUI) Decisions.delivrer(s); }
    void constant_chosen_in_a_loop() { String s = Ia.demander("q"); Choix c; do { c = Choix.valueOf(Agent.choisit(s)); } while (c != Choix.OUI); Decisions.delivrer(s); }
    void asked_about_another(Object d) { String s = Ia.demander("q"); String r; do { r = Agent.choisit(s); } while (!"oui".equals(r)); Decisions.delivrer(d); }
    void asked_with_a_sentence(Object d) { String s = Ia.demander("q"); String r; do { r = Agent.choisit("Etes-vous d'accord avec " + s); } while (!"oui".equals(r)); if (s.equals("OUI")) Decisions.delivrer(d); }
    void asked_by_an_arrow_switch() { String s = Ia.demander("q"); switch (Agent.choisit(s)) { case "oui" -> Decisions.delivrer(s); case "non" -> Decisions.refuser(s); default -> {} } }
    enum Avis { OUI, NON }
    @fr.charteia.annotations.DecisionHumaine static Avis choisir(String s) { return Avis.valueOf(System.getProperty("x")); }
    void person_chose_a_constant() { String s = Ia.demander("q"); if (choisir(s) == Avis.OUI) Decisions.delivrer(s); }
    void person_chose_in_vain() { String s = Ia.demander("q"); switch (choisir(s)) { case OUI: System.out.println(); break; default: } Decisions.delivrer(s); } // 501
    void person_chose_until() { String s = Ia.demander("q"); Avis c; do { c = choisir(s); } while (c != Avis.OUI); Decisions.delivrer(s); }
    void person_chose_until_null_before() { String s = Ia.demander("q"); Avis c = null; while (c != Avis.OUI) { c = choisir(s); } Decisions.delivrer(s); }
    void person_chose_in_a_switch() { String s = Ia.demander("q"); Avis c = choisir(s); switch (c) { case OUI: Decisions.delivrer(s); break; default: } }
    void person_chose_in_an_old_switch() { String s = Ia.demander("q"); Avis c = choisir(s); switch (c) { case OUI: Decisions.delivrer(s); break; case NON: Decisions.refuser(s); } }
    void person_chose_in_a_switch_at_once() {
        String s = Ia.demander("q");
        switch (choisir(s)) {
            case OUI -> Decisions.delivrer(s);
            default -> {}
        }
    }
    void person_chose_an_equal() {
        String s = Ia.demander("q");
        if (choisir(s).equals(Avis.OUI)) Decisions.delivrer(s);
    }
    void constant_equals_chosen() { String s = Ia.demander("q"); if (Avis.OUI.equals(choisir(s))) Decisions.delivrer(s); }
    void constant_is_chosen() { String s = Ia.demander("q"); if (Avis.OUI == choisir(s)) Decisions.delivrer(s); }
    void chosen_by_objects() { String s = Ia.demander("q"); if (Objects.equals(Avis.OUI, choisir(s))) Decisions.delivrer(s); }
    void chosen_by_name() { String s = Ia.demander("q"); if (choisir(s).name().equals("OUI")) Decisions.delivrer(s); }
    void chosen_in_vain_at_once() { String s = Ia.demander("q"); switch (choisir(s)) { case NON: System.out.println(); } Decisions.delivrer(s); } // 501
    void chosen_as_a_flag() { String s = Ia.demander("q"); boolean b = switch (choisir(s)) { case OUI -> true; case NON -> false; }; if (b) Decisions.delivrer(s); }
    // --- answers computed with
    void ai_flags() { boolean b = false; b |= Ia.demander("q").equals("oui"); if (b) Decisions.delivrer("x"); } // 501
    void person_flags() { String s = Ia.demander("q"); boolean b = false; b |= Agent.valide(s); if (b) Decisions.delivrer(s); }
    void person_flags_and() { String s = Ia.demander("q"); boolean b = true; b &= Agent.valide(s); if (b) Decisions.delivrer(s); }
    void person_flags_or_true() { String s = Ia.demander("q"); boolean b = true; b |= Agent.valide(s); if (b) Decisions.delivrer(s); } // 501
    void person_flags_or_other(boolean c) { String s = Ia.demander("q"); boolean b = c; b |= Agent.valide(s); if (b) Decisions.delivrer(s); } // 501
    void person_flags_and_other(boolean c) { String s = Ia.demander("q"); boolean b = c; b &= Agent.valide(s); if (b) Decisions.delivrer(s); }

    // --- what stands in for an answer that is not there
    static class Demande {
        Boolean accord;
        String avis;
        Map<String, Object> etat = new HashMap<>();
        void demander(String d) {
            avis = Ia.demander(d);
            accord = Agent.valide(avis);
            etat.put("avis", Ia.demander(d));
            etat.put("accord", Agent.valide(etat.get("avis")));
        }
        void absent_is_no() { if (Optional.ofNullable(accord).orElse(false)) Decisions.delivrer(avis); }
        void absent_is_yes() { if (Optional.ofNullable(accord).orElse(true)) Decisions.delivrer(avis); } // 501
        void absent_is_no_and_asked_for_no() { if (!Optional.ofNullable(accord).orElse(false)) Decisions.delivrer(avis); } // 501
        void absent_key_is_no() { if ((Boolean) etat.getOrDefault("accord", false)) Decisions.delivrer((String) etat.get("avis")); }
        void absent_key_is_yes() { if ((Boolean) etat.getOrDefault("accord", true)) Decisions.delivrer((String) etat.get("avis")); } // 501
        void absent_key_is_what_is_passed(boolean sinon) { if ((Boolean) etat.getOrDefault("accord", sinon)) Decisions.delivrer((String) etat.get("avis")); } // 501
    }
    void absent_here_is_no(String d) {
        String a = Ia.demander(d);
        if (Optional.of(Agent.valide(a)).orElse(false)) Decisions.delivrer(a);
    }

    // --- a number is one of several answers, as those of dialogs are
    void number_that_is_asked_for() {
        String s = Ia.demander("q");
        if (Agent.repond(s) == 0) Decisions.delivrer(s);
    }
    void number_left_early() {
        String s = Ia.demander("q");
        int reponse = Agent.repond(s);
        if (reponse != 0) return;
        Decisions.delivrer(s);
    }
    void another_number_that_is_asked_for() {
        String s = Ia.demander("q");
        if (Agent.repond(s) == 2) Decisions.delivrer(s);
    }
    void any_other_number() {
        String s = Ia.demander("q");
        if (Agent.repond(s) != 0) Decisions.delivrer(s); // 501
    }
    void whatever_the_number() {
        String s = Ia.demander("q");
        int reponse = Agent.repond(s);
        if (reponse == 0) System.out.println("oui");
        Decisions.delivrer(s); // 501
    }
    void number_of_a_case() {
        String s = Ia.demander("q");
        switch (Agent.repond(s)) {
            case 0 -> Decisions.delivrer(s);
            default -> System.out.println("non");
        }
    }
    void number_about_something_else() {
        String s = Ia.demander("q");
        if (Agent.repond("autre") == 0) Decisions.delivrer(s); // 501
    }
    boolean dit(String s) { return Agent.repond(s) == 0; }
    void number_in_a_helper() {
        String s = Ia.demander("q");
        if (dit(s)) Decisions.delivrer(s);
    }
    void number_in_a_helper_refused() {
        String s = Ia.demander("q");
        if (!dit(s)) Decisions.delivrer(s); // 501
    }

    // a flag that a helper sets on the object that it is passed, if a person agrees
    static class Fiche { boolean relu; String texte; Fiche(String t) { texte = t; } void relire() { if (Agent.valide(texte)) relu = true; } void relireOuPas() { if (Agent.valide(texte) || Donnees.choix()) relu = true; } }
    static void relire(Fiche f) { if (Agent.valide(f.texte)) f.relu = true; }
    void flag_set_by_a_method(String d) { Fiche f = new Fiche(Ia.demander(d)); f.relire(); if (f.relu) Decisions.delivrer(f.texte); }
    void flag_set_by_a_helper(String d) { Fiche f = new Fiche(Ia.demander(d)); relire(f); if (!f.relu) return; Decisions.delivrer(f.texte); }
    void flag_not_set_by_a_method(String d) { Fiche f = new Fiche(Ia.demander(d)); f.relire(); if (!f.relu) Decisions.delivrer(f.texte); } // 501
    void flag_set_before(String d) { Fiche f = new Fiche(Ia.demander(d)); f.relu = Donnees.choix(); f.relire(); if (f.relu) Decisions.delivrer(f.texte); } // 501
    void flag_perhaps_set(String d) { Fiche f = new Fiche(Ia.demander(d)); f.relireOuPas(); if (f.relu) Decisions.delivrer(f.texte); } // 501
    void flag_of_another(String d) { Fiche f = new Fiche(Ia.demander(d)); Fiche g = new Fiche(Ia.demander(d + "2")); f.relire(); if (f.relu) Decisions.delivrer(g.texte); } // 501
    void flag_set_then_asked_anew(String d) { Fiche f = new Fiche(Ia.demander(d)); f.relire(); f.texte = Ia.demander(d + "2"); if (f.relu) Decisions.delivrer(f.texte); } // 501
    void flag_set_twice(String d) { Fiche f = new Fiche(Ia.demander(d)); f.relire(); f.relire(); if (f.relu) Decisions.delivrer(f.texte); }
}
