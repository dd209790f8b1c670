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
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * What the user asked of {@code check}, understood.
 *
 * @param failOnBlindSpots whether what could not be seen fails the build too
 * @param failOn the least severity that fails the build, when violations do
 * @param reportOn the least severity that is shown
 * @param today the day to judge dates by
 * @param baseline the file with the findings that were there before, when it is given by name
 */
record CheckSettings(
        boolean failOnViolation,
        boolean failOnBlindSpots,
        Severity failOn,
        Severity reportOn,
        Set<Format> formats,
        Language language,
        LocalDate today,
        Optional<Path> baseline,
        Path outputDirectory) {
    static final Choice<Language> LANGUAGES = new Choice<>("langue", Map.of("fr", Language.FR, "en", Language.EN));
    private static final Map<String, Severity> SEVERITIES =
            Map.of("erreur", Severity.ERREUR, "avertissement", Severity.AVERTISSEMENT, "info", Severity.INFO);
    private static final Choice<Severity> FAIL_ON = new Choice<>("failOn", SEVERITIES);
    private static final Choice<Severity> REPORT_ON = new Choice<>("reportOn", SEVERITIES);
    private static final Choice<Format> FORMATS =
            new Choice<>("formats", Map.of("console", Format.CONSOLE, "sarif", Format.SARIF));

    CheckSettings {
        formats = formats.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(formats));
    }

    static CheckSettings parse(
            boolean failOnViolation,
            String failOn,
            String reportOn,
            List<String> formats,
            Language language,
            LocalDate today,
            Optional<Path> baseline,
            Path outputDirectory)
            throws MojoExecutionException {
        Set<Format> parsed = EnumSet.noneOf(Format.class);
        for (String format : formats) {
            parsed.add(FORMATS.of(format, language));
        }
        return new CheckSettings(
                failOnViolation,
                false,
                FAIL_ON.of(failOn, language),
                REPORT_ON.of(reportOn, language),
                parsed,
                language,
                today,
                baseline,
                outputDirectory);
    }

    /** The same, and whether what could not be seen fails the build too. */
    CheckSettings withFailOnBlindSpots(boolean fail) {
        return new CheckSettings(
                failOnViolation, fail, failOn, reportOn, formats, language, today, baseline, outputDirectory);
    }

    /** The language; who asks for one that we do not speak is told so in both. */
    static Language language(String langue) throws MojoExecutionException {
        return LANGUAGES.find(langue).orElseThrow(() -> {
            Text unknown = LANGUAGES.unknown(langue);
            return new MojoExecutionException(unknown.fr() + " / " + unknown.en());
        });
    }

    /** The day that was asked for, else the day of the build. */
    static LocalDate today(@Nullable String date, Language language) throws MojoExecutionException {
        return date == null ? LocalDate.now(ZoneId.systemDefault()) : day(date, language);
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
