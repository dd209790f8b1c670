package fr.charteia.archunit;

import com.tngtech.archunit.ArchConfiguration;
import fr.charteia.core.Options;
import fr.charteia.core.message.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What {@code archunit.properties}, or a system property with the prefix {@code archunit.}, says of the charter. The names are
 * those of the Maven plugin's.
 *
 * @param configFile {@code charte-ia.configFile}: the policy file, when it is not {@code charte-ia.yml} in the module or above it
 * @param language {@code charte-ia.langue}: {@code fr}, unless it is {@code en}
 * @param today {@code charte-ia.date}: the day to judge dates by, as {@code 2026-11-24}; otherwise today
 */
record Settings(Optional<Path> configFile, Language language, LocalDate today) {
    /**
     * Reads the settings.
     *
     * @throws IllegalArgumentException if one of them is not understood
     */
    static Settings read() {
        return new Settings(
                value("configFile").map(Path::of),
                value("langue").map(Settings::language).orElse(Language.FR),
                value("date").map(LocalDate::parse).orElseGet(LocalDate::now));
    }

    private static Optional<String> value(String name) {
        String key = "charte-ia." + name;
        ArchConfiguration configuration = ArchConfiguration.get();
        return configuration.containsProperty(key) ? Optional.of(configuration.getProperty(key)) : Optional.empty();
    }

    private static Language language(String name) {
        return Arrays.stream(Language.values())
                .filter(language -> language.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "charte-ia.langue (archunit.properties) : fr ou en, et non « " + name + " »"));
    }

    Options options() {
        return Options.at(today);
    }
}
