package fr.charteia.core.flow.value;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Copies that nobody can change, in the order of what they are copied from. {@link Set#copyOf} and {@link Map#copyOf} give an order of its
 * own in each process: an analysis that goes through them does other work each time, and finds other things where it is cut off.
 */
public final class Ordered {
    private Ordered() {}

    /** The elements, each once, in the order in which they come first. */
    public static <E> Set<E> set(Collection<? extends E> all) {
        return switch (all.size()) {
            case 0 -> Set.of();
            case 1 -> Set.of(all.iterator().next());
            default -> Collections.unmodifiableSet(new LinkedHashSet<>(all));
        };
    }

    /** The elements of either, those of the first before the others; the first itself where it has all. */
    public static <E> Set<E> union(Set<E> some, Set<E> more) {
        if (some.containsAll(more)) {
            return some;
        }
        Set<E> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return Collections.unmodifiableSet(all);
    }

    /** The entries, in their order. */
    public static <K, V> Map<K, V> map(Map<? extends K, ? extends V> all) {
        return all.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(all));
    }
}
