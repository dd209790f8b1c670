package fr.charteia.core.model;

import fr.charteia.core.bytecode.MemberRef;
import java.util.List;

/** What is known of local variables by their annotations, which class files do not keep. */
@FunctionalInterface
public interface LocalVariables {
    /** Nothing is known, as without sources. */
    LocalVariables NONE = method -> List.of();

    /** Those of a method of which something is known; of a lambda, those that it declares itself. */
    List<LocalVariable> of(MemberRef method);

    /**
     * A local variable.
     *
     * @param name its name
     * @param firstLine the line where it is declared
     * @param lastLine the last line on which the name means this variable
     * @param facts what is known of its values
     */
    record LocalVariable(String name, int firstLine, int lastLine, List<Fact> facts) {
        public LocalVariable {
            facts = List.copyOf(facts);
        }

        /** Whether this name on this line is the variable. */
        public boolean is(String other, int line) {
            return name.equals(other) && firstLine <= line && line <= lastLine;
        }
    }
}
