package fr.charteia.core.flow.memory;

import fr.charteia.core.flow.value.ApprovedLabels;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.flow.value.WrittenApprovals;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes to the parts of objects: strongly to what is one, else beside what is there; also by the other names that it may have. */
final class Writes {
    private final Memory memory;

    Writes(Memory memory) {
        this.memory = memory;
    }

    /** Writes a part: replaces what is there when the object is known to be one, else adds to it, with what decided which it is. */
    void write(State state, Value base, Slot slot, Value value) {
        boolean one = base.objects().size() == 1;
        Value chosen = value.plus(state.choosing(base));
        Value put = slot.isSetting() ? chosen : ApprovedLabels.settled(chosen, state.validated);
        for (HeapObject object : base.objects()) {
            boolean strong = one && !object.isMany() && !slot.isAdded();
            writeObject(state.heap, object, slot, put, strong);
            if (slot.isOfEntry()) {
                writeShown(state.heap, object, slot, put, strong);
            }
        }
    }

    /** What is put into a part of a map or a list is in the whole. */
    void writeShown(Heap heap, HeapObject view, Slot slot, Value value, boolean strong) {
        writeShown(heap, view, slot, value, strong, Views.NESTED);
    }

    private void writeShown(Heap heap, HeapObject view, Slot slot, Value value, boolean strong, int depth) {
        Value shown = depth > 0 ? shown(heap, view, slot) : Value.BOTTOM;
        Slot there = slot.kind() == Slot.Kind.ELEMENT ? Views.shifted(heap.slots(view), slot) : slot;
        for (HeapObject whole : shown.objects()) {
            boolean one = strong && shown.objects().size() == 1 && !whole.isMany() && !there.isAdded();
            writeObject(heap, whole, there, value, one);
            writeShown(heap, whole, there, value, one, depth - 1);
        }
    }

    private Value shown(Heap heap, HeapObject view, Slot slot) {
        Optional<Value> shown = slot.kind() == Slot.Kind.ELEMENT
                ? heap.get(view, Slot.ORIGIN)
                : slot.isOfEntry() && memory.isMap(view) ? heap.get(view, Slot.ENTRIES_OF) : Optional.empty();
        return shown.orElse(Value.BOTTOM);
    }

    void writeObject(Heap heap, HeapObject object, Slot slot, Value value, boolean strong) {
        Outliving.Giving giving = memory.giving(heap);
        writeObject(giving, object, slot, value, strong);
        giving.end();
    }

    void writeObject(Outliving.Giving giving, HeapObject object, Slot told, Value given, boolean surely) {
        Heap heap = giving.heap();
        Slot slot = told.in(object);
        boolean strong = surely && slot.equals(told);
        Value value = given.lasting();
        if (slot.equals(Slot.KEPT)) {
            giving.keep(Value.of(object), ApprovedLabels.standing(given));
            return;
        }
        given(heap, object, slot, value);
        writeHere(heap, object, slot, value, strong);
        HeapObject all = object.blurred();
        if (object.isTaken()) {
            writeHere(heap, all, slot, value, false);
        }
        writeElsewhere(heap, all, object, slot, value);
        giving.written(all, slot, value);
    }

    /** Notes that an object holds a value from now on: what it held before may have been anonymised, which this was not. */
    void given(Heap heap, HeapObject object, Slot slot, Value value) {
        boolean carries = !value.taints().isEmpty() || !value.objects().isEmpty();
        if (carries && isGiven(object, slot)) {
            release(heap, object, slot);
        }
    }

    /**
     * What was taken out of many, or is the first of a list, may be the very one that is written to by another name; what one instruction
     * takes in turn is taken to be another each time.
     */
    private void writeElsewhere(Heap heap, HeapObject written, HeapObject already, Slot slot, Value value) {
        if (!written.isMany() && !(written.isInput() && written.path().isOneOfMany())) {
            return;
        }
        for (HeapObject one : List.copyOf(heap.objects())) {
            boolean known =
                    one.isTaken() || one.isInput() && heap.get(one, slot).isPresent();
            boolean last = already.isTaken() && !one.isTaken() && one.older().equals(written);
            if (!one.equals(already)
                    && !one.equals(written)
                    && !one.isTakenWith(already)
                    && (last || known && mayBe(one.blurred(), written))) {
                writeHere(heap, one, slot, value, false);
            }
        }
    }

    private static boolean mayBe(HeapObject many, HeapObject object) {
        return many.equals(object)
                || many.isInput() && object.isInput() && object.path().mayBe(many.path());
    }

    /**
     * Whether what is written there is data that the object holds from now on. Of what was passed in and of which nothing is known, all that
     * is below it counts as a whole.
     */
    private static boolean isGiven(HeapObject object, Slot slot) {
        return slot.kind() == Slot.Kind.FIELD
                || slot.isContained()
                || slot.kind() == Slot.Kind.CONTENT && !object.isInput();
    }

    /** Keeps of an object that was anonymised or pseudonymised that its parts were: what it is given from now on was not. */
    private void release(Heap heap, HeapObject object, Slot written) {
        int bits = memory.protection(heap, object);
        if (bits == 0) {
            return;
        }
        Map<Slot, Value> parts = memory.parts(heap, object);
        // A container that was passed in has that, whether or not anybody has looked at it.
        for (Slot any : object.isInput() && written.isContained() ? Sequences.HELD : List.<Slot>of()) {
            Value held = memory.readObject(heap, object, any);
            if (!held.isBottom()) {
                parts.putIfAbsent(any, held);
            }
        }
        parts.forEach((slot, part) -> {
            if (!slot.isSetting()) {
                Protection.protect(heap, object, part, bits);
                heap.set(object, slot, part.via(taints -> taints.markedBits(bits)));
            }
        });
        Protection.lift(heap, object);
    }

    /** What is put under a key of which only the beginning is known may be put under any that begins so. */
    private static void spread(Heap heap, HeapObject object, Slot beginning, Value value) {
        Map<Slot, Value> slots = new LinkedHashMap<>(heap.slots(object));
        slots.replaceAll((slot, held) -> slot.mayBeAmong(beginning) ? held.join(value) : held);
        heap.setAll(object, slots);
    }

    private void writeHere(Heap heap, HeapObject object, Slot slot, Value value, boolean strong) {
        if (!heap.has(object) && object.isGlobal()) {
            heap.setAll(object, memory.initialised(object));
        }
        if (slot.isBeginning()) {
            spread(heap, object, slot, value);
        }
        if (strong) {
            heap.set(object, slot, value);
            return;
        }
        if (slot.isAdded()) {
            Map<Slot, Value> slots = new LinkedHashMap<>(heap.slots(object));
            slots.merge(slot, value, Value::join);
            slots.replaceAll((s, v) -> s.isConstant() && s.any().equals(slot) ? v.join(value) : v);
            // How many a map has follows from its keys.
            boolean sized =
                    slots.containsKey(Slot.SIZE) || object.isInput() && !(slot.isOfEntry() && memory.isMap(object));
            // What only says by what the elements were chosen, or put in order, is none itself.
            boolean more = !value.objects().isEmpty() || value.constant() != Constant.NONE;
            if (sized
                    && more
                    && slot.kind() != Slot.Kind.CONTENT
                    && !object.type().startsWith("[")) {
                // One more makes the number unknown, and leaves what was there.
                Value counted = slots.getOrDefault(Slot.SIZE, Value.CLEAN);
                boolean some = counted.constant().isPositive() || FilledContainers.isFilled(heap, object);
                slots.put(
                        Slot.SIZE,
                        Value.tainted(counted.taints()).withConstant(some ? Constant.POSITIVE : Constant.UNKNOWN));
            }
            slots.computeIfPresent(Slot.WRITTEN, (text, known) -> Value.CLEAN);
            heap.setAll(object, slots);
            return;
        }
        Value before = memory.held(heap, object, slot);
        heap.set(
                object,
                slot,
                object.isInput()
                        ? WrittenApprovals.either(object.path().append(slot), before, value)
                        : before.join(value));
    }
}
