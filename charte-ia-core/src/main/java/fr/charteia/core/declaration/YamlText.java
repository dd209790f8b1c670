package fr.charteia.core.declaration;

import fr.charteia.core.message.Location;
import fr.charteia.core.message.Text;
import java.io.StringReader;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * YAML as nodes that know their place. Nothing is built from them but text, so no class is loaded; aliases and nesting are
 * bounded, so a file cannot unfold into more than its size.
 */
final class YamlText {
    private YamlText() {}

    /**
     * The one document in the text; empty after an error, and for an empty document.
     *
     * @param path what the file is called in messages
     */
    static Optional<Node> compose(String text, String path, Consumer<DeclarationError> errors) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(TextFile.LIMIT + 1);
        options.setMaxAliasesForCollections(20);
        options.setNestingDepthLimit(30);
        try {
            return Optional.ofNullable(new Yaml(options).compose(new StringReader(text)));
        } catch (MarkedYAMLException e) {
            YamlProblem problem = YamlProblem.of(e);
            errors.accept(broken(location(path, problem.mark(e)), problem.text()));
        } catch (ReaderException e) {
            String code = "U+%04X".formatted(e.getCodePoint());
            errors.accept(broken(
                    location(path, text, e.getPosition()),
                    new Text("un caractère invisible (" + code + ")", "an invisible character (" + code + ")")));
        } catch (YAMLException e) {
            errors.accept(DeclarationError.at(
                    new Location(path, 1, 1),
                    "Ce YAML est trop imbriqué, ou répète trop d'alias (*) : il n'est pas lu.",
                    "This YAML is nested too deep, or repeats too many aliases (*): it is not read."));
        }
        return Optional.empty();
    }

    private static DeclarationError broken(Location at, Text why) {
        return DeclarationError.at(
                at,
                "Le YAML ne se lit plus à partir d'ici : " + why.fr() + ".",
                "The YAML cannot be read from here on: " + why.en() + ".");
    }

    private static Location location(String path, @Nullable Mark mark) {
        return mark == null ? new Location(path, 1, 1) : new Location(path, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Location location(String path, String text, int position) {
        String before = text.substring(0, Math.min(position, text.length()));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Location(path, line, before.length() - before.lastIndexOf('\n'));
    }
}
