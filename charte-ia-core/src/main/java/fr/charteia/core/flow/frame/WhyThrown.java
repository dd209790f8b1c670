package fr.charteia.core.flow.frame;

import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Reasons;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Why something was thrown, as it lies with what was: who keeps it, hands it on or wraps it, and asks later of which class it is, asks only
 * why that was thrown, and not why something else was.
 */
public final class WhyThrown {
    private WhyThrown() {}

    /** Notes it where something is caught. */
    public static void note(Heap heap, Value thrown, Reasons reasons) {
        for (HeapObject object : thrown.objects()) {
            heap.set(object, Slot.THROWN_FOR, Value.constant(1).withTaints(reasons.of(object)));
        }
    }

    /** Whether it is known of something already. */
    public static boolean isNoted(Heap heap, HeapObject thrown) {
        return heap.get(thrown, Slot.THROWN_FOR).isPresent();
    }

    /**
     * What has decided only which other of several was thrown than one that is found to be as asked.
     *
     * @param fits of which that may be found
     */
    public static Set<Label> ofOthers(State state, Value several, Predicate<HeapObject> fits) {
        Set<Label> others = new LinkedHashSet<>();
        Set<Label> own = new LinkedHashSet<>();
        for (HeapObject object : several.objects()) {
            Optional<Set<Label>> why = why(state.heap, object);
            if (fits.test(object)) {
                if (why.isEmpty()) {
                    return Set.of();
                }
                own.addAll(why.get());
            } else {
                why.ifPresent(others::addAll);
            }
        }
        if (several.constant()
                .values()
                .filter(all -> all.contains(Constant.NULL))
                .isPresent()) {
            // Nothing of it was thrown: for the same reasons.
            state.tried.spared().forEach((object, why) -> (fits.test(object) ? own : others).addAll(why.labels()));
        }
        others.removeAll(own);
        return others;
    }

    private static Optional<Set<Label>> why(Heap heap, HeapObject thrown) {
        return UnseenFailures.isUntold(heap, thrown)
                ? Optional.of(Set.of())
                : heap.get(thrown, Slot.THROWN_FOR)
                        .map(reasons -> reasons.taints().labels());
    }

    /** What is left of what decides once these do not. */
    public static Taints without(Taints taints, Set<Label> others) {
        return others.isEmpty() ? taints : taints.filter(taint -> !isOf(taint, others));
    }

    /** The same of what decides that something is thrown. */
    public static boolean isOf(Taint taint, Set<Label> others) {
        return taint.has(Mark.CONTROL) && others.contains(taint.label());
    }
}
