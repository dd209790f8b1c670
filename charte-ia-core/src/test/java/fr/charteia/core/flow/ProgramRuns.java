package fr.charteia.core.flow;

import fr.charteia.core.flow.RandomPrograms.Subject;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Runs the programs of a class for every answer of the outside, and of an AI. That shows on which lines the AI is sent personal data, and which
 * decisions are others where the AI answers otherwise and all else is the same.
 */
final class ProgramRuns implements AutoCloseable {
    /** How many answers the outside may give, two at a time, and an AI: one of eight texts, and two numbers of three. */
    private static final int OF_OUTSIDE = 4;

    private static final int OF_AI = 72;

    /** The AI, the outside and the decisions of the programs that are run. */
    private static final List<String> OUTSIDE = List.of("""
        package api;
        public class Ia {
            public static java.util.Set<Integer> told = new java.util.TreeSet<>();
            public static int answers;
            private static int next(int of) { int now = answers % of; answers /= of; return now; }
            public static void envoyer(Object text) {
                String sent = String.valueOf(text);
                if (sent.contains("§") || sent.contains("77777")) {
                    told.add(StackWalker.getInstance().walk(s -> s.skip(1).findFirst()).get().getLineNumber());
                }
            }
            public static String demander(String text) { return new String[] {"a", "b", "c", "abc", "", "ba", "zz", "A"}[next(8)]; }
            public static double noter(String text) { return new double[] {0.1, 0.4, 0.9}[next(3)]; }
        }
        """, """
        package api;
        public class Donnees {
            public static int answers;
            public static String nom() { return "§§§§"; }
            public static int salaire() { return 777_777_700; }
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
        """);

    private final LoadedPrograms programs;
    private final Subject subject;

    ProgramRuns(Subject subject, String source) throws IOException {
        this.subject = subject;
        this.programs = new LoadedPrograms(source, OUTSIDE);
    }

    @Override
    public void close() throws IOException {
        programs.close();
    }

    /**
     * What runs showed of a program.
     *
     * @param lines those on which some run sends data, or on which an AI's answers made a difference
     * @param failed whether a run failed, so that nothing is known of what comes after
     */
    record Shown(Set<Integer> lines, boolean failed) {}

    /** What the runs of {@code p3} show, say. */
    Shown shown(int number) throws ReflectiveOperationException {
        Method program = programs.program(number);
        Set<Integer> lines = new TreeSet<>();
        try {
            for (int answers = 0; answers < OF_OUTSIDE; answers++) {
                lines.addAll(subject == Subject.DATA ? told(program, answers) : differing(program, answers));
            }
            return new Shown(lines, false);
        } catch (InvocationTargetException e) {
            return new Shown(Set.of(), true);
        }
    }

    @SuppressWarnings("unchecked")
    private Set<Integer> told(Method program, int outside) throws ReflectiveOperationException {
        Set<Integer> told = (Set<Integer>) programs.field("Ia", "told").get(null);
        told.clear();
        run(program, outside, 0);
        return Set.copyOf(told);
    }

    /** The lines of the decisions that are not the same whatever an AI answers, the outside being the same. */
    private Set<Integer> differing(Method program, int outside) throws ReflectiveOperationException {
        Set<Integer> lines = new TreeSet<>();
        Map<Integer, String> first = run(program, outside, 0);
        for (int answers = 1; answers < OF_AI; answers++) {
            Map<Integer, String> other = run(program, outside, answers);
            Set<Integer> either = new TreeSet<>(first.keySet());
            either.addAll(other.keySet());
            either.removeIf(line -> first.getOrDefault(line, "").equals(other.getOrDefault(line, "")));
            lines.addAll(either);
        }
        return lines;
    }

    /** What a run decides, by line, in turn. */
    @SuppressWarnings("unchecked")
    private Map<Integer, String> run(Method program, int outside, int answers) throws ReflectiveOperationException {
        Map<Integer, String> taken =
                (Map<Integer, String>) programs.field("Decisions", "taken").get(null);
        taken.clear();
        programs.run(program, () -> {
            programs.field("Donnees", "answers").set(null, outside);
            programs.field("Ia", "answers").set(null, answers);
        });
        return Map.copyOf(taken);
    }
}
