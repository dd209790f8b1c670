package fr.charteia.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.BlindSpots;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The programs of the suite written in other ways that change nothing of what they do: the same lines are to be found. What is wrong
 * where one way is used is wrong for everybody who writes so.
 *
 * <p>A few groups are rewritten, of which nothing is wrong then. {@code -Dcharte-ia.rewritten=.*} rewrites all of which the name matches, a
 * minute or two for each way, and holds how many lines are known to be wrong.
 */
class RewrittenProgramsTest {
    private static final String ASKED = System.getProperty("charte-ia.rewritten", "");

    private static final Pattern GROUPS = Pattern.compile(ASKED.isEmpty() ? "Basic|Calls|Chained|Factories" : ASKED);

    private static final Pattern ERROR = Pattern.compile("\\.java:(\\d+)");

    /** How often what does not compile is left as it was. */
    private static final int ROUNDS = 20;

    private final List<String> missed = new ArrayList<>();
    private final List<String> invented = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void programs_that_do_the_same_are_judged_alike(Rewriting rewriting) throws IOException {
        Path api = Programs.api();
        Map<String, String> programs = new TreeMap<>(ProgramsTest.read(ProgramsTest.folder("programs")));
        programs.keySet()
                .removeIf(file -> !GROUPS.matcher(file.replace(".java", "")).matches());
        assertThat(programs).isNotEmpty();
        programs.forEach((file, source) -> judge(file, source, compiled(rewriting, source, api), api));
        SoftAssertions.assertSoftly(they -> {
            they.assertThat(missed).as("missed").hasSizeLessThanOrEqualTo(ASKED.isEmpty() ? 0 : rewriting.missed());
            they.assertThat(invented)
                    .as("invented")
                    .hasSizeLessThanOrEqualTo(ASKED.isEmpty() ? 0 : rewriting.invented());
        });
    }

    private void judge(String file, String source, Path classes, Path api) {
        List<String> lines = source.lines().toList();
        Map<Integer, Set<String>> expected = ProgramsTest.expected(source);
        // Not all can be seen of each: reflection that a function does is another's to look at.
        Map<Integer, Set<String>> found = ProgramsTest.analyse(file, classes, api, new BlindSpots());
        for (int line = 1; line <= lines.size(); line++) {
            Set<String> wanted = expected.getOrDefault(line, Set.of());
            Set<String> got = found.getOrDefault(line, Set.of());
            if (!got.equals(wanted) && !lines.get(line - 1).contains("// KNOWN")) {
                (got.containsAll(wanted) ? invented : missed)
                        .add(file + ":" + line + " " + lines.get(line - 1).strip());
            }
        }
    }

    /** The classes of a group rewritten, but for what does not compile so: a function may not change variables, say. */
    private static Path compiled(Rewriting rewriting, String source, Path api) {
        Set<Integer> left = new TreeSet<>();
        for (int round = 1; ; round++) {
            try {
                return ProgramsTest.compile(rewriting.of(source, left), api);
            } catch (AssertionError e) {
                boolean more = false;
                Matcher error = ERROR.matcher(String.valueOf(e.getMessage()));
                while (error.find()) {
                    more |= left.add(Integer.parseInt(error.group(1)));
                }
                if (!more || round == ROUNDS) {
                    throw e;
                }
            }
        }
    }
}
