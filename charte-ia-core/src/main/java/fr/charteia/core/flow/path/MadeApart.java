package fr.charteia.core.flow.path;

import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An object that each of several ways has made for itself, of one class of the project: a result, say, with a text of its own and the
 * number of the file. Which of them it is shows in the fields that they were given differently, and in nothing else: nobody else knows
 * them, and none of them is null.
 */
final class MadeApart {
    /** What a way brings. */
    record Brought(State state, Value value) {}

    private final Map<HeapObject, List<State>> made;
    private final Set<Slot> different;
    private final Memory memory;

    private MadeApart(Map<HeapObject, List<State>> made, Set<Slot> different, Memory memory) {
        this.made = made;
        this.different = different;
        this.memory = memory;
    }

    /** The object that the ways have made, where that is all that they bring. */
    static Optional<MadeApart> of(Collection<List<Brought>> ways, Memory memory) {
        Map<HeapObject, List<State>> made = new LinkedHashMap<>();
        Set<Slot> slots = new LinkedHashSet<>();
        Value first = ways.iterator().next().get(0).value;
        for (List<Brought> way : ways) {
            Set<HeapObject> own = new HashSet<>();
            for (Brought brought : way) {
                HeapObject object = brought.value.only();
                if (object == null
                        || !isMade(object, brought, memory)
                        || !object.type()
                                .equals(first.objects().iterator().next().type())
                        || !brought.value.taints().equals(first.taints())
                        || !own.contains(object) && made.containsKey(object)) {
                    return Optional.empty();
                }
                own.add(object);
                made.computeIfAbsent(object, o -> new ArrayList<>()).add(brought.state);
                slots.addAll(brought.state.heap.slots(object).keySet());
            }
            if (ways.stream()
                    .filter(other -> other != way)
                    .anyMatch(other -> other.stream().anyMatch(b -> own.stream().anyMatch(b.state.heap::has)))) {
                return Optional.empty();
            }
        }
        // Of objects that hold nothing, which one it is is all that they tell.
        if (slots.isEmpty() || !slots.stream().allMatch(MadeApart::isGiven)) {
            return Optional.empty();
        }
        slots.removeIf(slot -> isAlike(made, slot, memory));
        return Optional.of(new MadeApart(made, slots, memory));
    }

    /** Whether an object was given a part once, as it is a field, or the message of an exception that a model names. */
    private static boolean isGiven(Slot slot) {
        return slot.kind() == Slot.Kind.FIELD || slot.kind() == Slot.Kind.NAMED;
    }

    private static boolean isMade(HeapObject object, Brought brought, Memory memory) {
        return object.kind() == HeapObject.Kind.ALLOCATED
                && !object.isMany()
                && !object.isGlobal()
                && !object.isFocused()
                && brought.value.constant() == Constant.NONE
                && brought.state.heap.has(object)
                && memory.program().index().inScope(object.type());
    }

    /** Whether a field holds the same in each: one constant, or what was passed. */
    private static boolean isAlike(Map<HeapObject, List<State>> made, Slot slot, Memory memory) {
        List<Value> held = new ArrayList<>();
        made.forEach((object, states) -> states.forEach(state -> held.add(memory.held(state.heap, object, slot))));
        Value first = held.get(0);
        return held.stream()
                .allMatch(value -> value.isSame(first)
                        || !value.differsFrom(first)
                                && (value.constant().single().isPresent() || value.passed() != null));
    }

    /**
     * Labels the fields by which the objects are told apart; false where what is there may be another.
     *
     * @param there which of them is there: where the ways are told apart, some of them
     */
    boolean mark(State joined, Value there, Taints decided, Frame frame) {
        Set<HeapObject> some = new LinkedHashSet<>(made.keySet());
        some.retainAll(there.objects());
        if (some.isEmpty() || !some.stream().allMatch(joined.heap::has)) {
            return false;
        }
        for (HeapObject object : some) {
            for (Slot slot : different) {
                Value held = memory.held(joined.heap, object, slot);
                joined.heap.set(object, slot, held.plus(decided.via(way -> frame.stored(slot, way))));
            }
        }
        return true;
    }
}
