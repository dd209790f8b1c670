package fr.charteia.core.flow.memory;

import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;

/**
 * Which promises surely were completed before, by the method that made them: of one that is passed, or that a task has, nobody knows who comes
 * first.
 */
public final class Completions {
    private Completions() {}

    public static void note(State state, Value promise) {
        HeapObject only = promise.only();
        if (only != null && isOwn(only)) {
            state.heap.set(only, Slot.COMPLETE, Value.constant(1));
        }
    }

    public static boolean isComplete(State state, Value promise) {
        HeapObject only = promise.only();
        return only != null
                && isOwn(only)
                && Protection.isSet(state.heap.slots(only).get(Slot.COMPLETE));
    }

    private static boolean isOwn(HeapObject promise) {
        return !promise.isInput() && !promise.isMany() && !promise.isGlobal();
    }
}
