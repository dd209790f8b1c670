package fr.charteia.core.flow;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a method does, in terms of what it is given: all that a caller needs, so that its body is not read again.
 *
 * @param returns whether it can end normally
 * @param result what it gives back
 * @param heap what it wrote to objects that others can reach, as they are when it ends
 * @param thrown what it throws
 * @param throwing what decides whether it throws
 * @param hits the sinks that it and what it calls reach
 * @param validated the labels that a person has approved whenever it ends normally
 * @param shown the labels that a person was shown
 * @param typeNeeds paths where knowing the exact class would have told more
 * @param constantNeeds paths where knowing a constant would have told more
 */
record Summary(
        boolean returns,
        Value result,
        Heap heap,
        Value thrown,
        Taints throwing,
        Map<SinkHit.Sink, SinkHit> hits,
        Set<Label> validated,
        Set<Label> shown,
        Set<AccessPath> typeNeeds,
        Set<AccessPath> constantNeeds) {

    /** A method that never ends: where the fixpoint of a recursion starts. */
    static final Summary BOTTOM = new Summary(
            false,
            Value.BOTTOM,
            new Heap(),
            Value.BOTTOM,
            Taints.NONE,
            Map.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of());

    Summary {
        hits = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(hits));
    }

    boolean sameAs(Summary other) {
        return returns == other.returns
                && result.equals(other.result)
                && thrown.equals(other.thrown)
                && throwing.equals(other.throwing)
                && validated.equals(other.validated)
                && heap.equals(other.heap)
                && typeNeeds.equals(other.typeNeeds)
                && constantNeeds.equals(other.constantNeeds)
                && hits.keySet().equals(other.hits.keySet())
                && hits.values().stream()
                        .allMatch(hit -> hit.sameAs(java.util.Objects.requireNonNull(other.hits.get(hit.sink()))));
    }
}
