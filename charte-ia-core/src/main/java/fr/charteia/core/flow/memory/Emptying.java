package fr.charteia.core.flow.memory;

import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/** Takes out what containers hold. */
public final class Emptying {
    private Emptying() {}

    /** Whether a part is among what a container holds. */
    public static boolean isContent(Slot slot) {
        return slot.isContained() || slot.equals(Slot.CONTENT) || slot.equals(Slot.BEFORE) || slot.equals(Slot.MOVED);
    }

    /** Whether what the caller's container held is gone, on every way here. */
    public static boolean isEmptied(Heap heap, HeapObject object) {
        return Protection.isSet(heap.slots(object).get(Slot.EMPTIED));
    }

    /** Takes everything out of a container; its other parts stay. */
    public static void empty(Heap heap, HeapObject container) {
        Map<Slot, Value> kept = new LinkedHashMap<>(heap.slots(container));
        kept.keySet().removeIf(slot -> isContent(slot) || slot.isAsked());
        if (container.isInput() || container.isGlobal()) {
            kept.put(Slot.EMPTIED, Value.constant(1));
        }
        if (container.type().startsWith("[")) {
            // An array is as long as ever.
        } else if (container.isExact() && !container.isInput()) {
            // How many it has follows from that.
            kept.remove(Slot.SIZE);
        } else {
            kept.put(Slot.SIZE, Value.constant(0));
        }
        heap.setAll(container, kept);
    }

    /**
     * On some way, everything is taken out of a container.
     *
     * @param deciding what decided that
     */
    public static void perhapsEmpty(Heap heap, HeapObject container, Taints deciding) {
        Map<Slot, Value> left = new LinkedHashMap<>(heap.slots(container));
        left.keySet().removeIf(slot -> slot.equals(Slot.FILLED) || slot.isAsked());
        left.replaceAll((slot, value) -> isContent(slot)
                ? (slot.isAdded() ? value : value.join(Value.constant(Constant.NULL))).plus(deciding)
                : value);
        if (container.isInput() || container.isGlobal()) {
            Value before = left.getOrDefault(Slot.EMPTIED, Value.constant(0));
            left.put(Slot.EMPTIED, before.join(Value.constant(1)).plus(deciding));
        }
        heap.setAll(container, left);
    }

    /** Keeps what an array or a list holds apart from what it is about to be given. */
    public static void setAside(Heap heap, HeapObject container, Value elements, Value size) {
        Map<Slot, Value> kept = new LinkedHashMap<>(heap.slots(container));
        kept.keySet().removeIf(slot -> slot.kind() == Slot.Kind.ELEMENT);
        kept.put(Slot.BEFORE, elements);
        if (container.isInput()) {
            kept.put(Slot.EMPTIED, Value.constant(1));
        }
        AskedContainers.resize(kept, size);
        heap.setAll(container, kept);
    }

    /** Puts one value in the place of each element of an array or a list. */
    public static void replace(Heap heap, HeapObject container, Value element, Value size) {
        setAside(heap, container, Value.BOTTOM, size);
        heap.remove(container, Slot.BEFORE);
        heap.set(container, Slot.ELEMENT, element);
    }
}
