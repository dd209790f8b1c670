package fr.charteia.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.charteia.core.rule.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalysisTest {
    @TempDir
    Path root;

    @Test
    void a_project_without_ai_is_counted_and_done() {
        Report report = new SmallProject(root)
                .java("package a; public class A { class B {} }")
                .report();

        assertThat(report.findings()).isEmpty();
        assertThat(report.blindSpots()).isEmpty();
        assertThat(report.counts()).isEqualTo(new Report.Counts(2, 0, 0, 0));
        assertThat(report.policy().fr()).startsWith("Aucune politique");
    }

    @Test
    void the_address_of_an_ai_may_stand_in_the_configuration() {
        Report report = new SmallProject(root)
                .java("""
                    package a;
                    import dev.langchain4j.model.chat.ChatModel;
                    import fr.charteia.annotations.SystemeIA;
                    @SystemeIA(id = "s", responsable = "DSI")
                    public class A {
                        private final ChatModel modele;
                        A(ChatModel modele) { this.modele = modele; }
                        String m(String question) { return modele.chat(question); }
                    }
                    """)
                .configuration(
                        "application.properties", "langchain4j.open-ai.chat-model.base-url=https://ia.acme.fr/v1\n")
                .file("charte-ia.yml", """
                    charte-ia: 1
                    services: [{id: maison, nom: Maison, portee: interne, hotes: [ia.acme.fr]}]
                    modeles: {decisions: [{methode: 'a.A#m', effets: [REFUS]}]}
                    """)
                .report();

        assertThat(report.findings())
                .extracting(SmallProject::line)
                .contains("CHARTE-000 charte-ia.yml:3", "CHARTE-201 src/main/java/a/A.java:4");
        assertThat(report.policy().fr()).isEqualTo("Politique : charte-ia.yml");
        assertThat(report.counts().aiCalls()).isEqualTo(1);
        assertThat(report.counts().systems()).isEqualTo(1);
    }

    @Test
    void reports_are_the_same_from_run_to_run() {
        SmallProject project = new SmallProject(root).java(leak());

        assertThat(project.report()).isEqualTo(project.report());
    }

    @Test
    void a_flow_is_told_with_its_lines_and_columns() {
        List<Finding> findings = new SmallProject(root).java(leak()).report().findings();

        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("CHARTE-401"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location().path()).isEqualTo("src/main/java/a/A.java");
                    assertThat(finding.location().line()).isEqualTo(8);
                    assertThat(finding.location().column()).isEqualTo(67);
                    assertThat(finding.subject().fr()).contains("Usager.nom", "OpenAI, api.openai.com");
                    assertThat(finding.trace()).hasSizeGreaterThan(1);
                });
    }

    @Test
    void what_a_method_is_given_is_told_by_its_name_and_not_by_the_code_of_the_first_line() {
        SmallProject project = new SmallProject(root).java("""
                        package a;

                        import dev.langchain4j.model.openai.OpenAiChatModel;

                        public class Guichet {
                            String repondre(@fr.charteia.annotations.DonneesPersonnelles String courriel) {
                                OpenAiChatModel modele = OpenAiChatModel.builder().apiKey("demo").build();
                                return modele.chat("Qui est " + courriel);
                            }
                        }
                        """);

        assertThat(project.report().findings())
                .filteredOn(finding -> finding.rule().equals("CHARTE-401"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.trace())
                        .extracting(step -> step.text().en())
                        .containsExactly("origin: Guichet.repondre(courriel)", "modele.chat(\"Qui est \" + courriel)"));
    }

    @Test
    void a_policy_that_was_asked_for_must_exist() {
        Project found = new SmallProject(root).project();
        Project project = new Project(
                found.name(),
                found.root(),
                found.directory(),
                found.classes(),
                found.modules(),
                found.libraries(),
                found.sources(),
                found.resources(),
                Optional.of(root.resolve("absente.yml")));

        assertThatThrownBy(() -> Analysis.run(project, Options.at(SmallProject.TODAY)))
                .isInstanceOfSatisfying(ConfigurationException.class, e -> {
                    assertThat(e.text().fr()).contains("absente.yml");
                    assertThat(e.text().en()).contains("does not exist");
                });
    }

    @Test
    void sources_without_classes_are_no_pass() throws IOException {
        Files.createDirectories(root.resolve("src/main/java/a"));
        Files.writeString(root.resolve("src/main/java/a/package-info.java"), "package a;");
        Project project = new SmallProject(root).project();
        assertThat(new SmallProject(root).report().findings()).isEmpty();

        Files.writeString(root.resolve("src/main/java/a/A.java"), "package a; class A {}");
        assertThatThrownBy(() -> Analysis.run(project, Options.at(SmallProject.TODAY)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("aucune classe compilée");
    }

    private static String leak() {
        return """
            package a;
            import dev.langchain4j.model.openai.OpenAiChatModel;
            import fr.charteia.annotations.*;
            @SystemeIA(id = "s")
            public class A {
                record Usager(@DonneesPersonnelles String nom) {}
                String prompt(Usager u) { return "Bonjour " + u.nom(); }
                String m(Usager u) { return OpenAiChatModel.builder().build().chat(prompt(u)); }
            }
            """;
    }
}
