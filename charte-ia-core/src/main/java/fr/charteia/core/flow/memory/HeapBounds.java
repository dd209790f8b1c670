package fr.charteia.core.flow.memory;

import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.OneOfMany;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Summary;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Keeps heaps small: drops what nothing can reach any more, and tells fewer objects apart where there are too many, first
 * by the instruction that made them only, then by their type only.
 */
public final class HeapBounds {
    /** From how many objects on a summary tells objects apart by their instruction, then by their type. */
    private static final int[] SUMMARY = {24, 48};

    /** The same for the state of a method under interpretation. */
    private static final int[] STATE = {80, 120};

    /** How many objects one value may be before its heap is told apart less. */
    private static final int WIDTH = 8;

    private HeapBounds() {}

    /**
     * Drops the objects that no register, input or global reaches; tells the others apart less, when there are many. Were the first
     * left where there are few, a loop that makes some would never settle.
     *
     * @param least how far they have to be told apart less however few they are, as {@link #level} counts
     * @return how far they are told apart less now
     */
    public static int sweep(State state, int least) {
        dropUnreached(state);
        if (least == 0 && fits(state.heap, STATE[0])) {
            return 0;
        }
        OneOfMany.blur(state);
        coarsen(state, HeapBounds::byInstruction);
        if (least <= 1 && fits(state.heap, STATE[1])) {
            return 1;
        }
        coarsen(state, HeapBounds::byType);
        return 2;
    }

    /** Drops the objects that no register, input or global reaches. */
    public static void dropUnreached(State state) {
        Set<HeapObject> kept = new LinkedHashSet<>();
        Deque<HeapObject> work = new ArrayDeque<>();
        for (HeapObject object : state.heap.objects()) {
            if (!object.isTaken() && (object.isInput() || object.isGlobal())) {
                work.add(object);
            }
        }
        for (Value value : state.registers) {
            work.addAll(value.objects());
        }
        while (!work.isEmpty()) {
            HeapObject object = work.poll();
            if (kept.add(object)) {
                if (object.isTaken()) {
                    work.add(object.blurred());
                }
                for (Value part : state.heap.slots(object).values()) {
                    work.addAll(part.objects());
                }
            }
        }
        state.heap.retain(kept);
    }

    private static void coarsen(State state, UnaryOperator<HeapObject> renaming) {
        state.heap = coarsen(state.heap, renaming);
        for (int r = 0; r < state.registers.length; r++) {
            state.registers[r] = state.registers[r].renamed(renaming);
        }
    }

    /** How far a summary's objects have to be told apart less: 0 as they are, 1 by instruction, 2 by type. */
    public static int level(Summary summary) {
        if (fits(summary, SUMMARY[0])) {
            return 0;
        }
        Summary coarser = coarsen(summary, HeapBounds::byInstruction);
        return fits(coarser, SUMMARY[1]) ? 1 : 2;
    }

    private static boolean fits(Summary summary, int limit) {
        return fits(summary.heap(), limit) && fits(summary.thrownHeap(), limit);
    }

    private static boolean fits(Heap heap, int limit) {
        return heap.objects().size() <= limit && !isWide(heap, limit);
    }

    /** A summary at a {@link #level}. */
    public static Summary coarsen(Summary summary, int level) {
        return switch (level) {
            case 0 -> summary;
            case 1 -> coarsen(summary, HeapBounds::byInstruction);
            default -> coarsen(summary, HeapBounds::byType);
        };
    }

    /**
     * A summary in which what lies in stores is known by the store, whoever holds that: were the way to it too long to be told, it
     * would be lost among all that the holder has.
     */
    public static Summary byStore(Summary summary, CellPaths paths) {
        return coarsen(summary, object -> object.isInput() ? inStore(object, paths) : object);
    }

    private static HeapObject inStore(HeapObject object, CellPaths paths) {
        AccessPath path = object.path();
        return path.parameter() < 0 || path.depth() < 3 || path.isFolded()
                ? object
                : paths.cell(path, "")
                        .filter(cell -> cell.slots().size() > 1
                                && CellPaths.isType(cell.slots().get(0)))
                        .map(cell -> HeapObject.input(object.type(), cell))
                        .orElse(object);
    }

    private static Summary coarsen(Summary summary, UnaryOperator<HeapObject> renaming) {
        return new Summary(
                summary.returns(),
                summary.result().renamed(renaming),
                coarsen(summary.heap(), renaming),
                summary.thrown().renamed(renaming),
                coarsen(summary.thrownHeap(), renaming),
                summary.thrownValidated(),
                summary.thrownAsked(),
                summary.throwing(),
                summary.failing(),
                summary.hits(),
                summary.validated(),
                summary.shown(),
                summary.asked(),
                summary.needs());
    }

    private static boolean isWide(Heap heap, int limit) {
        if (heap.objects().size() < limit / 2) {
            return false;
        }
        for (HeapObject object : heap.objects()) {
            for (Value value : heap.slots(object).values()) {
                if (value.objects().size() > WIDTH) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Heap coarsen(Heap heap, UnaryOperator<HeapObject> renaming) {
        Heap coarse = new Heap();
        for (HeapObject object : heap.objects()) {
            HeapObject renamed = renaming.apply(object);
            Map<Slot, Value> slots = new LinkedHashMap<>(coarse.slots(renamed));
            heap.slots(object).forEach((slot, value) -> slots.merge(slot, value.renamed(renaming), Value::join));
            coarse.setAll(renamed, slots);
        }
        return coarse;
    }

    private static HeapObject byInstruction(HeapObject object) {
        return object.isInput() ? shallow(object, 2) : object.withoutContext();
    }

    private static HeapObject byType(HeapObject object) {
        return object.isInput() ? shallow(object, 1) : object.ofItsType();
    }

    /** Inputs that lie deeper are told apart no more. */
    private static HeapObject shallow(HeapObject object, int depth) {
        AccessPath path = object.path();
        return path.isWithin(depth) ? object : HeapObject.input(object.type(), path.everythingBelow(depth));
    }
}
