package fr.charteia.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.RuleCatalogue;
import fr.charteia.core.message.Text;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class DescriptorsTest {
    static Stream<RuleDescriptor> rules() {
        return Rules.descriptors().stream();
    }

    @Test
    void every_file_has_its_rule_and_they_are_sorted() throws URISyntaxException {
        File folder = Path.of(Optional.ofNullable(Rules.class.getResource("CHARTE-401.yml"))
                        .orElseThrow()
                        .toURI())
                .toFile()
                .getParentFile();
        List<String> files = Arrays.stream(Optional.ofNullable(folder.list()).orElseThrow())
                .filter(name -> name.endsWith(".yml"))
                .map(name -> name.replace(".yml", ""))
                .sorted()
                .toList();

        assertThat(Rules.descriptors()).extracting(RuleDescriptor::id).isEqualTo(files);
    }

    /** The head is read without a parser. */
    @ParameterizedTest
    @MethodSource("rules")
    void what_a_rule_weighs_and_how_it_knows_is_what_its_file_says(RuleDescriptor rule) throws IOException {
        try (InputStream in = Optional.ofNullable(Rules.class.getResourceAsStream(rule.id() + ".yml"))
                .orElseThrow()) {
            Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);

            assertThat(rule.severity())
                    .hasToString(String.valueOf(file.get("gravite")).toUpperCase(Locale.ROOT));
            assertThat(rule.families())
                    .extracting(family -> family.name().toLowerCase(Locale.ROOT))
                    .isEqualTo(file.get("familles"));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everything_is_said_in_both_languages(RuleDescriptor rule) {
        assertThat(rule.id()).matches("CHARTE-\\d{3}");
        assertThat(rule.slug()).matches("[a-z]+(-[a-z]+)*");
        assertThat(rule.principle()).isEqualTo(rule.id().charAt("CHARTE-".length()) - '0');
        assertThat(rule.families()).isNotEmpty().doesNotHaveDuplicates();
        for (Text text : List.of(rule.title(), rule.looksFor(), rule.why(), rule.advice())) {
            assertThat(text.fr()).isNotBlank().isNotEqualTo(text.en());
            assertThat(text.en()).isNotBlank();
        }
        for (Text line : List.of(rule.title(), rule.advice())) {
            assertThat(line.fr()).doesNotContain("\n").doesNotEndWith(".");
            assertThat(line.en()).doesNotContain("\n").doesNotEndWith(".");
        }
        assertThat(rule.badExample().fr()).contains("```");
        assertThat(rule.goodExample().fr())
                .contains("```")
                .isNotEqualTo(rule.badExample().fr());
        assertThat(rule.why().fr()).containsPattern("charte|cadre d'emploi|principe");
    }

    @Test
    void a_rule_is_found_by_id_or_slug() {
        assertThat(RuleCatalogue.find(" charte-401 ")).map(RuleDescriptor::id).contains("CHARTE-401");
        assertThat(RuleCatalogue.find("service-non-autorise"))
                .map(RuleDescriptor::id)
                .contains("CHARTE-001");
        assertThat(RuleCatalogue.find("CHARTE-999")).isEmpty();
    }
}
