package programs;

import api.*;
import java.util.*;
import java.util.concurrent.CompletableFuture;
import java.util.function.*;
import java.util.stream.*;

/** A person's yes is handed on as a text, a number or a constant of an enum. */
class WordsGiven {
    enum Verdict { ACCORD, REFUS, REVOIR; boolean granted() { return this == ACCORD; } }
    static Verdict of(boolean ok) { return ok ? Verdict.ACCORD : Verdict.REFUS; }
    static void keep(String d) { System.out.println(d); }
    static void grant(String d) { Decisions.delivrer(d); }
    // functions
    void text_to_a_consumer(String q) { String d = Ia.demander(q); Consumer<String> f = s -> { if (s.equals("a")) Decisions.delivrer(d); }; f.accept(Agent.valide(d) ? "a" : "b"); }
    void text_to_a_consumer_turned(String q) { String d = Ia.demander(q); Consumer<String> f = s -> { if (s.equals("a")) Decisions.delivrer(d); }; f.accept(Agent.valide(d) ? "b" : "a"); } // 501
    void other_text_to_a_consumer(String q) { String d = Ia.demander(q); Consumer<String> f = s -> { if (!s.equals("a")) Decisions.delivrer(d); }; f.accept(Agent.valide(d) ? "a" : "b"); } // 501
    void constant_to_a_consumer(String q) { String d = Ia.demander(q); Consumer<String> f = s -> { if (s.equals("a")) Decisions.delivrer(d); }; Agent.valide(d); f.accept("a"); } // 501
    void of_another_to_a_consumer(String q) { String d = Ia.demander(q), e = Ia.demander(q + "x"); Consumer<String> f = s -> { if (s.equals("a")) Decisions.delivrer(d); }; f.accept(Agent.valide(e) ? "a" : "b"); } // 501
    void number_to_a_consumer(String q) { String d = Ia.demander(q); IntConsumer f = n -> { if (n == 1) Decisions.delivrer(d); }; f.accept(Agent.valide(d) ? 1 : 2); }
    void number_to_a_consumer_turned(String q) { String d = Ia.demander(q); IntConsumer f = n -> { if (n == 1) Decisions.delivrer(d); }; f.accept(Agent.valide(d) ? 2 : 1); } // 501
    void constant_of_an_enum_to_a_consumer(String q) { String d = Ia.demander(q); Consumer<Verdict> f = v -> { if (v == Verdict.ACCORD) Decisions.delivrer(d); }; f.accept(Agent.valide(d) ? Verdict.ACCORD : Verdict.REFUS); }
    void constant_of_an_enum_to_a_consumer_turned(String q) { String d = Ia.demander(q); Consumer<Verdict> f = v -> { if (v == Verdict.ACCORD) Decisions.delivrer(d); }; f.accept(Agent.valide(d) ? Verdict.REFUS : Verdict.ACCORD); } // 501
    void captured_by_a_runnable(String q) { String d = Ia.demander(q); String v = Agent.valide(d) ? "a" : "b"; Runnable r = () -> { if (v.equals("a")) Decisions.delivrer(d); }; r.run(); }
    void captured_by_a_runnable_turned(String q) { String d = Ia.demander(q); String v = Agent.valide(d) ? "b" : "a"; Runnable r = () -> { if (v.equals("a")) Decisions.delivrer(d); }; r.run(); } // 501
    void number_captured(String q) { String d = Ia.demander(q); int v = Agent.valide(d) ? 1 : 0; Runnable r = () -> { if (v == 1) Decisions.delivrer(d); }; r.run(); }
    void enum_captured(String q) { String d = Ia.demander(q); Verdict v = of(Agent.valide(d)); Runnable r = () -> { if (v == Verdict.ACCORD) Decisions.delivrer(d); }; r.run(); }
    void enum_captured_turned(String q) { String d = Ia.demander(q); Verdict v = of(!Agent.valide(d)); Runnable r = () -> { if (v == Verdict.ACCORD) Decisions.delivrer(d); }; r.run(); } // 501
    void given_by_a_supplier(String q) { String d = Ia.demander(q); Supplier<String> s = () -> Agent.valide(d) ? "a" : "b"; if (s.get().equals("a")) Decisions.delivrer(d); }
    void given_by_a_supplier_turned(String q) { String d = Ia.demander(q); Supplier<String> s = () -> Agent.valide(d) ? "b" : "a"; if (s.get().equals("a")) Decisions.delivrer(d); } // 501
    void given_by_a_function(String q) { String d = Ia.demander(q); Function<String, Verdict> s = x -> Agent.valide(x) ? Verdict.ACCORD : Verdict.REFUS; if (s.apply(d) == Verdict.ACCORD) Decisions.delivrer(d); }
    void composed(String q) { String d = Ia.demander(q); Function<String, Boolean> s = Agent::valide; if (s.andThen(ok -> ok ? "a" : "b").apply(d).equals("a")) Decisions.delivrer(d); }
    void composed_turned(String q) { String d = Ia.demander(q); Function<String, Boolean> s = Agent::valide; if (s.andThen(ok -> ok ? "b" : "a").apply(d).equals("a")) Decisions.delivrer(d); } // 501
    // optionals and futures
    void through_an_optional(String q) { String d = Ia.demander(q); Optional.of(Agent.valide(d) ? "a" : "b").filter("a"::equals).ifPresent(s -> Decisions.delivrer(d)); }
    void through_an_optional_turned(String q) { String d = Ia.demander(q); Optional.of(Agent.valide(d) ? "b" : "a").filter("a"::equals).ifPresent(s -> Decisions.delivrer(d)); } // 501
    void mapped_in_an_optional(String q) { String d = Ia.demander(q); Optional.of(Agent.valide(d) ? "a" : "b").map(String::toUpperCase).filter("A"::equals).ifPresent(s -> Decisions.delivrer(d)); }
    void mapped_by_a_function_in_an_optional(String q) { String d = Ia.demander(q); Optional.of(Agent.valide(d)).map(ok -> ok ? "a" : "b").filter("a"::equals).ifPresent(s -> Decisions.delivrer(d)); }
    void mapped_by_a_function_in_an_optional_turned(String q) { String d = Ia.demander(q); Optional.of(Agent.valide(d)).map(ok -> ok ? "b" : "a").filter("a"::equals).ifPresent(s -> Decisions.delivrer(d)); } // 501
    void filtered_by_a_lambda(String q) { String d = Ia.demander(q); Optional.of(of(Agent.valide(d))).filter(v -> v == Verdict.ACCORD).ifPresent(v -> Decisions.delivrer(d)); }
    void filtered_by_a_lambda_turned(String q) { String d = Ia.demander(q); Optional.of(of(Agent.valide(d))).filter(v -> v != Verdict.ACCORD).ifPresent(v -> Decisions.delivrer(d)); } // 501
    void filtered_by_a_method(String q) { String d = Ia.demander(q); Optional.of(of(Agent.valide(d))).filter(Verdict::granted).ifPresent(v -> Decisions.delivrer(d)); }
    void asked_of_an_optional(String q) { String d = Ia.demander(q); Optional<String> o = Optional.of(Agent.valide(d) ? "a" : "b"); if (o.get().equals("a")) Decisions.delivrer(d); }
    void asked_of_an_optional_turned(String q) { String d = Ia.demander(q); Optional<String> o = Optional.of(Agent.valide(d) ? "b" : "a"); if (o.get().equals("a")) Decisions.delivrer(d); } // 501
    void run_or_else(String q) { String d = Ia.demander(q); Optional.of(Agent.valide(d) ? "a" : "b").filter("a"::equals).ifPresentOrElse(s -> Decisions.delivrer(d), () -> keep(d)); }
    void through_a_future(String q) { String d = Ia.demander(q); CompletableFuture.supplyAsync(() -> Agent.valide(d)).thenApply(ok -> ok ? "a" : "b").thenAccept(s -> { if ("a".equals(s)) Decisions.delivrer(d); }); }
    void through_a_future_turned(String q) { String d = Ia.demander(q); CompletableFuture.supplyAsync(() -> Agent.valide(d)).thenApply(ok -> ok ? "b" : "a").thenAccept(s -> { if ("a".equals(s)) Decisions.delivrer(d); }); } // 501
    void joined_future(String q) { String d = Ia.demander(q); if (CompletableFuture.supplyAsync(() -> Agent.valide(d) ? 1 : 0).join() == 1) Decisions.delivrer(d); }
    void joined_future_turned(String q) { String d = Ia.demander(q); if (CompletableFuture.supplyAsync(() -> Agent.valide(d) ? 0 : 1).join() == 1) Decisions.delivrer(d); } // 501
    void enum_through_a_future(String q) { String d = Ia.demander(q); CompletableFuture.supplyAsync(() -> of(Agent.valide(d))).thenAccept(v -> { if (v == Verdict.ACCORD) Decisions.delivrer(d); }); }
    void text_in_a_stream(String q) { String d = Ia.demander(q); Stream.of(Agent.valide(d) ? "a" : "b").filter("a"::equals).forEach(s -> Decisions.delivrer(d)); }
    void text_in_a_stream_turned(String q) { String d = Ia.demander(q); Stream.of(Agent.valide(d) ? "b" : "a").filter("a"::equals).forEach(s -> Decisions.delivrer(d)); } // 501
    // parameters of helpers
    static void act(String verdict, String d) { if (verdict.equals("ACCORD")) Decisions.delivrer(d); }
    void to_a_helper(String q) { String d = Ia.demander(q); act(Agent.valide(d) ? "ACCORD" : "REFUS", d); }
    static void act2(String verdict, String d) { if (verdict.equals("ACCORD")) Decisions.delivrer(d); } // 501
    void to_a_helper_turned(String q) { String d = Ia.demander(q); act2(Agent.valide(d) ? "REFUS" : "ACCORD", d); }
    static void act3(String verdict, String d) { switch (verdict) { case "ACCORD": Decisions.delivrer(d); break; case "REFUS": keep(d); break; default: throw new IllegalArgumentException(); } }
    void to_a_switch(String q) { String d = Ia.demander(q); act3(Agent.valide(d) ? "ACCORD" : "REFUS", d); }
    static void act4(String verdict, String d) { switch (verdict) { case "ACCORD" -> keep(d); default -> Decisions.delivrer(d); } } // 501
    void to_a_switch_with_the_default(String q) { String d = Ia.demander(q); act4(Agent.valide(d) ? "ACCORD" : "REFUS", d); }
    static void act5(Verdict v, String d) { switch (v) { case ACCORD -> Decisions.delivrer(d); case REFUS -> keep(d); default -> { } } }
    void to_a_switch_of_an_enum(String q) { String d = Ia.demander(q); act5(of(Agent.valide(d)), d); }
    static void act6(Verdict v, String d) { switch (v) { case REFUS: keep(d); return; default: } Decisions.delivrer(d); }
    void to_what_leaves_on_a_no(String q) { String d = Ia.demander(q); act6(Agent.valide(d) ? Verdict.ACCORD : Verdict.REFUS, d); }
    static void act7(Verdict v, String d) { switch (v) { case REFUS: keep(d); return; default: } Decisions.delivrer(d); } // 501
    void to_what_leaves_on_a_yes(String q) { String d = Ia.demander(q); act7(Agent.valide(d) ? Verdict.REFUS : Verdict.ACCORD, d); }
    static void act8(int code, String d) { switch (code) { case 1: Decisions.delivrer(d); break; default: keep(d); } }
    void code_to_a_helper(String q) { String d = Ia.demander(q); int code = Agent.valide(d) ? 1 : 0; act8(code, d); }
    static void act9(int code, String d) { if (code > 0) Decisions.delivrer(d); }
    void positive_code(String q) { String d = Ia.demander(q); act9(Agent.valide(d) ? 1 : 0, d); }
    static void act10(int code, String d) { if (code > 0) Decisions.delivrer(d); } // 501
    void positive_code_turned(String q) { String d = Ia.demander(q); act10(Agent.valide(d) ? 0 : 1, d); }
    static void act11(int code, String d) { if (code != 0) return; Decisions.delivrer(d); }
    void exit_code(String q) { String d = Ia.demander(q); act11(Agent.valide(d) ? 0 : 1, d); }
    static void act12(String verdict, String d) { if (verdict.startsWith("ACC")) Decisions.delivrer(d); }
    void beginning_of_a_text(String q) { String d = Ia.demander(q); act12(Agent.valide(d) ? "ACCORD" : "REFUS", d); }
    static void act13(String verdict, String d) { if (verdict.equalsIgnoreCase("accord")) Decisions.delivrer(d); }
    void any_case(String q) { String d = Ia.demander(q); act13(Agent.valide(d) ? "ACCORD" : "REFUS", d); }
    static void act_trimmed(String verdict, String d) { if ("ACCORD".equals(verdict.trim())) Decisions.delivrer(d); } // KNOWN: invents 501, that a text which is passed is trimmed there first is not told
    void trimmed(String q) { String d = Ia.demander(q); act_trimmed(Agent.valide(d) ? "ACCORD" : "REFUS", d); }
    static void act15(String verdict, String d) { act(verdict, d); }
    void through_two(String q) { String d = Ia.demander(q); act15(Agent.valide(d) ? "ACCORD" : "REFUS", d); }
    static void act16(Verdict v, String d) { if (v.name().equals("ACCORD")) Decisions.delivrer(d); }
    void name_of_an_enum(String q) { String d = Ia.demander(q); act16(of(Agent.valide(d)), d); }
    static void act17(String v, String d) { if (Verdict.valueOf(v) == Verdict.ACCORD) Decisions.delivrer(d); }
    void enum_by_its_name(String q) { String d = Ia.demander(q); act17(Agent.valide(d) ? "ACCORD" : "REFUS", d); }
    static void act18(String v, String d) { if (Verdict.valueOf(v) == Verdict.ACCORD) Decisions.delivrer(d); } // 501
    void enum_by_its_name_turned(String q) { String d = Ia.demander(q); act18(Agent.valide(d) ? "REFUS" : "ACCORD", d); }
    static void act19(Character c, String d) { if (c == 'O') Decisions.delivrer(d); }
    void letter(String q) { String d = Ia.demander(q); act19(Agent.valide(d) ? 'O' : 'N', d); }
    static void act20(String v, String d) { if (Set.of("ACCORD", "OUI").contains(v)) Decisions.delivrer(d); }
    void one_of_a_set(String q) { String d = Ia.demander(q); act20(Agent.valide(d) ? "OUI" : "NON", d); }
    static void act21(String v, String d) { if (Set.of("ACCORD", "NON").contains(v)) Decisions.delivrer(d); } // 501
    void one_of_a_set_turned(String q) { String d = Ia.demander(q); act21(Agent.valide(d) ? "OUI" : "NON", d); }
    static void act22(Object v, String d) { if ("ACCORD".equals(v)) Decisions.delivrer(d); }
    void as_an_object(String q) { String d = Ia.demander(q); act22(Agent.valide(d) ? "ACCORD" : 0, d); }
    static void act23(Verdict v, String d) { if (EnumSet.of(Verdict.ACCORD).contains(v)) Decisions.delivrer(d); }
    void in_a_set_of_an_enum(String q) { String d = Ia.demander(q); act23(of(Agent.valide(d)), d); }
    static void act24(Verdict v, String d) { if (v.ordinal() == 0) Decisions.delivrer(d); }
    void by_ordinal(String q) { String d = Ia.demander(q); act24(of(Agent.valide(d)), d); }
    static void act25(Verdict v, String d) { if (v.granted()) Decisions.delivrer(d); }
    void by_its_own_method(String q) { String d = Ia.demander(q); act25(of(Agent.valide(d)), d); }
    static void act26(Verdict v, String d) { if (!v.granted()) Decisions.delivrer(d); } // 501
    void by_its_own_method_turned(String q) { String d = Ia.demander(q); act26(of(Agent.valide(d)), d); }
    // texts of a truth value
    void text_of_a_truth(String q) { String d = Ia.demander(q); if (String.valueOf(Agent.valide(d)).equals("true")) Decisions.delivrer(d); }
    void text_of_a_truth_turned(String q) { String d = Ia.demander(q); if (String.valueOf(Agent.valide(d)).equals("false")) Decisions.delivrer(d); } // 501
    void parsed_truth(String q) { String d = Ia.demander(q); String t = Boolean.toString(Agent.valide(d)); if (Boolean.parseBoolean(t)) Decisions.delivrer(d); }
    void parsed_truth_turned(String q) { String d = Ia.demander(q); String t = Boolean.toString(Agent.valide(d)); if (!Boolean.parseBoolean(t)) Decisions.delivrer(d); } // 501
    void joined_truth(String q) { String d = Ia.demander(q); String t = "" + Agent.valide(d); if (t.equals("true")) Decisions.delivrer(d); }
    static void act27(String v, String d) { if (Boolean.parseBoolean(v)) Decisions.delivrer(d); }
    void truth_as_text_to_a_helper(String q) { String d = Ia.demander(q); act27(String.valueOf(Agent.valide(d)), d); }
    void compared_truths(String q) { String d = Ia.demander(q); if (Boolean.compare(Agent.valide(d), true) == 0) Decisions.delivrer(d); }
    void compared_truths_turned(String q) { String d = Ia.demander(q); if (Boolean.compare(Agent.valide(d), false) == 0) Decisions.delivrer(d); } // 501
    void parsed_number(String q) { String d = Ia.demander(q); String t = Agent.valide(d) ? "1" : "0"; if (Integer.parseInt(t) == 1) Decisions.delivrer(d); }
    void parsed_number_turned(String q) { String d = Ia.demander(q); String t = Agent.valide(d) ? "1" : "0"; if (Integer.parseInt(t) == 0) Decisions.delivrer(d); } // 501
    // maps from what they said to what is done
    static void table(String v, String d) { Map<String, Consumer<String>> m = Map.of("a", WordsGiven::grant, "b", WordsGiven::keep); m.get(v).accept(d); }
    void map_of_actions(String q) { String d = Ia.demander(q); Map<String, Consumer<String>> m = Map.of("a", Decisions::delivrer, "b", WordsGiven::keep); m.get(Agent.valide(d) ? "a" : "b").accept(d); }
    void map_of_actions_turned(String q) { String d = Ia.demander(q); Map<String, Consumer<String>> m = Map.of("a", Decisions::delivrer, "b", WordsGiven::keep); m.get(Agent.valide(d) ? "b" : "a").accept(d); } // 501
    void map_of_actions_of_an_enum(String q) { String d = Ia.demander(q); Map<Verdict, Runnable> m = new EnumMap<>(Verdict.class); m.put(Verdict.ACCORD, () -> Decisions.delivrer(d)); m.put(Verdict.REFUS, () -> keep(d)); m.get(of(Agent.valide(d))).run(); }
    void map_of_actions_of_an_enum_turned(String q) { String d = Ia.demander(q); Map<Verdict, Runnable> m = new EnumMap<>(Verdict.class); m.put(Verdict.REFUS, () -> Decisions.delivrer(d)); m.put(Verdict.ACCORD, () -> keep(d)); m.get(of(Agent.valide(d))).run(); } // 501
    void map_of_truths(String q) { String d = Ia.demander(q); Map<Boolean, Consumer<String>> m = Map.of(true, Decisions::delivrer, false, WordsGiven::keep); m.get(Agent.valide(d)).accept(d); }
    void map_of_actions_or_else(String q) { String d = Ia.demander(q); Map<String, Consumer<String>> m = Map.of("a", Decisions::delivrer); m.getOrDefault(Agent.valide(d) ? "a" : "b", WordsGiven::keep).accept(d); }
    static final Map<String, Consumer<String>> ACTIONS = Map.of("a", Decisions::delivrer, "b", WordsGiven::keep);
    void fixed_map_of_actions(String q) { String d = Ia.demander(q); ACTIONS.get(Agent.valide(d) ? "a" : "b").accept(d); }
    void map_of_words(String q) { String d = Ia.demander(q); Map<Boolean, String> m = Map.of(true, "a", false, "b"); if (m.get(Agent.valide(d)).equals("a")) Decisions.delivrer(d); }
    void map_of_words_turned(String q) { String d = Ia.demander(q); Map<Boolean, String> m = Map.of(true, "b", false, "a"); if (m.get(Agent.valide(d)).equals("a")) Decisions.delivrer(d); } // 501
    void array_of_words(String q) { String d = Ia.demander(q); String[] w = {"NON", "OUI"}; if (w[Agent.valide(d) ? 1 : 0].equals("OUI")) Decisions.delivrer(d); }
    // decided before
    void said_before_it_was_asked_again(String q) { String d = Ia.demander(q); String v = Agent.valide(d) ? "a" : "b"; d = Ia.demander(q + "x"); act28(v, d); }
    static void act28(String v, String d) { if (v.equals("a")) Decisions.delivrer(d); } // 501
    static void act29(String v, String d) { if (v.equals("a")) Decisions.delivrer(d); } // 501
    void about_something_else(String q) { String d = Ia.demander(q), e = Ia.demander("x"); act29(Agent.valide(e) ? "a" : "b", d); }
    static void act30(String v, String d) { if (v.equals("a")) Decisions.delivrer(d); } // 501
    void ai_says_it(String q) { String d = Ia.demander(q); Agent.valide(d); act30(Ia.noter(d) > 0.5 ? "a" : "b", d); }
    void second_of_three(String q) { String d = Ia.demander(q); boolean ok = Agent.valide(d); String v = ok ? "a" : d.isEmpty() ? "a" : "b"; if (v.equals("a")) Decisions.delivrer(d); } // 501
}
