package fr.charteia.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.core.importer.Locations;
import fr.charteia.core.Project;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The class files of an import, as ArchUnit tells where they are.
 *
 * @param roots the class folders and jars from which classes were imported
 * @param classes the classes in them that ArchUnit knows, by internal name
 * @param firstClass the first class that was imported, by name
 */
record Import(Set<Path> roots, Set<String> classes, String firstClass) {
    /** The import whose root package that is. */
    static Import of(JavaPackage root) {
        Collection<JavaClass> all = root.getClassesInPackageTree();
        Set<Path> roots = new TreeSet<>();
        SortedSet<String> imported = new TreeSet<>();
        for (JavaClass javaClass : all) {
            if (isImported(javaClass)) {
                imported.add(javaClass.getName());
                root(javaClass).ifPresent(roots::add);
            }
        }
        Set<String> classes = new TreeSet<>();
        for (JavaClass javaClass : all) {
            if (root(javaClass).filter(roots::contains).isPresent()) {
                classes.add(internalName(javaClass));
            }
        }
        return new Import(roots, classes, imported.isEmpty() ? "" : imported.first());
    }

    /** ArchUnit reads what code does only of the classes that it was asked to import, not of those that they mention. */
    private static boolean isImported(JavaClass javaClass) {
        return !javaClass.getAccessesFromSelf().isEmpty();
    }

    private static String internalName(JavaClass javaClass) {
        return javaClass.getName().replace('.', '/');
    }

    /** The folder or jar of a class; none for what is neither, a class of the JDK for instance. */
    private static Optional<Path> root(JavaClass javaClass) {
        return javaClass.getSource().flatMap(source -> root(source.getUri(), internalName(javaClass) + ".class"));
    }

    private static Optional<Path> root(URI uri, String file) {
        String text = uri.toString();
        if (text.startsWith("jar:file:") && text.endsWith("!/" + file)) {
            return Optional.of(Path.of(
                    URI.create(text.substring("jar:".length(), text.length() - file.length() - "!/".length()))));
        }
        if (text.startsWith("file:")) {
            return Optional.of(Path.of(uri)
                    .resolve(Path.of("../".repeat(file.split("/", -1).length)))
                    .normalize());
        }
        return Optional.empty();
    }

    /** Whether the class, by internal name, is one that ArchUnit knows from these files; what describes a package always is. */
    boolean contains(String internalName) {
        return classes.contains(internalName) || internalName.endsWith("package-info");
    }

    /** What is to be analysed. The rest of the class path is libraries. */
    Project project(Optional<Path> policy) {
        List<ModuleLayout> modules =
                roots.stream().flatMap(root -> ModuleLayout.of(root).stream()).toList();
        Path directory = modules.stream()
                .map(ModuleLayout::directory)
                .findFirst()
                .orElse(Path.of("").toAbsolutePath());
        return new Project(
                directory.getFileName() == null ? "" : directory.getFileName().toString(),
                ModuleLayout.buildRoot(directory),
                directory,
                List.copyOf(roots),
                List.of(),
                libraries(),
                existing(modules.stream().flatMap(module -> module.sources().stream())),
                existing(modules.stream().flatMap(module -> module.resources().stream())),
                policy.map(file -> file.isAbsolute() ? file : directory.resolve(file)));
    }

    private List<Path> libraries() {
        Set<Path> libraries = new LinkedHashSet<>();
        for (Location location : Locations.inClassPath()) {
            file(location).filter(path -> !roots.contains(path)).ifPresent(libraries::add);
        }
        return List.copyOf(libraries);
    }

    private static Optional<Path> file(Location location) {
        String uri = location.asURI().toString();
        String file = uri.startsWith("jar:") ? uri.substring("jar:".length()).replaceFirst("!/$", "") : uri;
        return file.startsWith("file:") && !file.contains("!")
                ? Optional.of(Path.of(URI.create(file)).toAbsolutePath().normalize())
                : Optional.empty();
    }

    private static List<Path> existing(Stream<Path> folders) {
        return folders.filter(Files::isDirectory).distinct().toList();
    }
}
