/**
 * What the interpretation of one method, and of one call in it, works with: {@link fr.charteia.core.flow.frame.Frame} gathers what it finds
 * out, {@link fr.charteia.core.flow.frame.Invocation} is a call with what it is given. What runs beside it, it asks by interfaces: {@link
 * fr.charteia.core.flow.frame.Summaries} of other methods, {@link fr.charteia.core.flow.frame.Calls} of any.
 */
@NullMarked
package fr.charteia.core.flow.frame;

import org.jspecify.annotations.NullMarked;
