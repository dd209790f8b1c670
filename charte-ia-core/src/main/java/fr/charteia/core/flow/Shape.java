package fr.charteia.core.flow;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a caller knows of what it passes, where the callee's own summary says that knowing it would help: the exact class
 * of an object, the target of a function, a constant. A method has one summary per shape.
 */
record Shape(Map<AccessPath, Known> known) {
    /** Nothing is known. */
    static final Shape NONE = new Shape(Map.of());

    /**
     * What is known at a path.
     *
     * @param type the exact class, when it is known
     * @param target what the function calls, when it is one
     * @param constant the constant, {@link Constant#UNKNOWN} when none is known
     */
    record Known(@Nullable String type, HeapObject.@Nullable Target target, Constant constant) {}

    Shape {
        known = Map.copyOf(known);
    }

    Optional<Known> at(AccessPath path) {
        return Optional.ofNullable(known.get(path));
    }

    boolean isEmpty() {
        return known.isEmpty();
    }

    @Override
    public String toString() {
        Map<String, Known> sorted = new TreeMap<>();
        known.forEach((path, what) -> sorted.put(path.toString(), what));
        return sorted.toString();
    }
}
