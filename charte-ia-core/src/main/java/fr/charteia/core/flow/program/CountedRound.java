package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.ControlFlow;
import fr.charteia.core.bytecode.Definitions;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MethodBody.Block;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.CallModel.Propagation;
import fr.charteia.core.model.CallModel.SequenceKind;
import fr.charteia.core.model.CallModel.Sort;
import fr.charteia.core.model.Place;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/**
 * A round that a counter tells from the others, which counts from one end of an array, a list or a text that is built to the other, while
 * each element stays in its place.
 */
final class CountedRound {
    /** What leaves each element where it is, or puts another in its place. */
    private static final Set<SequenceKind> IN_PLACE = EnumSet.of(
            SequenceKind.SET_AT,
            SequenceKind.OVERWRITE_AT,
            SequenceKind.READ_LAST,
            SequenceKind.HAS_ELEMENT,
            SequenceKind.PLACE_OF,
            SequenceKind.IS_EMPTY,
            SequenceKind.IS_FULL);

    private final Round round;
    private final Program program;
    private final int swept;
    private final int counter;
    private final boolean up;

    private CountedRound(Round round, int swept, int counter, boolean up) {
        this.round = round;
        this.program = round.program();
        this.swept = swept;
        this.counter = counter;
        this.up = up;
    }

    static Optional<CountedRound> of(Round round) {
        List<Instruction> instructions = round.header().instructions();
        int end = instructions.size() - 1;
        Instruction.Branch branch = round.test();
        int counter = round.origin(instructions, end, branch.left());
        boolean up = branch.opcode() == (round.staysOnJump() ? Opcodes.IF_ICMPLT : Opcodes.IF_ICMPGE);
        boolean down = branch.opcode() == (round.staysOnJump() ? Opcodes.IFGE : Opcodes.IFLT);
        int swept = up
                ? measured(round, instructions, end, branch.right())
                : down ? lastOf(round, counter) : Instruction.NONE;
        if (swept == Instruction.NONE
                || counter >= round.body().locals()
                || round.writes(counter) != 1
                || round.writes(swept) != 0
                || !counts(round, counter, up ? 1 : -1)) {
            return Optional.empty();
        }
        return Optional.of(new CountedRound(round, swept, counter, up)).filter(CountedRound::staysInPlace);
    }

    /** The variable that holds what is gone through. */
    int swept() {
        return swept;
    }

    /** What counts from 0, or {@link Instruction#NONE} where it counts down. */
    int fromZero() {
        return up ? counter : Instruction.NONE;
    }

    /** Whether nothing but single places of a variable's array or list is read and written: no element moves. */
    private boolean staysInPlace() {
        for (Block block : round.blocks()) {
            for (int i = 0; i < block.instructions().size(); i++) {
                Instruction instruction = block.instructions().get(i);
                if (round.isOn(block, i, swept) && instruction instanceof Instruction.Invoke call) {
                    boolean self = call.dispatch() != Instruction.Dispatch.STATIC
                            && round.origin(block.instructions(), i, call.arguments().get(0)) == swept;
                    if (!isInPlace(call, self)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean isInPlace(Instruction.Invoke call, boolean isReceiver) {
        CallModel model = program.models().call(call.callee());
        boolean moves = (isReceiver || call.dispatch() == Instruction.Dispatch.STATIC)
                && (model.sequence().stream().anyMatch(operation -> !IN_PLACE.contains(operation.kind()))
                        || model.propagations().stream().anyMatch(CountedRound::givesItself));
        boolean writes = !isReceiver
                && model.propagations().stream().anyMatch(row -> row.to().root() == Place.Root.ARGUMENT);
        return model.known()
                && !round.isOwn(call)
                && !moves
                && !writes;
    }

    /** Whether a row says that a call gives back what it is called on: a text that is built, and changes. */
    private static boolean givesItself(Propagation row) {
        return row.sort() == Sort.VALUE
                && row.from().equals(Place.self())
                && row.to().equals(Place.result());
    }

    /** What is asked, in a register, how many elements it has. */
    private static int measured(Round round, List<Instruction> instructions, int end, int register) {
        int at = Definitions.index(instructions, end, register);
        int asked = Instruction.NONE;
        if (at >= 0 && instructions.get(at) instanceof Instruction.Length length) {
            asked = length.array();
        } else if (at >= 0) {
            Part part = round.program().parts().read(instructions.get(at));
            asked = part != null && part.path().equals(List.of(Slot.SIZE)) ? part.register() : Instruction.NONE;
        }
        int origin = asked == Instruction.NONE ? asked : round.origin(instructions, at, asked);
        return origin < round.body().locals() ? origin : Instruction.NONE;
    }

    /** What a counter is the last index of, when the loop starts. */
    private static int lastOf(Round round, int counter) {
        List<Block> entering = round.body().blocks().stream()
                .filter(block -> !round.loop().blocks().get(block.index()))
                .filter(block -> ControlFlow.allSuccessors(block).contains(round.loop().header()))
                .toList();
        if (entering.size() != 1) {
            return Instruction.NONE;
        }
        List<Instruction> instructions = entering.get(0).instructions();
        int start = Definitions.index(instructions, instructions.size(), counter);
        int made = start >= 0 && instructions.get(start) instanceof Instruction.Move move
                ? Definitions.index(instructions, start, move.source())
                : -1;
        if (made < 0 || !(instructions.get(made) instanceof Instruction.Binary less) || less.opcode() != Opcodes.ISUB) {
            return Instruction.NONE;
        }
        int one = Definitions.index(instructions, made, less.right());
        boolean byOne = one >= 0
                && instructions.get(one) instanceof Instruction.Constant constant
                && Integer.valueOf(1).equals(constant.value());
        int swept = byOne ? measured(round, instructions, made, less.left()) : Instruction.NONE;
        boolean kept =
                instructions.subList(made, instructions.size()).stream().noneMatch(i -> Registers.written(i) == swept);
        return kept ? swept : Instruction.NONE;
    }

    private static boolean counts(Round round, int counter, int by) {
        return round.last().stream()
                .flatMap(last -> last.instructions().stream())
                .anyMatch(i ->
                        i instanceof Instruction.Increment step && step.register() == counter && step.amount() == by);
    }

    private static boolean hasCounted(Block block, int before, int counter) {
        return block.instructions().subList(0, before).stream().anyMatch(i -> Registers.written(i) == counter);
    }

    /** Whether a register holds, at an instruction, what the counter said when the round began. */
    boolean isCounted(Block block, int at, int register) {
        List<Instruction> instructions = block.instructions();
        int held = register;
        int from = at;
        while (held != counter) {
            from = Definitions.index(instructions, from, held);
            if (from < 0 || !(instructions.get(from) instanceof Instruction.Move move)) {
                return false;
            }
            held = move.source();
        }
        return !round.isEnd(block) || !hasCounted(block, from, counter);
    }
}
