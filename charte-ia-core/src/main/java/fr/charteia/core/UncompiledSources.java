package fr.charteia.core;

import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.declaration.BuildRoot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes to the ledger the source folders of which no class was compiled: what is there was not analysed. */
record UncompiledSources(ClassIndex index, BuildRoot build, BlindSpots ledger) {
    private static final String JAVA = ".java";

    void write(List<Path> folders) {
        folders.stream().filter(this::isUncompiled).forEach(this::write);
    }

    private void write(Path folder) {
        ledger.add(
                BlindSpots.Kind.NO_CLASS_FILES,
                build.show(folder),
                0,
                "aucune de ses classes n'est compilée",
                "none of its classes is compiled");
    }

    private boolean isUncompiled(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            Set<String> sources = new HashSet<>();
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = folder.relativize(file).toString();
                if (name.endsWith(JAVA) && !name.endsWith("-info.java")) {
                    String source = name.replace('\\', '/');
                    // Mostly the first one that is met is compiled, and has a class of its name.
                    if (index.inScope(source.substring(0, source.length() - JAVA.length()))) {
                        return false;
                    }
                    sources.add(source);
                }
            }
            return !sources.isEmpty() && !isFromOne(sources);
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    /** Whether a class says that it was compiled from one of these files. */
    private boolean isFromOne(Set<String> sources) {
        Set<String> folders = sources.stream().map(UncompiledSources::folder).collect(Collectors.toSet());
        return index.names().stream()
                .filter(name -> folders.contains(folder(name)))
                .anyMatch(name -> index.find(name)
                        .filter(header -> sources.contains(folder(name) + header.sourceFile()))
                        .isPresent());
    }

    private static String folder(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }
}
