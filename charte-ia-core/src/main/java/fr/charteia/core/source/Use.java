package fr.charteia.core.source;

/**
 * Which of several uses of a name on one line is meant.
 *
 * @param nth its place among them in the order in which they are evaluated, from 0
 * @param of how many there are
 * @param inLambda whether they stand in a lambda, whose code is a method by itself; those outside are not counted then, nor the other way round
 */
public record Use(int nth, int of, boolean inLambda) {
    /** The one that comes first in the text, where it is not known which. */
    public static final Use FIRST = new Use(0, 0, false);
}
