package fr.charteia.core.flow;

import fr.charteia.core.bytecode.ControlFlow;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.Loops;
import fr.charteia.core.bytecode.Loops.Loop;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodBody.Block;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.CallModel.SequenceKind;
import fr.charteia.core.model.CallModel.SequenceOperation;
import fr.charteia.core.model.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** Finds the loops of a body that {@linkplain Sweep sweep}. */
final class Sweeps {
    private static final Set<SequenceKind> REPLACING = Set.of(SequenceKind.REMOVE_CURRENT, SequenceKind.SET_CURRENT);

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

    /** One loop, which only its last block leads back from. */
    private final class Round {
        final Loop loop;
        final Block header;
        final Block last;

        Round(Loop loop, Block last) {
            this.loop = loop;
            this.header = body.blocks().get(loop.header());
            this.last = last;
        }

        /** Whether every round comes through a block, to its end. */
        boolean passes(Block block) {
            if (!last.handlers().isEmpty()
                    && block == last
                    && loop.blocks().get(last.handlers().get(0).block())) {
                return false;
            }
            BitSet seen = new BitSet();
            Deque<Integer> work = new ArrayDeque<>(ControlFlow.allSuccessors(header));
            while (!work.isEmpty()) {
                int next = work.poll();
                if (next == header.index() || !loop.blocks().get(next) || seen.get(next)) {
                    continue;
                }
                if (next == block.index()) {
                    // What throws on its way has not come through.
                    seen.set(next);
                    block.handlers().forEach(handler -> work.add(handler.block()));
                    continue;
                }
                if (next == last.index()) {
                    return false;
                }
                seen.set(next);
                work.addAll(ControlFlow.allSuccessors(body.blocks().get(next)));
            }
            return true;
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
        if (back.size() == 1 && tests && back.get(0) != header) {
            Round round = new Round(loop, back.get(0));
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
        for (Block block : round.blocks()) {
            for (int i = 0; i < block.instructions().size(); i++) {
                boolean before = block != round.last || !hasCounted(block, i, counter);
                if (before && replaces(block, i, swept, counter) && round.passes(block)) {
                    found.add(new Sweep(
                            round.loop.header(), round.loop.blocks(), swept, up ? counter : Instruction.NONE, false));
                    return;
                }
            }
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
        boolean moves = model.sequence().stream().anyMatch(operation -> operation.kind() != SequenceKind.SET_AT)
                && (isReceiver || call.dispatch() == Instruction.Dispatch.STATIC);
        boolean writes = !isReceiver
                && model.propagations().stream().anyMatch(row -> row.to().root() == Place.Root.ARGUMENT);
        return model.known()
                && program.resolve(call.callee()).filter(program::hasBody).isEmpty()
                && !moves
                && !writes;
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
        return round.last.instructions().stream()
                .anyMatch(i ->
                        i instanceof Instruction.Increment step && step.register() == counter && step.amount() == by);
    }

    private static boolean hasCounted(Block block, int before, int counter) {
        return block.instructions().subList(0, before).stream().anyMatch(i -> Registers.written(i) == counter);
    }

    /** Whether an instruction puts something in the place that the counter says. */
    private boolean replaces(Block block, int at, int swept, int counter) {
        List<Instruction> instructions = block.instructions();
        if (instructions.get(at) instanceof Instruction.ArrayStore store) {
            return origin(instructions, at, store.array()) == swept
                    && origin(instructions, at, store.index()) == counter;
        }
        if (!(instructions.get(at) instanceof Instruction.Invoke call)
                || call.dispatch() == Instruction.Dispatch.STATIC
                || origin(instructions, at, call.arguments().get(0)) != swept
                || program.resolve(call.callee()).filter(program::hasBody).isPresent()) {
            return false;
        }
        return program.models().call(call.callee()).propagations().stream()
                .filter(row -> row.to().root() == Place.Root.THIS
                        && row.to().steps().size() == 1
                        && row.to().steps().get(0) instanceof Place.Step.ElementByArgument)
                .map(row -> ((Place.Step.ElementByArgument) row.to().steps().get(0)).argument() + 1)
                .anyMatch(index -> index < call.arguments().size()
                        && origin(instructions, at, call.arguments().get(index)) == counter);
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
        @Nullable Block replaced = null;
        for (Block block : round.blocks()) {
            for (int i = 0; i < block.instructions().size(); i++) {
                Instruction instruction = block.instructions().get(i);
                if (block == round.header || !isOn(block, i, iterator)) {
                    continue;
                }
                if (does(instruction, SequenceKind.NEXT) && next == null) {
                    next = block;
                } else if (REPLACING.stream().anyMatch(kind -> does(instruction, kind)) && next != null) {
                    replaced = block;
                } else {
                    return;
                }
            }
        }
        if (next != null && replaced != null && round.passes(next) && round.passes(replaced)) {
            found.add(new Sweep(round.loop.header(), round.loop.blocks(), iterator, Instruction.NONE, true));
        }
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
