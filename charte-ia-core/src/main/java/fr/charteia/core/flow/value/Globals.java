package fr.charteia.core.flow.value;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The objects that static initializers made: what they hold once their class is initialised, and where they are found. */
public final class Globals {
    private final Heap heap = new Heap();
    private final Map<HeapObject, AccessPath> fields = new LinkedHashMap<>();

    public void set(HeapObject object, Map<Slot, Value> slots) {
        heap.setAll(object, slots);
    }

    /** Notes where an object is found that the program goes on to change; the first place counts. */
    public void found(HeapObject object, AccessPath path) {
        fields.putIfAbsent(object, path);
    }

    /** What an object's parts held when its class was initialised. */
    public Map<Slot, Value> slots(HeapObject object) {
        return heap.slots(object);
    }

    /** Where a changing object is found: in a static field, or below. */
    public Optional<AccessPath> path(HeapObject object) {
        return Optional.ofNullable(fields.get(object));
    }
}
