package fr.charteia.core.declaration;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The findings that a module had when it began to be checked, and what its systems did when their fiches were last read: {@code
 * charte-ia-baseline.yml}, a file that is reviewed like code. It only gets shorter, unless it is asked to grow.
 *
 * @param path the file, as shown in messages
 * @param findings what it accepts
 * @param systems what systems did, by id
 * @param errors what could not be understood
 */
public record Baseline(
        String path, SortedSet<FindingKey> findings, List<SystemState> systems, List<DeclarationError> errors) {
    /** What the file is called. */
    public static final String FILE_NAME = "charte-ia-baseline.yml";

    public Baseline {
        findings = Collections.unmodifiableSortedSet(new TreeSet<>(findings));
        systems = systems.stream().sorted().toList();
        errors = List.copyOf(errors);
    }

    /** The baseline in this file; empty when there is none, which is not the same as one that accepts nothing. */
    public static Optional<Baseline> read(Path file, BuildRoot build) {
        return Files.exists(file) ? Optional.of(BaselineFile.read(file, build.show(file))) : Optional.empty();
    }

    /** Whether findings of the rule may be accepted for having been there before: not what keeps declarations honest. */
    public static boolean mayHold(String rule) {
        return !Watch.RULES.contains(rule);
    }

    /** Whether it accepts the finding. */
    public boolean holds(FindingKey key) {
        return mayHold(key.rule()) && findings.contains(key);
    }

    /** What the system did when its fiche was last read. */
    public Optional<SystemState> system(String id) {
        return systems.stream().filter(system -> system.id().equals(id)).findFirst();
    }

    /**
     * A first baseline.
     *
     * @param now the findings that there are, and that no waiver covers
     * @param systems what systems do now
     */
    public static Baseline first(String path, Collection<FindingKey> now, List<SystemState> systems) {
        return new Baseline(path, held(now, key -> true), systems, List.of());
    }

    /**
     * The same without what was corrected; a system's state is new where its fiche is.
     *
     * @param now the findings that there are, and that no waiver covers
     * @param off the rules that are switched off: what they would find is not corrected
     * @param does what systems do now
     */
    public Baseline shrunk(Collection<FindingKey> now, Predicate<String> off, List<SystemState> does) {
        SortedSet<FindingKey> kept = held(now, findings::contains);
        findings.stream().filter(key -> off.test(key.rule())).forEach(kept::add);
        Map<String, SystemState> before = systems.stream()
                .collect(Collectors.toMap(SystemState::id, Function.identity(), (a, b) -> a, TreeMap::new));
        List<SystemState> states = does.stream()
                .map(state -> {
                    SystemState old = before.get(state.id());
                    return old != null && old.fiche().equals(state.fiche()) ? old : state;
                })
                .toList();
        return new Baseline(path, kept, states, List.of());
    }

    private static SortedSet<FindingKey> held(Collection<FindingKey> keys, Predicate<FindingKey> wanted) {
        return keys.stream()
                .filter(key -> mayHold(key.rule()) && wanted.test(key))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The text of the file; the same baseline gives the same text. */
    public String text() {
        return BaselineFile.text(this);
    }
}
