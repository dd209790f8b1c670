package fr.charteia.core.flow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Replaces everything that a collection or an array holds, each element by what becomes of it. */
final class Replacements {
    /** How many elements are replaced one by one. */
    private static final int LISTED = 40;

    private final Memory memory;
    private final Functions functions;

    Replacements(Memory memory, Functions functions) {
        this.memory = memory;
        this.functions = functions;
    }

    /** Puts what a function makes of each element, or each value of a map, in its place; false when that is not possible. */
    boolean replaceAll(State state, Value container, Value function, Site site) {
        HeapObject only = whole(container);
        if (only == null) {
            return false;
        }
        Map<Slot, Value> replaced = new LinkedHashMap<>(state.heap.slots(only));
        for (Map.Entry<Slot, Value> entry : state.heap.slots(only).entrySet()) {
            Slot slot = entry.getKey();
            if (slot.kind() == Slot.Kind.ELEMENT) {
                replaced.put(slot, answer(state, function, List.of(entry.getValue()), site));
            } else if (slot.kind() == Slot.Kind.VALUE) {
                Value key = memory.readObject(state.heap, only, Slot.KEY);
                replaced.put(slot, answer(state, function, List.of(key, entry.getValue()), site));
            }
        }
        state.heap.setAll(only, replaced);
        return true;
    }

    private Value answer(State state, Value function, List<Value> given, Site site) {
        Value answer = functions.call(state, function, given, site).result();
        return answer.isBottom() ? Value.CLEAN : answer;
    }

    /** Puts one value everywhere, as far as it is known where that is. */
    void fill(State state, Value container, Value value) {
        HeapObject only = whole(container);
        if (only == null) {
            return;
        }
        Optional<Integer> size = memory.read(state, container, Slot.SIZE)
                .constant()
                .single()
                .filter(Integer.class::isInstance)
                .map(n -> (Integer) n)
                .filter(n -> n <= LISTED);
        Map<Slot, Value> filled = new LinkedHashMap<>(state.heap.slots(only));
        if (size.isEmpty()) {
            return;
        }
        filled.keySet().removeIf(slot -> slot.kind() == Slot.Kind.ELEMENT);
        for (int i = 0; i < size.get(); i++) {
            filled.put(Slot.element(i), value);
        }
        state.heap.setAll(only, filled);
    }

    /** The one object of which all that it holds is known. */
    private static @Nullable HeapObject whole(Value container) {
        HeapObject only =
                container.objects().size() == 1 ? container.objects().iterator().next() : null;
        return only == null || only.isMany() || only.isInput() || only.isGlobal() || !only.isExact() ? null : only;
    }
}
