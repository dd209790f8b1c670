package fr.charteia.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.charteia.core.RuleCatalogue;
import fr.charteia.core.declaration.Policy;
import fr.charteia.core.message.Language;
import fr.charteia.core.rule.RuleDescriptor;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    @Test
    void each_rule_is_explained_in_each_language() throws Exception {
        for (RuleDescriptor rule : RuleCatalogue.all()) {
            assertThat(new Explanation(Language.FR).of(rule.id()))
                    .startsWith(rule.id() + " · " + rule.title().fr())
                    .contains(rule.slug(), "### Pourquoi");
            assertThat(new Explanation(Language.EN).of(rule.slug()))
                    .startsWith(rule.id() + " · " + rule.title().en())
                    .contains("### Why");
        }
    }

    @Test
    void a_rule_that_does_not_exist_is_refused() {
        assertThatThrownBy(() -> new Explanation(Language.FR).of("CHARTE-4O1"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("La règle « CHARTE-4O1 » n'existe pas.");
    }

    @Test
    void who_names_no_rule_is_told_how_to_find_one() {
        assertThatThrownBy(() -> new Explanation(Language.EN).of(null))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("mvn charte-ia:rules");
    }

    @Test
    void the_list_has_a_line_for_each_rule() {
        assertThat(new Explanation(Language.FR).list(Policy.NONE))
                .hasSameSizeAs(RuleCatalogue.all())
                .contains(
                        "CHARTE-401  erreur         flux       Une donnée personnelle part vers une IA externe (défaut)");
    }
}
