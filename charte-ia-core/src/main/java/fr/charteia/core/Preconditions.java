package fr.charteia.core;

import fr.charteia.core.message.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What must be there before an analysis means anything: “nothing found” is not said where nothing was seen. */
final class Preconditions {
    private Preconditions() {}

    /** The baseline that was asked for must be there: one that is missing by mistake must not pass for none. */
    static void checkBaseline(Optional<Path> asked) throws ConfigurationException {
        Optional<Path> missing = asked.filter(file -> !Files.exists(file));
        if (missing.isPresent()) {
            throw new ConfigurationException(new Text(
                    "La référence demandée n'existe pas : " + missing.get() + ". L'écrire avec mvn charte-ia:baseline.",
                    "The baseline that was asked for does not exist: " + missing.get()
                            + ". Write it with mvn charte-ia:baseline."));
        }
    }

    static void check(Project project) throws ConfigurationException {
        Optional<Path> policy = project.policy().filter(file -> !Files.exists(file));
        if (policy.isPresent()) {
            throw new ConfigurationException(new Text(
                    "La politique demandée n'existe pas : " + policy.get(),
                    "The policy that was asked for does not exist: " + policy.get()));
        }
        if (hasFile(project.classes(), ".class")) {
            return;
        }
        Path directory = project.directory().toAbsolutePath().normalize();
        List<Path> ownSources = project.sources().stream()
                .map(folder -> folder.toAbsolutePath().normalize())
                .filter(folder -> folder.startsWith(directory))
                .toList();
        if (hasFile(ownSources, ".java")) {
            throw new ConfigurationException(new Text(
                    "Le module " + project.name()
                            + " a des sources Java mais aucune classe compilée : il n'y a rien à analyser."
                            + " Compiler d'abord, par exemple avec mvn verify.",
                    "The module " + project.name()
                            + " has Java sources but no compiled class: there is nothing to analyse."
                            + " Compile first, for instance with mvn verify."));
        }
    }

    private static boolean hasFile(List<Path> roots, String ending) {
        return roots.stream().anyMatch(root -> Files.isRegularFile(root) || hasFile(root, ending));
    }

    private static boolean hasFile(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(file -> isCode(file.getFileName().toString(), ending));
        } catch (IOException e) {
            return false;
        }
    }

    /** A source that only describes a package or a module may have no class. */
    private static boolean isCode(String name, String ending) {
        return name.endsWith(ending) && (ending.equals(".class") || !name.endsWith("-info.java"));
    }
}
