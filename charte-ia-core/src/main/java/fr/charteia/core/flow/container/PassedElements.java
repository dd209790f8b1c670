package fr.charteia.core.flow.container;

import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.memory.Sequences;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The constants in a collection that the caller passed, who is asked for them: a helper that looks a name up among those it is given. */
final class PassedElements {
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
