package fr.charteia.core.flow.memory;

import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which instruction asked last whether a container that was made here has something: an answer that is kept for later says so, as long as
 * nobody has changed how much there is, nor asked again. Of what is passed, the number that was passed says it.
 */
public final class AskedContainers {
    private AskedContainers() {}

    /** Notes that an instruction asks; gives what its answer says where there is something. */
    public static Set<Label> ask(State state, Value container, int instruction) {
        HeapObject only = container.only();
        if (only == null
                || only.isInput()
                || only.isMany()
                || only.isGlobal()
                || Views.isView(state.heap.slots(only))) {
            return Set.of();
        }
        state.heap.set(only, Slot.ASKED, Value.constant(instruction));
        state.tellOf(instruction);
        return Set.of(new Label.Filled(instruction));
    }

    /** Gives what a container holds another number of elements. */
    static void resize(Map<Slot, Value> slots, Value size) {
        slots.put(Slot.SIZE, size);
        slots.remove(Slot.ASKED);
    }

    /** The containers of which an instruction was the last to ask. */
    static List<HeapObject> by(State state, int instruction) {
        Value by = Value.constant(instruction);
        return state.heap.objects().stream()
                .filter(object -> by.equals(state.heap.slots(object).get(Slot.ASKED)))
                .toList();
    }
}
