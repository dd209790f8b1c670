package fr.charteia.core.flow;

import fr.charteia.core.bytecode.ControlFlow;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.Loops;
import fr.charteia.core.bytecode.Loops.Loop;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.Registers;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides which ways through a method are told apart. Rounds of a loop are, while a counter with a constant bound ends it;
 * a counter that ends no loop, or whose bound is not known, tells nothing apart there.
 */
final class Partitions {
    /** How many rounds of a loop are told apart by one counter. */
    private static final int ROUNDS = 16;

    /** From how many rounds to go a loop is not told apart at all. */
    private static final int FAR = 64;

    /** How many different rounds a method's objects are told apart by. */
    private static final int APART = 200;

    /** How far copies of a constant are followed back. */
    private static final int COPIES = 3;

    /** Stands for an object, where null is another possibility. */
    private static final Object OBJECT = "an object";

    private final Tests tests;
    private final List<Counted> loops = new ArrayList<>();
    private final Map<Map<Integer, Object>, Integer> rounds = new HashMap<>();

    /** A loop with what changes in its rounds. */
    private static final class Counted {
        final Loop loop;
        /** Registers that tell its rounds apart when they hold a constant. */
        final BitSet counters;
        /** Registers that tell nothing apart in it. */
        final BitSet ignored;

        final Map<Integer, Map<Object, Integer>> seen = new HashMap<>();

        Counted(Loop loop, BitSet counters, BitSet ignored) {
            this.loop = loop;
            this.counters = counters;
            this.ignored = ignored;
        }
    }

    Partitions(MethodBody body, ControlFlow flow, Tests tests) {
        this.tests = tests;
        List<Loop> all = Loops.of(body, flow);
        List<List<Integer>> before = all.isEmpty() ? List.of() : predecessors(body);
        for (Loop loop : all) {
            BitSet computed = computed(body, loop, before);
            BitSet ending = ending(body, loop, tests);
            BitSet counters = (BitSet) computed.clone();
            counters.and(ending);
            computed.andNot(ending);
            loops.add(new Counted(loop, counters, computed));
        }
    }

    /** The registers that a round gives a value that is no constant. */
    private static BitSet computed(MethodBody body, Loop loop, List<List<Integer>> before) {
        BitSet computed = new BitSet();
        for (int b = loop.blocks().nextSetBit(0); b >= 0; b = loop.blocks().nextSetBit(b + 1)) {
            List<Instruction> instructions = body.blocks().get(b).instructions();
            for (int i = 0; i < instructions.size(); i++) {
                int target = Registers.written(instructions.get(i));
                if (target != Instruction.NONE && !isFixed(body, before, b, i + 1, target, COPIES)) {
                    computed.set(target);
                }
            }
        }
        return computed;
    }

    /** Whether a register holds a constant before an instruction, on every way there. */
    private static boolean isFixed(
            MethodBody body, List<List<Integer>> before, int block, int end, int register, int depth) {
        List<Instruction> instructions = body.blocks().get(block).instructions();
        for (int i = Math.min(end, instructions.size()) - 1; i >= 0; i--) {
            Instruction instruction = instructions.get(i);
            if (Registers.written(instruction) == register) {
                return instruction instanceof Instruction.Constant
                        || instruction instanceof Instruction.Move move
                                && depth > 0
                                && isFixed(body, before, block, i, move.source(), depth - 1);
            }
        }
        return depth > 0
                && !before.get(block).isEmpty()
                && before.get(block).stream()
                        .allMatch(b -> isFixed(body, before, b, Integer.MAX_VALUE, register, depth - 1));
    }

    private static List<List<Integer>> predecessors(MethodBody body) {
        List<List<Integer>> before = new ArrayList<>();
        body.blocks().forEach(block -> before.add(new ArrayList<>()));
        body.blocks()
                .forEach(block -> block.successors().forEach(s -> before.get(s).add(block.index())));
        return before;
    }

    /** The registers that the tests look at which may end the loop. */
    private static BitSet ending(MethodBody body, Loop loop, Tests tests) {
        BitSet ending = new BitSet();
        for (int b = loop.blocks().nextSetBit(0); b >= 0; b = loop.blocks().nextSetBit(b + 1)) {
            if (leaves(body, loop, b)) {
                ending.or(tests.askedAt(b));
            }
        }
        return ending;
    }

    private static boolean leaves(MethodBody body, Loop loop, int block) {
        List<Integer> successors = body.blocks().get(block).successors();
        return successors.size() > 1
                && successors.stream().anyMatch(s -> !loop.blocks().get(s));
    }

    /** By what a state that comes to a block is told apart from others. */
    Partition of(int block, State state) {
        BitSet awaited = tests.registers(block);
        Map<Integer, Object> constants = new HashMap<>();
        for (int r = awaited.nextSetBit(0); r >= 0; r = awaited.nextSetBit(r + 1)) {
            Optional<Object> constant = constant(state.registers[r]);
            if (constant.isPresent() && tells(block, r, constant.get())) {
                constants.put(r, constant.get());
            }
        }
        return constants.isEmpty() && state.facts.isEmpty() ? Partition.REST : new Partition(state.facts, constants);
    }

    private static Optional<Object> constant(Value value) {
        if (value.objects().isEmpty()) {
            return value.constant().single();
        }
        return value.constant() == Constant.NONE ? Optional.of(OBJECT) : Optional.empty();
    }

    private boolean tells(int block, int register, Object constant) {
        for (Counted counted : loops) {
            if (!counted.loop.blocks().get(block)) {
                continue;
            }
            if (counted.ignored.get(register)) {
                return false;
            }
            if (counted.counters.get(register) && block == counted.loop.header()) {
                Map<Object, Integer> seen = counted.seen.computeIfAbsent(register, r -> new HashMap<>());
                seen.putIfAbsent(constant, seen.size());
                if (seen.size() > ROUNDS) {
                    counted.ignored.set(register);
                    return false;
                }
            }
        }
        return true;
    }

    /** Notes that a test in a block could go either way, or far: what ends a loop by it is not known. */
    void undecided(int block, MethodBody body) {
        for (Counted counted : loops) {
            if (counted.loop.blocks().get(block) && leaves(body, counted.loop, block)) {
                BitSet asked = tests.askedAt(block);
                asked.and(counted.counters);
                counted.ignored.or(asked);
            }
        }
    }

    /** Whether two numbers that a test compares are so far apart that the rounds between them are not told apart. */
    static boolean isFar(Value left, @Nullable Value right) {
        Object a = left.constant().single().orElse(0);
        Object b = right == null ? 0 : right.constant().single().orElse(0);
        return a instanceof Number x && b instanceof Number y && Math.abs(x.longValue() - y.longValue()) > FAR;
    }

    /** Which round it is, from 1, over all loops around the block; 0 when rounds are not told apart. */
    int round(int block, Partition partition) {
        Map<Integer, Object> counters = new HashMap<>();
        for (Counted counted : loops) {
            if (counted.loop.blocks().get(block)) {
                partition.constants().forEach((register, constant) -> {
                    if (counted.counters.get(register) && !counted.ignored.get(register)) {
                        counters.put(register, constant);
                    }
                });
            }
        }
        if (counters.isEmpty()) {
            return 0;
        }
        Integer known = rounds.get(counters);
        if (known != null) {
            return known;
        }
        int next = rounds.size() >= APART ? 0 : rounds.size() + 1;
        rounds.put(counters, next);
        return next;
    }
}
