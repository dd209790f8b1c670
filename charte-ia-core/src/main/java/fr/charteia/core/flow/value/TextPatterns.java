package fr.charteia.core.flow.value;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Matches constant texts with constant patterns, as {@code String#matches} does. A pattern may take as long as it likes:
 * it is stopped after so many looks at the text, and then nothing is known.
 */
final class TextPatterns {
    private static final Set<String> METHODS = Set.of("matches", "replaceAll", "replaceFirst");

    /** How long a text and a pattern may be, which also bounds how deep the matcher calls itself. */
    private static final int LONG = 200;

    private static final int LOOKS = 20_000;

    private TextPatterns() {}

    static boolean isMethod(String name) {
        return METHODS.contains(name);
    }

    /** What the method of {@code String} gives for a text, a pattern and perhaps a replacement; null when that is not known. */
    static @Nullable Object call(String method, List<Object> values) {
        if (!values.stream().allMatch(value -> value instanceof String text && text.length() <= LONG)) {
            return null;
        }
        try {
            Matcher matcher =
                    Pattern.compile((String) values.get(1)).matcher(new Watched((String) values.get(0), new int[1]));
            return switch (method) {
                case "matches" -> matcher.matches() ? 1 : 0;
                case "replaceAll" -> matcher.replaceAll((String) values.get(2));
                default -> matcher.replaceFirst((String) values.get(2));
            };
        } catch (IllegalArgumentException | IndexOutOfBoundsException | TooLong e) {
            // The program would throw here, or take long: no constant.
            return null;
        }
    }

    /** The text was looked at too often. */
    private static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooLong() {
            super(null, null, false, false);
        }
    }

    /** A text that counts how often it is looked at. */
    private record Watched(CharSequence text, int[] looks) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++looks[0] > LOOKS) {
                throw new TooLong();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Watched(text.subSequence(start, end), looks);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
