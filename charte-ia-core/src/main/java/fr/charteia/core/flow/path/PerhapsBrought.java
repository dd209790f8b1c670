package fr.charteia.core.flow.path;

import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Ordered;
import fr.charteia.core.flow.value.Perhaps;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What variables and objects bear where ways meet that not all of these have put there: whoever is shown that has perhaps not seen it. */
final class PerhapsBrought {
    private final List<State> ways;
    private final Memory memory;

    /** @param ways what each of the ways brings */
    PerhapsBrought(List<State> ways, Memory memory) {
        this.ways = ways;
        this.memory = memory;
    }

    /** @param joined what they are together, where it is told */
    void mark(State joined) {
        for (int r = 0; r < joined.registers.length; r++) {
            Taints all = joined.registers[r].taints();
            if (!all.isEmpty() && !areAlike(r, all)) {
                List<Value> held = new ArrayList<>();
                for (State way : ways) {
                    held.add(way.registers[r]);
                }
                joined.registers[r] = Perhaps.marked(joined.registers[r], held);
            }
        }
        Set<HeapObject> picked = new LinkedHashSet<>();
        for (HeapObject object : new ArrayList<>(joined.heap.objects())) {
            if (isTouched(object)) {
                mark(joined, object, picked);
            }
        }
        for (HeapObject object : picked) {
            Ordered.map(joined.heap.slots(object))
                    .forEach((slot, held) -> joined.heap.set(object, slot, held.via(Perhaps::of)));
        }
    }

    private boolean areAlike(int register, Taints all) {
        for (State way : ways) {
            if (!way.registers[register].taints().equals(all)) {
                return false;
            }
        }
        return true;
    }

    /** Whether all ways know an object, and some have changed what it holds. */
    private boolean isTouched(HeapObject object) {
        Map<Slot, Value> first = ways.get(0).heap.slots(object);
        boolean touched = false;
        for (State way : ways) {
            if (!isThere(object, way)) {
                return false;
            }
            touched |= way.heap.slots(object) != first;
        }
        return touched;
    }

    private static boolean isThere(HeapObject object, State way) {
        return object.isLasting() || way.heap.has(object);
    }

    /** Of what an object holds, what is not on all ways somewhere in it. */
    private void mark(State joined, HeapObject object, Set<HeapObject> picked) {
        List<Value> wholes = null;
        for (Map.Entry<Slot, Value> part :
                Ordered.map(joined.heap.slots(object)).entrySet()) {
            Value held = part.getValue();
            if (isPerhaps(object, part.getKey(), held)) {
                wholes = wholes == null ? wholes(object) : wholes;
                joined.heap.set(object, part.getKey(), Perhaps.marked(held, wholes));
            }
            if (part.getKey().isContained()) {
                addPicked(joined, held, picked);
            }
        }
    }

    /** Whether a part itself does not hold on all ways what it holds on some. */
    private boolean isPerhaps(HeapObject object, Slot slot, Value held) {
        if (held.taints().isEmpty()) {
            return false;
        }
        List<Value> each = new ArrayList<>();
        boolean alike = true;
        for (State way : ways) {
            Value one = way.heap.slots(object).getOrDefault(slot, Value.CLEAN);
            alike &= one.taints() == held.taints();
            each.add(one);
        }
        return !alike && Perhaps.marked(held, each) != held;
    }

    /** What there is in an object, on each way. */
    private List<Value> wholes(HeapObject object) {
        return ways.stream()
                .map(way -> Value.tainted(memory.deep(way, Value.of(object))))
                .toList();
    }

    /** What lies in a container, with all in it, that was made on some ways only. */
    private void addPicked(State joined, Value held, Set<HeapObject> picked) {
        for (HeapObject one : held.objects()) {
            if (ways.stream().anyMatch(way -> !isThere(one, way)) && picked.add(one)) {
                joined.heap.slots(one).values().forEach(below -> addPicked(joined, below, picked));
            }
        }
    }
}
