package fr.charteia.core.flow.call;

import fr.charteia.core.flow.Summaries;
import org.junit.jupiter.api.Test;

/** What comes of functions that are values: what they are given and took along, which of several runs, and what those do that are made of others. */
class FunctionsTest {
    private static final String HELPERS = """
            static String shout(String s) { return s + "!"; }
            static class Box { final String held; Box(String held) { this.held = held; } String held() { return held; } String other() { return "x"; } }
            record Twice(Function<String, String> f) implements Function<String, String> { public String apply(String s) { return f.apply(f.apply(s)); } }
            static class Named implements Function<String, String>, Supplier<String> { public String apply(String s) { return s; } public String get() { return "own"; } }
            """;

    private static void announced(String lines) {
        Summaries.announced(HELPERS, lines);
    }

    @Test
    void references_run_what_they_name() {
        announced("""
                static Object ofStatic() { Function<String, String> f = C::shout; return f.apply(Donnees.nom()); } // nom
                static Object ofConstructor() { Function<String, Box> f = Box::new; return f.apply(Donnees.nom()).held(); } // nom
                static Object ofConstructorOther() { Function<String, Box> f = Box::new; return f.apply(Donnees.nom()).other(); } // =x
                static Object unbound() { Function<Box, String> f = Box::held; return f.apply(new Box(Donnees.nom())); } // nom
                static Object unboundOther() { Function<Box, String> f = Box::other; return f.apply(new Box(Donnees.nom())); } // =x
                static Object bound() { Supplier<String> f = new Box(Donnees.nom())::held; return f.get(); } // nom
                static Object boundBefore() { Box[] b = {new Box("a")}; Supplier<String> f = b[0]::held; b[0] = new Box(Donnees.nom()); return f.get(); } // =a
                static Object ofLibrary() { Function<String, String> f = String::trim; return f.apply(Donnees.nom()); } // nom
                """);
    }

    @Test
    void what_was_taken_along_comes_before_what_is_given() {
        announced("""
                static Object taken() { String n = Donnees.nom(); BiFunction<String, String, String> f = (a, b) -> n; return f.apply("a", "b"); } // nom
                static Object given() { String n = Donnees.nom(); BiFunction<String, String, String> f = (a, b) -> n == null ? b : b; return f.apply("a", "x"); } // =x
                static Object second() { BiFunction<String, String, String> f = (a, b) -> b; return f.apply("a", Donnees.nom()); } // nom
                static Object first() { BiFunction<String, String, String> f = (a, b) -> a; return f.apply("a", Donnees.nom()); } // =a
                static Object heldThen() { String[] n = {"a"}; Supplier<String> f = () -> n[0]; n[0] = Donnees.nom(); return f.get(); } // nom
                """);
    }

    @Test
    void of_several_functions_each_may_run_and_what_chose_decides() {
        announced("""
                static Object either() { Function<String, String> f = Donnees.choix() ? s -> s : s -> "x"; return f.apply(Donnees.nom()); } // nom
                static Object neither() { Function<String, String> f = Donnees.choix() ? s -> "x" : s -> "x"; return f.apply(Donnees.nom()); } // =x
                static Object chosen() { Supplier<String> f = Ia.demander("q").equals("o") ? () -> "a" : () -> "b"; return f.get(); } // answer MEASURE CONTROL, =a, =b
                static Object either2() { Box b = new Box(Donnees.nom()); Supplier<String> f = Donnees.choix() ? b::held : b::other; return f.get(); } // nom
                """);
    }

    @Test
    void functions_made_of_others_run_one_after_the_other() {
        announced("""
                static Object andThen() { Function<String, String> f = s -> s; return f.andThen(s -> s + "x").apply(Donnees.nom()); } // nom
                static Object cutAfter() { Function<String, String> f = s -> s; return f.andThen(s -> "x").apply(Donnees.nom()); } // =x
                static Object cutBefore() { Function<String, String> f = s -> s; return f.compose((String s) -> "x").apply(Donnees.nom()); } // =x
                static Object composed() { Function<String, String> f = s -> s; return f.compose((String s) -> Donnees.nom()).apply("a"); } // nom
                static Object identity() { return Function.<String>identity().apply(Donnees.nom()); } // nom
                static Object afterIdentity() { return Function.<String>identity().andThen(s -> "x").apply(Donnees.nom()); } // =x
                static Object also() { String[] t = {""}; Consumer<String> one = s -> { }; one.andThen(s -> t[0] = s).accept(Donnees.nom()); return t[0]; } // nom
                static Object alsoCut() { String[] t = {""}; Consumer<String> one = s -> t[0] = s; one.andThen(s -> t[0] = "x").accept(Donnees.nom()); return t[0]; } // =x
                static Object ours() { return new Twice(s -> s).apply(Donnees.nom()); } // nom
                static Object oursCut() { return new Twice(s -> "x").apply(Donnees.nom()); } // =x
                """);
    }

    @Test
    void a_condition_is_asked_only_where_those_before_do_not_decide() {
        announced("""
                static boolean and() { Predicate<String> p = s -> false; return p.and(s -> Ia.demander(s).isEmpty()).test("q"); } // =0
                static boolean or() { Predicate<String> p = s -> true; return p.or(s -> Ia.demander(s).isEmpty()).test("q"); } // =1
                static boolean asked() { Predicate<String> p = s -> true; return p.and(s -> Ia.demander(s).contains("o")).test("q"); } // answer MEASURE, =?
                static boolean askedFirst() { Predicate<String> p = s -> Ia.demander(s).contains("o"); return p.and(s -> false).test("q"); } // =0
                static boolean orNever() { Predicate<String> p = s -> Ia.demander(s).contains("o"); return p.or(s -> true).test("q"); } // =1
                static boolean not() { Predicate<String> p = s -> true; return p.negate().test("q"); } // =0
                static boolean notNot() { Predicate<String> p = s -> Ia.demander(s).contains("o"); return p.negate().negate().test("q"); } // answer MEASURE, =?
                static boolean notOf() { return Predicate.not((String s) -> false).test("q"); } // =1
                """);
    }

    @Test
    void an_object_of_ours_runs_as_what_it_is_called_as() {
        announced("""
                static Object asFunction() { return Optional.of(Donnees.nom()).map(new Named()).get(); } // nom
                static Object asSupplier() { return Optional.<String>empty().orElseGet(new Named()); } // =own
                """);
    }
}
