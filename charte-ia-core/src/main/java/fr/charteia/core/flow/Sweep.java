package fr.charteia.core.flow;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A loop in which each round puts something else in the place of what it came to, from one end of an array or a list to the
 * other: once it has ended, nothing is left of what was there before.
 *
 * @param header where each round starts, with the test that ends the loop
 * @param blocks the blocks of a round
 * @param register what holds the array or the list, or an iterator that walks over it
 * @param counter what counts the rounds from 0; {@link fr.charteia.core.bytecode.Instruction#NONE} when that is known otherwise
 * @param walked whether the register holds an iterator
 */
record Sweep(int header, BitSet blocks, int register, int counter, boolean walked) {
    /** From how many elements on rounds are not told apart anyway. */
    private static final int FEW = 16;

    boolean has(int block) {
        return block >= 0 && blocks.get(block);
    }

    /** What is swept, when it is known to be one thing, from its start on. */
    private @Nullable HeapObject swept(State state, Memory memory, boolean fromStart) {
        HeapObject held = only(state.registers[register]);
        if (held == null || !walked) {
            return fromStart && counter >= 0 && !isZero(state.registers[counter]) ? null : held;
        }
        boolean atStart =
                state.heap.get(held, Slot.CURSOR).filter(Sweep::isZero).isPresent();
        return fromStart && !atStart
                ? null
                : only(state.heap.get(held, Slot.ORIGIN).orElse(Value.BOTTOM));
    }

    private static boolean isZero(Value value) {
        return Sequences.number(value).filter(n -> n == 0).isPresent();
    }

    private static @Nullable HeapObject only(Value value) {
        HeapObject only =
                value.objects().size() == 1 ? value.objects().iterator().next() : null;
        return only == null || only.isMany() || only.isGlobal() ? null : only;
    }

    /** The first round is about to start: what is there now is what may be left when the loop ends early. */
    void start(State state, Memory memory) {
        HeapObject swept = swept(state, memory, true);
        if (swept == null || Views.isView(state.heap.slots(swept))) {
            return;
        }
        Value size = memory.readObject(state.heap, swept, Slot.SIZE);
        if (Sequences.number(size).filter(n -> n <= FEW).isEmpty()) {
            Memory.setAside(state.heap, swept, memory.readObject(state.heap, swept, Slot.ELEMENT), size);
        }
    }

    /** The last round is over: nothing is left of what was there before. */
    void end(State state, Memory memory) {
        HeapObject swept = swept(state, memory, false);
        if (swept != null) {
            state.heap.remove(swept, Slot.BEFORE);
        }
        leave(state);
    }

    /** The loop is left otherwise: what was there before may be there still. */
    static void leave(State state) {
        for (HeapObject object : List.copyOf(state.heap.objects())) {
            state.heap.get(object, Slot.BEFORE).ifPresent(before -> {
                state.heap.remove(object, Slot.BEFORE);
                Value held = state.heap.get(object, Slot.ELEMENT).orElse(Value.BOTTOM);
                state.heap.set(object, Slot.ELEMENT, held.join(before));
                Memory.spread(state.heap, object, before);
            });
        }
    }
}
