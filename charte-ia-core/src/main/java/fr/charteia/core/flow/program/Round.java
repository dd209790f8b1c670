package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.ControlFlow;
import fr.charteia.core.bytecode.Definitions;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.Loop;
import fr.charteia.core.bytecode.Loops;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodBody.Block;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.model.CallModel.SequenceOperation;
import fr.charteia.core.model.SequenceKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One loop that a test at its header ends, and nothing else but what leaves early, with the blocks that lead back there: more than one,
 * where a round may go on early.
 */
final class Round {
    private final Program program;
    private final MethodBody body;
    private final Loop loop;
    private final Block header;
    private final List<Block> ends;

    private Round(Program program, MethodBody body, Loop loop, List<Block> ends) {
        this.program = program;
        this.body = body;
        this.loop = loop;
        this.header = body.blocks().get(loop.header());
        this.ends = ends;
    }

    static List<Round> of(Program program, MethodBody body, ControlFlow flow) {
        List<Round> rounds = new ArrayList<>();
        for (Loop loop : Loops.of(body, flow)) {
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
                rounds.add(new Round(program, body, loop, back));
            }
        }
        return rounds;
    }

    Program program() {
        return program;
    }

    MethodBody body() {
        return body;
    }

    Loop loop() {
        return loop;
    }

    Block header() {
        return header;
    }

    boolean isEnd(Block block) {
        return ends.contains(block);
    }

    /** The test at the header. */
    Instruction.Branch test() {
        List<Instruction> instructions = header.instructions();
        return (Instruction.Branch) instructions.get(instructions.size() - 1);
    }

    /** Whether the loop goes on when the test jumps. */
    boolean staysOnJump() {
        return loop.blocks().get(header.successors().get(1));
    }

    /** The one block that leads back. */
    Optional<Block> last() {
        return ends.size() == 1 ? Optional.of(ends.get(0)) : Optional.empty();
    }

    /** The one block that leads to the first round. */
    Optional<Block> entering() {
        List<Block> entering = body.blocks().stream()
                .filter(block -> !loop.blocks().get(block.index()))
                .filter(block -> ControlFlow.allSuccessors(block).contains(loop.header()))
                .toList();
        return entering.size() == 1 ? Optional.of(entering.get(0)) : Optional.empty();
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

    /** Whether a call does that to a sequence. */
    boolean does(Instruction instruction, SequenceKind kind) {
        return instruction instanceof Instruction.Invoke call
                && program.models().call(call.callee()).sequence().stream()
                        .map(SequenceOperation::kind)
                        .anyMatch(Predicate.isEqual(kind));
    }

    /** Whether a call comes to code of ours, whatever its model says. */
    boolean isOwn(Instruction.Invoke call) {
        return program.resolve(call.callee()).filter(program::hasBody).isPresent();
    }

    /** Whether an instruction is given what a variable holds. */
    boolean isOn(Block block, int at, int variable) {
        Instruction instruction = block.instructions().get(at);
        return !(instruction instanceof Instruction.Move)
                && Registers.read(instruction).stream().anyMatch(r -> origin(block.instructions(), at, r) == variable);
    }

    /** The variable of which a register holds a copy. */
    int origin(List<Instruction> instructions, int end, int register) {
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
