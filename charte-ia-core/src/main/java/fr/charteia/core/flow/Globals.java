package fr.charteia.core.flow;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The objects that static initializers made: what they hold once their class is initialised, and where they are found. */
final class Globals {
    private final Heap heap = new Heap();
    private final Map<HeapObject, AccessPath> fields = new LinkedHashMap<>();

    void set(HeapObject object, Map<Slot, Value> slots) {
        heap.setAll(object, slots);
    }

    /** Notes that a final static field, whose object the program goes on to change, holds the object. */
    void found(HeapObject object, Slot field) {
        fields.putIfAbsent(object, AccessPath.of(AccessPath.STATIC).append(field));
    }

    /** What an object's parts held when its class was initialised. */
    Map<Slot, Value> slots(HeapObject object) {
        return heap.slots(object);
    }

    /** The static field that holds a changing object, if one does. */
    Optional<AccessPath> path(HeapObject object) {
        return Optional.ofNullable(fields.get(object));
    }
}
