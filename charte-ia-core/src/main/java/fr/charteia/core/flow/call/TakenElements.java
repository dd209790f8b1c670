package fr.charteia.core.flow.call;

import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.Visiting;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.OneOfMany;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a callee leaves those elements as that it took, one after the other, out of what it was passed: whoever called knows them as taken
 * by the call.
 */
final class TakenElements {
    private final Actuals actuals;
    private final Memory memory;
    private final Site site;

    TakenElements(Actuals actuals, Memory memory) {
        this.actuals = actuals;
        this.memory = memory;
        this.site = actuals.at().site();
    }

    /** What an element that was passed is known as, once a call has taken it: one that is told apart for good as itself. */
    static HeapObject as(HeapObject passed, Site call) {
        return isTold(passed) ? passed.blurred().takenBy(call) : passed;
    }

    private static boolean isTold(HeapObject passed) {
        return passed.isMany() && !passed.isFunction() && !passed.isGlobal();
    }

    /** Does in a state, after what the callee did to all of them, what it did to those. */
    void leave(State after, Heap callee) {
        for (HeapObject object : callee.objects()) {
            if (object.isTaken() && !object.isInput()) {
                after.heap.add(object.seenFrom(site), translated(callee, object), memory);
            } else if (object.isTaken()) {
                actuals.at().resolve(object.path()).objects().stream()
                        .filter(TakenElements::isTold)
                        .forEach(passed -> take(after, passed, callee, object));
            }
        }
        for (HeapObject list : callee.objects()) {
            if (list.isInput()) {
                callee.get(list, Slot.TAKEN).ifPresent(taken -> leaveAll(after, list, callee, taken.objects()));
            }
        }
    }

    private void take(State after, HeapObject passed, Heap callee, HeapObject taken) {
        HeapObject one = OneOfMany.focus(after, passed.blurred(), Set.of(passed), site, memory);
        translated(callee, taken).forEach((slot, value) -> after.heap.set(one, slot, value));
        OneOfMany.age(after, Set.of(one), memory);
    }

    private Map<Slot, Value> translated(Heap callee, HeapObject object) {
        Map<Slot, Value> slots = new LinkedHashMap<>();
        callee.slots(object).forEach((slot, value) -> slots.put(slot, actuals.translate(value)));
        return slots;
    }

    /** All elements of a list were taken: each that is told apart is surely as the callee left them. */
    private void leaveAll(State after, HeapObject list, Heap callee, Set<HeapObject> taken) {
        HeapObject container = actuals.at().resolve(list.path()).only();
        if (container == null
                || container.isMany()
                || container.isGlobal()
                || !taken.stream().allMatch(object -> object.isInput() && object.isTaken())) {
            return;
        }
        Set<HeapObject> all = new LinkedHashSet<>();
        for (HeapObject object : taken) {
            for (HeapObject passed :
                    List.copyOf(actuals.at().resolve(object.path()).objects())) {
                all.add(as(passed, site));
                if (!isTold(passed) && taken.size() == 1) {
                    translated(callee, object)
                            .forEach((slot, value) ->
                                    memory.writeObject(after.heap, passed, slot, value, !passed.isMany()));
                }
            }
        }
        new Visiting(memory).leaveAs(after.heap, container, all);
    }
}
