package fr.charteia.core.flow.container;

import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.memory.Sequences;
import fr.charteia.core.flow.value.Branches;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The constants in a collection that the caller passed, who is asked for them: a helper that looks a name up among those it is given. */
final class PassedElements {
    private static final String SET = "java/util/Set";

    private final Frame frame;
    private final Sequences sequences;

    PassedElements(Frame frame, Sequences sequences) {
        this.frame = frame;
        this.sequences = sequences;
    }

    /** What each element of a collection may be, in its place; empty where one may be no constant, or how many there are is not known. */
    Optional<List<Set<Object>>> of(State state, HeapObject collection) {
        Optional<List<Value>> elements =
                collection.isInput() ? sequences.listedAsked(state, Value.of(collection)) : Optional.empty();
        List<Set<Object>> all = new ArrayList<>();
        for (Value element : elements.orElse(List.of())) {
            frame.needsConstant(element);
            element.constant()
                    .values()
                    .filter(known -> element.objects().isEmpty())
                    .ifPresent(all::add);
        }
        return elements.filter(listed -> listed.size() == all.size()).map(listed -> all);
    }

    /** What a set holds that is passed, and how many; empty where it is no set. */
    Optional<Map<Slot, Value>> set(State state, HeapObject collection) {
        boolean passed = collection.isInput()
                && !collection.isMany()
                && frame.memory().program().index().isSubtype(collection.type(), SET);
        if (!passed) {
            return Optional.empty();
        }
        Map<Slot, Value> parts = new LinkedHashMap<>(state.heap.slots(collection));
        for (Slot part : List.of(Slot.ELEMENT, Slot.SIZE)) {
            Value held = frame.memory().readObject(state.heap, collection, part);
            frame.needsConstant(held);
            parts.put(part, held);
        }
        return Optional.of(parts);
    }

    /** Whether a map that is passed has something under a key, as far as the caller says; that it has nothing there does not say that it has no such key. */
    Optional<Constant> hasKey(State state, HeapObject map, Object key) {
        if (!map.isInput() || map.isMany()) {
            return Optional.empty();
        }
        Value held = frame.memory().readObject(state.heap, map, Slot.value(String.valueOf(key)));
        frame.needsConstant(held);
        held.objects().stream()
                .filter(object -> object.isInput() && !object.isExact())
                .forEach(object -> frame.needsType(object.path()));
        return Branches.isSomething(held) ? Optional.of(Constant.of((Object) 1)) : Optional.empty();
    }

    /** Whether a constant is among the elements. */
    static Constant has(List<Set<Object>> elements, Object element) {
        boolean maybe = false;
        for (Set<Object> one : elements) {
            if (one.equals(Set.of(element))) {
                return Constant.of((Object) 1);
            }
            maybe |= one.contains(element);
        }
        return maybe ? Constant.UNKNOWN : Constant.of((Object) 0);
    }

    /** At which place a constant stands first; -1 where it is not among the elements. */
    static Constant placeOf(List<Set<Object>> elements, Object element) {
        for (int i = 0; i < elements.size(); i++) {
            Set<Object> one = elements.get(i);
            if (one.contains(element)) {
                return one.size() == 1 ? Constant.of((Object) i) : Constant.UNKNOWN;
            }
        }
        return Constant.of((Object) (-1));
    }
}
