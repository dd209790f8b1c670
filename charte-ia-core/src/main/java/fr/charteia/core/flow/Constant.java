package fr.charteia.core.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a value's constant, a lattice of finite height:
 *
 * <pre>
 *            UNKNOWN
 *           /       \
 *   Known{a,b,…}   FromInput(path)
 *       |           /
 *   Known{a}       /
 *           \     /
 *            NONE
 * </pre>
 *
 * <p>{@link #NONE} says that the value is no constant at all: an object that was made, or nothing yet.
 */
sealed interface Constant {
    /** Stands for {@code null}. */
    Object NULL = new Object() {
        @Override
        public String toString() {
            return "null";
        }
    };

    /** How many constants are told apart. */
    int LIMIT = 6;

    Constant NONE = new Nothing();
    Constant UNKNOWN = new Unknown();

    /** No constant. */
    record Nothing() implements Constant {}

    /** Any constant. */
    record Unknown() implements Constant {}

    /** One of these. */
    record Known(Set<Object> all) implements Constant {
        public Known {
            all = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(all));
        }
    }

    /** What the caller passes. */
    record FromInput(AccessPath path) implements Constant {}

    static Constant of(Object value) {
        return new Known(Set.of(value));
    }

    static Constant of(Collection<Object> values) {
        return values.isEmpty() || values.size() > LIMIT ? UNKNOWN : new Known(new LinkedHashSet<>(values));
    }

    /** The least constant above both. */
    default Constant join(Constant other) {
        if (equals(other) || other == NONE) {
            return this;
        }
        if (this == NONE) {
            return other;
        }
        if (this instanceof Known a && other instanceof Known b) {
            Set<Object> all = new LinkedHashSet<>(a.all);
            all.addAll(b.all);
            return all.size() > LIMIT ? UNKNOWN : new Known(all);
        }
        return UNKNOWN;
    }

    /** The constants, when they are known. */
    default Optional<Set<Object>> values() {
        return this instanceof Known known ? Optional.of(known.all) : Optional.empty();
    }

    /** The constant, when there is just one. */
    default Optional<Object> single() {
        return this instanceof Known known && known.all.size() == 1
                ? Optional.of(known.all.iterator().next())
                : Optional.empty();
    }

    /** The texts among the constants, when all are texts. */
    default Optional<List<String>> texts() {
        if (!(this instanceof Known known)) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>();
        for (Object value : known.all) {
            if (!(value instanceof String text)) {
                return Optional.empty();
            }
            texts.add(text);
        }
        return Optional.of(texts);
    }
}
