package fr.charteia.core.flow.container;

import fr.charteia.core.flow.memory.Views;
import fr.charteia.core.flow.value.ApprovedLabels;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What stays in a collection, or in the map that it shows, because a person answered so of each: it is approved wherever it is found from
 * then on.
 */
public final class StayingElements {
    private final State state;
    private final HeapObject collection;
    private final Set<Label> approved;

    private StayingElements(State state, HeapObject collection, Set<Label> approved) {
        this.state = state;
        this.collection = collection;
        this.approved = approved;
    }

    /** Notes it of all that a collection holds, or shows of a map as a whole. */
    public static void approve(State state, HeapObject collection, Set<Label> approved) {
        StayingElements staying = new StayingElements(state, collection, approved);
        staying.bear(collection, Slot.ELEMENT, approved);
        Views.whole(state.heap.slots(collection))
                .filter(map -> !map.isMany() && !map.isGlobal())
                .ifPresent(staying::approveShown);
    }

    private void approveShown(HeapObject map) {
        Map<Slot, Value> view = state.heap.slots(collection);
        if (view.containsKey(Slot.KEYS_OF)) {
            bear(map, Slot.KEY, approved);
        } else if (view.containsKey(Slot.VALUES_OF)) {
            bear(map, Slot.VALUE, approved);
        } else {
            // Of an entry they were asked about its value, unless its key may have said so.
            bear(map, Slot.VALUE, notOfKeys(map));
        }
    }

    private Set<Label> notOfKeys(HeapObject map) {
        Value keys = state.heap.get(map, Slot.KEY).orElse(Value.BOTTOM);
        Set<Label> left = new LinkedHashSet<>(keys.objects().isEmpty() ? approved : Set.of());
        left.removeAll(said(keys));
        return left;
    }

    /** What a value says itself; what decided that it is there does not. */
    private static Set<Label> said(Value value) {
        return value.taints().filter(taint -> !taint.has(Mark.CONTROL)).labels();
    }

    private void bear(HeapObject holder, Slot part, Set<Label> known) {
        state.heap.slots(holder).forEach((slot, value) -> {
            if (slot.any().equals(part)) {
                state.heap.set(holder, slot, ApprovedLabels.bearing(value, known));
            }
        });
    }
}
