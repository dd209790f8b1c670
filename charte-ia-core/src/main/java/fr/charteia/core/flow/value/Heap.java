package fr.charteia.core.flow.value;

import fr.charteia.core.flow.memory.Memory;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of objects hold. Only what was written is kept: what a part holds before that follows from the object
 * (see {@link Memory}). Copies share what they have not changed.
 */
public final class Heap {
    private Map<HeapObject, Map<Slot, Value>> objects;
    /** Whether a copy holds the same map, so that it must not be changed. */
    private boolean shared;

    public Heap() {
        this(new LinkedHashMap<>());
    }

    private Heap(Map<HeapObject, Map<Slot, Value>> objects) {
        this.objects = objects;
    }

    /** Most copies are never changed: the map is copied by whoever changes it first. */
    public Heap copy() {
        Heap copy = new Heap(objects);
        shared = true;
        copy.shared = true;
        return copy;
    }

    private Map<HeapObject, Map<Slot, Value>> own() {
        if (shared) {
            objects = new LinkedHashMap<>(objects);
            shared = false;
        }
        return objects;
    }

    public Set<HeapObject> objects() {
        return Collections.unmodifiableSet(objects.keySet());
    }

    public boolean has(HeapObject object) {
        return objects.containsKey(object);
    }

    /** What was there, or outlives calls, and holds something else in a later heap. */
    public Set<HeapObject> changedIn(Heap later) {
        Set<HeapObject> changed = new LinkedHashSet<>();
        for (Map.Entry<HeapObject, Map<Slot, Value>> object : later.objects.entrySet()) {
            Map<Slot, Value> now = object.getValue();
            Map<Slot, Value> then = slots(object.getKey());
            if (now != then && (has(object.getKey()) || object.getKey().isLasting()) && !now.equals(then)) {
                changed.add(object.getKey());
            }
        }
        return changed;
    }

    /** What was written to an object's parts. */
    public Map<Slot, Value> slots(HeapObject object) {
        return objects.getOrDefault(object, Map.of());
    }

    public Optional<Value> get(HeapObject object, Slot slot) {
        return Optional.ofNullable(slots(object).get(slot));
    }

    /** Replaces what a part holds; what was asked of how much there is, was asked of another number then. */
    public void set(HeapObject object, Slot slot, Value value) {
        Map<Slot, Value> slots = new LinkedHashMap<>(slots(object));
        if (slot.equals(Slot.SIZE)) {
            slots.keySet().removeIf(Slot::isAsked);
        }
        slots.put(slot, value);
        own().put(object, slots);
    }

    /** Says more of what a part holds, which is what it was. */
    public void tell(HeapObject object, Slot slot, Value value) {
        Map<Slot, Value> slots = new LinkedHashMap<>(slots(object));
        slots.put(slot, value);
        own().put(object, slots);
    }

    public void setAll(HeapObject object, Map<Slot, Value> slots) {
        own().put(object, slots);
    }

    public void remove(HeapObject object, Slot slot) {
        Map<Slot, Value> slots = slots(object);
        if (slots.containsKey(slot)) {
            Map<Slot, Value> fewer = new LinkedHashMap<>(slots);
            fewer.remove(slot);
            if (fewer.isEmpty() && object.isInput()) {
                // Of what was passed, nothing written is nothing known.
                own().remove(object);
            } else {
                own().put(object, fewer);
            }
        }
    }

    /** Notes that an object exists; its parts are as it was made. */
    public void allocate(HeapObject object) {
        own().putIfAbsent(object, Map.of());
    }

    /** Drops all other objects. */
    public void retain(Set<HeapObject> kept) {
        own().keySet().retainAll(kept);
    }

    /** Drops an object. */
    void remove(HeapObject object) {
        own().remove(object);
    }

    /** Takes an object for one of those that another stands for. */
    void merge(HeapObject object, HeapObject into) {
        Map<Slot, Value> before = own().remove(object);
        Map<Slot, Value> merged = new LinkedHashMap<>(slots(into));
        if (before != null) {
            before.forEach((slot, value) -> merged.merge(slot, value, Value::join));
        }
        own().put(into, merged);
    }

    /** An object holds these parts, or what it holds already; where it is made and not there yet, just these. */
    public void add(HeapObject object, Map<Slot, Value> slots, Missing missing) {
        Heap other = new Heap();
        other.setAll(object, slots);
        setAll(object, has(object) || object.isLasting() ? joinSlots(object, this, other, missing) : slots);
    }

    /**
     * What may be there after either of two histories. What the second adds nothing to is what the first holds, itself, so that it is
     * soon compared.
     *
     * @param missing what a part holds that was not written, by the heap it is missing in
     */
    public static Heap join(Heap a, Heap b, Missing missing) {
        if (a.objects.equals(b.objects)) {
            return a.copy();
        }
        Map<HeapObject, Map<Slot, Value>> joined = new LinkedHashMap<>(a.objects);
        boolean more = false;
        for (Map.Entry<HeapObject, Map<Slot, Value>> entry : b.objects.entrySet()) {
            HeapObject object = entry.getKey();
            Map<Slot, Value> mine = a.objects.get(object);
            if (mine == null && !object.isLasting()) {
                joined.put(object, entry.getValue());
                more = true;
                continue;
            }
            Map<Slot, Value> slots = joinSlots(object, a, b, missing);
            if (slots != mine) {
                joined.put(object, slots);
                more = true;
            }
        }
        for (Map.Entry<HeapObject, Map<Slot, Value>> entry : a.objects.entrySet()) {
            HeapObject object = entry.getKey();
            if (!b.objects.containsKey(object) && object.isLasting()) {
                Map<Slot, Value> slots = joinSlots(object, a, b, missing);
                if (slots != entry.getValue()) {
                    joined.put(object, slots);
                    more = true;
                }
            }
        }
        return more ? new Heap(joined) : a.copy();
    }

    private static Map<Slot, Value> joinSlots(HeapObject object, Heap a, Heap b, Missing missing) {
        Map<Slot, Value> mine = missing.known(a, object);
        Map<Slot, Value> theirs = missing.known(b, object);
        if (mine.equals(theirs)) {
            return mine;
        }
        Set<Slot> all = new LinkedHashSet<>(mine.keySet());
        all.addAll(theirs.keySet());
        boolean more = all.size() > mine.size();
        Map<Slot, Value> joined = new LinkedHashMap<>();
        for (Slot slot : all) {
            Value left = mine.get(slot);
            Value right = theirs.get(slot);
            Value here = left != null ? left : unwritten(a, object, slot, missing);
            Value there = right != null ? right : unwritten(b, object, slot, missing);
            boolean passed = object.isInput() && !slot.isAdded() && !slot.isSetting();
            Value either = passed ? WrittenApprovals.either(object.path().append(slot), here, there) : here.join(there);
            if (passed && slot.kind() == Slot.Kind.FIELD && object.path().parameter() == AccessPath.STATE) {
                Value told = either.plus(missing.undecided(slot, either, here, there));
                either = left == null ? told : Undecided.settled(left, told);
            }
            joined.put(slot, either);
            more |= either != left;
        }
        return more ? joined : mine;
    }

    /** What a part holds that was not written by itself: an element or key that is told apart may be any that was. */
    private static Value unwritten(Heap heap, HeapObject object, Slot slot, Missing missing) {
        if (slot.isAdded()) {
            // What is added to a collection leaves what was there: nothing written is nothing added.
            return Value.BOTTOM;
        }
        Value any = slot.isConstant() ? heap.slots(object).get(slot.any()) : null;
        Value before = missing.value(heap, object, slot);
        return any == null ? before : any.join(before);
    }

    /** What a part of an object holds, written or not. */
    Value found(HeapObject object, Slot slot, Missing missing) {
        return get(object, slot).orElseGet(() -> unwritten(this, object, slot, missing));
    }

    /** What a heap does not say. */
    public interface Missing {
        /** What a part holds that was not written. */
        Value value(Heap heap, HeapObject object, Slot slot);

        /** What labels had no say in of what either of two ways has left in a field of what outlives calls. */
        default Taints undecided(Slot field, Value either, Value one, Value other) {
            return Taints.NONE;
        }

        /** What is known of an object, also where the heap has nothing on it yet. */
        default Map<Slot, Value> known(Heap heap, HeapObject object) {
            return heap.slots(object);
        }
    }

    /** Applies a change to each value. */
    public void replaceValues(BiFunction<HeapObject, Value, Value> change) {
        own().replaceAll((object, slots) -> {
            Map<Slot, Value> renewed = new LinkedHashMap<>();
            slots.forEach((slot, value) -> renewed.put(slot, change.apply(object, value)));
            return renewed;
        });
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Heap heap && objects.equals(heap.objects);
    }

    @Override
    public int hashCode() {
        return objects.hashCode();
    }
}
