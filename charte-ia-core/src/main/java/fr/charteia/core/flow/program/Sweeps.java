package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.ControlFlow;
import fr.charteia.core.bytecode.Definitions;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.Loop;
import fr.charteia.core.bytecode.Loops;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodBody.Block;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.flow.program.Sweep.Over;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.CallModel.Propagation;
import fr.charteia.core.model.CallModel.SequenceKind;
import fr.charteia.core.model.CallModel.SequenceOperation;
import fr.charteia.core.model.CallModel.Sort;
import fr.charteia.core.model.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** Finds the loops of a body that {@linkplain Sweep sweep}. */
final class Sweeps {
    private static final Set<SequenceKind> REPLACING =
            EnumSet.of(SequenceKind.REMOVE_CURRENT, SequenceKind.SET_CURRENT);

    /** What leaves each element where it is, or puts another in its place. */
    private static final Set<SequenceKind> IN_PLACE = EnumSet.of(
            SequenceKind.SET_AT,
            SequenceKind.OVERWRITE_AT,
            SequenceKind.READ_LAST,
            SequenceKind.HAS_ELEMENT,
            SequenceKind.PLACE_OF,
            SequenceKind.IS_EMPTY,
            SequenceKind.IS_FULL);

    private final Program program;
    private final MethodBody body;
    private final List<Sweep> found = new ArrayList<>();

    private Sweeps(Program program, MethodBody body) {
        this.program = program;
        this.body = body;
    }

    static List<Sweep> of(Program program, MethodBody body, ControlFlow flow) {
        Sweeps sweeps = new Sweeps(program, body);
        for (Loop loop : Loops.of(body, flow)) {
            sweeps.look(loop);
        }
        return List.copyOf(sweeps.found);
    }

    /** One loop, with the blocks that lead back to its header: more than one, where a round may go on early. */
    private final class Round {
        final Loop loop;
        final Block header;
        final List<Block> ends;

        Round(Loop loop, List<Block> ends) {
            this.loop = loop;
            this.header = body.blocks().get(loop.header());
            this.ends = ends;
        }

        /** The one block that leads back. */
        Optional<Block> last() {
            return ends.size() == 1 ? Optional.of(ends.get(0)) : Optional.empty();
        }

        /** Whether every round comes through one of some blocks, to its end. */
        boolean passes(Collection<Block> some) {
            boolean leavesEarly = ends.stream()
                    .anyMatch(end -> !end.handlers().isEmpty()
                            && some.contains(end)
                            && loop.blocks().get(end.handlers().get(0).block()));
            if (leavesEarly) {
                return false;
            }
            BitSet seen = new BitSet();
            Deque<Integer> work = new ArrayDeque<>(ControlFlow.allSuccessors(header));
            while (!work.isEmpty()) {
                int next = work.poll();
                if (next == header.index() || !loop.blocks().get(next) || seen.get(next)) {
                    continue;
                }
                Block block = body.blocks().get(next);
                if (some.contains(block)) {
                    // What throws on its way has not come through.
                    seen.set(next);
                    block.handlers().forEach(handler -> work.add(handler.block()));
                    continue;
                }
                if (ends.contains(block)) {
                    return false;
                }
                seen.set(next);
                work.addAll(ControlFlow.allSuccessors(block));
            }
            return !some.isEmpty();
        }

        List<Block> blocks() {
            return loop.blocks().stream().mapToObj(body.blocks()::get).toList();
        }

        long writes(int register) {
            return blocks().stream()
                    .flatMap(block -> block.instructions().stream())
                    .filter(i -> Registers.written(i) == register)
                    .count();
        }
    }

    private void look(Loop loop) {
        List<Block> back = loop.blocks().stream()
                .mapToObj(body.blocks()::get)
                .filter(block -> ControlFlow.allSuccessors(block).contains(loop.header()))
                .toList();
        Block header = body.blocks().get(loop.header());
        boolean tests = header.successors().size() == 2
                && header.instructions().get(header.instructions().size() - 1) instanceof Instruction.Branch
                && header.successors().stream()
                                .filter(s -> loop.blocks().get(s))
                                .count()
                        == 1;
        if (tests && !back.contains(header)) {
            Round round = new Round(loop, back);
            byIndex(round);
            byIterator(round);
        }
    }

    /** Whether the loop goes on when the branch jumps. */
    private static boolean staysOnJump(Round round) {
        return round.loop.blocks().get(round.header.successors().get(1));
    }

    // ---- by index -------------------------------------------------------------------------------------------------

    private void byIndex(Round round) {
        List<Instruction> instructions = round.header.instructions();
        int end = instructions.size() - 1;
        Instruction.Branch branch = (Instruction.Branch) instructions.get(end);
        int counter = origin(instructions, end, branch.left());
        boolean up = branch.opcode() == (staysOnJump(round) ? Opcodes.IF_ICMPLT : Opcodes.IF_ICMPGE);
        boolean down = branch.opcode() == (staysOnJump(round) ? Opcodes.IFGE : Opcodes.IFLT);
        int swept = up ? measured(instructions, end, branch.right()) : down ? lastOf(round, counter) : Instruction.NONE;
        if (swept == Instruction.NONE
                || counter >= body.locals()
                || round.writes(counter) != 1
                || round.writes(swept) != 0
                || !counts(round, counter, up ? 1 : -1)
                || !staysInPlace(round, swept)) {
            return;
        }
        Set<Block> replacing = new HashSet<>();
        for (Block block : round.blocks()) {
            for (int i = 0; i < block.instructions().size(); i++) {
                if (replaces(round, block, i, swept, counter)) {
                    replacing.add(block);
                }
            }
        }
        if (round.passes(replacing)) {
            found.add(new Sweep(
                    round.loop.header(), round.loop.blocks(), Over.PLACES, swept, up ? counter : Instruction.NONE));
        }
    }

    /** Whether nothing but single places of a variable's array or list is read and written: no element moves. */
    private boolean staysInPlace(Round round, int swept) {
        for (Block block : round.blocks()) {
            for (int i = 0; i < block.instructions().size(); i++) {
                Instruction instruction = block.instructions().get(i);
                if (isOn(block, i, swept) && instruction instanceof Instruction.Invoke call) {
                    boolean self = call.dispatch() != Instruction.Dispatch.STATIC
                            && origin(block.instructions(), i, call.arguments().get(0)) == swept;
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
                        || model.propagations().stream().anyMatch(Sweeps::givesItself));
        boolean writes = !isReceiver
                && model.propagations().stream().anyMatch(row -> row.to().root() == Place.Root.ARGUMENT);
        return model.known()
                && program.resolve(call.callee()).filter(program::hasBody).isEmpty()
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
    private int measured(List<Instruction> instructions, int end, int register) {
        int at = Definitions.index(instructions, end, register);
        int asked = Instruction.NONE;
        if (at >= 0 && instructions.get(at) instanceof Instruction.Length length) {
            asked = length.array();
        } else if (at >= 0) {
            Part part = program.parts().read(instructions.get(at));
            asked = part != null && part.path().equals(List.of(Slot.SIZE)) ? part.register() : Instruction.NONE;
        }
        int origin = asked == Instruction.NONE ? asked : origin(instructions, at, asked);
        return origin < body.locals() ? origin : Instruction.NONE;
    }

    /** What a counter is the last index of, when the loop starts. */
    private int lastOf(Round round, int counter) {
        List<Block> entering = body.blocks().stream()
                .filter(block -> !round.loop.blocks().get(block.index()))
                .filter(block -> ControlFlow.allSuccessors(block).contains(round.loop.header()))
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
        int swept = byOne ? measured(instructions, made, less.left()) : Instruction.NONE;
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

    /** Whether a register holds what the counter said when the round began. */
    private boolean isCounted(Round round, Block block, int at, int register, int counter) {
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
        return !round.ends.contains(block) || !hasCounted(block, from, counter);
    }

    /** Whether an instruction puts something in the place that the counter says. */
    private boolean replaces(Round round, Block block, int at, int swept, int counter) {
        List<Instruction> instructions = block.instructions();
        if (instructions.get(at) instanceof Instruction.ArrayStore store) {
            return origin(instructions, at, store.array()) == swept
                    && isCounted(round, block, at, store.index(), counter);
        }
        if (!(instructions.get(at) instanceof Instruction.Invoke call)
                || call.dispatch() == Instruction.Dispatch.STATIC
                || origin(instructions, at, call.arguments().get(0)) != swept
                || program.resolve(call.callee()).filter(program::hasBody).isPresent()) {
            return false;
        }
        return places(program.models().call(call.callee()))
                .anyMatch(index -> index + 1 < call.arguments().size()
                        && isCounted(round, block, at, call.arguments().get(index + 1), counter));
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

    // ---- by iterator ----------------------------------------------------------------------------------------------

    private void byIterator(Round round) {
        List<Instruction> instructions = round.header.instructions();
        int end = instructions.size() - 1;
        Instruction.Branch branch = (Instruction.Branch) instructions.get(end);
        int asked = Definitions.index(instructions, end, branch.left());
        boolean goesOn = branch.opcode() == (staysOnJump(round) ? Opcodes.IFNE : Opcodes.IFEQ);
        if (!goesOn || asked < 0 || !does(instructions.get(asked), SequenceKind.HAS_NEXT)) {
            return;
        }
        Instruction.Invoke test = (Instruction.Invoke) instructions.get(asked);
        int iterator = origin(instructions, asked, test.arguments().get(0));
        if (iterator >= body.locals() || round.writes(iterator) != 0) {
            return;
        }
        @Nullable Block next = null;
        int nextAt = 0;
        int given = Instruction.NONE;
        Set<Block> replacing = new HashSet<>();
        for (Block block : round.blocks()) {
            for (int i = 0; i < block.instructions().size(); i++) {
                Instruction instruction = block.instructions().get(i);
                if (block == round.header || !isOn(block, i, iterator)) {
                    continue;
                }
                if (does(instruction, SequenceKind.NEXT) && next == null) {
                    next = block;
                    nextAt = i;
                    given = variable(block, i);
                } else if (REPLACING.stream().anyMatch(kind -> does(instruction, kind)) && next != null) {
                    replacing.add(block);
                } else {
                    return;
                }
            }
        }
        if (next == null || !round.passes(List.of(next))) {
            return;
        }
        if (round.passes(replacing)) {
            found.add(new Sweep(round.loop.header(), round.loop.blocks(), Over.ELEMENTS, iterator, Instruction.NONE));
        } else if (replacing.isEmpty() && given != Instruction.NONE && round.writes(given) == 1) {
            byEntry(round, iterator, next, nextAt, given);
        }
    }

    /** The variable that what an instruction gives is put in, in its block. */
    private int variable(Block block, int at) {
        List<Instruction> instructions = block.instructions();
        int made = Registers.written(instructions.get(at));
        for (int i = at + 1; i < instructions.size(); i++) {
            if (instructions.get(i) instanceof Instruction.Move move
                    && move.target() < body.locals()
                    && origin(instructions, i, move.source()) == made) {
                return move.target();
            }
        }
        return Instruction.NONE;
    }

    // ---- by the keys or the entries of a map ----------------------------------------------------------------------

    /**
     * Each round puts something under the key, or in the entry, that it came to.
     *
     * @param next the block in which it comes to it
     * @param nextAt where in that block
     * @param given the variable that holds it
     */
    private void byEntry(Round round, int iterator, Block next, int nextAt, int given) {
        Set<Block> set = new HashSet<>();
        Map<Integer, Set<Block>> put = new HashMap<>();
        for (Block block : round.blocks()) {
            for (int i = 0; i < block.instructions().size(); i++) {
                if (!(block.instructions().get(i) instanceof Instruction.Invoke call)
                        || call.dispatch() == Instruction.Dispatch.STATIC
                        || block.index() < next.index()
                        || block == next && i < nextAt
                        || program.resolve(call.callee())
                                .filter(program::hasBody)
                                .isPresent()) {
                    continue;
                }
                int receiver = origin(block.instructions(), i, call.arguments().get(0));
                CallModel model = program.models().call(call.callee());
                if (receiver == given && model.propagations().stream().anyMatch(Sweeps::setsEntry)) {
                    set.add(block);
                } else if (receiver < body.locals()
                        && round.writes(receiver) == 0
                        && putsUnder(model, block, i, call, given)) {
                    put.computeIfAbsent(receiver, map -> new HashSet<>()).add(block);
                }
            }
        }
        if (round.passes(set)) {
            found.add(new Sweep(round.loop.header(), round.loop.blocks(), Over.ENTRIES, iterator, Instruction.NONE));
        }
        put.forEach((map, blocks) -> {
            if (round.passes(blocks)) {
                found.add(new Sweep(round.loop.header(), round.loop.blocks(), Over.ENTRIES, iterator, map));
            }
        });
    }

    /** Whether a row puts something in the map of which the receiver is an entry. */
    private static boolean setsEntry(Propagation row) {
        List<Place.Step> steps = row.to().steps();
        return row.to().root() == Place.Root.THIS
                && steps.size() == 2
                && steps.get(0).equals(new Place.Step.Field(Slot.ENTRIES_OF.name()))
                && steps.get(1) instanceof Place.Step.Value;
    }

    /** Whether a call puts something under the key that a variable holds, whatever is there. */
    private boolean putsUnder(CallModel model, Block block, int at, Instruction.Invoke call, int key) {
        if (model.sequence().stream().anyMatch(operation -> operation.kind() == SequenceKind.KEEP_KEY)) {
            return false;
        }
        return model.propagations().stream()
                .filter(row -> row.to().root() == Place.Root.THIS
                        && row.to().steps().size() == 1
                        && row.sort() == Sort.VALUE
                        && row.to().steps().get(0) instanceof Place.Step.ValueByArgument)
                .mapToInt(row -> ((Place.Step.ValueByArgument) row.to().steps().get(0)).argument() + 1)
                .anyMatch(index -> index < call.arguments().size()
                        && origin(block.instructions(), at, call.arguments().get(index)) == key);
    }

    private boolean does(Instruction instruction, SequenceKind kind) {
        return instruction instanceof Instruction.Invoke call
                && program.models().call(call.callee()).sequence().stream()
                        .map(SequenceOperation::kind)
                        .anyMatch(Predicate.isEqual(kind));
    }

    /** Whether an instruction is given what a variable holds. */
    private boolean isOn(Block block, int at, int variable) {
        Instruction instruction = block.instructions().get(at);
        return !(instruction instanceof Instruction.Move)
                && Registers.read(instruction).stream().anyMatch(r -> origin(block.instructions(), at, r) == variable);
    }

    // ---- where values come from -----------------------------------------------------------------------------------

    /** The variable of which a register holds a copy. */
    private int origin(List<Instruction> instructions, int end, int register) {
        int held = register;
        int from = end;
        while (held >= body.locals()) {
            from = Definitions.index(instructions, from, held);
            if (from < 0) {
                return held;
            }
            if (instructions.get(from) instanceof Instruction.Move move) {
                held = move.source();
            } else if (instructions.get(from) instanceof Instruction.Cast cast) {
                held = cast.source();
            } else {
                return held;
            }
        }
        int copied = held;
        boolean changed =
                instructions.subList(Math.max(from, 0), end).stream().anyMatch(i -> Registers.written(i) == copied);
        return changed && from < end ? Integer.MAX_VALUE : held;
    }
}
