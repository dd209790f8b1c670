package programs;

import api.*;
import fr.charteia.annotations.*;

/** What a person approved is handed on itself, as it is, by the method that asked them or by a helper or a task; who hears of it reads it and decides. */
class HandedOnApproved {
    interface Banker {
        @DecisionHumaine(role = "banquier") boolean accepts(Object thing);
        @DecisionHumaine(role = "banquier") void check(Object thing);
    }
    static void run(Runnable r) { r.run(); }

    record Loan(String advice) {}
    static class Itself {
        private Banker banker;
        void ask(String w) { Loan l = new Loan(Ia.demander(w)); if (banker.accepts(l)) Bus.publier(l); }
        void on(Loan l) { Decisions.delivrer(l.advice()); }
    }

    static class Credit { String advice; String getAdvice() { return advice; } }
    static class LeftEarly {
        private Banker banker;
        void ask(String w) { Credit c = new Credit(); c.advice = Ia.demander(w); if (!banker.accepts(c)) return; Bus.publier(c); }
        void on(Credit c) { Decisions.delivrer(c.getAdvice()); }
    }

    record Visa(String advice) {}
    static class ByAHelper {
        private Banker banker;
        void ask(String w) { Visa v = new Visa(Ia.demander(w)); perhaps(v); }
        private void perhaps(Visa v) { if (banker.accepts(v)) Bus.publier(v); }
        void on(Visa v) { Decisions.delivrer(v.advice()); }
    }

    record Permit(String advice) {}
    static class InAFunction {
        private Banker banker;
        void ask(String w) { Permit p = new Permit(Ia.demander(w)); run(() -> { if (banker.accepts(p)) Bus.publier(p); }); }
        void on(Permit p) { Decisions.delivrer(p.advice()); }
    }

    record Bail(String advice) {}
    static class ByAFunction {
        private Banker banker;
        void ask(String w) { Bail b = new Bail(Ia.demander(w)); if (banker.accepts(b)) run(() -> Bus.publier(b)); }
        void on(Bail b) { Decisions.delivrer(b.advice()); }
    }

    record Lease(String advice) {}
    static class Checked {
        private Banker banker;
        void ask(String w) { Lease l = new Lease(Ia.demander(w)); banker.check(l); Bus.publier(l); }
        void on(Lease l) { Decisions.delivrer(l.advice()); }
    }

    record Tax(String advice) {}
    static class WhateverTheySay {
        private Banker banker;
        void ask(String w) { Tax t = new Tax(Ia.demander(w)); banker.accepts(t); Bus.publier(t); }
        void on(Tax t) { Decisions.delivrer(t.advice()); } // 501
    }

    record Fine(String advice) {}
    static class WhereTheyRefuse {
        private Banker banker;
        void ask(String w) { Fine f = new Fine(Ia.demander(w)); if (!banker.accepts(f)) Bus.publier(f); }
        void on(Fine f) { Decisions.delivrer(f.advice()); } // 501
    }

    record Toll(String advice) {}
    static class OnOneWayOnly {
        private Banker banker;
        void ask(String w) { Toll t = new Toll(Ia.demander(w)); if (w.isEmpty() || banker.accepts(t)) Bus.publier(t); }
        void on(Toll t) { Decisions.delivrer(t.advice()); } // 501
    }

    record Aid(String advice) {}
    static class TwoWays {
        private Banker banker;
        void ask(String w) { Aid a = new Aid(Ia.demander(w)); if (w.isEmpty()) Bus.publier(a); else if (banker.accepts(a)) Bus.publier(a); }
        void on(Aid a) { Decisions.delivrer(a.advice()); } // 501
    }

    record Bonus(String advice) {}
    static class AnotherMethod {
        private Banker banker;
        void ask(String w) { Bonus b = new Bonus(Ia.demander(w)); if (banker.accepts(b)) Bus.publier(b); }
        void other(String w) { Bus.publier(new Bonus(Ia.demander(w))); }
        void on(Bonus b) { Decisions.delivrer(b.advice()); } // 501
    }

    record Grant(String advice) {}
    static class ByAHelperWhateverTheySay {
        private Banker banker;
        void ask(String w) { Grant g = new Grant(Ia.demander(w)); banker.accepts(g); handOn(g); }
        private void handOn(Grant g) { Bus.publier(g); }
        void on(Grant g) { Decisions.delivrer(g.advice()); } // 501
    }

    record Seat(String advice) {}
    static class AskedByAHelper {
        private Banker banker;
        void ask(String w) { Seat s = new Seat(Ia.demander(w)); seen(s); Bus.publier(s); }
        private void seen(Seat s) { System.out.println(banker.accepts(s)); }
        void on(Seat s) { Decisions.delivrer(s.advice()); } // 501
    }

    record Claim(String advice) {}
    static class TooLate {
        private Banker banker;
        void ask(String w) { Claim c = new Claim(Ia.demander(w)); Bus.publier(c); banker.check(c); }
        void on(Claim c) { Decisions.delivrer(c.advice()); } // KNOWN: misses 501, what was handed on before a step that always gives its yes, or throws, is taken to have waited for it
    }

    record Stamp(String advice) {}
    static class AskedTooLate {
        private Banker banker;
        void ask(String w) { Stamp s = new Stamp(Ia.demander(w)); Bus.publier(s); banker.accepts(s); }
        void on(Stamp s) { Decisions.delivrer(s.advice()); } // 501
    }

    static class Order { String advice; }
    static class AnsweredAnew {
        private Banker banker;
        void ask(String w) { Order o = new Order(); o.advice = Ia.demander(w); if (banker.accepts(o)) { o.advice = Ia.demander(w + "!"); Bus.publier(o); } }
        void on(Order o) { Decisions.delivrer(o.advice); } // 501
    }

    static class Ticket { String advice; }
    static class AnsweredAnewOnceHandedOn {
        private Banker banker;
        void ask(String w) { Ticket t = new Ticket(); t.advice = Ia.demander(w); if (banker.accepts(t)) { Bus.publier(t); t.advice = Ia.demander(w + "!"); } }
        void on(Ticket t) { Decisions.delivrer(t.advice); } // 501
    }

    record Share(String advice) {}
    static class OfTwo {
        private Banker banker;
        void ask(String w) { Share s = new Share(Ia.demander(w)), t = new Share(Ia.demander(w + "?")); if (banker.accepts(s)) Bus.publier(t); }
        void on(Share s) { Decisions.delivrer(s.advice()); } // 501
    }

    /** Who runs it is not seen. */
    interface Transaction { void within(Runnable r); }

    record Pension(String advice) {}
    static class InATransaction {
        private Banker banker;
        private Transaction transaction;
        void ask(String w) { Pension p = new Pension(Ia.demander(w)); transaction.within(() -> { if (banker.accepts(p)) Bus.publier(p); }); }
        void on(Pension p) { Decisions.delivrer(p.advice()); }
    }

    record Rent(String advice) {}
    static class InATransactionWhateverTheySay {
        private Banker banker;
        private Transaction transaction;
        void ask(String w) { Rent r = new Rent(Ia.demander(w)); transaction.within(() -> { banker.accepts(r); Bus.publier(r); }); }
        void on(Rent r) { Decisions.delivrer(r.advice()); } // 501
    }

    record Ward(String advice) {}
    static class AskedInATransaction {
        private Banker banker;
        private Transaction transaction;
        void ask(String w) { Ward r = new Ward(Ia.demander(w)); if (banker.accepts(r)) System.out.println(w); transaction.within(() -> Bus.publier(r)); }
        void on(Ward r) { Decisions.delivrer(r.advice()); } // 501
    }
}
