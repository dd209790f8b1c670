package fr.charteia.core;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.declaration.BuildRoot;
import fr.charteia.core.declaration.Registre;
import fr.charteia.core.message.Severity;
import fr.charteia.core.rule.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The register of AI systems: written from fiches and code, and compared with them. */
class RegistreTest {
    private static final String RESUME = """
        import dev.langchain4j.model.chat.ChatModel;
        import dev.langchain4j.model.openai.OpenAiChatModel;
        import fr.charteia.annotations.Categorie;
        import fr.charteia.annotations.DonneesPersonnelles;
        import fr.charteia.annotations.SystemeIA;

        @SystemeIA(id = "resume")
        class Resume {
            record Courrier(@DonneesPersonnelles(Categorie.IDENTITE) String nom) {}

            private final ChatModel modele = OpenAiChatModel.builder()
                    .baseUrl("https://api.mistral.ai/v1")
                    .modelName("mistral-small-2506")
                    .build();

            String resumer(Courrier courrier) {
                return modele.chat("Résume " + courrier.nom());
            }
        }
        """;

    private static final String FICHE = """
        ---
        systeme: resume
        finalite: Répondre plus vite
        responsables: {supervision: Bureau du courrier}
        risque: limite
        usages: [RESUME]
        ---
        """;

    @TempDir
    Path root;

    private SmallProject project;

    @BeforeEach
    void project() {
        project = new SmallProject(root).java(RESUME).file("docs/ia/resume.md", FICHE);
    }

    @Test
    void it_says_what_code_and_fiche_say() throws Exception {
        assertThat(write()).isEqualTo("""
                # Registre des systèmes d'IA : écrit par mvn charte-ia:registre, à relire et à versionner.
                registre: 1
                systemes:
                - id: resume
                  module: .
                  finalite: Répondre plus vite
                  supervision: Bureau du courrier
                  fiche: docs/ia/resume.md
                  risque: limite
                  usages:
                  - RESUME
                  services:
                  - Mistral AI, api.mistral.ai
                  modeles:
                  - mistral-small-2506
                  donnees:
                  - IDENTITE
                """);
        assertThat(found()).isEmpty();
        assertThat(write()).isEqualTo(Files.readString(root.resolve(Registre.FILE)));
    }

    @Test
    void what_changed_since_is_told_at_the_system() throws Exception {
        write();
        project.file("docs/ia/resume.md", FICHE.replace("limite", "haut").replace("plus vite", "mieux"));

        assertThat(found())
                .containsExactly("docs/ia/registre.yml:4 AVERTISSEMENT Le registre n'est plus à jour pour « resume » :"
                        + " finalite est « Répondre mieux », et non « Répondre plus vite », risque est « haut », et non"
                        + " « limite »");
    }

    @Test
    void a_system_that_is_missing_or_gone_is_told_and_those_of_other_modules_are_left_alone() {
        project.file(Registre.FILE, """
                registre: 1
                systemes:
                  - {id: ancien, module: .}
                  - {id: ailleurs, module: autre}
                """);

        assertThat(found())
                .containsExactly(
                        "docs/ia/registre.yml:1 AVERTISSEMENT Le registre ne cite pas le système « resume »",
                        "docs/ia/registre.yml:3 AVERTISSEMENT Le registre cite un système que le code ne déclare pas :"
                                + " « ancien »");
    }

    @Test
    void a_register_that_cannot_be_read_is_one_message() {
        project.file(Registre.FILE, "registre: 1\nsystemes: [\n");

        assertThat(found()).singleElement().asString().contains("Le YAML ne se lit plus");
    }

    @Test
    void without_a_register_nothing_is_said() {
        assertThat(found()).isEmpty();
    }

    @Test
    void other_modules_keep_their_entries() throws IOException {
        BuildRoot build = new BuildRoot(root, root.resolve("guichet"));
        Registre.write(build, "autre", List.of(new Registre.Entree("b", "autre", Map.of("nom", "B"), Map.of())));
        Registre.write(build, "guichet", List.of(new Registre.Entree("a", "guichet", Map.of(), Map.of())));
        Registre.write(build, "guichet", List.of());

        assertThat(Registre.find(build).orElseThrow().entrees())
                .singleElement()
                .satisfies(entree -> assertThat(entree.value().id()).isEqualTo("b"));
    }

    private String write() throws Exception {
        List<Registre.Entree> entries =
                Analysis.code(project.project(), Options.at(SmallProject.TODAY)).inscriptions();
        return Files.readString(Registre.write(new BuildRoot(root, root), ".", entries));
    }

    private List<String> found() {
        return project.report().findings().stream()
                .filter(finding -> finding.rule().equals("CHARTE-905"))
                .map(RegistreTest::line)
                .toList();
    }

    private static String line(Finding finding) {
        assertThat(finding.severity()).isEqualTo(Severity.AVERTISSEMENT);
        return finding.location().path() + ":" + finding.location().line() + " " + finding.severity() + " "
                + finding.message().fr();
    }
}
