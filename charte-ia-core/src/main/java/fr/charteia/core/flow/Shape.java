package fr.charteia.core.flow;

import java.util.List;
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
     * @param objects the objects that may be there, each known exactly; empty when they are not
     * @param constant the constant, {@link Constant#UNKNOWN} when none is known
     */
    record Known(List<Exact> objects, Constant constant) {
        Known {
            objects = List.copyOf(objects);
        }
    }

    /**
     * One object.
     *
     * @param type its class
     * @param target what it calls, when it is a function
     */
    record Exact(String type, HeapObject.@Nullable Target target) {}

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
