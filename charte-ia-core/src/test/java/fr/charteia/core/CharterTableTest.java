package fr.charteia.core;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.rule.RuleDescriptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages that go from the charter to the rules: every rule is there, every rule that is named exists, no row is left open. */
class CharterTableTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final Pattern RULE = Pattern.compile("CHARTE-\\d{3}");

    /** A row of a table: what the charter says, then the rules, or why there is none. */
    private record Row(String charter, String answer) {
        List<String> rules() {
            return RULE.matcher(answer).results().map(MatchResult::group).toList();
        }
    }

    @Test
    void every_rule_occurs_and_every_rule_that_is_named_exists() throws IOException {
        List<String> ids =
                RuleCatalogue.all().stream().map(RuleDescriptor::id).sorted().toList();
        for (String page : List.of("fr/charte-et-regles.md", "en/charter-and-rules.md")) {
            TreeSet<String> named = new TreeSet<>();
            rows(page).forEach(row -> named.addAll(row.rules()));

            assertThat(named).as(page).containsExactlyElementsOf(ids);
        }
    }

    @Test
    void a_row_names_a_rule_or_says_why_a_build_cannot_see_it() throws IOException {
        assertThat(rows("fr/charte-et-regles.md"))
                .hasSizeGreaterThan(100)
                .allSatisfy(row ->
                        assertThat(row.answer()).matches("CHARTE-\\d{3}.*|Invisible à la construction : \\S.{20,}"));
        assertThat(rows("en/charter-and-rules.md"))
                .allSatisfy(
                        row -> assertThat(row.answer()).matches("CHARTE-\\d{3}.*|Not visible to a build: \\S.{20,}"));
    }

    @Test
    void both_languages_say_the_same() throws IOException {
        List<Row> french = rows("fr/charte-et-regles.md");
        List<Row> english = rows("en/charter-and-rules.md");

        assertThat(english)
                .extracting(Row::rules)
                .isEqualTo(french.stream().map(Row::rules).toList());
    }

    @Test
    void a_row_is_written_once() throws IOException {
        assertThat(rows("fr/charte-et-regles.md")).extracting(Row::charter).doesNotHaveDuplicates();
    }

    private static List<Row> rows(String page) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(DOCS.resolve(page))) {
            if (line.startsWith("| ")
                    && !line.startsWith("| Ce que")
                    && !line.startsWith("| What")
                    && !line.startsWith("| Pourquoi |")
                    && !line.startsWith("| Why |")) {
                List<String> cells =
                        List.of(line.substring(2, line.length() - 2).split(" \\| ", -1));
                rows.add(new Row(cells.get(0), cells.get(cells.size() - 1)));
            }
        }
        return rows;
    }
}
