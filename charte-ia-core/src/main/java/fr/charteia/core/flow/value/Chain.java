package fr.charteia.core.flow.value;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a label came here: a list that shares its past. A call is one link that holds the callee's own chain, so that no
 * path is ever copied; it is laid out when somebody asks.
 */
public final class Chain {
    /** Nothing happened yet. */
    public static final Chain EMPTY = new Chain(null, null, null, 0);

    private final @Nullable Chain previous;
    private final @Nullable Hop hop;
    private final @Nullable Chain inner;
    private final int length;

    private Chain(@Nullable Chain previous, @Nullable Hop hop, @Nullable Chain inner, int length) {
        this.previous = previous;
        this.hop = hop;
        this.inner = inner;
        this.length = Math.min(length, 1_000_000);
    }

    public int length() {
        return length;
    }

    /** One more hop. */
    public Chain then(Hop next) {
        Hop last = hop;
        if (inner == null && last != null && last.equals(next)) {
            return this;
        }
        return new Chain(this, next, null, length + 1);
    }

    /** What happened then, elsewhere. */
    public Chain then(Chain next) {
        return next == EMPTY ? this : this == EMPTY ? next : new Chain(this, null, next, length + next.length);
    }

    /** Through a call: the call's hop, then what happened inside. */
    public Chain through(Hop call, Chain inside) {
        return new Chain(this, call, inside, length + 1 + inside.length);
    }

    /** All hops, first to last, at most {@code limit}. */
    public List<Hop> hops(int limit) {
        List<Hop> hops = new ArrayList<>();
        collect(hops, limit);
        return hops;
    }

    private void collect(List<Hop> hops, int limit) {
        List<Chain> links = new ArrayList<>();
        for (Chain link = this; link != null && link != EMPTY; link = link.previous) {
            links.add(link);
        }
        for (int i = links.size() - 1; i >= 0 && hops.size() < limit; i--) {
            Chain link = links.get(i);
            if (link.hop != null) {
                hops.add(link.hop);
            }
            if (link.inner != null) {
                link.inner.collect(hops, limit);
            }
        }
    }
}
