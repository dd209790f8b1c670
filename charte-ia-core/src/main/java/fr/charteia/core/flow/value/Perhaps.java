package fr.charteia.core.flow.value;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

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

    /** What is there, or what stands in where nothing is: what that alone bears is not seen where something is there. */
    public static Value orStandIn(Value there, Value either) {
        return there.isBottom() ? either : marked(either, List.of(there, either));
    }

    /** What decided between some of the ways alone, on which alone it is seen. */
    public static Taints of(Taints decided) {
        return of(decided, label -> true);
    }

    /** The same of some labels. */
    public static Taints of(Taints taints, Predicate<Label> some) {
        Set<Label> unsure = new LinkedHashSet<>(taints.allLabels());
        unsure.removeIf(label -> !mayBeShown(label) || !some.test(label));
        return unsure.isEmpty() ? taints : marked(taints, unsure);
    }

    /** Whether of some label it is only asked whether it says anything: that it does not is seen where nothing is. */
    static boolean isOnlyAskedFor(Taints decided, Label label) {
        Set<Taint> asked = decided.filter(taint -> taint.label().equals(label)).set();
        return !asked.isEmpty() && asked.stream().allMatch(taint -> taint.has(Mark.PRESENCE));
    }

    /** What bears some labels that whoever sees it surely sees. */
    static Taints surely(Taints taints, Set<Label> seen) {
        if (seen.stream()
                .allMatch(label -> taints.isSure(label) || !taints.allLabels().contains(label))) {
            return taints;
        }
        Taints.Builder surely = new Taints.Builder();
        taints.forEach((taint, chain) -> surely.add(
                seen.contains(taint.label()) ? new Taint(taint.label(), taint.marks() & ~PERHAPS) : taint, chain));
        return surely.build();
    }

    static Taints marked(Taints taints, Set<Label> unsure) {
        Taints.Builder marked = new Taints.Builder();
        taints.forEach((taint, chain) -> marked.add(
                unsure.contains(taint.label()) ? new Taint(taint.label(), taint.marks() | PERHAPS) : taint, chain));
        return marked.build();
    }

    static boolean mayBeShown(Label label) {
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

    /** What is shown that bears these: of what it only may bear, that; of what has only chosen it, what that chose, not what it said. */
    public static Set<Label> shown(Taints taints) {
        Set<Label> shown = new LinkedHashSet<>();
        for (Label label : taints.labels()) {
            boolean sure = !mayBeShown(label) || taints.isSure(label) && taints.isPerhapsSaid(label);
            Label seen = sure ? label : new Label.Perhaps(label, taints.isSureToChoose(label));
            shown.add(taints.isOfOne(label) ? new Label.AtHand(seen) : seen);
        }
        return shown;
    }

    /** What is passed for something that a person was perhaps shown: it is no surer than that. */
    public static Label as(Label.Perhaps shown, Label passed) {
        if (passed instanceof Label.AtHand one) {
            return new Label.AtHand(as(shown, one.of()));
        }
        boolean chose = !(passed instanceof Label.Perhaps perhaps) || perhaps.choice();
        return new Label.Perhaps(about(passed), shown.choice() && chose);
    }

    /** What a label is about. */
    public static Label about(Label label) {
        Label seen = AtHand.about(label);
        return seen instanceof Label.Perhaps perhaps ? perhaps.of() : seen;
    }

    /** The same of several. */
    public static Set<Label> about(Set<Label> labels) {
        if (labels.stream().noneMatch(label -> label instanceof Label.Perhaps || label instanceof Label.AtHand)) {
            return labels;
        }
        Set<Label> about = new LinkedHashSet<>();
        labels.forEach(label -> about.add(about(label)));
        return about;
    }

    /** Those of several of which a person has at least seen what they chose. */
    public static Set<Label> chosenBy(Set<Label> labels) {
        if (labels.stream().noneMatch(Label.Perhaps.class::isInstance)) {
            return labels;
        }
        Set<Label> chosen = new LinkedHashSet<>();
        for (Label label : labels) {
            if (!(label instanceof Label.Perhaps perhaps) || perhaps.choice()) {
                chosen.add(about(label));
            }
        }
        return chosen;
    }
}
