package fr.charteia.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.RandomPrograms.Subject;
import fr.charteia.core.flow.value.Mark;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What running programs shows against what is said of them: each is run for every answer of the outside, of an AI and of a person. It shows on
 * which lines the AI is sent the name, and which decisions are others where the AI answers otherwise and all else is the same, though
 * nobody has approved that. Of those none is missed; what is said beyond them is imprecision, of which there is little.
 *
 * <p>{@code -Dcharte-ia.seeds=100-200} tries others than the suite's.
 */
class GeneratedProgramsTest {
    private static final int PROGRAMS = 40;

    /** How many lines in a hundred may be named for which no run was found. */
    private static final Map<Subject, Integer> BEYOND =
            Map.of(Subject.DATA, 15, Subject.DECISIONS, 35, Subject.APPROVALS, 25);

    /** Of programs that ask a person, those whose seeds show what the limits name are left out: what may be shown covers what may be decided. */
    private static final Map<Subject, List<Long>> SEEDS = Map.of(
            Subject.DATA, List.of(1L, 2L, 3L, 4L, 5L),
            Subject.DECISIONS, List.of(1L, 2L, 3L, 4L, 5L),
            Subject.APPROVALS, List.of(1L, 2L, 4L, 5L, 7L));

    static Stream<Arguments> seeds() {
        String asked = System.getProperty("charte-ia.seeds");
        return Arrays.stream(Subject.values())
                .flatMap(subject -> (asked == null ? SEEDS.get(subject) : range(asked))
                        .stream().map(seed -> Arguments.of(subject, seed)));
    }

    private static List<Long> range(String asked) {
        String[] ends = asked.split("-", 2);
        return LongStream.rangeClosed(Long.parseLong(ends[0]), Long.parseLong(ends[1]))
                .boxed()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_a_run_shows_is_found(Subject subject, long seed) throws Exception {
        String source = RandomPrograms.of(subject, seed, PROGRAMS);
        Set<Integer> unknown = new TreeSet<>();
        Set<Integer> perhaps = new TreeSet<>();
        Set<Integer> shown =
                subject == Subject.APPROVALS ? unapproved(source, perhaps, unknown) : shown(subject, source, unknown);
        perhaps.addAll(shown);
        Set<Integer> found = found(subject, source);
        found.removeAll(unknown);
        Set<Integer> missed = new TreeSet<>(shown);
        missed.removeAll(found);
        Set<Integer> beyond = new TreeSet<>(found);
        beyond.removeAll(perhaps);
        assertThat(shown).as("what programs do").hasSizeGreaterThan(PROGRAMS / 2);
        assertThat(missed).as("missed in\n" + numbered(source, missed)).isEmpty();
        assertThat(beyond)
                .as("said beyond what runs show in\n" + numbered(source, beyond))
                .hasSizeLessThanOrEqualTo(shown.size() * BEYOND.get(subject) / 100);
    }

    /**
     * The lines that runs show, and those of programs that fail.
     *
     * @param unknown is given the latter
     */
    private static Set<Integer> shown(Subject subject, String source, Set<Integer> unknown) throws Exception {
        Set<Integer> lines = new TreeSet<>();
        try (ProgramRuns runs = new ProgramRuns(subject, source)) {
            for (int i = 0; i < PROGRAMS; i++) {
                ProgramRuns.Shown shown = runs.shown(i);
                lines.addAll(shown.lines());
                if (shown.failed()) {
                    unknown.addAll(linesOf(source, i));
                }
            }
        }
        return lines;
    }

    /**
     * The lines of decisions that runs show nobody has approved.
     *
     * @param perhaps is given those, and others of which a run does not show whether what a person was asked about is what is decided
     * @param unknown is given the lines of programs that fail
     */
    private static Set<Integer> unapproved(String source, Set<Integer> perhaps, Set<Integer> unknown) throws Exception {
        Set<Integer> lines = new TreeSet<>();
        try (ApprovalRuns runs = new ApprovalRuns(source)) {
            for (int i = 0; i < PROGRAMS; i++) {
                ApprovalRuns.Shown shown = runs.shown(i);
                lines.addAll(shown.unapproved());
                perhaps.addAll(shown.perhaps());
                if (shown.failed()) {
                    unknown.addAll(linesOf(source, i));
                }
            }
        }
        return lines;
    }

    private static List<Integer> linesOf(String source, int program) {
        List<String> lines = source.lines().toList();
        int from = lines.indexOf("    static class P" + program + " {");
        int to = lines.indexOf("    static class P" + (program + 1) + " {");
        return IntStream.range(from, to < 0 ? lines.size() : to).boxed().toList();
    }

    private static Set<Integer> found(Subject subject, String source) {
        Set<Integer> lines = new TreeSet<>();
        for (Flow flow : new Programs().flows(source)) {
            boolean wanted = subject == Subject.DATA
                    ? flow.origin() instanceof Flow.Origin.Data && flow.sink() instanceof Flow.Sink.ToAi
                    : flow.origin() instanceof Flow.Origin.AiOutput
                            && flow.sink() instanceof Flow.Sink.ToDecision
                            && !flow.marks().contains(Mark.VALIDATED);
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
            while (!lines[from - 1].startsWith("    static class P")) {
                from--;
            }
            for (int i = from; i <= line; i++) {
                text.append(i).append(' ').append(lines[i - 1].strip()).append('\n');
            }
        }
        return text.toString();
    }
}
