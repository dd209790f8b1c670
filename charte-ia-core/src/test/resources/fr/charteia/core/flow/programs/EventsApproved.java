package programs;

import api.*;
import fr.charteia.annotations.*;
import java.util.*;

/** A person approves an object that bears what an AI has answered, which is handed on in an event; who hears of it decides on that. */
class EventsApproved {
    interface Banker {
        @DecisionHumaine(role = "banquier") boolean accepts(Object thing);
        @DecisionHumaine(role = "banquier") boolean agrees(String advice);
    }

    record Loan(String who, String advice) {}
    record LoanAccepted(Loan loan) {}
    static class Accepted {
        private Banker banker;
        void ask(String w) { Loan l = new Loan(w, Ia.demander(w)); if (banker.accepts(l)) Bus.publier(new LoanAccepted(l)); }
        void on(LoanAccepted e) { Decisions.delivrer(e.loan()); }
        void onItsText(LoanAccepted e) { Decisions.delivrer(e.loan().advice()); }
    }

    static class Credit { String advice; }
    record CreditAccepted(Credit credit, boolean urgent) {}
    static class AcceptedByItsText {
        private Banker banker;
        void ask(String w) { Credit c = new Credit(); c.advice = Ia.demander(w); if (!banker.agrees(c.advice)) return; Bus.publier(new CreditAccepted(c, false)); }
        void on(CreditAccepted e) { Decisions.delivrer(e.credit()); }
    }

    record Visa(String who, String advice) {}
    record VisaSeen(Visa visa) {}
    static class SeenOrNot {
        private Banker banker;
        void ask(String w) { Visa v = new Visa(w, Ia.demander(w)); if (banker.accepts(v)) Bus.publier(new VisaSeen(v)); }
        void notAsked(String w) { Visa v = new Visa(w, Ia.demander(w)); Bus.publier(new VisaSeen(v)); }
        void on(VisaSeen e) { Decisions.delivrer(e.visa()); } // 501
    }

    record Permit(String who, String advice) {}
    record PermitSeen(Permit permit) {}
    static class OfTwo {
        private Banker banker;
        void ask(String w) {
            Permit p = new Permit(w, Ia.demander(w)), q = new Permit(w, Ia.demander(w + "?"));
            if (banker.accepts(p)) Bus.publier(new PermitSeen(p));
            Bus.publier(new PermitSeen(q));
        }
        void on(PermitSeen e) { Decisions.delivrer(e.permit()); } // 501
    }

    record Right(String who, String advice) {}
    record RightSeen(Right right) {}
    static class TooLate {
        private Banker banker;
        void ask(String w) { Right r = new Right(w, Ia.demander(w)); Bus.publier(new RightSeen(r)); banker.accepts(r); }
        void on(RightSeen e) { Decisions.delivrer(e.right()); } // KNOWN: misses 501, who only hands on an object that another entry point gave an answer, and reads no field of it, is not found
    }

    record Claim(String who, String advice) {}
    record ClaimSeen(Claim claim) {}
    static class TooLateReadOut {
        private Banker banker;
        void ask(String w) { Claim c = new Claim(w, Ia.demander(w)); Bus.publier(new ClaimSeen(c)); banker.accepts(c); }
        void on(ClaimSeen e) { Decisions.delivrer(e.claim().advice()); } // 501
    }

    record Aid(String who, String advice) {}
    record AidRefused(Aid aid) {}
    static class OnTheirNo {
        private Banker banker;
        void ask(String w) { Aid a = new Aid(w, Ia.demander(w)); if (!banker.accepts(a)) Bus.publier(new AidRefused(a)); }
        void on(AidRefused e) { Decisions.refuser(e.aid()); } // 501
    }

    record Card(String who, String advice) {}
    record CardAccepted(Card card) {}
    record CardRefused(Card card) {}
    static class EitherWay {
        private Banker banker;
        void ask(String w) { Card c = new Card(w, Ia.demander(w)); if (banker.accepts(c)) Bus.publier(new CardAccepted(c)); else Bus.publier(new CardRefused(c)); }
        void on(CardAccepted e) { Decisions.delivrer(e.card()); }
        void on(CardRefused e) { Decisions.refuser(e.card()); } // KNOWN: invents 501, between which two events a person chooses is not taken for their choice of what is decided by each
    }

    record Grant(String who, String advice) {}
    static class Listed {
        private Banker banker;
        private final List<Grant> accepted = new ArrayList<>();
        void ask(String w) { Grant g = new Grant(w, Ia.demander(w)); if (banker.accepts(g)) accepted.add(g); }
        void all() { for (Grant g : accepted) Decisions.delivrer(g); }
    }
    record Bonus(String who, String advice) {}
    static class ListedUnasked {
        private Banker banker;
        private final List<Bonus> accepted = new ArrayList<>();
        void ask(String w) { Bonus b = new Bonus(w, Ia.demander(w)); if (banker.accepts(b)) accepted.add(b); }
        void more(String w) { accepted.add(new Bonus(w, Ia.demander(w))); }
        void all() { for (Bonus b : accepted) Decisions.delivrer(b); } // 501
    }
    static class Held {
        private Banker banker;
        private Loan2 current;
        record Loan2(String who, String advice) {}
        void ask(String w) { Loan2 l = new Loan2(w, Ia.demander(w)); if (banker.accepts(l)) current = l; }
        void act() { if (current != null) Decisions.delivrer(current); }
    }
    static class HeldUnasked {
        private Banker banker;
        private Loan3 current;
        record Loan3(String who, String advice) {}
        void ask(String w) { Loan3 l = new Loan3(w, Ia.demander(w)); if (banker.accepts(l)) current = l; }
        void set(String w) { current = new Loan3(w, Ia.demander(w)); }
        void act() { if (current != null) Decisions.delivrer(current); } // 501
    }
}
