package fr.charteia.core.rule;

import fr.charteia.core.message.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads what is said of a rule: one file for each beside this class, in both languages. */
final class RuleFile {
    private RuleFile() {}

    static RuleDescriptor.Said read(String id) {
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
        try (InputStream in = RuleResources.open(name)) {
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
