/**
 * What is read off the code before any of it is interpreted, or beside it. {@link fr.charteia.core.flow.program.Program} answers what the
 * interpreters ask about types, members and bodies; the rest finds patterns in a body (tests, switches, loops that sweep) and in all of
 * them together: which fields are fixed, which functions lie in fields, who reads what others leave.
 */
@NullMarked
package fr.charteia.core.flow.program;

import org.jspecify.annotations.NullMarked;
