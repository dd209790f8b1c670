package fr.charteia.core.bytecode;

import java.util.List;
import org.objectweb.asm.Type;

/**
 * What a block throws at its end, as far as its own instructions tell.
 *
 * @param type internal name of its class, or of one above
 * @param exact whether it is just of that class
 */
record Thrown(String type, boolean exact) {
    private static final Thrown ANYTHING = new Thrown("java/lang/Throwable", false);

    /** What the block's last instruction throws; anything, when the class is not known up to its root. */
    static Thrown by(MethodBody.Block block, ClassIndex index) {
        Thrown thrown = by(block);
        return index.isSubtype(thrown.type, ANYTHING.type) ? thrown : ANYTHING;
    }

    private static Thrown by(MethodBody.Block block) {
        List<Instruction> instructions = block.instructions();
        int last = instructions.size() - 1;
        int register = ((Instruction.Throw) instructions.get(last)).value();
        int at = Definitions.source(instructions, last, register);
        if (at >= 0) {
            return given(instructions.get(at));
        }
        return last > 0 ? madeBefore(instructions.get(last - 1)) : ANYTHING;
    }

    /** Where its message depends on something, an exception is made in an earlier block, and filled and thrown in the last. */
    private static Thrown madeBefore(Instruction instruction) {
        return instruction instanceof Instruction.Invoke call
                        && call.callee().name().equals("<init>")
                ? new Thrown(call.callee().owner(), true)
                : ANYTHING;
    }

    private static Thrown given(Instruction instruction) {
        if (instruction instanceof Instruction.New made) {
            return new Thrown(made.type(), true);
        } else if (instruction instanceof Instruction.Cast cast) {
            return new Thrown(cast.type(), false);
        } else if (instruction instanceof Instruction.Invoke call) {
            return new Thrown(Type.getReturnType(call.callee().descriptor()).getInternalName(), false);
        }
        return ANYTHING;
    }

    /** Whether a handler of a type may catch it. */
    boolean mayBe(String handled, ClassIndex index) {
        return isAlways(handled, index) || !exact && index.isSubtype(handled, type);
    }

    /** Whether a handler of a type catches it in any case. */
    boolean isAlways(String handled, ClassIndex index) {
        return handled.equals(ANYTHING.type) || index.isSubtype(type, handled);
    }
}
