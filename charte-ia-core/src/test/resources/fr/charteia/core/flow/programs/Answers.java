package programs;

import api.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** What an AI answers, on its way to decisions. */
class Answers {
    enum Avis { FAVORABLE, DEFAVORABLE, INCONNU; static Avis de(String s) { try { return valueOf(s.trim().toUpperCase()); } catch (IllegalArgumentException e) { return INCONNU; } } }
    void parsed_enum() { if (Avis.de(Ia.demander("x")) == Avis.FAVORABLE) Decisions.delivrer("x"); } // 501
    void parsed_enum_clean() { Avis a = Avis.de(Ia.demander("x")); if (Avis.de("favorable") == Avis.FAVORABLE) Decisions.delivrer("x"); }
    void switch_enum() { switch (Avis.de(Ia.demander("x"))) { case FAVORABLE -> Decisions.delivrer("x"); case DEFAVORABLE -> {} default -> {} } } // 501
    void switch_text() { switch (Ia.demander("x")) { case "oui": Decisions.delivrer("x"); break; default: } } // 501
    void score() { double d = Double.parseDouble(Ia.demander("x")); if (d > 0.8) Decisions.delivrer("x"); } // 501
    void score_in_a_field() { Note n = new Note(); n.score = Integer.parseInt(Ia.demander("x")); if (n.suffit()) Decisions.delivrer("x"); } // 501
    static class Note { int score; int minimum = 3; boolean suffit() { return score >= minimum; } boolean minime() { return minimum < 4; } }
    void other_field() { Note n = new Note(); n.score = Integer.parseInt(Ia.demander("x")); if (n.minime()) Decisions.delivrer("x"); }
    void map_of_actions() { Map<String, Consumer<Object>> m = Map.of("oui", Decisions::delivrer, "non", Decisions::refuser); m.get(Ia.demander("x")).accept("x"); } // 501
    void map_of_actions_clean() { Map<String, Consumer<Object>> m = Map.of("oui", Decisions::delivrer, "non", Decisions::refuser); Ia.demander("x"); m.get("oui").accept("x"); }
    void best_of() { List<String> l = new ArrayList<>(List.of("a", "b")); l.sort(Comparator.comparing(s -> Ia.demander(s))); Decisions.delivrer(l.get(0)); } // 501
    void filtered() { Stream.of("a", "b").filter(s -> Ia.demander(s).equals("oui")).forEach(Decisions::delivrer); } // 501
    void filtered_clean() { Stream.of("a", "b").peek(s -> Ia.demander(s)).filter(s -> s.equals("a")).forEach(Decisions::delivrer); }
    void all_match() { if (Stream.of("a").allMatch(s -> Ia.demander(s).contains("oui"))) Decisions.delivrer("x"); } // 501
    void thrown() { try { verifier(Ia.demander("x")); Decisions.delivrer("x"); } catch (IllegalStateException e) { Decisions.refuser("x"); } } // 501
    static void verifier(String s) { if (!s.equals("oui")) throw new IllegalStateException(); }
    void early_return() { if (!Ia.demander("x").startsWith("oui")) return; Decisions.delivrer("x"); } // 501
    void counted() { int n = 0; for (String d : List.of("a", "b")) if (Ia.demander(d).equals("oui")) n++; if (n >= 2) Decisions.delivrer("x"); } // 501
    void flag_from() { boolean b = Ia.demander("x").equals("oui"); boolean c = !b; if (!c) Decisions.delivrer("x"); } // 501
    void flag_and() { boolean b = Ia.demander("x").equals("oui"); if (b & true) Decisions.delivrer("x"); } // 501
    void bits() { int f = 0; if (Ia.demander("x").equals("oui")) f |= 1; if ((f & 1) != 0) Decisions.delivrer("x"); } // 501
    void stored_then_read() { Map<String, Boolean> m = new HashMap<>(); m.put("a", Ia.demander("x").equals("oui")); if (m.get("a")) Decisions.delivrer("x"); } // 501
    void stored_other() { Map<String, Boolean> m = new HashMap<>(); m.put("a", Ia.demander("x").equals("oui")); m.put("b", true); if (m.get("b")) Decisions.delivrer("x"); }
    void strategy() { Regle r = Ia.demander("x").equals("oui") ? new Large() : new Stricte(); r.appliquer(); }
    interface Regle { void appliquer(); }
    static class Large implements Regle { public void appliquer() { Decisions.delivrer("x"); } } // 501
    static class Stricte implements Regle { public void appliquer() { } }
    void optional() { Optional.of(Ia.demander("x")).filter("oui"::equals).ifPresent(s -> Decisions.delivrer("x")); } // 501
    void optional_or() { Optional.of(Ia.demander("x")).filter("oui"::equals).ifPresentOrElse(s -> {}, () -> Decisions.refuser("x")); } // 501
    void ternary() { String r = Ia.demander("x").equals("oui") ? "accord" : "refus"; Decisions.delivrer(r); } // 501
    void ternary_same() { String r = Ia.demander("x").equals("oui") ? "accord" : "accord"; Decisions.delivrer(r); }
    void logged_only() { System.out.println(Ia.demander("x")); Decisions.delivrer("x"); }
    void length() { if (Ia.demander("x").length() > 3) Decisions.delivrer("x"); } // 501
    void index() { String[] t = {"a", "b"}; Decisions.delivrer(t[Integer.parseInt(Ia.demander("x"))]); } // 501
    void array_by() { boolean[] b = new boolean[2]; b[0] = Ia.demander("x").equals("oui"); if (b[1]) Decisions.delivrer("x"); }
    void array_by_bad() { boolean[] b = new boolean[2]; b[0] = Ia.demander("x").equals("oui"); if (b[0]) Decisions.delivrer("x"); } // 501
    void recursion() { if (juger("x", 2)) Decisions.delivrer("x"); } // 501
    static boolean juger(String s, int n) { return n == 0 ? Ia.demander(s).equals("oui") : juger(s, n - 1); }
    void record() { Resultat r = new Resultat(Ia.demander("x"), 3); if (r.avis().equals("oui")) Decisions.delivrer("x"); } // 501
    void record_clean() { Resultat r = new Resultat(Ia.demander("x"), 3); if (r.rang() > 2) Decisions.delivrer("x"); }
    record Resultat(String avis, int rang) { boolean haut() { return rang > 2; } }
    void record_method() { if (new Resultat(Ia.demander("x"), 3).haut()) Decisions.delivrer("x"); }
    void regex() { if (java.util.regex.Pattern.matches("o.*", Ia.demander("x"))) Decisions.delivrer("x"); } // 501
    void compare() { int a = Ia.demander("a").length(), b = 4; if (Math.max(a, b) == a) Decisions.delivrer("x"); } // 501
    void json() { String s = Ia.demander("x"); int i = s.indexOf("\"avis\":"); String v = s.substring(i + 7, s.indexOf('"', i + 8)); if (v.equals("oui")) Decisions.delivrer("x"); } // 501
    void exception_message() { try { throw new RuntimeException(Ia.demander("x")); } catch (RuntimeException e) { if ("oui".equals(e.getMessage())) Decisions.delivrer("x"); } } // 501
    void finally_after() { try { Ia.demander("x"); } finally { Decisions.delivrer("x"); } }
    void continue_in_a_loop() { for (String d : List.of("a", "b")) { if (!Ia.demander(d).equals("oui")) continue; Decisions.delivrer(d); } } // 501
    void break_in_a_loop() { for (String d : List.of("a", "b")) { if (Ia.demander(d).equals("non")) break; Decisions.delivrer(d); } } // 501
    void majority() { Map<String, Long> m = Stream.of("a", "b").map(Ia::demander).collect(Collectors.groupingBy(s -> s, Collectors.counting())); if (m.getOrDefault("oui", 0L) > 1) Decisions.delivrer("x"); } // 501
    void set_of() { Set<String> s = new HashSet<>(); s.add(Ia.demander("x")); if (s.contains("oui")) Decisions.delivrer("x"); } // 501
    void builder() { StringBuilder b = new StringBuilder(); b.append(Ia.demander("x")); if (b.toString().endsWith("oui")) Decisions.delivrer("x"); } // 501
    void iterator() { Iterator<String> i = List.of(Ia.demander("x")).iterator(); if (i.hasNext() && i.next().equals("oui")) Decisions.delivrer("x"); } // 501
    void supplier() { Supplier<Boolean> s = () -> Ia.demander("x").equals("oui"); if (s.get()) Decisions.delivrer("x"); } // 501
    void predicate() { Predicate<String> p = s -> Ia.demander(s).equals("oui"); if (p.negate().test("x")) Decisions.refuser("x"); } // 501
    void predicate_or() { Predicate<String> p = s -> Ia.demander(s).equals("oui"); if (p.or(s -> s.isEmpty()).test("x")) Decisions.refuser("x"); } // 501
    void comparator_key() { Decisions.delivrer(Collections.max(List.of("a", "b"), Comparator.comparingInt(s -> Ia.demander(s).length()))); } // 501
    void other_dossier() { String a = Ia.demander("a"); if (a.equals("oui")) { System.out.println(); } Decisions.delivrer("b"); }
}
class AnswersInOptionals {
    void filtered() { Optional.of(Ia.demander("x")).filter(s -> s.equals("oui")).ifPresent(s -> Decisions.delivrer("x")); } // 501
    void filtered_by_a_reference() { Optional.of(Ia.demander("x")).filter("oui"::equals).ifPresent(s -> Decisions.delivrer(s)); } // 501
    void is_there() { if (Optional.of(Ia.demander("x")).filter("oui"::equals).isPresent()) Decisions.delivrer("x"); } // 501
    void is_there_by_a_lambda() { if (Optional.of(Ia.demander("x")).filter(s -> s.equals("oui")).isPresent()) Decisions.delivrer("x"); } // 501
    void other_filtered() { String a = Ia.demander("x"); Optional.of("d").filter(s -> a.equals("oui")).ifPresent(Decisions::delivrer); } // 501
    void other_filtered_constant() { String a = Ia.demander("x"); Optional.of("d").filter(s -> a.equals("oui")).ifPresent(s -> Decisions.delivrer("y")); } // 501
    void or_else() { String a = Ia.demander("x"); Optional.of("d").filter(s -> a.equals("oui")).ifPresentOrElse(s -> {}, () -> Decisions.refuser("x")); } // 501
    void one_of_two() { String a = Ia.demander("x"); String d = Optional.of("d").filter(s -> a.equals("oui")).orElse("e"); Decisions.delivrer(d); } // 501
    void mapped() { Optional.of(Ia.demander("x")).filter(s -> s.equals("oui")).map(s -> "d").ifPresent(Decisions::delivrer); } // 501
    void came_at_all() { Optional.ofNullable(Ia.demander("x")).ifPresent(s -> Decisions.delivrer("x")); }
    void asked() { Predicate<String> p = s -> Ia.demander(s).equals("oui"); if (p.test("x")) Decisions.refuser("x"); } // 501
    void negated() { Predicate<String> p = s -> Ia.demander(s).equals("oui"); if (p.negate().test("x")) Decisions.refuser("x"); } // 501
    void and_more() { Predicate<String> p = s -> Ia.demander(s).equals("oui"); if (p.and(s -> true).test("x")) Decisions.refuser("x"); } // 501
    void or_empty() { Predicate<String> p = s -> Ia.demander(s).equals("oui"); Predicate<String> q = p.or(s -> s.isEmpty()); if (q.test("x")) Decisions.refuser("x"); } // 501
    void empty_or() { Predicate<String> p = String::isEmpty; if (p.or(s -> Ia.demander(s).equals("oui")).test("x")) Decisions.refuser("x"); } // 501
    void not() { if (Predicate.not((String s) -> Ia.demander(s).equals("oui")).test("x")) Decisions.refuser("x"); } // 501
    void twice_negated() { Predicate<String> p = s -> Ia.demander(s).equals("oui"); if (p.negate().negate().test("x")) Decisions.refuser("x"); } // 501
    void in_a_stream() { List<String> l = new ArrayList<>(List.of("a")); Predicate<String> p = s -> Ia.demander(s).equals("oui"); l.stream().filter(p.negate()).forEach(Decisions::refuser); } // 501
    void beside() { Predicate<String> p = String::isEmpty; Ia.demander("x"); if (p.negate().test("x")) Decisions.refuser("x"); }
    void of_two() { BiPredicate<String, String> p = (a, b) -> Ia.demander(a).equals(b); if (p.negate().test("x", "y")) Decisions.refuser("x"); } // 501
    void of_a_number() { IntPredicate p = n -> Ia.demander("" + n).equals("oui"); if (p.and(n -> n > 2).test(3)) Decisions.refuser("x"); } // 501
    void data_is_measured() { Predicate<String> p = s -> s.equals(Donnees.nom()); Ia.envoyer(p.negate().test("x")); }
}
class AnswersInPredicates {
    static class Mien implements Predicate<String> { final Predicate<String> p; Mien(Predicate<String> p) { this.p = p; } public boolean test(String s) { return s.isEmpty(); } }
    void own_predicate() { Predicate<String> p = new Mien(s -> Ia.demander(s).equals("oui")); if (p.test("x")) Decisions.refuser("x"); }
    void in_a_loop(int n) { Predicate<String> p = s -> Ia.demander(s).equals("oui"); for (int i = 0; i < n; i++) p = p.or(p); if (p.test("x")) Decisions.refuser("x"); } // 501
    void list_of_functions() { List<Predicate<String>> l = new ArrayList<>(); l.add(s -> Ia.demander(s).equals("oui")); if (l.contains(null)) Decisions.refuser("x"); }
    void approved_otherwise() { Predicate<String> p = s -> Agent.valide(s); String a = Ia.demander("x"); if (p.negate().test(a)) Decisions.delivrer(a); } // 501
    void approved_plainly() { Predicate<String> p = s -> Agent.valide(s); String a = Ia.demander("x"); if (p.test(a)) Decisions.delivrer(a); }
    void stream_constant() { Stream.of("a").filter(s -> Ia.demander(s).equals("oui")).forEach(s -> Decisions.delivrer("x")); } // 501
    void stream_mapped() { Stream.of("a").filter(s -> Ia.demander(s).equals("oui")).map(s -> "y").forEach(s -> Decisions.delivrer("x")); } // 501
    void stream_other() { Stream.of("a").map(s -> Ia.demander(s)).forEach(s -> Decisions.delivrer("x")); }
    void stream_value_only() { String r = Ia.demander("x").equals("oui") ? "a" : "b"; Stream.of(r).forEach(s -> Decisions.delivrer("x")); }
    void optional_value_only() { String r = Ia.demander("x").equals("oui") ? "a" : "b"; Optional.of(r).ifPresent(s -> Decisions.delivrer("x")); }
    void optional_either() { Optional<String> o = Ia.demander("x").equals("oui") ? Optional.of("a") : Optional.empty(); o.ifPresent(s -> Decisions.delivrer("x")); } // 501
    void list_chosen() { List<String> l = Ia.demander("x").equals("oui") ? List.of("a") : List.of(); l.forEach(s -> Decisions.delivrer("x")); } // 501
    void data() { Optional.of("a").filter(s -> s.equals(Donnees.nom())).ifPresent(s -> Ia.envoyer("x")); }
    void data_value() { Optional.of(Donnees.nom()).filter(s -> !s.isEmpty()).ifPresent(s -> Ia.envoyer(s)); } // 401

    // --- what an order compares by
    static boolean avant(Comparator<String> c, String a, String b) { return c.compare(a, b) < 0; }
    void compared_by_answers() { if (Comparator.comparing(Ia::demander).compare("a", "b") < 0) Decisions.delivrer("a"); } // 501
    void compared_by_scores_reversed() { Comparator<String> c = Comparator.comparingDouble(Ia::noter); if (c.reversed().compare("a", "b") < 0) Decisions.delivrer("a"); } // 501
    void compared_by_answers_then() { Comparator<String> c = Comparator.comparing(String::length).thenComparing(Ia::demander); if (c.compare("a", "b") < 0) Decisions.delivrer("a"); } // 501
    void compared_by_answers_or_null() { Comparator<String> c = Comparator.nullsFirst(Comparator.comparing(Ia::demander)); if (c.compare("a", Donnees.propre()) < 0) Decisions.delivrer("a"); } // 501
    void compared_by_answers_in_a_helper() { if (avant(Comparator.comparing(Ia::demander), "a", "b")) Decisions.delivrer("a"); } // 501
    void compared_by_length_in_a_helper() { Ia.demander("q"); if (avant(Comparator.comparing(String::length), "a", "b")) Decisions.delivrer("a"); }
    void compared_to_one_told() { Comparator<String> c = Comparator.comparing(s -> { Ia.envoyer(s); return s; }); c.compare("a", Donnees.nom()); } // 401
    void compared_only() { Ia.envoyer(Comparator.comparing((String s) -> s + Donnees.nom()).compare("a", "b")); }
}
