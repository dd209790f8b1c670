package fr.charteia.core.flow;

import fr.charteia.core.bytecode.MemberRef;
import java.util.Comparator;

/**
 * A place in the code.
 *
 * @param method the method that holds it
 * @param line the source line, from 1; 0 when the class file does not say
 * @param index the instruction's index in the method, which tells apart two calls on one line
 */
public record Site(MemberRef method, int line, int index) implements Comparable<Site> {
    private static final Comparator<Site> ORDER =
            Comparator.comparing(Site::method).thenComparingInt(Site::line).thenComparingInt(Site::index);

    @Override
    public int compareTo(Site other) {
        return ORDER.compare(this, other);
    }
}
