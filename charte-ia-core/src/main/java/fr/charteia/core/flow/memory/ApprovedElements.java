package fr.charteia.core.flow.memory;

import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.ApprovedLabels;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a person has approved of each element of something, one by one: that holds of what lies there, and not of what else came of the same
 * answers. Of what the caller passes, its caller is told.
 */
public final class ApprovedElements {
    private final State state;
    private final HeapObject container;
    private final Set<Label> approved;

    private ApprovedElements(State state, HeapObject container, Set<Label> approved) {
        this.state = state;
        this.container = container;
        this.approved = approved;
    }

    /** Notes that these are approved of each element of a container, and of what lies in those that nothing else holds. */
    static void approveEach(Memory memory, State state, HeapObject container, Set<Label> approved) {
        approve(state, container, approved);
        Set<HeapObject> own = OwnElements.of(memory, state, container);
        state.heap.replaceValues(
                (object, value) -> own.contains(object) ? ApprovedLabels.validated(value, approved) : value);
    }

    private static void approve(State state, HeapObject container, Set<Label> approved) {
        ApprovedElements elements = new ApprovedElements(state, container, approved);
        elements.mark();
        elements.tell();
    }

    /** Notes the same of all that a value holds, where a function was run for each of it, and for the objects that are found below. */
    public static void approve(Memory memory, State state, Value holder, Set<Label> approved) {
        Set<HeapObject> containers = new LinkedHashSet<>();
        Set<HeapObject> whole = new LinkedHashSet<>();
        for (HeapObject object : holder.objects()) {
            Value all = state.heap.get(object, Slot.ALL_OF).orElse(Value.of(object));
            containers.add(object);
            containers.addAll(all.objects());
            whole.addAll(all.objects());
        }
        Set<HeapObject> below = memory.reachable(state.heap, whole);
        state.heap.replaceValues(
                (object, value) -> below.contains(object) ? ApprovedLabels.validated(value, approved) : value);
        for (HeapObject object : containers) {
            HeapObject shown = Visiting.whole(state.heap, object);
            approve(state, shown == null ? object : shown, approved);
        }
    }

    private void mark() {
        for (int r = 0; r < state.registers.length; r++) {
            state.registers[r] = marked(state.registers[r]);
        }
        state.heap.replaceValues((object, value) -> marked(value));
        Map<Slot, Value> held = new LinkedHashMap<>(state.heap.slots(container));
        // That there is one says that a person was asked about it.
        held.replaceAll((slot, value) -> slot.isContained()
                ? ApprovedLabels.settled(value, approved)
                : ApprovedLabels.validated(value, approved));
        if (!container.isInput()) {
            Value size = held.getOrDefault(Slot.SIZE, Value.CLEAN);
            held.put(Slot.SIZE, size.plus(Approvals.of(lasting(), true)));
        }
        if (!held.isEmpty()) {
            state.heap.setAll(container, held);
        }
    }

    /** Less what a caller's value would say. */
    private Set<Label> lasting() {
        Set<Label> lasting = new LinkedHashSet<>(approved);
        lasting.removeIf(Label.Answer.class::isInstance);
        return lasting;
    }

    /** What the container itself carries is in each element. */
    private Value marked(Value holder) {
        return container.equals(holder.only()) ? ApprovedLabels.validated(holder, approved) : holder;
    }

    private void tell() {
        if (container.isInput()) {
            Set<Label> passed = new LinkedHashSet<>(approved);
            passed.removeIf(label ->
                    !(label instanceof Label.Input input) || !container.path().isPrefixOf(input.path()));
            state.validate(passed);
        }
    }
}
