package fr.charteia.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.charteia.core.model.Role;
import fr.charteia.core.testing.Sources;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages on models: their example is run, and they name every section, key and word that the policy knows. */
class ModelsPageTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `[^\\n]*$");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private static final String[] LIBRARY = {"""
        package fr.acme.ia;
        public class Demande { public Demande avec(String texte) { return this; } }
        """, """
        package fr.acme.ia;
        public class Client { public String demander(Demande demande) { return ""; } }
        """, """
        package fr.acme.annuaire;
        public class Agent { public String courriel() { return ""; } public int numero() { return 1; } }
        """, """
        package fr.acme.droits;
        public class Titres { public void retirer(int numero) {} }
        """};

    @TempDir
    Path root;

    @ParameterizedTest
    @ValueSource(strings = {"en/models.md", "fr/modeles.md"})
    void what_the_page_shows_is_found(String page) throws Exception {
        String text = Files.readString(DOCS.resolve(page));
        String source = block(text, "java");
        Files.writeString(root.resolve("charte-ia.yml"), block(text, "yaml"));
        Path library = Sources.compile(LIBRARY);
        Path classes = Sources.of(source).classpath(library).compile();
        Project project = new SmallProject(root).project();
        Project revue = new Project(
                project.name(),
                root,
                root,
                List.of(classes),
                List.of(),
                List.of(library),
                List.of(Sources.sourcesOf(classes)),
                List.of(),
                project.policy());

        Report report = Analysis.run(revue, Options.at(SmallProject.TODAY));

        assertThat(report.findings().stream()
                        .filter(finding ->
                                Set.of("CHARTE-000", "CHARTE-401", "CHARTE-501").contains(finding.rule()))
                        .map(finding ->
                                finding.rule() + ":" + finding.location().line())
                        .toList())
                .containsExactlyElementsOf(expected(source));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en/models.md", "fr/modeles.md"})
    void every_section_and_key_has_its_row(String page) throws IOException {
        Set<String> named = named(Files.readString(DOCS.resolve(page)));
        JsonNode sections = schema().at("/$defs/modeles/properties");

        assertThat(sections.size()).isGreaterThan(25);
        Set<String> wanted = new TreeSet<>(Set.of("exact"));
        sections.fieldNames().forEachRemaining(section -> {
            wanted.add(section);
            sections.at("/" + section + "/items/properties").fieldNames().forEachRemaining(wanted::add);
        });
        assertThat(named).containsAll(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en/models.md", "fr/modeles.md"})
    void every_role_is_named(String page) throws IOException {
        assertThat(named(Files.readString(DOCS.resolve(page))))
                .containsAll(Arrays.stream(Role.values()).map(Role::word).toList());
    }

    private static List<String> expected(String source) {
        List<String> expected = new ArrayList<>();
        List<String> lines = source.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher rule = Pattern.compile("// (CHARTE-\\d{3})$").matcher(lines.get(i));
            if (rule.find()) {
                expected.add(rule.group(1) + ":" + (i + 1));
            }
        }
        assertThat(expected).hasSize(2);
        return expected;
    }

    /** What stands as code in the tables, and after them. */
    private static Set<String> named(String text) {
        Set<String> named = new TreeSet<>();
        named.add(text.contains("`exact: true`") ? "exact" : "");
        ROW.matcher(text)
                .results()
                .map(MatchResult::group)
                .flatMap(row -> CODE.matcher(row).results())
                .forEach(code -> named.add(code.group(1)));
        return named;
    }

    private static String block(String text, String language) {
        Matcher block = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(text);
        assertThat(block.find()).as(language).isTrue();
        return block.group(1);
    }

    private static JsonNode schema() throws IOException {
        try (InputStream in = ModelsPageTest.class.getResourceAsStream("/fr/charteia/schemas/charte-ia.schema.json")) {
            return new ObjectMapper().readTree(in);
        }
    }
}
