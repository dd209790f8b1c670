package fr.charteia.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.RuleCatalogue;
import fr.charteia.core.message.Text;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
        assertThat(RuleResources.list().keySet()).containsExactlyElementsOf(files);
    }

    @Test
    void each_is_checked_once() {
        assertThat(Rules.all())
                .extracting(rule -> rule.descriptor().id())
                .containsExactlyInAnyOrderElementsOf(Rules.ids());
        assertThat(Rules.all())
                .doesNotHaveDuplicates()
                .extracting(Rule::getClass)
                .doesNotHaveDuplicates();
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
