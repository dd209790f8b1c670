/**
 * What a call of code in scope does. {@link fr.charteia.core.flow.call.Targets} finds what runs, {@link
 * fr.charteia.core.flow.call.Functions} calls what a value is, and {@link fr.charteia.core.flow.call.Composition} puts the summary of a
 * callee into its caller: what the caller knows that it asks for ({@code WantedShape}), what its inputs stand for there ({@code Actuals}),
 * what it does and reaches ({@code Application}), and what it has written ({@code CalleeWrites}).
 */
@NullMarked
package fr.charteia.core.flow.call;

import org.jspecify.annotations.NullMarked;
