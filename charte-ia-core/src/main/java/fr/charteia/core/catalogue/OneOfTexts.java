package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.TextFilter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Tells whether one of many texts is in another, in one pass over it. Letters are the same in either case. */
final class OneOfTexts implements TextFilter {
    private static final int BUCKETS = 1 << 12;
    private static final Piece[] NONE = {};

    /** The texts by their first two characters. */
    private final Piece[][] byStart = new Piece[BUCKETS][];

    /** Which of these there are: asked at every character, and small enough to stay in the nearest cache. */
    private final BitSet starts = new BitSet(BUCKETS);

    private final List<Piece> pieces;
    private final boolean any;

    /**
     * A text to look for.
     *
     * @param text a text of ASCII
     * @param bytes the same in lower case
     * @param alone whether it only counts where no letter or digit of ASCII stands beside it
     */
    @SuppressWarnings("ArrayRecordComponent")
    private record Piece(String text, byte[] bytes, boolean alone) {
        static Piece of(String text, boolean alone) {
            return new Piece(text, text.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII), alone);
        }

        boolean isAt(byte[] file, int start, int at, int end) {
            int after = at + bytes.length;
            if (after > end) {
                return false;
            }
            for (int i = 0; i < bytes.length; i++) {
                if (lowerByte(file[at + i]) != bytes[i]) {
                    return false;
                }
            }
            return !alone || (at == start || !isWord(file[at - 1])) && (after == end || !isWord(file[after]));
        }

        boolean isAt(String in, int at) {
            int after = at + text.length();
            return in.regionMatches(true, at, text, 0, text.length())
                    && (!alone
                            || (at == 0 || !isWord(in.charAt(at - 1)))
                                    && (after == in.length() || !isWord(in.charAt(after))));
        }
    }

    private OneOfTexts(List<Piece> pieces) {
        this.pieces = pieces;
        boolean anything = false;
        for (Piece piece : pieces) {
            String text = piece.text();
            if (text.length() < 2 || text.chars().anyMatch(letter -> letter >= 0x80)) {
                anything = true;
            } else {
                int bucket = bucket(lower(text.charAt(0)), lower(text.charAt(1)));
                Piece[] known = starts.get(bucket) ? byStart[bucket] : NONE;
                byStart[bucket] = Arrays.copyOf(known, known.length + 1);
                byStart[bucket][known.length] = piece;
                starts.set(bucket);
            }
        }
        any = anything;
    }

    /** @param texts one of fewer than two characters, or that has others than those of ASCII, counts as in every text */
    OneOfTexts(Collection<String> texts) {
        this(texts.stream().map(text -> Piece.of(text, false)).toList());
    }

    /** Looks for more texts than this one does. */
    OneOfTexts or(Collection<String> more) {
        return with(more, false);
    }

    /** Looks for more texts than this one does, which only count where no letter or digit stands beside them. */
    OneOfTexts orAlone(Collection<String> words) {
        return with(words, true);
    }

    private OneOfTexts with(Collection<String> more, boolean alone) {
        List<Piece> all = new ArrayList<>(pieces);
        more.forEach(text -> all.add(Piece.of(text, alone)));
        return new OneOfTexts(all);
    }

    boolean isIn(String text) {
        if (any) {
            return true;
        }
        int first = 0;
        for (int i = 0; i < text.length(); i++) {
            int second = lower(text.charAt(i));
            int bucket = bucket(first, second);
            if (starts.get(bucket)) {
                for (Piece piece : byStart[bucket]) {
                    if (piece.isAt(text, i - 1)) {
                        return true;
                    }
                }
            }
            first = second;
        }
        return false;
    }

    /** Looks at bytes, so that nothing is decoded: what is looked for is of ASCII, and each of its letters is one byte. */
    @Override
    public boolean mayBe(byte[] file, int start, int length) {
        if (any) {
            return true;
        }
        int first = 0;
        int end = start + length;
        for (int at = start; at < end; at++) {
            int second = lowerByte(file[at]);
            int bucket = bucket(first, second);
            if (starts.get(bucket)) {
                for (Piece piece : byStart[bucket]) {
                    if (piece.isAt(file, start, at - 1, end)) {
                        return true;
                    }
                }
            }
            first = second;
        }
        return false;
    }

    private static boolean isWord(int letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z' || letter >= '0' && letter <= '9';
    }

    private static int lowerByte(byte letter) {
        return letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter;
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
