package fr.charteia.core.flow.known;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.memory.ListedConstants;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.PartialTexts;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.IllegalFormatException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Constant texts that are taken to pieces in an array, or made of the pieces in one. */
public final class TextArrays {
    /** How many pieces are told apart. */
    private static final int LISTED = 40;

    private static final int SHORT = 1_000;

    private static final String TEXT = "java/lang/String";

    /** What a text may be parted at: anything that cannot take long. */
    private static final Pattern PLAIN =
            Pattern.compile("[^*+?{(\\[\\\\]{0,10}|\\\\[.|s+*?]|\\\\s[+*]|\\[[^\\[\\\\]{1,10}][+*]?");

    /** What a format may ask for: what prints alike everywhere, and not too wide. */
    private static final Pattern CONVERSION = Pattern.compile("%(?:(?:\\d\\$)?-?0?\\d{0,2}([sSdxXc])|(%))");

    private final ListedConstants listed;

    public TextArrays(Memory memory) {
        this.listed = new ListedConstants(memory);
    }

    /** The array of the pieces of a text. */
    public Optional<Value> pieces(State state, MemberRef callee, List<Value> arguments, Site site) {
        if (!callee.owner().equals(TEXT)) {
            return Optional.empty();
        }
        Optional<List<Object>> pieces = Optional.empty();
        if (callee.name().equals("toCharArray")) {
            pieces = text(arguments.get(0))
                    .map(text -> text.chars().mapToObj(c -> (Object) c).toList());
        } else if (callee.name().equals("split") && arguments.size() == 2) {
            Optional<String> at = partedAt(arguments);
            pieces = text(arguments.get(0))
                    .filter(text -> text.length() <= SHORT)
                    .flatMap(text -> at.map(regex -> List.of((Object[]) text.split(regex, 0))));
        }
        return pieces.filter(all -> all.size() <= LISTED).map(all -> {
            String type = callee.name().equals("split") ? "[L" + TEXT + ";" : "[C";
            HeapObject array = HeapObject.allocated(type, site);
            state.heap.allocate(array);
            for (int i = 0; i < all.size(); i++) {
                state.heap.set(array, Slot.element(i), Value.constant(all.get(i)));
            }
            state.heap.set(array, Slot.SIZE, Value.constant(all.size()));
            return Value.of(array).plus(Value.taintsOf(arguments));
        });
    }

    /** Notes the pieces that come first in the array of those of a text of which the beginning is known, whatever comes behind it. */
    public void first(State state, MemberRef callee, List<Value> arguments, Value array) {
        HeapObject only = array.only();
        boolean parted = callee.owner().equals(TEXT) && callee.name().equals("split") && arguments.size() == 2;
        if (!parted || only == null || only.isInput() || only.isMany()) {
            return;
        }
        String beginning = arguments.get(0).constant().beginning();
        String[] pieces = partedAt(arguments)
                .filter(regex -> !regex.contains("$"))
                .map(regex -> beginning.split(regex, -1))
                .orElse(new String[0]);
        // What the last of them is says what comes behind it.
        for (int i = 0; i < Math.min(pieces.length - 1, LISTED); i++) {
            state.heap.set(only, Slot.element(i), Value.constant(pieces[i]));
        }
    }

    private static Optional<String> partedAt(List<Value> arguments) {
        return text(arguments.get(1)).filter(regex -> PLAIN.matcher(regex).matches());
    }

    /** The text that is made of the pieces in an array or a list. */
    public Optional<Constant> text(State state, MemberRef callee, List<Value> arguments) {
        if (!callee.owner().equals(TEXT)) {
            return Optional.empty();
        }
        return switch (callee.name() + callee.descriptor()) {
            case "join(Ljava/lang/CharSequence;[Ljava/lang/CharSequence;)Ljava/lang/String;",
                    "join(Ljava/lang/CharSequence;Ljava/lang/Iterable;)Ljava/lang/String;" ->
                text(arguments.get(0))
                        .flatMap(between -> listed.of(state, arguments.get(1))
                                .filter(all -> all.stream().allMatch(String.class::isInstance))
                                .map(all -> Constant.of((Object) String.join(
                                        between,
                                        all.stream().map(String::valueOf).toList())))
                                .or(() -> likely(state, arguments)));
            case "format(Ljava/lang/String;[Ljava/lang/Object;)Ljava/lang/String;",
                    "formatted([Ljava/lang/Object;)Ljava/lang/String;" ->
                text(arguments.get(0))
                        .flatMap(format -> listed.of(state, arguments.get(1)).flatMap(all -> format(format, all)));
            case "valueOf([C)Ljava/lang/String;", "copyValueOf([C)Ljava/lang/String;" ->
                characters(state, arguments.get(0)).map(text -> Constant.of((Object) text));
            default -> Optional.empty();
        };
    }

    /** What the pieces read like, of which not all are known, where they may be those of an address. */
    private Optional<Constant> likely(State state, List<Value> arguments) {
        return listed.elements(state, arguments.get(1))
                .map(all -> all.stream()
                        .map(one -> one.objects().isEmpty() ? one.constant() : Constant.UNKNOWN)
                        .toList())
                .map(all -> PartialTexts.joined(arguments.get(0).constant(), all))
                .filter(Constant.Likely.class::isInstance);
    }

    /** The text that a constructor of a text makes. */
    public Optional<String> made(State state, MemberRef callee, List<Value> arguments) {
        if (!callee.owner().equals(TEXT) || !callee.name().equals("<init>")) {
            return Optional.empty();
        }
        return switch (callee.descriptor()) {
            case "()V" -> Optional.of("");
            case "(Ljava/lang/String;)V" -> text(arguments.get(1));
            case "([C)V" -> characters(state, arguments.get(1));
            default -> Optional.empty();
        };
    }

    private static Optional<String> text(Value value) {
        return value.objects().isEmpty()
                ? value.constant().single().filter(String.class::isInstance).map(String::valueOf)
                : Optional.empty();
    }

    private Optional<String> characters(State state, Value array) {
        return listed.of(state, array)
                .filter(all -> all.stream().allMatch(Integer.class::isInstance))
                .map(all -> {
                    StringBuilder text = new StringBuilder();
                    all.forEach(code -> text.append((char) ((Integer) code).intValue()));
                    return text.toString();
                });
    }

    /** Texts, whole numbers and characters in their places; anything else is not followed. */
    private static Optional<Constant> format(String format, List<Object> given) {
        List<String> conversions = CONVERSION
                .matcher(format)
                .results()
                .map(found -> String.valueOf(found.group(1)))
                .filter(conversion -> !conversion.equals("null"))
                .toList();
        if (CONVERSION.matcher(format).replaceAll("").contains("%") || format.length() > SHORT) {
            return Optional.empty();
        }
        // A boxed truth or character is a number here: of what prints otherwise then, only texts are known.
        boolean texts = conversions.stream().allMatch(c -> c.equalsIgnoreCase("s"));
        boolean numbers = conversions.stream().noneMatch(c -> c.equalsIgnoreCase("s") || c.equals("c"));
        boolean one = conversions.size() == given.size() && !format.contains("$");
        Object[] values = new Object[given.size()];
        for (int i = 0; i < values.length; i++) {
            Object value = given.get(i);
            String conversion = one ? conversions.get(i) : texts ? "s" : numbers ? "d" : "";
            boolean fits = conversion.equalsIgnoreCase("s") ? value instanceof String : value instanceof Number;
            if (conversion.isEmpty() || !fits) {
                return Optional.empty();
            }
            values[i] = conversion.equals("c") ? (Object) (char) ((Number) value).intValue() : value;
        }
        try {
            return Optional.of(Constant.of((Object) String.format(Locale.ROOT, format, values)));
        } catch (IllegalFormatException e) {
            // The program would throw here.
            return Optional.empty();
        }
    }
}
