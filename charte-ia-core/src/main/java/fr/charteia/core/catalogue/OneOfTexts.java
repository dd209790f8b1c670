package fr.charteia.core.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Tells whether one of many texts is in another, in one pass over it. Letters are the same in either case. */
final class OneOfTexts {
    private static final int BUCKETS = 1 << 12;

    /** The texts by their first two characters. */
    private final List<List<String>> byStart = new ArrayList<>(BUCKETS);

    private final boolean any;

    /** @param texts a text of fewer than two characters is in every text */
    OneOfTexts(Collection<String> texts) {
        for (int i = 0; i < BUCKETS; i++) {
            byStart.add(List.of());
        }
        boolean anything = false;
        for (String text : texts) {
            if (text.length() < 2) {
                anything = true;
            } else {
                int bucket = bucket(text, 0);
                List<String> more = new ArrayList<>(byStart.get(bucket));
                more.add(text);
                byStart.set(bucket, more);
            }
        }
        any = anything;
    }

    boolean isIn(String text) {
        if (any) {
            return true;
        }
        for (int i = 0; i + 1 < text.length(); i++) {
            List<String> possible = byStart.get(bucket(text, i));
            for (int j = 0; j < possible.size(); j++) {
                String one = possible.get(j);
                if (text.regionMatches(true, i, one, 0, one.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int bucket(String text, int at) {
        int first = Character.toLowerCase(text.charAt(at));
        int second = Character.toLowerCase(text.charAt(at + 1));
        return (first * 61 + second) & (BUCKETS - 1);
    }
}
