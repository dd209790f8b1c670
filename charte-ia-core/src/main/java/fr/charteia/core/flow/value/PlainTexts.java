package fr.charteia.core.flow.value;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which patterns let nothing into a text but letters, digits, {@code _} and {@code -}: nobody can write a statement, a command or a
 * path into one that matches. Only patterns that are easily read are known: sets of letters, literals, repetitions, groups.
 */
public final class PlainTexts {
    /** One letter of such a text, or several that a set or a shorthand names. */
    private static final String LETTER =
            "(?:[\\p{L}\\p{N}_-]|\\\\[dw]|\\\\p\\{(?:L|N|Alpha|Alnum|Digit|Lower|Upper)\\}|\\[%s\\])";

    /** What a set may hold: ranges of letters of one kind, and letters; {@code -} stands for itself at its end. */
    private static final String SET = "(?:[a-z]-[a-z]|[A-Z]-[A-Z]|[0-9]-[0-9]|\\\\[dw]"
            + "|\\\\p\\{(?:L|N|Alpha|Alnum|Digit|Lower|Upper)\\}|\\\\-|[\\p{L}\\p{N}_](?!-[^\\]]))+-?";

    private static final String REPEATED = "(?:[*+?]|\\{\\d+(?:,\\d*)?\\})?";

    private static final Pattern ONLY_PLAIN = Pattern.compile("(?:\\(\\?i\\))?\\^?(?:" + LETTER.formatted(SET)
            + REPEATED + "|\\((?:\\?:)?|\\)" + REPEATED + "|\\|)+\\$?");

    private static final Pattern ALL_BUT_PLAIN = Pattern.compile("(?:\\[\\^" + SET + "\\]|\\\\[WD])[+*]?");

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_-]*");

    private PlainTexts() {}

    /** Whether whatever matches one of the patterns is such a text. */
    public static boolean areMatchedBy(Value pattern) {
        return all(pattern, ONLY_PLAIN);
    }

    /** Whether such a text is left when whatever matches the pattern is replaced. */
    public static boolean areLeftBy(Value pattern, Value replacement) {
        return all(pattern, ALL_BUT_PLAIN) && all(replacement, PLAIN);
    }

    private static boolean all(Value text, Pattern pattern) {
        return text.objects().isEmpty()
                && Optional.of(text.constant())
                        .flatMap(Constant::texts)
                        .filter(texts -> texts.stream()
                                .allMatch(one -> pattern.matcher(one).matches()))
                        .isPresent();
    }
}
