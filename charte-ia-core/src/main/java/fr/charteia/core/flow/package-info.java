/**
 * The data-flow engine: what flows where, and by which way. {@link FlowEngine} is its front door.
 *
 * <p>This room has what concerns a whole program: which entry points are interpreted ({@link Exploration}), what one of them leaves and
 * another finds ({@link Deposits}, {@link Cells}, {@link PastApprovals}), what a container puts where ({@link Wiring}), and what the
 * summaries of all of them amount to ({@link Outcomes}, told by {@link FlowAssembly}). Below it, each looking only into those before it:
 *
 * <ol>
 *   <li>{@link fr.charteia.core.flow.value}: what is known of values, objects and answers at one point of a method, and what a summary
 *       says;
 *   <li>{@link fr.charteia.core.flow.program}: what can be read off the code before any of it is interpreted;
 *   <li>{@link fr.charteia.core.flow.memory}: what the parts of objects hold, also where it was never written, and of collections;
 *   <li>{@link fr.charteia.core.flow.frame}: what the interpretation of one method, and of one call, works with;
 *   <li>{@link fr.charteia.core.flow.known}: what values are known to be;
 *   <li>{@link fr.charteia.core.flow.path}: the ways through a method, where they part and meet;
 *   <li>{@link fr.charteia.core.flow.reflect}: reflection by constant names;
 *   <li>{@link fr.charteia.core.flow.call}: what calls of code in scope do;
 *   <li>{@link fr.charteia.core.flow.query} and {@link fr.charteia.core.flow.container}: what stores, and collections, do with what they
 *       are given;
 *   <li>{@link fr.charteia.core.flow.library}: what calls of code do that is not read;
 *   <li>{@link fr.charteia.core.flow.interpreter}: what methods do, as far as a summary.
 * </ol>
 */
@NullMarked
package fr.charteia.core.flow;

import org.jspecify.annotations.NullMarked;
