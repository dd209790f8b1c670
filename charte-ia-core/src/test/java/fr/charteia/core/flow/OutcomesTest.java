package fr.charteia.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of what reached sinks: from where, in which order, the way that says most, and what is asked from outside. */
class OutcomesTest {
    private static FlowResult result(String members) {
        return new Programs().result("package p;\nimport api.*;\nclass C {\n" + members + "}\n");
    }

    /** What comes from outside to an AI: the parameters of endpoints. */
    private static List<Flow.Origin.Request> requests(String members) {
        return result(members).requests().stream()
                .map(flow -> (Flow.Origin.Request) flow.origin())
                .toList();
    }

    @Test
    void what_an_endpoint_is_given_and_sends_to_an_ai_is_asked_from_outside() {
        assertThat(requests("@Point void a(int n, String s) { Ia.envoyer(s); }\n"))
                .extracting(Flow.Origin.Request::parameter)
                .containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "void a(String s) { Ia.envoyer(s); }",
                "@Point void a(String s) { if (s.isEmpty()) Ia.envoyer(\"x\"); }",
                "@Point void a(String s) { Ia.envoyer(\"\" + s.length()); }",
                "@Point void a(String s) { Decisions.refuser(s); }",
                "String s; @Point void a() { Ia.envoyer(s); }",
                "@Point void a(String s) { Ia.envoyer(\"x\"); }"
            })
    void what_does_not_come_by_its_value_from_an_endpoint_to_an_ai_is_not(String method) {
        assertThat(requests(method + "\n")).isEmpty();
    }

    @Test
    void the_way_of_what_is_asked_begins_at_the_endpoint() {
        List<Flow> requests = result("""
                @Point void b(String s) { Ia.envoyer(s); }
                @Point void a(String s, String t) { Ia.envoyer(t); Ia.envoyer(s); Ia.envoyer(s + t); }
                static void dire(String s) { if (s != null) Ia.envoyer(s); }
                @Point void c(String s) { dire(s.trim()); }
                """).requests();
        assertThat(requests)
                .isSortedAccordingTo(
                        (x, y) -> x.sink().site().compareTo(y.sink().site()));
        assertThat(requests).hasSize(6).allSatisfy(flow -> {
            assertThat(flow.trace().get(0).why()).isEqualTo(Hop.Why.SOURCE);
            assertThat(flow.trace().get(0).name())
                    .isEqualTo("C."
                            + ((Flow.Origin.Request) flow.origin()).endpoint().name());
            assertThat(flow.trace().get(flow.trace().size() - 1).why()).isEqualTo(Hop.Why.SINK);
            assertThat(flow.trace()).hasSizeGreaterThanOrEqualTo(2);
        });
    }

    @Test
    void findings_and_calls_come_in_the_order_of_their_places() {
        FlowResult result = result("""
                void z(String s) { Ia.envoyer(Donnees.nom() + Donnees.salaire()); Ia.demander(Donnees.nom()); }
                void a(String s) { Ia.envoyer(Donnees.nom()); Decisions.refuser(Ia.demander("x")); }
                void m() { a(Donnees.nom()); Ia.envoyer("x"); }
                """);
        assertThat(result.flows()).hasSizeGreaterThan(3).isSortedAccordingTo((x, y) -> {
            int order = x.sink().site().compareTo(y.sink().site());
            return order != 0
                    ? order
                    : x.origin().toString().compareTo(y.origin().toString());
        });
        assertThat(result.aiCalls())
                .hasSize(5)
                .isSortedAccordingTo((x, y) -> x.site().compareTo(y.site()));
    }

    private static Flow only(String members) {
        return result("static void decider(Object o, boolean b) { if (b) Decisions.refuser(o); }\n" + members)
                .flows()
                .stream()
                .filter(flow -> flow.sink() instanceof Flow.Sink.ToDecision)
                .reduce((a, b) -> {
                    throw new AssertionError("several");
                })
                .orElseThrow();
    }

    @Test
    void of_two_ways_the_one_that_nobody_approved_is_told() {
        String ways = """
                static String demander() { return Ia.demander("x"); }
                void %s() { String s = demander(); if (Agent.valide(s)) decider(s, true); }
                void %s() { decider(demander(), true); }
                """;
        assertThat(only(ways.formatted("a", "b")).marks()).doesNotContain(Mark.VALIDATED);
        assertThat(only(ways.formatted("b", "a")).marks()).doesNotContain(Mark.VALIDATED);
        assertThat(only(ways.formatted("a", "b")).entries()).hasSize(2);
    }

    @Test
    void of_two_ways_the_value_is_told_before_the_condition() {
        String ways = """
                static String demander() { return Ia.demander("x"); }
                void %s() { decider("y", demander().isEmpty()); }
                void %s() { decider(demander(), true); }
                """;
        assertThat(only(ways.formatted("a", "b")).marks()).doesNotContain(Mark.CONTROL);
        assertThat(only(ways.formatted("b", "a")).marks()).doesNotContain(Mark.CONTROL);
    }

    @Test
    void of_two_ways_the_short_one_is_told() {
        String ways = """
                static String demander() { return Ia.demander("x"); }
                static String un(String s) { return s.trim(); }
                void %s() { String t = un(demander()); String u = un(t); decider(u, true); }
                void %s() { decider(demander(), true); }
                """;
        int size = only(ways.formatted("a", "b")).trace().size();
        assertThat(only(ways.formatted("b", "a")).trace()).hasSize(size);
        assertThat(
                        only("static String demander() { return Ia.demander(\"x\"); }\nvoid a() { decider(demander(), true); }\n")
                                .trace())
                .hasSize(size);
    }

    @Test
    void a_decision_is_told_with_the_last_condition_on_the_way() {
        assertThat(((Flow.Sink.ToDecision) only("void a() { decider(\"y\", Ia.demander(\"x\").isEmpty()); }\n")
                                .sink())
                        .condition())
                .isPresent();
        assertThat(((Flow.Sink.ToDecision) only("void a() { decider(Ia.demander(\"x\"), true); }\n")
                                .sink())
                        .condition())
                .isEmpty();
    }

    @Test
    void what_a_person_finds_when_deciding_is_the_persons_to_judge() {
        String step = """
                package programs; import api.*;
                class Modeles {
                    static class Fiche { String avis; }
                    static class Prefecture {
                        boolean %s(Fiche f) { Decisions.refuser(f.avis); return true; }
                    }
                    void remplir(Fiche f) { f.avis = Ia.demander("x"); }
                }
                """;
        assertThat(new Programs().flows(step.formatted("lire"))).hasSize(1);
        assertThat(new Programs().flows(step.formatted("signer"))).isEmpty();
    }

    @Test
    void what_entry_points_are_given_and_sinks_of_other_kinds_are_told_where_they_are() {
        assertThat(result("""
                static class Usager { @Personnel String nom; String ville; }
                void a(Usager u) { Ia.envoyer(u.nom); }
                void b(Usager u) { Ia.envoyer(u.ville); }
                void c(Usager u) { Ia.envoyer(u); }
                void d(@Personnel String s) { Ia.envoyer(s); }
                """).flows())
                .extracting(flow -> flow.sink().site().method().name())
                .containsExactly("a", "c", "d");
    }
}
