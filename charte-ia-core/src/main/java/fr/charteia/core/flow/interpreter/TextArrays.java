package fr.charteia.core.flow.interpreter;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.Sequences;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Constant texts that are taken to pieces in an array, or made of the pieces in one. */
final class TextArrays {
    /** How many pieces are told apart. */
    private static final int LISTED = 40;

    private static final int SHORT = 1_000;

    private static final String TEXT = "java/lang/String";

    /** What a text may be parted at: anything that cannot take long. */
    private static final Pattern PLAIN =
            Pattern.compile("[^*+?{(\\[\\\\]{0,10}|\\\\[.|s+*?]|\\\\s[+*]|\\[[^\\[\\\\]{1,10}][+*]?");

    private static final Pattern CONVERSION = Pattern.compile("%[sd]");

    private final Memory memory;

    TextArrays(Memory memory) {
        this.memory = memory;
    }

    /** The array of the pieces of a text. */
    Optional<Value> pieces(State state, MemberRef callee, List<Value> arguments, Site site) {
        if (!callee.owner().equals(TEXT)) {
            return Optional.empty();
        }
        Optional<List<Object>> pieces = Optional.empty();
        if (callee.name().equals("toCharArray")) {
            pieces = text(arguments.get(0))
                    .map(text -> text.chars().mapToObj(c -> (Object) c).toList());
        } else if (callee.name().equals("split") && arguments.size() == 2) {
            Optional<String> at =
                    text(arguments.get(1)).filter(regex -> PLAIN.matcher(regex).matches());
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
            return Value.of(array).plus(CallInterpreter.joined(arguments));
        });
    }

    /** The text that is made of the pieces in an array. */
    Optional<Constant> text(State state, MemberRef callee, List<Value> arguments) {
        if (!callee.owner().equals(TEXT)) {
            return Optional.empty();
        }
        return switch (callee.name() + callee.descriptor()) {
            case "join(Ljava/lang/CharSequence;[Ljava/lang/CharSequence;)Ljava/lang/String;" ->
                text(arguments.get(0))
                        .flatMap(between -> elements(state, arguments.get(1))
                                .filter(all -> all.stream().allMatch(String.class::isInstance))
                                .map(all -> Constant.of((Object) String.join(
                                        between,
                                        all.stream().map(String::valueOf).toList()))));
            case "format(Ljava/lang/String;[Ljava/lang/Object;)Ljava/lang/String;",
                    "formatted([Ljava/lang/Object;)Ljava/lang/String;" ->
                text(arguments.get(0))
                        .flatMap(format -> elements(state, arguments.get(1)).flatMap(all -> format(format, all)));
            default -> Optional.empty();
        };
    }

    private static Optional<String> text(Value value) {
        return value.objects().isEmpty()
                ? value.constant().single().filter(String.class::isInstance).map(String::valueOf)
                : Optional.empty();
    }

    private Optional<List<Object>> elements(State state, Value array) {
        Optional<Integer> size =
                Sequences.number(memory.read(state, array, Slot.SIZE)).filter(n -> n <= LISTED);
        if (size.isEmpty() || array.objects().size() != 1) {
            return Optional.empty();
        }
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < size.get(); i++) {
            Value element = memory.read(state, array, Slot.element(i));
            Optional<Object> constant =
                    element.objects().isEmpty() ? element.constant().single() : Optional.empty();
            if (constant.isEmpty()) {
                return Optional.empty();
            }
            all.add(constant.get());
        }
        return Optional.of(all);
    }

    /** Texts and whole numbers in their places; anything else is not followed. */
    private static Optional<Constant> format(String format, List<Object> given) {
        List<String> conversions =
                CONVERSION.matcher(format).results().map(found -> found.group()).toList();
        String rest = CONVERSION.matcher(format).replaceAll("");
        if (rest.contains("%") || conversions.size() > given.size()) {
            return Optional.empty();
        }
        String text = format;
        for (int i = 0; i < conversions.size(); i++) {
            boolean fits =
                    conversions.get(i).equals("%s") ? given.get(i) instanceof String : given.get(i) instanceof Integer;
            if (!fits) {
                return Optional.empty();
            }
        }
        StringBuilder made = new StringBuilder();
        int from = 0;
        int next = 0;
        for (int at = text.indexOf('%'); at >= 0; at = text.indexOf('%', from)) {
            made.append(text, from, at).append(given.get(next++));
            from = at + 2;
        }
        return Optional.of(
                Constant.of((Object) made.append(text.substring(from)).toString()));
    }
}
