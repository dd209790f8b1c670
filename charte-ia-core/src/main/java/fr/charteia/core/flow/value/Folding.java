package fr.charteia.core.flow.value;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** Computes with constants, as the instructions of the virtual machine do. */
public final class Folding {
    /** Longer texts are not kept. */
    static final int TOO_LONG = 10_000;

    private Folding() {}

    public static Constant unary(int opcode, Constant operand) {
        return map(operand, value -> {
            if (!(value instanceof Number n)) {
                return null;
            }
            return switch (opcode) {
                case Opcodes.INEG -> -n.intValue();
                case Opcodes.LNEG -> -n.longValue();
                case Opcodes.FNEG -> -n.floatValue();
                case Opcodes.DNEG -> -n.doubleValue();
                case Opcodes.I2L, Opcodes.F2L, Opcodes.D2L -> n.longValue();
                case Opcodes.I2F, Opcodes.L2F, Opcodes.D2F -> n.floatValue();
                case Opcodes.I2D, Opcodes.L2D, Opcodes.F2D -> n.doubleValue();
                case Opcodes.L2I, Opcodes.F2I, Opcodes.D2I -> n.intValue();
                case Opcodes.I2B -> (int) (byte) n.intValue();
                case Opcodes.I2C -> (int) (char) n.intValue();
                case Opcodes.I2S -> (int) (short) n.intValue();
                default -> null;
            };
        });
    }

    /** A result that is one and the same constant, whichever of several constants, or of any, the operands are, says nothing of which they are. */
    public static Value settled(Value result, List<Value> operands) {
        boolean chosen = false;
        for (Value operand : operands) {
            if (!operand.objects().isEmpty()) {
                return result;
            }
            chosen |= operand.constant().single().isEmpty();
        }
        return chosen && result.constant().single().isPresent() ? result.withTaints(Taints.NONE) : result;
    }

    public static Constant binary(int opcode, Constant left, Constant right) {
        if (opcode == Opcodes.IDIV && left.isNotNegative() && left.values().isEmpty() && right.isPositive()) {
            // A part of how many there are is not below 0, either.
            return Constant.COUNTED;
        }
        return whateverElse(opcode, left, right)
                .map(Constant::of)
                .orElseGet(() -> combine(left, right, (a, b) -> {
                    if (!(a instanceof Number x) || !(b instanceof Number y)) {
                        return null;
                    }
                    return arithmetic(opcode, x, y);
                }));
    }

    /** What an operation gives of one number and any other, where that is the same for all others. */
    public static Optional<Object> whateverElse(int opcode, Constant left, Constant right) {
        return switch (opcode) {
            case Opcodes.IAND, Opcodes.IMUL -> absorbed(left, right, 0);
            case Opcodes.LAND, Opcodes.LMUL -> absorbed(left, right, 0L);
            case Opcodes.IOR -> absorbed(left, right, -1);
            case Opcodes.LOR -> absorbed(left, right, -1L);
            case Opcodes.IREM ->
                right.single().filter(by -> by.equals(1) || by.equals(-1)).map(by -> 0);
            case Opcodes.LREM ->
                right.single().filter(by -> by.equals(1L) || by.equals(-1L)).map(by -> 0L);
            default -> Optional.empty();
        };
    }

    /** What an operation gives of a number and itself, where that is the same for all numbers. */
    public static Optional<Object> ofItself(int opcode) {
        return switch (opcode) {
            case Opcodes.ISUB, Opcodes.IXOR -> Optional.of(0);
            case Opcodes.LSUB, Opcodes.LXOR -> Optional.of(0L);
            case Opcodes.LCMP -> Optional.of(0);
            default -> Optional.empty();
        };
    }

    private static Optional<Object> absorbed(Constant left, Constant right, Object by) {
        return left.single().filter(by::equals).or(() -> right.single().filter(by::equals));
    }

    private static @Nullable Object arithmetic(int op, Number x, Number y) {
        if (op >= Opcodes.ISHL && op <= Opcodes.LUSHR) {
            int by = y.intValue();
            return switch (op) {
                case Opcodes.ISHL -> x.intValue() << by;
                case Opcodes.ISHR -> x.intValue() >> by;
                case Opcodes.IUSHR -> x.intValue() >>> by;
                case Opcodes.LSHL -> x.longValue() << by;
                case Opcodes.LSHR -> x.longValue() >> by;
                default -> x.longValue() >>> by;
            };
        }
        return switch (op) {
            case Opcodes.IADD -> x.intValue() + y.intValue();
            case Opcodes.ISUB -> x.intValue() - y.intValue();
            case Opcodes.IMUL -> x.intValue() * y.intValue();
            case Opcodes.IDIV -> y.intValue() == 0 ? null : x.intValue() / y.intValue();
            case Opcodes.IREM -> y.intValue() == 0 ? null : x.intValue() % y.intValue();
            case Opcodes.IAND -> x.intValue() & y.intValue();
            case Opcodes.IOR -> x.intValue() | y.intValue();
            case Opcodes.IXOR -> x.intValue() ^ y.intValue();
            case Opcodes.LADD -> x.longValue() + y.longValue();
            case Opcodes.LSUB -> x.longValue() - y.longValue();
            case Opcodes.LMUL -> x.longValue() * y.longValue();
            case Opcodes.LDIV -> y.longValue() == 0 ? null : x.longValue() / y.longValue();
            case Opcodes.LREM -> y.longValue() == 0 ? null : x.longValue() % y.longValue();
            case Opcodes.LAND -> x.longValue() & y.longValue();
            case Opcodes.LOR -> x.longValue() | y.longValue();
            case Opcodes.LXOR -> x.longValue() ^ y.longValue();
            case Opcodes.FADD -> x.floatValue() + y.floatValue();
            case Opcodes.FSUB -> x.floatValue() - y.floatValue();
            case Opcodes.FMUL -> x.floatValue() * y.floatValue();
            case Opcodes.FDIV -> x.floatValue() / y.floatValue();
            case Opcodes.FREM -> x.floatValue() % y.floatValue();
            case Opcodes.DADD -> x.doubleValue() + y.doubleValue();
            case Opcodes.DSUB -> x.doubleValue() - y.doubleValue();
            case Opcodes.DMUL -> x.doubleValue() * y.doubleValue();
            case Opcodes.DDIV -> x.doubleValue() / y.doubleValue();
            case Opcodes.DREM -> x.doubleValue() % y.doubleValue();
            case Opcodes.LCMP -> Long.compare(x.longValue(), y.longValue());
            case Opcodes.FCMPL, Opcodes.FCMPG ->
                Float.isNaN(x.floatValue()) || Float.isNaN(y.floatValue())
                        ? op == Opcodes.FCMPL ? -1 : 1
                        : Float.compare(x.floatValue() + 0f, y.floatValue() + 0f);
            case Opcodes.DCMPL, Opcodes.DCMPG ->
                Double.isNaN(x.doubleValue()) || Double.isNaN(y.doubleValue())
                        ? op == Opcodes.DCMPL ? -1 : 1
                        : Double.compare(x.doubleValue() + 0d, y.doubleValue() + 0d);
            default -> null;
        };
    }

    /** The texts that a concatenation makes; {@code recipe} has {@code \1} for each argument. */
    public static Constant concatenate(String recipe, List<Constant> arguments, String types) {
        Constant result = Constant.of((Object) "");
        int argument = 0;
        for (int i = 0; i < recipe.length(); i++) {
            char c = recipe.charAt(i);
            if (c == '\1') {
                boolean isChar = types.charAt(argument) == 'C';
                boolean isBoolean = types.charAt(argument) == 'Z';
                Constant next = map(arguments.get(argument++), value -> text(value, isChar, isBoolean));
                result = combine(result, next, (a, b) -> limit(String.valueOf(a) + b));
            } else {
                result = map(result, value -> limit(String.valueOf(value) + c));
            }
        }
        return result;
    }

    private static String text(Object value, boolean isChar, boolean isBoolean) {
        if (isChar && value instanceof Integer code) {
            return String.valueOf((char) code.intValue());
        }
        return isBoolean && value instanceof Integer bit ? String.valueOf(bit != 0) : String.valueOf(value);
    }

    private static @Nullable Object limit(String text) {
        return text.length() > TOO_LONG ? null : text;
    }

    private static Constant map(Constant operand, UnaryOperator<@Nullable Object> function) {
        Optional<Set<Object>> values = operand.values();
        if (values.isEmpty()) {
            return Constant.UNKNOWN;
        }
        Set<Object> results = new LinkedHashSet<>();
        for (Object value : values.get()) {
            Object result = function.apply(value);
            if (result == null) {
                return Constant.UNKNOWN;
            }
            results.add(result);
        }
        return Constant.of(results);
    }

    private static Constant combine(Constant left, Constant right, BinaryOperator<@Nullable Object> function) {
        Optional<Set<Object>> a = left.values();
        Optional<Set<Object>> b = right.values();
        if (a.isEmpty() || b.isEmpty()) {
            return Constant.UNKNOWN;
        }
        Set<Object> results = new LinkedHashSet<>();
        for (Object x : a.get()) {
            for (Object y : b.get()) {
                Object result = function.apply(x, y);
                if (result == null) {
                    return Constant.UNKNOWN;
                }
                results.add(result);
            }
        }
        return Constant.of(results);
    }
}
