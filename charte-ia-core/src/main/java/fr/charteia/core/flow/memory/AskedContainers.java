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
 * Which instructions have asked whether a container that was made here has something: an answer that is kept for later says so, as long as
 * nobody has changed how much there is. Of what is passed, the number that was passed says it.
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
        state.heap.tell(only, Slot.askedBy(instruction), Value.constant(1));
        state.tellOf(instruction);
        return Set.of(new Label.Filled(instruction));
    }

    /** Gives what a container holds another number of elements. */
    static void resize(Map<Slot, Value> slots, Value size) {
        slots.put(Slot.SIZE, size);
        MadeOfEach.resized(slots);
        slots.keySet().removeIf(Slot::isAsked);
    }

    /** The containers of which an instruction has asked, on every way here, and that have as much as they had then. */
    static List<HeapObject> by(State state, int instruction) {
        Slot asked = Slot.askedBy(instruction);
        return state.heap.objects().stream()
                .filter(object -> Protection.isSet(state.heap.slots(object).get(asked)))
                .toList();
    }
}
