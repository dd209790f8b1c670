package fr.charteia.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What differs between ways that meet. */
class DifferencesTest {
    private static final MemberRef METHOD = new MemberRef("p/C", "m", "()V");
    private static final Slot NAME = Slot.field("p/C", "name");
    private static final HeapObject MADE = HeapObject.allocated("p/C", new Site(METHOD, 1, 1));
    private static final Taints DECIDED =
            Taints.of(new Taint(new Label.AiOutput(new Site(METHOD, 2, 2)), Taint.bit(Mark.CONTROL)), Chain.EMPTY);

    private static State state(String constant, int definition) {
        State state = new State(1);
        state.assign(0, Value.constant(constant), definition);
        state.heap.set(MADE, NAME, Value.constant(constant));
        return state;
    }

    private static void with(Function<List<State>, Differences> between, Memory memory, Frame frame) {
        State one = state("a", 1);
        State other = state("b", 2);
        Differences differences = between.apply(List.of(one, other));
        State first = one.copy().join(other, -3, memory);
        differences.mark(first, DECIDED, frame);
        assertThat(first.registers[0].taints()).isEqualTo(DECIDED);
        assertThat(first.heap.get(MADE, NAME).orElseThrow().taints()).isEqualTo(DECIDED);

        other.assign(0, one.registers[0], 1);
        other.heap = one.heap.copy();
        State second = one.copy().join(other, -3, memory);
        differences.mark(second, DECIDED, frame);
        assertThat(second.registers[0].taints())
                .as("what was found is not looked for again")
                .isEqualTo(DECIDED);
        assertThat(second.heap.get(MADE, NAME).orElseThrow().taints()).isEqualTo(DECIDED);

        State third = one.copy().join(other, -3, memory);
        between.apply(List.of(one, other)).mark(third, DECIDED, frame);
        assertThat(third.registers[0].taints()).isEqualTo(Taints.NONE);
        assertThat(third.heap.get(MADE, NAME).orElseThrow().taints()).isEqualTo(Taints.NONE);
    }

    @Test
    void it_is_found_once_for_all_that_ask() {
        Programs.with("package p; class C { String name; void m() {} }", program -> {
            Memory memory = new Memory(program, Shape.NONE, new Globals());
            Frame frame = new Frame(
                    program, program.resolve(METHOD).flatMap(program::body).orElseThrow(), memory);
            with(ways -> new Differences(ways.stream().map(List::of).toList(), memory), memory, frame);
        });
    }
}
