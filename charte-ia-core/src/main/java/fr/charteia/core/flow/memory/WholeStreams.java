package fr.charteia.core.flow.memory;

import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;

/** Whether a stream, or something that holds one thing, has all elements that there were: what holds of each of them holds of all. */
public final class WholeStreams {
    private final Sequences sequences;

    public WholeStreams(Sequences sequences) {
        this.sequences = sequences;
    }

    /** Whether a stream has all that some collections have, or something holds just what it was made of. */
    public static boolean isWhole(State state, Value stream) {
        HeapObject only = stream.only();
        if (only != null && state.heap.get(only, Slot.JUST).isPresent()) {
            return true;
        }
        return !stream.objects().isEmpty()
                && stream.objects().stream()
                        .allMatch(object -> state.heap
                                .get(object, Slot.ALL_OF)
                                .filter(all -> !all.objects().isEmpty()
                                        && all.objects().stream().noneMatch(HeapObject::isFunction))
                                .isPresent());
    }

    /** Whether a stream had all that some collection has at first, which surely has an element. */
    public static boolean isOfSome(Sequences sequences, State state, Value stream) {
        HeapObject only = stream.only();
        return only != null
                && isWhole(state, stream)
                && state.heap
                        .get(only, Slot.ALL_OF)
                        .filter(all -> sequences.isSome(state, all))
                        .isPresent();
    }

    /** Notes that a stream has all elements there are, where each is told apart: past a step that keeps some that is not seen. */
    public void note(State state, Value stream) {
        HeapObject only = stream.only();
        if (only != null
                && !only.isInput()
                && !isWhole(state, stream)
                && sequences.listed(state, stream).isPresent()
                && !sequences.isUnordered(state, stream)) {
            state.heap.set(only, Slot.ALL_OF, Value.of(only));
        }
    }

    /** Notes that a condition may have kept some of what a stream had: it has no longer all. */
    public static void lose(State state, Value stream, Value condition) {
        for (HeapObject object : stream.objects()) {
            if (state.heap.get(object, Slot.ALL_OF).isPresent()) {
                state.heap.set(object, Slot.ALL_OF, condition);
            }
        }
    }
}
