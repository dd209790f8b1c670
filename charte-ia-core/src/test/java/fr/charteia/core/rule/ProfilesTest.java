package fr.charteia.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.declaration.BuildRoot;
import fr.charteia.core.declaration.Policy;
import fr.charteia.core.declaration.PolicyCache;
import fr.charteia.core.message.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The policies that we ship to inherit from. */
class ProfilesTest {
    @TempDir
    Path root;

    @Test
    void decouverte_says_everything_and_fails_nothing() throws IOException {
        Policy policy = policy("decouverte", "");

        assertThat(policy.errors()).isEmpty();
        assertThat(Rules.descriptors()).allSatisfy(rule -> {
            Severity level = policy.level(rule.id(), rule.severity());
            assertThat(level).isGreaterThan(Severity.ERREUR).isNotEqualTo(Severity.DESACTIVEE);
            assertThat(level).isEqualTo(rule.severity() == Severity.ERREUR ? Severity.AVERTISSEMENT : rule.severity());
        });
    }

    @Test
    void what_a_project_demands_of_itself_counts_before_decouverte() throws IOException {
        Policy policy = policy("decouverte", "regles: {CHARTE-401: erreur}\n");

        assertThat(policy.level("CHARTE-401", Severity.ERREUR)).isEqualTo(Severity.ERREUR);
        assertThat(policy.redefinitions())
                .singleElement()
                .satisfies(change -> assertThat(change.weaker()).isFalse());
    }

    @Test
    void stricte_fails_everything_but_sobriety() throws IOException {
        Policy policy = policy("stricte", "");

        assertThat(policy.errors()).isEmpty();
        assertThat(policy.nameLevel()).isEqualTo(Severity.ERREUR);
        assertThat(policy.decisionLevel()).isEqualTo(Severity.ERREUR);
        assertThat(Rules.descriptors())
                .allSatisfy(rule -> assertThat(policy.level(rule.id(), rule.severity()))
                        .isEqualTo(rule.principle() == 7 ? Severity.AVERTISSEMENT : Severity.ERREUR));
    }

    private Policy policy(String profile, String more) throws IOException {
        Files.writeString(
                root.resolve("charte-ia.yml"),
                "charte-ia: 1\nherite: classpath:fr/charteia/politiques/" + profile + ".yml\n" + more);
        return new PolicyCache().find(new BuildRoot(root, root), Rules.known());
    }
}
