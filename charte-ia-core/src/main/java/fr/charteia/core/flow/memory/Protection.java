package fr.charteia.core.flow.memory;

import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where an object bears that it was protected, and with what that marks all that is read from it. */
record Protection(Mark mark, Slot slot) {
    private static final List<Protection> ALL = List.of(
            new Protection(Mark.ANONYMISED, Slot.ANONYMISED),
            new Protection(Mark.PSEUDONYMISED, Slot.PSEUDONYMISED),
            new Protection(Mark.CONFINED, Slot.CONFINED));

    /** The marks that an object with these slots gives to all that is read from it. */
    static int marks(Map<Slot, Value> slots) {
        int bits = 0;
        for (int i = 0; i < ALL.size() && !slots.isEmpty(); i++) {
            Protection protection = ALL.get(i);
            bits |= isSet(slots.get(protection.slot)) ? Taint.bit(protection.mark) : 0;
        }
        return bits;
    }

    /**
     * The marks of a value that was made by protecting others, and is nothing else: in a field that is declared to hold personal data,
     * it is no such data any more.
     */
    static int marks(Value held) {
        int made = Taint.bit(Mark.ANONYMISED) | Taint.bit(Mark.PSEUDONYMISED);
        List<Integer> carried = new ArrayList<>();
        held.taints().forEach((taint, chain) -> {
            if (!taint.has(Mark.CONTROL) && !(taint.label() instanceof Label.Approval)) {
                carried.add(taint.marks() & made);
            }
        });
        return carried.isEmpty() || !held.objects().isEmpty()
                ? 0
                : carried.stream().reduce(made, (one, other) -> one & other);
    }

    /** Whether a slot holds a protection. */
    static boolean isOne(Slot slot) {
        return ALL.stream().anyMatch(protection -> protection.slot.equals(slot));
    }

    /** Whether a flag was set on every way. */
    static boolean isSet(@Nullable Value flag) {
        return flag != null && Sequences.number(flag).filter(n -> n == 1).isPresent();
    }

    /** Notes that an object is protected no more. */
    static void lift(Heap heap, HeapObject object) {
        ALL.forEach(protection -> heap.set(object, protection.slot, Value.constant(0)));
    }

    /** Notes on the parts of an object that was passed in and anonymised or pseudonymised that they were too: nobody saw them before. */
    static void protect(Heap heap, HeapObject whole, Value part, int bits) {
        for (HeapObject object : part.objects()) {
            if (whole.isInput() && object.isInput() && whole.path().isPrefixOf(object.path())) {
                for (Protection protection : ALL) {
                    if ((bits & Taint.bit(protection.mark)) != 0
                            && heap.get(object, protection.slot).isEmpty()) {
                        heap.set(object, protection.slot, Value.constant(1));
                    }
                }
            }
        }
    }
}
