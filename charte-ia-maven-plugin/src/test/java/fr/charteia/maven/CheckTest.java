package fr.charteia.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.charteia.core.ConfigurationException;
import fr.charteia.core.Options;
import fr.charteia.core.Project;
import fr.charteia.core.Report;
import fr.charteia.core.declaration.PolicyCache;
import fr.charteia.core.message.Text;
import fr.charteia.maven.report.SampleReports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
    @TempDir
    Path root;

    private final RecordingLog log = new RecordingLog();

    @Test
    void violations_fail_the_build_with_one_short_message() {
        assertThatThrownBy(() -> check(true, "erreur", "fr", SampleReports.everything()))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "La charte n'est pas respectée : 3 erreurs. Rapport : app/target/charte-ia/charte-ia.sarif");
        assertThatThrownBy(() -> check(true, "avertissement", "en", SampleReports.everything()))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("The charter is not respected: 3 errors, 1 warning."
                        + " Report: app/target/charte-ia/charte-ia.sarif");
    }

    @Test
    void what_is_below_the_threshold_does_not_fail_the_build() {
        assertThatCode(() -> check(true, "erreur", "fr", warningsOnly())).doesNotThrowAnyException();
        assertThatThrownBy(() -> check(true, "info", "fr", warningsOnly()))
                .hasMessageContaining("1 avertissement, 1 information");
    }

    @Test
    void violations_are_shown_and_reported_also_when_they_do_not_fail_the_build() throws Exception {
        check(false, "erreur", "fr", SampleReports.everything());
        assertThat(log.lines).anyMatch(line -> line.startsWith("[ERROR]") && line.contains("CHARTE-401"));
        assertThat(log.lines).last().isEqualTo("[INFO] Rapport : app/target/charte-ia/charte-ia.sarif");
        assertThat(root.resolve("app/target/charte-ia/charte-ia.sarif")).isNotEmptyFile();
    }

    @Test
    void what_is_below_report_on_is_only_counted() throws Exception {
        check(settings(false, "erreur", "erreur", List.of("console"), "fr"), SampleReports.everything());
        assertThat(log.lines).noneMatch(line -> line.contains("CHARTE-005"));
        assertThat(log.lines)
                .anyMatch(line -> line.contains(
                        "3 erreurs, 1 avertissement, 1 information, 2 angles morts, dont 2 sous" + " reportOn."));
    }

    @Test
    void what_fails_the_build_is_shown_whatever_was_asked() {
        assertThatThrownBy(() -> check(
                        settings(true, "avertissement", "erreur", List.of("console"), "fr"),
                        SampleReports.everything()))
                .isInstanceOf(MojoFailureException.class);
        assertThat(log.lines).anyMatch(line -> line.contains("CHARTE-005"));
    }

    @Test
    void what_the_baseline_holds_or_a_waiver_covers_fails_nothing() {
        assertThatCode(() -> check(true, "info", "fr", SampleReports.accepted()))
                .doesNotThrowAnyException();
        assertThat(log.lines)
                .contains(
                        "[INFO] 1 réglage s'écarte de la politique héritée :",
                        "[INFO]     regles.CHARTE-702 : info → desactivee (charte-ia.yml:7 ; motif : mesuré ailleurs)",
                        "[INFO] 1 constat de la référence est corrigé (mvn charte-ia:baseline met la référence à jour) :",
                        "[INFO]     CHARTE-002 fr.Vieux#appeler : ChatModel.chat",
                        "[WARNING] Dérogation à CHARTE-401, fr.préfecture.Ancien, autorisée par le DMPD : expire dans 12"
                                + " jours (2026-12-06)")
                .anyMatch(
                        line -> line.startsWith("[INFO] Aucun écart. Référence : 1 (−1). Dérogations : 1, dont 1 expire"
                                + " dans 12 jours. 7 appels d'IA"));
    }

    @Test
    void without_the_console_nothing_is_printed() throws Exception {
        check(settings(false, "erreur", List.of("sarif"), "fr"), SampleReports.everything());
        assertThat(log.lines).isEmpty();
    }

    @Test
    void without_sarif_no_file_is_written() throws Exception {
        check(settings(false, "erreur", List.of("console"), "fr"), SampleReports.everything());
        assertThat(log.lines).noneMatch(line -> line.contains("Rapport"));
        assertThat(root.resolve("app")).doesNotExist();
    }

    @Test
    void an_analysis_that_cannot_start_is_told_in_the_language_asked_for() {
        Check check = check(new CheckSettings(
                true,
                false,
                fr.charteia.core.message.Severity.ERREUR,
                fr.charteia.core.message.Severity.INFO,
                java.util.Set.of(),
                fr.charteia.core.message.Language.EN,
                LocalDate.EPOCH,
                Optional.empty(),
                root));
        assertThatThrownBy(() -> check.run((project, options) -> {
                    throw new ConfigurationException(new Text("rien à lire", "nothing to read"));
                }))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("nothing to read");
    }

    @Test
    void a_report_that_cannot_be_written_is_an_error() throws Exception {
        Files.writeString(root.resolve("app"), "a file where a folder should be");
        assertThatThrownBy(() -> check(false, "erreur", "fr", SampleReports.everything()))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("Le rapport ne peut être écrit : ");
    }

    @Test
    void the_analysis_is_told_the_day_and_the_policies_read_already() throws Exception {
        List<Options> seen = new ArrayList<>();
        Check check = check(settings(false, "erreur", List.of(), "fr"));
        check.run((project, options) -> {
            seen.add(options);
            return SampleReports.nothing(1, 0, 0);
        });
        assertThat(seen).singleElement().satisfies(options -> {
            assertThat(options.today()).isEqualTo(LocalDate.of(2026, 11, 24));
            assertThat(options.policies()).isSameAs(check.policies());
        });
    }

    @Test
    void what_was_not_seen_fails_the_build_when_it_is_asked_to() throws Exception {
        CheckSettings settings = settings(false, "erreur", List.of(), "fr");
        Report unseen = SampleReports.everything();
        assertThat(unseen.blindSpots()).isNotEmpty();
        check(settings, unseen);
        assertThatThrownBy(() -> check(settings.withFailOnBlindSpots(true), unseen))
                .isInstanceOf(org.apache.maven.plugin.MojoFailureException.class)
                .hasMessageStartingWith("L'analyse n'a pas tout vu")
                .hasMessageContaining(String.valueOf(unseen.blindSpots().size()));
        check(settings.withFailOnBlindSpots(true), SampleReports.nothing(1, 0, 0));
    }

    private static Report warningsOnly() {
        Report report = SampleReports.everything();
        return new Report(report.findings().subList(3, 6), report.blindSpots(), report.counts(), report.policy());
    }

    private void check(boolean fail, String failOn, String langue, Report report) throws Exception {
        check(settings(fail, failOn, List.of("console", "sarif"), langue), report);
    }

    private void check(CheckSettings settings, Report report) throws Exception {
        check(settings).run((project, options) -> report);
    }

    private Check check(CheckSettings settings) {
        Path module = root.resolve("app");
        Project project = new Project(
                "app", root, module, List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty());
        return new Check(settings, project, new PolicyCache(), List.of(), "0.1.0", log);
    }

    private CheckSettings settings(boolean fail, String failOn, List<String> formats, String langue)
            throws MojoExecutionException {
        return settings(fail, failOn, "info", formats, langue);
    }

    private CheckSettings settings(boolean fail, String failOn, String reportOn, List<String> formats, String langue)
            throws MojoExecutionException {
        return CheckSettings.parse(
                fail,
                failOn,
                reportOn,
                formats,
                CheckSettings.language(langue),
                LocalDate.of(2026, 11, 24),
                Optional.empty(),
                root.resolve("app/target/charte-ia"));
    }
}
