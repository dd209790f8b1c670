package fr.charteia.core.flow.program;

import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Site;
import java.util.BitSet;

/**
 * A loop in which each round takes another element of an array or a list, or another key or value of a map, from one end to the other: once
 * it has ended, all of them are as the round left them that took them.
 *
 * @param loop how it comes to them
 * @param taking the instruction that takes one
 * @param given the one that gives it: where the compiler has it cast at once to what the list is declared to hold, the cast
 * @param giving all instructions that give that element, by their places
 */
public record Visit(Sweep loop, Site taking, Site given, BitSet giving) {
    /** Whether one of the two instructions is at a place in the method. */
    public boolean isAt(int place) {
        return taking.index() == place || given.index() == place;
    }

    /** Whether one of the two told an object apart from the others. */
    public boolean hasTaken(HeapObject object) {
        return object.isTakenBy(taking) || object.isTakenBy(given);
    }
}
