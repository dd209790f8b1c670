package fr.charteia.core.flow;

import fr.charteia.core.bytecode.MemberRef;
import org.jspecify.annotations.Nullable;

/**
 * A place in the code.
 *
 * @param method the method that holds it
 * @param line the source line, from 1; 0 when the class file does not say
 * @param index the instruction's index in the method, which tells apart two calls on one line
 */
public record Site(MemberRef method, int line, int index) implements Comparable<Site> {
    @Override
    public int compareTo(Site other) {
        int order = method.compareTo(other.method);
        if (order == 0) {
            order = Integer.compare(line, other.line);
        }
        return order == 0 ? Integer.compare(index, other.index) : order;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Site site && index == site.index && line == site.line && method.equals(site.method);
    }

    @Override
    public int hashCode() {
        return (31 * method.hashCode() + line) * 31 + index;
    }
}
