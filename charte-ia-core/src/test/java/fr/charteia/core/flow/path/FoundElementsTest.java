package fr.charteia.core.flow.path;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodBody.Block;
import fr.charteia.core.flow.Programs;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Globals;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Shape;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import org.junit.jupiter.api.Test;

/** On which way of a question about a container there is something in it. */
class FoundElementsTest {
    private static final HeapObject LIST = HeapObject.input("java/util/List", AccessPath.of(0));
    private static final HeapObject HOLDER = HeapObject.input("p/C", AccessPath.of(1));
    private static final HeapObject HELD =
            HeapObject.input("java/util/List", AccessPath.of(1).append(Slot.field("p/C", "held")));
    private static final HeapObject ARRAY = HeapObject.input("[I", AccessPath.of(2));

    /** Whether a condition, the first of a method, has found something in a container where it holds, or where it does not. */
    private static boolean isFilled(HeapObject container, String condition, boolean where) {
        boolean[] filled = {false};
        String source = "package p; class C { java.util.List<String> held; static void put(C c) { c.held = null; }"
                + " static void m(java.util.List<String> l, C c, int[] a, int n) { if (" + condition
                + ") System.out.println(); } }";
        Programs.with(source, program -> {
            MethodBody body = program.resolve(new MemberRef("p/C", "m", "(Ljava/util/List;Lp/C;[II)V"))
                    .flatMap(program::body)
                    .orElseThrow();
            Memory memory = new Memory(program, Shape.NONE, new Globals());
            Block block = body.blocks().get(0);
            Instruction last = block.instructions().get(block.instructions().size() - 1);
            State state = new State(body.registers());
            state.assign(0, Value.of(LIST), State.parameter(0));
            state.assign(1, Value.of(HOLDER), State.parameter(1));
            state.assign(2, Value.of(ARRAY), State.parameter(2));
            for (int r = 3; r < body.registers(); r++) {
                state.assign(r, Value.CLEAN, -1);
            }
            for (Instruction instruction : block.instructions()) {
                if (instruction instanceof Instruction.Constant constant) {
                    state.registers[constant.target()] = Value.constant(constant.value());
                }
            }
            // What is asked is what jumps over what the condition is for.
            new FoundElements(program, new Frame(program, body, memory))
                    .note(state, block, (Instruction.Branch) last, !where);
            filled[0] = memory.readObject(state.heap, container, Slot.SIZE)
                    .constant()
                    .isPositive();
        });
        return filled[0];
    }

    @Test
    void where_an_empty_one_would_have_gone_the_other_way_there_is_something() {
        assertThat(isFilled(LIST, "l.isEmpty()", false)).isTrue();
        assertThat(isFilled(LIST, "l.isEmpty()", true)).isFalse();
        assertThat(isFilled(LIST, "!l.isEmpty()", true)).isTrue();
        assertThat(isFilled(LIST, "l.size() > 2", true)).isTrue();
        assertThat(isFilled(LIST, "l.size() > 2", false)).isFalse();
        assertThat(isFilled(LIST, "3 > l.size()", false)).isTrue();
        assertThat(isFilled(ARRAY, "a.length != 0", true)).isTrue();
    }

    @Test
    void a_number_that_is_not_known_says_nothing() {
        assertThat(isFilled(LIST, "l.size() > n", true)).isFalse();
        assertThat(isFilled(LIST, "l.size() > n", false)).isFalse();
        assertThat(isFilled(LIST, "l.size() >= 0", true)).isFalse();
        assertThat(isFilled(LIST, "l == null", false)).isFalse();
    }

    @Test
    void what_lies_in_a_field_has_something_unless_it_may_be_another_by_now() {
        assertThat(isFilled(HELD, "c.held.isEmpty()", false)).isTrue();
        assertThat(isFilled(HELD, "c.held.size() > 0", true)).isTrue();
        assertThat(isFilled(LIST, "c.held.isEmpty()", false)).isFalse();
    }
}
