package fr.charteia.core.flow.container;

import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.memory.Emptying;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.Sequences;
import fr.charteia.core.flow.memory.Views;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.ApprovedLabels;
import fr.charteia.core.flow.value.Branches;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.LeftOut;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Takes out of a map what is taken out of a view of its keys, its values or its entries: one, those in another collection, all others. */
public final class Sifting {
    private final Frame frame;
    private final Memory memory;
    private final Sequences sequences;
    private final Replacements replacements;

    public Sifting(Frame frame, Sequences sequences, Replacements replacements) {
        this.frame = frame;
        this.memory = frame.memory();
        this.sequences = sequences;
        this.replacements = replacements;
    }

    /**
     * Removes a key from the maps whose keys are shown, or what has a value from those whose values are.
     *
     * @param known which constant it is, if that is known
     */
    public void remove(State state, Value view, Value removed, Optional<Object> known) {
        Value maps = memory.read(state, view, Slot.KEYS_OF);
        boolean keys = view.objects().size() == 1 && !maps.objects().isEmpty();
        if (keys && known.isPresent()) {
            sequences.removeKey(state, maps, slot(known.get()));
            return;
        }
        HeapObject map = shown(state, view, keys ? Slot.KEYS_OF : Slot.VALUES_OF);
        if (map == null || map.isInput()) {
            sequences.forgetEntries(state, view);
        }
        if (map != null && keys) {
            mayLack(state, map, removed);
        } else if (map != null) {
            mayLackValues(state, map, removed, held -> known.isPresent() && isOther(held, known.get()));
        }
    }

    /** Whether a value is surely another than a constant. */
    private static boolean isOther(Value held, Object constant) {
        return held.objects().isEmpty()
                && held.constant()
                        .values()
                        .filter(all -> !all.contains(constant))
                        .isPresent();
    }

    /** Removes what another collection has: from the map whose keys are shown, those that it surely has. */
    public void removeAll(State state, Value view, Value removed) {
        HeapObject map = shown(state, view, Slot.KEYS_OF);
        if (map == null) {
            sequences.shuffle(state, view);
            siftValues(state, view, removed);
            return;
        }
        Optional<Set<Object>> keys = constants(state, removed, true);
        keys.ifPresent(all -> all.forEach(key -> sequences.removeKey(state, Value.of(map), slot(key))));
        if (keys.isEmpty() || !keys.equals(constants(state, removed, false))) {
            mayLack(state, map, memory.read(state, removed, Slot.ELEMENT));
        }
    }

    /** Keeps what another collection has: in the map whose keys are shown, only those that it may have. */
    public void retainAll(State state, Value view, Value retained) {
        HeapObject map = shown(state, view, Slot.KEYS_OF);
        Optional<Set<Object>> keys = map == null ? Optional.empty() : constants(state, retained, false);
        if (map == null) {
            sequences.shuffle(state, view);
            if (constants(state, retained, false).isPresent()) {
                choose(state, view);
            }
            approve(state, view, sequences.approvals().of(state, retained));
            siftValues(state, view, retained);
            return;
        }
        if (keys.isEmpty()) {
            mayLack(state, map, memory.read(state, retained, Slot.ELEMENT));
            return;
        }
        Value whole = Value.of(map);
        Value before = memory.read(state, whole, Slot.KEY);
        Set<Object> had = before.constant().values().orElse(keys.get());
        Set<Object> surely = constants(state, retained, true).orElse(Set.of());
        Map<Object, Value> left = new LinkedHashMap<>();
        for (Object key : keys.get()) {
            Value value = memory.read(state, whole, slot(key));
            if (had.contains(key) && !value.isNull()) {
                left.put(key, surely.contains(key) ? value : value.join(Value.constant(Constant.NULL)));
            }
        }
        Emptying.empty(state.heap, map);
        left.forEach((key, value) -> memory.write(state, whole, slot(key), value));
        if (!left.isEmpty()) {
            memory.write(state, whole, Slot.KEY, before.withConstant(Constant.of(left.keySet())));
        }
    }

    /** What is left in a collection is one of few constants. */
    private void choose(State state, Value collection) {
        HeapObject only = collection.only();
        if (only != null && isPlain(only) && !Views.isView(state.heap.slots(only))) {
            sequences.mark(state.heap, only, Mark.CONTROL);
        }
    }

    /** What is left in a collection is in another, too: a person had approved it before it was put there. */
    private static void approve(State state, Value collection, Set<Label> approved) {
        HeapObject only = collection.only();
        if (only == null || approved.isEmpty() || !isPlain(only) || Views.isView(state.heap.slots(only))) {
            return;
        }
        Sequences.replaceEach(state.heap, only, held -> ApprovedLabels.bearing(held, approved));
    }

    /** Removes what a condition holds for, where that is known of each; false where it is not. */
    public boolean removeIf(Invocation call, Value condition) {
        State state = call.state();
        HeapObject view = call.receiver().only();
        HeapObject map = view == null || memory.isMap(view)
                ? null
                : Views.whole(state.heap.slots(view)).filter(Sifting::isPlain).orElse(null);
        if (view == null || map == null) {
            return false;
        }
        Value keys = memory.read(state, Value.of(map), Slot.KEY);
        frame.needsConstant(keys);
        boolean told = keys.objects().isEmpty() && keys.constant().values().isPresent();
        for (Object key : told ? keys.constant().values().get() : Set.of()) {
            Value value = memory.read(state, Value.of(map), slot(key));
            if (value.isNull()) {
                continue;
            }
            Value shown = shown(call, view, keys.withConstant(Constant.of(key)), value);
            Value answer = replacements.answer(state, condition, List.of(shown), call.site());
            Optional<Object> known = answer.constant().single();
            if (known.isEmpty()) {
                // What a person approved is what stays.
                Value stays = memory.readObject(state.heap, map, slot(key));
                state.heap.set(map, slot(key), ApprovedLabels.bearing(stays, Approvals.given(answer, false)));
                mayLack(state, map, slot(key), answer);
            } else if (!known.get().equals(0)) {
                sequences.removeKey(state, Value.of(map), slot(key));
            }
            told &= known.isPresent();
        }
        return told && state.heap.get(map, Slot.VALUE).isEmpty();
    }

    /** Any entry may be gone, as something decided. */
    private void mayLack(State state, HeapObject map, Value deciding) {
        for (Slot slot : List.copyOf(state.heap.slots(map).keySet())) {
            if (slot.kind() == Slot.Kind.VALUE) {
                mayLack(state, map, slot, deciding);
            }
        }
        state.heap.set(map, Slot.SIZE, new Value(Set.of(), choosing(deciding), Constant.UNKNOWN));
    }

    /** Of the map whose values are shown, what another collection has decides which are left. */
    private void siftValues(State state, Value view, Value other) {
        HeapObject map = shown(state, view, Slot.VALUES_OF);
        if (map != null) {
            mayLackValues(state, map, memory.read(state, other, Slot.ELEMENT), held -> false);
        }
    }

    /** What lies under a key may be gone for what it is, and for what it is compared with, unless it surely stays. */
    private void mayLackValues(State state, HeapObject map, Value compared, Predicate<Value> stays) {
        List<Slot> leaving = state.heap.slots(map).keySet().stream()
                .filter(slot -> slot.kind() == Slot.Kind.VALUE)
                .filter(slot -> !stays.test(Branches.something(memory.readObject(state.heap, map, slot))))
                .toList();
        if (leaving.isEmpty() && !map.isInput()) {
            return;
        }
        for (Slot slot : leaving) {
            mayLack(state, map, slot, compared.join(memory.readObject(state.heap, map, slot)));
        }
        state.heap.set(map, Slot.SIZE, new Value(Set.of(), choosing(compared), Constant.UNKNOWN));
    }

    private void mayLack(State state, HeapObject map, Slot slot, Value deciding) {
        Value held = memory.readObject(state.heap, map, slot);
        state.heap.set(map, slot, LeftOut.element(held, choosing(deciding)).join(Value.constant(Constant.NULL)));
    }

    /** What decides: what a person says of it is said elsewhere. */
    private static Taints choosing(Value deciding) {
        return deciding.taints()
                .filter(taint -> !(taint.label() instanceof Label.Approval))
                .deciding()
                .marked(Mark.CHOSEN);
    }

    /** What a view shows of an entry. */
    private Value shown(Invocation call, HeapObject view, Value key, Value value) {
        Map<Slot, Value> parts = call.state().heap.slots(view);
        if (!parts.containsKey(Slot.ENTRIES_OF)) {
            return parts.containsKey(Slot.KEYS_OF) ? key : value;
        }
        HeapObject entry = HeapObject.allocated("java/util/Map$Entry", call.beside(1));
        call.state().heap.allocate(entry);
        call.state().heap.set(entry, Slot.KEY, key);
        call.state().heap.set(entry, Slot.VALUE, value);
        return Value.of(entry);
    }

    /** The constants that a collection surely has, or else those that it may have and nothing besides. */
    private Optional<Set<Object>> constants(State state, Value collection, boolean surely) {
        HeapObject only = collection.only();
        if (only != null && only.isInput() && !surely) {
            Value any = memory.read(state, collection, Slot.ELEMENT);
            frame.needsConstant(any);
            return any.objects().isEmpty() ? any.constant().values() : Optional.empty();
        }
        Map<Slot, Value> held =
                only == null ? Map.of() : memory.settled(state.heap, only).orElse(Map.of());
        if (held.isEmpty() || held.containsKey(Slot.CONTENT) || held.containsKey(Slot.BEFORE) || Views.isView(held)) {
            return Optional.empty();
        }
        Set<Object> constants = new LinkedHashSet<>();
        boolean all = held.containsKey(Slot.SIZE);
        for (Map.Entry<Slot, Value> part : held.entrySet()) {
            if (part.getKey().kind() != Slot.Kind.ELEMENT) {
                continue;
            }
            Optional<Set<Object>> known = part.getValue().objects().isEmpty()
                    ? part.getValue().constant().values()
                    : Optional.empty();
            all &= known.isPresent();
            boolean counts = !surely
                    || part.getKey().isConstant()
                            && known.filter(one -> one.size() == 1).isPresent();
            if (counts) {
                constants.addAll(known.orElse(Set.of()));
            }
        }
        return surely
                ? DistinctElements.all(held).or(() -> Optional.of(constants))
                : all ? Optional.of(constants) : Optional.empty();
    }

    private @Nullable HeapObject shown(State state, Value view, Slot origin) {
        HeapObject only = view.only();
        HeapObject map = only == null || isKeyed(state, only)
                ? only
                : state.heap.get(only, origin).orElse(Value.BOTTOM).only();
        return map == null || !isPlain(map) || Views.isView(state.heap.slots(map)) ? null : map;
    }

    /** Whether it has keys itself, as trees of JSON do, of which several are taken out at once. */
    private static boolean isKeyed(State state, HeapObject object) {
        Map<Slot, Value> parts = state.heap.slots(object);
        return !Views.isView(parts) && parts.keySet().stream().anyMatch(slot -> slot.kind() == Slot.Kind.VALUE);
    }

    private static boolean isPlain(HeapObject map) {
        return !map.isMany() && !map.isGlobal();
    }

    private static Slot slot(Object key) {
        return Slot.value(String.valueOf(key));
    }
}
