package fr.charteia.core.bytecode;

import java.util.BitSet;

/**
 * A loop of a method body.
 *
 * @param header the block where each round starts
 * @param blocks the blocks of a round, the header among them
 */
public record Loop(int header, BitSet blocks) {}
