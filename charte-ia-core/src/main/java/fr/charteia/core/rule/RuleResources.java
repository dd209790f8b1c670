package fr.charteia.core.rule;

import fr.charteia.core.message.Severity;
import fr.charteia.core.message.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Reads what is said of a rule: one file for each beside this class, in both languages. Every analysis asks every rule what it
 * weighs and how it knows: each of these stands in a line of its own at the head of the file, and is read without a parser.
 */
final class RuleResources {
    private static final String SEVERITY = "gravite: ";
    private static final String FAMILIES = "familles: ";

    private RuleResources() {}

    /** What is said of the rule with this id. */
    static RuleDescriptor describe(String id) {
        String name = id + ".yml";
        try (BufferedReader file = new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
            Severity severity = Severity.valueOf(head(SEVERITY, file, name).toUpperCase(Locale.ROOT));
            return new RuleDescriptor(id, severity, families(head(FAMILIES, file, name)), () -> read(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands behind this key in the next line that begins with it. */
    private static String head(String key, BufferedReader file, String name) throws IOException {
        for (String line = file.readLine(); line != null; line = file.readLine()) {
            if (line.startsWith(key)) {
                return line.substring(key.length()).strip();
            }
        }
        throw new IllegalStateException("no " + key + "in " + name);
    }

    /** {@code [code, flux]}. */
    private static List<RuleDescriptor.Family> families(String list) {
        List<RuleDescriptor.Family> families = new ArrayList<>();
        for (String name : list.substring(1, list.length() - 1).split(",", -1)) {
            families.add(RuleDescriptor.Family.valueOf(name.strip().toUpperCase(Locale.ROOT)));
        }
        return families;
    }

    private static InputStream open(String name) {
        InputStream in = RuleResources.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("no " + name);
        }
        return in;
    }

    private static RuleDescriptor.Said read(String id) {
        Map<?, ?> file = load(id + ".yml");
        if (!id.equals(string(file, "id"))) {
            throw new IllegalStateException(id + ".yml is about " + file.get("id"));
        }
        return new RuleDescriptor.Said(
                string(file, "slug"),
                text(file, "titre"),
                Integer.parseInt(string(file, "principe")),
                text(file, "cherche"),
                text(file, "pourquoi"),
                text(file, "non-conforme"),
                text(file, "conforme"),
                text(file, "corriger"),
                Optional.ofNullable(file.get("applicable")).map(day -> LocalDate.parse(day.toString())));
    }

    private static Map<?, ?> load(String name) {
        try (InputStream in = open(name)) {
            Object file = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return file instanceof Map<?, ?> map ? map : Map.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text in both languages; one that is code is the same in both. */
    private static Text text(Map<?, ?> file, String key) {
        return file.get(key) instanceof Map<?, ?> both
                ? new Text(string(both, "fr"), string(both, "en"))
                : new Text(string(file, key), string(file, key));
    }

    private static String string(Map<?, ?> map, String key) {
        Object value = map.get(key);
        return value == null ? "" : value.toString().strip();
    }
}
