package fr.charteia.core.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.testing.Sources;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Which texts may reach a call of {@code vu}, of those that a method writes. */
class ReachingValuesTest {

    @Test
    void where_ways_meet_a_register_may_hold_what_each_of_them_brings() {
        assertThat(seen("String s = b ? \"a\" : \"b\"; vu(s);")).containsExactly("a", "b");
        assertThat(seen("String s = \"a\"; if (b) { s = \"b\"; } vu(s);")).containsExactly("a", "b");
        assertThat(seen("String s = null; switch (n) { case 1: s = \"a\"; break; case 2: s = \"b\"; } vu(s);"))
                .containsExactly("a", "b");
    }

    @Test
    void what_is_written_over_is_gone() {
        assertThat(seen("String s = \"a\"; s = \"b\"; vu(s);")).containsExactly("b");
        assertThat(seen("String s = \"a\"; if (b) { s = \"b\"; } else { s = \"c\"; } vu(s);"))
                .containsExactly("b", "c");
        assertThat(seen("String s = \"a\"; s = String.valueOf(n); vu(s);")).isEmpty();
    }

    @Test
    void a_way_that_does_not_come_there_brings_nothing() {
        assertThat(seen("String s = \"a\"; if (b) { s = \"b\"; return; } vu(s);"))
                .containsExactly("a");
        assertThat(
                        seen(
                                "String s = \"a\"; while (true) { if (b) { break; } s = \"b\"; if (n > 3) { return; } } vu(s);"))
                .containsExactly("a", "b");
    }

    @Test
    void a_loop_brings_what_its_rounds_write() {
        assertThat(seen("String s = \"a\", t = \"b\"; for (int i = 0; i < n; i++) { vu(s); s = t; t = \"c\"; }"))
                .containsExactly("a", "b", "c");
    }

    @Test
    void a_handler_may_be_entered_after_any_instruction_of_what_it_guards() {
        assertThat(seen("String s = \"a\"; try { Integer.parseInt(s); s = \"b\"; Integer.parseInt(s); s = \"c\"; }"
                        + " catch (RuntimeException e) { vu(s); }"))
                .containsExactly("a", "b", "c");
        assertThat(seen("String s = \"a\"; try { s = \"b\"; s.length(); } finally { s = \"d\"; vu(s); }"))
                .containsExactly("d");
    }

    @Test
    void what_the_method_is_given_may_be_followed_too() {
        MethodBody body = body("if (b) { p = \"a\"; } vu(p);");
        int parameter = 2;
        assertThat(at(body, Map.of(parameter, Set.of("parameter")))).containsExactly("a", "parameter");
    }

    private static Set<String> seen(String code) {
        return at(body(code), Map.of());
    }

    private static Set<String> at(MethodBody body, Map<Integer, Set<String>> start) {
        Set<String> seen = new TreeSet<>();
        ReachingValues.of(body, Liveness.of(body), start, ReachingValuesTest::written)
                .forEach((block, offset, held) -> {
                    if (block.instructions().get(offset) instanceof Instruction.Invoke call
                            && call.callee().name().equals("vu")) {
                        seen.addAll(held.apply(call.arguments().get(0)));
                    }
                });
        return seen;
    }

    private static Set<String> written(MethodBody.Block block, int offset, IntFunction<Set<String>> held) {
        Instruction instruction = block.instructions().get(offset);
        if (instruction instanceof Instruction.Constant constant && constant.value() instanceof String text) {
            return Set.of(text);
        }
        return instruction instanceof Instruction.Move move ? held.apply(move.source()) : Set.of();
    }

    private static MethodBody body(String code) {
        Path classes = Sources.compile(
                "class A { static void vu(String s) {} static void m(boolean b, int n, String p) { " + code + " } }");
        try (ClassIndex index = ClassIndex.read(List.of(classes), List.of(), new BlindSpots())) {
            return new BodyReader(index, new BlindSpots())
                    .bodies("A")
                    .get(new MemberRef("A", "m", "(ZILjava/lang/String;)V"));
        }
    }
}
