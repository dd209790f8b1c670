package fr.charteia.core.message;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The word that somebody probably meant. */
public final class Nearest {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Nearest() {}

    /** The candidate nearest to the word, unless none is near: at most a third of its letters differ. */
    public static Optional<String> to(String word, Collection<String> candidates) {
        return to(word, candidates, Math.max(1, word.length() / 3));
    }

    /** The candidate nearest to the word, unless more letters differ than so many. */
    public static Optional<String> to(String word, Collection<String> candidates, int limit) {
        String folded = fold(word);
        return candidates.stream()
                .min(Comparator.<String>comparingInt(candidate -> distance(folded, fold(candidate)))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(candidate -> distance(folded, fold(candidate)) <= limit);
    }

    /** Without accents, capitals and surrounding space, which people vary without meaning to. */
    public static String fold(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /** How many letters must be inserted, removed, replaced or swapped with their neighbour to turn one into the other. */
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(a, b, cost, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(String a, String b, int[][] cost, int i, int j) {
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
