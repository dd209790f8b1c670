package fr.charteia.core.flow.program;

import java.util.BitSet;

/**
 * A loop in which each round puts something else in the place of what it came to, from one end of an array, a list, a text that is
 * built or the entries of a map to the other: once it has ended, nothing is left of what was there before.
 *
 * @param header where each round starts, with the test that ends the loop
 * @param blocks the blocks of a round
 * @param over how it comes to what it replaces
 * @param register what holds the array, the list or the builder, or an iterator that walks over it
 * @param other what counts the rounds from 0, or holds the map whose keys are walked over; {@link
 *     fr.charteia.core.bytecode.Instruction#NONE} when that is known otherwise
 */
public record Sweep(int header, BitSet blocks, Over over, int register, int other) {
    /** How a loop comes to what it replaces. */
    public enum Over {
        /** By its index. */
        PLACES,
        /** By an iterator over a list. */
        ELEMENTS,
        /** By an iterator over the keys or the entries of a map. */
        ENTRIES
    }

    static Sweep of(Round round, Over over, int register, int other) {
        return new Sweep(round.loop().header(), round.loop().blocks(), over, register, other);
    }

    public boolean has(int block) {
        return block >= 0 && blocks.get(block);
    }
}
