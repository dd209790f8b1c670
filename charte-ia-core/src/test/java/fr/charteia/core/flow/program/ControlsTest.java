package fr.charteia.core.flow.program;

import static fr.charteia.core.flow.interpreter.Bench.labelled;
import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.ControlFlow;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.flow.Programs;
import fr.charteia.core.flow.Summaries;
import fr.charteia.core.flow.value.Chain;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What decides that a block runs, by what branches ask. */
class ControlsTest {
    /** Blocks: asks a (0), asks b (1), asks c (2), returns (3), goes on (4). */
    private static final String SOURCE = """
            package p;
            class C {
                static void m(boolean a, boolean b, boolean c) { if (a || b) { if (c) { return; } } System.out.println(); }
            }
            """;

    private static final int FIRST = 0;
    private static final int INNER = 2;
    private static final int LEAVING = 3;
    private static final int AFTER = 4;

    private static void with(BiConsumer<Program, MethodBody> say) {
        Programs.with(
                SOURCE,
                program -> say.accept(
                        program,
                        program.resolve(new MemberRef("p/C", "m", "(ZZZ)V"))
                                .flatMap(program::body)
                                .orElseThrow()));
    }

    /** The flow of the body where the inner question is always answered no. */
    private static ControlFlow neverLeaving(Program program, MethodBody body) {
        return ControlFlow.of(
                body,
                program.index(),
                (block, way) ->
                        block != INNER || body.blocks().get(block).successors().get(way) != LEAVING);
    }

    @Test
    void what_has_a_person_asked_decides_no_more_than_that() {
        with((program, body) -> {
            Controls controls = new Controls(program, body, program.controlFlow(body));
            Label first = new Label.AiOutput(new Site(body.method().ref(), 1, 1));
            Label other = new Label.AiOutput(new Site(body.method().ref(), 2, 2));
            controls.add(FIRST, Taints.of(Taint.of(first), Chain.EMPTY));
            controls.add(INNER, Taints.of(new Taint(first, Taint.bit(Mark.VALIDATED)), Chain.EMPTY));
            State state = new State(3);
            assertThat(controls.answered(LEAVING, state.asked)).isEqualTo(Controls.Answered.NOTHING);

            assertThat(controls.answers(INNER, Set.of(first, other)))
                    .as("no fewer than before")
                    .isFalse();
            assertThat(controls.answered(LEAVING, state.asked))
                    .as("not asked on every way")
                    .isEqualTo(Controls.Answered.NOTHING);
            state.ask(Set.of(first, other));
            assertThat(controls.answered(LEAVING, state.asked))
                    .isEqualTo(new Controls.Answered(Set.of(first, other), Set.of(first)));
            assertThat(controls.answered(INNER, state.asked))
                    .as("it does not depend on the answer")
                    .isEqualTo(Controls.Answered.NOTHING);

            assertThat(controls.answers(INNER, Set.of(first)))
                    .as("not about the other on every way there")
                    .isTrue();
            assertThat(controls.answered(LEAVING, state.asked).said()).containsExactly(first);
        });
    }

    @Test
    void what_is_asked_decides_what_runs_after_by_other_questions_too() {
        with((program, body) -> {
            Controls controls = new Controls(program, body, program.controlFlow(body));
            assertThat(controls.add(FIRST, labelled(6).taints())).isTrue();
            assertThat(controls.add(FIRST, labelled(6).taints()))
                    .as("nothing new")
                    .isFalse();
            State state = new State(body.registers());
            assertThat(Summaries.told(controls.of(INNER, state))).containsExactly("#6");
            assertThat(Summaries.told(controls.of(AFTER, state))).containsExactly("#6");
            assertThat(controls.of(FIRST, state).isEmpty()).isTrue();
        });
    }

    @Test
    void where_a_way_is_never_taken_fewer_decide_what_comes_after() {
        with((program, body) -> {
            Controls controls = new Controls(program, body, program.controlFlow(body));
            assertThat(controls.differIn(neverLeaving(program, body)))
                    .as("nothing is asked")
                    .isFalse();
            controls.add(FIRST, labelled(6).taints());
            assertThat(controls.differIn(program.controlFlow(body)))
                    .as("the same")
                    .isFalse();
            assertThat(controls.differIn(neverLeaving(program, body))).isTrue();
            Controls narrow = new Controls(program, body, neverLeaving(program, body));
            narrow.add(FIRST, labelled(6).taints());
            State state = new State(body.registers());
            assertThat(narrow.of(AFTER, state).isEmpty()).isTrue();
            assertThat(Summaries.told(narrow.of(INNER, state))).containsExactly("#6");
        });
    }

    @Test
    void where_one_way_is_always_taken_what_was_passed_decides_and_nothing_else() {
        with((program, body) -> {
            Controls narrow = new Controls(program, body, neverLeaving(program, body));
            narrow.add(FIRST, labelled(6).taints());
            Label answer = new Label.AiOutput(new Site(body.method().ref(), 3, 0), null, false);
            narrow.add(INNER, Taints.of(Taint.of(answer), Chain.EMPTY));
            State state = new State(body.registers());
            assertThat(narrow.of(AFTER, state).isEmpty()).isTrue();
            narrow.add(INNER, labelled(2).taints());
            assertThat(Summaries.told(narrow.of(AFTER, state)))
                    .as("that it is come to at all makes no difference")
                    .containsExactly("#2");
            assertThat(narrow.of(FIRST, state).isEmpty()).isTrue();
        });
    }
}
