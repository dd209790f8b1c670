package fr.charteia.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.RandomPrograms.Subject;
import fr.charteia.core.testing.Sources;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What running programs shows against what is said of them: each is run for every answer of the outside, and of an AI. It shows on which
 * lines the AI is sent the name, and which decisions are others where the AI answers otherwise and all else is the same. Of those none is
 * missed; what is said beyond them is imprecision, of which there is little.
 *
 * <p>{@code -Dcharte-ia.seeds=100-200} tries others than the suite's.
 */
class GeneratedProgramsTest {
    private static final int PROGRAMS = 40;

    /** How many lines in a hundred may be named for which no run was found. */
    private static final Map<Subject, Integer> BEYOND = Map.of(Subject.DATA, 5, Subject.DECISIONS, 25);

    /** How many answers the outside may give, two at a time, and an AI: one of six texts, and two numbers of two. */
    private static final int OF_OUTSIDE = 4;

    private static final int OF_AI = 24;

    /** The AI, the outside and the decisions of the programs that are run. */
    private static final String[] OUTSIDE = {"""
        package api;
        public class Ia {
            public static java.util.Set<Integer> told = new java.util.TreeSet<>();
            public static int answers;
            private static int next(int of) { int now = answers % of; answers /= of; return now; }
            public static void envoyer(Object text) {
                if (String.valueOf(text).contains("§")) {
                    told.add(StackWalker.getInstance().walk(s -> s.skip(1).findFirst()).get().getLineNumber());
                }
            }
            public static String demander(String text) { return new String[] {"a", "b", "c", "d", "e", "non"}[next(6)]; }
            public static double noter(String text) { return next(2) == 0 ? 0.1 : 0.9; }
        }
        """, """
        package api;
        public class Donnees {
            public static int answers;
            public static String nom() { return "§§§§"; }
            public static boolean choix() { boolean now = answers % 2 != 0; answers /= 2; return now; }
        }
        """, """
        package api;
        public class Decisions {
            public static java.util.Map<Integer, String> taken = new java.util.TreeMap<>();
            public static void refuser(Object file) {
                taken.merge(StackWalker.getInstance().walk(s -> s.skip(1).findFirst()).get().getLineNumber(), file + ";", String::concat);
            }
        }
        """};

    static Stream<Arguments> seeds() {
        String[] asked = System.getProperty("charte-ia.seeds", "1-6").split("-", 2);
        return LongStream.rangeClosed(Long.parseLong(asked[0]), Long.parseLong(asked[1]))
                .boxed()
                .flatMap(seed -> Arrays.stream(Subject.values()).map(subject -> Arguments.of(subject, seed)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_a_run_shows_is_found(Subject subject, long seed) throws Exception {
        String source = RandomPrograms.of(subject, seed, PROGRAMS);
        Set<Integer> shown = shown(subject, source);
        Set<Integer> found = found(subject, source);
        Set<Integer> missed = new TreeSet<>(shown);
        missed.removeAll(found);
        Set<Integer> beyond = new TreeSet<>(found);
        beyond.removeAll(shown);
        assertThat(shown).as("what programs do").hasSizeGreaterThan(PROGRAMS / 2);
        assertThat(missed).as("missed in\n" + numbered(source, missed)).isEmpty();
        assertThat(beyond)
                .as("said beyond what runs show in\n" + numbered(source, beyond))
                .hasSizeLessThanOrEqualTo(shown.size() * BEYOND.get(subject) / 100);
    }

    /** The lines on which some run sends the name, or on which an AI's answers made a difference. */
    private static Set<Integer> shown(Subject subject, String source) throws Exception {
        Path outside = Sources.compile(OUTSIDE);
        Path classes = Sources.of(source).classpath(Programs.api()).compile();
        URL[] both = {outside.toUri().toURL(), classes.toUri().toURL()};
        Set<Integer> lines = new TreeSet<>();
        try (URLClassLoader loader = new URLClassLoader(both, ClassLoader.getPlatformClassLoader())) {
            Class<?> programs = loader.loadClass("programs.Generated");
            for (int i = 0; i < PROGRAMS; i++) {
                Method program = programs.getDeclaredMethod("p" + i);
                program.setAccessible(true);
                for (int answers = 0; answers < OF_OUTSIDE; answers++) {
                    lines.addAll(
                            subject == Subject.DATA
                                    ? run(loader, program, answers, 0).told()
                                    : differing(loader, program, answers));
                }
            }
        }
        return lines;
    }

    /**
     * What a run did.
     *
     * @param told the lines on which the AI was sent the name, by this run or one before
     * @param taken what was decided, by line, in turn
     */
    private record Run(Set<Integer> told, Map<Integer, String> taken) {}

    @SuppressWarnings("unchecked")
    private static Run run(ClassLoader loader, Method program, int outside, int answers) throws Exception {
        Class<?> ai = loader.loadClass("api.Ia");
        Field decisions = loader.loadClass("api.Decisions").getField("taken");
        loader.loadClass("api.Donnees").getField("answers").set(null, outside);
        ai.getField("answers").set(null, answers);
        Constructor<?> maker = program.getDeclaringClass().getDeclaredConstructor();
        maker.setAccessible(true);
        program.invoke(maker.newInstance());
        Map<Integer, String> taken = (Map<Integer, String>) decisions.get(null);
        Run run = new Run((Set<Integer>) ai.getField("told").get(null), Map.copyOf(taken));
        taken.clear();
        return run;
    }

    /** The lines of the decisions that are not the same whatever an AI answers, the outside being the same. */
    private static Set<Integer> differing(ClassLoader loader, Method program, int outside) throws Exception {
        Set<Integer> lines = new TreeSet<>();
        Map<Integer, String> first = run(loader, program, outside, 0).taken();
        for (int answers = 1; answers < OF_AI; answers++) {
            Map<Integer, String> other = run(loader, program, outside, answers).taken();
            first.forEach((line, what) -> addIf(!what.equals(other.get(line)), line, lines));
            other.forEach((line, what) -> addIf(!what.equals(first.get(line)), line, lines));
        }
        return lines;
    }

    private static void addIf(boolean wanted, int line, Set<Integer> lines) {
        if (wanted) {
            lines.add(line);
        }
    }

    private static Set<Integer> found(Subject subject, String source) {
        Set<Integer> lines = new TreeSet<>();
        for (Flow flow : new Programs().flows(source)) {
            boolean wanted = subject == Subject.DATA
                    ? flow.origin() instanceof Flow.Origin.Data && flow.sink() instanceof Flow.Sink.ToAi
                    : flow.origin() instanceof Flow.Origin.AiOutput && flow.sink() instanceof Flow.Sink.ToDecision;
            if (wanted) {
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
