package fr.charteia.core.flow.path;

import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.KeptConstants;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Ordered;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Undecided;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which constant ways have put into a field, that meet: where one leaves {@code INCOMPLET}, and an answer parts others that leave
 * {@code ADMIS} or {@code REFUSE}, who finds what is {@code INCOMPLET} does not go by that answer.
 */
final class UndecidedParts {
    private UndecidedParts() {}

    /**
     * Notes of fields what labels had no say in.
     *
     * @param joined what holds where the ways meet
     * @param ways what each of them brings
     * @param parted the ways that a label parts
     */
    static <W> void mark(State joined, Map<W, List<State>> ways, Map<Label, Set<W>> parted, Memory memory) {
        if (ways.size() < 2) {
            return;
        }
        for (HeapObject object : new ArrayList<>(joined.heap.objects())) {
            if (isTouched(object, ways)) {
                mark(object, joined, ways, parted, memory);
            }
        }
    }

    /** Whether any of the ways has written to an object: what they have not changed they share. */
    private static <W> boolean isTouched(HeapObject object, Map<W, List<State>> ways) {
        Map<Slot, Value> first = null;
        for (List<State> way : ways.values()) {
            for (State state : way) {
                Map<Slot, Value> slots = state.heap.slots(object);
                if (first != null && slots != first) {
                    return true;
                }
                first = slots;
            }
        }
        return false;
    }

    private static <W> void mark(
            HeapObject object, State joined, Map<W, List<State>> ways, Map<Label, Set<W>> parted, Memory memory) {
        for (Map.Entry<Slot, Value> part :
                Ordered.map(joined.heap.slots(object)).entrySet()) {
            Slot slot = part.getKey();
            Value value = part.getValue();
            if (slot.kind() == Slot.Kind.FIELD
                    && isOneOfSeveral(value)
                    && KeptConstants.isTold(memory.program(), slot)) {
                Taints undecided = Undecided.of(value, brought(ways, object, slot, memory), parted);
                if (!undecided.isEmpty()) {
                    joined.heap.set(object, slot, value.plus(undecided));
                }
            }
        }
    }

    private static boolean isOneOfSeveral(Value value) {
        return !value.taints().isEmpty()
                && Approvals.keys(value).filter(keys -> keys.size() > 1).isPresent();
    }

    private static <W> Map<W, List<Value>> brought(
            Map<W, List<State>> ways, HeapObject object, Slot slot, Memory memory) {
        Map<W, List<Value>> brought = new LinkedHashMap<>();
        ways.forEach((way, states) -> brought.put(
                way,
                states.stream()
                        .map(state -> memory.held(state.heap, object, slot))
                        .distinct()
                        .toList()));
        return brought;
    }
}
