package programs;

import api.*;
import fr.charteia.annotations.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** A person is asked about a thing that bears what an AI has answered, and decides on the thing either way. */
class ThingsShown {
    static class Loan {
        double score; String applicant; String advice;
        Loan(String a) { applicant = a; }
        @EffetJuridique void refuse() { System.out.println(advice); }
        @EffetJuridique void grant() { System.out.println(advice); }
    }
    record File(String id, String advice) {}
    interface Banker {
        @DecisionHumaine(role = "banquier") boolean accepts(Loan loan);
        @DecisionHumaine(role = "banquier") boolean approves(File file);
        @DecisionHumaine(role = "banquier") boolean agrees(String advice);
    }
    private Banker banker;
    static Loan advised(String who) { Loan l = new Loan(who); l.advice = Ia.demander(who); return l; }
    void asked_about_the_thing(String who) { Loan l = advised(who); if (banker.accepts(l)) Decisions.delivrer(l); else Decisions.refuser(l); }
    void asked_about_what_it_bears(String who) { Loan l = advised(who); if (banker.agrees(l.advice)) Decisions.delivrer(l); else Decisions.refuser(l); }
    void asked_about_a_record(String q) { File f = new File(q, Ia.demander(q)); if (banker.approves(f)) Decisions.delivrer(f); else Decisions.refuser(f); }
    void what_it_bears_by_itself(String q) { File f = new File(q, Ia.demander(q)); if (banker.approves(f)) Decisions.delivrer(f); else Decisions.refuser(f.advice()); } // 501
    void in_a_new_thing(String who) {
        String a = Ia.demander(who);
        if (banker.agrees(a)) { Decisions.delivrer(who); } else { Decisions.refuser(new File(who, a)); } // 501
    }
    void left_early(String who) { Loan l = advised(who); if (!banker.accepts(l)) { Decisions.refuser(l); return; } Decisions.delivrer(l); }
    void only_their_no(String who) { Loan l = advised(who); if (!banker.accepts(l)) Decisions.refuser(l); } // 501
    void another_thing(String who) {
        Loan l = advised(who), m = new Loan("x");
        m.advice = Ia.demander("autre");
        if (banker.accepts(l)) Decisions.delivrer(l); else Decisions.refuser(m); // 501
    }
    void answered_anew(String q) {
        Loan l = advised(q);
        boolean ok = banker.accepts(l);
        l.advice = Ia.demander("encore");
        if (ok) Decisions.delivrer(l); // 501
        else Decisions.refuser(l); // 501
    }
    void of_its_own(String who) { Loan l = advised(who); if (banker.accepts(l)) l.grant(); else l.refuse(); }
    void of_its_own_unasked(String who) { advised(who).refuse(); } // 501
    private boolean ask(Loan l) { return banker.accepts(l); }
    void asked_in_a_method(String who) { Loan l = advised(who); if (ask(l)) Decisions.delivrer(l); else Decisions.refuser(l); }
    private void yes(Loan l) { Decisions.delivrer(l); }
    private void no(Loan l) { Decisions.refuser(l); }
    void decided_in_methods(String who) { Loan l = advised(who); if (banker.accepts(l)) yes(l); else no(l); }
    private void unasked(Loan l) { Decisions.refuser(l); } // 501
    void decided_in_a_method_unasked(String who) { unasked(advised(who)); }
    private void told(Loan l) { Decisions.refuser(l.advice); } // 501
    void what_it_bears_in_a_method(String who) { Loan l = advised(who); String a = l.advice; if (banker.agrees(a)) yes(l); else toldText(a); }
    private void toldText(String a) { Decisions.refuser(a); } // 501
    void what_it_bears_read_in_a_method(String who) { Loan l = advised(who); if (banker.accepts(l)) Decisions.delivrer(l.applicant); told2(l); }
    private void told2(Loan l) { told(l); }
    void each(List<Loan> ls) {
        for (Loan l : ls) l.advice = Ia.demander(l.applicant);
        for (Loan l : ls) { if (banker.accepts(l)) Decisions.delivrer(l); else Decisions.refuser(l); }
    }
    void filtered(String q) { Loan l = advised(q); Optional.of(l).filter(banker::accepts).ifPresentOrElse(Decisions::delivrer, () -> Decisions.refuser(l)); }
    enum Verdict { ACCEPT, REFUSE, ASK }
    interface Clerk {
        @DecisionHumaine(role = "agent") Verdict decide(Loan loan);
        @DecisionHumaine(role = "agent") Optional<Verdict> perhaps(Loan loan);
        @DecisionHumaine(role = "agent") Optional<Boolean> maybe(Loan loan);
    }
    private Clerk clerk;
    void chosen(String w) { Loan l = advised(w); switch (clerk.decide(l)) { case ACCEPT -> Decisions.delivrer(l); case REFUSE -> Decisions.refuser(l); default -> {} } }
    void chosen_in_a_function(String w) {
        Loan l = advised(w);
        clerk.perhaps(l).ifPresent(v -> { if (v == Verdict.REFUSE) Decisions.refuser(l); else Decisions.delivrer(l); });
    }
    private void act(Verdict v, Loan l) { if (v == Verdict.REFUSE) Decisions.refuser(l); else Decisions.delivrer(l); }
    void chosen_for_a_method(String w) { Loan l = advised(w); act(clerk.decide(l), l); }
    private void actAlone(Verdict v, String advice) { if (v == Verdict.REFUSE) Decisions.refuser(advice); else Decisions.delivrer(advice); } // 501
    void chosen_about_the_answer_alone(String w) { Loan l = advised(w); actAlone(clerk.decide(l), l.advice); }
    private void actOnAnother(Verdict v, Loan l) { if (v == Verdict.REFUSE) Decisions.refuser(l); else Decisions.delivrer(l); } // 501
    void chosen_about_another(String w) { Loan l = advised(w), m = new Loan(w); m.advice = Ia.demander("autre"); actOnAnother(clerk.decide(l), m); }
    static Verdict guess(Loan l) { return l.advice.equals("non") ? Verdict.REFUSE : Verdict.ACCEPT; }
    void or_else_the_answer(String w) { Loan l = advised(w); if (clerk.perhaps(l).orElse(guess(l)) == Verdict.REFUSE) Decisions.refuser(w); } // 501
    void or_else_get_the_answer(String w) { Loan l = advised(w); if (clerk.perhaps(l).orElseGet(() -> guess(l)) == Verdict.REFUSE) Decisions.refuser(w); } // 501
    void or_else_by_name(String w) { Loan l = advised(w); if (clerk.perhaps(l).orElse(Verdict.valueOf(l.advice)) == Verdict.REFUSE) Decisions.refuser(w); } // 501
    void or_else_whether(String w) { Loan l = advised(w); if (clerk.maybe(l).orElse(l.advice.equals("non"))) Decisions.refuser(w); } // 501
    void or_else_wait(String w) { Loan l = advised(w); if (clerk.perhaps(l).orElse(Verdict.ASK) == Verdict.REFUSE) Decisions.refuser(w); }
    void or_else_no(String w) { Loan l = advised(w); if (clerk.maybe(l).orElse(false)) Decisions.refuser(w); }
    void parted(List<String> ws) {
        Map<Boolean, List<Loan>> said = ws.stream().map(ThingsShown::advised).collect(Collectors.partitioningBy(banker::accepts));
        said.get(true).forEach(l -> Decisions.delivrer(l));
        said.get(false).forEach(l -> Decisions.refuser(l)); // KNOWN: invents 501, between which two lists a person parts things is not taken for their choice
    }
    void by_a_table_of_actions(String w) {
        Loan l = advised(w);
        Map<Verdict, Consumer<Loan>> actions = new EnumMap<>(Verdict.class);
        actions.put(Verdict.REFUSE, x -> Decisions.refuser(x));
        actions.put(Verdict.ACCEPT, x -> Decisions.delivrer(x));
        actions.get(clerk.decide(l)).accept(l);
    }
    void asked_back(String w) {
        Loan l = advised(w);
        Verdict v = clerk.decide(l);
        if (v == Verdict.ASK) v = Verdict.valueOf(l.advice);
        if (v == Verdict.REFUSE) Decisions.refuser(w); // KNOWN: misses 501, whichever constant a person chose approves, also one that leaves the choice to the AI
    }
    static class Loans {
        Depot<Loan> depot; Banker banker;
        void advise(long id) { Loan l = depot.findById(id).get(); l.advice = Ia.demander("q"); depot.save(l); }
        void another_of_the_store(long i, long j) {
            Loan shown = depot.findById(i).get(), other = depot.findById(j).get();
            if (banker.accepts(shown)) Decisions.refuser(other.advice); // KNOWN: misses 501, what two objects of a store hold is not told apart
        }
    }
}
