package fr.charteia.core.flow.value;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/**
 * What a caller passes may be a person's answer, of which the callee knows nothing: that goes where the value goes. Where a value is what is
 * passed or else something other ({@code amount < 100 || approved}), the other says nothing of a person; so what a person said must not go
 * along, but for what the other cannot be.
 */
public final class PassedAnswers {
    private static final int UNAFFIRMED = Taint.bit(Mark.UNAFFIRMED);
    private static final int UNDENIED = Taint.bit(Mark.UNDENIED);

    /** Of what a person said of what is passed, nothing is left. */
    public static final int UNSAID = UNAFFIRMED | UNDENIED;

    private static final int RECKONED = Taint.bit(Mark.RECKONED);

    /** All that says how much of that is left. */
    static final int MARKS = UNSAID | RECKONED;

    private PassedAnswers() {}

    /** Whether what was said of what is passed holds of a value that may be something else, too. */
    static boolean isStillSaid(Label.Approval approval, int marks) {
        Object when = approval.when();
        if ((marks & RECKONED) != 0 && when != Label.Chosen.CHOSEN) {
            return false;
        }
        if (isNo(when)) {
            return (marks & UNDENIED) == 0;
        }
        boolean orNo = when instanceof Label.OtherThan other
                && other.constants().stream().noneMatch(PassedAnswers::isNo);
        return (marks & UNAFFIRMED) == 0 && !(orNo && (marks & UNDENIED) != 0);
    }

    /** What is left of what is passed in a number, or a truth value, that is computed of it and something else. */
    static Taints computed(int opcode, boolean counted, Taints taints) {
        if (taints.passed().isEmpty()) {
            return taints;
        }
        int marks =
                opcode == Opcodes.IAND ? UNDENIED : opcode == Opcodes.IOR ? UNAFFIRMED : counted ? RECKONED : UNSAID;
        Taints.Builder left = new Taints.Builder();
        taints.forEach((taint, chain) ->
                left.add(isPassed(taint.label()) ? new Taint(taint.label(), taint.marks() | marks) : taint, chain));
        return left.build();
    }

    private static boolean isNo(Object when) {
        return when.equals(false) || when.equals(0) || when == Constant.NULL;
    }

    /** All that two values carry, less what a person may have said of what only one of them stands for. */
    static Taints ofEither(Value a, Value b, Taints all) {
        if (a.taints() == b.taints()) {
            return all;
        }
        Map<Label, Integer> unsaid = new HashMap<>();
        tellUnsaid(a, b, unsaid);
        tellUnsaid(b, a, unsaid);
        if (unsaid.isEmpty()) {
            return all;
        }
        Taints.Builder marked = new Taints.Builder();
        all.forEach((taint, chain) ->
                marked.add(new Taint(taint.label(), taint.marks() | unsaid.getOrDefault(taint.label(), 0)), chain));
        return marked.build();
    }

    /** What is not said any more of what is passed once the value is another, which may be that, too, or say so by itself: a number or a text. */
    private static void tellUnsaid(Value value, Value other, Map<Label, Integer> unsaid) {
        int itself = value.taints().isEmpty() ? 0 : saysItself(other);
        for (Label label : value.taints().passed()) {
            int more = other.taints().unsaid(label).orElse(itself);
            if (more != 0) {
                unsaid.merge(label, more, (one, two) -> one | two);
            }
        }
    }

    private static int saysItself(Value value) {
        boolean plain = value.objects().isEmpty() && value.constant() != Constant.NONE;
        boolean nothing = value.constant()
                .values()
                .filter(all -> all.contains(Constant.NULL))
                .isPresent();
        return (plain && Approvals.canBe(value, true) ? UNAFFIRMED : 0)
                | (nothing || plain && Approvals.canBe(value, false) ? UNDENIED : 0);
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
            } else if (approval.when().equals(true) || approval.when().equals(Label.OtherThan.EMPTY_TEXT)) {
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
        Taints.Builder told = new Taints.Builder();
        told.add(given);
        told.add(Approvals.of(Approvals.whereEmpty(text), false));
        text.taints().approvals().stream()
                .filter(approval -> approval.when().equals(Label.OtherThan.EMPTY_TEXT))
                .forEach(approval -> told.add(Approvals.of(Set.of(approval.of()), true)));
        return told.build();
    }

    private static boolean isPassed(Label label) {
        return label instanceof Label.Input input && input.path().parameter() >= 0;
    }
}
