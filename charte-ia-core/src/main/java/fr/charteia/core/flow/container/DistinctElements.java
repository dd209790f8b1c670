package fr.charteia.core.flow.container;

import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.memory.Emptying;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.Sequences;
import fr.charteia.core.flow.memory.Views;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How many elements a set has: adding what may be in it already adds one or none. */
public final class DistinctElements {
    /** How many numbers of elements are told apart. */
    private static final int FEW = 3;

    private final Memory memory;
    private final Frame frame;

    public DistinctElements(Frame frame) {
        this.memory = frame.memory();
        this.frame = frame;
    }

    /** Adds a value to a set. */
    public void add(State state, Value set, Value element, Site site) {
        HeapObject only = only(state, set);
        Set<Integer> sizes = only == null ? Set.of() : sizes(state, set);
        Optional<Boolean> there = only == null ? Optional.empty() : isThere(state, set, element, sizes);
        boolean counted = memory.read(state, set, Slot.SIZE).constant().isCounted();
        memory.write(state, set, Slot.ELEMENT, element);
        set.objects().stream()
                .filter(object -> !object.isInput())
                .forEach(object -> state.heap.set(object, Slot.VERSION, Value.constant(site.index())));
        if (only != null) {
            Constant size = sizes.isEmpty() || sizes.size() > FEW
                    ? counted ? new Constant.Counted(true) : Constant.POSITIVE
                    : changed(sizes, there.map(is -> !is), 1);
            Taints deciding = deciding(state, set, element, there, Taint.bit(Mark.MEASURE) | Taint.bit(Mark.ALIKE));
            state.heap.set(only, Slot.SIZE, Value.of(size).plus(deciding));
        }
    }

    /** Notes how many a set has that is made of these, which are all different; of one array, as many as that has, unless it is passed as one of them. */
    public void count(State state, Value set, List<Value> elements, boolean one) {
        boolean array = !one
                && elements.size() == 1
                && elements.get(0).objects().stream()
                        .anyMatch(object -> object.type().startsWith("["));
        Value size = array ? memory.read(state, elements.get(0), Slot.SIZE) : Value.constant(elements.size());
        set.objects().forEach(object -> state.heap.set(object, Slot.SIZE, size));
    }

    /** The same of what may be given the same twice, where each is one object, and another than the others. */
    public void countUnlessAlike(State state, Value set, List<Value> elements) {
        boolean different = elements.stream()
                        .filter(element -> element.constant() == Constant.NONE)
                        .map(Value::only)
                        .filter(Objects::nonNull)
                        .filter(object -> object.isGlobal() && !object.isMany())
                        .distinct()
                        .count()
                == elements.size();
        if (different) {
            count(state, set, elements, false);
        }
    }

    /** The constants that a set surely has, one and all, in no order; empty where that is not known. */
    static Optional<Set<Object>> all(Map<Slot, Value> set) {
        return all(set, held -> held.objects().isEmpty() ? held.constant().values() : Optional.empty());
    }

    /** @param told what a value may be, one and all, of which two that differ are not equal */
    static Optional<Set<Object>> all(Map<Slot, Value> set, Function<Value, Optional<Set<Object>>> told) {
        Value held = set.getOrDefault(Slot.ELEMENT, Value.BOTTOM);
        Optional<Integer> size = Optional.ofNullable(set.get(Slot.SIZE)).flatMap(Sequences::number);
        boolean ordered = set.keySet().stream().anyMatch(slot -> slot.kind() == Slot.Kind.ELEMENT && slot.isConstant());
        return ordered ? Optional.empty() : told.apply(held).filter(all -> size.equals(Optional.of(all.size())));
    }

    /** Takes a value out of a set. */
    public void remove(State state, Value set, Value element) {
        HeapObject only = only(state, set);
        Set<Integer> sizes = only == null ? Set.of() : sizes(state, set);
        if (only == null || sizes.isEmpty()) {
            set.objects().forEach(object -> forget(state, object));
            return;
        }
        Optional<Boolean> there = isThere(state, set, element, sizes);
        Taints deciding =
                deciding(state, set, element, there, Taint.bit(Mark.MEASURE)).ofSome();
        Value left = Value.of(changed(sizes, there, -1)).plus(deciding);
        if (Sequences.number(left).filter(n -> n == 0).isPresent()) {
            Emptying.empty(state.heap, only);
        } else {
            state.heap.set(only, Slot.SIZE, left);
        }
    }

    private static void forget(State state, HeapObject object) {
        if (state.heap.get(object, Slot.SIZE).isPresent() || object.isInput()) {
            state.heap.set(object, Slot.SIZE, Value.CLEAN);
        }
    }

    private static @Nullable HeapObject only(State state, Value set) {
        HeapObject only = set.only();
        return only == null
                        || only.isMany()
                        || only.isGlobal()
                        || Views.isView(state.heap.slots(only))
                        || state.heap.get(only, Slot.ORDER).isPresent()
                ? null
                : only;
    }

    /** The numbers of elements that there may be; empty when they are not known. */
    private Set<Integer> sizes(State state, Value set) {
        Value size = memory.read(state, set, Slot.SIZE);
        frame.needsConstant(size);
        Set<Integer> sizes = new LinkedHashSet<>();
        for (Object n : size.constant().values().orElse(Set.of())) {
            sizes.add((Integer) n);
        }
        return sizes;
    }

    /** Whether the value is in the set, as far as that is told. */
    private Optional<Boolean> isThere(State state, Value set, Value element, Set<Integer> sizes) {
        if (sizes.equals(Set.of(0))) {
            return Optional.of(false);
        }
        Value held = memory.read(state, set, Slot.ELEMENT);
        Optional<Object> one = element.objects().isEmpty() ? element.constant().single() : Optional.empty();
        Optional<Set<Object>> all = held.objects().isEmpty() ? held.constant().values() : Optional.empty();
        if (one.isEmpty() || all.isEmpty()) {
            return Optional.empty();
        }
        if (!all.get().contains(one.get())) {
            return Optional.of(false);
        }
        return sizes.equals(Set.of(all.get().size())) ? Optional.of(true) : Optional.empty();
    }

    /**
     * What decides how many there are afterwards: what did before, and, where it is not known whether the value is there, all that it is
     * compared with.
     *
     * @param compared how that decides
     */
    private Taints deciding(State state, Value set, Value element, Optional<Boolean> there, int compared) {
        Taints before = memory.read(state, set, Slot.SIZE).taints();
        return there.isPresent()
                ? before
                : before.union(memory.compared(state, element)
                        .union(memory.compared(state, memory.read(state, set, Slot.ELEMENT)))
                        .markedBits(compared));
    }

    /** The numbers after a change by one, which takes place, does not, or may; where there is none, one is added. */
    private static Constant changed(Set<Integer> sizes, Optional<Boolean> takesPlace, int by) {
        Set<Object> changed = new LinkedHashSet<>();
        for (int n : sizes) {
            if (takesPlace.orElse(true)) {
                changed.add(Math.max(0, n + by));
            }
            if (!takesPlace.orElse(false) && !(n == 0 && by > 0)) {
                changed.add(n);
            }
        }
        return Constant.of(changed);
    }
}
