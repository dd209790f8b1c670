package fr.charteia.bench;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;

/** What ArchUnit's importer costs, for comparison: it imports the classes, and no rule is asked. */
public final class ArchUnitImport {
    private ArchUnitImport() {}

    /** Takes jars. */
    public static void main(String[] jars) throws IOException {
        List<JarFile> files = new ArrayList<>();
        for (String jar : jars) {
            files.add(new JarFile(jar));
        }
        Signal.done(new ClassFileImporter().importJars(files).size() + " classes");
    }
}
