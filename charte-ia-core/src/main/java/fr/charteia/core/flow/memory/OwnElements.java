package fr.charteia.core.flow.memory;

import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What was made here and nothing holds but a container, or what lies in it: what is so of each element of the container is so of whatever
 * these stand for.
 */
final class OwnElements {
    private final State state;
    private final HeapObject container;
    private final Set<HeapObject> own;

    private OwnElements(Memory memory, State state, HeapObject container) {
        this.state = state;
        this.container = container;
        this.own = memory.reachable(state.heap, Set.of(container));
        own.removeIf(object -> object.isFunction() || (object.isLasting() || object.isInput()) && !isElement(object));
        own.remove(container);
    }

    /** Whether it is what the caller passes in the container. */
    private boolean isElement(HeapObject object) {
        return object.isInput() && container.isInput() && container.path().isPrefixOf(object.path());
    }

    static Set<HeapObject> of(Memory memory, State state, HeapObject container) {
        OwnElements elements = new OwnElements(memory, state, container);
        while (elements.dropHeldElsewhere()) {}
        return elements.own;
    }

    /** What something else holds is not the container's own, nor is what lies in that. */
    private boolean dropHeldElsewhere() {
        Set<HeapObject> held = new LinkedHashSet<>();
        for (Value value : state.registers) {
            add(value, held);
        }
        for (HeapObject holder : state.heap.objects()) {
            if (!own.contains(holder) && !container.equals(Visiting.whole(state.heap, holder))) {
                state.heap.slots(holder).values().forEach(value -> add(value, held));
            }
        }
        return own.removeIf(object -> held.contains(object.blurred()));
    }

    private static void add(Value value, Set<HeapObject> held) {
        value.objects().forEach(object -> held.add(object.blurred()));
    }
}
