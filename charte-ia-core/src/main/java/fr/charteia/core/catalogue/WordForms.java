package fr.charteia.core.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The words of a name as the lexicon has them: those that are shortened in full ({@code date naissance} of {@code datNaiss}), a person
 * of two words as one ({@code policyholder} of {@code policyHolder}), without the letter that marks a field ({@code mName}).
 */
final class WordForms {
    /** What marks the fields of an object in some code. */
    private static final String FIELD = "m";

    private static final Set<String> FIRST_NUMBERS = Set.of("no", "nr", "n", "num");
    private static final Set<String> LAST_NUMBERS = Set.of("no", "nr", "nbr", "num");

    private final Map<String, String> unabridged;
    private final Predicate<String> isPerson;

    /** @param unabridged words that are shortened, in full; it may be filled later */
    WordForms(Map<String, String> unabridged, Predicate<String> isPerson) {
        this.unabridged = unabridged;
        this.isPerson = isPerson;
    }

    List<String> words(String name) {
        List<String> said = Words.of(name);
        boolean marked = said.size() > 1 && said.get(0).equals(FIELD);
        return joined(inFull(marked ? said.subList(1, said.size()) : said));
    }

    private List<String> inFull(List<String> words) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> inFull(words.get(i), i, words.size() - 1))
                .toList();
    }

    /** A number is shortened differently where it comes first, as in French, and last, as in English. */
    private String inFull(String word, int i, int last) {
        if (last > 0 && i == last && LAST_NUMBERS.contains(word)) {
            return "number";
        }
        return last > 0 && i == 0 && FIRST_NUMBERS.contains(word) ? "numero" : unabridged.getOrDefault(word, word);
    }

    private List<String> joined(List<String> words) {
        List<String> joined = new ArrayList<>();
        for (String word : words) {
            int last = joined.size() - 1;
            if (last >= 0 && isPerson.test(joined.get(last) + word)) {
                joined.set(last, joined.get(last) + word);
            } else {
                joined.add(word);
            }
        }
        return joined;
    }
}
