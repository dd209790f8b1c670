package fr.charteia.core.flow.container;

import fr.charteia.core.flow.call.Functions;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.known.EntriesAtHand;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.Sequences;
import fr.charteia.core.flow.memory.Views;
import fr.charteia.core.flow.value.Branches;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Calls a function with each of the few elements of a collection, or entries of a map, that are told apart, one after the
 * other: what it does with one it does not do with another.
 */
public final class InTurn {
    /** How many elements a function is called with one by one. */
    public static final int CALLED = 6;

    /**
     * What the function is called with once.
     *
     * @param surely whether it surely is: what may be null may be absent as well
     */
    private record Given(List<Value> values, boolean surely) {}

    private final Frame frame;
    private final Memory memory;
    private final Functions functions;
    private final Sequences sequences;
    private final EntriesAtHand entries;

    public InTurn(Frame frame, Functions functions, Sequences sequences, EntriesAtHand entries) {
        this.frame = frame;
        this.memory = frame.memory();
        this.functions = functions;
        this.sequences = sequences;
        this.entries = entries;
    }

    /**
     * Runs something for each element of the receiver, if there is any: what it does elsewhere than in these may not be done.
     *
     * @param surely whether {@linkplain #isSurelyFilled there is}
     * @param none what a person has approved where there is none
     * @param choosing what decided whether there is any
     */
    public Value perhaps(Invocation call, boolean surely, Set<Label> none, Taints choosing, Supplier<Value> body) {
        State state = call.state();
        Heap before = state.heap.copy();
        Taints control = frame.control();
        frame.control(control.union(choosing));
        Value result = body.get();
        frame.control(control);
        if (!surely) {
            undo(state, before, call.receiver().join(result), none, choosing);
        }
        return result;
    }

    /** Does something with the elements of the receiver, if there is any, and where it can; gives whether it could. */
    public boolean forAny(Invocation call, BooleanSupplier body) {
        boolean surely = isSurelyFilled(call);
        Heap before = call.state().heap.copy();
        boolean done = body.getAsBoolean();
        if (done && !surely) {
            undo(call.state(), before, call.receiver(), Taints.NONE);
        }
        return done;
    }

    /** Whether there surely is an element. */
    public boolean isSurelyFilled(Invocation call) {
        frame.needsConstant(memory.read(call.state(), call.receiver(), Slot.SIZE));
        return sequences
                .isEmpty(call.state(), call.receiver())
                .single()
                .filter(empty -> empty.equals(0))
                .isPresent();
    }

    /**
     * Runs a function that may as well not be run: what it does elsewhere than in the receiver and what it gives may not be done.
     *
     * @param choosing what decides whether it is, beside what decides that all this runs
     */
    public <T> T perhaps(Invocation call, Taints choosing, Supplier<T> body, Function<T, Value> given) {
        Heap before = call.state().heap.copy();
        T result = body.get();
        Value whole = call.isStatic() ? Value.BOTTOM : call.receiver();
        Taints deciding = frame.within().union(choosing).deciding();
        undo(call.state(), before, whole.join(given.apply(result)), deciding);
        return result;
    }

    /** The same of a function that is only run again because of what it gave before. */
    public <T> T again(Invocation call, Taints choosing, Supplier<T> body, Function<T, Value> given) {
        Taints control = frame.control();
        frame.control(control.union(choosing));
        T result = perhaps(call, choosing, body, given);
        frame.control(control);
        return result;
    }

    /** What was done to other objects than the elements, and what is made of these, may not have been done. */
    private void undo(State state, Heap before, Value whole, Taints choosing) {
        undo(state, before, whole, Set.of(), choosing);
    }

    private void undo(State state, Heap before, Value whole, Set<Label> approved, Taints choosing) {
        Set<HeapObject> own = memory.held(state.heap, whole);
        Heap undone = state.heap.copy();
        boolean changed = false;
        for (HeapObject object : there(before, state.heap)) {
            Map<Slot, Value> slots = state.heap.slots(object);
            if (slots != before.slots(object) && !own.contains(object)) {
                // Of what was taken out, only what was there before says what decided that.
                Map<Slot, Value> was = new LinkedHashMap<>(before.slots(object));
                was.replaceAll((slot, value) -> slots.containsKey(slot) ? value : value.plus(choosing));
                undone.setAll(object, was);
                changed = true;
                slots.forEach((slot, value) -> state.heap.set(object, slot, value.plus(choosing)));
            }
        }
        if (changed && approved.isEmpty()) {
            state.heap = Heap.join(state.heap, undone, memory);
        } else if (changed) {
            State without = state.copy();
            without.heap = undone;
            without.validate(approved);
            state.become(state.join(without, -2, memory));
        }
    }

    /** The objects that were there before, also those of which nothing was known until something was written to them. */
    private static Set<HeapObject> there(Heap before, Heap after) {
        Set<HeapObject> there = new LinkedHashSet<>(before.objects());
        after.objects().stream().filter(HeapObject::isLasting).forEach(there::add);
        return there;
    }

    /**
     * Calls the function that is the first argument; false when it is not known with what, or which function it is.
     *
     * @param choosing what decided which elements or entries there are
     */
    public boolean callEach(Invocation call, Taints choosing) {
        Value container = call.receiver();
        Value function = call.arguments().get(call.shift());
        HeapObject only = container.only();
        if (only == null || !function.isFunction()) {
            return false;
        }
        Optional<List<Given>> each = memory.settled(call.state().heap, only)
                .filter(parts ->
                        !Views.isView(parts) && !parts.containsKey(Slot.BEFORE) && !parts.containsKey(Slot.UNORDERED))
                .flatMap(parts -> memory.isMap(only) ? entries(call, parts) : elements(call, parts))
                .or(() -> only.isInput() && memory.isMap(only)
                        ? under(call, entries.keys(call.state(), only))
                        : Optional.empty());
        each.ifPresent(all -> call(call, function, all, choosing));
        return each.isPresent();
    }

    private void call(Invocation call, Value function, List<Given> all, Taints choosing) {
        Taints control = frame.control();
        frame.control(control.union(choosing));
        boolean returns = true;
        for (int i = 0; i < all.size() && returns; i++) {
            Heap before = call.state().heap.copy();
            PerhapsApproved approved = PerhapsApproved.from(memory, call.state());
            Given given = all.get(i);
            Site site = call.beside(60 + i);
            returns = frame.unlessThrown(() -> functions.call(call.state(), function, given.values(), site))
                    .returns();
            if (!given.surely()) {
                undo(call.state(), before, call.receiver(), choosing);
                approved.end(call.receiver(), Value.BOTTOM);
                returns = true;
            }
        }
        frame.control(control);
    }

    private Optional<List<Given>> elements(Invocation call, Map<Slot, Value> parts) {
        Optional<Set<Object>> set = DistinctElements.all(parts).filter(all -> all.size() <= CALLED);
        if (set.isPresent()) {
            Value any = call.moved(memory.read(call.state(), call.receiver(), Slot.ELEMENT));
            return set.map(all -> all.stream()
                    .map(one -> new Given(List.of(any.withConstant(Constant.of(one))), true))
                    .toList());
        }
        Optional<Integer> size = Sequences.number(memory.read(call.state(), call.receiver(), Slot.SIZE));
        if (parts.containsKey(Slot.ELEMENT) || size.filter(n -> n <= CALLED).isEmpty()) {
            return Optional.empty();
        }
        List<Given> each = new ArrayList<>();
        for (int i = 0; i < size.get(); i++) {
            Value element = memory.read(call.state(), call.receiver(), Slot.element(i));
            each.add(new Given(List.of(call.moved(element)), true));
        }
        return Optional.of(each);
    }

    private Optional<List<Given>> entries(Invocation call, Map<Slot, Value> parts) {
        Value keys = parts.getOrDefault(Slot.KEY, Value.BOTTOM);
        return keys.objects().isEmpty() && !parts.containsKey(Slot.VALUE) ? under(call, keys) : Optional.empty();
    }

    /** What is under each of few keys, which are all that a map has. */
    private Optional<List<Given>> under(Invocation call, Value keys) {
        Optional<Set<Object>> known = keys.constant().values().filter(all -> all.size() <= CALLED);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        List<Given> each = new ArrayList<>();
        for (Object key : known.get()) {
            Value value = memory.read(call.state(), call.receiver(), Slot.value(String.valueOf(key)));
            List<Value> values = List.of(call.moved(keys.withConstant(Constant.of(key))), call.moved(value));
            if (!value.isNull()) {
                each.add(new Given(values, Branches.isSomething(value)));
            }
        }
        return Optional.of(each);
    }
}
