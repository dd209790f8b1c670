package fr.charteia.core.flow.path;

import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Taints;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What decided between ways that meet. Whatever a branch asks decides between the ways that depend on it, and no others: which of
 * these is gone is told by it, not whether it is another than these.
 *
 * @param <W> what a way is known by
 */
final class Parting<W> {
    private final Map<Label, Set<W>> ways = new HashMap<>();
    private Taints all = Taints.NONE;

    /** What decided that a way is gone. */
    void add(W way, Taints deciding) {
        if (deciding.isEmpty()) {
            return;
        }
        all = all.union(deciding);
        deciding.allLabels()
                .forEach(label ->
                        ways.computeIfAbsent(label, l -> new LinkedHashSet<>()).add(way));
    }

    /**
     * What decided between which of the ways.
     *
     * @param alike what decides on each of the ways, and so not between them
     * @param whole all ways that there are
     */
    Map<Set<W>, Taints> decided(Taints alike, Set<W> whole) {
        Taints parting = all.minus(alike);
        Map<Set<W>, Set<Label>> labels = new LinkedHashMap<>();
        for (Label label : parting.allLabels()) {
            labels.computeIfAbsent(between(label, whole), some -> new LinkedHashSet<>())
                    .add(label);
        }
        Map<Set<W>, Taints> decided = new LinkedHashMap<>();
        labels.forEach((some, by) -> decided.put(some, parting.filter(taint -> by.contains(taint.label()))));
        return decided;
    }

    /** Of a single way that depends on a branch, the others of which end otherwise, nothing more is told. */
    private Set<W> between(Label label, Set<W> whole) {
        Set<W> some = ways.getOrDefault(label, whole);
        return some.size() < 2 ? whole : some;
    }
}
