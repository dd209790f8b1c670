/**
 * What the parts of objects hold: {@link fr.charteia.core.flow.memory.Memory} is asked for all of it, {@code Reads} finds what was written,
 * {@code Unwritten} what a part holds that nobody wrote, and {@link fr.charteia.core.flow.memory.Sequences} where in a list or a map
 * something is. The rest keeps that small, walks over it, and says what outlives a call.
 */
@NullMarked
package fr.charteia.core.flow.memory;

import org.jspecify.annotations.NullMarked;
