package programs;

import api.*;
import java.util.*;

/** What a check gives back says what it has found of what it was passed: an enum, a record, a list of errors, nothing, a truth value in a box. */
class Verdicts {
    static final Set<String> KNOWN = Set.of("a", "b");
    enum Verdict { OK, BAD; static Verdict of(boolean ok) { return ok ? OK : BAD; } }
    static Verdict verdict(String s) { return KNOWN.contains(s) ? Verdict.OK : Verdict.BAD; }
    void by_an_enum() { String s = Donnees.nom(); if (verdict(s) == Verdict.OK) Ia.envoyer(s); }
    void by_another_of_an_enum() { String s = Donnees.nom(); if (verdict(s) == Verdict.BAD) Ia.envoyer(s); } // 401
    void by_not_an_enum() { String s = Donnees.nom(); if (verdict(s) != Verdict.OK) Ia.envoyer(s); } // 401
    void by_a_switch() { String s = Donnees.nom(); switch (verdict(s)) { case OK: Ia.envoyer(s); break; default: } }
    void by_the_other_case() { String s = Donnees.nom(); switch (verdict(s)) { case OK: break; default: Ia.envoyer(s); } } // 401
    void by_an_enum_of_a_test() { String s = Donnees.nom(); if (Verdict.of(KNOWN.contains(s)) == Verdict.OK) Ia.envoyer(s); }
    void by_an_enum_of_the_opposite() { String s = Donnees.nom(); if (Verdict.of(!KNOWN.contains(s)) == Verdict.OK) Ia.envoyer(s); } // 401
    void of_another_text() { String s = Donnees.nom(); String t = Donnees.nom(); if (verdict(t) == Verdict.OK) Ia.envoyer(s); } // 401
    void set_anew() { String s = Donnees.nom(); Verdict v = verdict(s); s = Donnees.nom(); if (v == Verdict.OK) Ia.envoyer(s); } // 401
    void of_a_copy() { String s = Donnees.nom(); String t = s; if (verdict(t) == Verdict.OK) Ia.envoyer(s); }
    static Verdict lax(String s, boolean admin) { if (admin) return Verdict.OK; return KNOWN.contains(s) ? Verdict.OK : Verdict.BAD; }
    void let_through_by_another() { String s = Donnees.nom(); if (lax(s, Donnees.choix()) == Verdict.OK) Ia.envoyer(s); } // 401
    static Verdict strict(String s, boolean admin) { if (!admin) return Verdict.BAD; return KNOWN.contains(s) ? Verdict.OK : Verdict.BAD; }
    void both_asked() { String s = Donnees.nom(); if (strict(s, Donnees.choix()) == Verdict.OK) Ia.envoyer(s); }

    record Result(boolean ok, String why) { static Result valid() { return new Result(true, null); } static Result bad(String why) { return new Result(false, why); } }
    static Result checked(String s) { if (KNOWN.contains(s)) return Result.valid(); return Result.bad("unknown"); }
    void by_a_record() { String s = Donnees.nom(); Result r = checked(s); if (r.ok()) Ia.envoyer(s); }
    void by_a_record_or_it_throws() { String s = Donnees.nom(); Result r = checked(s); if (!r.ok()) throw new IllegalStateException(r.why()); Ia.envoyer(s); }
    void by_a_record_that_says_no() { String s = Donnees.nom(); Result r = checked(s); if (!r.ok()) Ia.envoyer(s); } // 401
    void by_a_record_without_a_reason() { String s = Donnees.nom(); Result r = checked(s); if (r.why() == null) Ia.envoyer(s); }
    static class Held { final boolean ok; Held(boolean ok) { this.ok = ok; } }
    static Held held(String s) { return new Held(KNOWN.contains(s)); }
    void by_a_field() { String s = Donnees.nom(); if (held(s).ok) Ia.envoyer(s); }
    void by_a_field_in_a_loop() { String s = "x"; while (Donnees.choix()) { Held h = held(s); if (h.ok) Ia.envoyer(s); s = Donnees.nom(); } }
    void by_a_field_of_the_round_before() { Held h = new Held(false); String s = "x"; while (Donnees.choix()) { if (h.ok) Ia.envoyer(s); h = held(s); s = Donnees.nom(); } } // 401
    void by_a_field_of_the_one_before() { Held h = new Held(false); for (int i = 0; i < 9; i++) { String s = Donnees.nom(); if (h.ok) Ia.envoyer(s); h = held(s); } } // 401
    Held last;
    void by_what_was_left() { String s = Donnees.nom(); if (last.ok) Ia.envoyer(s); last = held(s); } // 401
    static Held second(String a, String b) { return held(b); }
    void of_the_second() { String s = Donnees.nom(); if (second("a", s).ok) Ia.envoyer(s); }
    void of_the_first() { String s = Donnees.nom(); if (second(s, "a").ok) Ia.envoyer(s); } // 401

    static List<String> errors(String s) { List<String> l = new ArrayList<>(); if (!KNOWN.contains(s)) l.add("unknown"); return l; }
    void without_errors() { String s = Donnees.nom(); if (errors(s).isEmpty()) Ia.envoyer(s); }
    void errors_thrown() { String s = Donnees.nom(); List<String> l = errors(s); if (!l.isEmpty()) throw new IllegalStateException(String.join(",", l)); Ia.envoyer(s); }
    void of_no_size() { String s = Donnees.nom(); if (errors(s).size() == 0) Ia.envoyer(s); }
    void with_errors() { String s = Donnees.nom(); if (!errors(s).isEmpty()) Ia.envoyer(s); } // 401
    static Optional<String> error(String s) { return KNOWN.contains(s) ? Optional.empty() : Optional.of("unknown"); }
    void no_error() { String s = Donnees.nom(); if (error(s).isEmpty()) Ia.envoyer(s); }
    void left_with_an_error() { String s = Donnees.nom(); if (error(s).isPresent()) return; Ia.envoyer(s); }
    void with_an_error() { String s = Donnees.nom(); if (error(s).isPresent()) Ia.envoyer(s); } // 401
    static String reason(String s) { return KNOWN.contains(s) ? null : "unknown"; }
    void without_a_reason() { String s = Donnees.nom(); if (reason(s) == null) Ia.envoyer(s); }
    void with_a_reason() { String s = Donnees.nom(); if (reason(s) != null) Ia.envoyer(s); } // 401

    static Boolean known(String s) { return KNOWN.contains(s); }
    static Boolean knownByIfs(String s) { if (s == null) return Boolean.FALSE; return KNOWN.contains(s) ? Boolean.TRUE : Boolean.FALSE; }
    void boxed() { String s = Donnees.nom(); Boolean b = KNOWN.contains(s); if (b) Ia.envoyer(s); }
    void boxed_by_a_helper() { String s = Donnees.nom(); if (known(s)) Ia.envoyer(s); }
    void boxed_by_ifs() { String s = Donnees.nom(); if (knownByIfs(s)) Ia.envoyer(s); }
    void boxed_and_not() { String s = Donnees.nom(); if (!knownByIfs(s)) Ia.envoyer(s); } // 401
    void equal_to_true() { String s = Donnees.nom(); if (Boolean.TRUE.equals(known(s))) Ia.envoyer(s); }
    void objects_equal_to_true() { String s = Donnees.nom(); if (Objects.equals(known(s), true)) Ia.envoyer(s); }
    void equal_to_false() { String s = Donnees.nom(); if (Boolean.FALSE.equals(known(s))) return; Ia.envoyer(s); }
    void equal_to_false_and_sent() { String s = Donnees.nom(); if (Boolean.FALSE.equals(known(s))) Ia.envoyer(s); } // 401
    void true_is_that() { String s = Donnees.nom(); if (true == s.equals("a")) Ia.envoyer(s); }
    void false_is_that() { String s = Donnees.nom(); if (false == s.equals("a")) Ia.envoyer(s); } // 401
    void other_than_true() { String s = Donnees.nom(); if (KNOWN.contains(s) ^ true) return; Ia.envoyer(s); }
    void and_that() { String s = Donnees.nom(); boolean ok = Donnees.choix(); ok &= KNOWN.contains(s); if (ok) Ia.envoyer(s); }
    void or_that() { String s = Donnees.nom(); boolean ok = Donnees.choix(); ok |= KNOWN.contains(s); if (ok) Ia.envoyer(s); } // 401
    void and_that_of_the_one_before() { boolean ok = true; for (int i = 0; i < 9; i++) { String s = Donnees.nom(); if (ok) Ia.envoyer(s); ok &= KNOWN.contains(s); } } // 401

    static void require(boolean ok) { if (!ok) throw new IllegalArgumentException(); }
    static void require(boolean ok, String message) { if (!ok) { throw new IllegalArgumentException(message); } }
    static void refuse(boolean bad) { if (bad) throw new IllegalArgumentException(); }
    static boolean both(boolean a, boolean b) { return a && b; }
    static boolean either(boolean a, boolean b) { return a || b; }
    static boolean not(boolean a) { return !a; }
    void required() { String s = Donnees.nom(); require(KNOWN.contains(s)); Ia.envoyer(s); }
    void required_with_a_message() { String s = Donnees.nom(); require(KNOWN.contains(s), "unknown"); Ia.envoyer(s); }
    void the_opposite_required() { String s = Donnees.nom(); require(!KNOWN.contains(s)); Ia.envoyer(s); } // 401
    void the_opposite_refused() { String s = Donnees.nom(); refuse(!KNOWN.contains(s)); Ia.envoyer(s); }
    void both_by_a_helper() { String s = Donnees.nom(); if (both(KNOWN.contains(s), Donnees.choix())) Ia.envoyer(s); }
    void either_by_a_helper() { String s = Donnees.nom(); if (either(KNOWN.contains(s), Donnees.choix())) Ia.envoyer(s); } // 401
    void not_by_a_helper() { String s = Donnees.nom(); if (not(KNOWN.contains(s))) return; Ia.envoyer(s); }
    void not_by_a_helper_and_sent() { String s = Donnees.nom(); if (not(KNOWN.contains(s))) Ia.envoyer(s); } // 401

    // --- what was found of a text that the variable no longer holds
    void of_the_round_before() { boolean ok = false; String s = "x"; while (Donnees.choix()) { if (ok) Ia.envoyer(s); ok = KNOWN.contains(s); s = Donnees.nom(); } } // 401
    void boxed_of_the_round_before() { Boolean ok = false; String s = "x"; while (Donnees.choix()) { if (ok) Ia.envoyer(s); ok = known(s); s = Donnees.nom(); } } // 401
    void of_this_round() { boolean ok = false; String s = "x"; while (Donnees.choix()) { ok = KNOWN.contains(s); if (ok) Ia.envoyer(s); s = Donnees.nom(); } }
    void of_the_one_before() { boolean ok = false; for (int i = 0; i < 9; i++) { String s = Donnees.nom(); if (ok) Ia.envoyer(s); ok = KNOWN.contains(s); } } // 401

    // --- the same of an object that checks
    interface Check { Verdict of(String s); }
    static class Known implements Check { public Verdict of(String s) { return KNOWN.contains(s) ? Verdict.OK : Verdict.BAD; } }
    void by_an_implementation() { String s = Donnees.nom(); Check c = new Known(); if (c.of(s) == Verdict.OK) Ia.envoyer(s); }
    static class Report { private final List<String> errors = new ArrayList<>(); void error(String e) { errors.add(e); } boolean isValid() { return errors.isEmpty(); } }
    static Report report(String s) { Report r = new Report(); if (!KNOWN.contains(s)) { r.error("unknown"); } return r; }
    void by_a_report() { String s = Donnees.nom(); if (report(s).isValid()) Ia.envoyer(s); }
    void by_a_report_that_is_not_valid() { String s = Donnees.nom(); if (!report(s).isValid()) Ia.envoyer(s); } // 401
    static void into(Report r, String s) { if (!KNOWN.contains(s)) { r.error("unknown"); } }
    void into_a_report() { String s = Donnees.nom(); Report r = new Report(); into(r, s); if (r.isValid()) Ia.envoyer(s); }
    void into_a_report_of_another() { String s = Donnees.nom(); Report r = new Report(); into(r, "a"); if (r.isValid()) Ia.envoyer(s); } // 401

    // --- a person's word in how many there are, asked by a helper
    static boolean empty(List<String> l) { return l.isEmpty(); }
    static boolean ofNoSize(List<String> l) { return l.size() == 0; }
    static int count(List<String> l) { return l.size(); }
    static List<String> refusals(String d) { List<String> l = new ArrayList<>(); if (!Agent.valide(d)) l.add("no"); return l; }
    void empty_by_a_helper() { String r = Ia.demander("q"); if (empty(refusals(r))) Decisions.delivrer(r); }
    void not_empty_by_a_helper() { String r = Ia.demander("q"); if (!empty(refusals(r))) Decisions.delivrer(r); } // 501
    void of_some_size_by_a_helper() { String r = Ia.demander("q"); if (!ofNoSize(refusals(r))) Decisions.delivrer(r); } // 501
    void counted_by_a_helper() { String r = Ia.demander("q"); if (count(refusals(r)) > 0) Decisions.delivrer(r); } // 501
}
