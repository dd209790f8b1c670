package fr.charteia.core.flow.library;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.value.Site;
import java.util.List;

/** Tells whether a call is given a constant that stands there: a variable may be another in the next round of a loop. */
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
                && instructions.get(at - 1) instanceof Instruction.Constant before
                && before.target() == call.arguments().get(call.arguments().size() - 1);
    }
}
