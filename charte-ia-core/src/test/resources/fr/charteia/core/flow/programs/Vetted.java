package programs;

import api.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** What was found to be one of few, or empty: by a check that throws, by what lets elements of a stream through, by a test of its length. */
class Vetted {
    static final Set<String> COLUMNS = Set.of("name", "date");
    static final List<String> GROWING = new ArrayList<>(List.of("name"));
    static final Predicate<String> KNOWN = COLUMNS::contains;
    static boolean isKnown(String s) { return COLUMNS.contains(s); }
    static boolean isDate(String s) { return s.equals("date"); }
    static List<String> typed() { return List.of(Donnees.nom(), Donnees.nom()); }
    // --- checks that throw
    static void requireKnown(String s) { if (!COLUMNS.contains(s)) throw new IllegalArgumentException(); }
    static void requireThrough(String s) { if (!isKnown(s)) throw new IllegalArgumentException(); }
    static void requireOrNull(String s) { if (s == null) return; requireKnown(s); }
    static void requireUnknown(String s) { if (COLUMNS.contains(s)) throw new IllegalArgumentException(); }
    static void requireSometimes(String s, boolean b) { if (b) requireKnown(s); }
    static void requireSecond(String s, String t) { requireKnown(t); }
    static void requireTrimmed(String s) { s = s.trim(); requireKnown(s); }
    void required() { String s = Donnees.nom(); requireKnown(s); Ia.envoyer(s); }
    void required_through_a_helper() { String s = Donnees.nom(); requireThrough(s); Ia.envoyer(s); }
    void required_or_null() { String s = Donnees.nom(); requireOrNull(s); Ia.envoyer(s); }
    void required_unknown() { String s = Donnees.nom(); requireUnknown(s); Ia.envoyer(s); } // 401
    void required_sometimes(boolean b) { String s = Donnees.nom(); requireSometimes(s, b); Ia.envoyer(s); } // 401
    void required_of_the_other() {
        String s = Donnees.nom(), t = Donnees.nom();
        requireSecond(s, t);
        Ia.envoyer(t);
        Ia.envoyer(s); // 401
    }
    void required_trimmed() { String s = Donnees.nom(); requireTrimmed(s); Ia.envoyer(s); } // 401
    void required_and_caught() { String s = Donnees.nom(); try { requireKnown(s); } catch (IllegalArgumentException e) { } Ia.envoyer(s); } // 401
    void required_too_late() { String s = Donnees.nom(); Ia.envoyer(s); requireKnown(s); } // 401
    void required_and_set_anew() { String s = Donnees.nom(); requireKnown(s); s = Donnees.nom(); Ia.envoyer(s); } // 401
    static class Order { final String by; Order(String by) { requireKnown(by); this.by = by; } }
    void required_by_a_constructor() { String s = Donnees.nom(); Order o = new Order(s); Ia.envoyer(o.by); Ia.envoyer(s); }
    interface Check { void check(String s); }
    static class Strict implements Check { public void check(String s) { requireKnown(s); } }
    static class Lax implements Check { public void check(String s) { } }
    void required_by_an_implementation() { String s = Donnees.nom(); Check c = new Strict(); c.check(s); Ia.envoyer(s); }
    void required_by_one_of_two(boolean b) { String s = Donnees.nom(); Check c = b ? new Strict() : new Lax(); c.check(s); Ia.envoyer(s); } // 401
    // --- predicates
    void tested_by_a_predicate() { String s = Donnees.nom(); if (KNOWN.test(s)) Ia.envoyer(s); }
    void tested_by_a_predicate_not() { String s = Donnees.nom(); if (!KNOWN.test(s)) Ia.envoyer(s); } // 401
    void tested_by_a_lambda() { Predicate<String> p = x -> COLUMNS.contains(x); String s = Donnees.nom(); if (p.test(s)) Ia.envoyer(s); }
    void tested_by_equality() { String s = Donnees.nom(); if (isDate(s)) Ia.envoyer(s); }
    void tested_by_equality_not() { String s = Donnees.nom(); if (!isDate(s)) Ia.envoyer(s); } // 401
    void tested_of_the_second() { BiPredicate<String, String> p = (a, b) -> COLUMNS.contains(b); String s = Donnees.nom(); if (p.test("name", s)) Ia.envoyer(s); }
    void tested_of_the_first() { BiPredicate<String, String> p = (a, b) -> COLUMNS.contains(b); String s = Donnees.nom(); if (p.test(s, "name")) Ia.envoyer(s); } // 401
    static boolean isOneOfTwo(String s) { if (s == null) return false; if (s.equals("a")) return true; if (s.equals("b")) return true; return false; }
    static boolean isInTheSwitch(String s) { switch (s) { case "a": case "b": return true; default: return false; } }
    static boolean isInTheArray(String s) { for (String one : new String[] {"a", "b"}) if (one.equals(s)) return true; return false; }
    static boolean isOneOrInTheTable(String s) { if (s.equals("a")) return true; return COLUMNS.contains(s); }
    static boolean isOneOrLong(String s) { if (s.equals("a")) return true; return s.length() > 3; }
    static boolean isInAnyCase(String s) { if (s.equals("a")) return true; if (s.length() > 3) return true; return false; }
    static boolean isNone(String s) { if (s.equals("a")) return false; if (s.equals("b")) return false; return true; }
    void tested_by_ifs() { String s = Donnees.nom(); if (isOneOfTwo(s)) Ia.envoyer(s); }
    void tested_by_a_switch() { String s = Donnees.nom(); if (isInTheSwitch(s)) Ia.envoyer(s); }
    void tested_by_a_loop() { String s = Donnees.nom(); if (isInTheArray(s)) Ia.envoyer(s); }
    void tested_by_a_table_too() { String s = Donnees.nom(); if (!isOneOrInTheTable(s)) return; Ia.envoyer(s); }
    void tested_by_ifs_not() { String s = Donnees.nom(); if (!isOneOfTwo(s)) Ia.envoyer(s); } // 401
    void tested_by_its_length_too() { String s = Donnees.nom(); if (isOneOrLong(s)) Ia.envoyer(s); } // 401
    void tested_in_any_case() { String s = Donnees.nom(); if (isInAnyCase(s)) Ia.envoyer(s); } // 401
    void tested_to_be_none() { String s = Donnees.nom(); if (isNone(s)) Ia.envoyer(s); } // 401
    void tested_another() { String s = Donnees.nom(), t = Donnees.nom(); if (isOneOfTwo(t)) Ia.envoyer(s); } // 401
    void let_through_by_ifs() { Ia.envoyer(typed().stream().filter(Vetted::isOneOfTwo).toList()); }
    // --- streams, optionals and collections
    void let_through() { Ia.envoyer(typed().stream().filter(COLUMNS::contains).collect(Collectors.joining(","))); }
    void let_through_by_a_lambda() { Ia.envoyer(typed().stream().filter(s -> COLUMNS.contains(s)).toList()); }
    void let_through_by_equality() { Ia.envoyer(typed().stream().filter("date"::equals).toList()); }
    void let_through_by_a_constant() { Ia.envoyer(typed().stream().filter(KNOWN).toList()); }
    void let_through_as_long_as() { Ia.envoyer(typed().stream().takeWhile(COLUMNS::contains).toList()); }
    void dropped_as_long_as() { Ia.envoyer(typed().stream().dropWhile(COLUMNS::contains).toList()); } // 401
    void let_through_and_changed() { Ia.envoyer(typed().stream().map(String::trim).filter(COLUMNS::contains).map(String::toUpperCase).toList()); }
    void let_through_of_an_optional() { Ia.envoyer(Optional.of(Donnees.nom()).filter(COLUMNS::contains).orElse("name")); }
    void let_through_unless() { Ia.envoyer(typed().stream().filter(s -> !COLUMNS.contains(s)).toList()); } // 401
    void let_through_unless_composed() { Ia.envoyer(typed().stream().filter(Predicate.not(COLUMNS::contains)).toList()); } // 401
    void let_through_by_either() { Predicate<String> p = COLUMNS::contains; Ia.envoyer(typed().stream().filter(p.or(s -> s.length() > 3)).toList()); } // 401
    void let_through_by_what_grows() { GROWING.add(Donnees.nom()); Ia.envoyer(typed().stream().filter(GROWING::contains).toList()); } // 401
    void let_through_by_something_else() { String other = Donnees.nom(); Ia.envoyer(typed().stream().filter(s -> COLUMNS.contains(other)).toList()); } // 401
    void let_through_by_a_part() { Ia.envoyer(typed().stream().filter(s -> s.contains("date")).toList()); } // 401
    void let_through_and_joined() { Ia.envoyer(typed().stream().filter(COLUMNS::contains).map(s -> s + Donnees.nom()).toList()); } // 401
    void source_as_it_was() {
        List<String> l = new ArrayList<>(typed());
        Ia.envoyer(l.stream().filter(COLUMNS::contains).toList());
        Ia.envoyer(l); // 401
    }
    void retained_by_a_table() { List<String> l = new ArrayList<>(typed()); l.retainAll(COLUMNS); Ia.envoyer(l); }
    void retained_by_what_grows() { GROWING.add(Donnees.nom()); List<String> l = new ArrayList<>(typed()); l.retainAll(GROWING); Ia.envoyer(l); } // 401
    void retained_and_added() { List<String> l = new ArrayList<>(typed()); l.retainAll(COLUMNS); l.add(Donnees.nom()); Ia.envoyer(l); } // 401
    void all_but_a_table() { List<String> l = new ArrayList<>(typed()); l.removeAll(COLUMNS); Ia.envoyer(l); } // 401
    // --- nothing in it
    void empty() { String s = Donnees.nom(); if (s.isEmpty()) Ia.envoyer(s); }
    void of_no_length() { String s = Donnees.nom(); if (s.length() == 0) Ia.envoyer("<" + s + ">"); }
    void missing() { String s = Donnees.nom(); if (s == null || s.isEmpty()) { Ia.envoyer("no " + s); return; } Ia.envoyer("done"); }
    void not_empty() { String s = Donnees.nom(); if (!s.isEmpty()) Ia.envoyer(s); } // 401
    void of_some_length() { String s = Donnees.nom(); if (s.length() != 0) Ia.envoyer(s); } // 401
    void of_one_length() { String s = Donnees.nom(); if (s.length() == 1) Ia.envoyer(s); } // 401
    void another_is_empty() { String s = Donnees.nom(), t = Donnees.nom(); if (t.isEmpty()) Ia.envoyer(s); } // 401
    // --- settings
    void setting_by_data() { Properties p = new Properties(); Ia.envoyer(p.getProperty(Donnees.nom())); }
    void setting_by_data_or_that(String s) { Properties p = new Properties(); Ia.envoyer(p.getProperty(Donnees.nom(), s)); }
    void setting_or_data() { Properties p = new Properties(); Ia.envoyer(p.getProperty("a", Donnees.nom())); } // 401
    void setting_of_data() { Properties p = new Properties(); p.setProperty("a", Donnees.nom()); Ia.envoyer(p.getProperty("a")); } // 401
    // --- answers that are put together, and what a no says
    static boolean isEither(String s) { return s.equals("a") || s.equals("b"); }
    static boolean isEitherTheOtherWay(String s) { return "a".equals(s) || COLUMNS.contains(s); }
    static boolean isEitherOrLong(String s) { return s.equals("a") || s.length() > 2; }
    static boolean isThereAndKnown(String s) { return s != null && COLUMNS.contains(s); }
    static boolean isForbidden(String s) { return !COLUMNS.contains(s); }
    static boolean isNeither(String s) { return !s.equals("a") && !s.equals("b"); }
    static boolean areBothKnown(String s, String t) { return COLUMNS.contains(s) && COLUMNS.contains(t); }
    static boolean isOneKnown(String s, String t) { return COLUMNS.contains(s) || COLUMNS.contains(t); }
    static boolean isKnownOrNot(String s, boolean b) { if (b) return !COLUMNS.contains(s); return COLUMNS.contains(s); }
    void either() { String s = Donnees.nom(); if (isEither(s)) Ia.envoyer(s); }
    void either_not() { String s = Donnees.nom(); if (!isEither(s)) Ia.envoyer(s); } // 401
    void either_the_other_way() { String s = Donnees.nom(); if (isEitherTheOtherWay(s)) Ia.envoyer(s); }
    void either_or_long() { String s = Donnees.nom(); if (isEitherOrLong(s)) Ia.envoyer(s); } // 401
    void either_or_it_throws() { String s = Donnees.nom(); if (!isEither(s)) throw new IllegalArgumentException(); Ia.envoyer(s); }
    void either_compared() { String s = Donnees.nom(); if (isEither(s) == true) Ia.envoyer(s); }
    void either_kept() { String s = Donnees.nom(); boolean b = isEither(s); if (!b) return; Ia.envoyer(s); }
    void either_here() { String s = Donnees.nom(); boolean b = s.equals("a") || s.equals("b"); if (b) Ia.envoyer(s); }
    void either_or_long_here() { String s = Donnees.nom(); boolean b = s.equals("a") || s.length() > 2; if (b) Ia.envoyer(s); } // 401
    void there_and_known() { String s = Donnees.nom(); if (isThereAndKnown(s)) Ia.envoyer(s); }
    void not_forbidden() { String s = Donnees.nom(); if (isForbidden(s)) return; Ia.envoyer(s); }
    void forbidden() { String s = Donnees.nom(); if (isForbidden(s)) Ia.envoyer(s); } // 401
    void replaced_where_forbidden() { String s = Donnees.nom(); Ia.envoyer(isForbidden(s) ? "?" : s); }
    void replaced_unless_forbidden() { String s = Donnees.nom(); Ia.envoyer(isForbidden(s) ? s : "?"); } // 401
    void neither_is_refused() { String s = Donnees.nom(); if (isNeither(s)) throw new IllegalStateException(); Ia.envoyer(s); }
    void neither() { String s = Donnees.nom(); if (isNeither(s)) Ia.envoyer(s); } // 401
    void both_known() { String s = Donnees.nom(); if (areBothKnown(s, "name")) Ia.envoyer(s); }
    void one_known() { String s = Donnees.nom(); if (isOneKnown(s, Donnees.propre())) Ia.envoyer(s); } // 401
    void known_or_not(boolean b) { String s = Donnees.nom(); if (isKnownOrNot(s, b)) Ia.envoyer(s); } // 401
    void negated() { String s = Donnees.nom(); if (KNOWN.negate().test(s)) return; Ia.envoyer(s); }
    void negated_bad() { String s = Donnees.nom(); if (KNOWN.negate().test(s)) Ia.envoyer(s); } // 401
    void one_or_another() { Predicate<String> p = "a"::equals; String s = Donnees.nom(); if (p.or("b"::equals).test(s)) Ia.envoyer(s); }
    void one_or_long() { Predicate<String> p = "a"::equals; String s = Donnees.nom(); if (p.or(x -> x.length() > 3).test(s)) Ia.envoyer(s); } // 401
    void one_and_long() { String s = Donnees.nom(); if (KNOWN.and(x -> x.length() > 3).test(s)) Ia.envoyer(s); }
    void not_one_and_long() { String s = Donnees.nom(); if (KNOWN.and(x -> x.length() > 3).negate().test(s)) Ia.envoyer(s); } // 401
    void let_through_by_two_answers() { Ia.envoyer(typed().stream().filter(s -> s.equals("a") || s.equals("b")).toList()); }
    void let_through_by_an_answer_or_length() { Ia.envoyer(typed().stream().filter(s -> s.equals("a") || s.length() > 3).toList()); } // 401
    void let_through_by_the_opposite() { Ia.envoyer(Optional.of(Donnees.nom()).filter(Predicate.not(Vetted::isForbidden)).orElse("?")); }
    static List<String> changeable() { return new ArrayList<>(List.of(Donnees.nom(), Donnees.nom())); }
    void removed_where_forbidden() { List<String> l = changeable(); l.removeIf(Vetted::isForbidden); Ia.envoyer(l); }
    void removed_by_a_negation() { List<String> l = changeable(); l.removeIf(Predicate.not(COLUMNS::contains)); Ia.envoyer(l); }
    void removed_where_neither() { List<String> l = changeable(); l.removeIf(Vetted::isNeither); Ia.envoyer(l.get(0)); }
    void removed_where_known() { List<String> l = changeable(); l.removeIf(COLUMNS::contains); Ia.envoyer(l); } // 401
    void removed_by_length() { List<String> l = changeable(); l.removeIf(s -> s.length() > 2); Ia.envoyer(l.get(0)); } // 401
    void removed_and_added() { List<String> l = changeable(); l.removeIf(Vetted::isForbidden); l.add(Donnees.nom()); Ia.envoyer(l.get(0)); } // 401
    void removed_from_one_of_two(boolean b) { List<String> l = changeable(), m = changeable(); (b ? l : m).removeIf(Vetted::isForbidden); Ia.envoyer(l.get(0)); } // 401
    // --- by a helper that is passed what it changes, or what it changes it by
    static void keepColumns(List<String> l) { l.retainAll(COLUMNS); }
    static void keep(List<String> l, Set<String> allowed) { l.retainAll(allowed); }
    static void drop(List<String> l) { l.removeIf(s -> !COLUMNS.contains(s)); }
    static void dropKnown(List<String> l) { l.removeIf(COLUMNS::contains); }
    static void keepKeys(Map<String, String> m) { m.keySet().retainAll(COLUMNS); }
    static boolean isAmong(String s, Set<String> allowed) { return allowed.contains(s); }
    void retained_by_a_helper() { List<String> l = changeable(); keepColumns(l); Ia.envoyer(l.get(0)); }
    void retained_by_a_helper_and_copied_before() { List<String> l = changeable(), k = new ArrayList<>(l); keepColumns(l); Ia.envoyer(k); } // 401
    void retained_by_a_helper_and_taken_before() { List<String> l = changeable(); String s = l.get(1); keepColumns(l); Ia.envoyer(s); } // 401
    void retained_by_a_helper_and_added() { List<String> l = changeable(); keepColumns(l); l.add(Donnees.nom()); Ia.envoyer(l); } // 401
    void retained_by_a_helper_in_one_case(boolean b) { List<String> l = changeable(); if (b) keepColumns(l); Ia.envoyer(l); } // 401
    void retained_by_what_a_helper_is_passed() { List<String> l = changeable(); keep(l, COLUMNS); Ia.envoyer(l); }
    void retained_by_something_else_that_a_helper_is_passed(Set<String> s) { List<String> l = changeable(); keep(l, s); Ia.envoyer(l); } // 401
    void a_part_retained_by_a_helper() { List<String> l = changeable(); keepColumns(l.subList(0, 1)); Ia.envoyer(l.get(1)); } // 401
    void decided_by_what_a_helper_retains() { List<String> l = new ArrayList<>(List.of("x", Ia.demander("?"))); keepColumns(l); Decisions.delivrer(l.get(0)); } // 501
    void keys_retained_by_a_helper() { Map<String, String> m = new HashMap<>(); m.put(Donnees.nom(), "x"); keepKeys(m); Ia.envoyer(m.keySet()); }
    void removed_by_a_helper() { List<String> l = changeable(); drop(l); Ia.envoyer(l); }
    void removed_where_known_by_a_helper() { List<String> l = changeable(); dropKnown(l); Ia.envoyer(l); } // 401
    void retained_in_a_function() { List<String> l = changeable(); Runnable r = () -> l.retainAll(COLUMNS); r.run(); Ia.envoyer(l); }
    static class Choice {
        final List<String> chosen = changeable();
        void check() { chosen.retainAll(COLUMNS); }
    }
    void retained_in_a_field() { Choice c = new Choice(); c.check(); Ia.envoyer(c.chosen); }
    void not_yet_retained_in_a_field() { Choice c = new Choice(); Ia.envoyer(c.chosen); c.check(); } // 401
    void among_what_is_passed() { String s = Donnees.nom(); if (isAmong(s, COLUMNS)) Ia.envoyer(s); }
    void among_what_another_is_passed() { String s = Donnees.nom(); if (isAmong(s, Set.of("a", "b"))) Ia.envoyer(s); }
    void among_what_anybody_passes(Set<String> any) { String s = Donnees.nom(); if (isAmong(s, any)) Ia.envoyer(s); } // 401
    void among_data() { String s = Donnees.nom(); if (isAmong(s, Set.of(Donnees.nom()))) Ia.envoyer(s); } // 401
    void let_through_by_what_is_passed() { Ia.envoyer(typed().stream().filter(s -> isAmong(s, COLUMNS)).toList()); }
    static List<String> known(List<String> all, Set<String> allowed) { return all.stream().filter(allowed::contains).toList(); }
    void let_through_by_a_helper() { Ia.envoyer(known(typed(), COLUMNS)); }
    void let_through_by_a_helper_that_is_passed_data() { Ia.envoyer(known(typed(), Set.copyOf(typed()))); } // 401
    void not_among_what_is_passed() { String s = Donnees.nom(); if (!isAmong(s, COLUMNS)) Ia.envoyer(s); } // 401
    // --- blank
    void blank() { String s = Donnees.nom(); if (s.isBlank()) Ia.envoyer(s); }
    void not_blank() { String s = Donnees.nom(); if (!s.isBlank()) Ia.envoyer(s); } // 401
    void missing_or_blank() { String s = Donnees.nom(); if (s == null || s.isBlank()) Ia.envoyer("vide : " + s); }

    // ---- by a pattern that has but words to choose from
    void matches_one_of_the_words() { String s = Donnees.nom(); if (s.matches("asc|desc")) Ia.envoyer(s); }
    void matches_one_of_the_words_in_a_group() { String s = Donnees.nom(); if (s.matches("^(?:asc|desc)$")) Ia.envoyer(s); }
    void matches_none_of_the_words() { String s = Donnees.nom(); if (!s.matches("asc|desc")) Ia.envoyer(s); } // 401
    void matches_letters() { String s = Donnees.nom(); if (s.matches("[a-z]+")) Ia.envoyer(s); } // 401
    void matches_a_word_and_more() { String s = Donnees.nom(); if (s.matches("(asc|desc).*")) Ia.envoyer(s); } // 401
    void matches_any_single_letter() { String s = Donnees.nom(); if (s.matches("a|.")) Ia.envoyer(s); } // 401
    void matches_another() { String s = Donnees.nom(); if (Donnees.propre().matches("asc|desc")) Ia.envoyer(s); } // 401
    void matched_by_a_pattern() { String s = Donnees.nom(); if (java.util.regex.Pattern.matches("asc|desc", s)) Ia.envoyer(s); }
    void matched_by_a_pattern_of_letters() { String s = Donnees.nom(); if (java.util.regex.Pattern.matches("\\w+", s)) Ia.envoyer(s); } // 401
    void matches_what_is_given() { String s = Donnees.propre(); if (s.matches(Donnees.nom())) Ia.envoyer(s); }
    static void requireWord(String s) { if (!s.matches("asc|desc")) throw new IllegalArgumentException(); }
    void matched_or_thrown() { String s = Donnees.nom(); requireWord(s); Ia.envoyer(s); }
    void an_answer_matches() { String a = Ia.demander("?"); if (a.matches("oui|non")) Decisions.delivrer(a); } // 501
}
