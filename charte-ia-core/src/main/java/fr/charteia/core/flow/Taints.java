package fr.charteia.core.flow;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A set of taints, each with the way it came. Two are equal when they hold the same taints: the ways do not count, or a
 * loop would never be stable. Immutable; keeps the order in which taints came.
 */
final class Taints {
    static final Taints NONE = new Taints(Map.of());

    private final Map<Taint, Chain> chains;

    private Taints(Map<Taint, Chain> chains) {
        this.chains = chains;
    }

    static Taints of(Taint taint, Chain chain) {
        return new Taints(Map.of(taint, chain));
    }

    static Taints of(Map<Taint, Chain> chains) {
        return chains.isEmpty() ? NONE : new Taints(new LinkedHashMap<>(chains));
    }

    boolean isEmpty() {
        return chains.isEmpty();
    }

    Set<Taint> set() {
        return chains.keySet();
    }

    Map<Taint, Chain> chains() {
        return chains;
    }

    /** Both; of two ways to one taint, the shorter when it is new, else the one that was there. */
    Taints union(Taints other) {
        if (other.chains.isEmpty() || this == other) {
            return this;
        }
        if (chains.isEmpty() || other.chains.keySet().containsAll(chains.keySet()) && other.size() > size()) {
            return chains.isEmpty() ? other : mergeInto(other);
        }
        return chains.keySet().containsAll(other.chains.keySet()) ? this : mergeInto(other);
    }

    private Taints mergeInto(Taints other) {
        Map<Taint, Chain> all = new LinkedHashMap<>(chains);
        other.chains.forEach((taint, chain) ->
                all.merge(taint, chain, (mine, theirs) -> theirs.length() < mine.length() ? theirs : mine));
        return new Taints(all);
    }

    int size() {
        return chains.size();
    }

    /** The same taints with marks added, less those that the marks end. */
    Taints marked(Mark... marks) {
        int bits = 0;
        for (Mark mark : marks) {
            bits |= Taint.bit(mark);
        }
        return markedBits(bits);
    }

    Taints markedBits(int bits) {
        if (bits == 0 || chains.isEmpty()) {
            return this;
        }
        Map<Taint, Chain> result = new LinkedHashMap<>();
        chains.forEach((taint, chain) -> taint.with(bits).ifPresent(marked -> result.putIfAbsent(marked, chain)));
        return of(result);
    }

    /** The same taints, each way longer. */
    Taints via(UnaryOperator<Chain> longer) {
        if (chains.isEmpty()) {
            return this;
        }
        Map<Taint, Chain> result = new LinkedHashMap<>();
        chains.forEach((taint, chain) -> result.put(taint, longer.apply(chain)));
        return new Taints(result);
    }

    Taints then(Hop hop) {
        return via(chain -> chain.then(hop));
    }

    Taints filter(Predicate<Taint> keep) {
        if (chains.keySet().stream().allMatch(keep)) {
            return this;
        }
        Map<Taint, Chain> result = new LinkedHashMap<>();
        chains.forEach((taint, chain) -> {
            if (keep.test(taint)) {
                result.put(taint, chain);
            }
        });
        return of(result);
    }

    /** Those that the other has not. */
    Taints minus(Taints other) {
        return other.isEmpty() ? this : filter(taint -> !other.chains.containsKey(taint));
    }

    /** Those that both have. */
    Taints intersect(Taints other) {
        return filter(other.chains::containsKey);
    }

    /** Their labels, approvals apart. */
    Set<Label> labels() {
        Set<Label> labels = new LinkedHashSet<>();
        for (Taint taint : chains.keySet()) {
            if (!(taint.label() instanceof Label.Approval)) {
                labels.add(taint.label());
            }
        }
        return labels;
    }

    Optional<Chain> chain(Taint taint) {
        return Optional.ofNullable(chains.get(taint));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Taints taints && chains.keySet().equals(taints.chains.keySet());
    }

    @Override
    public int hashCode() {
        return chains.keySet().hashCode();
    }

    @Override
    public String toString() {
        return chains.keySet().toString();
    }
}
