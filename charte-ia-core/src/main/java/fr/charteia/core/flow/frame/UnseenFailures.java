package fr.charteia.core.flow.frame;

import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Value;
import java.util.Set;

/**
 * Failures of code that is not seen, and what wraps one: nothing in the program decides that they happen, only that they can.
 * What runs afterwards no more follows from that than where such code is called and nobody catches it.
 */
public final class UnseenFailures {
    private UnseenFailures() {}

    /** Marks what code that is not seen threw. */
    public static void mark(Heap heap, HeapObject exception) {
        heap.set(exception, Slot.DESCRIBED, Value.constant(1));
    }

    /** Whether an exception is one that code threw which is not seen. */
    public static boolean is(Heap heap, HeapObject exception) {
        return exception.kind() == HeapObject.Kind.OPAQUE
                && heap.slots(exception).containsKey(Slot.DESCRIBED);
    }

    /** Whether all that an exception may be is one of these. */
    public static boolean are(Memory memory, Heap heap, Value exception) {
        return !exception.objects().isEmpty()
                && exception.objects().stream().allMatch(object -> wraps(memory, heap, object));
    }

    private static boolean wraps(Memory memory, Heap heap, HeapObject exception) {
        return memory.reachable(heap, Set.of(exception)).stream()
                .anyMatch(object -> is(heap, object) && memory.program().isThrowable(object));
    }
}
