package fr.charteia.archunit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import fr.charteia.core.Report;
import fr.charteia.core.RuleCatalogue;
import fr.charteia.core.SmallProject;
import fr.charteia.core.rule.Finding;
import fr.charteia.core.rule.RuleDescriptor;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules find in what ArchUnit imported what the analysis finds in the project: on the examples of every rule's page. */
class SameFindingsTest {
    private static final Pattern PLACE = Pattern.compile("(CHARTE-\\d+) [^\\n]* in \\(([^:()]+):(\\d+)\\)");

    @TempDir
    Path root;

    static Stream<RuleDescriptor> rules() {
        return RuleCatalogue.all().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_bad_example_violates_the_same_rules_at_the_same_lines(RuleDescriptor rule) {
        SmallProject project = SmallProject.ofExample(root, rule.badExample().fr());

        Report report = project.report();

        assertThat(places(report)).anyMatch(place -> place.startsWith(rule.id()));
        assertThat(places(CharteIARules.all())).isEqualTo(places(report));
        assertThat(places(CharteIARules.rule(rule.id()).orElseThrow()))
                .isEqualTo(places(report).stream()
                        .filter(place -> place.startsWith(rule.id()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_good_example_violates_what_the_analysis_says(RuleDescriptor rule) {
        SmallProject project = SmallProject.ofExample(root, rule.goodExample().fr());

        Report report = project.report();

        assertThat(places(CharteIARules.all())).isEqualTo(places(report));
        assertThat(places(CharteIARules.rule(rule.id()).orElseThrow())).isEmpty();
    }

    private List<String> places(ArchRule rule) {
        EvaluationResult result = Imported.withLibrary(
                () -> rule.evaluate(new ClassFileImporter().importPath(root.resolve("target/classes"))));
        return result.getFailureReport().getDetails().stream()
                .map(SameFindingsTest::place)
                .sorted()
                .toList();
    }

    private static String place(String detail) {
        Matcher place = PLACE.matcher(detail);
        assertThat(place.find()).as(detail).isTrue();
        return place.group(1) + " " + place.group(2) + ":" + place.group(3);
    }

    private static List<String> places(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.waiver().isEmpty())
                .map(SameFindingsTest::place)
                .sorted()
                .toList();
    }

    private static String place(Finding finding) {
        String path = finding.location().path();
        return finding.rule() + " " + path.substring(path.lastIndexOf('/') + 1) + ":"
                + finding.location().line();
    }
}
