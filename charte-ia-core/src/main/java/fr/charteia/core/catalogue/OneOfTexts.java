package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.TextFilter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Tells whether one of many texts is in another, in one pass over it. Letters are the same in either case. */
final class OneOfTexts implements TextFilter {
    /** Of an ASCII letter these bits are the same in either case; other characters share them, which the whole text tells apart. */
    private static final int LETTER = 0x1f;

    private static final int LETTER_BITS = 5;
    private static final int TRIPLES = 1 << 3 * LETTER_BITS;
    private static final Piece[] NONE = {};
    /** Stands before and after a text. */
    private static final char NOTHING = ' ';

    /** The texts by their first three characters; those of two, by whatever may follow. */
    private final Piece[][] byStart = new Piece[TRIPLES][];

    /** Which of these there are: asked at every character. */
    private final boolean[] starts = new boolean[TRIPLES];

    private final List<Piece> pieces;
    private final boolean any;

    /** What may stand beside a text that is looked for. What is not of ASCII may. */
    private enum Edges {
        ANY {
            @Override
            boolean between(int left, int right, int next) {
                return true;
            }
        },
        /** No letter or digit. */
        ALONE {
            @Override
            boolean between(int left, int right, int next) {
                return !(isLetter(left) || isDigit(left)) || !(isLetter(right) || isDigit(right));
            }
        },
        /** Nothing that would belong to the same word of a name: {@code ai} is a word of {@code AIUrl}, not of {@code main}. */
        WORDS {
            @Override
            boolean between(int left, int right, int next) {
                if (isDigit(right)) {
                    return !isLetter(left) && !isDigit(left);
                }
                if (isSmall(right)) {
                    return !isLetter(left);
                }
                return !(isCapital(left) && isCapital(right)) || isSmall(next) || !isAscii(next);
            }
        };

        /** Whether a text may begin or end between the first two of three characters. */
        abstract boolean between(int left, int right, int next);

        static boolean isSmall(int letter) {
            return letter >= 'a' && letter <= 'z';
        }

        static boolean isCapital(int letter) {
            return letter >= 'A' && letter <= 'Z';
        }

        static boolean isLetter(int letter) {
            return isSmall(letter) || isCapital(letter);
        }

        static boolean isDigit(int letter) {
            return letter >= '0' && letter <= '9';
        }

        /** Of a byte, as of a character. */
        static boolean isAscii(int letter) {
            return letter >= 0 && letter < 0x80;
        }
    }

    /**
     * A text to look for.
     *
     * @param text a text of ASCII
     * @param bytes the same in lower case
     * @param edges what may stand beside it
     */
    @SuppressWarnings("ArrayRecordComponent")
    private record Piece(String text, byte[] bytes, Edges edges) {
        static Piece of(String text, Edges edges) {
            return new Piece(text, text.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII), edges);
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
            return edges == Edges.ANY
                    || edges.between(at == start ? NOTHING : file[at - 1], file[at], file[at + 1])
                            && (after == end
                                    || edges.between(
                                            file[after - 1],
                                            file[after],
                                            after + 1 == end ? NOTHING : file[after + 1]));
        }

        boolean isAt(String in, int at) {
            int after = at + text.length();
            return in.regionMatches(true, at, text, 0, text.length())
                    && (edges == Edges.ANY
                            || edges.between(at == 0 ? NOTHING : in.charAt(at - 1), in.charAt(at), in.charAt(at + 1))
                                    && (after == in.length()
                                            || edges.between(
                                                    in.charAt(after - 1),
                                                    in.charAt(after),
                                                    after + 1 == in.length() ? NOTHING : in.charAt(after + 1))));
        }
    }

    private OneOfTexts(List<Piece> pieces) {
        this.pieces = pieces;
        boolean anything = false;
        for (Piece piece : pieces) {
            String text = piece.text();
            if (text.length() < 2 || !isAscii(text)) {
                anything = true;
            } else {
                add(piece);
            }
        }
        any = anything;
    }

    private void add(Piece piece) {
        byte[] bytes = piece.bytes();
        int pair = next(next(0, bytes[0]), bytes[1]);
        if (bytes.length > 2) {
            add(next(pair, bytes[2]), piece);
        } else {
            for (int third = 0; third <= LETTER; third++) {
                add(next(pair, third), piece);
            }
        }
    }

    private void add(int triple, Piece piece) {
        Piece[] known = starts[triple] ? byStart[triple] : NONE;
        byStart[triple] = Arrays.copyOf(known, known.length + 1);
        byStart[triple][known.length] = piece;
        starts[triple] = true;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Edges.isAscii(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** @param texts one of fewer than two characters, or that has others than those of ASCII, counts as in every text */
    OneOfTexts(Collection<String> texts) {
        this(texts.stream().map(text -> Piece.of(text, Edges.ANY)).toList());
    }

    /** Looks for more texts than this one does. */
    OneOfTexts or(Collection<String> more) {
        return with(more, Edges.ANY);
    }

    /** Looks for more texts than this one does, which only count where no letter or digit stands beside them. */
    OneOfTexts orAlone(Collection<String> words) {
        return with(words, Edges.ALONE);
    }

    /** Looks for more texts than this one does, which only count where they are words of a name: {@code ai} of {@code openAiUrl}. */
    OneOfTexts orWords(Collection<String> words) {
        return with(words, Edges.WORDS);
    }

    private OneOfTexts with(Collection<String> more, Edges edges) {
        List<Piece> all = new ArrayList<>(pieces);
        more.forEach(text -> all.add(Piece.of(text, edges)));
        return new OneOfTexts(all);
    }

    boolean isIn(String text) {
        if (any) {
            return true;
        }
        int triple = 0;
        for (int i = 0; i < text.length(); i++) {
            triple = next(triple, lower(text.charAt(i)));
            if (starts[triple] && isAt(triple, text, i - 2)) {
                return true;
            }
        }
        int last = next(triple, NOTHING);
        return starts[last] && isAt(last, text, text.length() - 2);
    }

    private boolean isAt(int triple, String text, int at) {
        for (Piece piece : byStart[triple]) {
            if (at >= 0 && piece.isAt(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** Looks at bytes, so that nothing is decoded: what is looked for is of ASCII, and each of its letters is one byte. */
    @Override
    public boolean mayBe(byte[] file, int start, int length) {
        if (any) {
            return true;
        }
        int triple = 0;
        int end = start + length;
        for (int at = start; at < end; at++) {
            triple = next(triple, file[at]);
            if (starts[triple] && isAt(triple, file, start, at - 2, end)) {
                return true;
            }
        }
        int last = next(triple, NOTHING);
        return starts[last] && isAt(last, file, start, end - 2, end);
    }

    private boolean isAt(int triple, byte[] file, int start, int at, int end) {
        for (Piece piece : byStart[triple]) {
            if (at >= start && piece.isAt(file, start, at, end)) {
                return true;
            }
        }
        return false;
    }

    /** The last three characters after one more. */
    private static int next(int triple, int letter) {
        return (triple << LETTER_BITS | letter & LETTER) & (TRIPLES - 1);
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
}
