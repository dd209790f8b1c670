/**
 * The ways through a method. States travel along {@link fr.charteia.core.flow.path.Edges} between {@link
 * fr.charteia.core.flow.path.Points}; {@link fr.charteia.core.flow.path.Partitions} decides which ways are told apart, {@link
 * fr.charteia.core.flow.path.Conditionals} what a branch finds out, {@link fr.charteia.core.flow.path.Junctions} and {@link
 * fr.charteia.core.flow.path.Differences} what is left where ways meet, {@link fr.charteia.core.flow.path.Unwinding} where what is thrown
 * goes, {@link fr.charteia.core.flow.path.Exits} how the method ends.
 */
@NullMarked
package fr.charteia.core.flow.path;

import org.jspecify.annotations.NullMarked;
