package fr.charteia.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.charteia.core.message.Language;
import fr.charteia.core.message.Severity;
import fr.charteia.maven.report.Format;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CheckSettingsTest {
    @Test
    void words_are_read_whatever_their_case() throws Exception {
        CheckSettings settings = parse(" Avertissement", List.of("SARIF", "console", "sarif"), "EN", "2026-11-24");
        assertThat(settings.failOn()).isEqualTo(Severity.AVERTISSEMENT);
        assertThat(settings.formats()).containsExactlyInAnyOrder(Format.CONSOLE, Format.SARIF);
        assertThat(settings.language()).isEqualTo(Language.EN);
        assertThat(settings.today()).hasToString("2026-11-24");
    }

    @Test
    void without_a_date_the_day_is_today() throws Exception {
        assertThat(parse("erreur", List.of(), "fr", null).today()).isBetween("2026-11-24", "2100-01-01");
    }

    @Test
    void a_format_that_does_not_exist_is_refused_with_the_nearest() {
        assertThatThrownBy(() -> parse("erreur", List.of("sarfi"), "fr", null))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("Paramètre formats : « sarfi » n'existe pas. Valeurs possibles : console, sarif."
                        + " Vouliez-vous dire « sarif » ?");
    }

    @Test
    void a_severity_that_does_not_exist_is_refused_in_the_language_asked_for() {
        assertThatThrownBy(() -> parse("fatal", List.of(), "en", null))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("Parameter failOn: there is no \"fatal\". Allowed values: avertissement, erreur, info.");
    }

    @Test
    void who_asks_for_another_language_is_told_so_in_both() {
        assertThatThrownBy(() -> parse("erreur", List.of(), "de", null))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("« de » n'existe pas. Valeurs possibles : en, fr.")
                .hasMessageContaining("there is no \"de\". Allowed values: en, fr.");
    }

    @Test
    void a_date_that_is_none_is_refused() {
        assertThatThrownBy(() -> parse("erreur", List.of(), "fr", "24/11/2026"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("Paramètre date : « 24/11/2026 » n'est pas une date de la forme 2026-11-24.");
    }

    private static CheckSettings parse(String failOn, List<String> formats, String langue, @Nullable String date)
            throws MojoExecutionException {
        Language language = CheckSettings.language(langue);
        return CheckSettings.parse(
                true,
                failOn,
                "info",
                formats,
                language,
                CheckSettings.today(date, language),
                Optional.empty(),
                Path.of("target"));
    }
}
