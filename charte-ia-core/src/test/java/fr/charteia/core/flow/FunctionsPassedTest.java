package fr.charteia.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A helper that all of an application passes functions to: {@code inTransaction(() -> …)}. */
class FunctionsPassedTest {
    @ParameterizedTest
    @ValueSource(ints = {10, 300})
    void what_a_function_does_is_seen_however_many_are_passed(int many) {
        String callers = IntStream.range(0, many)
                .mapToObj(i -> "void sends" + i + "(String s) { String n = Donnees.nom(); in(() -> Ia.envoyer(n)); }\n"
                        + "void sendsNothing" + i + "() { in(() -> Ia.envoyer(\"x\")); }\n")
                .collect(Collectors.joining());
        String source = "package p; import api.*; class C { static void in(Runnable r) { r.run(); }\n" + callers + "}";
        assertThat(new Programs().flows(source))
                .filteredOn(flow -> flow.origin() instanceof Flow.Origin.Data)
                .hasSize(many);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 300})
    void so_is_what_it_answers(int many) {
        String callers = IntStream.range(0, many)
                .mapToObj(i -> "void sends" + i + "() { String n = Donnees.nom(); Ia.envoyer(in(() -> n)); }\n"
                        + "void sendsNothing" + i + "() { Ia.envoyer(in(() -> \"x\")); }\n")
                .collect(Collectors.joining());
        String source =
                "package p; import api.*; import java.util.function.*; class C { static String in(Supplier<String> r) { return r.get(); }\n"
                        + callers + "}";
        assertThat(new Programs().flows(source))
                .filteredOn(flow -> flow.origin() instanceof Flow.Origin.Data)
                .hasSize(many);
    }
}
