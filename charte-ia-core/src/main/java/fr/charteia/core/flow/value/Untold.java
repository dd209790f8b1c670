package fr.charteia.core.flow.value;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/**
 * What decides between some values without any of them telling what it said: {@code note.startsWith("d") ? letter : other}. Whoever is shown
 * one of them has seen what was chosen. They have seen what chose as well where it is in what they see; where it chose between constants or
 * objects, which say which way was taken, they have seen what it chooses.
 */
public final class Untold {
    private static final int UNTOLD = Taint.bit(Mark.UNTOLD);

    private Untold() {}

    /**
     * A value that is one of several, with what decided which: as far as they tell what that said, it is surely seen by whoever sees one of them.
     *
     * @param each what each of the ways brings
     */
    public static Value decided(Value one, Taints decided, Supplier<List<Value>> each) {
        return decided(one, decided, each, Untold::isTold);
    }

    /** The same of an element: who sees others does not see what has left out one that says it. */
    public static Value decidedElement(Value one, Taints decided, Supplier<List<Value>> each) {
        return decided(
                one,
                decided,
                each,
                (label, ways) -> isTold(label, ways)
                        && (Perhaps.isOnlyAskedFor(decided, label)
                                || ways.stream().allMatch(way -> way.taints().isSaid(label))
                                || ways.stream().noneMatch(way -> way.taints().isPerhapsSaid(label))));
    }

    private static Value decided(
            Value one, Taints decided, Supplier<List<Value>> each, BiPredicate<Label, List<Value>> isTold) {
        Set<Label> shown = new LinkedHashSet<>(decided.allLabels());
        shown.removeIf(label -> !Perhaps.mayBeShown(label));
        if (shown.isEmpty()) {
            return one.plus(decided);
        }
        List<Value> ways = each.get();
        Set<Label> told = new LinkedHashSet<>(shown);
        told.removeIf(label -> !isTold.test(label, ways));
        shown.removeAll(told);
        told.removeIf(label -> !decided.isSure(label));
        return one.via(taints -> Perhaps.surely(taints, told)).plus(marked(decided, shown));
    }

    /** What decided, with what some labels said that nobody sees marked so; that something says nothing at all is seen. */
    static Taints marked(Taints decided, Set<Label> untold) {
        if (untold.isEmpty()) {
            return decided;
        }
        Taints.Builder marked = new Taints.Builder();
        decided.forEach((taint, chain) -> marked.add(
                untold.contains(taint.label()) && !taint.has(Mark.PRESENCE)
                        ? new Taint(taint.label(), taint.marks() | UNTOLD)
                        : taint,
                chain));
        return marked.build();
    }

    private static boolean isTold(Label label, List<Value> ways) {
        int unknown = 0;
        for (Value way : ways) {
            if (way.taints().isSaid(label)) {
                continue;
            }
            unknown += isOneOfFew(way) ? 0 : 1;
            if (unknown > 1 || way.taints().isPerhapsSaid(label) || saysOther(label, way.taints())) {
                return false;
            }
        }
        return true;
    }

    /** Whether by what a value is it is known which way it came. */
    private static boolean isOneOfFew(Value value) {
        return !value.objects().isEmpty() || Approvals.keys(value).isPresent();
    }

    /** Whether what carries these says something else that an AI answered. */
    static boolean saysOther(Label label, Taints taints) {
        boolean[] says = new boolean[1];
        taints.forEach((taint, chain) -> says[0] |=
                taint.label() instanceof Label.AiOutput && !taint.label().equals(label) && !taint.has(Mark.CONTROL));
        return says[0];
    }
}
