package fr.charteia.core.flow.value;

import java.util.HashSet;
import java.util.Set;

/**
 * What a caller passes may be a person's answer, of which the callee knows nothing: that goes where the value goes. Where a value is what is
 * passed or else something other ({@code amount < 100 || approved}), the other says nothing of a person; so what a person said must not go
 * along, but for what the other cannot be.
 */
public final class PassedAnswers {
    private static final int UNSAID = Taint.bit(Mark.UNSAID);

    private PassedAnswers() {}

    /** All that two values carry, less what a person may have said of what only one of them stands for. */
    static Taints ofEither(Value a, Value b, Taints all) {
        Set<Label> lost = lost(a, b);
        Set<Label> others = lost(b, a);
        if (lost.isEmpty() && others.isEmpty()) {
            return all;
        }
        Taints.Builder marked = new Taints.Builder();
        all.forEach((taint, chain) -> {
            boolean one = lost.contains(taint.label()) || others.contains(taint.label());
            marked.add(one ? new Taint(taint.label(), taint.marks() | UNSAID) : taint, chain);
        });
        return marked.build();
    }

    /** What is passed of what a value carries, where the other does not carry it and may say yes by itself: a number or a text that is something. */
    private static Set<Label> lost(Value value, Value other) {
        boolean saysYes =
                other.objects().isEmpty() && other.constant() != Constant.NONE && Approvals.canBe(other, true);
        if (!saysYes || value.taints().isEmpty()) {
            return Set.of();
        }
        Set<Label> lost = new HashSet<>();
        for (Label label : value.taints().allLabels()) {
            if (isPassed(label) && !other.taints().allLabels().contains(label)) {
                lost.add(label);
            }
        }
        return lost;
    }

    /** What a value says that is what is passed or else true: where it is not, neither is what is passed. */
    static Taints refusals(Value a, Value b) {
        return refusals(a.constant(), b.constant()).union(refusals(b.constant(), a.constant()));
    }

    private static Taints refusals(Constant passed, Constant other) {
        return passed instanceof Constant.FromInput input
                        && input.path().parameter() >= 0
                        && other.single().filter(constant -> constant.equals(1)).isPresent()
                ? Approvals.of(Set.of(new Label.Answer(input.path(), false)), false)
                : Taints.NONE;
    }

    /**
     * What is told by whether a text is empty: where it is not, there is something; where it is, nobody has said yes. On a way that only an empty
     * text tells of no other text was without letters.
     */
    public static Taints ofEmptiness(Value text, Taints given) {
        Taints.Builder told = new Taints.Builder();
        given.forEach((taint, chain) -> {
            if (!(taint.label() instanceof Label.Approval approval) || approval.when() instanceof Label.Said) {
                told.add(isPassed(taint.label()) ? new Taint(taint.label(), taint.marks() | UNSAID) : taint, chain);
            } else if (approval.when().equals(true)) {
                told.add(new Taint(new Label.Approval(approval.of(), false), taint.marks()), chain);
            } else if (approval.when().equals("")) {
                told.add(new Taint(new Label.Approval(approval.of(), true), taint.marks()), chain);
            }
        });
        if (text.constant() instanceof Constant.FromInput input && input.path().parameter() >= 0) {
            told.add(Approvals.of(Set.of(new Label.Answer(input.path(), true)), false));
        }
        return told.build();
    }

    /** What is told by how long a text is: where that is 0, what an empty text tells. */
    public static Taints ofLength(Value text, Taints given) {
        return given.union(Approvals.of(Approvals.whereEmpty(text), false));
    }

    private static boolean isPassed(Label label) {
        return label instanceof Label.Input input && input.path().parameter() >= 0;
    }
}
