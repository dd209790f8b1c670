package fr.charteia.core.flow.container;

import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.known.KnownArguments;
import fr.charteia.core.flow.memory.Copies;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.Reorderings;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.SequenceKind;
import java.util.Optional;

/** Makes views of collections and maps. */
public final class Showing {
    private final Memory memory;
    private final KnownArguments known;
    private final Copies copies;

    public Showing(Memory memory, KnownArguments known, Copies copies) {
        this.memory = memory;
        this.known = known;
        this.copies = copies;
    }

    /** The view of the receiver that a call gives. It also has what is there now, for where the receiver is not known. */
    public Value show(Invocation call, SequenceKind kind) {
        State state = call.state();
        Value shown = call.receiver();
        Taints own = shown.ownTaints();
        if (shown.objects().isEmpty()) {
            return Value.tainted(own);
        }
        HeapObject view = call.make();
        Value origin = shown.withTaints(Taints.NONE);
        switch (kind) {
            case SHOW_KEYS -> {
                keep(state, view, Slot.ELEMENT, memory.read(state, shown, Slot.KEY));
                state.heap.set(view, Slot.KEYS_OF, origin);
            }
            case SHOW_VALUES -> {
                keep(state, view, Slot.ELEMENT, memory.read(state, shown, Slot.VALUE));
                state.heap.set(view, Slot.VALUES_OF, origin);
            }
            case SHOW_ENTRIES -> {
                HeapObject entry = HeapObject.allocated("java/util/Map$Entry", call.beside(1));
                state.heap.allocate(entry);
                keep(state, entry, Slot.KEY, memory.read(state, shown, Slot.KEY));
                keep(state, entry, Slot.VALUE, memory.read(state, shown, Slot.VALUE));
                state.heap.set(entry, Slot.ENTRIES_OF, origin);
                keep(state, view, Slot.ELEMENT, Value.of(entry));
                state.heap.set(view, Slot.ENTRIES_OF, origin);
            }
            case SHOW_MAP -> {
                copies.copy(state, Value.of(view), shown);
                state.heap.remove(view, Slot.SIZE);
                state.heap.set(view, Slot.ENTRIES_OF, origin);
                if (!call.given().isEmpty()) {
                    // It only shows some of the entries: those from a key on, or up to one.
                    state.heap.set(view, Slot.START, Value.CLEAN);
                    state.heap.slots(view).forEach((slot, value) -> orNothing(state, view, slot, value));
                }
            }
            case SHOW_SOME -> some(state, view, shown);
            default -> {
                range(call, view, shown);
                own = own.union(Reorderings.moving(state, shown).deciding());
            }
        }
        return Value.of(view).plus(own);
    }

    /** Of what lies under a key, a part of a map may show nothing. */
    private static void orNothing(State state, HeapObject view, Slot slot, Value value) {
        if (slot.kind() == Slot.Kind.VALUE && slot.isConstant()) {
            state.heap.set(view, slot, value.join(Value.constant(Constant.NULL)));
        }
    }

    private void range(Invocation call, HeapObject view, Value shown) {
        State state = call.state();
        Optional<Integer> from = known.number(call, 0);
        Optional<Integer> to = known.number(call, 1);
        if (from.isPresent() && to.isPresent()) {
            state.heap.set(view, Slot.START, Value.constant(from.get()));
            state.heap.set(view, Slot.SIZE, Value.constant(to.get() - from.get()));
            state.heap.set(view, Slot.ORIGIN, shown.withTaints(Taints.NONE));
        } else {
            some(state, view, shown);
        }
    }

    /** Shows elements, nobody knows which. */
    private void some(State state, HeapObject view, Value shown) {
        keep(state, view, Slot.ELEMENT, memory.read(state, shown, Slot.ELEMENT));
        state.heap.set(view, Slot.ORIGIN, shown.withTaints(Taints.NONE));
    }

    private static void keep(State state, HeapObject view, Slot slot, Value value) {
        if (!value.isBottom()) {
            state.heap.set(view, slot, value);
        }
    }
}
