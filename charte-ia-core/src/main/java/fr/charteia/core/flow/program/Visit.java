package fr.charteia.core.flow.program;

import fr.charteia.core.flow.value.Site;

/**
 * A loop in which each round takes another element of an array or a list, or another key or value of a map, from one end to the other: once
 * it has ended, all of them are as the round left them that took them.
 *
 * @param loop how it comes to them
 * @param taking the instruction that takes one
 */
public record Visit(Sweep loop, Site taking) {}
