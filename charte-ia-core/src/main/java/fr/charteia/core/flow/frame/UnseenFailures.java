package fr.charteia.core.flow.frame;

import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Value;

/**
 * Failures of code that is not seen, and what wraps one: nothing in the program decides that they happen, only that they can.
 * What runs afterwards no more follows from that than where such code is called and nobody catches it.
 */
public final class UnseenFailures {
    private static final int UNTOLD = 1;
    private static final int TOLD = 3;

    private static final String SUPPRESSED = "suppressed";

    private UnseenFailures() {}

    /** Marks what code that is not seen threw. */
    public static void mark(Heap heap, HeapObject exception) {
        heap.set(exception, Slot.DESCRIBED, Value.constant(UNTOLD));
    }

    /** Marks what code that is not seen, or the virtual machine, threw as something is told that it fails on. */
    public static void markTold(Heap heap, HeapObject exception) {
        heap.set(exception, Slot.DESCRIBED, Value.constant(TOLD));
    }

    /** Whether an exception is one that code threw which is not seen. */
    public static boolean is(Heap heap, HeapObject exception) {
        return exception.kind() == HeapObject.Kind.OPAQUE
                && heap.slots(exception).containsKey(Slot.DESCRIBED);
    }

    /** Whether it is one of which nothing is told that it was thrown on. */
    public static boolean isUntold(Heap heap, HeapObject exception) {
        return is(heap, exception) && !isTold(heap, exception);
    }

    private static boolean isTold(Heap heap, HeapObject exception) {
        return is(heap, exception)
                && heap.get(exception, Slot.DESCRIBED)
                        .flatMap(kind -> kind.constant().single())
                        .filter(kind -> kind.equals(TOLD))
                        .isPresent();
    }

    /** Whether it may be of a class: what code that is not seen threw is of none of ours, unless it is known to be. */
    public static boolean mayBe(Program program, Heap heap, HeapObject thrown, String type) {
        return program.mayBe(thrown, type)
                && (program.index().isSubtype(thrown.type(), type)
                        || !program.index().inScope(type)
                        || !is(heap, thrown));
    }

    /** Whether all that an exception may be is one that only says by being thrown what it was thrown on. */
    public static boolean sayNoMore(Heap heap, Value exception) {
        return !exception.objects().isEmpty()
                && exception.objects().stream()
                        .allMatch(object ->
                                isTold(heap, object) && heap.slots(object).size() == 1);
    }

    /** Whether all that an exception may be is one of these. */
    public static boolean are(Memory memory, Heap heap, Value exception) {
        return !exception.objects().isEmpty()
                && exception.objects().stream().allMatch(object -> wraps(memory, heap, object));
    }

    /** What failed while one tidied up after it is only kept with it: it does not wrap that. */
    private static boolean wraps(Memory memory, Heap heap, HeapObject exception) {
        return memory.reachable(heap, exception, slot -> !slot.name().equals(SUPPRESSED)).stream()
                .anyMatch(object -> is(heap, object) && memory.program().isThrowable(object));
    }
}
