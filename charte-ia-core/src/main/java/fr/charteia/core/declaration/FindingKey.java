package fr.charteia.core.declaration;

import java.util.Comparator;

/**
 * What a finding is about, without a line number: the same when code moves or is reformatted.
 *
 * @param rule the rule's id
 * @param place the class and the member, {@code fr.acme.Resume#resumer}, or a file and what of it
 * @param source where it begins, by a name; may be empty
 * @param target where it ends, by a name; may be empty
 * @param number from 1; more than that only where nothing else tells two findings apart, in the order of their lines
 */
public record FindingKey(String rule, String place, String source, String target, int number)
        implements Comparable<FindingKey> {
    private static final Comparator<FindingKey> ORDER = Comparator.comparing(FindingKey::rule)
            .thenComparing(FindingKey::place)
            .thenComparing(FindingKey::source)
            .thenComparing(FindingKey::target)
            .thenComparingInt(FindingKey::number);

    /** As one line. */
    public String text() {
        String text = String.join("|", rule, place, source, target);
        return number == 1 ? text : text + '|' + number;
    }

    @Override
    public int compareTo(FindingKey other) {
        return ORDER.compare(this, other);
    }
}
