package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.model.AddressText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The configuration files of a project, as Spring Boot, Quarkus and MicroProfile name them: {@code application*} and
 * {@code bootstrap*} with the endings {@code properties}, {@code yml} and {@code yaml}, at the root or in {@code config/}, and
 * {@code META-INF/microprofile-config*.properties}. Environment variables, command lines, configuration servers and imported
 * files are not seen: what they would give stays an unresolved {@code ${…}}.
 */
public final class Configuration {

    /**
     * A value, and the place that gives it.
     *
     * @param key the key as it is written, without the profile prefix of Quarkus; levels of YAML joined with dots, places in
     *     lists as {@code [0]}
     * @param value the value; in answers to questions, with {@code ${…}} replaced where that is possible
     * @param profile the profile, or the expression over profiles, in which it holds; empty for all
     * @param file the file; an empty path for a value that no file gives
     * @param line line in the file, from 1; 0 where there is no file
     */
    public record Entry(String key, String value, String profile, Path file, int line) {}

    private final List<Entry> entries;
    private final Map<String, List<Entry>> byKey = new HashMap<>();

    private Configuration(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        for (Entry entry : entries) {
            byKey.computeIfAbsent(relaxed(entry.key()), none -> new ArrayList<>())
                    .add(entry);
        }
    }

    /**
     * Reads the configuration files of these folders. A file that several of them hold (a resource and its copy among the
     * classes) counts once: with the values of the first folder, where the build may have filled in some, and with the places of
     * the last, where a person would edit them.
     *
     * @param roots resource folders and folders of classes; one that does not exist holds none
     * @param ledger takes the files that cannot be read
     */
    public static Configuration read(List<Path> roots, BlindSpots ledger) {
        return new Configuration(new ConfigurationFiles(ledger).read(roots));
    }

    /** Everything that the files give, as written, in the order of files and lines. */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * The values of a key, with the placeholders in them replaced: first the one that holds without any profile, if there is one,
     * then one for each profile in which it is another. Spellings of a key that frameworks take for each other are: {@code
     * spring.ai.openai.base-url}, {@code spring.ai.openai.baseUrl}, {@code SPRING_AI_OPENAI_BASE_URL}.
     */
    public List<Entry> values(String key) {
        if (!byKey.containsKey(relaxed(key))) {
            return List.of();
        }
        // Without an entry for all profiles, the answer for none of them would be the question.
        return resolve("${" + key + "}").stream()
                .filter(entry -> entry.line() > 0)
                .toList();
    }

    /**
     * What an expression with placeholders, {@code ${a.b:default}}, comes to: first without any profile, then in each profile in
     * which it is something else. Of placeholders that neither the files nor a default give, the text stays: {@code ${IA_URL}}.
     * Key, file and line are those of the first value that was put in, or of the one that makes the difference in the profile;
     * empty where none was. An address in parts ({@link AddressText}) comes back in one piece.
     */
    public List<Entry> resolve(String expression) {
        return new Placeholders(this::raw)
                .resolve(expression).stream()
                        .map(entry -> new Entry(
                                entry.key(),
                                AddressText.whole(entry.value()),
                                entry.profile(),
                                entry.file(),
                                entry.line()))
                        .toList();
    }

    private List<Entry> raw(String key) {
        return byKey.getOrDefault(relaxed(key), List.of());
    }

    /** Letters and digits in lower case: all that is left when no spelling counts. */
    static String relaxed(String key) {
        StringBuilder kept = new StringBuilder(key.length());
        key.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString().toLowerCase(Locale.ROOT);
    }
}
