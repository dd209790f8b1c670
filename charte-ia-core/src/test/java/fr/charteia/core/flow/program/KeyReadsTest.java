package fr.charteia.core.flow.program;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.Programs;
import fr.charteia.core.flow.value.Slot;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Under which keys methods of ours read the maps that they are given. */
class KeyReadsTest {
    private static final String CODE = """
            package p;
            import java.util.*;
            class C {
                interface Juge { Object juger(Map<String, Object> d); }
                static class JugeA implements Juge { public Object juger(Map<String, Object> d) { return d.get("a"); } }
                static class JugeB implements Juge { public Object juger(Map<String, Object> d) { return d.get("b"); } }
                Map<String, Object> gardee;

                Object direct(Map<String, Object> d) { return d.get("a"); }
                Object twice(Map<String, Object> d) { return d.get("a") == null ? d.getOrDefault("b", "") : null; }
                Object cast(Object d) { return ((Map<?, ?>) d).get("a"); }
                void changed(Map<String, Object> d) { d.put("a", "x"); }
                Object through(Map<String, Object> d) { return direct(d); }
                Object hierarchy(Map<String, Object> d, Juge juge) { return juge.juger(d); }
                int nothing(Map<String, Object> d) { return d == null ? 0 : 1; }
                Object unknown(Map<String, Object> d, String cle) { return d.get(cle); }
                int size(Map<String, Object> d) { return d.size(); }
                Object values(Map<String, Object> d) { return d.values(); }
                void kept(Map<String, Object> d) { gardee = d; }
                Object back(Map<String, Object> d) { return d; }
                void whole(Map<String, Object> d) { System.out.println(d); }
                Runnable lambda(Map<String, Object> d) { return () -> d.get("a"); }
                Object recursive(Map<String, Object> d) { return d.get("a") == null ? recursive(d) : null; }
            }
            """;

    private static Optional<Set<Slot>> read(Program program, String name) {
        return program.index().find("p/C").orElseThrow().methods().stream()
                .filter(m -> m.name().equals(name))
                .map(MethodHeader::ref)
                .findFirst()
                .flatMap(method -> program.keyReads().of(method, 0));
    }

    private static Set<Slot> keys(String... names) {
        return Arrays.stream(names).map(Slot::value).collect(Collectors.toSet());
    }

    @Test
    void constant_keys_are_what_is_read() {
        Programs.with(CODE, program -> {
            assertThat(read(program, "direct")).contains(keys("a"));
            assertThat(read(program, "direct")).contains(keys("a"));
            assertThat(read(program, "twice")).contains(keys("a", "b"));
            assertThat(read(program, "cast")).contains(keys("a"));
            assertThat(read(program, "changed")).contains(keys("a"));
            assertThat(read(program, "nothing")).contains(keys());
        });
    }

    @Test
    void so_are_those_of_methods_that_are_given_it() {
        Programs.with(CODE, program -> {
            assertThat(read(program, "through")).contains(keys("a"));
            assertThat(read(program, "hierarchy")).contains(keys("a", "b"));
        });
    }

    @Test
    void what_is_read_otherwise_counts_whole() {
        Programs.with(CODE, program -> {
            for (String name : Set.of("unknown", "size", "values", "kept", "back", "whole", "lambda", "recursive")) {
                assertThat(read(program, name)).as(name).isEmpty();
            }
        });
    }
}
