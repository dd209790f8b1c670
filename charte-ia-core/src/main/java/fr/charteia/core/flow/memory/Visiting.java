package fr.charteia.core.flow.memory;

import fr.charteia.core.flow.program.Visit;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a loop that {@linkplain Visit visits} all elements of something leaves them as: what it took are all that there are.
 *
 * <p>While it is under way, the list says which objects were taken of it, by the names that these bear by then; what was told apart of
 * the many and is one of them again is among them by that name. A list that lets others add the same elements to it meanwhile is not
 * thought of.
 */
public final class Visiting {
    private final Memory memory;

    public Visiting(Memory memory) {
        this.memory = memory;
    }

    /** Elements of a container that are alike. */
    private record Elements(HeapObject container, Slot any) {}

    /** The first round is about to start. */
    public void start(Visit visit, State state) {
        leave(visit, state);
        HeapObject visited = Sweeping.swept(visit.loop(), state, true);
        if (visited != null) {
            state.heap.set(visited, Slot.VISITED, Value.constant(1));
        }
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

    /**
     * A round is over. What was passed and known by its position is there without it as well: what the round left it as is told by one
     * of those that the instruction took.
     */
    public void next(Visit visit, State state) {
        HeapObject visited = Sweeping.swept(visit.loop(), state, false);
        if (visited == null || !visited.isInput()) {
            return;
        }
        state.heap.get(visited, Slot.VISITED).ifPresent(taken -> {
            Set<HeapObject> all = new LinkedHashSet<>();
            for (HeapObject object : taken.objects()) {
                boolean byPosition = object.isInput()
                        && !object.isMany()
                        && !object.isTaken()
                        && !object.path().slots().isEmpty()
                        && object.path().above().equals(visited.path());
                if (byPosition) {
                    HeapObject many = HeapObject.input(object.type(), visited.path().append(Slot.ELEMENT));
                    HeapObject before = many.takenBy(visit.taking());
                    state.heap.add(object, before, memory);
                    all.add(before);
                } else {
                    all.add(object);
                }
            }
            state.heap.set(visited, Slot.VISITED, taken.withObjects(all));
        });
    }

    /** The last round is over: what was taken is all there is. */
    public void end(Visit visit, State state) {
        HeapObject visited = Sweeping.swept(visit.loop(), state, false);
        Optional<Value> taken = visited == null ? Optional.empty() : state.heap.get(visited, Slot.VISITED);
        if (taken.filter(Protection::isSet).isPresent()) {
            state.age(taken.get().objects(), memory);
            Set<HeapObject> all = state.heap.get(visited, Slot.VISITED).orElseThrow().objects();
            elements(state.heap, visited, Views.NESTED)
                    .ifPresent(elements -> replace(state.heap, elements, all));
        }
        leave(visit, state);
    }

    /** The loop is left otherwise: some may be as they were. */
    public void leave(Visit visit, State state) {
        HeapObject visited = Sweeping.swept(visit.loop(), state, false);
        if (visited != null) {
            state.heap.remove(visited, Slot.VISITED);
        } else {
            leave(state);
        }
    }

    /** All loops are left. */
    public void leave(State state) {
        for (HeapObject object : List.copyOf(state.heap.objects())) {
            state.heap.remove(object, Slot.VISITED);
        }
    }

    private Optional<Elements> elements(Heap heap, HeapObject container, int depth) {
        Map<Slot, Value> parts = heap.slots(container);
        if (!Views.isView(parts)) {
            return Optional.of(new Elements(container, Slot.ELEMENT));
        }
        if (parts.containsKey(Slot.START) || depth == 0) {
            return Optional.empty();
        }
        HeapObject shown = Sweeping.part(heap, container, Slot.ORIGIN);
        if (shown != null) {
            return elements(heap, shown, depth - 1);
        }
        HeapObject keys = Sweeping.part(heap, container, Slot.KEYS_OF);
        HeapObject map = keys == null ? Sweeping.part(heap, container, Slot.VALUES_OF) : keys;
        return map == null || Views.isView(heap.slots(map))
                ? Optional.empty()
                : Optional.of(new Elements(map, keys == null ? Slot.VALUE : Slot.KEY));
    }

    private void replace(Heap heap, Elements elements, Set<HeapObject> taken) {
        HeapObject container = elements.container();
        Map<Slot, Value> slots = new LinkedHashMap<>(heap.slots(container));
        slots.replaceAll((slot, value) ->
                slot.any().equals(elements.any()) || slot.equals(Slot.CONTENT) ? as(value, taken) : value);
        if (container.isInput()) {
            slots.put(Slot.TAKEN, Value.BOTTOM.withObjects(taken));
        }
        heap.setAll(container, slots);
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
                    taken.stream().filter(one -> one.blurred().equals(object)).toList();
            known.addAll(as.isEmpty() ? List.of(object) : as);
        }
        return known.equals(value.objects()) ? value : value.withObjects(known);
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
