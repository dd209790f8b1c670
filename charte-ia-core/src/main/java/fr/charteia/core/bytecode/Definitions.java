package fr.charteia.core.bytecode;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which instruction of a block put into a register what it holds. */
public final class Definitions {

    private Definitions() {}

    /** The last one that did before the end, of the instructions from the first on; null when there is none. */
    public static @Nullable Instruction of(List<Instruction> instructions, int end, int register) {
        return of(instructions, end, register, -1);
    }

    /** The last one that did before the end and after a start, both left out; null when there is none. */
    public static @Nullable Instruction of(List<Instruction> instructions, int end, int register, int start) {
        int at = index(instructions, end, register);
        return at > start ? instructions.get(at) : null;
    }

    /** The number of the last one that did before the end; -1 when there is none. */
    public static int index(List<Instruction> instructions, int end, int register) {
        for (int i = end - 1; i >= 0; i--) {
            if (Registers.written(instructions.get(i)) == register) {
                return i;
            }
        }
        return -1;
    }

    /** The register of which another holds a copy before the end; itself, where it holds none. */
    public static int origin(List<Instruction> instructions, int end, int register) {
        return of(instructions, end, register) instanceof Instruction.Move move ? move.source() : register;
    }

    /** The number of the instruction that made what a register holds before the end, looked for through copies; -1 when there is none. */
    public static int source(List<Instruction> instructions, int end, int register) {
        int at = index(instructions, end, register);
        while (at >= 0 && instructions.get(at) instanceof Instruction.Move move) {
            at = index(instructions, at, move.source());
        }
        return at;
    }

    /** The same, looked for through casts as well: what was cast may be of a narrower class than its maker says. */
    public static int maker(List<Instruction> instructions, int end, int register) {
        int at = index(instructions, end, register);
        while (at >= 0 && Registers.copied(instructions.get(at)) != Instruction.NONE) {
            at = index(instructions, at, Registers.copied(instructions.get(at)));
        }
        return at;
    }
}
