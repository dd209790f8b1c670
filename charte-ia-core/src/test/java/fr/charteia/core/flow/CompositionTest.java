package fr.charteia.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

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
}
