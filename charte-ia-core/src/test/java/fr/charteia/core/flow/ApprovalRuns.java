package fr.charteia.core.flow;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Runs programs that ask a person for every answer of the outside, of two calls of an AI and of the person. Runs that differ in what one
 * call of the AI answers, and in nothing else that comes from outside, tell what depends on that answer: which decisions, and which of the things that
 * the person is shown.
 */
final class ApprovalRuns implements AutoCloseable {
    private static final int OF_OUTSIDE = 4;
    /** How a person may answer, two times in turn. */
    private static final int OF_PERSON = 4;

    private static final int OF_FIRST = 7;
    private static final int OF_SECOND = 4;

    private static final List<String> OUTSIDE = List.of("""
        package api;
        public class Ia {
            public static int first, second;
            public static String demander(String text) {
                return text.equals("x")
                        ? new String[] {"a", "b", "abc", "", "zz", "c", "d"}[first]
                        : new String[] {"a", "d", "b", "abn"}[second];
            }
        }
        """, """
        package api;
        public class Donnees {
            public static int answers;
            public static int salaire() { return 7; }
            public static boolean choix() { boolean now = answers % 2 != 0; answers /= 2; return now; }
        }
        """, """
        package api;
        public class Agent {
            public static int answers, asked;
            private static boolean next() { return (answers >> (asked++ % 2) & 1) != 0; }
            private static boolean tell(String kind, Object shown, boolean yes) {
                Decisions.tell(kind, yes, shown);
                return yes;
            }
            public static boolean valide(Object shown) { return tell("ASKED", shown, next()); }
            public static void confirme(Object shown) { tell("TOLD", shown, true); }
            public static String choisit(Object shown) { return tell("ASKED", shown, next()) ? "oui" : "non"; }
        }
        """, """
        package api;
        public class Decisions {
            public static java.util.List<String> events = new java.util.ArrayList<>();
            static void tell(String kind, boolean yes, Object text) {
                int line = StackWalker.getInstance().walk(s -> s.filter(f -> !f.getClassName().startsWith("api."))
                        .findFirst()).get().getLineNumber();
                events.add(kind + " " + line + " " + yes + " " + text);
            }
            public static void refuser(Object file) { tell("DECIDED", false, file); }
        }
        """);

    private final LoadedPrograms programs;

    ApprovalRuns(String source) throws IOException {
        this.programs = new LoadedPrograms(source, OUTSIDE);
    }

    @Override
    public void close() throws IOException {
        programs.close();
    }

    private enum Kind {
        /** A person was asked. */
        ASKED,
        /** A person was shown something; that the step ended is their answer. */
        TOLD,
        DECIDED
    }

    /**
     * What a program did.
     *
     * @param yes what a person answered
     * @param text what was shown, or decided on
     */
    private record Event(Kind kind, int line, boolean yes, String text) {
        static Event of(String told) {
            String[] words = told.split(" ", 4);
            return new Event(
                    Kind.valueOf(words[0]), Integer.parseInt(words[1]), Boolean.parseBoolean(words[2]), words[3]);
        }
    }

    /**
     * What runs showed of the decisions of a program, by their lines.
     *
     * @param unapproved those that an answer of the AI makes others of, where nothing that a person was shown depends on that answer, or
     *     nothing depends on what they said
     * @param perhaps the same, and those that are others where nobody has said yes to anything that depends on the answer
     * @param failed whether a run failed, so that nothing is known of what comes after
     */
    record Shown(Set<Integer> unapproved, Set<Integer> perhaps, boolean failed) {}

    /** What the runs of {@code p3} show, say. */
    Shown shown(int number) throws ReflectiveOperationException {
        Method program = programs.program(number);
        Shown shown = new Shown(new TreeSet<>(), new TreeSet<>(), false);
        try {
            for (int outside = 0; outside < OF_OUTSIDE; outside++) {
                for (int second = 0; second < OF_SECOND; second++) {
                    new Group(runs(program, outside, OF_FIRST, 1, second)).judge(shown);
                }
                for (int first = 0; first < OF_FIRST; first++) {
                    new Group(runs(program, outside, 1, OF_SECOND, first)).judge(shown);
                }
            }
            return shown;
        } catch (InvocationTargetException e) {
            return new Shown(Set.of(), Set.of(), true);
        }
    }

    /** The runs for all answers of one call of the AI, by what the person says. */
    private List<List<List<Event>>> runs(Method program, int outside, int firsts, int seconds, int other)
            throws ReflectiveOperationException {
        List<List<List<Event>>> runs = new ArrayList<>();
        for (int person = 0; person < OF_PERSON; person++) {
            List<List<Event>> byAnswer = new ArrayList<>();
            for (int answer = 0; answer < firsts * seconds; answer++) {
                boolean first = firsts > 1;
                byAnswer.add(run(program, outside, person, first ? answer : other, first ? other : answer));
            }
            runs.add(byAnswer);
        }
        return runs;
    }

    @SuppressWarnings("unchecked")
    private List<Event> run(Method program, int outside, int person, int first, int second)
            throws ReflectiveOperationException {
        List<String> events =
                (List<String>) programs.field("Decisions", "events").get(null);
        events.clear();
        programs.run(program, () -> {
            programs.field("Donnees", "answers").set(null, outside);
            programs.field("Agent", "answers").set(null, person);
            programs.field("Agent", "asked").set(null, 0);
            programs.field("Ia", "first").set(null, first);
            programs.field("Ia", "second").set(null, second);
        });
        return events.stream().map(Event::of).toList();
    }

    /**
     * Runs that differ in one answer of the AI, and in what the person says.
     *
     * @param runs by what the person says, then by what the AI answers
     */
    private record Group(List<List<List<Event>>> runs) {
        void judge(Shown shown) {
            for (int line : lines(Kind.DECIDED)) {
                if (runs.stream()
                                .anyMatch(said ->
                                        depends(said, line, true) && steps(said).isEmpty())
                        || isWhateverTheySay(line)) {
                    shown.unapproved().add(line);
                    shown.perhaps().add(line);
                } else if (runs.stream().anyMatch(said -> depends(said, line, true) && isBare(said, line))) {
                    shown.perhaps().add(line);
                }
            }
        }

        private Set<Integer> lines(Kind... kinds) {
            Set<Kind> wanted = Set.of(kinds);
            return runs.stream()
                    .flatMap(List::stream)
                    .flatMap(List::stream)
                    .filter(event -> wanted.contains(event.kind()))
                    .map(Event::line)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private static List<String> texts(List<Event> run, int line, boolean decided) {
            return run.stream()
                    .filter(event -> event.line() == line && (event.kind() == Kind.DECIDED) == decided)
                    .map(Event::text)
                    .toList();
        }

        /** Whether what is decided on a line, or else what a person is shown there, depends on what the AI answers. */
        private static boolean depends(List<List<Event>> runs, int line, boolean decided) {
            return runs.stream()
                            .map(run -> texts(run, line, decided))
                            .distinct()
                            .count()
                    > 1;
        }

        /** The lines on which a person is shown something that depends on what the AI answers. */
        private Set<Integer> steps(List<List<Event>> said) {
            return lines(Kind.ASKED, Kind.TOLD).stream()
                    .filter(line -> depends(said, line, false))
                    .collect(Collectors.toSet());
        }

        /** Whether some run decides, and nobody has said yes before to something that depends on the answer. */
        private boolean isBare(List<List<Event>> said, int line) {
            Set<Integer> steps = steps(said);
            return said.stream()
                    .anyMatch(run -> run.stream()
                            .takeWhile(event -> !event.yes() || !steps.contains(event.line()))
                            .anyMatch(event -> event.kind() == Kind.DECIDED && event.line() == line));
        }

        /** Whether a decision depends on the answer and not on what a person says, who is asked and not only told. */
        private boolean isWhateverTheySay(int line) {
            Function<Integer, Set<List<String>>> decided = answer -> runs.stream()
                    .map(said -> texts(said.get(answer), line, true))
                    .collect(Collectors.toSet());
            Set<Set<List<String>>> all = new HashSet<>();
            boolean alike = IntStream.range(0, runs.get(0).size()).allMatch(answer -> {
                all.add(decided.apply(answer));
                return decided.apply(answer).size() == 1;
            });
            return alike
                    && all.size() > 1
                    && lines(Kind.TOLD).stream()
                            .noneMatch(told -> runs.stream().anyMatch(said -> depends(said, told, false)));
        }
    }
}
