package fr.charteia.core.flow.program;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.flow.Programs;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which calls of a body are one, whatever parts the ways to them. */
class RepeatedCallsTest {

    /** The methods that are called on several ways of {@code m(boolean a, int n)}, once each, one for each way. */
    private static List<String> repeated(String body) {
        List<String> names = new ArrayList<>();
        Programs.with("""
                package p;
                class C {
                    static void f(int i) {}
                    static void g() {}
                    static void m(boolean a, int n) { %s }
                }
                """.formatted(body), program -> {
            MethodBody method = program.resolve(new MemberRef("p/C", "m", "(ZI)V"))
                    .flatMap(program::body)
                    .orElseThrow();
            RepeatedCalls repeated = RepeatedCalls.of(program, method);
            repeated.calls().forEach(places -> {
                assertThat(places.keySet()).allMatch(repeated::isOne);
                for (int place : places.keySet()) {
                    names.add(calleeAt(method, place));
                }
            });
        });
        return names;
    }

    private static String calleeAt(MethodBody method, int place) {
        return method.blocks().stream()
                .filter(block -> block.first() <= place
                        && place < block.first() + block.instructions().size())
                .map(block -> (Instruction.Invoke) block.instructions().get(place - block.first()))
                .map(call -> call.callee().name())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_call_on_either_way_is_one() {
        assertThat(repeated("if (a) { f(1); } else { f(2); }")).containsExactly("f", "f");
        assertThat(repeated("switch (n) { case 1: f(1); break; case 2: f(2); break; default: f(3); }"))
                .containsExactly("f", "f", "f");
        assertThat(repeated("try { if (a) { return; } } finally { f(1); }")).contains("f");
    }

    @Test
    void a_call_that_some_way_goes_without_is_not() {
        assertThat(repeated("if (a) { f(1); }")).isEmpty();
        assertThat(repeated("switch (n) { case 1: f(1); break; case 2: f(2); break; default: }"))
                .isEmpty();
        assertThat(repeated("if (a) { f(1); } else if (n > 2) { f(2); }")).isEmpty();
    }

    @Test
    void calls_one_after_the_other_are_two() {
        assertThat(repeated("f(1); f(2);")).isEmpty();
        assertThat(repeated("if (a) { f(1); } f(2);")).isEmpty();
    }

    @Test
    void what_may_run_again_is_not_looked_at() {
        assertThat(repeated("while (n > 0) { if (a) { f(1); } else { f(2); } n--; }"))
                .isEmpty();
    }

    @Test
    void only_what_may_come_to_a_decision_is_looked_at() {
        assertThat(repeated("if (a) { System.out.println(); } else { System.out.println(); }"))
                .isEmpty();
        assertThat(repeated("if (a) { api.Decisions.refuser(a); } else { api.Decisions.refuser(n); }"))
                .containsExactly("refuser", "refuser");
    }

    @Test
    void each_method_is_looked_at_by_itself() {
        assertThat(repeated("if (a) { f(1); g(); } else { g(); f(2); }")).containsExactlyInAnyOrder("f", "f", "g", "g");
        assertThat(repeated("if (a) { f(1); } else { g(); }")).isEmpty();
    }
}
