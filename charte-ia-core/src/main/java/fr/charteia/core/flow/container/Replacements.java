package fr.charteia.core.flow.container;

import fr.charteia.core.flow.call.Functions;
import fr.charteia.core.flow.call.Repeated;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.memory.Emptying;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.Sequences;
import fr.charteia.core.flow.memory.Views;
import fr.charteia.core.flow.value.Branches;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Replaces everything that a collection or an array holds, each element by what becomes of it. */
public final class Replacements {
    /** From which place on an instruction makes what a function makes for each: another for each of those that are told apart. */
    private static final int EACH = 8;

    private final Frame frame;
    private final Memory memory;
    private final Functions functions;

    public Replacements(Frame frame, Functions functions) {
        this.frame = frame;
        this.memory = frame.memory();
        this.functions = functions;
    }

    /** Puts what a function makes of each element, or each value of a map, in its place; false when that is not possible. */
    public boolean replaceAll(State state, Value container, Value function, Site site) {
        HeapObject passed = passed(state, container);
        if (passed != null) {
            return replacePassed(state, passed, function, site);
        }
        HeapObject only = whole(state, container);
        if (only == null) {
            return false;
        }
        Value size = memory.readObject(state.heap, only, Slot.SIZE);
        Map<Slot, Value> replaced = new LinkedHashMap<>(state.heap.slots(only));
        int made = 0;
        for (Map.Entry<Slot, Value> entry : state.heap.slots(only).entrySet()) {
            Slot slot = entry.getKey();
            if (slot.kind() == Slot.Kind.ELEMENT) {
                Value answer = slot.isConstant()
                        ? one(state, function, List.of(entry.getValue()), site, made++)
                        : any(state, function, List.of(entry.getValue()), site);
                replaced.put(slot, answer.plus(isThere(slot, size) ? Taints.NONE : counting(size)));
            } else if (slot.kind() == Slot.Kind.VALUE) {
                Value key = key(slot, memory.readObject(state.heap, only, Slot.KEY));
                Value answer = one(state, function, List.of(key, entry.getValue()), site, made++);
                replaced.put(slot, ifThere(entry.getValue(), answer));
            }
        }
        state.heap.setAll(only, replaced);
        return true;
    }

    /** What is put in the place of a map's value: nothing where there is none, with what decided whether there is. */
    private static Value ifThere(Value held, Value answer) {
        return Branches.isSomething(held)
                ? answer
                : answer.join(Value.constant(Constant.NULL))
                        .plus(held.taints().filter(taint -> taint.has(Mark.CONTROL)));
    }

    /** The key of which a slot holds the value, of all keys of the map. */
    private static Value key(Slot slot, Value all) {
        return all.constant().values().stream()
                .flatMap(Set::stream)
                .filter(key -> Slot.value(String.valueOf(key)).equals(slot))
                .findFirst()
                .map(key -> all.withConstant(Constant.of(key)))
                .orElse(all);
    }

    /** The same of what the caller passed: each element where the caller tells them apart, else all of them. */
    private boolean replacePassed(State state, HeapObject container, Value function, Site site) {
        Value whole = Value.of(container);
        if (memory.isMap(container)) {
            Value keys = memory.read(state, whole, Slot.KEY);
            frame.needsConstant(keys);
            Set<Object> known = keys.constant().values().orElse(Set.of());
            int made = 0;
            for (Object key : known) {
                Slot slot = Slot.value(String.valueOf(key));
                Value held = memory.read(state, whole, slot);
                Value answer = one(state, function, List.of(Value.constant(key), held), site, made++);
                memory.write(state, whole, slot, ifThere(held, answer));
            }
            return !known.isEmpty();
        }
        frame.needsConstant(memory.read(state, whole, Slot.SIZE));
        Optional<Integer> size = size(state, whole);
        if (size.isPresent()) {
            put(
                    state,
                    container,
                    size,
                    index ->
                            one(state, function, List.of(memory.read(state, whole, Slot.element(index))), site, index));
        } else {
            replacePassed(
                    state, container, any(state, function, List.of(memory.read(state, whole, Slot.ELEMENT)), site));
        }
        return true;
    }

    /**
     * Whether a condition holds for all elements, or for none; empty when that is not known.
     *
     * @param element what it is asked of
     */
    public Optional<Boolean> holdsForAll(State state, Value condition, Value element, Site site) {
        Heap before = state.heap.copy();
        Optional<Boolean> holds = any(state, condition, List.of(element), site)
                .constant()
                .single()
                .map(answer -> !answer.equals(0));
        if (holds.isEmpty()) {
            // Whoever does not know asks again.
            state.heap = before;
        }
        return holds;
    }

    /** What a function answers to any of those that it is given, one after the other. */
    private Value any(State state, Value function, List<Value> given, Site site) {
        return Repeated.run(state, memory, () -> answer(state, function, given, site));
    }

    /** What a function answers to one of those that are told apart: what it makes then is another each time. */
    private Value one(State state, Value function, List<Value> given, Site site, int place) {
        return answer(state, function, given, site.beside(EACH + place));
    }

    /** What a function answers to what it is given. */
    Value answer(State state, Value function, List<Value> given, Site site) {
        Value answer = frame.unlessThrown(() -> functions.call(state, function, given, site))
                .result();
        return answer.isBottom() ? Value.CLEAN : answer;
    }

    /** Puts one value everywhere, as far as it is known where that is. */
    public void fill(State state, Value container, Value value) {
        HeapObject passed = passed(state, container);
        if (passed != null) {
            replacePassed(state, passed, value);
            return;
        }
        HeapObject only = whole(state, container);
        if (only != null) {
            put(state, only, size(state, container), index -> value);
        }
    }

    /** Puts what a function makes of each index in its cell; false when that is not possible. */
    public boolean setAll(State state, Value array, Value function, Site site) {
        HeapObject only = whole(state, array);
        if (only == null) {
            return false;
        }
        Optional<Integer> size = size(state, array);
        if (size.filter(n -> n <= InTurn.CALLED).isPresent()) {
            put(state, only, size, index -> one(state, function, List.of(Value.constant(index)), site, index));
        } else {
            Value same = any(state, function, List.of(Value.CLEAN), site);
            put(state, only, size, index -> same);
        }
        return true;
    }

    private void put(State state, HeapObject container, Optional<Integer> size, IntFunction<Value> values) {
        Map<Slot, Value> elements = new LinkedHashMap<>();
        if (size.isPresent()) {
            for (int i = 0; i < size.get(); i++) {
                elements.put(Slot.element(i), values.apply(i));
            }
        } else {
            Value length = memory.readObject(state.heap, container, Slot.SIZE);
            elements.put(Slot.ELEMENT, values.apply(0).plus(counting(length)));
        }
        Map<Slot, Value> filled = new LinkedHashMap<>(state.heap.slots(container));
        filled.keySet().removeIf(slot -> slot.kind() == Slot.Kind.ELEMENT);
        filled.putAll(elements);
        state.heap.setAll(container, filled);
    }

    /** Whether there surely is an element at a place. */
    private static boolean isThere(Slot place, Value size) {
        return place.isConstant()
                && size.constant()
                        .values()
                        .filter(all -> all.stream()
                                .allMatch(n -> n instanceof Integer most && Integer.parseInt(place.name()) < most))
                        .isPresent();
    }

    /** What decided how many there are decides that there is one more: of what was put in its place, that is all that shows it. */
    private static Taints counting(Value size) {
        return size.constant().single().isPresent()
                ? Taints.NONE
                : size.taints().choosing();
    }

    private Optional<Integer> size(State state, Value container) {
        return Sequences.number(memory.read(state, container, Slot.SIZE)).filter(n -> n <= Sequences.LISTED);
    }

    /** What the caller's container held is gone; it is as long as ever. */
    private void replacePassed(State state, HeapObject container, Value value) {
        Value size = memory.readObject(state.heap, container, Slot.SIZE);
        Emptying.replace(state.heap, container, value.plus(counting(size)), size);
    }

    /** The one container that the caller passed, whatever it holds. */
    private static @Nullable HeapObject passed(State state, Value container) {
        HeapObject only = container.only();
        return only == null
                        || !only.isInput()
                        || only.isMany()
                        || only.isGlobal()
                        || Views.isView(state.heap.slots(only))
                ? null
                : only;
    }

    /** The one object of which all that it holds is known. */
    private static @Nullable HeapObject whole(State state, Value container) {
        HeapObject only = container.only();
        if (only == null || only.isMany() || only.isInput() || only.isGlobal()) {
            return null;
        }
        return only.isExact() && !Views.isView(state.heap.slots(only))
                        || only.type().startsWith("[")
                ? only
                : null;
    }
}
