package fr.charteia.core.flow.path;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.BodyReader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.ControlFlow;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.testing.Sources;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which calls a {@code finally} makes only where something failed. */
class FailureCallsTest {

    private static Set<String> found(String body) {
        return found(body, "");
    }

    /**
     * The names of the methods that are so called.
     *
     * @param never a method to whose first call nothing ever comes: compilers write a {@code finally} for what was not thrown first
     */
    private static Set<String> found(String body, String never) {
        Path classes = Sources.compile("""
                package a;
                class C {
                    static void f() {}
                    static void g() {}
                    static void h() {}
                    static boolean t() { return true; }
                    static int m(boolean a, boolean b) { %s return 0; }
                }
                """.formatted(body));
        BlindSpots ledger = new BlindSpots();
        try (ClassIndex index = ClassIndex.read(List.of(classes), List.of(), ledger)) {
            MethodBody method = new BodyReader(index, ledger).bodies("a/C").get(new MemberRef("a/C", "m", "(ZZ)I"));
            int left = method.blocks().stream()
                    .filter(block -> block.instructions().stream()
                            .anyMatch(instruction -> instruction instanceof Instruction.Invoke
                                    && name(instruction).equals(never)))
                    .mapToInt(MethodBody.Block::index)
                    .findFirst()
                    .orElse(-1);
            BitSet places = FailureCalls.of(method, ControlFlow.of(method, index), block -> block != left);
            Set<String> names = new TreeSet<>();
            for (MethodBody.Block block : method.blocks()) {
                for (int i = 0; i < block.instructions().size(); i++) {
                    if (places.get(block.first() + i)) {
                        names.add(name(block.instructions().get(i)));
                    }
                }
            }
            return names;
        }
    }

    private static String name(Instruction instruction) {
        return ((Instruction.Invoke) instruction).callee().name();
    }

    @Test
    void what_it_does_in_any_case_is_none() {
        assertThat(found("try { f(); } finally { g(); }")).isEmpty();
        assertThat(found("try { f(); } finally { if (a) g(); else h(); }")).isEmpty();
        assertThat(found("f(); if (a) g();")).as("no finally").isEmpty();
    }

    @Test
    void a_call_that_is_never_come_to_where_nothing_failed_is_one() {
        String body = "boolean done = false; try { f(); done = true; } finally { if (!done) g(); }";
        assertThat(found(body))
                .as("as far as is known, either way may be taken")
                .isEmpty();
        assertThat(found(body, "g")).containsExactly("g");
    }

    @Test
    void a_handler_that_goes_on_is_no_finally() {
        assertThat(found("try { f(); } catch (RuntimeException e) { if (a) g(); }"))
                .isEmpty();
        assertThat(found("if (b) try { f(); } finally { if (a) g(); return 1; }"))
                .as("what is thrown ends there")
                .isEmpty();
    }

    @Test
    void what_is_called_before_any_test_is_none() {
        assertThat(found("try { f(); } finally { t(); if (a) g(); }")).isEmpty();
    }
}
