package fr.charteia.core.flow.memory;

import fr.charteia.core.flow.value.ApprovedLabels;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.LinkedHashSet;
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

    /** Notes that these are approved of each element of a container. */
    static void approve(State state, HeapObject container, Set<Label> approved) {
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
        state.heap.replaceValues((object, value) ->
                object.equals(container) ? ApprovedLabels.validated(value, approved) : marked(value));
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
