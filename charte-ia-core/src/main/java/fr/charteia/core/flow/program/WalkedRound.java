package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Definitions;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MethodBody.Block;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.model.SequenceKind;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/**
 * A round that takes the next element of an iterator, as long as there is one: all of them come by, one each round.
 *
 * @param iterator the variable that holds it
 * @param next the block in which the round takes the element
 * @param at where in that block
 * @param replacing the blocks in which it takes the element out, or puts another in its place
 * @param puts whether it puts another in the place of any
 */
record WalkedRound(Round round, int iterator, Block next, int at, Set<Block> replacing, boolean puts) {
    private static final Set<SequenceKind> REPLACING =
            EnumSet.of(SequenceKind.REMOVE_CURRENT, SequenceKind.SET_CURRENT);

    static Optional<WalkedRound> of(Round round) {
        List<Instruction> instructions = round.header().instructions();
        int end = instructions.size() - 1;
        Instruction.Branch branch = round.test();
        int asked = Definitions.index(instructions, end, branch.left());
        boolean goesOn = branch.opcode() == (round.staysOnJump() ? Opcodes.IFNE : Opcodes.IFEQ);
        if (!goesOn || asked < 0 || !round.does(instructions.get(asked), SequenceKind.HAS_NEXT)) {
            return Optional.empty();
        }
        Instruction.Invoke test = (Instruction.Invoke) instructions.get(asked);
        int iterator = round.origin(instructions, asked, test.arguments().get(0));
        if (iterator >= round.body().locals() || round.writes(iterator) != 0) {
            return Optional.empty();
        }
        return walked(round, iterator).filter(walked -> round.passes(List.of(walked.next)));
    }

    private static Optional<WalkedRound> walked(Round round, int iterator) {
        @Nullable Block next = null;
        int at = 0;
        Set<Block> replacing = new HashSet<>();
        boolean puts = false;
        for (Block block : round.blocks()) {
            for (int i = 0; i < block.instructions().size(); i++) {
                Instruction instruction = block.instructions().get(i);
                if (block == round.header() || !round.isOn(block, i, iterator)) {
                    continue;
                }
                if (round.does(instruction, SequenceKind.NEXT) && next == null) {
                    next = block;
                    at = i;
                } else if (REPLACING.stream().anyMatch(kind -> round.does(instruction, kind)) && next != null) {
                    replacing.add(block);
                    puts |= round.does(instruction, SequenceKind.SET_CURRENT);
                } else {
                    return Optional.empty();
                }
            }
        }
        return next == null
                ? Optional.empty()
                : Optional.of(new WalkedRound(round, iterator, next, at, replacing, puts));
    }

    /** The variable that holds the element of the round, and nothing else. */
    Optional<Integer> element() {
        return Optional.of(variable()).filter(given -> given != Instruction.NONE && round.writes(given) == 1);
    }

    private int variable() {
        List<Instruction> instructions = next.instructions();
        int made = Registers.written(instructions.get(at));
        for (int i = at + 1; i < instructions.size(); i++) {
            if (instructions.get(i) instanceof Instruction.Move move
                    && move.target() < round.body().locals()
                    && round.origin(instructions, i, move.source()) == made) {
                return move.target();
            }
        }
        return Instruction.NONE;
    }
}
