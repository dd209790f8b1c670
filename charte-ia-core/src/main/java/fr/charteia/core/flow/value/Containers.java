package fr.charteia.core.flow.value;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What containers of a heap hold, several taken for one. Their heap may change meanwhile in its inputs only. */
public final class Containers {
    private final Heap heap;
    private final Map<Wanted, Map<Slot, Value>> known = new HashMap<>();

    private record Wanted(Set<HeapObject> containers, boolean apart) {}

    public Containers(Heap heap) {
        this.heap = heap;
    }

    /**
     * The elements, keys and values of those among the objects that are containers made here.
     *
     * @param apart whether elements at constant indices and values at constant keys are told apart
     */
    public Map<Slot, Value> parts(Set<HeapObject> containers, boolean apart) {
        Wanted wanted = new Wanted(containers, apart);
        Map<Slot, Value> parts = known.get(wanted);
        if (parts == null) {
            parts = find(containers, apart);
            known.put(wanted, parts);
        }
        return parts;
    }

    /** What lies in those among the objects that are containers made here, and in containers in these. */
    public Taints everythingIn(Set<HeapObject> objects) {
        Taints.Builder all = new Taints.Builder();
        Set<HeapObject> seen = new LinkedHashSet<>(objects);
        Deque<HeapObject> work = new ArrayDeque<>(seen);
        while (!work.isEmpty()) {
            parts(Set.of(work.poll()), false).values().forEach(value -> {
                all.add(value.taints());
                value.objects().stream().filter(seen::add).forEach(work::add);
            });
        }
        return all.build();
    }

    private Map<Slot, Value> find(Set<HeapObject> containers, boolean apart) {
        Map<Slot, Value> parts = new LinkedHashMap<>();
        Map<Slot, Set<HeapObject>> objects = new HashMap<>();
        for (HeapObject container : containers) {
            if (container.isInput() || container.isFunction()) {
                continue;
            }
            heap.slots(container).forEach((slot, value) -> {
                if (slot.isContained()) {
                    Slot part = apart ? slot : slot.any();
                    parts.merge(part, value.withObjects(Set.of()), Value::join);
                    objects.computeIfAbsent(part, p -> new LinkedHashSet<>()).addAll(value.objects());
                }
            });
        }
        parts.replaceAll(
                (part, value) -> value.withObjects(Collections.unmodifiableSet(objects.getOrDefault(part, Set.of()))));
        return parts;
    }
}
