package fr.charteia.core.bytecode;

import fr.charteia.core.bytecode.BlindSpots.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads every class file of the scope, several at a time. Of two classes of one name, the first place's wins. */
final class ScopeReader {

    private final BlindSpots ledger;
    private final Unreadable unreadable;

    ScopeReader(BlindSpots ledger) {
        this.ledger = ledger;
        this.unreadable = new Unreadable(ledger);
    }

    private record Work(ClassRoot root, String entry) {}

    /** The classes by name, package descriptions among them. */
    SortedMap<String, ScopeClass> read(List<ClassRoot> roots, Predicate<String> wanted) {
        List<Work> work = new ArrayList<>();
        for (ClassRoot root : roots) {
            entries(root)
                    .filter(entry -> wanted.test(entry.substring(0, entry.length() - ".class".length())))
                    .forEach(entry -> work.add(new Work(root, entry)));
        }
        List<ScopeClass> read = work.parallelStream()
                .map(one -> read(one.root(), one.entry()))
                .flatMap(Optional::stream)
                .toList();
        SortedMap<String, ScopeClass> byName = new TreeMap<>();
        for (ScopeClass one : read) {
            byName.putIfAbsent(one.name(), one);
        }
        noteUnknownVersions(byName);
        return byName;
    }

    private Stream<String> entries(ClassRoot root) {
        try {
            return root.entries().stream();
        } catch (IOException e) {
            unreadable.add(String.valueOf(root.path().getFileName()), e);
            return Stream.empty();
        }
    }

    private Optional<ScopeClass> read(ClassRoot root, String entry) {
        try {
            return root.read(entry).map(file -> ScopeClass.read(file, root, entry));
        } catch (IOException | RuntimeException e) {
            unreadable.add(root.label(entry), e);
            return Optional.empty();
        }
    }

    /** One line for all classes of a version in a place: a new compiler is one thing to know, not a thousand. */
    private void noteUnknownVersions(SortedMap<String, ScopeClass> byName) {
        Map<String, List<ScopeClass>> newer = new TreeMap<>();
        for (ScopeClass one : byName.values()) {
            if (one.version() > ConstantPool.NEWEST_VERSION) {
                newer.computeIfAbsent(one.version() + " " + one.root().path(), none -> new ArrayList<>())
                        .add(one);
            }
        }
        for (List<ScopeClass> same : newer.values()) {
            String others = same.size() == 1 ? "" : " (et " + (same.size() - 1) + " autres)";
            ledger.add(
                    Kind.CLASS_VERSION_UNKNOWN,
                    same.get(0).label(),
                    "fichier de classe de version " + same.get(0).version() + ", lu comme s'il était de version "
                            + ConstantPool.NEWEST_VERSION + others);
        }
    }
}
