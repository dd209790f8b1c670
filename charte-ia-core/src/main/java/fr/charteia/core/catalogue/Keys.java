package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.TextFilter;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the secret keys of AI services look like. */
final class Keys {
    private static final int SHORTEST = 16;
    private static final String SIGNS = "-_.+/=~:";
    /** From the first character of a regular expression that may not stand for itself. */
    private static final Pattern BEGINNING = Pattern.compile("[^a-zA-Z0-9_-].*");

    private final Map<String, Pattern> shapes = new LinkedHashMap<>();
    /** How keys begin; few texts hold one of these, and no other needs a closer look. */
    private final OneOfTexts beginnings;

    private final Pattern dummy;

    Keys() {
        WordLists file = WordLists.read("cles.txt");
        file.of("forme")
                .forEach(line -> shapes.put(line.whose(), pattern(line.words().get(0))));
        dummy = pattern(String.join("|", file.words("factices")));
        beginnings =
                new OneOfTexts(shapes.values().stream().map(Keys::beginning).toList());
    }

    private static Pattern pattern(String text) {
        return Pattern.compile(text, Pattern.CASE_INSENSITIVE);
    }

    /** The text with which everything of the shape begins, as the shape does. */
    private static String beginning(Pattern shape) {
        return BEGINNING.matcher(shape.pattern()).replaceFirst("");
    }

    /** Passes over texts that hold none that is known by its shape. */
    TextFilter filter() {
        return beginnings;
    }

    /** Passes over texts that are too short to be one, or have no digit. */
    static boolean mayBe(byte[] file, int start, int length) {
        if (length < SHORTEST) {
            return false;
        }
        for (int at = start; at < start + length; at++) {
            if (file[at] >= '0' && file[at] <= '9' || file[at] < 0) {
                return true;
            }
        }
        return false;
    }

    /** Whose secret key a text holds, by its shape; empty when it holds none, or one that stands for another. */
    Optional<String> in(String text) {
        if (!beginnings.isIn(text)) {
            return Optional.empty();
        }
        for (Map.Entry<String, Pattern> shape : shapes.entrySet()) {
            var found = shape.getValue().matcher(text);
            while (found.find()) {
                boolean whole = found.start() == 0
                        || !Character.isLetterOrDigit(text.charAt(found.start() - 1))
                                && text.charAt(found.start() - 1) != '-';
                if (whole && isRandom(found.group())) {
                    return Optional.of(shape.getKey());
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a text where a key belongs is one, rather than something that stands for it. */
    boolean isOne(String text) {
        String key = text.strip();
        return key.length() >= SHORTEST && isWritten(key) && !key.contains("://") && isRandom(key)
                || in(key).isPresent();
    }

    /** Keys are letters and digits, and the few signs that Base64, tokens and joined parts have. */
    private static boolean isWritten(String key) {
        for (int i = 0; i < key.length(); i++) {
            char one = key.charAt(i);
            boolean plain = one >= 'a' && one <= 'z' || one >= 'A' && one <= 'Z' || one >= '0' && one <= '9';
            if (!plain && SIGNS.indexOf(one) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Letters and digits of which few come twice; nothing that people write for “to be filled in”. */
    private boolean isRandom(String key) {
        BitSet distinct = new BitSet();
        boolean digit = false;
        boolean letter = false;
        for (int i = 0; i < key.length(); i++) {
            char one = key.charAt(i);
            distinct.set(one);
            digit |= Character.isDigit(one);
            letter |= Character.isLetter(one);
        }
        return digit
                && letter
                && distinct.cardinality() * 3 >= Math.min(key.length(), 30)
                && !dummy.matcher(key).find();
    }
}
