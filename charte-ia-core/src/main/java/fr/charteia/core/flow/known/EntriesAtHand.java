package fr.charteia.core.flow.known;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.Views;
import fr.charteia.core.flow.value.Branches;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which entry of a map is at hand, where an iterator gives it: of a map with few keys, all of them known, any, but each by itself. What is
 * under one key is not under another then.
 */
public final class EntriesAtHand {
    /** How many entries are told apart. */
    private static final int FEW = 8;

    private static final String ENTRY = "java/util/Map$Entry";

    private final Frame frame;
    private final Memory memory;

    public EntriesAtHand(Frame frame) {
        this.frame = frame;
        this.memory = frame.memory();
    }

    /** The entries, one of which a call gives that gives any entry of a map; what it gives, where they are not known. */
    public Value taken(Invocation call, Value given) {
        HeapObject any = given.only();
        Value map = any == null || !any.type().equals(ENTRY)
                ? Value.BOTTOM
                : call.state().heap.get(any, Slot.ENTRIES_OF).orElse(Value.BOTTOM);
        Set<HeapObject> entries = new LinkedHashSet<>();
        entries(call, map).forEach(entry -> entries.addAll(entry.objects()));
        return entries.isEmpty() ? given : given.withObjects(entries);
    }

    /**
     * What a view of the keys, the values or the entries of a map shows.
     *
     * @param each all of it, in no order
     * @param surely whether all of it is there
     */
    public record Shown(List<Value> each, boolean surely) {}

    /** What a view shows; empty where it is none, or the keys of the map are not known. */
    public Optional<Shown> shown(Invocation call, Value view) {
        State state = call.state();
        HeapObject only = view.only();
        Map<Slot, Value> parts = only == null || memory.isMap(only) ? Map.of() : state.heap.slots(only);
        List<Value> entries =
                Views.whole(parts).map(map -> entries(call, Value.of(map))).orElse(List.of());
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        boolean surely =
                entries.stream().allMatch(entry -> Branches.isSomething(memory.read(state, entry, Slot.VALUE)));
        if (parts.containsKey(Slot.ENTRIES_OF)) {
            return Optional.of(new Shown(entries, surely));
        }
        Slot part = parts.containsKey(Slot.KEYS_OF) ? Slot.KEY : Slot.VALUE;
        return Optional.of(new Shown(
                entries.stream().map(entry -> memory.read(state, entry, part)).toList(), surely));
    }

    private List<Value> entries(Invocation call, Value whole) {
        State state = call.state();
        HeapObject map = whole.only();
        Value keys = map == null ? Value.BOTTOM : keys(state, map);
        Set<Object> known = keys.constant().values().orElse(Set.of());
        List<Value> entries = new ArrayList<>();
        for (Object key : known.size() > FEW ? Set.of() : known) {
            HeapObject entry = HeapObject.allocated(ENTRY, call.beside(70 + entries.size()));
            // One that was kept from a walk over another map is one of that, too.
            add(state, entry, Slot.ENTRIES_OF, whole);
            add(state, entry, Slot.UNDER, keys.withConstant(Constant.of(key)));
            entries.add(Value.of(entry));
        }
        return entries;
    }

    private static void add(State state, HeapObject entry, Slot slot, Value value) {
        state.heap.set(
                entry, slot, state.heap.get(entry, slot).orElse(Value.BOTTOM).join(value));
    }

    /** All keys of a map, constants, none of which an answer chose; nothing where they are not known. */
    public Value keys(State state, HeapObject map) {
        Value keys = map.isMany() ? Value.BOTTOM : memory.read(state, Value.of(map), Slot.KEY);
        frame.needsConstant(keys);
        Map<Slot, Value> parts = state.heap.slots(map);
        boolean apart = !parts.containsKey(Slot.VALUE)
                && !parts.containsKey(Slot.CONTENT)
                && !parts.containsKey(Slot.ENTRIES_OF)
                && (map.isInput() || memory.settled(state.heap, map).isPresent());
        boolean chosen = !keys.taints()
                .filter(taint -> !(map.isInput() && taint.label() instanceof Label.Input))
                .isEmpty();
        boolean known = keys.objects().isEmpty() && keys.constant().values().isPresent();
        return apart && known && !chosen ? keys : Value.BOTTOM;
    }

    /** Each of the entries that an instruction gave one of, by itself; nothing where it gave something else. */
    public static List<Value> apart(State state, Instruction instruction) {
        int target = instruction instanceof Instruction.Invoke ? Registers.written(instruction) : Instruction.NONE;
        Value given = target == Instruction.NONE ? Value.BOTTOM : state.registers[target];
        boolean entries = given.objects().size() > 1
                && given.objects().stream()
                        .allMatch(object -> state.heap.get(object, Slot.UNDER).isPresent());
        return entries
                ? given.objects().stream()
                        .map(entry -> given.withObjects(Set.of(entry)))
                        .toList()
                : List.of();
    }
}
