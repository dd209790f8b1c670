package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.TextFilter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Tells whether one of many texts is in another, in one pass over it. Letters are the same in either case. */
final class OneOfTexts implements TextFilter {
    private static final int BUCKETS = 1 << 12;
    private static final String[] NONE = {};

    /** The texts by their first two characters. */
    private final String[][] byStart = new String[BUCKETS][];

    private final Collection<String> texts;
    private final boolean any;

    /** @param texts a text of fewer than two characters is in every text */
    OneOfTexts(Collection<String> texts) {
        this.texts = List.copyOf(texts);
        Arrays.fill(byStart, NONE);
        boolean anything = false;
        for (String text : texts) {
            if (text.length() < 2) {
                anything = true;
            } else {
                int bucket = bucket(lower(text.charAt(0)), lower(text.charAt(1)));
                String[] known = byStart[bucket];
                byStart[bucket] = Arrays.copyOf(known, known.length + 1);
                byStart[bucket][known.length] = text;
            }
        }
        any = anything;
    }

    /** Looks for more texts than this one does. */
    OneOfTexts or(Collection<String> more) {
        List<String> all = new ArrayList<>(texts);
        all.addAll(more);
        return new OneOfTexts(all);
    }

    boolean isIn(String text) {
        if (any) {
            return true;
        }
        int first = 0;
        for (int i = 0; i < text.length(); i++) {
            int second = lower(text.charAt(i));
            String[] possible = byStart[bucket(first, second)];
            if (possible.length > 0 && isAt(text, i - 1, possible)) {
                return true;
            }
            first = second;
        }
        return false;
    }

    /** Looks at bytes, so that nothing is decoded; a text in which there are others than letters of ASCII is let through. */
    @Override
    public boolean mayBe(byte[] file, int start, int length) {
        if (any) {
            return true;
        }
        int first = 0;
        for (int at = start; at < start + length; at++) {
            int second = file[at];
            if (second < 0) {
                return true;
            }
            second = second >= 'A' && second <= 'Z' ? second + ('a' - 'A') : second;
            String[] possible = byStart[bucket(first, second)];
            if (possible.length > 0 && isAt(file, at - 1, start + length, possible)) {
                return true;
            }
            first = second;
        }
        return false;
    }

    private static boolean isAt(byte[] file, int at, int end, String[] possible) {
        for (String one : possible) {
            int i = 0;
            while (i < one.length() && at + i < end && lower((char) file[at + i]) == lower(one.charAt(i))) {
                i++;
            }
            if (i == one.length()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(String text, int at, String[] possible) {
        for (String one : possible) {
            if (text.regionMatches(true, at, one, 0, one.length())) {
                return true;
            }
        }
        return false;
    }

    private static int lower(char letter) {
        if (letter < 0x80) {
            return letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter;
        }
        return Character.toLowerCase(letter);
    }

    private static int bucket(int first, int second) {
        return (first * 61 + second) & (BUCKETS - 1);
    }
}
