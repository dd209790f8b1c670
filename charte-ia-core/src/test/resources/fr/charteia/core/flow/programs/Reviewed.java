package programs;

import api.*;
import fr.charteia.annotations.DecisionHumaine;
import java.util.*;
import java.util.stream.*;

/** An AI's answer decides that a person is asked; what the person says decides which of two decisions is taken. */
class Reviewed {
    static class Candidate { String name; int mark; int age; int mark() { return mark; } }
    static List<Candidate> ranked(List<Candidate> all) { for (Candidate c : all) c.mark = (int) Ia.noter(c.name); all.sort(Comparator.comparingInt(Candidate::mark)); return all; }
    // --- here
    void both_ways(String d) { String a = Ia.demander(d); if (a.equals("HIGH")) { if (Agent.valide(a)) Decisions.refuser(d); else Decisions.delivrer(d); } }
    void both_ways_turned_round(String d) { String a = Ia.demander(d); if (a.equals("HIGH")) { if (!Agent.valide(a)) Decisions.delivrer(d); else Decisions.refuser(d); } }
    void by_a_number(String d) { double a = Ia.noter(d); if (a > 0.8) { boolean yes = Agent.valide(a); if (yes) Decisions.refuser(d); else Decisions.delivrer(d); } }
    void in_two_tests(String d) { double a = Ia.noter(d); if (a > 0.8) { boolean yes = Agent.valide(a); if (yes) Decisions.refuser(d); if (!yes) Decisions.delivrer(d); } }
    void after_an_early_return(String d) { String a = Ia.demander(d); if (!a.equals("HIGH")) return; if (Agent.valide(a)) Decisions.refuser(d); else Decisions.delivrer(d); }
    void after_a_throw(String d) { String a = Ia.demander(d); try { if (a.isEmpty()) throw new IllegalStateException(); if (Agent.valide(a)) Decisions.refuser(d); else Decisions.delivrer(d); } catch (IllegalStateException e) { System.out.println(d); } }
    void asked_before(String d) { String a = Ia.demander(d); boolean yes = Agent.valide(a); if (a.equals("HIGH")) { if (yes) Decisions.refuser(d); else Decisions.delivrer(d); } }
    void of_each(List<String> ds) { for (String d : ds) { String a = Ia.demander(d); if (a.equals("HIGH")) { if (Agent.valide(a)) Decisions.refuser(d); else Decisions.delivrer(d); } } }
    void by_a_choice(String d) { String a = Ia.demander(d); if (a.equals("HIGH")) { String c = Agent.choisit(d + a); if (c.equals("oui")) Decisions.refuser(d); else Decisions.delivrer(d); } }
    void by_a_choice_of_three(String d) { String a = Ia.demander(d); if (a.equals("HIGH")) { switch (Agent.choisit(a)) { case "oui": Decisions.refuser(d); break; case "?": System.out.println(d); break; default: Decisions.delivrer(d); } } }
    void by_a_number_of_three(String d) { double a = Ia.noter(d); if (a > 0.5) { switch (Agent.repond(a)) { case 0 -> Decisions.delivrer(d); case 1 -> Decisions.refuser(d); default -> System.out.println(d); } } }
    void by_what_was_chosen(String d) { String a = Ia.demander(d); if (a.equals("HIGH")) { String s = Agent.valide(a) ? "REFUS" : "ACCORD"; if (s.equals("REFUS")) Decisions.refuser(d); else Decisions.delivrer(d); } }
    void in_an_optional(String d) { String a = Ia.demander(d); if (a.equals("HIGH")) { Optional<Boolean> yes = Optional.of(Agent.valide(a)); if (yes.get()) Decisions.refuser(d); else Decisions.delivrer(d); } }
    // --- through helpers
    static boolean asks(String d, String a) { System.out.println(d); return Agent.valide(a); }
    static void decides(String d, boolean yes) { if (yes) Decisions.refuser(d); else Decisions.delivrer(d); }
    static void reviews(String d, String a) { if (Agent.valide(a)) Decisions.refuser(d); else Decisions.delivrer(d); }
    void asked_by_a_helper(String d) { String a = Ia.demander(d); if (a.equals("HIGH")) { if (asks(d, a)) Decisions.refuser(d); else Decisions.delivrer(d); } }
    void decided_by_a_helper(String d) { String a = Ia.demander(d); if (a.equals("HIGH")) decides(d, Agent.valide(a)); }
    void reviewed_by_a_helper(String d) { String a = Ia.demander(d); if (a.equals("HIGH")) reviews(d, a); }
    static void reviewsSomethingElse(String d, String a) { if (Agent.valide(a)) Decisions.refuser(d); // 501
        else Decisions.delivrer(d); // 501
    }
    void reviewed_by_a_helper_something_else(String d) { String a = Ia.demander(d); if (a.equals("HIGH")) reviewsSomethingElse(d, "x"); }
    static void decidesAnyway(String d, boolean yes) { if (yes) Decisions.refuser(d); // 501
        else Decisions.delivrer(d); // 501
    }
    void decided_by_a_helper_of_nobodys_answer(String d, boolean b) { String a = Ia.demander(d); if (a.equals("HIGH")) decidesAnyway(d, b); }
    static void reviewsWhereUrgent(String d, String a, boolean urgent) { if (urgent && Agent.valide(a)) Decisions.refuser(d); else Decisions.delivrer(d); } // 501
    void reviewed_by_a_helper_where_urgent(String d, boolean urgent) { String a = Ia.demander(d); if (a.equals("HIGH")) reviewsWhereUrgent(d, a, urgent); }
    // --- what is no choice of a person's
    void only_where_refused(String d) { String a = Ia.demander(d); if (a.equals("HIGH")) { if (!Agent.valide(a)) Decisions.delivrer(d); } } // 501
    void not_asked_where_it_is_low(String d) { String a = Ia.demander(d); if (a.equals("HIGH") && Agent.valide(a)) Decisions.refuser(d); else Decisions.delivrer(d); } // 501
    void not_asked_unless_urgent(String d, boolean urgent) {
        String a = Ia.demander(d);
        if (a.equals("HIGH")) {
            boolean yes = urgent && Agent.valide(a);
            if (yes) Decisions.refuser(d);
            else Decisions.delivrer(d); // 501
        }
    }
    void whatever_was_said(String d) { String a = Ia.demander(d); if (a.equals("HIGH")) { if (!Agent.valide(a)) System.out.println(d); Decisions.delivrer(d); } } // 501
    void not_even_looked_at(String d) { String a = Ia.demander(d); if (a.equals("HIGH")) { Agent.valide(a); Decisions.delivrer(d); } } // 501
    void by_the_answer_once_refused(String d) {
        String a = Ia.demander(d);
        if (Agent.valide(a)) Decisions.refuser(d);
        else if (a.equals("HIGH")) Decisions.delivrer(d); // 501
    }
    void by_another_answer_once_refused(String d) {
        String a = Ia.demander(d);
        if (Agent.valide(a)) { Decisions.refuser(d); return; }
        a = Ia.demander(d + "!");
        if (a.equals("HIGH")) Decisions.delivrer(d); // 501
    }
    void asked_about_another_answer(String d) {
        String a = Ia.demander(d), b = Ia.demander(d + "?");
        if (b.equals("HIGH")) {
            if (Agent.valide(a)) Decisions.refuser(d); // 501
            else Decisions.delivrer(d); // 501
        }
    }
    void asked_in_the_round_before(List<String> ds) {
        boolean yes = true;
        for (String d : ds) {
            String a = Ia.demander(d);
            if (a.equals("HIGH")) {
                if (yes) Decisions.refuser(d); // 501
                else Decisions.delivrer(d); // 501
                yes = Agent.valide(a);
            }
        }
    }
    void the_answer_itself_where_refused(String d) {
        String a = Ia.demander(d);
        if (Agent.valide(a)) Decisions.refuser(a);
        else Decisions.delivrer(a); // 501
    }
    void what_the_answer_says_where_refused(String d) { String a = Ia.demander(d); String s = a.equals("HIGH") ? "REFUS" : "ACCORD"; if (!Agent.valide(s)) Decisions.delivrer(s); } // 501
    // --- which one it is
    void each_of_a_ranking(List<Candidate> all) { for (Candidate c : ranked(all)) { if (Agent.valide(c)) Decisions.refuser(c.name); else Decisions.delivrer(c.name); } }
    void the_first_of_a_ranking(List<Candidate> all) { Candidate c = ranked(all).get(0); if (Agent.valide(c)) Decisions.refuser(c.name); else Decisions.delivrer(c.name); }
    private static void run(Runnable r) { r.run(); }
    private static void no(Candidate c) { Decisions.refuser(c.name); }
    private static void yes(Candidate c) { Decisions.delivrer(c.name); }
    private static void noTo(String name) { Decisions.refuser(name); }
    private static void yesTo(String name) { Decisions.delivrer(name); }
    private static void unasked(Candidate c) { Decisions.refuser(c.name); } // 501
    private static void onTheirNo(Candidate c) { Decisions.refuser(c.name); } // 501
    private static void inWords(String word) { Decisions.refuser(word); } // 501
    void each_of_a_ranking_by_helpers(List<Candidate> all) { for (Candidate c : ranked(all)) { if (Agent.valide(c)) no(c); else yes(c); } }
    void each_of_a_ranking_by_its_name(List<Candidate> all) { for (Candidate c : ranked(all)) { if (Agent.valide(c)) noTo(c.name); else yesTo(c.name); } }
    void each_of_a_ranking_in_functions(List<Candidate> all) { for (Candidate c : ranked(all)) { if (Agent.valide(c)) run(() -> Decisions.refuser(c.name)); else run(() -> Decisions.delivrer(c.name)); } }
    void the_first_of_a_ranking_in_functions(List<Candidate> all) { Candidate c = ranked(all).get(0); String n = c.name; if (Agent.valide(c)) run(() -> Decisions.refuser(n)); else run(() -> Decisions.delivrer(n)); }
    void the_first_of_a_ranking_unasked(List<Candidate> all) { unasked(ranked(all).get(0)); }
    void the_first_of_a_ranking_on_their_no(List<Candidate> all) { Candidate c = ranked(all).get(0); if (!Agent.valide(c)) onTheirNo(c); }
    void which_word_by_a_helper(Candidate c) { String w = Ia.noter(c.name) > 0.5 ? "a" : "b"; if (Agent.valide(c)) Decisions.delivrer(c.name); else inWords(w); }
    void each_of_a_ranking_whatever_was_said(List<Candidate> all) { for (Candidate c : ranked(all)) { Agent.valide(c); Decisions.refuser(c.name); } } // 501
    void the_second_of_a_ranking(List<Candidate> all) {
        Candidate c = ranked(all).get(0), d = ranked(all).get(1);
        if (Agent.valide(c.name)) System.out.println(c.name);
        else Decisions.refuser(d.name); // 501
    }
    // --- by what a person has answered in several parts
    record Visa(boolean granted, String reason) {}
    static class Stamp { boolean ok; boolean isOk() { return ok; } }
    enum Opinion { YES, NO, LATER }
    interface Office {
        @DecisionHumaine(role = "chef") Visa submit(String proposal);
        @DecisionHumaine(role = "chef") Stamp stamp(String proposal);
        @DecisionHumaine(role = "chef") Opinion ask(String proposal);
        @DecisionHumaine(role = "chef") Optional<String> correct(String proposal);
        Visa compute(String proposal);
    }
    void granted(Office o, String d) { String a = Ia.demander(d); Visa v = o.submit(a); if (v.granted()) Decisions.refuser(a); }
    void stamped(Office o, String d) { String a = Ia.demander(d); Stamp s = o.stamp(a); if (s.isOk()) Decisions.refuser(a); }
    void computed(Office o, String d) { String a = Ia.demander(d); Visa v = o.compute(a); if (v.granted()) Decisions.refuser(a); } // 501
    void granted_or_not(Office o, String d) { String a = Ia.demander(d); if (a.equals("HIGH")) { Visa v = o.submit(a); if (v.granted()) Decisions.refuser(d); else Decisions.delivrer(d); } }
    void only_where_granted(Office o, String d) { String a = Ia.demander(d); if (a.equals("HIGH")) { Visa v = o.submit(a); if (!v.granted()) return; Decisions.refuser(d); } }
    void only_where_not_granted(Office o, String d) { String a = Ia.demander(d); if (a.equals("HIGH")) { Visa v = o.submit(a); if (!v.granted()) Decisions.refuser(d); } }
    void by_the_reason(Office o, String d) { String a = Ia.demander(d); if (a.equals("HIGH")) { Visa v = o.submit(a); if (v.reason().isEmpty()) Decisions.refuser(d); } }
    void by_an_opinion(Office o, String d) { String a = Ia.demander(d); if (a.equals("HIGH")) { switch (o.ask(a)) { case YES -> Decisions.refuser(d); case NO -> Decisions.delivrer(d); default -> { } } } }
    void by_an_opinion_or_not(Office o, String d) { String a = Ia.demander(d); if (a.equals("HIGH")) { if (o.ask(a) == Opinion.YES) Decisions.refuser(d); else Decisions.delivrer(d); } }
    void corrected_or_not(Office o, String d) { String a = Ia.demander(d); if (a.equals("HIGH")) { Optional<String> c = o.correct(a); if (c.isPresent()) Decisions.refuser(c.get()); else Decisions.delivrer(d); } }
    void granted_and_ignored(Office o, String d) { String a = Ia.demander(d); Visa v = o.submit(a); if (!v.granted()) System.out.println(d); Decisions.refuser(a); } // 501
    void granted_and_decided_once_more(Office o, String d) { String a = Ia.demander(d); Visa v = o.submit(a); System.out.println(v); if (a.equals("HIGH")) Decisions.refuser(d); } // 501
    void reason_passed_on(Office o, String d) { String a = Ia.demander(d); if (a.equals("HIGH")) { Visa v = o.submit(a); Decisions.refuser(d + v.reason()); } } // 501
    void granted_for_another_answer(Office o, String d) { String a = Ia.demander(d), b = Ia.demander(d + "?"); if (b.equals("HIGH")) { Visa v = o.submit(a); if (v.granted()) Decisions.refuser(d); } } // 501
}
