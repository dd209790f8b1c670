package fr.charteia.core.flow;

import fr.charteia.core.bytecode.Instruction;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/** What a person's answers amount to: which labels are approved where an answer is true, or where it is false. */
final class Approvals {
    private Approvals() {}

    /** What a person has approved, given that an answer is true, or false. */
    static Set<Label> given(Value answer, boolean truth) {
        Set<Label> approved = new LinkedHashSet<>();
        for (Label label : answer.taints().allLabels()) {
            if (label instanceof Label.Approval approval && approval.when() == truth) {
                approved.add(approval.of());
            }
        }
        return approved;
    }

    /** Whether the left operand is true where a branch jumps; empty when the branch does not tell. */
    static Optional<Boolean> truthOfJump(int opcode, Instruction.Branch branch, State state) {
        if (opcode == Opcodes.IF_ACMPEQ || opcode == Opcodes.IF_ACMPNE) {
            // A person who chose among several chose this one.
            return Optional.of(opcode == Opcodes.IF_ACMPEQ);
        }
        if (branch.right() == Instruction.NONE) {
            return opcode == Opcodes.IFNE
                    ? Optional.of(true)
                    : opcode == Opcodes.IFEQ ? Optional.of(false) : Optional.empty();
        }
        if (opcode != Opcodes.IF_ICMPEQ && opcode != Opcodes.IF_ICMPNE) {
            return Optional.empty();
        }
        return state.registers[branch.right()]
                .constant()
                .single()
                .filter(c -> c.equals(0) || c.equals(1))
                .map(c -> c.equals(1) == (opcode == Opcodes.IF_ICMPEQ));
    }

    /** Of all that two values carry, what either of them carries: an approval only where both give it. */
    static Taints ofEither(Value a, Value b, Taints all) {
        if (all.allLabels().stream().noneMatch(Label.Approval.class::isInstance)) {
            return all;
        }
        return all.filter(taint ->
                !(taint.label() instanceof Label.Approval approval) || gives(a, approval) && gives(b, approval));
    }

    /** All that two values carry from which a third is computed: of two answers, with {@code &} and {@code |}, what both mean. */
    static Taints ofBoth(int opcode, Value left, Value right) {
        Taints all = left.taints().union(right.taints());
        boolean and = opcode == Opcodes.IAND;
        boolean or = opcode == Opcodes.IOR;
        if (all.allLabels().stream().noneMatch(Label.Approval.class::isInstance)) {
            return all;
        }
        return all.filter(taint -> !(taint.label() instanceof Label.Approval approval)
                || and && approval.when()
                || or && !approval.when()
                || (and || or) && gives(left, approval) && gives(right, approval));
    }

    private static boolean gives(Value value, Label.Approval approval) {
        return !canBe(value, approval.when()) || value.taints().allLabels().contains(approval);
    }

    private static boolean canBe(Value value, boolean truth) {
        return value.constant()
                .values()
                .map(all -> all.stream().anyMatch(c -> c.equals(0) || c == Constant.NULL ? !truth : truth))
                .orElse(!value.isBottom());
    }

    /**
     * What an answer that is one of two says of the ways that led to it: where only one of them can be true, that it is
     * true says that this way was taken, and what was approved on it.
     */
    static Taints bySource(Value a, Set<Label> approvedA, Value b, Set<Label> approvedB) {
        Taints taints = Taints.NONE;
        for (boolean truth : new boolean[] {true, false}) {
            if (isAnswer(a) && isAnswer(b) && canBe(a, truth) != canBe(b, truth)) {
                for (Label label : canBe(a, truth) ? approvedA : approvedB) {
                    taints = taints.union(Taints.of(Taint.of(new Label.Approval(label, truth)), Chain.EMPTY));
                }
            }
        }
        return taints;
    }

    /** What one of two ways gives, with what a person has approved on each of them. */
    static Value either(State a, Value givenByA, State b, Value givenByB) {
        Taints approvals = bySource(givenByA, a.validated, givenByB, b.validated);
        return b.approvedAgainst(a, givenByB)
                .join(a.approvedAgainst(b, givenByA))
                .plus(approvals);
    }

    /** The opposite of an answer. */
    static Value negated(Value answer) {
        Taints.Builder turned = new Taints.Builder();
        answer.taints()
                .forEach((taint, chain) -> turned.add(
                        taint.label() instanceof Label.Approval approval
                                ? new Taint(new Label.Approval(approval.of(), !approval.when()), taint.marks())
                                : taint,
                        chain));
        Constant truth = Folding.binary(Opcodes.IXOR, answer.constant(), Constant.of((Object) 1));
        return answer.withTaints(turned.build()).withConstant(truth);
    }

    private static boolean isAnswer(Value value) {
        return value.objects().isEmpty() && !value.isBottom();
    }

    /** What reaches a decision; what a person has approved on every way here is marked so. */
    static Taints guarded(Set<Label> approved, Set<Label> shown, Taints taints) {
        Taints undecided = taints.filter(
                taint -> !(taint.label() instanceof Label.Approval) && !(taint.label() instanceof Label.Data));
        if (shown.isEmpty() && approved.isEmpty()) {
            return undecided;
        }
        Taints.Builder marked = new Taints.Builder();
        undecided.forEach((taint, chain) -> {
            int bits = covers(approved, taint.label())
                    ? Taint.bit(Mark.VALIDATED)
                    : covers(shown, taint.label()) ? Taint.bit(Mark.IGNORED_VALIDATION) : 0;
            taint.with(bits).ifPresent(t -> marked.add(t, chain));
        });
        return marked.build();
    }

    /** Whether a label, or something that it is a part of, is among the labels. */
    static boolean covers(Set<Label> labels, Label label) {
        if (labels.contains(label)) {
            return true;
        }
        if (!(label instanceof Label.Input input)) {
            return false;
        }
        for (Label other : labels) {
            if (other instanceof Label.Input shown) {
                AccessPath path = shown.path();
                AccessPath base = path.isDeep()
                        ? new AccessPath(
                                path.parameter(),
                                path.slots().subList(0, path.slots().size() - 1))
                        : path;
                if (base.isPrefixOf(input.path())) {
                    return true;
                }
            }
        }
        return false;
    }
}
