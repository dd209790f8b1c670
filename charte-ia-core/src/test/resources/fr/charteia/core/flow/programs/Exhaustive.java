package programs;

import api.*;
import java.util.function.*;

/** A switch that has a case for each constant leaves nothing for its default, whether somebody wrote one or the compiler did. */
class Exhaustive {
    enum Avis { OUI, NON, PEUT_ETRE }

    private static Avis avis(String s) { return Ia.remplir(s, Avis.class); }
    private static int rang(String s) { return switch (avis(s)) { case OUI -> 0; case NON -> 6; case PEUT_ETRE -> 1; }; }

    void after_an_expression(String s) { int n = switch (avis(s)) { case OUI -> 0; case NON -> 6; case PEUT_ETRE -> 1; }; System.out.println(n); Decisions.refuser("d"); }
    void after_one_in_a_helper(String s) { System.out.println(rang(s)); Decisions.refuser("d"); }
    void of_a_variable(String s) { Avis a = Ia.remplir(s, Avis.class); String t = switch (a) { case OUI, PEUT_ETRE -> "a"; case NON -> "b"; }; System.out.println(t); Decisions.refuser("d"); }
    void in_a_condition(String s) { if (s.isEmpty() && switch (avis(s)) { case OUI, PEUT_ETRE -> true; case NON -> true; }) Decisions.refuser("d"); }
    void in_a_loop(java.util.List<String> all) { for (String s : all) { int n = switch (avis(s)) { case OUI -> 0; case NON -> 6; case PEUT_ETRE -> 1; }; System.out.println(n); Decisions.refuser(s); } }
    void caught(String s) { try { int n = switch (avis(s)) { case OUI -> 0; case NON -> 6; case PEUT_ETRE -> 1; }; System.out.println(n); } catch (LinkageError e) { Decisions.refuser("d"); } }
    void nothing_in_common(String s) { switch (avis(s)) { case OUI: System.out.println("a"); break; case NON: System.out.println("b"); break; case PEUT_ETRE: System.out.println("c"); break; default: Decisions.refuser("d"); } }
    void failing_default(String s) { switch (avis(s)) { case OUI: System.out.println("a"); break; case NON: System.out.println("b"); break; case PEUT_ETRE: System.out.println("c"); break; default: throw new IllegalStateException(); } Decisions.refuser("d"); }
    void failing_default_given(String s) { String t = switch (avis(s)) { case OUI -> "a"; case NON -> "b"; case PEUT_ETRE -> "c"; default -> throw new AssertionError(s); }; System.out.println(t); Decisions.refuser("d"); }
    void never_so(String s) { int n = -1; switch (avis(s)) { case OUI -> n = 0; case NON -> n = 1; case PEUT_ETRE -> n = 2; } if (n < 0) Decisions.refuser("d"); }

    void by_what_it_gives(String s) { int n = switch (avis(s)) { case OUI -> 0; case NON -> 6; case PEUT_ETRE -> 1; }; if (n > 3) Decisions.refuser("d"); } // 501
    void by_what_a_helper_gives(String s) { if (rang(s) > 3) Decisions.refuser("d"); } // 501
    void in_one_case(String s) { int n = switch (avis(s)) { case OUI -> 0; case NON -> { Decisions.refuser("d"); yield 6; } case PEUT_ETRE -> 1; }; System.out.println(n); } // 501
    void in_a_default(String s) { switch (avis(s)) { case OUI: System.out.println("a"); break; case NON: System.out.println("b"); break; default: Decisions.refuser("d"); } } // 501
    void after_a_failing_default(String s) { switch (avis(s)) { case OUI: System.out.println("a"); break; case NON: System.out.println("b"); break; default: throw new IllegalStateException(); } Decisions.refuser("d"); } // 501
    void one_case_fails(String s) { int n = switch (avis(s)) { case OUI -> 0; case NON -> throw new IllegalStateException(s); case PEUT_ETRE -> 1; }; System.out.println(n); Decisions.refuser("d"); } // 501
    void one_case_returns(String s) { switch (avis(s)) { case OUI: return; case NON: break; case PEUT_ETRE: break; } Decisions.refuser("d"); } // 501
    void left_as_it_was(String s) { int n = -1; switch (avis(s)) { case OUI -> n = 0; case NON -> n = 1; default -> {} } if (n < 0) Decisions.refuser("d"); } // 501
    void by_what_each_does(String s, Consumer<String> c) { Runnable r = switch (avis(s)) { case OUI -> () -> {}; case NON -> () -> Decisions.refuser("d"); case PEUT_ETRE -> () -> c.accept(s); }; r.run(); } // 501
}
