package fr.charteia.core.flow.value;

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
    /** What an instruction makes beside its first object, and in other rounds of a loop, is told apart by such steps. */
    private static final int BESIDE = 1 << 15;

    private static final int ROUND = BESIDE << 6;

    /** A place for another object that the instruction makes. */
    public Site beside(int n) {
        return new Site(method, line, index + BESIDE * (n % (ROUND / BESIDE)));
    }

    /** The same in a round of a loop. */
    public Site inRound(int round) {
        return round == 0 ? this : new Site(method, line, index + ROUND * round);
    }

    /** The instruction itself, whatever it makes and when. */
    public Site instruction() {
        return index < BESIDE ? this : new Site(method, line, instruction(index));
    }

    /** The instruction that a place's index stands for, whatever it makes and when. */
    public static int instruction(int index) {
        return index % BESIDE;
    }

    /** Whether the other place is the same instruction in the same round. */
    public boolean isBeside(Site other) {
        return index % BESIDE == other.index % BESIDE
                && index / ROUND == other.index / ROUND
                && method.equals(other.method);
    }

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
