package fr.charteia.core.flow.value;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Of which inputs a summary would tell more, were more known of them: a caller that knows it asks again.
 *
 * @param types where knowing the exact class would tell more
 * @param constants where knowing a constant would
 * @param keys where knowing what a text begins with would, since things are kept in a store by it
 */
public record Needs(Set<AccessPath> types, Set<AccessPath> constants, Set<AccessPath> keys) {
    public static final Needs NONE = new Needs(Set.of(), Set.of(), Set.of());

    public Needs {
        types = copy(types);
        constants = copy(constants);
        keys = copy(keys);
    }

    private static Set<AccessPath> copy(Set<AccessPath> paths) {
        return Ordered.set(paths);
    }

    /** What either needs. */
    public Needs or(Needs other) {
        return new Needs(either(types, other.types), either(constants, other.constants), either(keys, other.keys));
    }

    private static Set<AccessPath> either(Set<AccessPath> one, Set<AccessPath> other) {
        if (one.containsAll(other)) {
            return one;
        }
        Set<AccessPath> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all;
    }

    /** All inputs of which something is needed. */
    public Set<AccessPath> all() {
        return either(either(types, constants), keys);
    }
}
