package fr.charteia.archunit;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import fr.charteia.core.AnalysedCode;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Function;

/** What ArchUnit imports of analysed code: once, however many rules ask. */
final class Imports {
    private final ClassLoader loader;
    private final Map<AnalysedCode, JavaClasses> known = new WeakHashMap<>();

    /**
     * Imports.
     *
     * @param loader finds the classes that the imported ones mention
     */
    Imports(ClassLoader loader) {
        this.loader = loader;
    }

    /** Does something with the classes of the module itself; nothing when there are none. */
    <T> List<T> with(AnalysedCode code, Function<JavaClasses, List<T>> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            JavaClasses classes = known.computeIfAbsent(code, Imports::read);
            return classes.isEmpty() ? List.of() : work.apply(classes);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static JavaClasses read(AnalysedCode code) {
        JavaClasses classes = new ClassFileImporter().importPaths(code.project().classes());
        ImportedCode.remember(classes, code);
        return classes;
    }
}
