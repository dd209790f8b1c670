package fr.charteia.core;

import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.declaration.BuildRoot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
            boolean declares = false;
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = folder.relativize(file).toString();
                if (name.endsWith(JAVA) && !name.endsWith("-info.java")) {
                    // Mostly the first one that is met is compiled.
                    String type =
                            name.substring(0, name.length() - JAVA.length()).replace('\\', '/');
                    if (index.inScope(type)) {
                        return false;
                    }
                    declares = true;
                }
            }
            return declares;
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }
}
