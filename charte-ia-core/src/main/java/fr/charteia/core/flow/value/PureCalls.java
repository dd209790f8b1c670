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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Runs methods of the JDK that compute from their arguments alone, on constants: its own texts and numbers; nothing of the user's is run. */
public final class PureCalls {
    private static final String TEXT = "java/lang/String";

    /** JDK classes whose methods are functions of their arguments alone. */
    private static final Map<String, Class<?>> PURE = Map.ofEntries(
            Map.entry(TEXT, String.class),
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

    /** What leaves a text that is not blank as one that is not. */
    private static final Set<String> KEEPS_LETTERS = Set.of(
            "trim", "strip", "stripLeading", "stripTrailing", "toLowerCase", "toUpperCase", "intern", "toString");

    /** A text that is not blank. */
    private static final Constant FILLED = new Constant.Text("", true, false);

    /** Patterns of which each character of a text is one match, or all are. */
    private static final Set<String> ANY_CHARACTER = Set.of(".", ".+", ".*", "(?s).", "[\\s\\S]", "[\\w\\W]");

    /** Stands for what a call gives that fails. */
    private static final Object FAILED = new Object();

    private PureCalls() {}

    /** Whether a method of the JDK answers with a number or a truth that its arguments alone decide. */
    public static boolean decides(MemberRef callee) {
        return isPure(callee) && Type.getReturnType(callee.descriptor()).getSort() <= Type.INT;
    }

    /** Whether a method of the JDK gives a text, and never null, as the name of a character that nobody has assigned is. */
    public static boolean givesText(MemberRef callee) {
        return callee.descriptor().endsWith(")Ljava/lang/String;")
                && !callee.name().equals("getName")
                && (PURE.containsKey(callee.owner())
                        || callee.owner().startsWith("java/lang/StringBu")
                        || callee.owner().equals("java/util/StringJoiner"));
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

    /** Whether a call gives just what it is given, in a box or out of it. */
    public static boolean isBoxing(MemberRef callee) {
        Class<?> box = PURE.get(callee.owner());
        if (box == null) {
            return false;
        }
        Class<?> held = MethodType.methodType(box).unwrap().returnType();
        String primitive = Type.getDescriptor(held);
        return held.isPrimitive()
                && (callee.descriptor().equals("(" + primitive + ")" + Type.getDescriptor(box))
                                && callee.name().equals("valueOf")
                        || callee.descriptor().equals("()" + primitive)
                                && callee.name().equals(held.getName() + "Value"));
    }

    private static boolean isOfObjects(MemberRef callee) {
        return callee.owner().equals(OBJECTS) && callee.name().equals("equals") || asksForNull(callee);
    }

    /** Whether a method of the JDK asks whether something is null, or is not. */
    public static boolean asksForNull(MemberRef callee) {
        return callee.owner().equals(OBJECTS)
                && (callee.name().equals("isNull") || callee.name().equals("nonNull"));
    }

    /** Whether a call asks for the hash of what may be a text, as of a key: of a constant one, that is known. */
    public static boolean asksForHash(MemberRef callee) {
        return callee.name().equals("hashCode")
                && (callee.owner().equals("java/lang/Object")
                        || callee.owner().equals(OBJECTS) && callee.descriptor().equals("(Ljava/lang/Object;)I"));
    }

    /** What two texts, or a null, say. */
    private static Optional<Constant> ofObjects(MemberRef callee, List<Value> arguments) {
        if (!callee.name().equals("equals")) {
            Branches.Outcome isNull = Branches.branch(Opcodes.IFNULL, arguments.get(0), null);
            boolean asked = callee.name().equals("isNull");
            return isNull == Branches.Outcome.EITHER
                    ? Optional.empty()
                    : Optional.of(Constant.of((Object) (asked == (isNull == Branches.Outcome.ALWAYS) ? 1 : 0)));
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

    /** Whether a method of the JDK asks whether a text has no letters. */
    public static boolean asksForEmptiness(MemberRef callee) {
        return callee.owner().equals(TEXT)
                && (callee.name().equals("isEmpty") || callee.name().equals("isBlank"));
    }

    /** Whether a method of the JDK asks how long a text is. */
    public static boolean asksForLength(MemberRef callee) {
        return callee.owner().equals(TEXT) && callee.name().equals("length");
    }

    /** Whether a value is a text that is not known, but surely not blank. */
    private static boolean isSomeFilled(Value text) {
        return text.objects().isEmpty()
                && text.constant().values().isEmpty()
                && text.constant().isFilled();
    }

    /** Whether a value is a text that is not known, but surely not blank where it is not null. */
    private static boolean isSomeFilledOrNull(Value value) {
        return value.objects().isEmpty() && value.constant() instanceof Constant.Text text && text.filled();
    }

    private static boolean mayBeNullOrElse(Value value) {
        return value.objects().isEmpty()
                && value.constant()
                        .values()
                        .filter(all -> all.size() > 1 && all.contains(Constant.NULL))
                        .isPresent();
    }

    /** The constant that a pure method of the JDK gives for constants, if it gives one; {@link Constant#NONE} where it fails for all of them. */
    public static Optional<Constant> call(MemberRef callee, boolean isStatic, List<Value> arguments) {
        if (isOfObjects(callee)) {
            return ofObjects(callee, arguments);
        }
        if (asksForHash(callee)) {
            return texts(arguments.get(0))
                    .map(texts ->
                            Constant.of(texts.stream().map(String::hashCode).collect(Collectors.<Object>toSet())));
        }
        if (asksForEmptiness(callee) && isSomeFilled(arguments.get(0))) {
            return Optional.of(Constant.of((Object) 0));
        } else if (asksForLength(callee) && isSomeFilled(arguments.get(0))) {
            return Optional.of(Constant.POSITIVE);
        }
        Class<?> type = PURE.get(callee.owner());
        if (type == null || IMPURE.contains(callee.name()) || callee.name().startsWith("<")) {
            return Optional.empty();
        }
        if (!isStatic && mayBeNullOrElse(arguments.get(0))) {
            // What is null gives nothing.
            List<Value> there = new ArrayList<>(arguments);
            Set<Object> some =
                    new LinkedHashSet<>(arguments.get(0).constant().values().orElseThrow());
            some.remove(Constant.NULL);
            there.set(0, arguments.get(0).withConstant(Constant.of(some)));
            return call(callee, false, there);
        }
        if (KEEPS_LETTERS.contains(callee.name()) && type == String.class && isSomeFilledOrNull(arguments.get(0))) {
            return Optional.of(FILLED);
        }
        Optional<Constant> begun = isStatic || !arguments.get(0).objects().isEmpty()
                ? Optional.empty()
                : TextBeginnings.call(callee, arguments.get(0).constant(), arguments.subList(1, arguments.size()));
        if (begun.isPresent()) {
            return begun;
        }
        if (CASES.contains(callee.name()) && type == String.class) {
            boolean plain = arguments.size() == 1 || isOfTheJdk(arguments.get(1));
            return plain
                    ? texts(arguments.get(0)).map(texts -> Constant.of(inCase(callee.name(), texts)))
                    : Optional.empty();
        }
        if (isBoxing(type, callee)
                && !arguments.isEmpty()
                && (arguments.get(0).constant() instanceof Constant.FromInput
                        || arguments.get(0).constant() instanceof Constant.Tells
                        || arguments.get(0).constant() == Constant.LEFT)) {
            return Optional.of(arguments.get(0).constant());
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
            if (result != FAILED) {
                results.add(result);
            }
        }
        return Optional.of(results.isEmpty() ? Constant.NONE : Constant.of(results));
    }

    /**
     * What of what a call was given is left in what it gives: nothing, where a text is repeated no times, or cut where it begins, and how long
     * it was, where each character is replaced.
     */
    public static Taints left(MemberRef callee, List<Value> arguments, Taints taints) {
        if (!callee.owner().equals(TEXT) || taints.isEmpty()) {
            return taints;
        }
        if (callee.name().equals("repeat") && single(arguments.get(1)).equals(Optional.of(0))) {
            return Taints.NONE;
        }
        if (callee.name().equals("substring")
                && arguments.size() == 3
                && single(arguments.get(1)).isPresent()
                && single(arguments.get(1)).equals(single(arguments.get(2)))) {
            return Taints.NONE;
        }
        boolean untouched = callee.name().equals("replace")
                && texts(arguments.get(0))
                        .filter(all -> all.stream().noneMatch(text -> contains(text, arguments.get(1))))
                        .isPresent();
        if (untouched) {
            return arguments.get(0).taints();
        }
        boolean masked = callee.name().equals("replaceAll")
                && single(arguments.get(1)).filter(ANY_CHARACTER::contains).isPresent()
                && texts(arguments.get(2))
                        .filter(all -> all.stream().noneMatch(text -> text.contains("$")))
                        .isPresent();
        return masked ? taints.marked(Mark.MEASURE) : taints;
    }

    /** Whether a text may contain what is one of some texts or characters. */
    private static boolean contains(String text, Value piece) {
        Optional<Set<Object>> pieces =
                piece.objects().isEmpty() ? piece.constant().values() : Optional.empty();
        return pieces.isEmpty()
                || pieces.get().stream()
                        .anyMatch(one -> one instanceof Integer code
                                ? text.indexOf(code) >= 0
                                : text.contains(String.valueOf(one)));
    }

    private static Optional<Object> single(Value value) {
        return value.objects().isEmpty() ? value.constant().single() : Optional.empty();
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
            Class<?> type = parameter(method, i);
            // A boxed truth or character is an int here: as an object, it would print otherwise.
            arguments[i] = type == Object.class && rest.get(i) instanceof Integer ? null : box(type, rest.get(i));
            if (arguments[i] == null) {
                return null;
            }
        }
        try {
            return unbox(method.invoke(receiver, arguments));
        } catch (InvocationTargetException e) {
            return FAILED;
        } catch (IllegalAccessException | IllegalArgumentException e) {
            // The constants are not of the declared types: no constant.
            return null;
        }
    }

    /** The type of a parameter; what is compared with a truth, a character or a small number is taken for one, too. */
    private static Class<?> parameter(Method method, int i) {
        return method.getName().equals("equals") ? method.getDeclaringClass() : method.getParameterTypes()[i];
    }

    /** Whether a text that is repeated becomes longer than those that are kept. */
    private static boolean isLong(List<Object> values) {
        return values.get(0) instanceof String text
                && values.get(1) instanceof Integer times
                && (long) text.length() * times > Folding.TOO_LONG;
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
}
