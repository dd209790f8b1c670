package fr.charteia.core.flow.path;

import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What decided between ways that meet. Whatever a branch asks decides between the ways that depend on it, and no others: which of
 * these is gone is told by it, not whether it is another than these. What an answer says so decides between the ways that depend on
 * what it says; whether there is one at all, between these and the way that is gone where there is none.
 *
 * @param <W> what a way is known by
 */
final class Parting<W> {
    private final Map<Asked, Set<W>> ways = new HashMap<>();
    private Taints all = Taints.NONE;

    /**
     * What a branch asks of an answer.
     *
     * @param saying what it says, not only whether there is one
     */
    private record Asked(Label label, boolean saying) {
        static Asked of(Taint taint) {
            return new Asked(taint.label(), !taint.has(Mark.PRESENCE));
        }
    }

    /** What decided that a way is gone. */
    void add(W way, Taints deciding) {
        if (deciding.isEmpty()) {
            return;
        }
        all = all.union(deciding);
        deciding.forEach((taint, chain) -> {
            Asked asked = Asked.of(taint);
            put(asked, way);
            // What says something is there.
            put(new Asked(asked.label(), false), way);
        });
    }

    private void put(Asked asked, W way) {
        ways.computeIfAbsent(asked, a -> new LinkedHashSet<>()).add(way);
    }

    /**
     * What decided between which of the ways.
     *
     * @param alike what decides on each of the ways, and so not between them
     * @param whole all ways that there are
     */
    Map<Set<W>, Taints> decided(Taints alike, Set<W> whole) {
        Taints parting = all.minus(alike);
        Map<Set<W>, Set<Asked>> asked = new LinkedHashMap<>();
        for (Taint taint : parting.set()) {
            Asked of = Asked.of(taint);
            asked.computeIfAbsent(between(of, whole), some -> new LinkedHashSet<>())
                    .add(of);
        }
        Map<Set<W>, Taints> decided = new LinkedHashMap<>();
        asked.forEach((some, by) -> decided.put(some, parting.filter(taint -> by.contains(Asked.of(taint)))));
        return decided;
    }

    /** Of a single way that depends on a branch, the others of which end otherwise, nothing more is told. */
    private Set<W> between(Asked asked, Set<W> whole) {
        Set<W> some = ways.getOrDefault(asked, whole);
        return some.size() < 2 ? whole : some;
    }
}
