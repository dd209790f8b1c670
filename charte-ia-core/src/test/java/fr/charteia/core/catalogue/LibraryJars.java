package fr.charteia.core.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The real jars that the build profile {@code catalogue} gathers. */
final class LibraryJars {
    private final Path folder;
    private final List<Path> all;

    LibraryJars(Path folder) throws IOException {
        this.folder = folder;
        try (Stream<Path> files = Files.list(folder)) {
            this.all = files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    /** An artifact in one version, as {@code group:artifact:version}. */
    static List<String> artifacts(Library library) {
        List<String> artifacts = new ArrayList<>();
        for (String coordinates : library.coordinates()) {
            if (coordinates.chars().filter(c -> c == ':').count() > 1) {
                artifacts.add(coordinates);
            } else {
                library.versions().forEach(version -> artifacts.add(coordinates + ":" + version));
            }
        }
        return artifacts;
    }

    /** The jars that the file was checked with: each of its coordinates in each of its versions, or in its own. */
    List<Path> of(Library library) {
        return artifacts(library).stream()
                .map(artifact -> artifact.split(":", -1))
                .map(parts -> folder.resolve(parts[1] + "-" + parts[2] + ".jar"))
                .toList();
    }

    /**
     * The members that a file may speak of: its library's, and those of the libraries of its family, whose packages lie below
     * its own. With the older ones where several versions have a class, then with the newer ones.
     */
    List<RealMembers> versions(Catalogue.Item item, Catalogue catalogue) {
        Set<Path> own = new LinkedHashSet<>(of(Catalogue.read(item.file()).library()));
        for (Catalogue.Item other : catalogue.items()) {
            if (isBelow(other, item)) {
                own.addAll(of(Catalogue.read(other.file()).library()));
            }
        }
        own.removeIf(jar -> !Files.exists(jar));
        Set<Path> others = new LinkedHashSet<>(all);
        others.removeAll(own);
        List<Path> reversed = new ArrayList<>(own);
        Collections.reverse(reversed);
        return Stream.of(List.copyOf(own), reversed)
                .distinct()
                .map(jars -> new RealMembers(jars, List.copyOf(others)))
                .toList();
    }

    /** The library's members, with the newer ones where several versions have a class. */
    RealMembers newest(Library library) {
        List<Path> own = new ArrayList<>(of(library));
        own.removeIf(jar -> !Files.exists(jar));
        Collections.reverse(own);
        Set<Path> others = new LinkedHashSet<>(all);
        others.removeAll(own);
        return new RealMembers(own, List.copyOf(others));
    }

    private static boolean isBelow(Catalogue.Item other, Catalogue.Item item) {
        return item.ai()
                && other.ai()
                && other.packages().stream()
                        .allMatch(below -> item.packages().stream().anyMatch(below::startsWith));
    }
}
