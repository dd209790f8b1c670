package fr.charteia.core.flow.memory;

import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Perhaps;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayList;
import java.util.List;

/** What is read once at a place of which it is not known which it is: of several things that lie in a container, whoever sees it sees one. */
public final class OneOfSeveral {
    private OneOfSeveral() {}

    /**
     * What is read, as one of what lies at these places.
     *
     * @param places where it may stand, each by itself or any of its kind
     */
    public static Value read(State state, Value container, List<Slot> places, Value read) {
        HeapObject only = container.only();
        if (only == null || read.taints().isEmpty()) {
            return read;
        }
        List<Value> each = new ArrayList<>();
        state.heap.slots(only).forEach((slot, held) -> {
            if (places.stream()
                    .anyMatch(place -> place.isConstant() ? place.equals(slot) : place.kind() == slot.kind())) {
                each.add(held);
            }
        });
        return Perhaps.marked(read, each);
    }
}
