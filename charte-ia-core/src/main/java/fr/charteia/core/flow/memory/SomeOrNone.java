package fr.charteia.core.flow.memory;

import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.Set;

/**
 * Whether there surely is something in what was made of a container, and what a person has approved where it has an element, and where it
 * has none, as that has.
 */
public final class SomeOrNone {
    private final Sequences sequences;

    public SomeOrNone(Sequences sequences) {
        this.sequences = sequences;
    }

    /** Notes it of what has an element exactly where the container has one. */
    public void tell(State state, HeapObject made, Value container) {
        tell(
                state,
                made,
                Approvals.of(sequences.approvals().whereNone(state, container), 0)
                        .union(Approvals.of(sequences.approvals().byHowMany(state, container), true)));
        sequences.tellSome(state, made, container);
    }

    /** Notes it of what has an element where one of two containers has. */
    public void tellOfEither(State state, HeapObject made, Value one, Value other) {
        Set<Label> none = sequences.approvals().whereNone(state, one);
        none.addAll(sequences.approvals().whereNone(state, other));
        tell(state, made, Approvals.of(none, 0));
    }

    private static void tell(State state, HeapObject made, Taints says) {
        if (!says.isEmpty()) {
            Value size = state.heap.get(made, Slot.SIZE).orElse(Value.CLEAN);
            state.heap.set(made, Slot.SIZE, size.plus(says));
        }
    }

    /** Notes that something may have none left now: that is not what was said where there was none. */
    public static void forgetNone(State state, HeapObject made) {
        state.heap
                .get(made, Slot.SIZE)
                .filter(size -> !size.taints().approvals().isEmpty())
                .ifPresent(size -> state.heap.set(
                        made, Slot.SIZE, size.via(taints -> taints.markedBits(Taint.bit(Mark.UNDENIED)))));
    }
}
