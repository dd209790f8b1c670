package programs;

import api.*;
import java.util.*;
import java.util.function.*;

/** Reasons that a check puts into what it is passed: a list, a map, a function that adds to one, a flag, a field of an object. Where there is none afterwards, a person agreed. */
class ReasonsHandedOn {
    // --- lists and maps
    static void no(String a, List<String> l) { if (!Agent.valide(a)) l.add("no"); }
    static void yes(String a, List<String> l) { if (Agent.valide(a)) l.add("yes"); }
    static void tooLong(String a, List<String> l) { if (a.length() > 9) l.add("long"); }
    static void add(List<String> l) { l.add("x"); }
    static void take(List<String> l) { l.remove(0); }
    static void clearIf(List<String> l, boolean b) { if (b) l.clear(); }
    static void no(String a, Consumer<String> l) { if (!Agent.valide(a)) l.accept("no"); }
    static void tooLong(String a, Consumer<String> l) { if (a.length() > 9) l.accept("long"); }
    static void no(String a, Map<String, String> l) { if (!Agent.valide(a)) l.put("no", "no"); }
    static void under(String a, BiConsumer<String, String> l) { if (!Agent.valide(a)) l.accept("no", "no"); }
    static void clearedByYes(String a, List<String> l) { if (Agent.valide(a)) l.clear(); }
    static void clearedByNo(String a, List<String> l) { if (!Agent.valide(a)) l.clear(); }
    static List<String> refusals(String a) { List<String> l = new ArrayList<>(); if (!Agent.valide(a)) l.add("no"); return l; }
    static List<String> agreements(String a) { List<String> l = new ArrayList<>(); if (Agent.valide(a)) l.add("yes"); return l; }
    void list() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); no(a, e); if (e.isEmpty()) Decisions.delivrer(a); }
    void list_not() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); no(a, e); if (!e.isEmpty()) Decisions.delivrer(a); } // 501
    void list_after_another_check() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); tooLong(a, e); no(a, e); if (e.isEmpty()) Decisions.delivrer(a); }
    void list_before_another_check() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); no(a, e); tooLong(a, e); if (e.isEmpty()) Decisions.delivrer(a); }
    void list_nobody_asked() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); tooLong(a, e); if (e.isEmpty()) Decisions.delivrer(a); } // 501
    void list_of_the_caller(List<String> e) { String a = Ia.demander("x"); no(a, e); if (e.isEmpty()) Decisions.delivrer(a); }
    void list_of_the_caller_not_empty(List<String> e) { String a = Ia.demander("x"); yes(a, e); if (!e.isEmpty()) Decisions.delivrer(a); } // 501
    final List<String> errors = new ArrayList<>();
    void list_in_a_field() { String a = Ia.demander("x"); errors.clear(); no(a, errors); if (errors.isEmpty()) Decisions.delivrer(a); }
    void list_about_another() { String a = Ia.demander("x"); String b = Ia.demander("y"); List<String> e = new ArrayList<>(); no(b, e); if (e.isEmpty()) Decisions.delivrer(a); } // 501
    void list_about_both() { String a = Ia.demander("x"); String b = Ia.demander("y"); List<String> e = new ArrayList<>(); no(a, e); no(b, e); if (e.isEmpty()) { Decisions.delivrer(a); Decisions.delivrer(b); } }
    void another_list() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); List<String> f = new ArrayList<>(); no(a, e); if (f.isEmpty()) Decisions.delivrer(a); } // 501
    void one_yes() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); yes(a, e); if (e.size() == 1) Decisions.delivrer(a); }
    void some_yes() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); yes(a, e); if (!e.isEmpty()) Decisions.delivrer(a); }
    void yes_or_long() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); yes(a, e); tooLong(a, e); if (!e.isEmpty()) Decisions.delivrer(a); } // 501
    void long_or_yes() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); tooLong(a, e); yes(a, e); if (!e.isEmpty()) Decisions.delivrer(a); } // 501
    void by_a_function() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); no(a, e::add); if (e.isEmpty()) Decisions.delivrer(a); }
    void by_a_function_not() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); no(a, e::add); if (!e.isEmpty()) Decisions.delivrer(a); } // 501
    void by_a_lambda() { String a = Ia.demander("x"); Set<String> e = new HashSet<>(); no(a, s -> e.add(s)); if (e.isEmpty()) Decisions.delivrer(a); }
    void by_a_function_twice() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); no(a, e::add); tooLong(a, e::add); if (e.isEmpty()) Decisions.delivrer(a); }
    void by_a_function_or_thrown() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); tooLong(a, e::add); no(a, e::add); if (e.size() > 0) { throw new IllegalStateException(e.get(0)); } Decisions.delivrer(a); }
    void not_above_0() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); tooLong(a, e); no(a, e); if (e.size() <= 0) Decisions.delivrer(a); }
    void above_0() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); tooLong(a, e); no(a, e); if (e.size() > 0) Decisions.delivrer(a); } // 501
    void not_above_0_or_below(boolean b) { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); tooLong(a, e); no(a, e); int n = b ? -5 : e.size(); if (n <= 0) Decisions.delivrer(a); } // 501
    void map() { String a = Ia.demander("x"); Map<String, String> e = new HashMap<>(); no(a, e); if (e.isEmpty()) Decisions.delivrer(a); }
    void map_not() { String a = Ia.demander("x"); Map<String, String> e = new HashMap<>(); no(a, e); if (!e.isEmpty()) Decisions.delivrer(a); } // 501
    void map_by_a_function() { String a = Ia.demander("x"); Map<String, String> e = new HashMap<>(); under(a, e::put); if (e.isEmpty()) Decisions.delivrer(a); }
    void map_by_a_function_not() { String a = Ia.demander("x"); Map<String, String> e = new HashMap<>(); under(a, e::put); if (!e.isEmpty()) Decisions.delivrer(a); } // 501
    void cleared_by_yes() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); e.add("y"); clearedByYes(a, e); if (e.isEmpty()) Decisions.delivrer(a); }
    void cleared_by_no() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); e.add("y"); clearedByNo(a, e); if (e.isEmpty()) Decisions.delivrer(a); } // 501
    void not_cleared_by_no() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); e.add("y"); clearedByNo(a, e); if (!e.isEmpty()) Decisions.delivrer(a); }

    // --- what is put there, or taken out, once a person was asked
    void then_one_added_here() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); yes(a, e); e.add("x"); if (e.size() == 1) Decisions.delivrer(a); } // 501
    void then_one_added() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); yes(a, e); add(e); if (e.size() == 1) Decisions.delivrer(a); } // 501
    void then_one_added_to_what_was_given() { String a = Ia.demander("x"); List<String> e = agreements(a); e.add("x"); if (e.size() == 1) Decisions.delivrer(a); } // 501
    void then_one_added_to_what_was_given_by_a_helper() { String a = Ia.demander("x"); List<String> e = agreements(a); add(e); if (!e.isEmpty()) Decisions.delivrer(a); } // 501
    void then_one_perhaps_added(boolean b) { String a = Ia.demander("x"); List<String> e = agreements(a); if (b) e.add("x"); if (!e.isEmpty()) Decisions.delivrer(a); } // 501
    void then_one_perhaps_added_to_errors(boolean b) { String a = Ia.demander("x"); List<String> e = refusals(a); if (b) e.add("x"); if (e.isEmpty()) Decisions.delivrer(a); }
    void then_one_added_and_two_asked() { String a = Ia.demander("x"); List<String> e = refusals(a); e.add("x"); if (e.size() == 1) Decisions.delivrer(a); } // KNOWN: invents 501, that there is one more now
    void then_cleared() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); no(a, e); e.clear(); if (e.isEmpty()) Decisions.delivrer(a); } // 501
    void then_perhaps_cleared(boolean b) { String a = Ia.demander("x"); List<String> e = refusals(a); clearIf(e, b); if (e.isEmpty()) Decisions.delivrer(a); } // 501
    void then_sifted() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); no(a, e); e.removeIf(s -> s.length() > 1); if (e.isEmpty()) Decisions.delivrer(a); } // 501
    void then_sifted_for_what_is_not_there() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); no(a, e); e.removeIf(s -> s.length() > 2); if (e.isEmpty()) Decisions.delivrer(a); }
    void then_sifted_as_it_was_given() { String a = Ia.demander("x"); List<String> e = refusals(a); e.removeIf(s -> s.length() > 1); if (e.isEmpty()) Decisions.delivrer(a); } // 501
    void then_taken_out() { String a = Ia.demander("x"); List<String> e = refusals(a); if (!e.isEmpty()) e.remove(0); if (e.isEmpty()) Decisions.delivrer(a); } // 501
    void then_taken_out_by_a_helper() { String a = Ia.demander("x"); List<String> e = refusals(a); if (!e.isEmpty()) take(e); if (e.isEmpty()) Decisions.delivrer(a); } // 501
    void then_removed() { String a = Ia.demander("x"); List<String> e = refusals(a); e.remove("no"); if (e.isEmpty()) Decisions.delivrer(a); } // 501

    // --- fields
    enum Step { OPEN, YES, NO }
    static class Report { boolean refused; boolean agreed; int code; String why; Object proof; Step step = Step.OPEN; Report next; void refuse() { refused = true; } }
    static void refuse(String a, Report r) { if (!Agent.valide(a)) r.refused = true; }
    static void refuseByCall(String a, Report r) { if (!Agent.valide(a)) r.refuse(); }
    static void agree(String a, Report r) { if (Agent.valide(a)) r.agreed = true; }
    static void why(String a, Report r) { if (!Agent.valide(a)) r.why = "no"; }
    static void proof(String a, Report r) { if (!Agent.valide(a)) r.proof = new Object(); }
    static void code(String a, Report r) { if (!Agent.valide(a)) r.code = 3; }
    static void stepNo(String a, Report r) { if (!Agent.valide(a)) r.step = Step.NO; }
    static void stepYes(String a, Report r) { if (Agent.valide(a)) r.step = Step.YES; }
    static void refuseLong(String a, Report r) { if (a.length() > 9) r.refused = true; }
    static void whyLong(String a, Report r) { if (a.length() > 9) r.why = "long"; }
    static void reset(Report r, boolean b) { if (b) { r.refused = false; r.why = null; r.proof = null; r.code = 0; } }
    static void refuseEither(String a, Report r, Report s, boolean b) { Report one = b ? r : s; if (!Agent.valide(a)) one.refused = true; }
    static void refuseNext(String a, Report r) { if (!Agent.valide(a)) r.next.refused = true; }
    static void refuseOrElse(String a, Report r, boolean b) { if (b || !Agent.valide(a)) r.refused = true; }
    static void refuseIf(String a, Report r, boolean b) { if (b && !Agent.valide(a)) r.refused = true; }
    static void refuseAll(List<String> l, Report r) { for (String s : l) { if (!Agent.valide(s)) r.refused = true; } }
    static void refuseLast(List<String> l, Report r) { for (String s : l) { r.refused = !Agent.valide(s); } }
    static void refuseThrown(String a, Report r) { try { if (!Agent.valide(a)) throw new IllegalStateException(); } catch (IllegalStateException e) { r.refused = true; } }
    static void refuseLater(String a, Report r, List<Runnable> l) { l.add(() -> refuse(a, r)); }
    static void clearWhy(String a, Report r) { if (Agent.valide(a)) r.why = null; }
    static void clearFlag(String a, Report r) { if (Agent.valide(a)) r.refused = false; }
    void text_cleared_by_yes() { String a = Ia.demander("x"); Report r = new Report(); r.why = "open"; clearWhy(a, r); if (r.why == null) Decisions.delivrer(a); }
    void text_cleared_that_was_not_there() { String a = Ia.demander("x"); Report r = new Report(); clearWhy(a, r); if (r.why == null) Decisions.delivrer(a); } // 501
    void text_not_cleared() { String a = Ia.demander("x"); Report r = new Report(); r.why = "open"; clearWhy(a, r); if (r.why != null) Decisions.delivrer(a); } // 501
    void flag_cleared_by_yes() { String a = Ia.demander("x"); Report r = new Report(); r.refused = true; clearFlag(a, r); if (!r.refused) Decisions.delivrer(a); }
    void flag_cleared_that_was_not_set() { String a = Ia.demander("x"); Report r = new Report(); clearFlag(a, r); if (!r.refused) Decisions.delivrer(a); } // 501
    void flag_cleared_of_the_caller(Report r) { String a = Ia.demander("x"); clearFlag(a, r); if (!r.refused) Decisions.delivrer(a); } // 501
    void flag() { String a = Ia.demander("x"); Report r = new Report(); refuse(a, r); if (!r.refused) Decisions.delivrer(a); }
    void flag_set() { String a = Ia.demander("x"); Report r = new Report(); refuse(a, r); if (r.refused) Decisions.delivrer(a); } // 501
    void flag_by_call() { String a = Ia.demander("x"); Report r = new Report(); refuseByCall(a, r); if (!r.refused) Decisions.delivrer(a); }
    void flag_agreed() { String a = Ia.demander("x"); Report r = new Report(); agree(a, r); if (r.agreed) Decisions.delivrer(a); }
    void flag_not_agreed() { String a = Ia.demander("x"); Report r = new Report(); agree(a, r); if (!r.agreed) Decisions.delivrer(a); } // 501
    void text() { String a = Ia.demander("x"); Report r = new Report(); why(a, r); if (r.why == null) Decisions.delivrer(a); }
    void text_there() { String a = Ia.demander("x"); Report r = new Report(); why(a, r); if (r.why != null) Decisions.delivrer(a); } // 501
    void object() { String a = Ia.demander("x"); Report r = new Report(); proof(a, r); if (r.proof == null) Decisions.delivrer(a); }
    void object_there() { String a = Ia.demander("x"); Report r = new Report(); proof(a, r); if (r.proof != null) Decisions.delivrer(a); } // 501
    void number() { String a = Ia.demander("x"); Report r = new Report(); code(a, r); if (r.code == 0) Decisions.delivrer(a); }
    void number_other() { String a = Ia.demander("x"); Report r = new Report(); code(a, r); if (r.code != 0) Decisions.delivrer(a); } // 501
    void constant_as_it_was() { String a = Ia.demander("x"); Report r = new Report(); stepNo(a, r); if (r.step == Step.OPEN) Decisions.delivrer(a); }
    void constant_not_no() { String a = Ia.demander("x"); Report r = new Report(); stepNo(a, r); if (r.step != Step.NO) Decisions.delivrer(a); }
    void constant_no() { String a = Ia.demander("x"); Report r = new Report(); stepNo(a, r); if (r.step == Step.NO) Decisions.delivrer(a); } // 501
    void constant_yes() { String a = Ia.demander("x"); Report r = new Report(); stepYes(a, r); if (r.step == Step.YES) Decisions.delivrer(a); }
    void constant_not_yes() { String a = Ia.demander("x"); Report r = new Report(); stepYes(a, r); if (r.step != Step.YES) Decisions.delivrer(a); } // 501
    void flag_before_another_check() { String a = Ia.demander("x"); Report r = new Report(); refuse(a, r); refuseLong(a, r); if (!r.refused) Decisions.delivrer(a); }
    void flag_after_another_check() { String a = Ia.demander("x"); Report r = new Report(); refuseLong(a, r); refuse(a, r); if (!r.refused) Decisions.delivrer(a); }
    void flag_nobody_asked() { String a = Ia.demander("x"); Report r = new Report(); refuseLong(a, r); if (!r.refused) Decisions.delivrer(a); } // 501
    void text_before_another_check() { String a = Ia.demander("x"); Report r = new Report(); why(a, r); whyLong(a, r); if (r.why == null) Decisions.delivrer(a); }
    void text_after_another_check() { String a = Ia.demander("x"); Report r = new Report(); whyLong(a, r); why(a, r); if (r.why == null) Decisions.delivrer(a); }
    void flag_reset(boolean b) { String a = Ia.demander("x"); Report r = new Report(); refuse(a, r); reset(r, b); if (!r.refused) Decisions.delivrer(a); } // 501
    void flag_made_here_and_reset(boolean b) { String a = Ia.demander("x"); Report r = new Report(); r.refused = !Agent.valide(a); reset(r, b); if (!r.refused) Decisions.delivrer(a); } // 501
    void text_reset(boolean b) { String a = Ia.demander("x"); Report r = new Report(); why(a, r); reset(r, b); if (r.why == null) Decisions.delivrer(a); } // 501
    void text_made_here_and_reset(boolean b) { String a = Ia.demander("x"); Report r = new Report(); r.why = Agent.valide(a) ? null : "no"; reset(r, b); if (r.why == null) Decisions.delivrer(a); } // 501
    void object_reset(boolean b) { String a = Ia.demander("x"); Report r = new Report(); proof(a, r); reset(r, b); if (r.proof == null) Decisions.delivrer(a); } // 501
    void number_reset(boolean b) { String a = Ia.demander("x"); Report r = new Report(); code(a, r); reset(r, b); if (r.code == 0) Decisions.delivrer(a); } // 501
    void number_made_here_and_reset(boolean b) { String a = Ia.demander("x"); Report r = new Report(); r.code = Agent.valide(a) ? 0 : 1; reset(r, b); if (r.code == 0) Decisions.delivrer(a); } // 501
    void agreed_and_the_other_reset(boolean b) { String a = Ia.demander("x"); Report r = new Report(); r.agreed = Agent.valide(a); reset(r, b); if (r.agreed) Decisions.delivrer(a); }
    void report_of_the_caller(Report r) { String a = Ia.demander("x"); refuse(a, r); if (!r.refused) Decisions.delivrer(a); }
    void agreed_of_the_caller(Report r) { String a = Ia.demander("x"); agree(a, r); if (r.agreed) Decisions.delivrer(a); } // 501
    void another_report(Report r) { String a = Ia.demander("x"); Report s = new Report(); refuse(a, r); if (!s.refused) Decisions.delivrer(a); } // 501
    void one_of_two_reports(boolean b) { String a = Ia.demander("x"); Report r = new Report(); Report s = new Report(); refuse(a, b ? r : s); if (!r.refused) Decisions.delivrer(a); } // 501
    void one_of_two_that_are_passed(boolean b) { String a = Ia.demander("x"); Report r = new Report(); Report s = new Report(); refuseEither(a, r, s, b); if (!r.refused) Decisions.delivrer(a); } // 501
    void one_passed_twice(boolean b) { String a = Ia.demander("x"); Report r = new Report(); refuseEither(a, r, r, b); if (!r.refused) Decisions.delivrer(a); }
    void in_the_next() { String a = Ia.demander("x"); Report r = new Report(); r.next = new Report(); refuseNext(a, r); if (!r.next.refused) Decisions.delivrer(a); }
    void in_the_next_and_asked_of_the_first() { String a = Ia.demander("x"); Report r = new Report(); r.next = new Report(); refuseNext(a, r); if (!r.refused) Decisions.delivrer(a); } // 501
    void in_the_next_that_is_replaced() { String a = Ia.demander("x"); Report r = new Report(); r.next = new Report(); refuseNext(a, r); r.next = new Report(); if (!r.next.refused) Decisions.delivrer(a); } // 501
    void or_else(boolean b) { String a = Ia.demander("x"); Report r = new Report(); refuseOrElse(a, r, b); if (!r.refused) Decisions.delivrer(a); }
    void only_if(boolean b) { String a = Ia.demander("x"); Report r = new Report(); refuseIf(a, r, b); if (!r.refused) Decisions.delivrer(a); } // 501
    void each() { Report r = new Report(); String a = Ia.demander("x"); List<String> l = List.of(a, "z"); refuseAll(l, r); if (!r.refused) Decisions.delivrer(a); }
    void only_the_last() { Report r = new Report(); String a = Ia.demander("x"); List<String> l = List.of(a, "z"); refuseLast(l, r); if (!r.refused) Decisions.delivrer(a); } // 501
    void thrown() { String a = Ia.demander("x"); Report r = new Report(); refuseThrown(a, r); if (!r.refused) Decisions.delivrer(a); }
    void later() { String a = Ia.demander("x"); Report r = new Report(); List<Runnable> l = new ArrayList<>(); refuseLater(a, r, l); if (!r.refused) Decisions.delivrer(a); } // 501
    void asked_after_it_was_decided() { Report r = new Report(); for (int i = 0; i < 9; i++) { String a = Ia.demander("x"); if (!r.refused) Decisions.delivrer(a); refuse(a, r); } } // 501
    void asked_in_each_round() { Report r = new Report(); for (int i = 0; i < 9; i++) { String a = Ia.demander("x"); refuse(a, r); if (!r.refused) Decisions.delivrer(a); } }
    void of_an_answer_before() { Report r = new Report(); String a = Ia.demander("x"); refuse(a, r); a = Ia.demander("y"); if (!r.refused) Decisions.delivrer(a); } // 501
    Report kept = new Report();
    void in_a_field() { String a = Ia.demander("x"); refuse(a, kept); if (!kept.refused) Decisions.delivrer(a); }
    void in_a_field_that_is_replaced() { String a = Ia.demander("x"); refuse(a, kept); kept = new Report(); if (!kept.refused) Decisions.delivrer(a); } // 501
    boolean refused;
    void refuse(String a) { if (!Agent.valide(a)) refused = true; }
    void of_this() { String a = Ia.demander("x"); refuse(a); if (!refused) Decisions.delivrer(a); }
    void of_this_before() { String a = Ia.demander("x"); if (!refused) Decisions.delivrer(a); refuse(a); } // 501
    void of_this_reset() { String a = Ia.demander("x"); refuse(a); refused = false; if (!refused) Decisions.delivrer(a); } // 501

    // --- what is computed of it, and what is done to it, afterwards
    static class Box { boolean refused; Box copy() { Box b = new Box(); b.refused = refused; return b; } void turn() { refused = !refused; } void set(boolean b) { refused = b; } void or(boolean b) { refused |= b; } void and(boolean b) { refused &= b; } }
    static void refuse(String a, Box b) { if (!Agent.valide(a)) b.refused = true; }
    static int plus(int n) { return n + 1; }
    static int times(int n) { return n * 0; }
    static boolean and(boolean a, boolean b) { return a & b; }
    static boolean or(boolean a, boolean b) { return a | b; }
    void one_more() { String a = Ia.demander("x"); int n = Agent.valide(a) ? 1 : 0; if (plus(n) > 0) Decisions.delivrer(a); } // 501
    void times_0() { String a = Ia.demander("x"); int n = Agent.valide(a) ? 0 : 1; if (times(n) == 0) Decisions.delivrer(a); } // 501
    void and_something() { String a = Ia.demander("x"); if (and(Agent.valide(a), a.length() > 2)) Decisions.delivrer(a); }
    void or_something() { String a = Ia.demander("x"); if (or(Agent.valide(a), a.length() > 2)) Decisions.delivrer(a); } // 501
    void no_refusal_nor_something() { String a = Ia.demander("x"); if (!or(!Agent.valide(a), a.length() > 2)) Decisions.delivrer(a); }
    void not_refusal_and_something() { String a = Ia.demander("x"); if (!and(!Agent.valide(a), a.length() > 2)) Decisions.delivrer(a); } // 501
    void turned() { String a = Ia.demander("x"); Box b = new Box(); refuse(a, b); b.turn(); if (!b.refused) Decisions.delivrer(a); } // 501
    void copied() { String a = Ia.demander("x"); Box b = new Box(); refuse(a, b); if (!b.copy().refused) Decisions.delivrer(a); }
    void set_to_something(boolean c) { String a = Ia.demander("x"); Box b = new Box(); refuse(a, b); b.set(c); if (!b.refused) Decisions.delivrer(a); } // 501
    void or_set(boolean c) { String a = Ia.demander("x"); Box b = new Box(); refuse(a, b); b.or(c); if (!b.refused) Decisions.delivrer(a); }
    void and_set(boolean c) { String a = Ia.demander("x"); Box b = new Box(); refuse(a, b); b.and(c); if (!b.refused) Decisions.delivrer(a); } // 501
    static void put(String a, Map<String, String> m) { if (!Agent.valide(a)) m.put("a", "x"); }
    static void removeIf(Map<String, String> m, boolean b) { if (b) m.remove("a"); }
    void removed_from_a_map(boolean b) { String a = Ia.demander("x"); Map<String, String> m = new HashMap<>(); put(a, m); removeIf(m, b); if (m.isEmpty()) Decisions.delivrer(a); } // 501
    void removed_key(boolean b) { String a = Ia.demander("x"); Map<String, String> m = new HashMap<>(); put(a, m); removeIf(m, b); if (!m.containsKey("a")) Decisions.delivrer(a); } // 501
    void cleared_map() { String a = Ia.demander("x"); Map<String, String> m = new HashMap<>(); put(a, m); m.clear(); if (m.isEmpty()) Decisions.delivrer(a); } // 501

    // --- an array that a function takes along
    void in_an_array() { String a = Ia.demander("x"); boolean[] r = {false}; no(a, s -> r[0] = true); if (!r[0]) Decisions.delivrer(a); }
    void in_an_array_set() { String a = Ia.demander("x"); boolean[] r = {false}; no(a, s -> r[0] = true); if (r[0]) Decisions.delivrer(a); } // 501
    void in_an_array_of_a_task() { String a = Ia.demander("x"); boolean[] r = {false}; Runnable f = () -> { if (!Agent.valide(a)) r[0] = true; }; f.run(); if (!r[0]) Decisions.delivrer(a); }
    void in_an_array_elsewhere() { String a = Ia.demander("x"); boolean[] r = {false, false}; no(a, s -> r[0] = true); if (!r[1]) Decisions.delivrer(a); } // 501
    void in_an_array_agreed() { String a = Ia.demander("x"); boolean[] r = {false}; Runnable f = () -> { if (Agent.valide(a)) r[0] = true; }; f.run(); if (r[0]) Decisions.delivrer(a); }
    void in_an_array_not_agreed() { String a = Ia.demander("x"); boolean[] r = {false}; Runnable f = () -> { if (Agent.valide(a)) r[0] = true; }; f.run(); if (!r[0]) Decisions.delivrer(a); } // 501
}
