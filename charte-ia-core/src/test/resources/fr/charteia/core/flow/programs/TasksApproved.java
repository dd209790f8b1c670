package programs;

import api.*;
import fr.charteia.annotations.*;
import java.util.concurrent.*;
import java.util.function.*;

/** A person is asked, and what they have approved of is decided by a function, a task or a thread that is started because of it. */
class TasksApproved {
    static class Loan { String advice; boolean seen; String other; }
    interface Banker {
        @DecisionHumaine(role = "banquier") boolean accepts(Loan loan);
        @DecisionHumaine(role = "banquier") boolean agrees(String advice);
    }
    private Banker banker;
    private ExecutorService pool;
    static Loan advised(String who) { Loan l = new Loan(); l.advice = Ia.demander(who); return l; }

    void future(String who) { Loan l = advised(who); if (banker.accepts(l)) CompletableFuture.runAsync(() -> Decisions.delivrer(l)); }
    void submitted(String who) { Loan l = advised(who); if (banker.accepts(l)) pool.submit(() -> Decisions.delivrer(l)); }
    void thread(String who) { Loan l = advised(who); if (banker.accepts(l)) new Thread(() -> Decisions.delivrer(l)).start(); }
    void executed(String who) { Loan l = advised(who); if (banker.accepts(l)) pool.execute(() -> Decisions.delivrer(l)); }
    void text(String who) { String a = Ia.demander(who); if (banker.agrees(a)) pool.execute(() -> Decisions.delivrer(a)); }
    void about_its_text(String who) { Loan l = advised(who); if (banker.agrees(l.advice)) pool.execute(() -> Decisions.delivrer(l)); }
    void its_text(String who) { Loan l = advised(who); if (banker.agrees(l.advice)) pool.execute(() -> Decisions.delivrer(l.advice)); }
    void its_text_of_what_is_passed(Loan l) { l.advice = Ia.demander("x"); if (banker.agrees(l.advice)) pool.execute(() -> Decisions.delivrer(l.advice)); }
    void changed_afterwards(String who) { Loan l = advised(who); if (banker.agrees(l.advice)) pool.execute(() -> Decisions.delivrer(l)); l.seen = true; }
    void left_early_and_changed(String who) { Loan l = advised(who); if (!banker.accepts(l)) return; pool.execute(() -> Decisions.delivrer(l)); l.seen = true; }
    void either_way(String who) { Loan l = advised(who); if (banker.accepts(l)) pool.execute(() -> Decisions.delivrer(l)); else pool.execute(() -> Decisions.refuser(l)); }
    void either_way_and_changed(String who) { Loan l = advised(who); if (banker.accepts(l)) pool.submit(() -> Decisions.delivrer(l)); else pool.submit(() -> Decisions.refuser(l)); l.seen = true; }
    void either_way_in_threads(String who) { Loan l = advised(who); if (banker.accepts(l)) new Thread(() -> Decisions.delivrer(l)).start(); else new Thread(() -> Decisions.refuser(l)).start(); }
    void either_way_in_futures(String who) { Loan l = advised(who); if (banker.accepts(l)) CompletableFuture.runAsync(() -> Decisions.delivrer(l), pool); else CompletableFuture.runAsync(() -> Decisions.refuser(l), pool); }

    void not_asked(String who) { Loan l = advised(who); pool.execute(() -> Decisions.delivrer(l)); } // 501
    void asked_too_late(String who) { Loan l = advised(who); pool.execute(() -> Decisions.delivrer(l)); banker.accepts(l); } // 501
    void answered_anew(String who) { Loan l = advised(who); if (banker.accepts(l)) pool.execute(() -> Decisions.delivrer(l)); l.other = Ia.demander("z"); } // 501
    void answered_afterwards(String who) { Loan l = new Loan(); if (banker.accepts(l)) pool.execute(() -> Decisions.delivrer(l.advice)); l.advice = Ia.demander(who); } // 501
    void only_their_no(String who) { Loan l = advised(who); if (!banker.accepts(l)) pool.execute(() -> Decisions.refuser(l)); l.seen = true; } // 501
    void on_one_way_only(String who, boolean b) { Loan l = advised(who); if (b) banker.accepts(l); pool.execute(() -> Decisions.delivrer(l)); } // 501
    void another_thing(String who) { Loan l = advised(who), m = advised("x"); if (banker.accepts(m)) pool.execute(() -> Decisions.delivrer(l)); } // 501

    /** A method of one's own that runs what it is handed. */
    static void run(Runnable r) { r.run(); }
    static <T> T call(Supplier<T> s) { return s.get(); }
    void run_either_way(String who) { Loan l = advised(who); if (banker.accepts(l)) run(() -> Decisions.delivrer(l)); else run(() -> Decisions.refuser(l)); }
    void run_by_the_answer(String who) { Loan l = advised(who); boolean ok = banker.accepts(l); run(() -> { if (ok) Decisions.delivrer(l); else Decisions.refuser(l); }); }
    void called_either_way(String who) { Loan l = advised(who); if (banker.accepts(l)) call(() -> { Decisions.delivrer(l); return 1; }); else call(() -> { Decisions.refuser(l); return 2; }); }
    void run_and_left_early(String who) { Loan l = advised(who); if (!banker.accepts(l)) { run(() -> Decisions.refuser(l)); return; } run(() -> Decisions.delivrer(l)); }
    record Refusal(Loan loan) { void run() { Decisions.refuser(loan); } }
    void run_by_an_object(String who) { Loan l = advised(who); if (banker.accepts(l)) Decisions.delivrer(l); else new Refusal(l).run(); }
    void run_on_their_no(String who) { Loan l = advised(who); if (!banker.accepts(l)) run(() -> Decisions.refuser(l)); } // 501
    void run_with_the_text_that_they_refused(String who) { String a = Ia.demander(who); if (banker.agrees(a)) run(() -> Decisions.delivrer(who)); else run(() -> Decisions.refuser(a)); } // 501
    void run_with_another_thing(String who) { Loan l = advised(who), m = advised("x"); if (banker.accepts(l)) run(() -> Decisions.delivrer(l)); else run(() -> Decisions.refuser(m)); } // 501
}
