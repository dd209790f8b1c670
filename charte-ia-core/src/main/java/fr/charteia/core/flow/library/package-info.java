/**
 * Calls of code that is not read. {@link fr.charteia.core.flow.library.ModelInterpreter} does what models say, {@link
 * fr.charteia.core.flow.library.RowInterpreter} what their rows do, with {@link fr.charteia.core.flow.library.Places} (where they read and
 * write), {@link fr.charteia.core.flow.library.Sorts} (what they make of a value), {@link
 * fr.charteia.core.flow.library.SequenceOperations} (what they say of containers) and {@link fr.charteia.core.flow.library.AnsweringRows}
 * (what they say of functions); {@link fr.charteia.core.flow.library.UnknownCode} does what is guessed without any. What such code calls
 * back: {@link fr.charteia.core.flow.library.Callbacks}, {@link fr.charteia.core.flow.library.OwnMethods}. What is reached, {@link
 * fr.charteia.core.flow.library.SinkRecorder} records: an AI, a decision, another sink.
 */
@NullMarked
package fr.charteia.core.flow.library;

import org.jspecify.annotations.NullMarked;
