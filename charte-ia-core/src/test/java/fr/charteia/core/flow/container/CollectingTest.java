package fr.charteia.core.flow.container;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.Flow;
import fr.charteia.core.flow.Programs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far collectors are followed into each other. */
class CollectingTest {
    private static List<Flow> flows(String collector) {
        return new Programs().flows("""
                package p;
                import api.*;
                import java.util.stream.*;
                class C {
                    void envoyer() { Ia.envoyer(Stream.of(Donnees.nom()).collect(%s)); }
                }
                """.formatted(collector));
    }

    private static String mapped(int times, String last) {
        return "Collectors.mapping(x -> x, ".repeat(times) + last + ")".repeat(times);
    }

    /** Each holds another collector, which makes one step: four more and the last are followed, one more is not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Collectors.mapping(x -> x, %s)",
                "Collectors.flatMapping(x -> Stream.of(x), %s)",
                "Collectors.filtering(x -> true, %s)",
                "Collectors.collectingAndThen(%s, x -> x)",
                "Collectors.teeing(Collectors.counting(), %s, (a, b) -> b)",
                "Collectors.teeing(%s, Collectors.counting(), (a, b) -> a)",
                "Collectors.groupingBy(x -> \"k\", %s)"
            })
    void so_deep(String outer) {
        String last = "Collectors.mapping(x -> \"rien\", Collectors.toList())";
        assertThat(flows(outer.formatted(mapped(3, last)))).isEmpty();
        assertThat(flows(outer.formatted(mapped(4, last)))).hasSize(1);
    }

    @Test
    void a_collector_that_nobody_knows_may_give_anything() {
        assertThat(flows("(Collector<String, ?, String>) null")).hasSize(1);
    }
}
