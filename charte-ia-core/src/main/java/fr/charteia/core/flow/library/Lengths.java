package fr.charteia.core.flow.library;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.program.Part;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.program.TextBuilders;
import fr.charteia.core.flow.value.PureCalls;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import java.util.List;

/** Tells whether a call is given the length of its own receiver, {@code b.delete(0, b.length())}. */
final class Lengths {
    private final Program program;
    private final MethodBody body;

    Lengths(Program program, MethodBody body) {
        this.program = program;
        this.body = body;
    }

    /** Whether an argument was asked of the receiver as how many elements it has, and nothing happened to it since. */
    boolean isOfReceiver(Invocation call, int argument) {
        int index = Site.instruction(call.site().index());
        for (MethodBody.Block block : body.blocks()) {
            int at = index - block.first();
            if (at >= 0 && at < block.instructions().size()) {
                return isOfReceiver(block, at, call, argument);
            }
        }
        return false;
    }

    private boolean isOfReceiver(MethodBody.Block block, int at, Invocation call, int argument) {
        List<Instruction> instructions = block.instructions();
        if (!(instructions.get(at) instanceof Instruction.Invoke invoke)
                || !invoke.callee().equals(call.callee())
                || call.isStatic()) {
            return false;
        }
        int definition = call.state().definitions[invoke.arguments().get(argument + 1)];
        int asked = (definition < 0 ? definition : Site.instruction(definition)) - block.first();
        if (asked < 0 || asked >= at) {
            return false;
        }
        Part part = program.parts().read(instructions.get(asked));
        int measured = part == null ? Instruction.NONE : origin(instructions, asked, part.register());
        return part != null
                && measured < body.locals()
                && part.path().equals(List.of(Slot.SIZE))
                && measured == origin(instructions, at, invoke.arguments().get(0))
                && instructions.subList(asked + 1, at).stream()
                        .noneMatch(between -> Registers.written(between) == measured || mayChange(between));
    }

    private static boolean mayChange(Instruction instruction) {
        return instruction instanceof Instruction.Invoke call && !PureCalls.isPure(call.callee())
                || instruction instanceof Instruction.ArrayStore;
    }

    /** The variable of which a register holds a copy, or the builder that a call on it gave back. */
    private int origin(List<Instruction> instructions, int end, int register) {
        int held = register;
        for (int i = end - 1; i >= 0 && held >= body.locals(); i--) {
            Instruction instruction = instructions.get(i);
            if (Registers.written(instruction) == held) {
                if (instruction instanceof Instruction.Move move) {
                    held = move.source();
                } else if (instruction instanceof Instruction.Invoke call && TextBuilders.givesItself(call.callee())) {
                    held = call.arguments().get(0);
                } else {
                    return held;
                }
            }
        }
        return held;
    }
}
