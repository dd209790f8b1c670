package fr.charteia.core.flow.frame;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.flow.Programs;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Chain;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Perhaps;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** With which of several things something is done in a loop: with each, or with those alone that a condition picks. */
class RunForSomeTest {
    private static final Label ASKED_ELSEWHERE = new Label.AiOutput(new Site(new MemberRef("p/D", "d", "()V"), 1, 1));
    private static final Label ELEMENT = input(AccessPath.of(1).append(Slot.ELEMENT));
    private static final Label WHOLE = input(AccessPath.of(2));
    private static final Label CAPTURED = input(AccessPath.of(0));

    private static final String CODE = """
            package p;
            class C {
                static String ask() { return ""; }
                static boolean is(String a) { return a.isEmpty(); }
                static void before() {}
                static void each(String a) {}
                static void picked(String a) {}
                static void unpicked(String a) {}
                static void last(String a) {}
                static void after() {}

                void loop(java.util.List<String> l, String whole) {
                    before();
                    for (String a : l) {
                        String said = ask();
                        each(a);
                        if (is(a)) {
                            picked(a);
                        } else {
                            unpicked(a);
                        }
                        if (is(said)) {
                            last(a);
                            break;
                        }
                    }
                    after();
                }

                void once(String a) {
                    if (is(a)) {
                        picked(a);
                    }
                }

                void function(java.util.List<String> l) {
                    l.forEach(a -> {
                        each(a);
                        if (is(a)) {
                            picked(a);
                        }
                    });
                }
            }
            """;

    private static Label input(AccessPath path) {
        return new Label.Input(path);
    }

    /** A method of the class, and what is done in it. */
    private record Subject(MethodBody body, RunForSome some) {
        static Subject of(Program program, String method) {
            MethodBody body = program.index().find("p/C").orElseThrow().methods().stream()
                    .filter(one -> one.name().startsWith(method))
                    .findFirst()
                    .flatMap(program::body)
                    .orElseThrow();
            return new Subject(body, new RunForSome(body, program.controlFlow(body)));
        }

        Site call(String name) {
            List<Instruction> all = body.instructions().toList();
            int index = IntStream.range(0, all.size())
                    .filter(i -> all.get(i) instanceof Instruction.Invoke call
                            && call.callee().name().equals(name))
                    .findFirst()
                    .orElseThrow();
            return new Site(body.method().ref(), 1, index);
        }

        /** Whether what reaches that call is perhaps none of what bears the label. */
        boolean isPerhaps(Label label, String call) {
            Taints reaching = some.reaching(Taints.of(Taint.of(label), Chain.EMPTY), call(call));
            return !Perhaps.shown(reaching).contains(label);
        }
    }

    private static void with(String method, Consumer<Subject> say) {
        Programs.with(CODE, program -> say.accept(Subject.of(program, method)));
    }

    @Test
    void what_a_condition_picks_in_a_loop_is_done_with_some_alone() {
        with("loop", loop -> {
            for (String call : List.of("picked", "unpicked")) {
                assertThat(loop.isPerhaps(ASKED_ELSEWHERE, call)).as(call).isTrue();
                assertThat(loop.isPerhaps(ELEMENT, call)).as(call).isTrue();
            }
        });
    }

    @Test
    void what_runs_in_each_round_or_outside_of_the_loop_is_done_with_all() {
        with("loop", loop -> {
            for (String call : List.of("before", "each", "after")) {
                assertThat(loop.isPerhaps(ASKED_ELSEWHERE, call)).as(call).isFalse();
                assertThat(loop.isPerhaps(ELEMENT, call)).as(call).isFalse();
            }
        });
    }

    @Test
    void who_leaves_the_loop_picks_nothing() {
        with("loop", loop -> assertThat(loop.isPerhaps(ELEMENT, "last")).isFalse());
    }

    @Test
    void an_answer_of_the_same_round_is_the_one_that_is_there() {
        with("loop", loop -> {
            Site asked = loop.call("ask");
            assertThat(loop.isPerhaps(new Label.AiOutput(asked), "picked")).isFalse();
            assertThat(loop.isPerhaps(((Label.AiOutput) ASKED_ELSEWHERE).seenFrom(asked), "picked"))
                    .isFalse();
            assertThat(loop.isPerhaps(((Label.AiOutput) ASKED_ELSEWHERE).seenFrom(loop.call("before")), "picked"))
                    .isTrue();
        });
    }

    @Test
    void what_is_passed_whole_is_the_same_in_all_rounds() {
        with("loop", loop -> assertThat(loop.isPerhaps(WHOLE, "picked")).isFalse());
    }

    @Test
    void a_condition_outside_of_a_loop_picks_nothing() {
        with("once", once -> {
            assertThat(once.isPerhaps(ASKED_ELSEWHERE, "picked")).isFalse();
            assertThat(once.isPerhaps(ELEMENT, "picked")).isFalse();
        });
    }

    @Test
    void the_body_of_a_function_is_that_of_a_loop() {
        with("lambda$function", function -> {
            assertThat(function.isPerhaps(CAPTURED, "picked")).isTrue();
            assertThat(function.isPerhaps(ASKED_ELSEWHERE, "picked")).isTrue();
            assertThat(function.isPerhaps(CAPTURED, "each")).isFalse();
        });
    }
}
