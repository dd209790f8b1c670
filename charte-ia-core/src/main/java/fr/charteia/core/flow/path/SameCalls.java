package fr.charteia.core.flow.path;

import fr.charteia.core.bytecode.ControlFlow;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Controls;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.program.RepeatedCalls;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Repeated calls that are given the same: of these, one is made whatever parts the ways to them. */
public final class SameCalls {
    private static final HeapObject STATIC = HeapObject.input("", AccessPath.of(AccessPath.STATIC));

    private final Program program;
    private final RepeatedCalls repeated;
    private final Memory memory;

    /** What each call was given, at each point of its block. */
    private final Map<Integer, Map<Integer, Given>> seen = new TreeMap<>();

    private record Given(State state, List<Value> arguments, List<Integer> definitions) {}

    public SameCalls(Program program, MethodBody body, Memory memory) {
        this.program = program;
        this.repeated = program.repeatedCalls(body);
        this.memory = memory;
    }

    /** A call is about to be made. */
    public void see(Point point, int place, State state, Instruction.Invoke call) {
        if (repeated.isOne(place)) {
            seen.computeIfAbsent(place, p -> new HashMap<>())
                    .put(
                            point.id,
                            new Given(
                                    state.copy(),
                                    call.arguments().stream()
                                            .map(r -> state.registers[r])
                                            .toList(),
                                    call.arguments().stream()
                                            .map(r -> state.definitions[r])
                                            .toList()));
        }
    }

    /** The blocks that make a call with the same arguments where something that is asked parts them alone, by the place of each such call. */
    public Map<Integer, BitSet> found(ControlFlow flow, Controls controls) {
        Map<Integer, BitSet> found = new HashMap<>();
        repeated.calls().forEach(places -> {
            List<Integer> same = same(places.keySet());
            BitSet blocks = RepeatedCalls.blocks(same.stream().map(places::get).toList());
            if (blocks.cardinality() > 1 && !flow.leadToEachOther(blocks) && controls.partOnly(flow, blocks)) {
                same.forEach(place -> found.put(place, blocks));
            }
        });
        return found;
    }

    /** Those of some calls that are given what the first of them is. */
    private List<Integer> same(Set<Integer> places) {
        List<Integer> same = new ArrayList<>();
        Given first = null;
        for (int place : places) {
            for (Given given : seen.getOrDefault(place, Map.of()).values()) {
                first = first == null ? given : first;
                if (!areSame(first, given)) {
                    return List.of();
                }
                if (!same.contains(place)) {
                    same.add(place);
                }
            }
        }
        return same;
    }

    private boolean areSame(Given one, Given other) {
        for (int i = 0; i < one.arguments.size(); i++) {
            Value first = one.arguments.get(i);
            Value second = other.arguments.get(i);
            boolean constant = first.objects().isEmpty()
                    && second.objects().isEmpty()
                    && first.constant().single().isPresent()
                    && first.constant().equals(second.constant());
            boolean held =
                    one.definitions.get(i) != -1 && one.definitions.get(i).equals(other.definitions.get(i));
            if (!constant && !held && !first.isSame(second)) {
                return false;
            }
        }
        Set<Slot> common = common(one);
        common.addAll(common(other));
        Set<HeapObject> objects = reached(one, common);
        objects.addAll(reached(other, common));
        return common.stream().allMatch(slot -> holdsSame(STATIC, slot, one, other))
                && objects.stream().allMatch(object -> holdsSame(object, one, other));
    }

    /** The static fields of ours that are known: any method may ask them. */
    private Set<Slot> common(Given given) {
        Set<Slot> common = new LinkedHashSet<>(given.state.heap.slots(STATIC).keySet());
        common.removeIf(slot -> !program.index().inScope(slot.owner()));
        return common;
    }

    /** What the method can come to. */
    private Set<HeapObject> reached(Given given, Set<Slot> common) {
        Set<HeapObject> roots = new LinkedHashSet<>();
        given.arguments.forEach(argument -> roots.addAll(argument.objects()));
        common.forEach(slot ->
                roots.addAll(memory.readObject(given.state.heap, STATIC, slot).objects()));
        return new LinkedHashSet<>(memory.reachable(given.state.heap, roots));
    }

    private boolean holdsSame(HeapObject object, Given one, Given other) {
        Set<Slot> slots = new LinkedHashSet<>(one.state.heap.slots(object).keySet());
        slots.addAll(other.state.heap.slots(object).keySet());
        return slots.stream().allMatch(slot -> holdsSame(object, slot, one, other));
    }

    private boolean holdsSame(HeapObject object, Slot slot, Given one, Given other) {
        return memory.readObject(one.state.heap, object, slot)
                .equals(memory.readObject(other.state.heap, object, slot));
    }
}
