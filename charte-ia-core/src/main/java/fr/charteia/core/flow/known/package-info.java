/**
 * What values are known to be, beyond what is written in the code: constants of enums, classes as values, texts that are put together in
 * a builder, what static initializers and constructors left in fields for good, which entry of a map is at hand.
 */
@NullMarked
package fr.charteia.core.flow.known;

import org.jspecify.annotations.NullMarked;
