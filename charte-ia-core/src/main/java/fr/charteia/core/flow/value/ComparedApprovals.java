package fr.charteia.core.flow.value;

import fr.charteia.core.bytecode.Instruction;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** What a person has approved where values have been compared, or a branch has jumped: whether they are equal, which is more. */
public final class ComparedApprovals {
    /** What a comparison of two numbers gives: the one is less, they are equal, it is more. */
    private static final Set<Object> ORDERS = Set.of(-1, 0, 1);

    /** The highest number that stands for one of a dialog's few answers. */
    private static final int DIALOG = 2;

    private ComparedApprovals() {}

    /** What a person has approved where two values have been compared. */
    public static Set<Label> compared(Value one, Value other, boolean equal) {
        Set<Label> approved = comparedWith(one, other, equal);
        approved.addAll(comparedWith(other, one, equal));
        return approved;
    }

    private static Set<Label> comparedWith(Value value, Value other, boolean equal) {
        Set<Object> keys = Approvals.keys(other).orElse(Set.of());
        boolean told = keys.size() == 1 && !(keys.iterator().next() instanceof Label.Kind);
        if (!told) {
            return new LinkedHashSet<>();
        }
        return equal
                ? new LinkedHashSet<>(Approvals.givenAny(value, keys))
                : Approvals.given(value, new Label.OtherThan(keys));
    }

    /** Whether an operand, the left one unless that is known, is true where a branch jumps; empty when the branch does not tell. */
    public static Optional<Boolean> truthOfJump(int opcode, Instruction.Branch branch, State state) {
        if (opcode == Opcodes.IF_ACMPEQ || opcode == Opcodes.IF_ACMPNE) {
            // A person who chose among several chose this one, unless it is the object that stands for no.
            boolean no =
                    Approvals.isNo(state.registers[branch.left()]) || Approvals.isNo(state.registers[branch.right()]);
            return no ? Optional.empty() : Optional.of(opcode == Opcodes.IF_ACMPEQ);
        }
        if (branch.right() == Instruction.NONE) {
            return opcode == Opcodes.IFNE
                    ? Optional.of(true)
                    : opcode == Opcodes.IFEQ ? Optional.of(false) : Optional.empty();
        }
        if (opcode != Opcodes.IF_ICMPEQ && opcode != Opcodes.IF_ICMPNE) {
            return Optional.empty();
        }
        Value left = state.registers[branch.left()];
        Value bit = Approvals.isBit(left) ? left : state.registers[branch.right()];
        return Approvals.isBit(bit)
                ? Optional.of(!Approvals.isNo(bit) == (opcode == Opcodes.IF_ICMPEQ))
                : Optional.empty();
    }

    /**
     * What a person has approved where a comparison of two numbers, or of one and 0, jumps, or does not: where a number can only be one of
     * those that are known, or cannot be 0, as how often they said yes.
     */
    public static Set<Label> measured(int opcode, Value left, @Nullable Value right, boolean jumps) {
        Set<Label> approved = new LinkedHashSet<>();
        if (opcode >= Opcodes.IFLT && opcode <= Opcodes.IFLE
                || opcode >= Opcodes.IF_ICMPLT && opcode <= Opcodes.IF_ICMPLE) {
            Branches.Outcome not = jumps ? Branches.Outcome.NEVER : Branches.Outcome.ALWAYS;
            approved.addAll(measured(left, number -> Branches.branch(opcode, number, right) != not));
            if (right != null) {
                approved.addAll(measured(right, number -> Branches.branch(opcode, left, number) != not));
                approved.addAll(marked(left, right));
                approved.addAll(marked(right, left));
            }
        }
        return approved;
    }

    /** What a comparison of two long numbers gives, one of which says that a person has approved something unless it is 0, or if it is; empty where neither does. */
    public static Optional<Value> order(Value left, Value right) {
        Set<Label> byLeft = Approvals.given(left, true);
        Set<Label> byRight = Approvals.given(right, true);
        Set<Label> byNone = new LinkedHashSet<>(isZero(right) ? Approvals.given(left, (Object) 0) : Set.of());
        byNone.addAll(isZero(left) ? Approvals.given(right, (Object) 0) : Set.of());
        if (byLeft.isEmpty() && byRight.isEmpty() && byNone.isEmpty()) {
            return Optional.empty();
        }
        Taints taints = Approvals.without(left.taints().union(right.taints())).union(Approvals.of(byNone, 0));
        Constant zero = Constant.of((Object) 0L);
        Constant ofLeft = Folding.binary(Opcodes.LCMP, zero, right.constant());
        Constant ofRight = Folding.binary(Opcodes.LCMP, left.constant(), zero);
        for (Object order : ORDERS) {
            taints = taints.union(Approvals.of(isOther(ofLeft, order) ? byLeft : Set.of(), order))
                    .union(Approvals.of(isOther(ofRight, order) ? byRight : Set.of(), order));
        }
        return Optional.of(new Value(Set.of(), taints, new Constant.Known(ORDERS)));
    }

    private static boolean isZero(Value number) {
        return number.constant()
                .single()
                .filter(constant -> constant.equals(0L))
                .isPresent();
    }

    /** What a person has approved who was asked for a mark, on whichever side of a threshold that is: no dialog numbers its answers so. */
    private static Set<Label> marked(Value number, Value threshold) {
        boolean isThreshold = threshold.objects().isEmpty()
                && threshold
                        .constant()
                        .single()
                        .filter(k -> k instanceof Integer least && least > DIALOG)
                        .isPresent();
        Set<Label> approved = new LinkedHashSet<>();
        for (Label.Approval approval : isThreshold ? number.taints().approvals() : Set.<Label.Approval>of()) {
            if (approval.when() == Label.Chosen.CHOSEN) {
                approved.add(approval.of());
            }
        }
        return approved;
    }

    private static boolean isOther(Constant order, Object than) {
        return order.values().filter(all -> !all.contains(than)).isPresent();
    }

    private static Set<Label> measured(Value number, Predicate<Value> fits) {
        if (number.taints().approvals().isEmpty() && !number.constant().isPassedSize()) {
            return Set.of();
        }
        Set<Label> approved = new LinkedHashSet<>();
        if (!fits.test(Value.constant(0))) {
            approved.addAll(Approvals.given(number, true));
        } else if (number.constant().isCounted() && !fits.test(Value.of(Constant.POSITIVE))) {
            approved.addAll(Approvals.given(number, (Object) 0));
        }
        Approvals.keys(number)
                .ifPresent(keys -> approved.addAll(Approvals.givenAny(
                        number,
                        keys.stream()
                                .filter(key -> fits.test(Value.constant(key)))
                                .toList())));
        return approved;
    }

    /** Whether two operands, or one and 0, are equal where a branch jumps; empty when the branch does not tell. */
    public static Optional<Boolean> equalityOfJump(int opcode) {
        return switch (opcode) {
            case Opcodes.IFEQ, Opcodes.IF_ICMPEQ, Opcodes.IF_ACMPEQ -> Optional.of(true);
            case Opcodes.IFNE, Opcodes.IF_ICMPNE, Opcodes.IF_ACMPNE -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
