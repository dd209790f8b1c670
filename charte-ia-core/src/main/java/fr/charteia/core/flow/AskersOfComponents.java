package fr.charteia.core.flow;

import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.model.Place;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The methods that ask a framework for an object that the analysis is about, though they call none of its methods: the framework does, on their
 * behalf. They, or who uses their class, name its class or the name that an annotation gives it.
 */
final class AskersOfComponents {
    private final Program program;
    private final ClassIndex index;

    AskersOfComponents(Program program) {
        this.program = program;
        this.index = program.index();
    }

    /** Those that may be given an object that has one of these methods. */
    Set<MemberRef> of(Set<MemberRef> methods) {
        Set<MemberRef> found = new TreeSet<>();
        for (MemberRef asked : program.models().componentsAsked()) {
            Set<String> asking = index.referrers(asked);
            Set<String> naming = asking.isEmpty() ? Set.of() : naming(methods, asked);
            for (String type : asking) {
                // A helper is handed the name by whoever uses it.
                if (naming.contains(type) || !Collections.disjoint(index.referrersOfClass(type), naming)) {
                    found.addAll(program.callers().holders(asked, type));
                }
            }
        }
        return found;
    }

    /** The classes that name the class of one of the methods, or the name under which the framework keeps it. */
    private Set<String> naming(Set<MemberRef> methods, MemberRef asked) {
        Set<String> owners = methods.stream().map(MemberRef::owner).collect(Collectors.toSet());
        Set<String> naming = new HashSet<>();
        owners.forEach(owner -> naming.addAll(index.referrersOfClass(owner)));
        for (Place.Step.Component step : program.models().call(asked).components()) {
            naming.addAll(index.classesWithString(program.components().names(step, owners)));
        }
        return naming;
    }
}
