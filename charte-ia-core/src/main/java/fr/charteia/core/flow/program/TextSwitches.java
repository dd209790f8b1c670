package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Definitions;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodBody.Block;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.objectweb.asm.Opcodes;

/**
 * Switches on texts. The compiler keeps the text in a variable of its own, jumps by its hash, and then asks which text it is:
 * what it asks of that variable, it asks of where the text came from.
 */
final class TextSwitches {
    private static final MemberRef HASH = new MemberRef("java/lang/String", "hashCode", "()I");

    private TextSwitches() {}

    /** The variable of the compiler's that the switch at the end of a block looks at; empty when it is on no text. */
    static Optional<Integer> variable(Block block) {
        List<Instruction> instructions = block.instructions();
        int end = instructions.size() - 1;
        if (end < 2
                || !(instructions.get(end) instanceof Instruction.Switch s)
                || !(instructions.get(end - 1) instanceof Instruction.Invoke hash)
                || !hash.callee().equals(HASH)
                || hash.target() != s.key()
                || !(instructions.get(end - 2) instanceof Instruction.Move read)) {
            return Optional.empty();
        }
        if (read.target() == hash.arguments().get(0)) {
            return Optional.of(read.source());
        }
        // The Eclipse compiler keeps a copy of what it asks for the hash.
        int asked = Definitions.origin(instructions, end - 1, hash.arguments().get(0));
        boolean copy =
                Definitions.origin(instructions, end - 2, Definitions.origin(instructions, end - 2, read.source()))
                        == asked;
        return copy ? Optional.of(read.target()) : Optional.empty();
    }

    /** Names the blocks that ask which text it is. */
    static void asking(MethodBody body, Block block, int variable, IntConsumer found) {
        for (int successor : block.successors()) {
            int next = successor;
            for (int most = 0; most < body.blocks().size(); most++) {
                Optional<Integer> after = asks(body.blocks().get(next), variable);
                if (after.isEmpty()) {
                    break;
                }
                found.accept(next);
                next = after.get();
            }
        }
    }

    /** Where a block goes on that only asks whether the variable is a text, and it is not. */
    private static Optional<Integer> asks(Block block, int variable) {
        List<Instruction> instructions = block.instructions();
        boolean asks = instructions.size() == 4
                && instructions.get(0) instanceof Instruction.Move read
                && read.source() == variable
                && instructions.get(1) instanceof Instruction.Constant
                && instructions.get(2) instanceof Instruction.Invoke equals
                && equals.callee().name().equals("equals")
                && equals.arguments().get(0) == read.target()
                && instructions.get(3) instanceof Instruction.Branch;
        if (!asks) {
            return Optional.empty();
        }
        boolean jumpsWhenEqual = ((Instruction.Branch) instructions.get(3)).opcode() == Opcodes.IFNE;
        return Optional.of(block.successors().get(jumpsWhenEqual ? 0 : 1));
    }
}
