package fr.charteia.core.flow.value;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a value bears on some of the ways that led to it, and what that says of whoever is shown it: they have approved what they may have seen
 * only where the same may be decided on, not where it surely is.
 */
public final class Perhaps {
    private static final int PERHAPS = Taint.bit(Mark.PERHAPS);

    private Perhaps() {}

    /** A value that is one of several, with what not all of them bear marked so. What decided which it is is seen by it. */
    public static Value marked(Value one, List<Value> ways) {
        if (one.taints().isEmpty() || ways.size() < 2) {
            return one;
        }
        List<Taints> told = new ArrayList<>();
        for (Value way : ways) {
            if (!way.isNothing()) {
                told.add(way.taints());
            }
        }
        Set<Label> unsure = new LinkedHashSet<>();
        for (Label label : one.taints().allLabels()) {
            if (mayBeShown(label) && !isSureInAll(told, label)) {
                unsure.add(label);
            }
        }
        return unsure.isEmpty() ? one : one.via(taints -> marked(taints, unsure));
    }

    /** What decided between some of the ways alone, on which alone it is seen. */
    public static Taints of(Taints decided) {
        Set<Label> unsure = new LinkedHashSet<>(decided.allLabels());
        unsure.removeIf(label -> !mayBeShown(label));
        return unsure.isEmpty() ? decided : marked(decided, unsure);
    }

    /** An element that may have been left out, for what no one sees by that: what decided it is seen by which are there. */
    public static Value left(Value element) {
        return element.via(taints -> {
            Taints decided = taints.filter(taint -> taint.has(Mark.CONTROL));
            return of(taints.filter(taint -> !taint.has(Mark.CONTROL))).union(decided);
        });
    }

    private static Taints marked(Taints taints, Set<Label> unsure) {
        Taints.Builder marked = new Taints.Builder();
        taints.forEach((taint, chain) -> marked.add(
                unsure.contains(taint.label()) ? new Taint(taint.label(), taint.marks() | PERHAPS) : taint, chain));
        return marked.build();
    }

    private static boolean mayBeShown(Label label) {
        return label instanceof Label.AiOutput || label instanceof Label.Input;
    }

    private static boolean isSureInAll(List<Taints> ways, Label label) {
        for (Taints way : ways) {
            if (!way.isSure(label)) {
                return false;
            }
        }
        return true;
    }

    /** What is shown that bears these: of what it only may bear, that. */
    public static Set<Label> shown(Taints taints) {
        Set<Label> shown = new LinkedHashSet<>();
        for (Label label : taints.labels()) {
            shown.add(mayBeShown(label) && !taints.isSure(label) ? new Label.Perhaps(label) : label);
        }
        return shown;
    }

    /** What a label is about. */
    public static Label about(Label label) {
        return label instanceof Label.Perhaps perhaps ? perhaps.of() : label;
    }

    /** The same of several. */
    public static Set<Label> about(Set<Label> labels) {
        if (labels.stream().noneMatch(Label.Perhaps.class::isInstance)) {
            return labels;
        }
        Set<Label> about = new LinkedHashSet<>();
        labels.forEach(label -> about.add(about(label)));
        return about;
    }
}
