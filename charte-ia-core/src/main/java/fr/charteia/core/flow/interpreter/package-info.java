/**
 * Interprets methods abstractly. {@link fr.charteia.core.flow.interpreter.Engine} makes the summary of a method when it is asked for: {@code
 * MethodInterpreter} goes through it, point by point, {@code InstructionInterpreter} does what only computes and moves values, {@code
 * CallInterpreter} what calls do: it asks what runs, and puts together what the rooms below say of that.
 */
@NullMarked
package fr.charteia.core.flow.interpreter;

import org.jspecify.annotations.NullMarked;
