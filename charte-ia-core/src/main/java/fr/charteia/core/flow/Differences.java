package fr.charteia.core.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * What differs between the ways that lead somewhere: by it, whatever decided between them can be seen.
 *
 * <p>A way is one or more states, when the ways to it were told apart: what it brings is what any of them brings.
 */
final class Differences {
    private Differences() {}

    /**
     * Labels what differs.
     *
     * @param joined where the labels are put
     * @param ways the states that each way brings
     * @param decided what decided between them; it is kept where the method stores what differs, when it does so itself
     */
    static void mark(State joined, Collection<List<State>> ways, Taints decided, Frame frame) {
        mark(joined, ways, decided, register -> decided, frame);
    }

    /**
     * Labels what differs.
     *
     * @param joined where the labels are put
     * @param ways the states that each way brings
     * @param decided what decided between them; it is kept where the method stores what differs, when it does so itself
     * @param set the same, with where the register that differs was set
     */
    static void mark(State joined, Collection<List<State>> ways, Taints decided, IntFunction<Taints> set, Frame frame) {
        Memory memory = frame.memory();
        List<List<State>> all = List.copyOf(ways);
        for (int r = 0; r < joined.registers.length; r++) {
            if (!joined.registers[r].isBottom() && differs(all, r)) {
                joined.registers[r] = joined.registers[r].plus(set.apply(r));
            }
        }
        for (HeapObject object : new ArrayList<>(joined.heap.objects())) {
            boolean everywhere = object.isInput()
                    || object.isGlobal()
                    || all.stream().allMatch(way -> way.stream().allMatch(s -> s.heap.has(object)));
            if (!everywhere) {
                continue;
            }
            boolean untouched = isUntouched(all, object);
            for (Map.Entry<Slot, Value> entry :
                    Map.copyOf(joined.heap.slots(object)).entrySet()) {
                Slot slot = entry.getKey();
                if (untouched && !Views.mayShow(slot)) {
                    continue;
                }
                if (differs(all, object, slot, memory)
                        || slot.isAdded() && differs(all, object, Slot.VERSION, memory)) {
                    joined.heap.set(object, slot, entry.getValue().plus(decided.via(way -> frame.stored(slot, way))));
                }
            }
        }
    }

    /** Whether nobody has written to the object since the ways parted: what they have not changed they share. */
    private static boolean isUntouched(List<List<State>> ways, HeapObject object) {
        Map<Slot, Value> slots = ways.get(0).get(0).heap.slots(object);
        for (List<State> way : ways) {
            for (State state : way) {
                if (state.heap.slots(object) != slots) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean differs(List<List<State>> ways, int register) {
        List<State> first = ways.get(0);
        for (List<State> way : ways.subList(1, ways.size())) {
            if (bringsMore(way, first, register) || bringsMore(first, way, register)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one way may bring a value that the other cannot, as far as can be told. */
    private static boolean bringsMore(List<State> one, List<State> other, int register) {
        for (State a : one) {
            boolean brought = false;
            for (State b : other) {
                brought |= a.definitions[register] == b.definitions[register]
                        || !a.registers[register].differsFrom(b.registers[register])
                                && a.registers[register].constant().single().isPresent();
            }
            if (!brought) {
                return true;
            }
        }
        return false;
    }

    private static boolean differs(List<List<State>> ways, HeapObject object, Slot slot, Memory memory) {
        Set<Value> first = values(ways.get(0), object, slot, memory);
        for (List<State> way : ways.subList(1, ways.size())) {
            if (!values(way, object, slot, memory).equals(first)) {
                return true;
            }
        }
        return false;
    }

    private static Set<Value> values(List<State> way, HeapObject object, Slot slot, Memory memory) {
        Set<Value> values = new HashSet<>();
        way.forEach(state -> values.add(memory.held(state.heap, object, slot)));
        return values;
    }
}
