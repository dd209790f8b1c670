package fr.charteia.core.flow.value;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells objects that stand for one apart from those that stand for many: what an instruction makes or takes is one, until it makes or takes
 * the next; then it is among those that it made or took before.
 */
public final class OneOfMany {
    private OneOfMany() {}

    /**
     * Makes room for the objects that an instruction is about to make again, or to take: those that it made before, in a loop,
     * become objects that stand for many.
     *
     * @param missing what a part holds that was not written
     */
    public static void age(State state, Site site, Heap.Missing missing) {
        for (HeapObject object : List.copyOf(state.heap.objects())) {
            if (!object.isMany() && object.isMadeAt(site)) {
                age(state, object, missing);
            }
        }
    }

    /** What was made any number of times stands for many. */
    public static void becomeMany(State state, Set<HeapObject> made, Heap.Missing missing) {
        made.forEach(object -> age(state, object, missing));
    }

    /** A value in which these stand for many. */
    public static Value asMany(Value value, Set<HeapObject> made) {
        return value.renamed(object -> made.contains(object) ? object.older() : object);
    }

    /** An instruction takes none of those any more that it took out of many: the last is one of those that it took. */
    public static void age(State state, Set<HeapObject> taken, Heap.Missing missing) {
        for (HeapObject object : taken) {
            if (object.isFocused() && state.heap.has(object)) {
                age(state, object, missing);
            }
        }
    }

    private static void age(State state, HeapObject object, Heap.Missing missing) {
        HeapObject older = object.older();
        if (object.isFocused()) {
            state.heap.add(older, state.heap.slots(object), missing);
            state.heap.remove(object);
        } else {
            state.heap.merge(object, older);
        }
        rename(state, object, older);
    }

    private static void rename(State state, HeapObject object, HeapObject as) {
        state.heap.replaceValues((holder, value) -> value.rename(object, as));
        for (int r = 0; r < state.registers.length; r++) {
            state.registers[r] = state.registers[r].rename(object, as);
        }
    }

    /**
     * Takes out of many the one that an instruction gives; gives what tells it apart from the others until it takes the next one.
     *
     * @param among which of them it may be: all, those that were taken before, or those at some positions
     * @param missing what a part holds that was not written
     */
    public static HeapObject focus(
            State state, HeapObject many, Set<HeapObject> among, Site site, Heap.Missing missing) {
        HeapObject one = many.focused(site);
        if (state.heap.has(one)) {
            age(state, one, missing);
        }
        among.forEach(object -> state.heap.add(one, state.heap.slots(object), missing));
        return one;
    }

    /**
     * A round is over that was at an object: what took it knows it as one of all that it has taken; what holds on to it otherwise, as one of
     * those that are held so. A round may hold on to what it has changed, and to nothing else.
     *
     * @param register where that is noted which was taken
     * @param missing what a part holds that was not written
     */
    public static void release(State state, HeapObject one, Slot register, Heap.Missing missing) {
        boolean taken = false;
        boolean kept = false;
        for (HeapObject holder : List.copyOf(state.heap.objects())) {
            for (Map.Entry<Slot, Value> part :
                    Ordered.map(state.heap.slots(holder)).entrySet()) {
                if (part.getValue().objects().contains(one)) {
                    boolean noted = part.getKey().equals(register);
                    state.heap.set(
                            holder, part.getKey(), part.getValue().rename(one, noted ? one.older() : one.kept()));
                    taken |= noted;
                    kept |= !noted && !holder.equals(one);
                }
            }
        }
        for (int r = 0; r < state.registers.length; r++) {
            kept |= state.registers[r].objects().contains(one);
            state.registers[r] = state.registers[r].rename(one, one.kept());
        }
        Map<Slot, Value> slots = state.heap.slots(one);
        state.heap.remove(one);
        if (taken) {
            state.heap.add(one.older(), slots, missing);
        }
        if (kept) {
            state.heap.add(one.kept(), slots, missing);
        }
    }

    /** No object is told apart any more from those out of which it was taken. */
    public static void blur(State state) {
        blur(state, state.heap.objects());
    }

    /** The same of some objects, if they were taken out of many: all that was written to them is among what those hold. */
    public static void blur(State state, Set<HeapObject> objects) {
        for (HeapObject object : List.copyOf(objects)) {
            if (object.isTaken() && state.heap.has(object)) {
                state.heap.remove(object);
                rename(state, object, object.blurred());
            }
        }
    }
}
