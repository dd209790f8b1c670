package programs;

import api.*;
import fr.charteia.annotations.*;
import java.util.concurrent.*;
import java.util.function.*;

/** A person's answer is passed on, by a parameter, a function, a record or a future; who is given it decides on their yes, on their no, or where none came. */
class AnswersGivenOn {
    static class Loan { String advice; }
    interface Human {
        @DecisionHumaine(role = "agent") boolean accepts(Object l);
        @DecisionHumaine(role = "agent") CompletableFuture<Boolean> asks(Object l);
    }
    private Human human;
    static Loan advised(String w) { Loan l = new Loan(); l.advice = Ia.demander(w); return l; }
    record Ruling(boolean granted) {}
    static void by(boolean ok, Loan l) { if (!ok) Decisions.refuser(l); } // 501
    void passed_refused(String w) { Loan l = advised(w); by(human.accepts(l), l); }
    static void by2(boolean ok, Loan l) { if (ok) Decisions.delivrer(l); else Decisions.refuser(l); }
    void passed_either_way(String w) { Loan l = advised(w); by2(human.accepts(l), l); }
    static void by3(boolean ok, Loan l) { if (ok) Decisions.delivrer(l); }
    void passed_granted(String w) { Loan l = advised(w); by3(human.accepts(l), l); }
    static void by4(boolean ok, Loan l) { if (!ok) Decisions.delivrer(l); } // 501
    void passed_granted_on_their_no(String w) { Loan l = advised(w); by4(human.accepts(l), l); }
    void a_future_no(String w) { Loan l = advised(w); human.asks(l).thenAccept(ok -> { if (!ok) Decisions.delivrer(l); }); } // 501
    void a_future_yes(String w) { Loan l = advised(w); human.asks(l).thenAccept(ok -> { if (ok) Decisions.delivrer(l); }); }
    void a_future_either_way(String w) { Loan l = advised(w); human.asks(l).thenAccept(ok -> { if (ok) Decisions.delivrer(l); else Decisions.refuser(l); }); }
    Ruling rule(String a) { return new Ruling(human.accepts(a)); }
    void a_ruling_no(String w) { String a = Ia.demander(w); if (!rule(a).granted()) Decisions.delivrer(a); } // 501
    void a_ruling_yes(String w) { String a = Ia.demander(w); if (rule(a).granted()) Decisions.delivrer(a); }
    void a_function_no(String w) { String a = Ia.demander(w); Consumer<Boolean> c = ok -> { if (!ok) Decisions.delivrer(a); }; c.accept(human.accepts(a)); } // 501
    void a_function_yes(String w) { String a = Ia.demander(w); Consumer<Boolean> c = ok -> { if (ok) Decisions.delivrer(a); }; c.accept(human.accepts(a)); }
    void a_helper_no(String w) { Loan l = advised(w); if (!ok(l)) Decisions.delivrer(l); } // 501
    boolean ok(Loan l) { return human.accepts(l); }
    void passed_with_the_answer(String w) { String a = Ia.demander(w); byText(human.accepts(a), a); }
    static void byText(boolean ok, String a) { if (!ok) Decisions.delivrer(a); } // 501
    void passed_in_a_ruling(String w) { Loan l = advised(w); byRule(new Ruling(human.accepts(l)), l); }
    static void byRule(Ruling r, Loan l) { if (!r.granted()) Decisions.delivrer(l); } // 501
    void decided_where_it_fails(String w) { Loan l = advised(w); human.asks(l).thenAccept(ok -> { if (ok) Decisions.delivrer(l); }).exceptionally(x -> { Decisions.refuser(l); return null; }); } // 501
    void handled_where_it_fails(String w) { Loan l = advised(w); human.asks(l).handle((ok, x) -> { if (x != null) Decisions.refuser(l); else if (ok) Decisions.delivrer(l); return null; }); } // 501
    void completed_where_it_fails(String w) { Loan l = advised(w); human.asks(l).whenComplete((ok, x) -> { if (x != null) Decisions.refuser(l); else if (ok) Decisions.delivrer(l); }); } // 501
    void yes_where_it_fails(String w) { Loan l = advised(w); human.asks(l).orTimeout(1, TimeUnit.DAYS).exceptionally(x -> true).thenAccept(ok -> { if (ok) Decisions.delivrer(l); }); } // 501
    void yes_on_timeout(String w) { Loan l = advised(w); human.asks(l).completeOnTimeout(true, 1, TimeUnit.DAYS).thenAccept(ok -> { if (ok) Decisions.delivrer(l); }); } // 501
    void no_on_timeout(String w) { Loan l = advised(w); human.asks(l).completeOnTimeout(false, 1, TimeUnit.DAYS).thenAccept(ok -> { if (ok) Decisions.delivrer(l); }); }
    void no_where_it_fails(String w) { Loan l = advised(w); human.asks(l).exceptionally(x -> false).thenAccept(ok -> { if (ok) Decisions.delivrer(l); }); }
    void decided_before_they_are_asked(String w) { CompletableFuture.supplyAsync(() -> advised(w)).thenApply(l -> { Decisions.delivrer(l); return l; }).thenApply(l -> { if (human.accepts(l)) Decisions.delivrer(l); return l; }).thenAccept(l -> System.out.println(l)); } // 501
    void handled_yes(String w) { Loan l = advised(w); human.asks(l).handle((ok, x) -> x == null && ok).thenAccept(ok -> { if (ok) Decisions.delivrer(l); }); }
    void completed_yes(String w) { Loan l = advised(w); human.asks(l).whenComplete((ok, x) -> { if (x == null && ok) Decisions.delivrer(l); }); }
    void handled_yes_or_failed(String w) { Loan l = advised(w); human.asks(l).handle((ok, x) -> x != null || ok).thenAccept(ok -> { if (ok) Decisions.delivrer(l); }); } // 501
}
