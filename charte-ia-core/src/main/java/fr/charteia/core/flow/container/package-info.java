/**
 * Collections, maps, arrays and streams, as far as positions and keys are known: what is held where, what an iterator gives next, what a
 * view takes out, what a function makes of each element in turn, what a collector puts together.
 */
@NullMarked
package fr.charteia.core.flow.container;

import org.jspecify.annotations.NullMarked;
