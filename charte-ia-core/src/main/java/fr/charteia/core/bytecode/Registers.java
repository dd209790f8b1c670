package fr.charteia.core.bytecode;

import java.util.List;

/** Which registers an instruction reads and writes. */
public final class Registers {
    private Registers() {}

    /** The registers that it reads; {@link Instruction#NONE} may be among them. */
    public static List<Integer> read(Instruction instruction) {
        if (instruction instanceof Instruction.Move i) {
            return List.of(i.source());
        } else if (instruction instanceof Instruction.Load i) {
            return List.of(i.object());
        } else if (instruction instanceof Instruction.Store i) {
            return List.of(i.object(), i.value());
        } else if (instruction instanceof Instruction.ArrayLoad i) {
            return List.of(i.array(), i.index());
        } else if (instruction instanceof Instruction.ArrayStore i) {
            return List.of(i.array(), i.index(), i.value());
        } else if (instruction instanceof Instruction.Invoke i) {
            return i.arguments();
        } else if (instruction instanceof Instruction.InvokeDynamic i) {
            return i.arguments();
        } else if (instruction instanceof Instruction.Unary i) {
            return List.of(i.operand());
        } else if (instruction instanceof Instruction.NewArray i) {
            return i.lengths();
        } else if (instruction instanceof Instruction.Length i) {
            return List.of(i.array());
        } else if (instruction instanceof Instruction.Binary i) {
            return List.of(i.left(), i.right());
        } else if (instruction instanceof Instruction.Increment i) {
            return List.of(i.register());
        } else if (instruction instanceof Instruction.Cast i) {
            return List.of(i.source());
        } else if (instruction instanceof Instruction.InstanceOf i) {
            return List.of(i.source());
        } else if (instruction instanceof Instruction.Branch i) {
            return List.of(i.left(), i.right());
        } else if (instruction instanceof Instruction.Switch i) {
            return List.of(i.key());
        } else if (instruction instanceof Instruction.Return i) {
            return List.of(i.value());
        } else if (instruction instanceof Instruction.Throw i) {
            return List.of(i.value());
        }
        return List.of();
    }

    /** The register of which it leaves the very value in another, by a move or a cast; {@link Instruction#NONE} when it does something else. */
    public static int copied(Instruction instruction) {
        if (instruction instanceof Instruction.Move i) {
            return i.source();
        }
        return instruction instanceof Instruction.Cast i ? i.source() : Instruction.NONE;
    }

    /** {@link Instruction#NONE} when it writes none. */
    public static int written(Instruction instruction) {
        if (instruction instanceof Instruction.Constant i) {
            return i.target();
        } else if (instruction instanceof Instruction.Move i) {
            return i.target();
        } else if (instruction instanceof Instruction.Load i) {
            return i.target();
        } else if (instruction instanceof Instruction.ArrayLoad i) {
            return i.target();
        } else if (instruction instanceof Instruction.New i) {
            return i.target();
        } else if (instruction instanceof Instruction.NewArray i) {
            return i.target();
        } else if (instruction instanceof Instruction.Invoke i) {
            return i.target();
        } else if (instruction instanceof Instruction.InvokeDynamic i) {
            return i.target();
        } else if (instruction instanceof Instruction.Unary i) {
            return i.target();
        } else if (instruction instanceof Instruction.Length i) {
            return i.target();
        } else if (instruction instanceof Instruction.Binary i) {
            return i.target();
        } else if (instruction instanceof Instruction.Increment i) {
            return i.register();
        } else if (instruction instanceof Instruction.Cast i) {
            return i.target();
        } else if (instruction instanceof Instruction.InstanceOf i) {
            return i.target();
        }
        return Instruction.NONE;
    }
}
