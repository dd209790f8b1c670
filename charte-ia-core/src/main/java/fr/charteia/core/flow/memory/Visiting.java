package fr.charteia.core.flow.memory;

import fr.charteia.core.flow.program.Visit;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.OneOfMany;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a loop that {@linkplain Visit visits} all elements of something leaves them as: what it took are all that there are.
 *
 * <p>While it is under way, the list says which objects were taken of it, by the names that these bear by then; what was told apart of
 * the many and is one of them again is among them by that name. A list that lets others add the same elements to it meanwhile is not
 * thought of.
 */
public final class Visiting extends VisitNotes {
    public Visiting(Memory memory) {
        super(memory, Slot.VISITED, Value.constant(1));
    }

    /** A round has taken one. */
    public void take(Visit visit, State state, Value one) {
        HeapObject visited = Sweeping.swept(visit.loop(), state, false);
        if (visited != null) {
            state.heap.get(visited, Slot.VISITED).ifPresent(before -> {
                Set<HeapObject> all = new LinkedHashSet<>(before.objects());
                all.addAll(one.objects());
                state.heap.set(visited, Slot.VISITED, before.withObjects(all));
            });
        }
    }

    /** A round is over. */
    @Override
    public void next(Visit visit, State state) {
        for (HeapObject object : List.copyOf(state.heap.objects())) {
            if (object.isFocused() && visit.hasTaken(object)) {
                OneOfMany.release(state, object, Slot.VISITED, memory);
            }
        }
    }

    /** The last round is over: what was taken is all there is. */
    @Override
    public void end(Visit visit, State state) {
        HeapObject visited = Sweeping.swept(visit.loop(), state, false);
        if (visited != null && Protection.isSet(state.heap.slots(visited).get(Slot.VISITED))) {
            OneOfMany.age(state, taken(state.heap, visited), memory);
            leaveAs(state.heap, visited, taken(state.heap, visited));
        }
        leave(visit, state);
    }

    private static Set<HeapObject> taken(Heap heap, HeapObject visited) {
        return heap.get(visited, Slot.VISITED).orElse(Value.BOTTOM).objects();
    }

    /** All that a container holds was taken, and is known as some objects by now. */
    public void leaveAs(Heap heap, HeapObject container, Set<HeapObject> taken) {
        HeapObject whole = whole(heap, container);
        if (whole == null) {
            return;
        }
        Map<Slot, Value> slots = new LinkedHashMap<>(heap.slots(whole));
        slots.replaceAll((slot, value) -> slot.isContained() || slot.equals(Slot.CONTENT) ? as(value, taken) : value);
        if (whole.isInput() && !memory.isMap(whole)) {
            slots.put(Slot.TAKEN, Value.BOTTOM.withObjects(taken));
        }
        heap.setAll(whole, slots);
    }

    /** What a view shows all of; the container itself, where it is none; null where it is not known, or only a part. */
    static @Nullable HeapObject whole(Heap heap, HeapObject container) {
        return whole(heap, container, Views.NESTED);
    }

    private static @Nullable HeapObject whole(Heap heap, HeapObject container, int depth) {
        Map<Slot, Value> parts = heap.slots(container);
        if (!Views.isView(parts)) {
            return container;
        }
        if (parts.containsKey(Slot.START) || depth == 0) {
            return null;
        }
        for (Slot origin : List.of(Slot.ORIGIN, Slot.KEYS_OF, Slot.VALUES_OF)) {
            HeapObject shown = Sweeping.part(heap, container, origin);
            if (shown != null) {
                return whole(heap, shown, depth - 1);
            }
        }
        return null;
    }

    /** What a value is known as once all that it may be were taken; what was put there later, and is none of these, stays. */
    private static Value as(Value value, Set<HeapObject> taken) {
        Set<HeapObject> known = new LinkedHashSet<>();
        for (HeapObject object : value.objects()) {
            if (taken.isEmpty() && object.isMany()) {
                // No round was run: there is none.
                continue;
            }
            List<HeapObject> as =
                    taken.stream().filter(one -> isAmong(object, one)).toList();
            known.addAll(as);
            if (as.isEmpty() || taken.contains(object)) {
                known.add(object);
            }
        }
        return known.equals(value.objects()) ? value : value.withObjects(known);
    }

    /** Whether an object is among those that were taken: one of the many, or the last that was made of them. */
    private static boolean isAmong(HeapObject object, HeapObject taken) {
        HeapObject many = taken.blurred();
        return taken.isTaken() && (many.equals(object.blurred()) || !object.isTaken() && many.equals(object.older()));
    }

    /** What an element that the caller passed is known as, where all were taken; those that were not told apart are as they were. */
    static Value as(Value passed, Value taken) {
        Set<HeapObject> known = new LinkedHashSet<>();
        for (HeapObject object : passed.objects()) {
            if (taken.objects().contains(object)) {
                known.add(object);
                continue;
            }
            for (HeapObject one : taken.objects()) {
                if (one.isTaken() || object.isMany() && !one.isMany()) {
                    known.add(one);
                } else if (one.isMany()) {
                    known.add(object);
                }
            }
        }
        return passed.withObjects(known);
    }
}
