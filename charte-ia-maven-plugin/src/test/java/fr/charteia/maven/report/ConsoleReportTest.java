package fr.charteia.maven.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.Report;
import fr.charteia.core.Report.Counts;
import fr.charteia.core.message.Language;
import fr.charteia.core.message.Severity;
import fr.charteia.core.rule.Finding;
import fr.charteia.maven.report.ConsoleLine.Level;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsoleReportTest {
    private static final List<String> FILES = List.of("target/charte-ia/charte-ia.sarif");
    private static final Duration ELAPSED = Duration.ofMillis(940);

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_report_reads_as_the_golden_file_in_each_language(Language language) throws IOException {
        String golden = "console-" + language.name().toLowerCase(java.util.Locale.ROOT) + ".txt";
        assertThat(print(SampleReports.everything(), language)).isEqualTo(resource(golden));
    }

    @Test
    void without_ai_the_whole_output_is_one_line() {
        assertThat(print(SampleReports.nothing(318, 0, 0), Language.FR))
                .isEqualTo("[INFO] 0 appel d'IA, 318 classes, 0,9 s\n");
        assertThat(print(SampleReports.nothing(318, 0, 0), Language.EN))
                .isEqualTo("[INFO] 0 AI calls, 318 classes, 0.9 s\n");
    }

    @Test
    void a_module_with_nothing_in_it_is_one_line_too() {
        assertThat(print(SampleReports.nothing(0, 0, 0), Language.FR))
                .isEqualTo("[INFO] 0 appel d'IA, 0 classe, 0,9 s\n");
    }

    @Test
    void where_all_is_well_the_console_says_what_was_looked_at() {
        assertThat(print(SampleReports.nothing(1, 1, 1), Language.FR)).isEqualTo("""
                        [INFO] Politique : charte-ia.yml
                        [INFO] Aucun écart. 1 appel d'IA, 1 classe, 1 système déclaré, 0,9 s
                        [INFO] Rapport : target/charte-ia/charte-ia.sarif
                        """);
    }

    @Test
    void a_blind_spot_is_never_hidden_by_the_absence_of_ai() {
        Report everything = SampleReports.everything();
        Report report = new Report(
                List.of(), everything.blindSpots().subList(0, 1), new Counts(3, 0, 0, 0), everything.policy());
        assertThat(print(report, Language.EN))
                .contains("[WARNING] 1 blind spot: src/main/java/fr/préfecture/Passerelle.java:[18] address read from")
                .contains("[WARNING] No violation, 1 blind spot. 0 AI calls, 3 classes, 0.9 s");
    }

    @Test
    void when_maven_is_quiet_only_errors_remain() {
        List<ConsoleLine> errors = lines(SampleReports.everything(), Language.FR).stream()
                .filter(line -> line.level() == Level.ERROR)
                .toList();
        assertThat(errors).noneMatch(line -> line.text().contains("CHARTE-005"));
        assertThat(errors).anyMatch(line -> line.text().startsWith("3 erreurs, 1 avertissement"));
    }

    @Test
    void nothing_is_printed_twice() {
        assertThat(lines(SampleReports.everything(), Language.FR)).doesNotHaveDuplicates();
    }

    @Test
    void a_way_is_told_once_at_a_place_below_what_weighs_most() {
        assertThat(lines(SampleReports.oneWay(), Language.FR).stream()
                        .map(ConsoleLine::text)
                        .filter(text ->
                                text.contains("CHARTE-") && !text.contains("explain") || text.contains("usager.")))
                .containsExactly(
                        "src/main/java/fr/préfecture/Résumé.java:[42,17] CHARTE-401 Une donnée personnelle part vers une IA externe",
                        "      Guichet.java:31   usager.getNom()",
                        "src/main/java/fr/préfecture/Résumé.java:[42,17] CHARTE-204 L'envoi ne laisse pas de trace",
                        "    Même chemin que CHARTE-401, ci-dessus",
                        "src/main/java/fr/préfecture/Résumé.java:[43,17] CHARTE-405 L'envoi ne laisse pas de trace",
                        "      Guichet.java:31   usager.getNom()");
        assertThat(print(SampleReports.oneWay(), Language.EN))
                .containsOnlyOnce("[WARNING]     Same path as CHARTE-401, above\n");
    }

    @Test
    void no_line_breaks_inside_a_line() {
        assertThat(lines(SampleReports.everything(), Language.FR))
                .noneMatch(line -> line.text().contains("\n"));
    }

    @Test
    void the_place_and_the_rule_stand_out() {
        Style marks = new Style() {
            @Override
            public String strong(String text) {
                return "<b>" + text + "</b>";
            }

            @Override
            public String severity(String text, Severity severity) {
                return '<' + severity.name() + '>' + text;
            }
        };
        Finding finding = SampleReports.everything().findings().get(1);
        assertThat(new ConsoleFinding(new Words(Language.FR), marks)
                        .lines(finding)
                        .get(0))
                .startsWith("<b>src/main/java/fr/préfecture/Titres.java:[12,9]</b> <ERREUR>CHARTE-401 Une donnée");
    }

    @Test
    void a_sentence_begins_as_what_stands_before_it_wants() {
        assertThat(Words.uncapitalised("Écrire la fiche")).isEqualTo("écrire la fiche");
        assertThat(Words.uncapitalised("RGPD, article 5")).isEqualTo("RGPD, article 5");
        assertThat(Words.uncapitalised("@SystemeIA")).isEqualTo("@SystemeIA");
        assertThat(Words.uncapitalised("")).isEmpty();
        assertThat(Words.capitalised("à faire")).isEqualTo("À faire");
        assertThat(Words.capitalised("")).isEmpty();
    }

    @Test
    void durations_are_written_as_people_say_them() {
        Words french = new Words(Language.FR);
        assertThat(french.seconds(Duration.ZERO)).isEqualTo("0,1 s");
        assertThat(french.seconds(Duration.ofMillis(12_340))).isEqualTo("12,3 s");
        assertThat(french.seconds(Duration.ofSeconds(75))).isEqualTo("1 min 15 s");
    }

    private static List<ConsoleLine> lines(Report report, Language language) {
        return ConsoleReport.lines(SampleReports.rendering(report, language), Style.PLAIN, FILES, ELAPSED);
    }

    private static String print(Report report, Language language) {
        return lines(report, language).stream()
                .map(line -> "[" + line.level() + "] " + line.text() + "\n")
                .collect(Collectors.joining());
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ConsoleReportTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
