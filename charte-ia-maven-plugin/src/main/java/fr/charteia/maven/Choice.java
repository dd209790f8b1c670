package fr.charteia.maven;

import fr.charteia.core.message.Language;
import fr.charteia.core.message.Nearest;
import fr.charteia.core.message.Text;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * A parameter that takes one of a few words.
 *
 * @param parameter its name
 * @param values what each word means
 */
record Choice<T>(String parameter, Map<String, T> values) {
    Choice {
        values = new TreeMap<>(values);
    }

    /** What the word means; case and surrounding space do not count. */
    T of(String word, Language language) throws MojoExecutionException {
        return find(word)
                .orElseThrow(() -> new MojoExecutionException(unknown(word).in(language)));
    }

    Optional<T> find(String word) {
        return Optional.ofNullable(values.get(word.strip().toLowerCase(Locale.ROOT)));
    }

    Text unknown(String word) {
        String all = String.join(", ", values.keySet());
        Optional<String> near = Nearest.to(word, values.keySet());
        return new Text(
                "Paramètre %s : « %s » n'existe pas. Valeurs possibles : %s.%s"
                        .formatted(
                                parameter,
                                word,
                                all,
                                near.map(" Vouliez-vous dire « %s » ?"::formatted)
                                        .orElse("")),
                "Parameter %s: there is no \"%s\". Allowed values: %s.%s"
                        .formatted(
                                parameter,
                                word,
                                all,
                                near.map(" Did you mean \"%s\"?"::formatted).orElse("")));
    }
}
