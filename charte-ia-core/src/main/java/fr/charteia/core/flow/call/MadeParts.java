package fr.charteia.core.flow.call;

import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What a library makes in what a method of ours was passed, where there was none: the list that a multimap has for a key. */
final class MadeParts {
    /** Where the objects that are made are counted from, after what else a call makes. */
    private static final int FIRST = 60;

    private final CallSite at;
    private final Memory memory;
    private final Map<AccessPath, Set<HeapObject>> made = new HashMap<>();

    MadeParts(CallSite at, Memory memory) {
        this.at = at;
        this.memory = memory;
    }

    /**
     * What is at a place that the callee was passed, or is made there; none where what it lies in is not there either.
     *
     * @param there what the caller knows to be there: of what it was passed itself, its own caller may know that there is none
     */
    Set<HeapObject> orMake(State after, Set<HeapObject> there, AccessPath path) {
        there.stream()
                .filter(HeapObject::isInput)
                .forEach(object -> after.heap.set(object, Slot.MADE, Value.constant(1)));
        return there.isEmpty() && !path.slots().isEmpty() ? make(after, path) : there;
    }

    private Set<HeapObject> make(State after, AccessPath path) {
        AccessPath above = path.above();
        Set<HeapObject> holders = made.getOrDefault(above, at.resolve(above).objects());
        if (holders.isEmpty()) {
            return Set.of();
        }
        HeapObject part = HeapObject.opaque("java/lang/Object", at.site().beside(FIRST + made.size()));
        after.heap.allocate(part);
        for (HeapObject holder : holders) {
            memory.writeObject(after.heap, holder, path.last(), Value.of(part), false);
        }
        made.put(path, Set.of(part));
        return Set.of(part);
    }
}
