package fr.charteia.core.flow.container;

import fr.charteia.core.flow.memory.ApprovedElements;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.value.ApprovedLabels;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a person approved in a function that may not have been run. Past it, that is known of what the function made alone; and of the
 * elements that it was run for, one by one: where it was not run, there are none.
 */
public final class PerhapsApproved {
    private final Memory memory;
    private final State state;
    private final Set<Label> before;
    private final Heap heap;

    private PerhapsApproved(Memory memory, State state) {
        this.memory = memory;
        this.state = state;
        this.before = state.validated;
        this.heap = state.heap.copy();
    }

    /** The function is about to be run, if it is. */
    public static PerhapsApproved from(Memory memory, State state) {
        return new PerhapsApproved(memory, state);
    }

    /**
     * The function has been run, if it was.
     *
     * @param elements what has the elements that it was run for; nothing, where these have no say in whether it was
     * @param result what it gave
     */
    public Value end(Value elements, Value result) {
        if (state.validated == before || before.containsAll(state.validated)) {
            return result;
        }
        Set<Label> dropped = new LinkedHashSet<>(state.validated);
        dropped.removeAll(before);
        Set<Label> kept = new LinkedHashSet<>(before);
        kept.retainAll(state.validated);
        state.validated = kept;
        state.heap.replaceValues(
                (object, value) -> heap.has(object) ? value : ApprovedLabels.validated(value, dropped));
        ApprovedElements.approve(memory, state, elements, dropped);
        return ApprovedLabels.validated(result, dropped);
    }
}
