package fr.charteia.core.flow.value;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What branches do on constants and objects, and what their answers say of these. */
public final class Branches {
    /** What a branch does. */
    public enum Outcome {
        /** It always jumps. */
        ALWAYS,
        /** It never jumps. */
        NEVER,
        /** It may do either. */
        EITHER
    }

    private Branches() {}

    /** Whether a value is surely not null. */
    public static boolean isSomething(Value value) {
        return branch(Opcodes.IFNULL, value, null) == Outcome.NEVER;
    }

    /** What a value is where it is not null; bottom, where it can only be that. */
    public static Value something(Value value) {
        return value.isNull() ? Value.BOTTOM : notNull(value);
    }

    /** What a branch does on two values, or on one and zero or null. */
    public static Outcome branch(int opcode, Value left, @Nullable Value right) {
        if (opcode == Opcodes.IFNULL || opcode == Opcodes.IFNONNULL) {
            boolean made = left.constant() == Constant.NONE && !left.objects().isEmpty();
            // What code that is not seen gives may be nothing.
            boolean never = (made || left.constant().isSomething())
                    && left.objects().stream().noneMatch(object -> object.kind() == HeapObject.Kind.OPAQUE);
            if (left.isNull()) {
                return opcode == Opcodes.IFNULL ? Outcome.ALWAYS : Outcome.NEVER;
            }
            if (never) {
                return opcode == Opcodes.IFNULL ? Outcome.NEVER : Outcome.ALWAYS;
            }
            return Outcome.EITHER;
        }
        Optional<Set<Object>> a = left.constant().values();
        Optional<Set<Object>> b = right == null
                ? Optional.of(Set.of((Object) 0))
                : right.constant().values();
        if (opcode == Opcodes.IF_ACMPEQ || opcode == Opcodes.IF_ACMPNE) {
            return sameObject(opcode == Opcodes.IF_ACMPEQ, left, java.util.Objects.requireNonNull(right));
        }
        if (isSomePositive(left)) {
            return ofPositive(b, below -> branch(opcode, Value.constant(1), below));
        }
        if (right != null && isSomePositive(right)) {
            return ofPositive(a, below -> branch(opcode, below, Value.constant(1)));
        }
        if (right != null && isSomeNumber(right)) {
            return ofNumber(number -> branch(opcode, left, number));
        }
        if (isSomeNumber(left)) {
            return ofNumber(number -> branch(opcode, number, right));
        }
        if (a.isEmpty() || b.isEmpty() || !left.objects().isEmpty()) {
            return Outcome.EITHER;
        }
        boolean jumps = false;
        boolean falls = false;
        for (Object x : a.get()) {
            for (Object y : b.get()) {
                if (!(x instanceof Number) || !(y instanceof Number)) {
                    return Outcome.EITHER;
                }
                boolean holds = compare(opcode, ((Number) x).intValue(), ((Number) y).intValue());
                jumps |= holds;
                falls |= !holds;
            }
        }
        return jumps && falls ? Outcome.EITHER : jumps ? Outcome.ALWAYS : Outcome.NEVER;
    }

    /** Whether a value is a number of which no more is known than that it is above 0. */
    public static boolean isSomePositive(Value value) {
        return value.constant().isPositive()
                && value.constant().values().isEmpty()
                && value.objects().isEmpty();
    }

    /** What a branch does on some number above 0 and one that is not: what it does on 1. */
    private static Outcome ofPositive(Optional<Set<Object>> others, Function<Value, Outcome> onOne) {
        return others.filter(all -> all.stream().allMatch(other -> other instanceof Integer number && number <= 0))
                .map(all -> onOne.apply(Value.of(Constant.of(all))))
                .orElse(Outcome.EITHER);
    }

    /** Whether a value is a number of which no more is known than that it is not below 0. */
    private static boolean isSomeNumber(Value value) {
        return value.constant().isNotNegative()
                && value.constant().values().isEmpty()
                && value.objects().isEmpty();
    }

    /** What a branch does on some number that is not below 0: what it does on 0 and on any above. */
    private static Outcome ofNumber(Function<Value, Outcome> on) {
        Outcome onNone = on.apply(Value.constant(0));
        return onNone == on.apply(Value.of(Constant.POSITIVE)) ? onNone : Outcome.EITHER;
    }

    /** What a branch does that compares something with itself; empty where it compares with something fixed. */
    public static Optional<Outcome> ofItself(int opcode) {
        return switch (opcode) {
            case Opcodes.IF_ICMPEQ, Opcodes.IF_ICMPLE, Opcodes.IF_ICMPGE, Opcodes.IF_ACMPEQ ->
                Optional.of(Outcome.ALWAYS);
            case Opcodes.IF_ICMPNE, Opcodes.IF_ICMPLT, Opcodes.IF_ICMPGT, Opcodes.IF_ACMPNE ->
                Optional.of(Outcome.NEVER);
            default -> Optional.empty();
        };
    }

    /** A value, given what a comparison of it with a constant has answered. */
    static Value assume(Value value, Comparison.Relation relation, Object fixed, boolean onTheLeft, boolean answer) {
        if (fixed == Constant.NULL) {
            return answer ? new Value(Set.of(), value.taints(), Constant.of(Constant.NULL)) : notNull(value);
        }
        if (!value.objects().isEmpty() || value.constant() == Constant.NONE || fixed instanceof Term.EnumConstant) {
            return value;
        }
        Optional<Set<Object>> known = value.constant().values();
        if (known.isEmpty()) {
            return relation == Comparison.Relation.EQUAL && answer ? value.withConstant(Constant.of(fixed)) : value;
        }
        Set<Object> kept = new LinkedHashSet<>(known.get());
        kept.removeIf(constant -> holds(constant, relation, fixed, onTheLeft) != answer);
        return kept.isEmpty() || kept.size() == known.get().size() ? value : value.withConstant(Constant.of(kept));
    }

    private static boolean holds(Object constant, Comparison.Relation relation, Object fixed, boolean onTheLeft) {
        if (relation == Comparison.Relation.EQUAL || !(constant instanceof Number n) || !(fixed instanceof Number m)) {
            return constant.equals(fixed);
        }
        return onTheLeft ? n.longValue() < m.longValue() : m.longValue() < n.longValue();
    }

    private static Value notNull(Value value) {
        Optional<Set<Object>> known = value.constant().values().filter(all -> all.contains(Constant.NULL));
        if (known.isEmpty()) {
            return value.constant() instanceof Constant.Text text ? value.withConstant(text.something()) : value;
        }
        Set<Object> kept = new LinkedHashSet<>(known.get());
        kept.remove(Constant.NULL);
        return kept.isEmpty()
                ? value.withConstant(value.objects().isEmpty() ? Constant.UNKNOWN : Constant.NONE)
                : value.withConstant(Constant.of(kept));
    }

    /** Two references: the same single object is itself; objects made apart, and null and an object, are not. */
    private static Outcome sameObject(boolean equal, Value left, Value right) {
        Outcome same = equal ? Outcome.ALWAYS : Outcome.NEVER;
        Outcome apart = equal ? Outcome.NEVER : Outcome.ALWAYS;
        if (left.isNull() && right.isNull()) {
            return same;
        }
        Optional<Set<Object>> a = classes(left);
        Optional<Set<Object>> b = classes(right);
        if (a.isPresent() && b.isPresent()) {
            return a.get().size() == 1 && a.equals(b)
                    ? same
                    : a.get().stream().noneMatch(b.get()::contains) ? apart : Outcome.EITHER;
        }
        boolean leftMade = isMade(left);
        boolean rightMade = isMade(right);
        if (leftMade && rightMade) {
            if (left.objects().size() == 1
                    && left.objects().equals(right.objects())
                    && left.objects().stream().noneMatch(HeapObject::isMany)) {
                return same;
            }
            if (left.objects().stream().noneMatch(right.objects()::contains)) {
                return apart;
            }
        }
        return leftMade && right.isNull() || rightMade && left.isNull() ? apart : Outcome.EITHER;
    }

    /** The classes of which the value is one, where it is known to be just one of these. */
    private static Optional<Set<Object>> classes(Value value) {
        return value.objects().isEmpty()
                ? value.constant()
                        .values()
                        .filter(all ->
                                all.stream().allMatch(one -> one instanceof Type type && type.getSort() >= Type.ARRAY))
                : Optional.empty();
    }

    private static boolean isMade(Value value) {
        return value.constant() == Constant.NONE
                && !value.objects().isEmpty()
                && value.objects().stream().allMatch(o -> o.isExact() && !o.isInput());
    }

    private static boolean compare(int opcode, int x, int y) {
        return switch (opcode) {
            case Opcodes.IFEQ, Opcodes.IF_ICMPEQ -> x == y;
            case Opcodes.IFNE, Opcodes.IF_ICMPNE -> x != y;
            case Opcodes.IFLT, Opcodes.IF_ICMPLT -> x < y;
            case Opcodes.IFGE, Opcodes.IF_ICMPGE -> x >= y;
            case Opcodes.IFGT, Opcodes.IF_ICMPGT -> x > y;
            default -> x <= y;
        };
    }
}
