package fr.charteia.core.flow.path;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.interpreter.Bench;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;

/** On what the virtual machine throws by itself, and what says whether it does. */
class FaultsTest {
    private static final int FIRST = 0;
    private static final int SECOND = 1;
    private static final int THIRD = 2;
    private static final MemberRef FIELD = new MemberRef("p/C", "f", "Ljava/lang/String;");
    private static final MemberRef METHOD = new MemberRef("p/C", "m", "()V");
    private static final HeapObject ARRAY = Bench.object("[Ljava/lang/String;", 1);
    private static final Value SAID = Bench.labelled(7);
    private static final Value NULL = Value.constant(Constant.NULL);

    private final State state = new State(3);

    private @Nullable Faults of(Instruction instruction) {
        @Nullable Faults[] found = new @Nullable Faults[1];
        Bench.with(bench -> found[0] = Faults.of(instruction, state, bench.memory));
        return found[0];
    }

    private void holds(int register, Value value) {
        state.registers[register] = value;
    }

    private static Value chosenBy(Value label, Value value) {
        return value.plus(label.taints().marked(Mark.CONTROL));
    }

    private void throwsOn(Instruction instruction, String type, Value... labels) {
        Faults fault = of(instruction);
        assertThat(fault).isNotNull();
        assertThat(fault.type()).isEqualTo("java/lang/" + type);
        Set<Label> expected = List.of(labels).stream()
                .reduce(Value.BOTTOM, Value::join)
                .taints()
                .allLabels();
        assertThat(fault.failing().allLabels()).isEqualTo(expected);
        assertThat(fault.failing().set()).allMatch(taint -> taint.has(Mark.CONTROL));
    }

    private void array() {
        state.heap.setAll(ARRAY, Map.of(Slot.SIZE, Value.constant(2)));
        holds(FIRST, Value.of(ARRAY));
    }

    @Test
    void an_index_says_whether_it_is_beyond_the_end() {
        array();
        holds(SECOND, SAID);
        throwsOn(new Instruction.ArrayLoad(THIRD, FIRST, SECOND), "ArrayIndexOutOfBoundsException", SAID);
        throwsOn(new Instruction.ArrayStore(FIRST, SECOND, THIRD), "ArrayIndexOutOfBoundsException", SAID);
    }

    @Test
    void so_does_the_length_of_the_array_but_not_what_is_put_there() {
        state.heap.setAll(ARRAY, Map.of(Slot.SIZE, SAID, Slot.ELEMENT, Bench.labelled(8)));
        holds(FIRST, Value.of(ARRAY));
        holds(SECOND, Value.constant(0));
        holds(THIRD, Bench.labelled(9));
        throwsOn(new Instruction.ArrayLoad(THIRD, FIRST, SECOND), "ArrayIndexOutOfBoundsException", SAID);
        throwsOn(new Instruction.ArrayStore(FIRST, SECOND, THIRD), "ArrayIndexOutOfBoundsException", SAID);
    }

    @Test
    void what_nothing_is_borne_by_says_nothing() {
        array();
        holds(SECOND, Value.CLEAN);
        holds(THIRD, SAID);
        assertThat(of(new Instruction.ArrayLoad(THIRD, FIRST, SECOND))).isNull();
        assertThat(of(new Instruction.ArrayStore(FIRST, SECOND, THIRD))).isNull();
    }

    @Test
    void only_the_divisor_says_whether_a_division_fails() {
        holds(FIRST, SAID);
        holds(SECOND, Value.CLEAN);
        assertThat(of(new Instruction.Binary(THIRD, Opcodes.IDIV, FIRST, SECOND)))
                .isNull();
        throwsOn(new Instruction.Binary(THIRD, Opcodes.IREM, SECOND, FIRST), "ArithmeticException", SAID);
        assertThat(of(new Instruction.Binary(THIRD, Opcodes.IADD, SECOND, FIRST)))
                .isNull();
        assertThat(of(new Instruction.Binary(THIRD, Opcodes.DDIV, SECOND, FIRST)))
                .isNull();
    }

    @Test
    void any_length_of_an_array_may_be_less_than_nothing() {
        holds(FIRST, SAID);
        holds(SECOND, Bench.labelled(8));
        throwsOn(
                new Instruction.NewArray(THIRD, "[[I", List.of(FIRST, SECOND)),
                "NegativeArraySizeException",
                SAID,
                Bench.labelled(8));
    }

    @Test
    void what_chose_an_object_says_whether_a_cast_fails_but_not_what_the_object_says() {
        holds(FIRST, SAID);
        assertThat(of(new Instruction.Cast(SECOND, "java/lang/Integer", FIRST))).isNull();
        holds(FIRST, chosenBy(SAID, Bench.labelled(8)));
        throwsOn(new Instruction.Cast(SECOND, "java/lang/Integer", FIRST), "ClassCastException", SAID);
    }

    @Test
    void what_chose_between_an_object_and_nothing_says_whether_nothing_is_asked() {
        List<Instruction> asking = List.of(
                new Instruction.Load(SECOND, FIRST, FIELD),
                new Instruction.Store(FIRST, FIELD, SECOND),
                new Instruction.Length(SECOND, FIRST),
                new Instruction.Invoke(Instruction.NONE, Instruction.Dispatch.VIRTUAL, METHOD, List.of(FIRST)));
        for (Instruction one : asking) {
            holds(FIRST, chosenBy(SAID, NULL.join(Value.constant("a"))));
            throwsOn(one, "NullPointerException", SAID);
            holds(FIRST, chosenBy(SAID, Value.constant("a")));
            assertThat(of(one)).as("never nothing").isNull();
            holds(FIRST, chosenBy(SAID, Value.CLEAN));
            assertThat(of(one)).as("nobody knows").isNull();
        }
    }

    @Test
    void who_asks_no_object_is_not_stopped_by_nothing() {
        holds(FIRST, chosenBy(SAID, NULL));
        assertThat(of(new Instruction.Load(SECOND, Instruction.NONE, FIELD))).isNull();
        assertThat(of(new Instruction.Invoke(Instruction.NONE, Instruction.Dispatch.STATIC, METHOD, List.of(FIRST))))
                .isNull();
        assertThat(of(new Instruction.Move(SECOND, FIRST))).isNull();
    }

    @Test
    void what_may_throw_is_what_the_virtual_machine_checks_and_what_is_called() {
        assertThat(List.of(
                        new Instruction.Load(SECOND, FIRST, FIELD),
                        new Instruction.Store(FIRST, FIELD, SECOND),
                        new Instruction.ArrayLoad(THIRD, FIRST, SECOND),
                        new Instruction.ArrayStore(FIRST, SECOND, THIRD),
                        new Instruction.Cast(SECOND, "p/C", FIRST),
                        new Instruction.Length(SECOND, FIRST),
                        new Instruction.NewArray(FIRST, "[I", List.of(SECOND)),
                        new Instruction.Binary(THIRD, Opcodes.LDIV, FIRST, SECOND),
                        new Instruction.Invoke(Instruction.NONE, Instruction.Dispatch.STATIC, METHOD, List.of())))
                .allMatch(Faults::mayThrow);
        assertThat(List.of(
                        new Instruction.Load(SECOND, Instruction.NONE, FIELD),
                        new Instruction.Store(Instruction.NONE, FIELD, SECOND),
                        new Instruction.Move(SECOND, FIRST),
                        new Instruction.Binary(THIRD, Opcodes.IADD, FIRST, SECOND),
                        new Instruction.Constant(FIRST, "a")))
                .noneMatch(Faults::mayThrow);
    }
}
