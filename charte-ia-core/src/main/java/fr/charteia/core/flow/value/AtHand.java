package fr.charteia.core.flow.value;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What follows from a person's approval of one of several things that a loop goes through, all of which bear the same label: that they have
 * seen it in this one, and nothing of the others. What is read out of the one at hand is marked so ({@link Mark#ONE}) and counts as
 * approved with it. What is put aside is itself what they have approved.
 */
public final class AtHand {
    private static final int MARK = Taint.bit(Mark.ONE);

    private AtHand() {}

    /** A value that is the one at hand of those that a loop goes through. */
    public static Value of(Value value, Label.One one) {
        boolean something = !value.objects().isEmpty() || !value.taints().isEmpty();
        return something
                ? value.via(taints -> marked(taints, one))
                        .plus(Taints.of(Taint.of(new Label.Approval(one, Label.Always.ALWAYS)), Chain.EMPTY))
                : value;
    }

    /** What decides whether there is another one at hand. */
    public static Value deciding(Value value, Label.One one) {
        return value.taints().isEmpty() ? value : value.via(taints -> marked(taints, one));
    }

    /** What lies below something, given what is known of that. */
    static Taints marked(Taints taints, Set<Label> known) {
        Taints marked = taints;
        for (Label label : known) {
            marked = label instanceof Label.One one ? marked(marked, one) : marked;
        }
        return marked;
    }

    private static Taints marked(Taints taints, Label.One one) {
        if (taints.isEmpty()) {
            return taints;
        }
        Taints.Builder marked = new Taints.Builder();
        taints.forEach((taint, chain) -> marked.add(
                isOfSeveral(taint.label()) && !one.asks(taint.label())
                        ? new Taint(taint.label(), taint.marks() | MARK)
                        : taint,
                chain));
        return marked.build();
    }

    /** Whether a label does not tell by itself of which of several it is. */
    private static boolean isOfSeveral(Label label) {
        return label instanceof Label.AiOutput
                || label instanceof Label.Input input
                        && input.path().slots().stream().anyMatch(slot -> slot.isContained() && !slot.isConstant());
    }

    /** A value that a variable holds of which a person has approved these; where it is one that was at hand, of all that is read out of it later. */
    static Value validated(Value value, Set<Label> approved) {
        Value known = ApprovedLabels.validated(value, approved);
        Set<Label> ofOne = new LinkedHashSet<>(approved);
        ofOne.removeIf(label -> !(label instanceof Label.AtHand));
        boolean isOne = !ofOne.isEmpty()
                && !value.objects().isEmpty()
                && value.taints().set().stream().anyMatch(AtHand::saysSo);
        return isOne ? ApprovedLabels.bearing(known, about(ofOne)) : known;
    }

    /** A value that is put aside, where it is one of several no more; what a person says of the one at hand, they say of what is put there. */
    static Value putAside(Value value) {
        return value.taints().set().stream().anyMatch(AtHand::isOfOne) ? value.via(AtHand::putAside) : value;
    }

    private static Taints putAside(Taints taints) {
        Taints.Builder aside = new Taints.Builder();
        taints.forEach((taint, chain) -> {
            if (taint.label() instanceof Label.Approval approval && approval.of() instanceof Label.AtHand one) {
                aside.add(new Taint(new Label.Approval(one.of(), approval.when()), taint.marks()), chain);
            } else if (!saysSo(taint)) {
                aside.add(new Taint(taint.label(), taint.marks() & ~MARK), chain);
            }
        });
        return aside.build();
    }

    private static boolean isOfOne(Taint taint) {
        return taint.has(Mark.ONE)
                || saysSo(taint)
                || taint.label() instanceof Label.Approval approval && approval.of() instanceof Label.AtHand;
    }

    private static boolean saysSo(Taint taint) {
        return taint.label() instanceof Label.Approval approval && approval.of() instanceof Label.One;
    }

    /** What a label says of the one at hand. */
    public static Label about(Label label) {
        return label instanceof Label.AtHand one ? one.of() : label;
    }

    /** What a person has approved of the one at hand. */
    public static Set<Label> about(Set<Label> approved) {
        if (approved.stream().noneMatch(Label.AtHand.class::isInstance)) {
            return approved;
        }
        Set<Label> about = new LinkedHashSet<>();
        approved.forEach(label -> about.add(about(label)));
        return about;
    }

    /** What a person has approved of any of several. */
    static Set<Label> ofAny(Set<Label> approved) {
        if (approved.stream().noneMatch(Label.AtHand.class::isInstance)) {
            return approved;
        }
        Set<Label> any = new LinkedHashSet<>(approved);
        any.removeIf(Label.AtHand.class::isInstance);
        return any;
    }
}
