package fr.charteia.core.flow.path;

import fr.charteia.core.bytecode.ControlFlow;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.Loop;
import fr.charteia.core.bytecode.Loops;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.flow.known.EntriesAtHand;
import fr.charteia.core.flow.known.MembersAtHand;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.AskedPersons;
import fr.charteia.core.flow.program.Awaited;
import fr.charteia.core.flow.program.Part;
import fr.charteia.core.flow.program.Tests;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which ways through a method are told apart. Rounds of a loop are, while a counter with a constant bound ends it,
 * or a walk over a list of known length; of many rounds only the first is. A counter that ends no loop, or whose bound is
 * not known, tells nothing apart there.
 */
public final class Partitions {
    /** How many rounds of a loop are told apart by one counter. */
    private static final int ROUNDS = 16;

    /** From how many rounds to go a loop is not told apart at all. */
    private static final int FAR = 64;

    /** How many different rounds a method's objects are told apart by. */
    private static final int APART = 200;

    /** How far copies of a constant are followed back. */
    private static final int COPIES = 3;

    /** How many constants in a part of an object tell the rounds of a loop apart that they do not end. */
    private static final int FEW = 3;

    private final MethodBody body;
    private final Tests tests;
    private final Memory memory;
    private final List<Part> registers = new ArrayList<>();
    private final List<Counted> loops = new ArrayList<>();
    private final Map<Map<Part, Object>, Integer> rounds = new HashMap<>();
    private final ChangedObjects changed;

    /** A loop with what changes in its rounds. */
    private static final class Counted {
        final Loop loop;
        /** What tells its rounds apart while it holds a constant. */
        final Set<Part> counters = new HashSet<>();
        /** What tells nothing apart in it, or just its first round. */
        final Set<Part> ignored = new HashSet<>();
        /** What tells its first round apart, and by which constant. */
        final Map<Part, Object> first = new HashMap<>();

        final Map<Part, Set<Object>> seen = new HashMap<>();

        /** Whether a person may be asked in a round, where that has been looked for. */
        private @Nullable Boolean asks;

        Counted(Loop loop) {
            this.loop = loop;
        }

        /** Whether a person may be asked in a round: that there surely is one says that they were, then. */
        boolean mayAsk(AskedPersons persons, MethodBody body) {
            if (asks == null) {
                asks = persons.mayAsk(body, loop.blocks());
            }
            return asks;
        }

        /** Tells rounds apart no more, but for the first of a loop that begins with a text or null: an answer that is still to come. */
        void ignore(Part counter) {
            if (seen.getOrDefault(counter, Set.of()).stream().anyMatch(constant -> !(constant instanceof Number))) {
                giveUp(counter);
            } else {
                ignored.add(counter);
            }
        }

        /** Tells rounds apart no more, but for the first. */
        void giveUp(Part counter) {
            ignored.add(counter);
            Set<Object> known = seen.getOrDefault(counter, Set.of());
            if (!known.isEmpty()) {
                first.putIfAbsent(counter, known.iterator().next());
            }
        }

        boolean isFirst(Part counter, Object constant) {
            return constant.equals(first.get(counter));
        }
    }

    public Partitions(MethodBody body, ControlFlow flow, Tests tests, Memory memory) {
        this.body = body;
        this.tests = tests;
        this.memory = memory;
        for (int r = 0; r < body.registers(); r++) {
            registers.add(Part.of(r));
        }
        List<Loop> all = Loops.of(body, flow);
        List<List<Integer>> before = all.isEmpty() ? List.of() : predecessors(body);
        for (Loop loop : all) {
            Counted counted = new Counted(loop);
            Awaited ending = ending(body, loop, tests);
            BitSet computed = computed(body, loop, before);
            for (int r = computed.nextSetBit(0); r >= 0; r = computed.nextSetBit(r + 1)) {
                (ending.registers().get(r) ? counted.counters : counted.ignored).add(registers.get(r));
            }
            counted.counters.addAll(ending.parts());
            loops.add(counted);
        }
        this.changed = ChangedObjects.of(body, all, memory.program().liveness(body));
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

    /** What the tests look at which may end the loop. */
    private static Awaited ending(MethodBody body, Loop loop, Tests tests) {
        Awaited ending = Awaited.none();
        for (int b = loop.blocks().nextSetBit(0); b >= 0; b = loop.blocks().nextSetBit(b + 1)) {
            if (leaves(body, loop, b)) {
                ending.add(tests.askedAt(b));
            }
        }
        return ending;
    }

    private static boolean leaves(MethodBody body, Loop loop, int block) {
        List<Integer> successors = body.blocks().get(block).successors();
        return successors.size() > 1
                && successors.stream().anyMatch(s -> !loop.blocks().get(s));
    }

    /**
     * By what a state that comes to a block is told apart from others.
     *
     * @param objects whether ways are also told apart by objects that are changed
     */
    Partition of(int block, State state, boolean objects) {
        Awaited awaited = tests.awaited(block);
        Map<Part, Object> constants = new HashMap<>();
        BitSet all = awaited.registers();
        for (int r = all.nextSetBit(0); r >= 0; r = all.nextSetBit(r + 1)) {
            Optional<Object> constant = PartConstants.constant(state.registers[r]);
            if (constant.isPresent() && tells(block, registers.get(r), constant.get())) {
                constants.put(registers.get(r), constant.get());
            }
        }
        for (Part part : awaited.parts()) {
            Optional<Object> constant = PartConstants.constant(state, memory, part, counts(block, part));
            if (constant.isPresent() && tells(block, part, constant.get())) {
                constants.put(part, constant.get());
            }
        }
        if (objects) {
            changed.tell(block, state, (register, object) -> constants.putIfAbsent(registers.get(register), object));
        }
        return constants.isEmpty() && state.facts.isEmpty() ? Partition.REST : new Partition(state.facts, constants);
    }

    /** Whether what an instruction gives, by its place in the method, may be changed, there or where it is handed on. */
    boolean isChanged(int instruction) {
        return changed.isChanged(instruction);
    }

    /**
     * The objects, each by itself, of which an instruction gave one, where that is changed, or an entry of a map, or a member of a class;
     * nothing where they are too many, or one.
     */
    public List<Value> givenApart(State state, Instruction instruction, int place, int few) {
        List<Value> entries = few == ChangedObjects.FEW ? EntriesAtHand.apart(state, instruction) : List.of();
        List<Value> apart =
                few == ChangedObjects.FEW && entries.isEmpty() ? MembersAtHand.apart(state, instruction) : entries;
        return apart.isEmpty() ? changed.given(state, instruction, place, few) : apart;
    }

    /** Whether a part ends a loop around the block. */
    private boolean counts(int block, Part part) {
        for (Counted counted : loops) {
            if (counted.loop.blocks().get(block) && counted.counters.contains(part)) {
                return true;
            }
        }
        return false;
    }

    private boolean tells(int block, Part part, Object constant) {
        for (Counted counted : loops) {
            if (counted.loop.blocks().get(block) && !tells(counted, block, part, constant)) {
                return false;
            }
        }
        return true;
    }

    private boolean tells(Counted counted, int block, Part part, Object constant) {
        boolean counter = counted.counters.contains(part);
        if (counter && constant.equals(PartConstants.FIRST)) {
            return block == counted.loop.header()
                    && counted.mayAsk(memory.program().persons(), body);
        }
        if (counter && constant.equals(PartConstants.START)) {
            counted.first.put(part, constant);
            return true;
        }
        if (counted.ignored.contains(part)) {
            return counted.isFirst(part, constant);
        }
        if (!counter && part.isRegister() || counter && block != counted.loop.header()) {
            return true;
        }
        Set<Object> seen = counted.seen.computeIfAbsent(part, p -> new LinkedHashSet<>());
        seen.add(constant);
        if (seen.size() <= (counter ? ROUNDS : FEW)) {
            return true;
        }
        if (counter) {
            counted.giveUp(part);
        } else {
            counted.ignored.add(part);
        }
        return false;
    }

    /** Notes that a test in a block could go either way: what ends a loop by it is not known. */
    void undecided(int block) {
        for (Counted counted : endedBy(block)) {
            asked(block, counted).forEach(counted::ignore);
        }
    }

    /** Notes that a test in a block could go but one way, and will so for many rounds. */
    void far(int block) {
        for (Counted counted : endedBy(block)) {
            asked(block, counted).forEach(counted::giveUp);
        }
    }

    /** Notes that a test in a block could go but one way the first time, since there is some element. */
    void some(int block) {
        endedBy(block).stream()
                .filter(counted -> counted.mayAsk(memory.program().persons(), body))
                .forEach(counted -> asked(block, counted).forEach(counted::giveUp));
    }

    private List<Counted> endedBy(int block) {
        return loops.stream()
                .filter(counted -> counted.loop.blocks().get(block) && leaves(body, counted.loop, block))
                .toList();
    }

    private Set<Part> asked(int block, Counted counted) {
        Awaited asked = tests.askedAt(block);
        Set<Part> all = new HashSet<>(asked.parts());
        asked.registers().stream().mapToObj(registers::get).forEach(all::add);
        all.retainAll(counted.counters);
        return all;
    }

    /** Whether two numbers that a test compares are so far apart that the rounds between them are not told apart. */
    static boolean isFar(Value left, @Nullable Value right) {
        Object a = left.constant().single().orElse(0);
        Object b = right == null ? 0 : right.constant().single().orElse(0);
        return a instanceof Number x && b instanceof Number y && Math.abs(x.longValue() - y.longValue()) > FAR;
    }

    /** The same of a walk. */
    static boolean isFar(int at, int size) {
        return size - at > ROUNDS;
    }

    /** Which round it is, from 1, over all loops around the block; 0 when rounds are not told apart. */
    int round(int block, Partition partition) {
        Map<Part, Object> counters = new HashMap<>();
        for (Counted counted : loops) {
            if (counted.loop.blocks().get(block)) {
                partition.constants().forEach((part, constant) -> {
                    if (counted.counters.contains(part) && !counted.ignored.contains(part)) {
                        counters.put(part, constant);
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
