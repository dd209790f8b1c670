package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.GenericType;
import fr.charteia.core.model.Injection;
import fr.charteia.core.model.Injection.Part;
import java.util.Set;

/**
 * An object of ours that a container may hand out.
 *
 * @param said what its annotations tell the container
 * @param names the names that the container knows it by; none where they are not known
 * @param type its class, as far as declarations tell
 * @param from where it comes from
 * @param told whether a declaration makes the container know it, or it is only a class that may be one
 */
record Bean(Injection said, Set<String> names, GenericType type, Held from, boolean told) {
    /** Whether it is there, whatever the configuration says. */
    boolean isSure() {
        return told && !is(Part.CONDITIONAL) && !(is(Part.ALTERNATIVE) && !is(Part.RANKED));
    }

    /** Whether it comes before others that a place may want. */
    boolean isFirst() {
        return is(Part.FIRST) || is(Part.ALTERNATIVE) && is(Part.RANKED);
    }

    boolean is(Part part) {
        return said.is(part);
    }

    /** Whether nothing but a name tells it from others of its type. */
    boolean isUnqualified() {
        return said.qualifiers().stream()
                .allMatch(one -> one.name().isPresent() && one.values().isEmpty());
    }
}
