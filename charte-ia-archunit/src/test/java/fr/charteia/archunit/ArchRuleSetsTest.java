package fr.charteia.archunit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static fr.charteia.archunit.CharteIAConditions.callAI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.ArchIgnore;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import fr.charteia.core.Analysis;
import fr.charteia.core.ArchitectRule;
import fr.charteia.core.ConfigurationException;
import fr.charteia.core.Options;
import fr.charteia.core.Report;
import fr.charteia.core.SmallProject;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchRuleSetsTest {
    static final class Fields {
        static final ArchRule nobody_calls = noClasses().should(callAI());

        @ArchTag("BUREAU-1")
        private final ArchRule named = classes().should().bePublic();

        @ArchTag("shared")
        static final ArchRule one_of_two = classes().should().bePublic();

        @ArchTag("shared")
        static final ArchRule two_of_two = classes().should().bePublic();

        @ArchIgnore
        static final ArchRule not_yet = classes().should().bePublic();

        static final ArchRule of_the_charter = CharteIARules.personal_data_should_not_reach_external_ai;
    }

    static final class More {
        @ArchTest
        static final ArchTests fields = ArchTests.in(Fields.class);

        @ArchTest
        void no_class_is_called_lettres(JavaClasses classes) {
            noClasses().should().haveSimpleName("Lettres").check(classes);
        }
    }

    static final class Twice {
        static final ArchRule nobody_calls = noClasses().should(callAI());
    }

    static final class Nothing {}

    @TempDir
    Path root;

    private static List<ArchitectRule> read(Class<?>... classes) throws ConfigurationException {
        return new ArchRuleSets()
                .read(Arrays.stream(classes).map(Class::getName).toList(), ArchRuleSetsTest.class.getClassLoader());
    }

    private static List<String> ids(Class<?>... classes) throws ConfigurationException {
        return read(classes).stream().map(rule -> rule.descriptor().id()).toList();
    }

    @Test
    void rules_are_called_by_their_tag_or_their_field() throws ConfigurationException {
        assertThat(ids(Fields.class)).containsExactly("BUREAU-1", "nobody_calls", "one_of_two", "two_of_two");
        assertThat(ids(More.class)).contains("nobody_calls", "no_class_is_called_lettres");
    }

    @Test
    void what_cannot_be_read_is_told() {
        assertThatThrownBy(() -> read(Fields.class, Twice.class)).hasMessageContaining("nobody_calls");
        assertThatThrownBy(() -> read(Nothing.class)).hasMessageContaining("aucune règle");
        assertThatThrownBy(() ->
                        new ArchRuleSets().read(List.of("no.Where"), getClass().getClassLoader()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("no.Where");
    }

    @Test
    void violations_are_findings_with_levels_and_waivers() throws ConfigurationException {
        SmallProject project = new SmallProject(root).file("charte-ia.yml", """
                        charte-ia: 1
                        revision: 2026-09-01
                        regles: {nobody_calls: info, BUREAU-1: desactivee, one_of_two: desactivee, two_of_two: desactivee}
                        derogations:
                          - {regle: nobody_calls, ou: 'bureau.Lettres#essai', motif: essai, autorisePar: DMPD, expire: 2027-01-01}
                        """).java("""
                        package bureau;
                        import dev.langchain4j.model.openai.OpenAiChatModel;
                        class Lettres {
                            void ecrire() {
                                OpenAiChatModel.builder().build().chat("Bonjour");
                            }
                            void essai() {
                                OpenAiChatModel.builder().build().chat("Essai");
                            }
                        }
                        """);

        Report report =
                Analysis.run(project.project(), Options.at(SmallProject.TODAY).with(read(More.class)));

        assertThat(report.findings())
                .filteredOn(finding -> !finding.rule().startsWith("CHARTE-"))
                .extracting(finding -> finding.rule() + " " + finding.severity() + " "
                        + finding.location().line() + " " + finding.waiver().isPresent())
                .containsExactly(
                        "no_class_is_called_lettres ERREUR 3 false",
                        "nobody_calls INFO 5 false",
                        "nobody_calls INFO 8 true");
    }
}
