package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.InternalNames;
import fr.charteia.core.bytecode.MemberRef;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The methods that were not looked into because the analysis had used up what it allows itself. They are one line of the
 * ledger, which says how many they are and in which classes: whoever reads it wants to know which part of the code was
 * not judged.
 */
public final class LeftOut {
    /** How many classes are named; the others are counted. */
    private static final int NAMED = 8;

    private final Map<String, TreeSet<MemberRef>> byClass = new TreeMap<>();

    public void add(MemberRef method) {
        byClass.computeIfAbsent(InternalNames.outermost(method.owner()), owner -> new TreeSet<>())
                .add(method);
    }

    /** Writes the line, at the class of which most was left out. */
    public void report(BlindSpots ledger) {
        if (byClass.isEmpty()) {
            return;
        }
        List<String> classes = byClass.keySet().stream()
                .sorted(Comparator.comparingInt((String owner) -> -count(owner)).thenComparing(owner -> owner))
                .toList();
        int methods = classes.stream().mapToInt(this::count).sum();
        String named = classes.stream()
                .limit(NAMED)
                .map(owner -> InternalNames.simple(owner) + " " + count(owner))
                .collect(Collectors.joining(", "));
        int others = classes.size() - Math.min(NAMED, classes.size());
        ledger.add(
                BlindSpots.Kind.LIMIT_REACHED,
                classes.get(0),
                0,
                "méthodes non regardées : " + methods
                        + ", l'analyse étant allée au bout de ce qu'elle s'accorde ; par classe : " + named
                        + (others > 0 ? ", et " + others + " autres classes" : ""),
                "methods not looked into: " + methods
                        + ", for the analysis has used up what it allows itself; by class: " + named
                        + (others > 0 ? ", and " + others + " more classes" : ""));
    }

    private int count(String owner) {
        return byClass.getOrDefault(owner, new TreeSet<>()).size();
    }
}
