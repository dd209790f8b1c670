package fr.charteia.core.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How well names are judged. */
final class Score {
    private int rightlyFound;
    private int rightlyNot;
    private int known;
    private final List<String> invented = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();

    void count(Corpus.Type type, Corpus.Member member, boolean found) {
        if (!member.verdict().isJudged()) {
            return;
        }
        if (member.verdict() == Corpus.Verdict.MISSED) {
            known++;
        }
        boolean right = found == member.verdict().found;
        String name = type.name() + '#' + member.name() + ' ' + String.join(" ", member.types());
        if (right && found) {
            rightlyFound++;
        } else if (right) {
            rightlyNot++;
        } else if (found) {
            invented.add("invented: " + name);
        } else {
            missed.add("missed: " + name);
        }
    }

    List<String> wrong() {
        List<String> wrong = new ArrayList<>(invented);
        wrong.addAll(missed);
        return wrong;
    }

    int size() {
        return rightlyFound + rightlyNot + invented.size() + missed.size();
    }

    /** How many of those that are found are what they are found to be. */
    double precision() {
        return (double) rightlyFound / Math.max(1, rightlyFound + invented.size());
    }

    /** How many of those that are to be found are. */
    double recall() {
        return (double) rightlyFound / Math.max(1, rightlyFound + missed.size() + known);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d names, precision %.3f, recall %.3f", size(), precision(), recall());
    }
}
