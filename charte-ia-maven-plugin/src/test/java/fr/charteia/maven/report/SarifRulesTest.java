package fr.charteia.maven.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.contrastsecurity.sarif.ReportingDescriptor;
import fr.charteia.core.RuleCatalogue;
import fr.charteia.core.message.Language;
import fr.charteia.core.rule.RuleDescriptor;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule of the charter has its descriptor in SARIF, in the language that is asked for, and its page is in it. */
class SarifRulesTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void every_rule_is_described(Language language) {
        List<RuleDescriptor> rules = RuleCatalogue.all();

        List<ReportingDescriptor> described = List.copyOf(new SarifRules(rules, new Words(language)).descriptors());

        assertThat(described).hasSameSizeAs(rules);
        for (int i = 0; i < rules.size(); i++) {
            RuleDescriptor rule = rules.get(i);
            ReportingDescriptor descriptor = described.get(i);
            assertThat(descriptor.getId()).isEqualTo(rule.id());
            assertThat(descriptor.getName()).isEqualTo(rule.slug());
            assertThat(descriptor.getShortDescription().getText())
                    .startsWith(rule.title().in(language));
            assertThat(descriptor.getHelp().getMarkdown())
                    .contains(rule.why().in(language).lines().findFirst().orElseThrow())
                    .contains(rule.advice().in(language))
                    .contains("```");
        }
    }
}
