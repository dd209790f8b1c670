package fr.charteia.maven.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.RuleCatalogue;
import fr.charteia.core.declaration.BuildRoot;
import fr.charteia.core.declaration.Policy;
import fr.charteia.core.declaration.PolicyCache;
import fr.charteia.core.message.Language;
import fr.charteia.core.rule.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectiveConfigTest {
    private static final String FAR = """
        charte-ia: 1
        revision: 2026-01-01
        services:
          - {id: mirai, nom: MIrAI, portee: interne, hotes: [mirai.interieur.gouv.fr]}
        regles: {flux: erreur, CHARTE-701: info}
        autorites: [{qui: RSSI, regles: ['CHARTE-4*']}]
        """;
    private static final String NEAR = """
        charte-ia: 1
        herite: commun/ministere.yml
        services:
          - id: essai
            portee: externe
            hotes: [api.essai.fr]
            conditions: 'https://agent:s3cret@essai.fr/cgu?jeton=abcdef&page=2'
        regles: {CHARTE-701: {niveau: desactivee, motif: mesuré ailleurs}}
        heuristiques: {noms: erreur}
        responsables: [Bureau du numérique]
        derogations:
          - {regle: CHARTE-401, ou: 'fr.acme.*', motif: essai, autorisePar: RSSI, expire: 2027-01-31}
        """;

    @TempDir
    Path root;

    @Test
    void every_value_says_where_it_comes_from() throws IOException {
        List<String> lines = lines(Language.FR);

        assertThat(lines)
                .contains(
                        "# charte-ia.yml, hérite de commun/ministere.yml",
                        "revision: 2026-01-01                        # commun/ministere.yml:2",
                        "  - id: essai                               # charte-ia.yml:4",
                        "  - id: mirai                               # commun/ministere.yml:4",
                        "  CHARTE-001: erreur                        # défaut",
                        "  CHARTE-401: erreur                        # commun/ministere.yml:5",
                        "  CHARTE-701: desactivee                    # charte-ia.yml:8 ; motif : mesuré ailleurs",
                        "  noms: erreur                              # charte-ia.yml:9",
                        "  decisions: avertissement                  # défaut",
                        "  - Bureau du numérique                     # charte-ia.yml:10",
                        "  - {qui: RSSI, regles: ['CHARTE-4*']}      # commun/ministere.yml:6",
                        "    ou: 'fr.acme.*'",
                        "#   regles.CHARTE-701 : info → desactivee (charte-ia.yml:8 ; motif : mesuré ailleurs)");
        assertThat(lines.indexOf("    nom: essai")).isLessThan(lines.indexOf("    nom: MIrAI"));
        assertThat(lines(Language.EN)).contains("  CHARTE-001: erreur                        # default");
    }

    @Test
    void what_is_printed_is_a_policy_that_means_the_same() throws IOException {
        List<String> lines = lines(Language.FR);
        Policy before = policy();
        Files.writeString(root.resolve("charte-ia.yml"), String.join("\n", lines));

        Policy after = policy();
        assertThat(after.errors()).isEmpty();
        assertThat(Rules.descriptors())
                .allSatisfy(rule -> assertThat(after.level(rule.id(), rule.severity()))
                        .isEqualTo(before.level(rule.id(), rule.severity())));
        assertThat(after.services()).hasSameSizeAs(before.services());
        assertThat(after.derogations()).hasSameSizeAs(before.derogations());
        assertThat(after.autorites().of("CHARTE-401")).containsExactly("RSSI");
    }

    @Test
    void secrets_are_left_out() throws IOException {
        assertThat(String.join("\n", lines(Language.EN)))
                .contains("'https://***@essai.fr/cgu?jeton=***&page=2'")
                .doesNotContain("s3cret", "abcdef");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        https://u:p@h/x                       | https://***@h/x
        https://h/x?api_key=123&a=b           | https://h/x?api_key=***&a=b
        clé sk-abcdefghijklmnopqrstuvwx       | clé ***
        C2MI-2026-031                         | C2MI-2026-031
        https://mistral.ai/terms              | https://mistral.ai/terms
        agent@interieur.gouv.fr               | agent@interieur.gouv.fr
        """)
    void what_looks_like_a_secret_is_masked(String text, String shown) {
        assertThat(EffectiveConfig.masked(text)).isEqualTo(shown);
    }

    @Test
    void without_a_policy_there_are_the_defaults() {
        assertThat(new EffectiveConfig(Policy.NONE, RuleCatalogue.all(), new Words(Language.EN)).lines())
                .startsWith("# No policy: defaults", "charte-ia: 1")
                .contains("services: []                                # none is allowed or refused");
    }

    private List<String> lines(Language language) throws IOException {
        Files.createDirectories(root.resolve("commun"));
        Files.writeString(root.resolve("commun/ministere.yml"), FAR);
        Files.writeString(root.resolve("charte-ia.yml"), NEAR);
        return new EffectiveConfig(policy(), RuleCatalogue.all(), new Words(language)).lines();
    }

    private Policy policy() {
        return new PolicyCache().find(new BuildRoot(root, root), Rules.known());
    }
}
