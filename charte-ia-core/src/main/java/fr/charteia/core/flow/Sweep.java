package fr.charteia.core.flow;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A loop in which each round puts something else in the place of what it came to, from one end of an array, a list, a text that is
 * built or the entries of a map to the other: once it has ended, nothing is left of what was there before.
 *
 * @param header where each round starts, with the test that ends the loop
 * @param blocks the blocks of a round
 * @param over how it comes to what it replaces
 * @param register what holds the array, the list or the builder, or an iterator that walks over it
 * @param other what counts the rounds from 0, or holds the map whose keys are walked over; {@link
 *     fr.charteia.core.bytecode.Instruction#NONE} when that is known otherwise
 */
record Sweep(int header, BitSet blocks, Over over, int register, int other) {
    /** How a loop comes to what it replaces. */
    enum Over {
        /** By its index. */
        PLACES,
        /** By an iterator over a list. */
        ELEMENTS,
        /** By an iterator over the keys or the entries of a map. */
        ENTRIES
    }

    /** From how many elements on rounds are not told apart anyway. */
    private static final int FEW = 16;

    boolean has(int block) {
        return block >= 0 && blocks.get(block);
    }

    /** What is swept, when it is known to be one thing, from its start on. */
    private @Nullable HeapObject swept(State state, boolean fromStart) {
        HeapObject held = only(state.registers[register]);
        if (held == null || over == Over.PLACES) {
            return fromStart && other >= 0 && !isZero(state.registers[other]) ? null : held;
        }
        boolean atStart =
                state.heap.get(held, Slot.CURSOR).filter(Sweep::isZero).isPresent();
        HeapObject walked = fromStart && !atStart ? null : part(state, held, Slot.ORIGIN);
        return walked == null || over == Over.ELEMENTS ? walked : map(state, walked);
    }

    /** The map of which the keys or the entries are walked over. */
    private @Nullable HeapObject map(State state, HeapObject view) {
        if (other < 0) {
            return part(state, view, Slot.ENTRIES_OF);
        }
        HeapObject map = part(state, view, Slot.KEYS_OF);
        return map != null && map.equals(only(state.registers[other])) ? map : null;
    }

    private static @Nullable HeapObject part(State state, HeapObject holder, Slot slot) {
        return only(state.heap.get(holder, slot).orElse(Value.BOTTOM));
    }

    private static boolean isZero(Value value) {
        return Sequences.number(value).filter(n -> n == 0).isPresent();
    }

    private static @Nullable HeapObject only(Value value) {
        HeapObject only = value.only();
        return only == null || only.isMany() || only.isGlobal() ? null : only;
    }

    /** The first round is about to start: what is there now is what may be left when the loop ends early. */
    void start(State state, Memory memory) {
        HeapObject swept = swept(state, true);
        if (swept == null || Views.isView(state.heap.slots(swept))) {
            return;
        }
        Value size = memory.readObject(state.heap, swept, Slot.SIZE);
        if (over == Over.ENTRIES) {
            memory.setEntriesAside(state.heap, swept, size);
        } else if (Sequences.number(size).filter(n -> n <= FEW).isEmpty()) {
            Memory.setAside(state.heap, swept, memory.readObject(state.heap, swept, Slot.ELEMENT), size);
        }
    }

    /** The last round is over: nothing is left of what was there before. */
    void end(State state, Memory memory) {
        HeapObject swept = swept(state, false);
        if (swept != null) {
            state.heap.remove(swept, Slot.BEFORE);
        }
        leave(state, memory);
    }

    /** The loop is left otherwise: what was there before may be there still. */
    static void leave(State state, Memory memory) {
        for (HeapObject object : List.copyOf(state.heap.objects())) {
            state.heap.get(object, Slot.BEFORE).ifPresent(before -> {
                state.heap.remove(object, Slot.BEFORE);
                Slot any = memory.isMap(object) ? Slot.VALUE : Slot.ELEMENT;
                Value held = state.heap.get(object, any).orElse(Value.BOTTOM);
                state.heap.set(object, any, held.join(before));
                Memory.spread(state.heap, object, any, before);
            });
        }
    }
}
