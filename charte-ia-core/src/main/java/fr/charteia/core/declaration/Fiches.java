package fr.charteia.core.declaration;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds and reads the fiches of systems. Each is read once. */
public final class Fiches {
    private static final Pattern FILE_NAME = Pattern.compile("[\\w][\\w.-]*");

    private final BuildRoot build;
    private final List<Path> modules;
    private final Map<Path, Fiche> read = new HashMap<>();
    private Optional<CodeOwners> owners = Optional.empty();

    /**
     * Looks in the module, then in the root of the build, then in the other modules whose sources are given.
     *
     * @param sources source folders in scope
     */
    public Fiches(BuildRoot build, List<Path> sources) {
        this.build = build;
        TreeSet<Path> above = new TreeSet<>();
        for (Path source : sources) {
            Path folder = source.toAbsolutePath().normalize();
            while (folder != null && folder.startsWith(build.root()) && !folder.equals(build.root())) {
                above.add(folder);
                folder = folder.getParent();
            }
        }
        this.modules = List.copyOf(above);
    }

    /**
     * The fiche of a system, or where it was looked for.
     *
     * @param expected path that the fiche should have, relative to the module or the root of the build
     */
    public record Lookup(Optional<Fiche> fiche, String expected) {}

    /** The fiche of the system: the path that its declaration gives, else {@code docs/ia/<id>.md}. */
    public Lookup of(SystemeIA system) {
        String expected = expected(system);
        return new Lookup(find(expected).map(this::read), expected);
    }

    /** Whether a file, by its path from the root of the build, lies in the module: what it says is about no other. */
    public boolean isInModule(String path) {
        try {
            return build.root().resolve(path).normalize().startsWith(build.directory());
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** The code owners of the build, against whom those who answer for a system are held. */
    public CodeOwners codeOwners() {
        CodeOwners known = owners.orElseGet(() -> CodeOwners.of(build));
        owners = Optional.of(known);
        return known;
    }

    private static String expected(SystemeIA system) {
        String id = FILE_NAME.matcher(system.id()).matches() ? system.id() : "<id>";
        return system.documentation().isEmpty() ? "docs/ia/" + id + ".md" : system.documentation();
    }

    private Optional<Path> find(String relative) {
        try {
            return build.find(relative)
                    .or(() -> modules.stream()
                            .map(module -> module.resolve(relative).normalize())
                            .filter(file -> file.startsWith(build.root()))
                            .filter(Files::exists)
                            .findFirst());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Fiche read(Path file) {
        return read.computeIfAbsent(file, path -> {
            String shown = build.show(path);
            List<DeclarationError> errors = new ArrayList<>();
            return TextFile.read(path, shown, errors::add)
                    .map(text -> new FicheParser(shown).parse(text))
                    .orElseGet(() -> FicheParser.unreadable(shown, errors));
        });
    }
}
