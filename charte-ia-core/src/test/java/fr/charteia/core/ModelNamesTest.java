package fr.charteia.core;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.message.Severity;
import fr.charteia.core.rule.Finding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A policy's {@code modeles:} that name a class or member that is not there say nothing, and are said to. */
class ModelNamesTest {
    private static final String TITRES = """
            package fr.acme;
            public class Titres extends Base {
                public String motif;
                public Titres(int n) {}
                public void delivrer(String id) {}
                public static class Lot { public void fermer() {} }
            }
            class Base { protected int rang; public void retirer() {} }
            class Special extends Titres { Special() { super(1); } void renvoyer() {} }
            """;

    @TempDir
    Path root;

    private List<Finding> findings(String path, String section, String subject) {
        return new SmallProject(root)
                        .java(TITRES)
                        .file(path, "charte-ia: 1\nmodeles:\n  " + section + ":\n    - {" + subject + "}\n")
                        .report()
                        .findings()
                        .stream()
                        .filter(finding -> finding.rule().equals("CHARTE-000"))
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "methode: 'fr.acme.Titres#delivre' | « fr.acme.Titres » n’a pas de méthode « delivre » ; le plus proche est « delivrer »",
                "methode: 'fr.acme.Titre#delivrer' | classe « fr.acme.Titre » introuvable ; le plus proche est « fr.acme.Titres »",
                "methode: 'org.autre.Service#appeler' | classe « org.autre.Service » introuvable : cette entrée ne dit rien",
                "methode: 'fr.acme.Titres#delivrer(int)' | aucune méthode « delivrer » de « fr.acme.Titres » n’a ces paramètres : cette entrée ne dit rien",
                "methode: 'fr.acme.Titres.Lot#ferme' | « fr.acme.Titres.Lot » n’a pas de méthode « ferme » ; le plus proche est « fermer »",
                "champ: 'fr.acme.Titres#motifs' | « fr.acme.Titres » n’a pas de champ « motifs » ; le plus proche est « motif »",
                "methode: 'java.lang.String#triim' | « java.lang.String » n’a pas de méthode « triim » ; le plus proche est « trim »",
            })
    void a_name_of_nothing_is_a_warning_at_its_line_with_the_nearest_name(String subject, String message) {
        assertThat(findings("charte-ia.yml", "decisions", subject))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message().fr()).isEqualTo(message);
                    assertThat(finding.severity()).isEqualTo(Severity.AVERTISSEMENT);
                    assertThat(finding.location().path()
                                    + ':'
                                    + finding.location().line())
                            .isEqualTo("charte-ia.yml:4");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "methode: 'fr.acme.Titres#delivrer'",
                "methode: 'fr.acme.Titres#delivrer(String)'",
                "methode: 'fr.acme.Titres#retirer'",
                "methode: 'fr.acme.Titres#renvoyer'",
                "methode: 'fr.acme.Titres#<init>'",
                "methode: 'fr.acme.Titres#deliv*'",
                "methode: 'fr.acme.Titres#donner|delivrer'",
                "methode: 'fr.acme.*#rien'",
                "methode: 'fr.acme.Titres$Lot#fermer'",
                "methode: 'fr.acme.Titres.Lot#fermer'",
                "champ: 'fr.acme.Titres#rang'",
                "type: fr.acme.Titres",
                "methode: 'java.util.Map.Entry#getKey'",
            })
    void names_of_what_is_there_are_silent(String subject) {
        assertThat(findings("charte-ia.yml", "decisions", subject)).isEmpty();
    }

    @Test
    void a_class_that_an_inherited_policy_names_may_be_anothers() {
        new SmallProject(root).file("charte-ia.yml", "charte-ia: 1\nherite: commun/politique.yml\n");

        assertThat(findings("commun/politique.yml", "decisions", "methode: 'org.autre.Service#appeler'"))
                .isEmpty();
        assertThat(findings("commun/politique.yml", "decisions", "methode: 'fr.acme.Titres#delivre'"))
                .hasSize(1);
    }
}
