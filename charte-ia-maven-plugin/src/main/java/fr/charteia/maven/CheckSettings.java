package fr.charteia.maven;

import fr.charteia.core.message.Language;
import fr.charteia.core.message.Severity;
import fr.charteia.core.message.Text;
import fr.charteia.maven.report.Format;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * What the user asked of {@code check}, understood.
 *
 * @param failOn the least severity that fails the build, when violations do
 * @param today the day to judge dates by
 */
record CheckSettings(
        boolean failOnViolation,
        Severity failOn,
        Set<Format> formats,
        Language language,
        LocalDate today,
        Path outputDirectory) {
    static final Choice<Language> LANGUAGES = new Choice<>("langue", Map.of("fr", Language.FR, "en", Language.EN));
    private static final Choice<Severity> SEVERITIES = new Choice<>(
            "failOn",
            Map.of("erreur", Severity.ERREUR, "avertissement", Severity.AVERTISSEMENT, "info", Severity.INFO));
    private static final Choice<Format> FORMATS =
            new Choice<>("formats", Map.of("console", Format.CONSOLE, "sarif", Format.SARIF));

    CheckSettings {
        formats = formats.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(formats));
    }

    static CheckSettings parse(
            boolean failOnViolation,
            String failOn,
            List<String> formats,
            String langue,
            @Nullable String date,
            Path outputDirectory)
            throws MojoExecutionException {
        Language language = language(langue);
        Set<Format> parsed = EnumSet.noneOf(Format.class);
        for (String format : formats) {
            parsed.add(FORMATS.of(format, language));
        }
        return new CheckSettings(
                failOnViolation,
                SEVERITIES.of(failOn, language),
                parsed,
                language,
                date == null ? LocalDate.now(ZoneId.systemDefault()) : day(date, language),
                outputDirectory);
    }

    /** The language; who asks for one that we do not speak is told so in both. */
    static Language language(String langue) throws MojoExecutionException {
        return LANGUAGES.find(langue).orElseThrow(() -> {
            Text unknown = LANGUAGES.unknown(langue);
            return new MojoExecutionException(unknown.fr() + " / " + unknown.en());
        });
    }

    private static LocalDate day(String date, Language language) throws MojoExecutionException {
        try {
            return LocalDate.parse(date.strip());
        } catch (DateTimeParseException e) {
            Text text = new Text(
                    "Paramètre date : « %s » n'est pas une date de la forme 2026-11-24.".formatted(date),
                    "Parameter date: \"%s\" is not a date like 2026-11-24.".formatted(date));
            throw new MojoExecutionException(text.in(language), e);
        }
    }
}
