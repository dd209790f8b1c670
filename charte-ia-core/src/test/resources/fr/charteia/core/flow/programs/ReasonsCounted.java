package programs;

import api.*;
import java.util.*;

/** A counter that a method of its object raises says what a person agreed to, as long as nothing else is counted by it. */
class ReasonsCounted {
    static class Count { private int n; void raise() { n++; } void lower() { n--; } void add(int k) { n += k; } void reset() { n = 0; } int n() { return n; } boolean none() { return n == 0; } boolean some() { return n > 0; } boolean isOne() { return n == 1; } }
    static Count refusals(String a) { Count c = new Count(); if (!Agent.valide(a)) c.raise(); return c; }
    static Count agreements(String a) { Count c = new Count(); if (Agent.valide(a)) c.raise(); return c; }
    static Count both(String a, String b) { Count c = new Count(); if (b.isEmpty()) c.raise(); if (!Agent.valide(a)) c.raise(); return c; }
    static Count byTwo(String a) { Count c = new Count(); if (!Agent.valide(a)) c.add(2); return c; }
    static void into(Count c, String a) { if (!Agent.valide(a)) c.raise(); }
    static void long9(Count c, String a) { if (a.length() > 9) c.raise(); }
    static boolean isNone(int n) { return n == 0; }
    static boolean isMore(int n) { return n > 0; }
    void none() { String a = Ia.demander("x"); if (refusals(a).none()) Decisions.delivrer(a); }
    void not_none() { String a = Ia.demander("x"); if (!refusals(a).none()) Decisions.delivrer(a); } // 501
    void some() { String a = Ia.demander("x"); if (refusals(a).some()) return; Decisions.delivrer(a); }
    void some_and_decided() { String a = Ia.demander("x"); if (refusals(a).some()) Decisions.delivrer(a); } // 501
    void above_0() { String a = Ia.demander("x"); if (refusals(a).n() > 0) { throw new IllegalStateException(); } Decisions.delivrer(a); }
    void above_0_and_decided() { String a = Ia.demander("x"); if (refusals(a).n() > 0) Decisions.delivrer(a); } // 501
    void agreed() { String a = Ia.demander("x"); if (agreements(a).some()) Decisions.delivrer(a); }
    void agreed_once() { String a = Ia.demander("x"); if (agreements(a).isOne()) Decisions.delivrer(a); }
    void not_agreed() { String a = Ia.demander("x"); if (agreements(a).none()) Decisions.delivrer(a); } // 501
    void none_of_two_reasons(String b) { String a = Ia.demander("x"); if (both(a, b).none()) Decisions.delivrer(a); }
    void one_of_two_reasons(String b) { String a = Ia.demander("x"); if (both(a, b).isOne()) Decisions.delivrer(a); } // 501
    void by_two() { String a = Ia.demander("x"); if (byTwo(a).none()) Decisions.delivrer(a); }
    void passed() { String a = Ia.demander("x"); Count c = new Count(); into(c, a); if (c.none()) Decisions.delivrer(a); }
    void passed_twice() { String a = Ia.demander("x"); Count c = new Count(); into(c, a); long9(c, a); if (c.none()) Decisions.delivrer(a); }
    void passed_the_other_first() { String a = Ia.demander("x"); Count c = new Count(); long9(c, a); into(c, a); if (c.n() == 0) Decisions.delivrer(a); }
    void passed_to_another() { String a = Ia.demander("x"); Count c = new Count(); long9(c, a); if (c.none()) Decisions.delivrer(a); } // 501
    void then_reset() { String a = Ia.demander("x"); Count c = refusals(a); c.reset(); if (c.none()) Decisions.delivrer(a); } // 501
    void then_lowered() { String a = Ia.demander("x"); Count c = refusals(a); if (c.some()) c.lower(); if (c.none()) Decisions.delivrer(a); } // 501
    void then_raised() { String a = Ia.demander("x"); Count c = agreements(a); c.raise(); if (c.isOne()) Decisions.delivrer(a); } // 501
    void then_raised_and_some() { String a = Ia.demander("x"); Count c = agreements(a); c.raise(); if (c.some()) Decisions.delivrer(a); } // 501
    void then_perhaps_raised(boolean b) { String a = Ia.demander("x"); Count c = agreements(a); if (b) c.raise(); if (c.some()) Decisions.delivrer(a); } // 501
    void number_passed() { String a = Ia.demander("x"); if (isNone(refusals(a).n())) Decisions.delivrer(a); }
    void number_passed_not() { String a = Ia.demander("x"); if (!isNone(refusals(a).n())) Decisions.delivrer(a); } // 501
    void number_passed_and_more() { String a = Ia.demander("x"); if (isMore(refusals(a).n())) Decisions.delivrer(a); } // 501
    void number_of_agreements_passed() { String a = Ia.demander("x"); if (isMore(agreements(a).n())) Decisions.delivrer(a); }
    void number_made_here() { String a = Ia.demander("x"); int n = Agent.valide(a) ? 0 : 3; if (isNone(n)) Decisions.delivrer(a); }
    void number_made_here_other() { String a = Ia.demander("x"); int n = Agent.valide(a) ? 0 : 3; if (isMore(n)) Decisions.delivrer(a); } // 501
    void number_made_here_the_other_way() { String a = Ia.demander("x"); int n = Agent.valide(a) ? 3 : 0; if (isNone(n)) Decisions.delivrer(a); } // 501
    void number_perhaps_0(boolean b) { String a = Ia.demander("x"); int n = b || Agent.valide(a) ? 0 : 3; if (isNone(n)) Decisions.delivrer(a); } // 501
    void another_number() { String a = Ia.demander("x"); Count c = refusals(a); Count d = new Count(); if (c.none() || d.none()) Decisions.delivrer(a); } // 501
    void of_the_round_before() { Count c = new Count(); for (int i = 0; i < 9; i++) { String a = Ia.demander("x"); if (c.none()) Decisions.delivrer(a); into(c, a); } } // 501
}
