package programs;

import api.*;
import fr.charteia.annotations.*;
import java.util.*;

/** A person answers by a constant of an enum, which is compared in other ways than by {@code ==}. */
class StatusesSaid {
    enum Said { APPROVED, REFUSED, EXPIRED }
    enum Seen { APPROVED, REFUSED, EXPIRED, WAITING }
    interface Agent {
        @DecisionHumaine(role = "agent") Said dit(String answer);
        @DecisionHumaine(role = "agent") Seen voit(String answer);
    }
    private Agent agent;
    void not_in_a_set(String q) { String a = Ia.demander(q); Said s = agent.dit(a); if (EnumSet.of(Said.REFUSED, Said.EXPIRED).contains(s)) return; Decisions.delivrer(a); }
    void not_in_a_set_of_some(String q) { String a = Ia.demander(q); Seen s = agent.voit(a); if (EnumSet.of(Seen.REFUSED, Seen.EXPIRED).contains(s)) return; Decisions.delivrer(a); } // 501
    void not_in_a_set_of_the_same(String q) { String a = Ia.demander(q); Said s = agent.dit(a); if (EnumSet.of(Said.REFUSED, Said.REFUSED).contains(s)) return; Decisions.delivrer(a); } // 501
    void not_in_another_set(String q) { String a = Ia.demander(q); Said s = agent.dit(a); if (Set.of(Said.REFUSED, Said.EXPIRED).contains(s)) return; Decisions.delivrer(a); }
    void about_another(String q) { String a = Ia.demander(q), b = Ia.demander("b"); Said s = agent.dit(b); if (Set.of(Said.REFUSED, Said.EXPIRED).contains(s)) return; Decisions.delivrer(a); } // 501
    void not_one_or_the_other(String q) { String a = Ia.demander(q); Said s = agent.dit(a); if (s == Said.REFUSED || s == Said.EXPIRED) return; Decisions.delivrer(a); }
    void not_one_or_the_other_of_four(String q) { String a = Ia.demander(q); Seen s = agent.voit(a); if (s == Seen.REFUSED || s == Seen.EXPIRED) return; Decisions.delivrer(a); } // 501
    void not_one(String q) { String a = Ia.demander(q); Said s = agent.dit(a); if (s == Said.REFUSED) return; Decisions.delivrer(a); } // 501
    void one_after_another(String q) {
        String a = Ia.demander(q);
        Said s = agent.dit(a);
        if (s == Said.REFUSED) { System.out.println("non"); return; }
        if (s != Said.EXPIRED) Decisions.delivrer(a);
    }
    void asked_again(String q) {
        String a = Ia.demander(q);
        Said s = agent.dit(a);
        if (s == Said.REFUSED) return;
        a = Ia.demander("b");
        if (s != Said.EXPIRED) Decisions.delivrer(a); // 501
    }
    private boolean refuses(Said s) { return s == Said.REFUSED || s == Said.EXPIRED; }
    void not_by_a_helper(String q) { String a = Ia.demander(q); if (refuses(agent.dit(a))) return; Decisions.delivrer(a); }
    void compared(String q) { String a = Ia.demander(q); if (agent.dit(a).compareTo(Said.APPROVED) == 0) Decisions.delivrer(a); }
    void compared_otherwise(String q) { String a = Ia.demander(q); if (agent.dit(a).compareTo(Said.APPROVED) != 0) Decisions.delivrer(a); } // 501
    void compared_as_after(String q) { String a = Ia.demander(q); if (agent.dit(a).compareTo(Said.APPROVED) > 0) Decisions.delivrer(a); } // 501
    void by_place(String q) { String a = Ia.demander(q); if (agent.dit(a).ordinal() == Said.APPROVED.ordinal()) Decisions.delivrer(a); }
    void by_name(String q) { String a = Ia.demander(q); if ("APPROVED".equals(agent.dit(a).name())) Decisions.delivrer(a); }
}
