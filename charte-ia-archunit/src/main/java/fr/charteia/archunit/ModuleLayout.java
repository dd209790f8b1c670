package fr.charteia.archunit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the sources of a class folder are, by the conventions of Maven and Gradle.
 *
 * @param directory the module
 * @param set {@code main} or {@code test}
 */
record ModuleLayout(Path directory, String set) {
    /** The layout to which a class folder belongs; none for a jar or any other folder. */
    static Optional<ModuleLayout> of(Path classes) {
        return maven(classes).or(() -> gradle(classes));
    }

    private static Optional<ModuleLayout> maven(Path classes) {
        Path target = classes.getParent();
        if (target == null || target.getParent() == null || !target.endsWith("target")) {
            return Optional.empty();
        }
        Path module = target.getParent();
        return classes.endsWith("classes")
                ? Optional.of(new ModuleLayout(module, "main"))
                : classes.endsWith("test-classes") ? Optional.of(new ModuleLayout(module, "test")) : Optional.empty();
    }

    /** {@code build/classes/java/main}. */
    private static Optional<ModuleLayout> gradle(Path classes) {
        for (String set : List.of("main", "test")) {
            if (classes.endsWith(Path.of("build", "classes", "java", set))) {
                return Optional.ofNullable(classes.resolve("../../../..").normalize())
                        .map(module -> new ModuleLayout(module, set));
            }
        }
        return Optional.empty();
    }

    List<Path> sources() {
        return List.of(directory.resolve(Path.of("src", set, "java")));
    }

    List<Path> resources() {
        return List.of(directory.resolve(Path.of("src", set, "resources")));
    }

    /** The nearest folder, the module itself or one above it, that is the root of a build or of a repository; else the module. */
    static Path buildRoot(Path module) {
        for (Path folder = module; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".mvn")) || Files.exists(folder.resolve(".git"))) {
                return folder;
            }
        }
        return module;
    }
}
