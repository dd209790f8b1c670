package fr.charteia.archunit;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import fr.charteia.core.SmallProject;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Imports projects that tests write, with the library that they use on the class path, as it is where people run their tests. */
final class Imported {
    private Imported() {}

    /** Compiles and imports. */
    static JavaClasses classes(Path root, SmallProject project) {
        project.project();
        return withLibrary(() -> new ClassFileImporter().importPath(root.resolve("target/classes")));
    }

    /** Does something while the library is on the class path. */
    static <T> T withLibrary(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            URL library = SmallProject.libraries().toUri().toURL();
            thread.setContextClassLoader(new URLClassLoader(new URL[] {library}, before));
            return work.get();
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
