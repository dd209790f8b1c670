package fr.charteia.core.flow.interpreter;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.frame.Outcome;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.ComparedApprovals;
import fr.charteia.core.flow.value.JoinedApprovals;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.PassedAnswers;
import fr.charteia.core.flow.value.PureCalls;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/** What a person's answer still says once methods of the JDK have compared it, put it together with another or written it. */
final class TruthCalls {
    private static final String BOOLEAN = "java/lang/Boolean";

    /** Two answers put together by a method are so as by its operator. */
    private static final Map<String, Integer> OPERATORS =
            Map.of("logicalAnd", Opcodes.IAND, "logicalOr", Opcodes.IOR, "logicalXor", Opcodes.IXOR);

    /** How methods begin that leave a text its letters, but for blanks and their case, or give all of several. */
    private static final List<String> SAME_LETTERS =
            List.of("toString", "trim", "strip", "intern", "toLowerCase", "toUpperCase", "valueOf", "default", "join");

    private TruthCalls() {}

    /** That something equals a truth is another answer than its own: what it says is told of each by what is equal. */
    static Outcome compared(MemberRef callee, List<Value> arguments, Outcome outcome) {
        boolean truths = callee.owner().equals(BOOLEAN) || arguments.stream().anyMatch(Approvals::isBit);
        return truths && outcome.returns() ? new Outcome(true, Approvals.without(outcome.result())) : outcome;
    }

    /** How two constants compare is no answer itself: where it is 0, they are equal, and what that says is told. */
    static Outcome ordered(List<Value> arguments, Outcome outcome) {
        Set<Label> equal = ComparedApprovals.compared(arguments.get(0), arguments.get(1), true);
        return outcome.returns()
                ? new Outcome(true, Approvals.without(outcome.result()).plus(Approvals.of(equal, 0)))
                : outcome;
    }

    /** What is left of a person's answers in what a call gives. */
    static Taints left(MemberRef callee, List<Value> arguments, Taints given) {
        Integer operator = callee.owner().equals(BOOLEAN) ? OPERATORS.get(callee.name()) : null;
        if (operator != null) {
            Taints both = JoinedApprovals.ofBoth(operator, arguments.get(0), arguments.get(1));
            return Approvals.without(given).union(both.filter(TruthCalls::isApproval));
        }
        if (PureCalls.asksForEmptiness(callee)) {
            return PassedAnswers.ofEmptiness(arguments.get(0), given);
        }
        if (PureCalls.asksForLength(callee)) {
            return PassedAnswers.ofLength(arguments.get(0), given);
        }
        if (PureCalls.asksForNull(callee)) {
            Set<Label> isNull = Approvals.whereNull(arguments.get(0));
            Set<Label> isThere = Approvals.whereFound(arguments.get(0));
            boolean asksNull = callee.name().equals("isNull");
            return Approvals.without(given)
                    .union(Approvals.answering(asksNull ? isNull : isThere, asksNull ? isThere : isNull));
        }
        return isWritten(callee) ? written(given) : given;
    }

    /**
     * What is left in a text that a library made of another: that it is empty does not say that the other was, unless only blanks are gone;
     * nor that it is not, that the other was not.
     */
    static Taints ofOtherLetters(MemberRef callee, Taints given) {
        boolean others = callee.descriptor().endsWith(")Ljava/lang/String;")
                && SAME_LETTERS.stream().noneMatch(callee.name()::startsWith);
        return others && !given.approvals().isEmpty()
                ? given.filter(taint -> !(taint.label() instanceof Label.Approval approval)
                        || !approval.when().equals("") && !approval.when().equals(Label.OtherThan.EMPTY_TEXT))
                : given;
    }

    private static boolean isApproval(Taint taint) {
        return taint.label() instanceof Label.Approval;
    }

    private static boolean isWritten(MemberRef callee) {
        return callee.owner().equals(BOOLEAN) && callee.name().equals("toString")
                || callee.owner().equals("java/lang/String")
                        && callee.name().equals("valueOf")
                        && callee.descriptor().startsWith("(Z)");
    }

    /** The text of an answer says yes where it is that of yes. */
    private static Taints written(Taints answer) {
        Taints.Builder text = new Taints.Builder();
        answer.forEach((taint, chain) -> text.add(
                taint.label() instanceof Label.Approval approval && approval.when() instanceof Boolean when
                        ? new Taint(new Label.Approval(approval.of(), String.valueOf(when)), taint.marks())
                        : taint,
                chain));
        return text.build();
    }
}
