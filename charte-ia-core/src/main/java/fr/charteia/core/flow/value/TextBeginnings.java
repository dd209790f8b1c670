package fr.charteia.core.flow.value;

import fr.charteia.core.bytecode.MemberRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of which only the letters are known with which it begins, {@code "avis " + name}, where these are enough: which of them
 * stand at a place, and whether it begins with, or holds, certain others. Whatever comes behind them has no say in it.
 */
public final class TextBeginnings {
    private static final Set<String> OWNERS =
            Set.of("java/lang/String", "java/lang/StringBuilder", "java/lang/StringBuffer");

    private TextBeginnings() {}

    /**
     * What a method gives that is asked of such a text.
     *
     * @param text what is known of the text
     * @param asked what the method is passed
     */
    public static Optional<Constant> call(MemberRef callee, Constant text, List<Value> asked) {
        if (!OWNERS.contains(callee.owner()) || text.values().isPresent() || !text.isSomething()) {
            return Optional.empty();
        }
        String beginning = text.beginning();
        List<Object> constants = new ArrayList<>();
        for (Value argument : asked) {
            argument.constant()
                    .single()
                    .filter(one -> argument.objects().isEmpty())
                    .ifPresent(constants::add);
        }
        return beginning.isEmpty() || constants.size() < asked.size()
                ? Optional.empty()
                : Optional.ofNullable(answer(callee.name(), beginning, constants))
                        .map(Constant::of);
    }

    private static @Nullable Object answer(String method, String beginning, List<Object> asked) {
        Object first = asked.isEmpty() ? null : asked.get(0);
        if (first instanceof String letters && asked.size() == 1) {
            return switch (method) {
                case "startsWith" ->
                    beginning.startsWith(letters) ? (Object) 1 : letters.startsWith(beginning) ? null : (Object) 0;
                case "contains" -> beginning.contains(letters) ? 1 : null;
                case "indexOf" -> found(beginning.indexOf(letters));
                default -> null;
            };
        }
        if (!(first instanceof Integer number)) {
            return null;
        }
        boolean within = number >= 0 && number < beginning.length();
        return switch (method) {
            case "charAt" -> within ? (Object) (int) beginning.charAt(number) : null;
            case "indexOf" -> asked.size() == 1 ? found(beginning.indexOf(number)) : null;
            case "substring", "subSequence" ->
                asked.size() == 2
                                && asked.get(1) instanceof Integer end
                                && number >= 0
                                && number <= end
                                && end <= beginning.length()
                        ? beginning.substring(number, end)
                        : null;
            default -> null;
        };
    }

    private static @Nullable Object found(int place) {
        return place < 0 ? null : place;
    }
}
