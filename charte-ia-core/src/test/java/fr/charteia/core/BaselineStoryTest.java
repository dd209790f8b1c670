package fr.charteia.core;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.declaration.Baseline;
import fr.charteia.core.rule.Finding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a baseline does to findings when code changes. */
class BaselineStoryTest {
    private static final String BEFORE = """
        package a;
        import dev.langchain4j.model.openai.OpenAiChatModel;
        import fr.charteia.annotations.*;
        @SystemeIA(id = "s")
        public class A {
            record Usager(@DonneesPersonnelles String nom) {}
            OpenAiChatModel modele = OpenAiChatModel.builder().build();
            void envoi(Usager u) { Runnable envoi = () -> modele.chat(u.nom()); envoi.run(); }
            void envoiAnonyme(Usager u) { new Runnable() { public void run() { modele.chat(u.nom()); } }.run(); }
            String deuxFois(Usager u) {
                modele.chat(u.nom());
                return modele.chat(u.nom() + u.nom());
            }
        }
        """;

    /** The same, moved about: a lambda and an anonymous class above, other lines, another order. */
    private static final String MOVED = """
        package a;

        import dev.langchain4j.model.openai.OpenAiChatModel;
        import fr.charteia.annotations.*;

        @SystemeIA(id = "s")
        public class A {
            Runnable rien = () -> {};
            Object autre = new Object() {};

            record Usager(@DonneesPersonnelles String nom) {}

            OpenAiChatModel modele = OpenAiChatModel.builder().build();

            String deuxFois(Usager u) {
                modele.chat(u.nom());
                String deux = u.nom() + u.nom();
                return modele.chat(deux);
            }

            void envoiAnonyme(Usager u) {
                Runnable premier = () -> {};
                new Runnable() {
                    public void run() {
                        modele.chat(u.nom());
                    }
                }.run();
            }

            void envoi(Usager u) {
                Runnable premier = () -> {};
                Runnable envoi = () -> modele.chat(u.nom());
                envoi.run();
            }
        }
        """;

    @TempDir
    Path root;

    @Test
    void code_that_moves_stays_known() {
        Report before = new SmallProject(root).java(BEFORE).report();
        assertThat(before.terms().baseline()).isEmpty();
        assertThat(before.findings())
                .filteredOn(finding -> finding.rule().equals("CHARTE-401"))
                .hasSize(4);
        baseline(before);

        Report after = new SmallProject(root).java(MOVED).report();

        assertThat(after.findings().stream().filter(Finding::isOpen).map(SmallProject::line))
                .isEmpty();
        assertThat(after.terms().baseline()).hasValueSatisfying(use -> {
            assertThat(use.known()).isEqualTo(before.findings().size());
            assertThat(use.corrected()).isEmpty();
        });
    }

    @Test
    void what_is_new_counts_and_what_is_corrected_is_said() {
        baseline(new SmallProject(root).java(BEFORE).report());
        String changed = BEFORE.replace("modele.chat(u.nom());\n        return", "return")
                .replace(
                        "record Usager(",
                        "void neuf(String adresse, @DonneesPersonnelles String nir) {"
                                + " modele.chat(nir); }\n    record Usager(");

        Report after = new SmallProject(root).java(changed).report();

        assertThat(after.findings().stream()
                        .filter(Finding::isOpen)
                        .map(Finding::fingerprint)
                        .filter(key -> key.startsWith("CHARTE-401")))
                .singleElement()
                .asString()
                .startsWith("CHARTE-401|a.A#neuf|");
        assertThat(after.terms().baseline().orElseThrow().corrected())
                .filteredOn(key -> key.rule().equals("CHARTE-401"))
                .singleElement()
                .satisfies(key -> assertThat(key.text())
                        .startsWith("CHARTE-401|a.A#deuxFois|")
                        .endsWith("|2"));
    }

    @Test
    void what_was_accepted_as_probable_is_new_once_it_is_certain() {
        String probable = BEFORE.replace("@DonneesPersonnelles ", "");
        Report before = new SmallProject(root).java(probable).report();
        assertThat(before.findings())
                .filteredOn(finding -> finding.rule().equals("CHARTE-401"))
                .isNotEmpty();
        baseline(before);

        assertThat(new SmallProject(root).java(probable).report().findings()).noneMatch(Finding::isOpen);
        assertThat(new SmallProject(root).java(BEFORE).report().findings())
                .filteredOn(finding -> finding.rule().equals("CHARTE-401"))
                .hasSize(4)
                .allMatch(Finding::isOpen);
    }

    @Test
    void a_baseline_that_cannot_be_read_accepts_nothing_and_says_so() {
        Report report = new SmallProject(root)
                .java(BEFORE)
                .file(Baseline.FILE_NAME, "charte-ia-baseline: 1\n<<<<<<< HEAD\n")
                .report();

        assertThat(report.findings()).allMatch(Finding::isOpen);
        assertThat(report.findings().stream().map(SmallProject::line)).contains("CHARTE-000 charte-ia-baseline.yml:2");
    }

    @Test
    void what_a_rule_that_is_off_would_find_is_not_corrected() {
        baseline(new SmallProject(root).java(BEFORE).report());

        Report after = new SmallProject(root)
                .java(BEFORE)
                .file("charte-ia.yml", "charte-ia: 1\nrevision: 2026-09-01\nregles: {CHARTE-401: desactivee}\n")
                .report();

        assertThat(after.terms().switchedOff()).containsExactly("CHARTE-401");
        assertThat(after.terms().baseline().orElseThrow().corrected()).isEmpty();
    }

    @Test
    void a_baseline_that_was_asked_for_must_exist() {
        Project project = new SmallProject(root).java(BEFORE).project();
        Options options = Options.at(SmallProject.TODAY).withBaseline(java.util.Optional.of(root.resolve("x.yml")));

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Analysis.run(project, options))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("x.yml");
    }

    @Test
    void what_is_wrong_with_a_shared_policy_is_said_once() throws ConfigurationException {
        Project project = new SmallProject(root)
                .java(BEFORE)
                .file("charte-ia.yml", "charte-ia: 1\nrevison: 2026-09-01\n")
                .project();
        Project other = new Project(
                "autre",
                project.root(),
                root.resolve("autre"),
                project.classes(),
                project.modules(),
                project.libraries(),
                project.sources(),
                project.resources(),
                java.util.Optional.of(root.resolve("charte-ia.yml")));
        Options options = Options.at(SmallProject.TODAY);

        assertThat(policyFindings(Analysis.run(project, options))).hasSize(1);
        assertThat(policyFindings(Analysis.run(other, options))).isEmpty();
        assertThat(policyFindings(Analysis.run(project, options))).hasSize(1);
    }

    private static List<Finding> policyFindings(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.location().path().equals("charte-ia.yml"))
                .toList();
    }

    private void baseline(Report report) {
        new SmallProject(root)
                .file(
                        Baseline.FILE_NAME,
                        Baseline.first(
                                        Baseline.FILE_NAME,
                                        report.findings().stream()
                                                .map(Finding::key)
                                                .toList(),
                                        report.terms().systems())
                                .text());
    }
}
