package fr.charteia.core.flow.path;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What the virtual machine itself throws at an instruction: an index beyond the end of an array, a division by zero, a cast that does not
 * fit, a null. It is of interest where what is thrown is caught: then what the index, the divisor or the choice of the object was
 * decides.
 *
 * @param type the class of what is thrown
 * @param failing on what it is
 */
public record Faults(String type, Taints failing) {
    private static final String INDEX = "java/lang/ArrayIndexOutOfBoundsException";

    /** Whether the instruction may throw; explicit throws are not meant here. */
    public static boolean mayThrow(Instruction instruction) {
        return instruction instanceof Instruction.Invoke
                || instruction instanceof Instruction.InvokeDynamic
                || instruction instanceof Instruction.Load load && load.object() != Instruction.NONE
                || instruction instanceof Instruction.Store store && store.object() != Instruction.NONE
                || instruction instanceof Instruction.ArrayLoad
                || instruction instanceof Instruction.ArrayStore
                || instruction instanceof Instruction.Cast
                || instruction instanceof Instruction.Length
                || instruction instanceof Instruction.NewArray
                || instruction instanceof Instruction.Binary binary && binary.divides();
    }

    /** What an instruction throws because of what values carry; null when they carry nothing. */
    static @Nullable Faults of(Instruction instruction, State state, Memory memory) {
        if (instruction instanceof Instruction.ArrayLoad load) {
            return ofCell(state, load.array(), load.index(), memory);
        } else if (instruction instanceof Instruction.ArrayStore store) {
            return ofCell(state, store.array(), store.index(), memory);
        } else if (instruction instanceof Instruction.Binary binary && binary.divides()) {
            return told("java/lang/ArithmeticException", state.registers[binary.right()].taints());
        } else if (instruction instanceof Instruction.NewArray made) {
            Taints lengths = Taints.NONE;
            for (int length : made.lengths()) {
                lengths = lengths.union(state.registers[length].taints());
            }
            return told("java/lang/NegativeArraySizeException", lengths);
        } else if (instruction instanceof Instruction.Cast cast) {
            return told("java/lang/ClassCastException", chosen(state.registers[cast.source()]));
        }
        int object = dereferenced(instruction);
        return object == Instruction.NONE || !mayBeNull(state.registers[object])
                ? null
                : told("java/lang/NullPointerException", chosen(state.registers[object]));
    }

    private static @Nullable Faults ofCell(State state, int array, int index, Memory memory) {
        return told(INDEX, state.registers[index].taints().union(memory.measured(state, state.registers[array])));
    }

    private static @Nullable Faults told(String type, Taints failing) {
        Taints deciding = failing.deciding();
        return deciding.isEmpty() ? null : new Faults(type, deciding);
    }

    /** What decided which of several the object is: that an answer of an AI is none, or is no text, says nothing of what it answers. */
    static Taints chosen(Value object) {
        return object.taints().filter(taint -> taint.has(Mark.CONTROL));
    }

    private static int dereferenced(Instruction instruction) {
        if (instruction instanceof Instruction.Load load) {
            return load.object();
        } else if (instruction instanceof Instruction.Store store) {
            return store.object();
        } else if (instruction instanceof Instruction.Length length) {
            return length.array();
        }
        return instruction instanceof Instruction.Invoke call && call.dispatch() != Instruction.Dispatch.STATIC
                ? call.arguments().get(0)
                : Instruction.NONE;
    }

    private static boolean mayBeNull(Value value) {
        return value.constant()
                .values()
                .filter(known -> known.contains(Constant.NULL))
                .isPresent();
    }
}
