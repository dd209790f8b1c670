package programs;

import api.*;
import fr.charteia.annotations.*;
import java.util.*;

/** A person's no is thrown by who asks them; who catches it takes one decision, and another one is taken where nothing is thrown. */
class SaidByThrowing {
    static class Loan { String advice; }
    interface Human {
        @DecisionHumaine(role = "agent") boolean accepts(Object l);
        @DecisionHumaine(role = "agent") boolean slow(Object l) throws Late;
    }
    static class Refused extends RuntimeException {}
    static class RefusedChecked extends Exception {}
    static class Late extends Exception {}
    static class Bad extends RuntimeException {}
    private Human human;
    static Loan advised(String w) { Loan l = new Loan(); l.advice = Ia.demander(w); return l; }
    void check(Loan l) { if (!human.accepts(l)) throw new Refused(); }
    void format(Loan l) { if (l.advice.length() > 9) throw new Refused(); }
    void strict(Loan l) { if (l.advice.isEmpty()) throw new Bad(); if (!human.accepts(l)) throw new Refused(); }
    void both(Loan l) { if (l.advice.startsWith("n")) throw new Refused(); if (!human.accepts(l)) throw new Refused(); }
    void onYes(Loan l) { if (human.accepts(l)) throw new Refused(); }
    Loan checked(Loan l) { if (!human.accepts(l)) throw new Refused(); return l; }
    void any(String w) { Loan l = advised(w); try { check(l); } catch (Exception x) { Decisions.refuser(l); return; } Decisions.delivrer(l); } // 501
    void throwable(String w) { Loan l = advised(w); try { if (!human.accepts(l)) throw new Refused(); Decisions.delivrer(l); } catch (Throwable x) { Decisions.refuser(l); } } // 501
    void late(String w) { Loan l = advised(w); try { if (human.slow(l)) Decisions.delivrer(l); } catch (Late x) { Decisions.refuser(l); } } // 501
    void late_says_yes(String w) { Loan l = advised(w); boolean ok; try { ok = human.slow(l); } catch (Late x) { ok = true; } if (ok) Decisions.delivrer(l); } // 501
    void late_says_no(String w) { Loan l = advised(w); boolean ok; try { ok = human.slow(l); } catch (Late x) { ok = false; } if (ok) Decisions.delivrer(l); }
    void by_the_ai(String w) { Loan l = advised(w); try { format(l); } catch (Refused x) { Decisions.refuser(l); return; } Decisions.delivrer(l); } // 501
    void by_the_ai_first(String w) { Loan l = advised(w); try { format(l); check(l); } catch (Refused x) { Decisions.refuser(l); return; } Decisions.delivrer(l); } // 501
    void by_the_ai_inside(String w) { Loan l = advised(w); try { both(l); } catch (Refused x) { Decisions.refuser(l); return; } Decisions.delivrer(l); } // 501
    void by_the_ai_otherwise(String w) { Loan l = advised(w); try { strict(l); } catch (Bad x) { Decisions.refuser(l); return; } catch (Refused x) { System.out.println(w); return; } Decisions.delivrer(l); } // 501
    void whatever(String w) { Loan l = advised(w); try { check(l); } catch (Refused x) { System.out.println(x); } finally { Decisions.delivrer(l); } } // 501
    void in_finally_flag(String w) { Loan l = advised(w); boolean ok = false; try { check(l); ok = true; } finally { if (ok) Decisions.delivrer(l); } }
    void turned_no_only(String w) { Loan l = advised(w); try { onYes(l); } catch (Refused x) { return; } Decisions.delivrer(l); } // 501
    void anew(String w) { Loan l = advised(w); try { check(l); } catch (Refused x) { l.advice = Ia.demander(w + "!"); Decisions.refuser(l); return; } Decisions.delivrer(l); } // 501
    void anew_after(String w) { Loan l = advised(w); try { check(l); } catch (Refused x) { Decisions.refuser(l); return; } l.advice = Ia.demander(w + "!"); Decisions.delivrer(l); } // 501
    void of_two(String w) { Loan l = advised(w), m = advised(w + "?"); try { check(l); } catch (Refused x) { Decisions.refuser(m); return; } Decisions.delivrer(l); } // 501
    void returned(String w) { Loan l = advised(w); try { Decisions.delivrer(checked(l)); } catch (Refused x) { Decisions.refuser(l); } }
    void rounds(List<String> ws) { for (String w : ws) { Loan l = advised(w); try { check(l); Decisions.delivrer(l); } catch (Refused x) { Decisions.refuser(l); } } }
    void rounds_all(List<String> ws) { for (String w : ws) { Loan l = advised(w); try { check(l); } catch (Refused x) { System.out.println(w); } Decisions.delivrer(l); } } // 501
    void rounds_continue(List<String> ws) { for (String w : ws) { Loan l = advised(w); try { check(l); } catch (Refused x) { Decisions.refuser(l); continue; } Decisions.delivrer(l); } }
    void deeper(Loan l) { check(l); }
    void two_levels(String w) { Loan l = advised(w); try { deeper(l); } catch (Refused x) { Decisions.refuser(l); return; } Decisions.delivrer(l); }
    void rethrown(Loan l) { try { check(l); } catch (Refused x) { throw new IllegalStateException(x); } }
    void rethrown_other(String w) { Loan l = advised(w); try { rethrown(l); } catch (IllegalStateException x) { System.out.println(x); return; } Decisions.delivrer(l); }
    void in_a_lambda(String w) { Loan l = advised(w); Runnable r = () -> check(l); try { r.run(); } catch (Refused x) { Decisions.refuser(l); return; } Decisions.delivrer(l); }
    void by_optional(String w) { Loan l = advised(w); Optional.of(l).filter(human::accepts).ifPresentOrElse(x -> Decisions.delivrer(x), () -> Decisions.refuser(l)); }
    void by_optional_throw(String w) { Loan l = advised(w); Loan ok = Optional.of(l).filter(human::accepts).orElseThrow(Refused::new); Decisions.delivrer(ok); }
    void checkC(Loan l) throws RefusedChecked { if (!human.accepts(l)) throw new RefusedChecked(); }
    void left_early(String w) { Loan l = advised(w); try { check(l); } catch (Refused x) { Decisions.refuser(l); return; } Decisions.delivrer(l); }
    void caught_as_checked(String w) { Loan l = advised(w); try { checkC(l); Decisions.delivrer(l); } catch (RefusedChecked x) { Decisions.refuser(l); } }
    void by_a_flag(String w) { Loan l = advised(w); boolean ok = true; try { check(l); } catch (Refused x) { ok = false; } if (ok) Decisions.delivrer(l); else Decisions.refuser(l); }
    void thrown_here(String w) { Loan l = advised(w); try { if (!human.accepts(l)) throw new Refused(); Decisions.delivrer(l); } catch (Refused x) { Decisions.refuser(l); } }
    void by_a_helper_that_catches(String w) { Loan l = advised(w); if (passes(l)) Decisions.delivrer(l); else Decisions.refuser(l); }
    boolean passes(Loan l) { try { check(l); return true; } catch (Refused e) { return false; } }
    void only_their_no(String w) { Loan l = advised(w); try { check(l); } catch (Refused x) { Decisions.refuser(l); } } // 501
    void whatever_they_throw(String w) { Loan l = advised(w); try { check(l); } catch (Refused x) { System.out.println(x); } Decisions.delivrer(l); } // 501
    void about_another(String w) { Loan l = advised(w), m = advised("x"); try { check(m); } catch (Refused x) { Decisions.refuser(l); return; } Decisions.delivrer(l); } // 501
    void on_one_way_only(String w) { Loan l = advised(w); try { if (w.isEmpty()) check(l); } catch (Refused x) { Decisions.refuser(l); return; } Decisions.delivrer(l); } // 501
}
