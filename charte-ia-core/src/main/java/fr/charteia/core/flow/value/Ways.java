package fr.charteia.core.flow.value;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The least sets of marks that a label has, in order, and how it came by each. Two are equal when their marks are. */
record Ways(int[] marks, Chain[] chains) {
    private static final int CHOSEN = Taint.bit(Mark.CHOSEN);
    private static final int PERHAPS = Taint.bit(Mark.PERHAPS);
    private static final int ONE = Taint.bit(Mark.ONE);
    private static final int CONTROL = Taint.bit(Mark.CONTROL);
    private static final int UNTOLD = Taint.bit(Mark.UNTOLD);

    static Ways of(int marks, Chain chain) {
        return new Ways(new int[] {marks}, new Chain[] {chain});
    }

    /** Whether whoever sees the value surely sees what bears it: of what it may as well not say itself, that it was chosen by that is not enough. */
    boolean isSure() {
        boolean chosen = false;
        boolean said = false;
        for (int own : marks) {
            if ((own & (PERHAPS | UNTOLD | CONTROL)) == 0) {
                return true;
            }
            said |= (own & CONTROL) == 0;
            chosen |= (own & (PERHAPS | UNTOLD)) == 0;
        }
        return chosen && !said;
    }

    /** Whether whoever sees the value surely sees at least what it chose. */
    boolean isSureToChoose() {
        return hasNone(PERHAPS);
    }

    /** Whether whoever sees the value has seen it of one of several alone. */
    boolean isOfOne() {
        return !hasNone(ONE);
    }

    /** Whether the value surely says itself what bears it. */
    boolean isSaid() {
        return hasNone(PERHAPS | CONTROL);
    }

    /** Whether the value may say itself what bears it. */
    boolean isPerhapsSaid() {
        return hasNone(CONTROL);
    }

    private boolean hasNone(int unwanted) {
        for (int own : marks) {
            if ((own & unwanted) == 0) {
                return true;
            }
        }
        return false;
    }

    boolean covers(int others) {
        for (int own : marks) {
            if (covers(own, others)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some marks say as much as others that add to them, and more surely. */
    private static boolean covers(int own, int others) {
        return (own & others) == own && ((own ^ others) & CHOSEN) == 0;
    }

    boolean coversAll(Ways other) {
        for (int others : other.marks) {
            if (!covers(others)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the other came by the same marks on a shorter way. */
    boolean isLonger(Ways other) {
        for (int i = 0; i < marks.length; i++) {
            for (int j = 0; j < other.marks.length; j++) {
                if (marks[i] == other.marks[j] && other.chains[j].length() < chains[i].length()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether one more set of marks says nothing new, on a way so long. */
    boolean hasOne(int more, int length) {
        for (int i = 0; i < marks.length; i++) {
            if (marks[i] == more) {
                return chains[i].length() <= length;
            }
            if (covers(marks[i], more)) {
                return true;
            }
        }
        return false;
    }

    /** With one more set of marks, less those that it covers; itself when it is covered. */
    Ways plus(int more, Chain chain) {
        int kept = 0;
        for (int i = 0; i < marks.length; i++) {
            if (marks[i] == more) {
                return chain.length() < chains[i].length() ? with(i, chain) : this;
            }
            if (covers(marks[i], more)) {
                return this;
            }
            kept += covers(more, marks[i]) ? 0 : 1;
        }
        int[] allMarks = new int[kept + 1];
        Chain[] allChains = new Chain[kept + 1];
        int next = 0;
        boolean placed = false;
        for (int i = 0; i < marks.length; i++) {
            if (covers(more, marks[i])) {
                continue;
            }
            if (!placed && marks[i] > more) {
                allMarks[next] = more;
                allChains[next++] = chain;
                placed = true;
            }
            allMarks[next] = marks[i];
            allChains[next++] = chains[i];
        }
        if (!placed) {
            allMarks[next] = more;
            allChains[next] = chain;
        }
        return new Ways(allMarks, allChains);
    }

    private Ways with(int at, Chain chain) {
        Chain[] changed = chains.clone();
        changed[at] = chain;
        return new Ways(marks, changed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ways w && Arrays.equals(marks, w.marks);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(marks);
    }
}
