package fr.charteia.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.annotations.DonneesPersonnelles;
import fr.charteia.core.testing.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The conformance suite for mutation testing (profile {@code pitest}): the programs are compiled once for all mutants, and a
 * few groups make a test, so that a mutant is let go at the first of them that is wrong.
 */
@EnabledIfSystemProperty(named = "charte-ia.mutants", matches = "true")
class MutantsTest {
    private static final Map<String, String> PROGRAMS = new TreeMap<>();
    private static final Map<String, Path> CLASSES = new TreeMap<>();
    private static final List<List<String>> SHARES = List.of(
            List.of("Basic", "Texts"),
            List.of("Aliasing", "Arrays", "Updates"),
            List.of("Collections", "Maps", "Positions", "Structures"),
            List.of("Calls", "Interprocedural", "Factories", "Inheritance", "Types"),
            List.of("Lambdas", "Streams", "Anonymous"),
            List.of("Exceptions", "Predicates", "Conditions"),
            List.of("Sanitizers", "Validation", "Modeles"));

    private static Path api = Path.of("");

    @BeforeAll
    static void compile() throws IOException {
        if (PROGRAMS.isEmpty()) {
            api = Sources.compile(
                    ProgramsTest.read(ProgramsTest.folder("api")).values().toArray(String[]::new));
            PROGRAMS.putAll(ProgramsTest.read(ProgramsTest.folder("programs")));
            PROGRAMS.forEach((file, source) -> CLASSES.put(
                    file,
                    Sources.of(source)
                            .classpath(api)
                            .classpathOf(DonneesPersonnelles.class)
                            .compile()));
        }
    }

    @Test
    void texts() {
        check(SHARES.get(0));
    }

    @Test
    void objects() {
        check(SHARES.get(1));
    }

    @Test
    void containers() {
        check(SHARES.get(2));
    }

    @Test
    void calls() {
        check(SHARES.get(3));
    }

    @Test
    void functions() {
        check(SHARES.get(4));
    }

    @Test
    void ways() {
        check(SHARES.get(5));
    }

    @Test
    void steps() {
        check(SHARES.get(6));
    }

    @Test
    void all_others() {
        check(PROGRAMS.keySet().stream()
                .map(file -> file.replace(".java", ""))
                .filter(group -> SHARES.stream().noneMatch(share -> share.contains(group)))
                .toList());
    }

    private static void check(List<String> groups) {
        for (String group : groups) {
            String file = group + ".java";
            assertThat(ProgramsTest.analyse(file, CLASSES.get(file), api))
                    .as(group)
                    .isEqualTo(ProgramsTest.expected(PROGRAMS.get(file)));
        }
    }
}
