package fr.charteia.core.catalogue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The words of a name in camelCase or snake_case: in lower case, without accents, in the singular, without articles.
 * Digits are words of their own.
 */
final class Words {
    private static final Pattern WORD = Pattern.compile("\\d+|\\p{Lu}+(?!\\p{Ll})|\\p{Lu}?\\p{Ll}+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Set<String> ARTICLES = Set.of("de", "du", "des", "la", "le", "les", "of", "the", "et", "and");
    /** The same before a vowel, with the letter of a word that begins so: {@code avisDImposition}. */
    private static final Pattern ELIDED =
            Pattern.compile("(?<=\\p{L})(?:[DL](?=[AEIOUYH]\\p{Ll})|_[dl]_(?=[aeiouyh]))");

    private static final int SHORTEST_PLURAL = 4;

    private Words() {}

    static List<String> of(String name) {
        String unmarked =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String plain = ELIDED.matcher(unmarked).replaceAll("_");
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(plain);
        while (matcher.find()) {
            String word = matcher.group().toLowerCase(Locale.ROOT);
            if (!ARTICLES.contains(word)) {
                words.add(singular(word));
            }
        }
        return words;
    }

    private static String singular(String word) {
        return word.length() >= SHORTEST_PLURAL && (word.endsWith("s") || word.endsWith("x"))
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /** Whether one of the words is among some keys, or two that stand beside each other: {@code BankAccount}. */
    static boolean areIn(List<String> words, Set<String> keys) {
        return IntStream.range(0, words.size())
                .anyMatch(i -> keys.contains(words.get(i)) || i > 0 && keys.contains(key(words.subList(i - 1, i + 1))));
    }

    /** The words as one key. */
    static String key(List<String> words) {
        return String.join(" ", words);
    }

    /** The words written as one, for names that do not separate them: {@code datenaissance}. */
    static String glued(List<String> words) {
        return String.join("", words);
    }
}
