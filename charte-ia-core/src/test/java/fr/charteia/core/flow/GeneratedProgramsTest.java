package fr.charteia.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.testing.Sources;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What running programs shows against what is said of them: each is run for every answer of the outside, with an AI that notes the lines
 * on which it is sent the name. Of those none is missed; what is said beyond them is imprecision, of which there is little.
 *
 * <p>{@code -Dcharte-ia.seeds=100-200} tries others than the suite's.
 */
class GeneratedProgramsTest {
    private static final int PROGRAMS = 40;

    /** How many lines in a hundred may be named for which no run was found. */
    private static final int BEYOND = 5;

    /** The AI, and the outside, of the programs that are run. */
    private static final String[] OUTSIDE = {"""
        package api;
        public class Ia {
            public static java.util.Set<Integer> told = new java.util.TreeSet<>();
            public static void envoyer(Object text) {
                if (String.valueOf(text).contains("§")) {
                    told.add(StackWalker.getInstance().walk(s -> s.skip(1).findFirst()).get().getLineNumber());
                }
            }
        }
        """, """
        package api;
        public class Donnees {
            public static int answers;
            public static String nom() { return "§§§§"; }
            public static boolean choix() { boolean now = answers % 2 != 0; answers /= 2; return now; }
        }
        """};

    static LongStream seeds() {
        String[] asked = System.getProperty("charte-ia.seeds", "1-6").split("-", 2);
        return LongStream.rangeClosed(Long.parseLong(asked[0]), Long.parseLong(asked[1]));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_a_run_shows_is_found(long seed) throws Exception {
        String source = RandomPrograms.of(seed, PROGRAMS);
        Set<Integer> shown = shown(source);
        Set<Integer> found = found(source);
        Set<Integer> missed = new TreeSet<>(shown);
        missed.removeAll(found);
        Set<Integer> beyond = new TreeSet<>(found);
        beyond.removeAll(shown);
        assertThat(shown).as("what programs send").hasSizeGreaterThan(PROGRAMS / 2);
        assertThat(missed).as("missed in\n" + numbered(source, missed)).isEmpty();
        assertThat(beyond)
                .as("said beyond what runs show in\n" + numbered(source, beyond))
                .hasSizeLessThanOrEqualTo(shown.size() * BEYOND / 100);
    }

    /** The lines on which some run sends the name. */
    private static Set<Integer> shown(String source) throws Exception {
        Path outside = Sources.compile(OUTSIDE);
        Path classes = Sources.of(source).classpath(Programs.api()).compile();
        URL[] both = {outside.toUri().toURL(), classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(both, ClassLoader.getPlatformClassLoader())) {
            Class<?> programs = loader.loadClass("programs.Generated");
            Constructor<?> maker = programs.getDeclaredConstructor();
            maker.setAccessible(true);
            for (int i = 0; i < PROGRAMS; i++) {
                Method program = programs.getDeclaredMethod("p" + i);
                program.setAccessible(true);
                for (int answers = 0; answers < 4; answers++) {
                    loader.loadClass("api.Donnees").getField("answers").set(null, answers);
                    program.invoke(maker.newInstance());
                }
            }
            Set<Integer> told = new TreeSet<>();
            for (Object line :
                    (Set<?>) loader.loadClass("api.Ia").getField("told").get(null)) {
                told.add((Integer) line);
            }
            return told;
        }
    }

    private static Set<Integer> found(String source) {
        Set<Integer> lines = new TreeSet<>();
        for (Flow flow : new Programs().flows(source)) {
            if (flow.origin() instanceof Flow.Origin.Data && flow.sink() instanceof Flow.Sink.ToAi) {
                lines.add(flow.sink().site().line());
            }
        }
        return lines;
    }

    /** The programs that hold these lines, with numbers. */
    private static String numbered(String source, Set<Integer> wanted) {
        String[] lines = source.split("\n", -1);
        StringBuilder text = new StringBuilder();
        for (int line : wanted) {
            int from = line;
            while (!lines[from - 1].startsWith("    void p")) {
                from--;
            }
            for (int i = from; i <= line; i++) {
                text.append(i).append(' ').append(lines[i - 1].strip()).append('\n');
            }
        }
        return text.toString();
    }
}
