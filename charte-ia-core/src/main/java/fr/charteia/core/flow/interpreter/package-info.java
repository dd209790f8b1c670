/**
 * Interprets methods abstractly. {@link fr.charteia.core.flow.interpreter.Engine} makes the summary of a method when it is asked for:
 *
 * <ul>
 *   <li>a method, point by point: {@code MethodInterpreter}, with {@code Points}, {@code Partitions} (which ways are told apart), {@code
 *       Junctions} and {@code Differences} (where they meet), {@code Conditionals}, {@code InstructionInterpreter}, {@code Faults} and
 *       {@code Exits};
 *   <li>a call: {@code CallInterpreter} asks {@code Targets} what runs, and puts the summary of code in scope into the caller ({@code
 *       Composition}, {@code Application}, {@code Actuals});
 *   <li>a call of code that is not read: {@code ModelInterpreter} does what the rows of its model say, {@code SequenceOperations} and its
 *       like what they say of containers, {@code UnknownCode} what is guessed without any;
 *   <li>what such code calls back: {@code Callbacks}, {@code Functions}, {@code OwnMethods};
 *   <li>what the JDK does that rows cannot say: {@code DynamicCalls}, {@code Reflecting}, {@code Collecting};
 *   <li>what is reached: {@code SinkRecorder} (an AI, a decision, another sink), {@code ValidationStep} (a person), {@code Statuses} (a
 *       decision by what a field is set to).
 * </ul>
 */
@NullMarked
package fr.charteia.core.flow.interpreter;

import org.jspecify.annotations.NullMarked;
