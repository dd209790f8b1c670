package fr.charteia.core;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.rule.RuleDescriptor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples that each rule's page shows are true: the bad one is found on the lines that it marks, the good one is not. */
class ExamplesTest {
    private static final Pattern BLOCK = Pattern.compile("```(\\w+) ?([\\w./-]*)\\R(.*?)```", Pattern.DOTALL);

    @TempDir
    Path root;

    static Stream<RuleDescriptor> rules() {
        return RuleCatalogue.all().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_bad_example_is_found(RuleDescriptor rule) {
        List<String> found = found(rule, rule.badExample().fr());

        assertThat(found).isNotEmpty();
        List<String> marked = marked(rule);
        if (!marked.isEmpty()) {
            assertThat(found).isEqualTo(marked);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_good_example_is_not_found(RuleDescriptor rule) {
        assertThat(found(rule, rule.goodExample().fr())).isEmpty();
    }

    private List<String> found(RuleDescriptor rule, String example) {
        return SmallProject.ofExample(root, example).found().stream()
                .filter(line -> line.startsWith(rule.id()))
                .map(line -> line.replaceFirst(".*:", ""))
                .toList();
    }

    /** The lines of the Java block with a comment that names the rule. */
    private static List<String> marked(RuleDescriptor rule) {
        List<String> lines = new ArrayList<>();
        Matcher block = BLOCK.matcher(rule.badExample().fr());
        while (block.find()) {
            List<String> code = block.group(3).lines().toList();
            for (int i = 0; i < code.size() && block.group(1).equals("java"); i++) {
                if (code.get(i).contains("// " + rule.id())) {
                    lines.add(String.valueOf(i + 1));
                }
            }
        }
        return lines;
    }
}
