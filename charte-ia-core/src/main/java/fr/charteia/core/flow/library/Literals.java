package fr.charteia.core.flow.library;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.value.Site;
import java.util.List;
import org.objectweb.asm.Opcodes;

/** Tells whether a call is given a constant that stands there, or a place that is counted from the end: a variable may be another in the next round of a loop. */
final class Literals {
    private final MethodBody body;

    Literals(MethodBody body) {
        this.body = body;
    }

    /** Whether the last argument is one. */
    boolean isLast(Invocation call) {
        int index = Site.instruction(call.site().index());
        for (MethodBody.Block block : body.blocks()) {
            int at = index - block.first();
            if (at > 0 && at < block.instructions().size()) {
                return isLast(block.instructions(), at);
            }
        }
        return false;
    }

    private static boolean isLast(List<Instruction> instructions, int at) {
        return instructions.get(at) instanceof Instruction.Invoke call
                && !call.arguments().isEmpty()
                && isGiven(
                        instructions,
                        at - 1,
                        call.arguments().get(call.arguments().size() - 1));
    }

    /** A constant, or how many there are less one, which is the last place. */
    private static boolean isGiven(List<Instruction> instructions, int at, int register) {
        Instruction before = instructions.get(at);
        if (before instanceof Instruction.Binary less) {
            return less.target() == register
                    && less.opcode() == Opcodes.ISUB
                    && at > 1
                    && instructions.get(at - 1) instanceof Instruction.Constant
                    && instructions.get(at - 2) instanceof Instruction.Invoke size
                    && size.callee().name().equals("size")
                    && size.target() == less.left();
        }
        return before instanceof Instruction.Constant constant && constant.target() == register;
    }
}
