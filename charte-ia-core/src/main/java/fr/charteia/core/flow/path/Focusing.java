package fr.charteia.core.flow.path;

import fr.charteia.core.bytecode.ControlFlow;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MethodBody.Block;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.OneOfMany;
import fr.charteia.core.flow.value.PureCalls;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells the object that a method is at apart from the others of a list while it changes it: what is masked in it is masked when it is sent
 * in the same round, though the others are not. The others, and whoever knows it as one of them, see what it held, too.
 *
 * <p>Known as focus from the analysis of shapes; it ends (blur) where the instruction takes another, where a call could come to the same
 * object by another way, and with the method.
 */
public final class Focusing {
    private final Program program;
    private final ControlFlow flow;
    private final Memory memory;
    private final Partitions partitions;
    private final WholeLoops loops;
    private final Focus focus;

    public Focusing(Program program, ControlFlow flow, Memory memory, Partitions partitions, WholeLoops loops) {
        this.program = program;
        this.flow = flow;
        this.memory = memory;
        this.partitions = partitions;
        this.loops = loops;
        this.focus = new Focus(program, memory);
    }

    /**
     * An instruction has given something: where that is one of many and is changed, it is told apart.
     *
     * @param offset which instruction of the block it is
     */
    public void take(State state, Block block, int offset, Site site) {
        Instruction instruction = block.instructions().get(offset);
        int place = block.first() + offset;
        int target = takes(instruction) ? Registers.written(instruction) : Instruction.NONE;
        if (target == Instruction.NONE || !partitions.isChanged(place)) {
            return;
        }
        boolean once = flow.loops(block.index()).isEmpty();
        state.registers[target] = focus.take(state, state.registers[target], loops.isTaking(place), once, site);
    }

    private static boolean takes(Instruction instruction) {
        return instruction instanceof Instruction.Invoke
                || instruction instanceof Instruction.ArrayLoad
                || instruction instanceof Instruction.Load
                || instruction instanceof Instruction.Cast;
    }

    /**
     * A call that is given such an object, and may come to it by another way as well, takes it for any of the many. Library code that is
     * described does to each what its model says, by whatever way.
     */
    public void call(State state, Instruction.Invoke call) {
        if (PureCalls.isPure(call.callee())
                || !comesToCode(state, call)
                || state.heap.objects().stream().noneMatch(HeapObject::isTaken)) {
            return;
        }
        Set<HeapObject> passed = new LinkedHashSet<>();
        call.arguments().forEach(r -> passed.addAll(state.registers[r].objects()));
        Set<HeapObject> reached = memory.reachable(state.heap, passed);
        Set<HeapObject> shared = new LinkedHashSet<>(reached);
        shared.removeIf(object -> !object.isTaken() || !isReachedOtherwise(object, reached));
        OneOfMany.blur(state, shared);
    }

    /** A container taken out of many, as it is given to a call. */
    public record Given(HeapObject container, Map<Slot, Value> holds, Taints choosing) {}

    /** The containers taken out of many that a call is given. */
    public List<Given> containers(State state, Instruction.Invoke call) {
        List<Given> containers = new ArrayList<>();
        for (int register : call.arguments()) {
            Value value = state.registers[register];
            for (HeapObject object : value.objects()) {
                if (object.isTaken() && focus.isContainer(object)) {
                    containers.add(new Given(object, state.heap.slots(object), state.choosing(value)));
                }
            }
        }
        return containers;
    }

    /** What a call left in containers is in those, too, out of which they were taken; what chose the one has chosen it there. */
    public void called(State state, List<Given> containers) {
        for (Given given : containers) {
            Map<Slot, Value> left = new LinkedHashMap<>();
            state.heap.slots(given.container()).forEach((slot, value) -> {
                if (!value.equals(given.holds().get(slot))) {
                    left.put(slot, value.plus(given.choosing()));
                }
            });
            if (!left.isEmpty()) {
                state.heap.add(given.container().blurred(), left, memory);
            }
        }
    }

    /** Whether a call comes to code of ours, or is not described. */
    private boolean comesToCode(State state, Instruction.Invoke call) {
        return program.resolve(call.callee()).filter(program::hasBody).isPresent()
                || !program.models().call(call.callee()).known()
                || call.arguments().stream()
                        .flatMap(r -> state.registers[r].objects().stream())
                        .anyMatch(HeapObject::isFunction);
    }

    private static boolean isReachedOtherwise(HeapObject one, Set<HeapObject> reached) {
        HeapObject many = one.blurred();
        return reached.stream()
                .filter(object -> !object.equals(one) && !object.isTakenWith(one))
                .anyMatch(object -> object.blurred().equals(many)
                        // What lies in one that is at hand is among what is reached.
                        || !object.isFocused()
                                && many.isInput()
                                && object.isInput()
                                && (object.path().isPrefixOf(many.path())
                                        || object.path().mayBe(many.path())));
    }
}
