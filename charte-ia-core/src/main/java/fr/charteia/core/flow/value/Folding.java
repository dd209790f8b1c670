package fr.charteia.core.flow.value;

import fr.charteia.core.bytecode.MemberRef;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Computes with constants: what a branch does, what a text becomes. Nothing of the user's is run: only the JDK's own texts and numbers. */
public final class Folding {
    /** What a branch does. */
    public enum Outcome {
        /** It always jumps. */
        ALWAYS,
        /** It never jumps. */
        NEVER,
        /** It may do either. */
        EITHER
    }

    private static final int TOO_LONG = 10_000;

    /** JDK classes whose methods are functions of their arguments alone. */
    private static final Map<String, Class<?>> PURE = Map.ofEntries(
            Map.entry("java/lang/String", String.class),
            Map.entry("java/lang/Integer", Integer.class),
            Map.entry("java/lang/Long", Long.class),
            Map.entry("java/lang/Short", Short.class),
            Map.entry("java/lang/Byte", Byte.class),
            Map.entry("java/lang/Boolean", Boolean.class),
            Map.entry("java/lang/Character", Character.class),
            Map.entry("java/lang/Double", Double.class),
            Map.entry("java/lang/Float", Float.class),
            Map.entry("java/lang/Math", Math.class),
            Map.entry("java/util/regex/Pattern", Pattern.class));

    /** The same, of objects of any class: only what they say of texts, and of null, is known. */
    private static final String OBJECTS = "java/util/Objects";

    /** Methods of those that look at the machine or the locale, or may take long. */
    private static final Set<String> IMPURE = Set.of(
            "getInteger",
            "getLong",
            "getBoolean",
            "random",
            "intern",
            "format",
            "formatted",
            "split",
            "identityHashCode",
            "getNumericValue",
            "transform");

    /** Methods that ask for a locale, or take that of the machine. */
    private static final Set<String> CASES = Set.of("toLowerCase", "toUpperCase");

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

    public static Constant binary(int opcode, Constant left, Constant right) {
        boolean none = (opcode == Opcodes.IAND || opcode == Opcodes.IMUL) && (isZero(left) || isZero(right));
        return none
                ? Constant.of((Object) 0)
                : combine(left, right, (a, b) -> {
                    if (!(a instanceof Number x) || !(b instanceof Number y)) {
                        return null;
                    }
                    return arithmetic(opcode, x, y);
                });
    }

    /** What an operation gives of a number and itself, where that is the same for all numbers. */
    public static Optional<Object> ofItself(int opcode) {
        return switch (opcode) {
            case Opcodes.ISUB, Opcodes.IXOR -> Optional.of(0);
            case Opcodes.LSUB, Opcodes.LXOR -> Optional.of(0L);
            default -> Optional.empty();
        };
    }

    private static boolean isZero(Constant constant) {
        return constant.single().filter(Integer.valueOf(0)::equals).isPresent();
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

    /** Whether a value is surely not null. */
    public static boolean isSomething(Value value) {
        return branch(Opcodes.IFNULL, value, null) == Outcome.NEVER;
    }

    /** What a branch does on two values, or on one and zero or null. */
    public static Outcome branch(int opcode, Value left, @Nullable Value right) {
        if (opcode == Opcodes.IFNULL || opcode == Opcodes.IFNONNULL) {
            boolean never = left.constant() == Constant.NONE && !left.objects().isEmpty()
                    || left.constant()
                            .values()
                            .filter(vs -> !vs.contains(Constant.NULL))
                            .isPresent();
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
            return value;
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

    /** Whether a method of the JDK answers with a number or a truth that its arguments alone decide. */
    public static boolean decides(MemberRef callee) {
        return isPure(callee) && Type.getReturnType(callee.descriptor()).getSort() <= Type.INT;
    }

    /** Whether a call computes from its arguments alone. */
    public static boolean isPure(MemberRef callee) {
        return PURE.containsKey(callee.owner()) && !IMPURE.contains(callee.name()) || isOfObjects(callee);
    }

    /** The truth that a field of the JDK's holds, {@code Boolean.TRUE}. */
    public static Optional<Object> truth(MemberRef field) {
        return !field.owner().equals("java/lang/Boolean")
                ? Optional.empty()
                : field.name().equals("TRUE")
                        ? Optional.of(1)
                        : field.name().equals("FALSE") ? Optional.of(0) : Optional.empty();
    }

    private static boolean isOfObjects(MemberRef callee) {
        return callee.owner().equals(OBJECTS)
                && (callee.name().equals("equals")
                        || callee.name().equals("isNull")
                        || callee.name().equals("nonNull"));
    }

    /** What two texts, or a null, say. */
    private static Optional<Constant> ofObjects(MemberRef callee, List<Value> arguments) {
        if (!callee.name().equals("equals")) {
            Outcome isNull = branch(Opcodes.IFNULL, arguments.get(0), null);
            boolean asked = callee.name().equals("isNull");
            return isNull == Outcome.EITHER
                    ? Optional.empty()
                    : Optional.of(Constant.of((Object) (asked == (isNull == Outcome.ALWAYS) ? 1 : 0)));
        }
        Optional<List<String>> a = texts(arguments.get(0));
        Optional<List<String>> b = texts(arguments.get(1));
        if (a.isEmpty() || b.isEmpty()) {
            return Optional.empty();
        }
        Set<Object> answers = new LinkedHashSet<>();
        a.get().forEach(x -> b.get().forEach(y -> answers.add(x.equals(y) ? 1 : 0)));
        return Optional.of(Constant.of(answers));
    }

    private static Optional<List<String>> texts(Value value) {
        return value.objects().isEmpty() ? value.constant().texts() : Optional.empty();
    }

    /** The constant that a pure method of the JDK gives for constants, if it gives one. */
    public static Optional<Constant> call(MemberRef callee, boolean isStatic, List<Value> arguments) {
        if (isOfObjects(callee)) {
            return ofObjects(callee, arguments);
        }
        Class<?> type = PURE.get(callee.owner());
        if (type == null || IMPURE.contains(callee.name()) || callee.name().startsWith("<")) {
            return Optional.empty();
        }
        if (CASES.contains(callee.name()) && type == String.class) {
            boolean plain = arguments.size() == 1 || isOfTheJdk(arguments.get(1));
            return plain
                    ? texts(arguments.get(0)).map(texts -> Constant.of(inCase(callee.name(), texts)))
                    : Optional.empty();
        }
        if (isBoxing(type, callee)
                && !arguments.isEmpty()
                && arguments.get(0).constant() instanceof Constant.FromInput passed) {
            return Optional.of(passed);
        }
        for (Value argument : arguments) {
            if (argument.constant().values().isEmpty() || !argument.objects().isEmpty()) {
                return Optional.empty();
            }
        }
        Method method = method(type, callee, isStatic);
        if (method == null) {
            return Optional.empty();
        }
        List<List<Object>> tuples = tuples(arguments);
        if (tuples.size() > Constant.LIMIT) {
            return Optional.empty();
        }
        Set<Object> results = new LinkedHashSet<>();
        for (List<Object> tuple : tuples) {
            Object result = invoke(method, isStatic, tuple);
            if (result == null) {
                return Optional.empty();
            }
            results.add(result);
        }
        return Optional.of(Constant.of(results));
    }

    /** Whether a call makes an object of a number, a character or a truth, or takes it out of one. */
    private static boolean isBoxing(Class<?> box, MemberRef callee) {
        Class<?> primitive = MethodType.methodType(box).unwrap().returnType();
        return primitive.isPrimitive()
                && (callee.name().equals(primitive.getName() + "Value")
                        || callee.name().equals("valueOf")
                                && callee.descriptor().startsWith("(" + primitive.descriptorString() + ")"));
    }

    /** Whether it is one of the locales that the JDK names: letters change their case alike in all of them. */
    private static boolean isOfTheJdk(Value locale) {
        return !locale.objects().isEmpty()
                && locale.objects().stream()
                        .allMatch(object -> object.isInput()
                                && object.path().parameter() == AccessPath.STATIC
                                && object.path().slots().size() == 1
                                && object.path().slots().get(0).name().startsWith("java/util/Locale."));
    }

    private static Set<Object> inCase(String method, List<String> texts) {
        Set<Object> all = new LinkedHashSet<>();
        texts.forEach(text ->
                all.add(method.equals("toLowerCase") ? text.toLowerCase(Locale.ROOT) : text.toUpperCase(Locale.ROOT)));
        return all;
    }

    public static @Nullable Method method(Class<?> type, MemberRef callee, boolean isStatic) {
        for (Method method : type.getMethods()) {
            if (method.getName().equals(callee.name())
                    && Modifier.isStatic(method.getModifiers()) == isStatic
                    && Type.getMethodDescriptor(method).equals(callee.descriptor())) {
                return method;
            }
        }
        return null;
    }

    private static List<List<Object>> tuples(List<Value> arguments) {
        List<List<Object>> tuples = List.of(List.of());
        for (Value argument : arguments) {
            List<List<Object>> longer = new ArrayList<>();
            for (List<Object> tuple : tuples) {
                for (Object value : argument.constant().values().orElse(Set.of())) {
                    List<Object> next = new ArrayList<>(tuple);
                    next.add(value);
                    longer.add(next);
                }
            }
            tuples = longer;
        }
        return tuples;
    }

    private static @Nullable Object invoke(Method method, boolean isStatic, List<Object> values) {
        Object receiver = isStatic ? null : box(method.getDeclaringClass(), values.get(0));
        if (!isStatic && receiver == null) {
            return null;
        }
        if (method.getDeclaringClass() == Pattern.class) {
            return method.getName().equals("matches")
                    ? TextPatterns.call("matches", List.of(values.get(1), values.get(0)))
                    : null;
        }
        if (method.getDeclaringClass() == String.class && TextPatterns.isMethod(method.getName())) {
            return TextPatterns.call(method.getName(), values);
        }
        if (method.getName().equals("repeat") && isLong(values)) {
            return null;
        }
        if (method.getName().startsWith("equals") && !isStatic && values.get(1) == Constant.NULL) {
            return 0;
        }
        List<Object> rest = isStatic ? values : values.subList(1, values.size());
        Object[] arguments = new Object[rest.size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = box(method.getParameterTypes()[i], rest.get(i));
            if (arguments[i] == null) {
                return null;
            }
        }
        try {
            return unbox(method.invoke(receiver, arguments));
        } catch (IllegalAccessException | InvocationTargetException | IllegalArgumentException e) {
            // The program would throw here, or the constants are not of the declared types: no constant.
            return null;
        }
    }

    /** Whether a text that is repeated becomes longer than those that are kept. */
    private static boolean isLong(List<Object> values) {
        return values.get(0) instanceof String text
                && values.get(1) instanceof Integer times
                && (long) text.length() * times > TOO_LONG;
    }

    /** Class files know no boolean, char, byte or short constants: they are ints. */
    public static @Nullable Object box(Class<?> type, Object value) {
        if (value == Constant.NULL) {
            return null;
        }
        if (value instanceof Integer i) {
            if (type == boolean.class || type == Boolean.class) {
                return i != 0;
            }
            if (type == char.class || type == Character.class) {
                return (char) i.intValue();
            }
            if (type == byte.class || type == Byte.class) {
                return (byte) i.intValue();
            }
            if (type == short.class || type == Short.class) {
                return (short) i.intValue();
            }
        }
        return type.isPrimitive() || type.isInstance(value) ? value : null;
    }

    public static @Nullable Object unbox(@Nullable Object value) {
        if (value instanceof Boolean b) {
            return b ? 1 : 0;
        }
        if (value instanceof Character c) {
            return (int) c;
        }
        if (value instanceof Byte || value instanceof Short) {
            return ((Number) value).intValue();
        }
        return value instanceof String || value instanceof Number ? value : null;
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
