package programs;

import api.*;
import java.util.*;
import java.util.function.*;

/** A function that throws whatever it is given, run for what there is: past it there was nothing, which says what a person agreed to. And what such functions leave where there is none. */
class ReasonsThrown {
    static Optional<String> refusal(String a) { return Agent.valide(a) ? Optional.empty() : Optional.of("no to " + a); }
    static Optional<String> agreement(String a) { return Agent.valide(a) ? Optional.of("yes") : Optional.empty(); }
    static Optional<String> tooLong(String a) { return a.length() > 9 ? Optional.of("long") : Optional.empty(); }
    static Optional<String> either(String a) { if (a.length() > 9) return Optional.of("long"); if (!Agent.valide(a)) return Optional.of("no"); return Optional.empty(); }
    static List<String> refusals(String a) { List<String> l = new ArrayList<>(); if (!Agent.valide(a)) l.add("no"); return l; }
    static List<String> agreements(String a) { List<String> l = new ArrayList<>(); if (Agent.valide(a)) l.add("yes"); return l; }
    static void fail(String m) { throw new IllegalStateException(m); }
    void thrown() { String a = Ia.demander("x"); refusal(a).ifPresent(m -> { throw new IllegalStateException(m); }); Decisions.delivrer(a); }
    void thrown_where_they_agreed() { String a = Ia.demander("x"); agreement(a).ifPresent(m -> { throw new IllegalStateException(m); }); Decisions.delivrer(a); } // 501
    void thrown_where_they_were_not_asked() { String a = Ia.demander("x"); tooLong(a).ifPresent(m -> { throw new IllegalStateException(m); }); Decisions.delivrer(a); } // 501
    void thrown_for_either() { String a = Ia.demander("x"); either(a).ifPresent(m -> { throw new IllegalStateException(m); }); Decisions.delivrer(a); }
    void thrown_by_a_method() { String a = Ia.demander("x"); refusal(a).ifPresent(ReasonsThrown::fail); Decisions.delivrer(a); }
    void thrown_in_a_helper() { String a = Ia.demander("x"); require(a); Decisions.delivrer(a); }
    static void require(String a) { refusal(a).ifPresent(m -> { throw new IllegalStateException(m); }); }
    void thrown_by_what_is_passed() { String a = Ia.demander("x"); require(a, m -> { throw new IllegalStateException(m); }); Decisions.delivrer(a); }
    void told_by_what_is_passed() { String a = Ia.demander("x"); require(a, m -> System.out.println(m)); Decisions.delivrer(a); } // 501
    static void require(String a, Consumer<String> otherwise) { refusal(a).ifPresent(otherwise); }
    void exited() { String a = Ia.demander("x"); refusal(a).ifPresent(m -> System.exit(1)); Decisions.delivrer(a); }
    void thrown_perhaps() { String a = Ia.demander("x"); refusal(a).ifPresent(m -> { if (m.length() > 1) throw new IllegalStateException(m); }); Decisions.delivrer(a); } // 501
    void thrown_by_one_of_two(boolean b) { String a = Ia.demander("x"); Consumer<String> c = b ? m -> { throw new IllegalStateException(m); } : System.out::println; refusal(a).ifPresent(c); Decisions.delivrer(a); } // 501
    void passed_who_knows_what(Consumer<String> c) { String a = Ia.demander("x"); refusal(a).ifPresent(c); Decisions.delivrer(a); } // 501
    void thrown_and_caught_there() { String a = Ia.demander("x"); refusal(a).ifPresent(m -> { try { throw new IllegalStateException(m); } catch (IllegalStateException e) { System.out.println(m); } }); Decisions.delivrer(a); } // 501
    void thrown_and_caught_here() { String a = Ia.demander("x"); try { refusal(a).ifPresent(m -> { throw new IllegalStateException(m); }); } catch (IllegalStateException e) { System.out.println(e); } Decisions.delivrer(a); } // 501
    void thrown_and_caught_for_good() { String a = Ia.demander("x"); try { refusal(a).ifPresent(m -> { throw new IllegalStateException(m); }); } catch (IllegalStateException e) { return; } Decisions.delivrer(a); }
    void thrown_through_a_finally() { String a = Ia.demander("x"); refusal(a).ifPresent(m -> { try { throw new IllegalStateException(m); } finally { System.out.println(m); } }); Decisions.delivrer(a); }
    void thrown_on_one_way() { String a = Ia.demander("x"); if (a.length() > 3) refusal(a).ifPresent(m -> { throw new IllegalStateException(m); }); Decisions.delivrer(a); } // 501
    void thrown_for_another() { String a = Ia.demander("x"); refusal(a).ifPresent(m -> { throw new IllegalStateException(m); }); a = Ia.demander("y"); Decisions.delivrer(a); } // 501
    void thrown_for_each() { String a = Ia.demander("x"); refusals(a).forEach(m -> { throw new IllegalStateException(m); }); Decisions.delivrer(a); }
    void thrown_for_each_yes() { String a = Ia.demander("x"); agreements(a).forEach(m -> { throw new IllegalStateException(m); }); Decisions.delivrer(a); } // 501
    void thrown_by_a_step_that_nobody_runs() { String a = Ia.demander("x"); refusals(a).stream().map(m -> { if (true) throw new IllegalStateException(m); return m; }); Decisions.delivrer(a); } // 501
    void thrown_in_a_loop() { for (String a : List.of(Ia.demander("x"), Ia.demander("y"))) { refusal(a).ifPresent(m -> { throw new IllegalStateException(m); }); Decisions.delivrer(a); } }
    void thrown_or_else() { String a = Ia.demander("x"); refusal(a).ifPresentOrElse(m -> { throw new IllegalStateException(m); }, () -> System.out.println("ok")); Decisions.delivrer(a); }
    void thrown_where_there_is_none() { String a = Ia.demander("x"); agreement(a).ifPresentOrElse(m -> System.out.println(m), () -> { throw new IllegalStateException(); }); Decisions.delivrer(a); }
    void thrown_where_there_is_no_refusal() { String a = Ia.demander("x"); refusal(a).ifPresentOrElse(m -> System.out.println(m), () -> { throw new IllegalStateException(); }); Decisions.delivrer(a); } // 501
    void thrown_where_they_say_nothing() { String a = Ia.demander("x"); Agent.tranche(a).ifPresentOrElse(m -> System.out.println(m), () -> { throw new IllegalStateException(); }); Decisions.delivrer(a); }
    void thrown_where_they_say_something() { String a = Ia.demander("x"); Agent.tranche(a).ifPresent(m -> { throw new IllegalStateException(m); }); Decisions.delivrer(a); } // 501

    // --- what such a function puts elsewhere
    void added() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); refusal(a).ifPresent(e::add); if (e.isEmpty()) Decisions.delivrer(a); }
    void added_where_they_agreed() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); agreement(a).ifPresent(e::add); if (!e.isEmpty()) Decisions.delivrer(a); }
    void not_added_where_they_agreed() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); agreement(a).ifPresent(e::add); if (e.isEmpty()) Decisions.delivrer(a); } // 501
    void added_by_two() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); refusal(a).ifPresent(e::add); tooLong(a).ifPresent(e::add); if (e.isEmpty()) Decisions.delivrer(a); }
    void added_by_two_the_other_first() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); tooLong(a).ifPresent(e::add); refusal(a).ifPresent(e::add); if (e.isEmpty()) Decisions.delivrer(a); }
    void added_by_one_that_nobody_is_asked() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); tooLong(a).ifPresent(e::add); if (e.isEmpty()) Decisions.delivrer(a); } // 501
    void flagged() { String a = Ia.demander("x"); boolean[] no = {false}; refusal(a).ifPresent(m -> no[0] = true); if (!no[0]) Decisions.delivrer(a); }
    void flagged_where_they_agreed() { String a = Ia.demander("x"); boolean[] no = {false}; agreement(a).ifPresent(m -> no[0] = true); if (!no[0]) Decisions.delivrer(a); } // 501
}
