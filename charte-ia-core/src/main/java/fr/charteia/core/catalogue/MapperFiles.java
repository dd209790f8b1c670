package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.BlindSpots.Kind;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/**
 * The statements that files of MyBatis hold: {@code <mapper namespace="a.b.DossierMapper">}, whose {@code <update id="noter">} is what a method
 * of that name of that interface runs. What only stands in a text under a condition ({@code <if>}) counts as if it always did.
 */
public final class MapperFiles {
    /** No file. */
    public static final MapperFiles NONE = new MapperFiles(Map.of(), Map.of());

    private static final int LARGEST = 3 << 20;

    private final Map<String, MapperText> statements;
    private final Map<String, Map<String, String>> results;

    private MapperFiles(Map<String, MapperText> statements, Map<String, Map<String, String>> results) {
        this.statements = Map.copyOf(statements);
        this.results = Map.copyOf(results);
    }

    /**
     * Reads the files below these folders. Of a file that several of them hold, a resource and its copy among the classes, the first counts.
     *
     * @param roots resource folders and folders of classes; one that does not exist holds none
     * @param ledger takes the files that cannot be read
     */
    public static MapperFiles read(List<Path> roots, BlindSpots ledger) {
        Map<String, XmlElement> mappers = new HashMap<>();
        Set<String> seen = new HashSet<>();
        List<XmlElement> all = new ArrayList<>();
        for (Path root : roots) {
            for (Path file : files(root)) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (seen.add(name)) {
                    mapper(file, name, ledger).ifPresent(all::add);
                }
            }
        }
        MapperTexts texts = new MapperTexts(all);
        return all.isEmpty() ? NONE : new MapperFiles(texts.statements(), texts.results());
    }

    private static List<Path> files(Path root) {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            // A folder that may not be looked into gives nothing.
            return List.of();
        }
    }

    /** The mapper that a file is; empty where it is something else. */
    private static Optional<XmlElement> mapper(Path file, String name, BlindSpots ledger) {
        try {
            if (Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                return XmlElement.read(in, "mapper");
            }
        } catch (IOException | XMLStreamException e) {
            ledger.addUnread(Kind.CONFIGURATION_UNREADABLE, name, e);
            return Optional.empty();
        }
    }

    /** The statement of that name: that of the interface, in the form of {@link Names#canonical}, a point, and that of the method. */
    Optional<MapperText> statement(String name) {
        return Optional.ofNullable(statements.get(name));
    }

    /** Under which columns properties stand, as a result map of that name says. */
    Map<String, String> results(String name) {
        return results.getOrDefault(name, Map.of());
    }

    boolean isEmpty() {
        return statements.isEmpty();
    }
}
