package fr.charteia.core.flow;

import static org.assertj.core.api.Assertions.assertThatCode;

import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.catalogue.Heuristics;
import fr.charteia.core.catalogue.Knowledge;
import fr.charteia.core.catalogue.ModelError;
import fr.charteia.core.catalogue.ModelSet;
import fr.charteia.core.testing.Sources;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.Assertions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** Whatever the bytes of a class file are, the analysis ends and does not throw. */
class MangledClassesTest {
    private static Path api;
    private static List<Path> classFiles;

    @BeforeContainer
    static void compile() throws IOException {
        api = Sources.compile(resources("api"));
        Path classes = Sources.of(Files.readString(resource("programs/Conditions.java")))
                .classpath(api)
                .compile();
        try (Stream<Path> files = Files.walk(classes)) {
            classFiles = files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
    }

    /** One byte in three hundred is another. */
    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void the_analysis_ends_and_does_not_throw(
            @ForAll @Size(40) List<@IntRange(max = 1_000_000) Integer> places, @ForAll byte value) throws IOException {
        Path mangled = Files.createTempDirectory("mangled");
        try {
            for (Path file : classFiles) {
                byte[] bytes = Files.readAllBytes(file);
                int changes = Math.max(1, bytes.length / 300);
                // The header stays, so that the body is reached.
                for (int i = 0; i < changes; i++) {
                    int at = places.get(i % places.size()) * (i + 1) % bytes.length;
                    bytes[Math.max(10, Math.floorMod(at, bytes.length))] += value;
                }
                Files.write(mangled.resolve(file.getFileName()), bytes);
            }
            assertThatCode(() -> Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), () -> analyse(mangled)))
                    .doesNotThrowAnyException();
        } finally {
            try (Stream<Path> files = Files.walk(mangled)) {
                files.sorted(java.util.Comparator.reverseOrder())
                        .forEach(path -> path.toFile().delete());
            }
        }
    }

    private static void analyse(Path classes) throws IOException {
        BlindSpots ledger = new BlindSpots();
        String yaml = Files.readString(resource("models.yml"));
        List<ModelError> errors = new ArrayList<>();
        ModelSet models =
                ModelSet.parse(new Yaml(new LoaderOptions()).compose(new StringReader(yaml)), "models.yml", errors);
        try (ClassIndex index = ClassIndex.read(List.of(classes), List.of(api), ledger)) {
            new FlowEngine(index, Knowledge.of(index, models, Heuristics.ON), ledger).run();
        }
    }

    private static String[] resources(String folder) throws IOException {
        try (Stream<Path> files = Files.list(resource(folder))) {
            List<String> sources = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                sources.add(Files.readString(file));
            }
            return sources.toArray(String[]::new);
        }
    }

    private static Path resource(String name) {
        return Path.of(java.util.Objects.requireNonNull(MangledClassesTest.class.getResource(name))
                .getPath());
    }
}
