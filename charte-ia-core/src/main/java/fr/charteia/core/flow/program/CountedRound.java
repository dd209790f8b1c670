package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Definitions;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MethodBody.Block;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.CallModel.Propagation;
import fr.charteia.core.model.CallModel.SequenceOperation;
import fr.charteia.core.model.CallModel.Sort;
import fr.charteia.core.model.Place;
import fr.charteia.core.model.SequenceKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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
            SequenceKind.COPY_IN_ORDER,
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
                            && round.origin(
                                            block.instructions(),
                                            i,
                                            call.arguments().get(0))
                                    == swept;
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
        return model.known() && !round.isOwn(call) && !moves && !writes;
    }

    /** Whether a row says that a call gives back what it is called on: a text that is built, and changes. */
    private static boolean givesItself(Propagation row) {
        return row.sort() == Sort.VALUE
                && row.from().equals(Place.self())
                && row.to().equals(Place.result());
    }

    /** What is asked, in a register, how many elements it has; by each test or, of an array that stays as long as it is, before the loop. */
    private static int measured(Round round, List<Instruction> instructions, int end, int register) {
        int held = round.origin(instructions, end, register);
        if (held >= round.body().locals()) {
            return measuredAt(round, instructions, Definitions.source(instructions, end, register));
        } else if (round.writes(held) != 0) {
            return Instruction.NONE;
        }
        return round.entering()
                .map(Block::instructions)
                .map(before -> {
                    int from = Definitions.source(before, before.size(), held);
                    boolean ofArray = from >= 0 && before.get(from) instanceof Instruction.Length;
                    int array = ofArray ? measuredAt(round, before, from) : Instruction.NONE;
                    return isKept(before, from, array) ? array : Instruction.NONE;
                })
                .orElse(Instruction.NONE);
    }

    private static int measuredAt(Round round, List<Instruction> instructions, int at) {
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

    /** Whether a register holds, at the end of a block, what it held at an instruction. */
    private static boolean isKept(List<Instruction> instructions, int from, int register) {
        return from >= 0
                && instructions.subList(from, instructions.size()).stream()
                        .noneMatch(i -> Registers.written(i) == register);
    }

    /** What a counter is the last index of, when the loop starts. */
    private static int lastOf(Round round, int counter) {
        List<Instruction> instructions =
                round.entering().map(Block::instructions).orElse(List.of());
        int made = Definitions.source(instructions, instructions.size(), counter);
        if (made < 0 || !(instructions.get(made) instanceof Instruction.Binary less) || less.opcode() != Opcodes.ISUB) {
            return Instruction.NONE;
        }
        int one = Definitions.index(instructions, made, less.right());
        boolean byOne = one >= 0
                && instructions.get(one) instanceof Instruction.Constant constant
                && Integer.valueOf(1).equals(constant.value());
        int swept = byOne ? measured(round, instructions, made, less.left()) : Instruction.NONE;
        return isKept(instructions, made, swept) ? swept : Instruction.NONE;
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

    /** Whether an instruction puts something in the place that the counter says. */
    boolean replaces(Block block, int at) {
        List<Instruction> instructions = block.instructions();
        if (instructions.get(at) instanceof Instruction.ArrayStore store) {
            return round.origin(instructions, at, store.array()) == swept && isCounted(block, at, store.index());
        }
        if (!(instructions.get(at) instanceof Instruction.Invoke call)
                || call.dispatch() == Instruction.Dispatch.STATIC
                || round.origin(instructions, at, call.arguments().get(0)) != swept
                || round.isOwn(call)) {
            return false;
        }
        return places(program.models().call(call.callee()))
                .anyMatch(index -> index + 1 < call.arguments().size()
                        && isCounted(block, at, call.arguments().get(index + 1)));
    }

    /** The arguments that say in which place of the receiver a call puts something. */
    private static IntStream places(CallModel model) {
        IntStream written = model.propagations().stream()
                .filter(row -> row.to().root() == Place.Root.THIS
                        && row.to().steps().size() == 1
                        && row.to().steps().get(0) instanceof Place.Step.ElementByArgument)
                .mapToInt(
                        row -> ((Place.Step.ElementByArgument) row.to().steps().get(0)).argument());
        IntStream overwritten = model.sequence().stream()
                .filter(operation -> operation.kind() == SequenceKind.OVERWRITE_AT)
                .mapToInt(SequenceOperation::index);
        return IntStream.concat(written, overwritten);
    }
}
