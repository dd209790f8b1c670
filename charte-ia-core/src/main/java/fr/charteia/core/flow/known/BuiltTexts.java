package fr.charteia.core.flow.known;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.memory.Sequences;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.PartialTexts;
import fr.charteia.core.flow.value.PureCalls;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.TextBeginnings;
import fr.charteia.core.flow.value.Value;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Texts that are put together in a builder, as long as each piece is known: what the JDK itself makes of them. */
public final class BuiltTexts {
    private static final Map<String, Class<?>> BUILDERS =
            Map.of("java/lang/StringBuilder", StringBuilder.class, "java/lang/StringBuffer", StringBuffer.class);

    /** Methods that change nothing. */
    private static final Set<String> READERS = Set.of(
            "toString",
            "length",
            "charAt",
            "codePointAt",
            "codePointBefore",
            "codePointCount",
            "indexOf",
            "lastIndexOf",
            "substring",
            "subSequence",
            "isEmpty",
            "capacity",
            "chars",
            "codePoints",
            "compareTo",
            "getChars",
            "hashCode",
            "equals",
            "getClass",
            "ensureCapacity",
            "trimToSize");

    /** Methods whose answer is not what the text says. */
    private static final Set<String> NO_ANSWER = Set.of("hashCode", "capacity", "equals");

    private static final int TOO_LONG = 2_000;

    private BuiltTexts() {}

    /**
     * What a call makes of a text.
     *
     * @param text the text afterwards; null when it is not known
     * @param answer what the call gives, when that is a constant
     * @param changes whether the call may change the text
     * @param likely what the text reads like, where it is not known
     */
    public record Made(@Nullable String text, Optional<Constant> answer, boolean changes, Constant likely) {
        Made(@Nullable String text, Optional<Constant> answer, boolean changes) {
            this(text, answer, changes, Constant.UNKNOWN);
        }

        /** What the call gives: a constant that is the same whatever the text is says nothing of the rest of it. */
        public Value settled(Value given) {
            boolean same = text == null && answer.flatMap(Constant::single).isPresent();
            return same ? given.withTaints(Taints.NONE) : given;
        }
    }

    /** What a call makes of the text of its receiver, as it is before the call; empty when that is no builder. */
    public static Optional<Made> of(State state, MemberRef callee, List<Value> arguments) {
        Class<?> type = BUILDERS.get(callee.owner());
        if (type == null || arguments.isEmpty()) {
            return Optional.empty();
        }
        boolean changes = !READERS.contains(callee.name());
        if (callee.name().equals("<init>")) {
            String first = first(callee, arguments);
            return Optional.of(
                    arguments.size() == 2
                            ? new Made(first, Optional.empty(), true, PartialTexts.statement(piece(arguments.get(1))))
                            : new Made(first, Optional.empty(), true));
        }
        if (callee.name().equals("setLength") && isZero(arguments.get(1))) {
            return Optional.of(new Made("", Optional.empty(), true));
        }
        Optional<String> text = text(state, arguments.get(0));
        Method method = text.isEmpty() ? null : PureCalls.method(type, callee, false);
        @Nullable Object[] given = method == null ? null : given(method, arguments);
        if (text.isEmpty() || method == null || given == null) {
            return Optional.of(assembled(state, callee, arguments, changes, text, given));
        }
        return Optional.of(run(new StringBuffer(text.get()), type, method, given, callee, changes));
    }

    /** What a call makes of a text that is not known, or with what is not known: statements of SQL are followed piece by piece. */
    private static Made assembled(
            State state,
            MemberRef callee,
            List<Value> arguments,
            boolean changes,
            Optional<String> text,
            @Nullable Object @Nullable [] given) {
        HeapObject only = arguments.get(0).only();
        Constant before = only == null || only.isMany()
                ? Constant.UNKNOWN
                : followed(state.heap
                        .get(only, Slot.WRITTEN)
                        .map(value -> value.constant())
                        .orElse(Constant.UNKNOWN));
        if (!changes) {
            Optional<Constant> answer = text.isPresent() || before == Constant.UNKNOWN
                    ? Optional.empty()
                    : callee.name().equals("toString")
                            ? Optional.of(before)
                            : TextBeginnings.call(callee, before, arguments.subList(1, arguments.size()));
            return new Made(text.orElse(null), answer, false);
        }
        boolean appends = callee.name().equals("append") && arguments.size() == 2 && before != Constant.UNKNOWN;
        if (!appends) {
            return new Made(null, Optional.empty(), true);
        }
        Constant piece = given == null ? piece(arguments.get(1)) : Constant.of((Object) String.valueOf(given[0]));
        return new Made(null, Optional.empty(), true, PartialTexts.concatenated(List.of(before, piece)));
    }

    /** What of a text that is being built is followed: statements of SQL, how it begins, and whether there is anything in it. */
    private static Constant followed(Constant text) {
        if (text instanceof Constant.Text || text.texts().isPresent()) {
            return text;
        }
        Constant statement = PartialTexts.statement(text);
        return statement == Constant.UNKNOWN
                        && text.isExact()
                        && !text.beginning().isEmpty()
                ? new Constant.Text(text.beginning(), text.isFilled(), false)
                : statement;
    }

    private static Constant piece(Value part) {
        Constant constant = part.constant();
        boolean letters = part.objects().isEmpty()
                && (constant.values().isEmpty() || constant.texts().isPresent());
        return letters ? PartialTexts.piece(constant, part.taints().isEmpty()) : Constant.UNKNOWN;
    }

    private static Made run(
            StringBuffer text,
            Class<?> type,
            Method method,
            @Nullable Object[] given,
            MemberRef callee,
            boolean changes) {
        try {
            Object builder = type == StringBuilder.class ? new StringBuilder(text) : text;
            Object answer = method.invoke(builder, given);
            String after = builder.toString();
            boolean tells = answer != null && answer != builder && !NO_ANSWER.contains(callee.name());
            Object constant = tells ? PureCalls.unbox(answer) : null;
            return new Made(
                    after.length() > TOO_LONG ? null : after,
                    Optional.ofNullable(constant).map(Constant::of),
                    changes);
        } catch (IllegalAccessException | InvocationTargetException | IllegalArgumentException e) {
            // The program would throw here.
            return new Made(null, Optional.empty(), changes);
        }
    }

    private static @Nullable String first(MemberRef callee, List<Value> arguments) {
        return switch (callee.descriptor()) {
            case "()V", "(I)V" -> "";
            case "(Ljava/lang/String;)V", "(Ljava/lang/CharSequence;)V" ->
                arguments
                        .get(1)
                        .constant()
                        .single()
                        .filter(String.class::isInstance)
                        .map(String::valueOf)
                        .orElse(null);
            default -> null;
        };
    }

    private static boolean isZero(Value value) {
        return Sequences.number(value).filter(n -> n == 0).isPresent();
    }

    private static @Nullable Object @Nullable [] given(Method method, List<Value> arguments) {
        List<@Nullable Object> given = new ArrayList<>();
        for (int i = 1; i < arguments.size(); i++) {
            Class<?> wanted = method.getParameterTypes()[i - 1];
            if (arguments.get(i).isNull() && !wanted.isPrimitive()) {
                // It prints as a word.
                given.add(null);
                continue;
            }
            Optional<Object> constant = arguments.get(i).objects().isEmpty()
                    ? arguments.get(i).constant().single()
                    : Optional.empty();
            // A boxed boolean is an int here: as an object, it would print otherwise.
            Object value = constant.filter(c -> wanted != Object.class || c instanceof String)
                    .map(c -> PureCalls.box(wanted, c))
                    .orElse(null);
            if (value == null) {
                return null;
            }
            given.add(value);
        }
        return given.toArray();
    }

    /** The text of a builder, when it is known. */
    public static Optional<String> text(State state, Value builder) {
        HeapObject only = builder.only();
        return only == null ? Optional.empty() : text(state.heap, only);
    }

    public static Optional<String> text(Heap heap, HeapObject builder) {
        return builder.isMany()
                ? Optional.empty()
                : heap.get(builder, Slot.WRITTEN)
                        .flatMap(value -> value.constant().single())
                        .map(String::valueOf);
    }

    /** What a text says of a person's approval by what it is, which says the same once it has been built. */
    public static Taints said(State state, MemberRef callee, Value builder) {
        HeapObject only = callee.name().equals("toString") ? builder.only() : null;
        return only == null
                ? Taints.NONE
                : state.heap
                        .get(only, Slot.WRITTEN)
                        .map(text -> text.taints().filter(taint -> taint.label() instanceof Label.Approval))
                        .orElse(Taints.NONE);
    }

    /** Notes what the text is after a call. */
    public static void keep(State state, Value builder, Made made) {
        if (!made.changes()) {
            return;
        }
        boolean one = builder.objects().size() == 1;
        String text = one ? made.text() : null;
        Constant likely = one ? made.likely() : Constant.UNKNOWN;
        for (HeapObject object : builder.objects()) {
            if (text != null && !object.isMany()) {
                state.heap.set(object, Slot.WRITTEN, Value.constant(text));
                state.heap.set(object, Slot.SIZE, Value.constant(text.length()));
            } else if (object.isInput() || state.heap.get(object, Slot.WRITTEN).isPresent()) {
                state.heap.set(object, Slot.WRITTEN, Value.of(object.isMany() ? Constant.UNKNOWN : likely));
                state.heap.set(object, Slot.SIZE, likely.isFilled() ? Value.of(Constant.POSITIVE) : Value.CLEAN);
            }
        }
    }
}
