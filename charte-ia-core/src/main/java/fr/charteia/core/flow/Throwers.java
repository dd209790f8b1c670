package fr.charteia.core.flow;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.model.Catcher;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who makes the exceptions that frameworks hand to methods of ours. */
final class Throwers {
    /** An exception that more methods make so is left out. */
    private static final int MOST = 40;

    private final Program program;
    private final Set<Catcher> known = new LinkedHashSet<>();

    Throwers(Program program) {
        this.program = program;
    }

    /**
     * The methods that make what those catch which are among these methods and were not asked about before, and put something
     * into it.
     */
    SortedSet<MemberRef> before(Set<MemberRef> methods) {
        SortedSet<MemberRef> throwers = new TreeSet<>();
        for (Catcher catcher : program.models().catchers()) {
            if (methods.contains(catcher.method()) && known.add(catcher)) {
                throwers.addAll(makers(catcher));
            }
        }
        return throwers;
    }

    private Set<MemberRef> makers(Catcher catcher) {
        Set<String> made = program.index().mentionedClasses().stream()
                .filter(type -> catcher.types().stream()
                        .anyMatch(caught -> program.index().isSubtype(type, caught)))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<MemberRef> makers = new TreeSet<>();
        for (MemberRef called : program.index().references(made)) {
            if (called.name().equals("<init>") && !called.descriptor().startsWith("()")) {
                SortedSet<MemberRef> holders = program.callers().holders(called);
                makers.addAll(holders.size() > MOST ? Set.of() : holders);
            }
        }
        return makers;
    }
}
