package fr.charteia.core.catalogue;

import java.util.Collection;
import java.util.Optional;

/** The known word that a person most likely meant. */
final class Nearest {
    private Nearest() {}

    /** The candidate with the fewest changes, at most two and fewer than half of the letters; the first of equals. */
    static Optional<String> of(String word, Collection<String> candidates) {
        String best = null;
        int fewest = Math.min(3, (word.length() + 1) / 2 + 1);
        for (String candidate : candidates) {
            int changes =
                    distance(word.toLowerCase(java.util.Locale.ROOT), candidate.toLowerCase(java.util.Locale.ROOT));
            if (changes < fewest) {
                fewest = changes;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitution = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(substitution, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
