package fr.charteia.core;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.rule.Destination;

/**
 * A call of an AI in the code.
 *
 * @param in the method that calls, as sources show it (a lambda is the method around it, then without descriptor); for a tool that
 *     a model may call, the tool
 * @param line from 1; 0 when the class file does not say
 * @param callee the method that is called
 * @param destination where it goes
 */
public record AiCall(MemberRef in, int line, MemberRef callee, Destination destination) {}
