package fr.charteia.core.flow.memory;

import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Arrays and lists of which each element is a constant that is known, in its place. */
public final class ListedConstants {
    private static final List<String> ORDERED = List.of("java/util/List", Sequences.STREAM);

    private final Memory memory;

    public ListedConstants(Memory memory) {
        this.memory = memory;
    }

    /** The constants in an array or a list, in their order. */
    public Optional<List<Object>> of(State state, Value sequence) {
        List<Object> all = new ArrayList<>();
        Optional<List<Value>> elements = elements(state, sequence);
        for (Value element : elements.orElse(List.of())) {
            Optional<Object> constant =
                    element.objects().isEmpty() ? element.constant().single() : Optional.empty();
            if (constant.isEmpty()) {
                return Optional.empty();
            }
            all.add(constant.get());
        }
        return elements.isPresent() ? Optional.of(all) : Optional.empty();
    }

    /** What is in an array or a list, in its order, where it is known how many there are. */
    public Optional<List<Value>> elements(State state, Value sequence) {
        HeapObject only = sequence.only();
        if (only == null || !isOrdered(only)) {
            return Optional.empty();
        }
        return Sequences.number(memory.read(state, sequence, Slot.SIZE))
                .filter(n -> n >= 0 && n <= Sequences.LISTED)
                .map(size -> {
                    List<Value> all = new ArrayList<>();
                    for (int i = 0; i < size; i++) {
                        all.add(memory.read(state, sequence, Slot.element(i)));
                    }
                    return all;
                });
    }

    private boolean isOrdered(HeapObject object) {
        return object.type().startsWith("[")
                || ORDERED.stream().anyMatch(type -> memory.program().index().isSubtype(object.type(), type));
    }

    /** The constants in an order of their own, as numbers of their places; empty where they have none. */
    public static Optional<List<Integer>> sorted(List<Object> constants) {
        boolean alike = constants.stream().map(Object::getClass).distinct().count() <= 1
                && constants.stream().allMatch(Comparable.class::isInstance);
        if (!alike) {
            return Optional.empty();
        }
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < constants.size(); i++) {
            places.add(i);
        }
        places.sort((a, b) -> compare(constants.get(a), constants.get(b)));
        return Optional.of(places);
    }

    /** Compares two constants of one class, as they do themselves. */
    @SuppressWarnings("unchecked") // texts, or numbers of one class: each compares itself to its like
    public static int compare(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }
}
