package fr.charteia.bench;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What ArchUnit's importer costs, for comparison: it imports the classes, and no rule is asked. */
public final class ArchUnitImport {
    private ArchUnitImport() {}

    /** Takes jars. */
    public static void main(String[] jars) throws IOException {
        List<Path> paths = new ArrayList<>();
        for (String jar : jars) {
            paths.add(Path.of(jar));
        }
        Signal.done(new ClassFileImporter().importPaths(paths).size() + " classes");
    }
}
