package fr.charteia.core.flow.call;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.Flow;
import fr.charteia.core.flow.FlowResult;
import fr.charteia.core.flow.Programs;
import fr.charteia.core.flow.value.Mark;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a caller tells a helper of the functions that it passes. */
class CompositionTest {
    private static final String CALLED = "static String dire(F f, String s) { return f.f(s); }\n";

    /** What is sent when the helper is passed that function, and a name for it. */
    private static List<Flow> flows(String helper, String function) {
        return new Programs().flows("""
                package p;
                import api.*;
                class C {
                    interface F { String f(String s); }
                    %s
                    void a(int i, F autre) {
                        F f = %s;
                        Ia.envoyer(dire(f, Donnees.nom()));
                    }
                }
                """.formatted(helper, function));
    }

    private static String oneOf(int count) {
        return "switch (i) { "
                + IntStream.range(0, count)
                        .mapToObj(i -> "case " + i + " -> s -> \"x" + i + "\"; ")
                        .collect(Collectors.joining())
                + "default -> throw new IllegalStateException(); }";
    }

    @Test
    void one_of_so_many_functions() {
        assertThat(flows(CALLED, oneOf(8))).isEmpty();
        assertThat(flows(CALLED, oneOf(9))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"autre", "i > 0 ? autre : s -> \"x\"", "i > 0 ? s -> s : s -> \"x\""})
    void one_that_may_give_back_what_it_is_given(String function) {
        assertThat(flows(CALLED, function)).hasSize(1);
    }

    @Test
    void a_helper_that_asks_is_told_whether_there_may_be_none() {
        String asking = "static String dire(F f, String s) { return f == null ? s : f.f(s); }";
        assertThat(flows(asking, "s -> \"x\"")).isEmpty();
        assertThat(flows(asking, oneOf(2))).isEmpty();
        assertThat(flows(asking, "i > 0 ? s -> \"x\" : null")).hasSize(1);
        assertThat(flows(asking, "i > 1 ? s -> \"x\" : i > 0 ? s -> \"y\" : null"))
                .hasSize(1);
        String silent = "static String dire(F f, String s) { return f == null ? \"\" : f.f(s); }";
        assertThat(flows(silent, "i > 0 ? s -> \"x\" : null")).isEmpty();
        assertThat(flows(silent, "i > 1 ? s -> \"x\" : i > 0 ? s -> \"y\" : null"))
                .isEmpty();
    }

    private static FlowResult result(String members) {
        return new Programs().result("package p;\nimport api.*;\nimport java.util.*;\nclass C {\n" + members + "}\n");
    }

    private static List<Flow> sent(String members) {
        return result(members).flows();
    }

    /** An object of one of so many classes, of which but the first gives a name. */
    private static String animals(int count) {
        return "interface Animal { String nom(); }\n"
                + "static class A0 implements Animal { public String nom() { return \"x\"; } }\n"
                + IntStream.range(1, count)
                        .mapToObj(i -> "static class A" + i
                                + " implements Animal { public String nom() { return Donnees.nom(); } }\n")
                        .collect(Collectors.joining())
                + "static Animal choisir(int i) { switch (i) { "
                + IntStream.range(1, count)
                        .mapToObj(i -> "case " + i + ": return new A" + i + "(); ")
                        .collect(Collectors.joining())
                + "default: return new A0(); } }\n";
    }

    @Test
    void what_each_of_so_many_objects_does_is_not_taken_for_what_another_does() {
        String helper = "static void dire(Animal a) { String s = a.nom(); if (a instanceof %s) Ia.envoyer(s); }\n"
                + "void a(int i) { dire(choisir(i)); }\n";
        assertThat(sent(animals(4) + helper.formatted("A0"))).isEmpty();
        assertThat(sent(animals(4) + helper.formatted("A3"))).hasSize(1);
        assertThat(sent(animals(5) + helper.formatted("A0"))).hasSize(1);
    }

    @Test
    void what_a_helper_leaves_is_what_either_of_the_objects_left() {
        String helper = """
                static class Boite { String s = Donnees.nom(); }
                static void remplir(Animal a, Boite b) { String s = a.nom(); b.s = a instanceof A0 ? s : %s; }
                void a(int i) { Boite b = new Boite(); remplir(choisir(i), b); Ia.envoyer(b.s); }
                """;
        assertThat(sent(animals(2) + helper.formatted("\"y\""))).isEmpty();
        assertThat(sent(animals(2) + helper.formatted("b.s"))).hasSize(1);
    }

    @Test
    void the_policy_speaks_of_what_is_passed_though_the_helper_knows_a_wider_type() {
        String types = """
                package programs; import api.*;
                class Modeles {
                    interface Titres { void accorder(String s); }
                    static class Prefecture implements Titres { public void accorder(String s) {} }
                    static class Autre implements Titres { public void accorder(String s) {} }
                    static void donner(Titres t) { t.accorder(Ia.demander("x")); }
                    void a(%s) { donner(%s); }
                }
                """;
        assertThat(new Programs().flows(types.formatted("Prefecture p", "p"))).hasSize(1);
        assertThat(new Programs().flows(types.formatted("Prefecture p, Prefecture q, int i", "i > 0 ? p : q")))
                .hasSize(1);
    }

    @Test
    void what_is_given_back_may_be_nothing_where_what_is_passed_may_be() {
        String same = "static Object meme(Object o) { return o; }\n"
                + "void a(int i) { if (meme(%s) == null) Ia.envoyer(Donnees.nom()); }\n";
        assertThat(sent(same.formatted("i > 0 ? new Object() : null"))).hasSize(1);
        assertThat(sent(same.formatted("new Object()"))).isEmpty();
    }

    @Test
    void what_a_helper_shows_to_a_person_who_is_not_heard_was_shown() {
        assertThat(sent("""
                static void montrer(String s) { Agent.valide(s); }
                void a() { String s = Ia.demander("q"); montrer(s); Decisions.refuser(s); }
                """))
                .singleElement()
                .satisfies(flow -> assertThat(flow.marks()).contains(Mark.IGNORED_VALIDATION));
    }

    @Test
    void a_decision_in_a_step_of_validation_is_the_persons() {
        String step = """
                package programs; import api.*;
                class Modeles {
                    static class Prefecture {
                        boolean signer(String s) { Decisions.refuser(s); return true; }
                        boolean lire(String s) { Decisions.refuser(s); return true; }
                    }
                    void a(Prefecture p) { p.%s(Ia.demander("x")); }
                }
                """;
        assertThat(new Programs().flows(step.formatted("signer")))
                .allMatch(flow -> flow.marks().contains(Mark.VALIDATED));
        assertThat(new Programs().flows(step.formatted("lire")))
                .isNotEmpty()
                .noneMatch(flow -> flow.marks().contains(Mark.VALIDATED));
    }

    @Test
    void how_many_a_list_holds_is_what_the_helper_left_in_it() {
        String helper = "static void remplir(List<String> l) { %s }\n"
                + "void a() { List<String> l = new ArrayList<>(); l.add(\"z\"); remplir(l); if (l.size() != 2) Ia.envoyer(Donnees.nom()); }\n";
        assertThat(sent(helper.formatted("l.clear(); l.add(\"a\"); l.add(\"b\");")))
                .isEmpty();
        assertThat(sent(helper.formatted("l.clear(); l.addAll(List.of(\"a\", \"b\"));")))
                .isEmpty();
        assertThat(sent(helper.formatted("l.clear(); l.add(\"a\");"))).hasSize(1);
        assertThat(
                        sent(
                                helper.formatted(
                                        "l.clear(); l.addAll(inconnus()); } static List<String> inconnus() { return Session.courante().lire(\"l\") instanceof List m ? m : null;")))
                .hasSize(1);
    }
}
