package fr.charteia.core.declaration;

import static fr.charteia.core.testing.Schemas.keys;
import static fr.charteia.core.testing.Schemas.schema;
import static fr.charteia.core.testing.Schemas.violations;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.Usage;
import fr.charteia.core.message.Severity;
import fr.charteia.core.rule.RuleDescriptor;
import fr.charteia.core.rule.Rules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas for editors say what the parsers read. */
class SchemaTest {
    private static final Pattern MATTER = Pattern.compile("\\A---\\R(.*?)^---", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern BLOCK = Pattern.compile(
            "^```(yaml charte-ia\\.yml|yaml|markdown [\\w./-]+)\\R(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);

    @Test
    void the_keys_of_a_policy_are_those_of_its_parser() {
        JsonNode policy = schema("charte-ia");
        Map<String, List<String>> below = Map.of(
                "heuristiques", PolicyKeys.HEURISTIQUES,
                "autorites", PolicyKeys.AUTORITE,
                "derogations", PolicyKeys.DEROGATION);

        assertThat(keys(policy)).containsExactlyInAnyOrderElementsOf(PolicyKeys.POLICY);
        below.forEach((key, known) ->
                assertThat(keys(policy.at("/properties/" + key))).as(key).containsExactlyInAnyOrderElementsOf(known));
        assertThat(keys(policy.at("/$defs/service"))).containsExactlyInAnyOrderElementsOf(PolicyKeys.SERVICE);
        assertThat(keys(policy.at("/$defs/niveau"))).containsExactlyInAnyOrderElementsOf(PolicyKeys.LEVEL);
    }

    @Test
    void the_keys_of_a_fiche_are_those_of_its_parser() {
        JsonNode fiche = schema("fiche");

        assertThat(keys(fiche)).containsExactlyInAnyOrderElementsOf(FicheKeys.FICHE);
        for (String key : FicheKeys.FICHE) {
            assertThat(keys(fiche.at("/properties/" + key)))
                    .as(key)
                    .containsExactlyInAnyOrderElementsOf(FicheKeys.below(key));
        }
    }

    @Test
    void the_words_are_those_of_the_enums() {
        assertThat(words("charte-ia", "/$defs/categorie")).isEqualTo(names(Categorie.values()));
        assertThat(words("fiche", "/$defs/categorie")).isEqualTo(names(Categorie.values()));
        assertThat(words("fiche", "/$defs/usage")).isEqualTo(names(Usage.values()));
        assertThat(words("charte-ia", "/$defs/gravite")).isEqualTo(lower(Severity.values()));
        assertThat(words("fiche", "/properties/risque")).isEqualTo(lower(Fiche.Risque.values()));
    }

    static Stream<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("../it/src/it"))) {
            return all
                    .filter(file -> file.getFileName().toString().equals("charte-ia.yml")
                            || file.toString().replace('\\', '/').matches(".*/docs/ia/[^/]+\\.md"))
                    .filter(SchemaTest::isMeantToBeRead)
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /** Some are about what gets misread. */
    private static boolean isMeantToBeRead(Path file) {
        String path = file.toString().replace('\\', '/');
        return !path.contains("illisible") && !path.contains("/politique-non-conforme/");
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_policy_and_fiche_of_the_integration_tests_is_valid(Path file) throws IOException {
        String text = Files.readString(file);
        boolean policy = file.toString().endsWith(".yml");

        assertThat(violations(policy ? "charte-ia" : "fiche", policy ? text : matter(text)))
                .isEmpty();
    }

    static Stream<RuleDescriptor> rules() {
        return Rules.descriptors().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_compliant_example_of_every_rule_is_valid(RuleDescriptor rule) {
        checkBlocks(rule.goodExample().fr());
    }

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("../docs"))) {
            List<Path> pages = new ArrayList<>(
                    all.filter(file -> file.toString().endsWith(".md")).sorted().toList());
            pages.add(Path.of("../README.md"));
            pages.add(Path.of("../README.fr.md"));
            return pages.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void what_the_documentation_shows_is_valid_and_read_without_an_error(Path page) throws IOException {
        checkBlocks(Files.readString(page));
    }

    private static void checkBlocks(String markdown) {
        Matcher block = BLOCK.matcher(markdown);
        while (block.find()) {
            String text = block.group(2);
            List<DeclarationError> errors = new ArrayList<>();
            if (block.group(1).startsWith("markdown")) {
                assertThat(violations("fiche", matter(text))).isEmpty();
                errors.addAll(new FicheParser("f.md").parse(text).errors());
            } else if (text.startsWith("charte-ia: 1")) {
                assertThat(violations("charte-ia", text)).as(text).isEmpty();
                new PolicyParser("p.yml", Rules.known(), errors::add).parse(text);
            }
            assertThat(errors).extracting(error -> error.text().fr()).isEmpty();
        }
    }

    @Test
    void the_policies_that_we_ship_are_valid() throws IOException {
        for (String name : List.of("decouverte", "stricte")) {
            Path file = Path.of("src/main/resources/fr/charteia/politiques/" + name + ".yml");
            assertThat(violations("charte-ia", Files.readString(file))).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        charte-ia | 'charte-ia: 2'
        charte-ia | 'revision: 2026-01-01'
        charte-ia | 'charte-ia: 1\nservces: []'
        charte-ia | 'charte-ia: 1\nrevision: hier'
        charte-ia | 'charte-ia: 1\nregles: {CHARTE-401: fort}'
        charte-ia | 'charte-ia: 1\nregles: {CHARTE-401: {auPlus: info, raison: x}}'
        charte-ia | 'charte-ia: 1\nservices: [{id: a, portee: ailleurs}]'
        charte-ia | 'charte-ia: 1\nservices: [{id: a, portee: externe, donnees: [NOM]}]'
        charte-ia | 'charte-ia: 1\nderogations: [{regle: CHARTE-401}]'
        charte-ia | 'charte-ia: 1\nmodeles: {source: []}'
        fiche     | 'sistème: a'
        fiche     | 'responsables: {concepteur: a}'
        fiche     | 'usages: [RESUMER]'
        fiche     | 'aipd: {reference: a, date: bientôt}'
        """)
    void what_the_parser_refuses_the_schema_refuses(String name, String yaml) {
        assertThat(violations(name, yaml.replace("\\n", "\n"))).isNotEmpty();
    }

    private static String matter(String markdown) {
        Matcher matter = MATTER.matcher(markdown);
        if (!matter.find()) {
            throw new UncheckedIOException(new IOException("no front matter"));
        }
        return matter.group(1);
    }

    private static List<String> words(String name, String pointer) {
        return schema(name)
                .at(pointer + "/enum")
                .valueStream()
                .map(JsonNode::asText)
                .toList();
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private static List<String> lower(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
