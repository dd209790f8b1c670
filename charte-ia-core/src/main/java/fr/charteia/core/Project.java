package fr.charteia.core;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is analysed.
 *
 * @param name what the module is called, for people
 * @param root the root of the build: report paths are relative to it, and policy and fiches are looked up to it
 * @param directory the module
 * @param classes class folders or jars of the module itself; findings are reported for these
 * @param modules class folders or jars of the modules of the same build, and of the dependencies, that count as our code
 * @param libraries class folders or jars of everything else on the classpath
 * @param sources source folders of the module and of {@code modules}
 * @param resources folders with configuration files, most important first
 * @param policy the policy file, when it is given by name rather than looked up
 */
public record Project(
        String name,
        Path root,
        Path directory,
        List<Path> classes,
        List<Path> modules,
        List<Path> libraries,
        List<Path> sources,
        List<Path> resources,
        Optional<Path> policy) {
    public Project {
        classes = List.copyOf(classes);
        modules = List.copyOf(modules);
        libraries = List.copyOf(libraries);
        sources = List.copyOf(sources);
        resources = List.copyOf(resources);
    }
}
