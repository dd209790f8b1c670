package fr.charteia.core.flow.memory;

import fr.charteia.core.flow.program.Sweep;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is left of what was there before a loop that {@linkplain Sweep sweeps}, and once it has ended. */
public final class Sweeping {
    /** From how many elements on rounds are not told apart anyway. */
    private static final int FEW = 16;

    private final Memory memory;

    public Sweeping(Memory memory) {
        this.memory = memory;
    }

    /** What is swept, when it is known to be one thing, from its start on. */
    static @Nullable HeapObject swept(Sweep sweep, State state, boolean fromStart) {
        HeapObject held = only(state.registers[sweep.register()]);
        if (held == null || sweep.over() == Sweep.Over.PLACES) {
            return fromStart && sweep.other() >= 0 && !isZero(state.registers[sweep.other()]) ? null : held;
        }
        boolean atStart =
                state.heap.get(held, Slot.CURSOR).filter(Sweeping::isZero).isPresent();
        HeapObject walked = fromStart && !atStart ? null : part(state.heap, held, Slot.ORIGIN);
        return walked == null || sweep.over() == Sweep.Over.ELEMENTS ? walked : map(sweep, state, walked);
    }

    /** The map of which the keys or the entries are walked over. */
    private static @Nullable HeapObject map(Sweep sweep, State state, HeapObject view) {
        if (sweep.other() < 0) {
            return part(state.heap, view, Slot.ENTRIES_OF);
        }
        HeapObject map = part(state.heap, view, Slot.KEYS_OF);
        return map != null && map.equals(only(state.registers[sweep.other()])) ? map : null;
    }

    /** The one object that a part holds. */
    static @Nullable HeapObject part(Heap heap, HeapObject holder, Slot slot) {
        return only(heap.get(holder, slot).orElse(Value.BOTTOM));
    }

    private static boolean isZero(Value value) {
        return Sequences.number(value).filter(n -> n == 0).isPresent();
    }

    private static @Nullable HeapObject only(Value value) {
        HeapObject only = value.only();
        return only == null || only.isMany() || only.isGlobal() ? null : only;
    }

    /** The first round is about to start: what is there now is what may be left when the loop ends early. */
    public void start(Sweep sweep, State state) {
        HeapObject swept = swept(sweep, state, true);
        if (swept == null || Views.isView(state.heap.slots(swept))) {
            return;
        }
        Value size = memory.readObject(state.heap, swept, Slot.SIZE);
        if (sweep.over() == Sweep.Over.ENTRIES) {
            setEntriesAside(state.heap, swept, size);
        } else if (Sequences.number(size).filter(n -> n <= FEW).isEmpty()) {
            Emptying.setAside(state.heap, swept, memory.readObject(state.heap, swept, Slot.ELEMENT), size);
        }
    }

    /** The last round is over: nothing is left of what was there before. */
    public void end(Sweep sweep, State state) {
        HeapObject swept = swept(sweep, state, false);
        if (swept != null) {
            state.heap.remove(swept, Slot.BEFORE);
        }
        leave(state);
    }

    /** The loop is left otherwise: what was there before may be there still. */
    public void leave(State state) {
        for (HeapObject object : List.copyOf(state.heap.objects())) {
            state.heap.get(object, Slot.BEFORE).ifPresent(before -> {
                state.heap.remove(object, Slot.BEFORE);
                Slot any = memory.isMap(object) ? Slot.VALUE : Slot.ELEMENT;
                Value held = state.heap.get(object, any).orElse(Value.BOTTOM);
                state.heap.set(object, any, held.join(before));
                spread(state.heap, object, any, before);
            });
        }
    }

    /** Keeps what a map holds apart from what is about to be put under the same keys. */
    private void setEntriesAside(Heap heap, HeapObject map, Value size) {
        Value keys = memory.readObject(heap, map, Slot.KEY);
        Value values = memory.readObject(heap, map, Slot.VALUE);
        Emptying.setAside(heap, map, values, size);
        Map<Slot, Value> kept = new LinkedHashMap<>(heap.slots(map));
        kept.keySet().removeIf(slot -> slot.kind() == Slot.Kind.VALUE);
        kept.put(Slot.KEY, keys);
        heap.setAll(map, kept);
    }

    /** Adds a value to every element, or every value of a map, that is told apart. */
    static void spread(Heap heap, HeapObject container, Slot any, Value more) {
        Map<Slot, Value> slots = new LinkedHashMap<>(heap.slots(container));
        slots.replaceAll((slot, value) -> slot.isConstant() && slot.any().equals(any) ? value.join(more) : value);
        heap.setAll(container, slots);
    }
}
