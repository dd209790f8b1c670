package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.BlindSpots.Kind;
import fr.charteia.core.catalogue.ConfigurationDocument.Line;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads the documents of a YAML file as flat keys. Nodes are walked as they are, nothing is constructed from them. Aliases,
 * depth and the number of keys are bounded, for a file can be small and mean millions of values.
 */
final class ConfigurationYaml {

    private static final int DEEPEST = 50;
    private static final int MOST_ALIASES = 50;
    private static final int MOST_NODES = 100_000;

    /** What Maven's filtering will replace. YAML allows no value that begins so, and Spring Boot's template has them. */
    private static final Pattern FILTERED = Pattern.compile("(?m)(?<=[\\s\\[])@([\\w.-]+)@");
    /** Stand for the two signs while the file is parsed; private use, so in no file. */
    private static final char OPEN = '\uE000';

    private static final char CLOSE = '\uE001';

    private final List<Line> lines = new ArrayList<>();
    private int visited;

    private ConfigurationYaml() {}

    static List<ConfigurationDocument> read(String text, String name, BlindSpots errors) {
        List<ConfigurationDocument> documents = new ArrayList<>();
        try {
            String parsable = FILTERED.matcher(text).replaceAll(OPEN + "$1" + CLOSE);
            for (Node document : yaml().composeAll(new StringReader(parsable))) {
                ConfigurationYaml reader = new ConfigurationYaml();
                reader.flatten(document, "", 0);
                documents.add(new ConfigurationDocument(reader.lines));
            }
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            String problem = String.valueOf(e.getProblem()).replaceAll("\\s+", " ");
            errors.add(
                    Kind.CONFIGURATION_UNREADABLE,
                    name,
                    mark == null ? 0 : mark.getLine() + 1,
                    "YAML illisible : " + problem,
                    "unreadable YAML: " + problem);
        } catch (YAMLException e) {
            errors.add(
                    Kind.CONFIGURATION_UNREADABLE,
                    name,
                    0,
                    "YAML illisible : trop imbriqué, trop d'alias, ou caractères interdits",
                    "unreadable YAML: nested too deep, too many aliases, or forbidden characters");
        }
        return documents;
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(true);
        options.setMaxAliasesForCollections(MOST_ALIASES);
        options.setNestingDepthLimit(DEEPEST);
        return new Yaml(new SafeConstructor(options));
    }

    private void flatten(Node node, String key, int depth) {
        if (depth > DEEPEST || ++visited > MOST_NODES) {
            // Aliases unfold here: inside of what they stand for without end, or each into several of the next.
            throw new YAMLException("too deep");
        }
        if (node instanceof MappingNode mapping) {
            mapping.getValue().stream()
                    .sorted(Comparator.comparing(tuple -> !isMerge(tuple)))
                    .forEach(tuple -> flatten(tuple, key, depth));
        } else if (node instanceof SequenceNode sequence) {
            List<Node> elements = sequence.getValue();
            for (int i = 0; i < elements.size(); i++) {
                flatten(elements.get(i), key + "[" + i + "]", depth + 1);
            }
        } else if (node instanceof ScalarNode scalar) {
            String value = Tag.NULL.equals(scalar.getTag()) ? "" : restored(scalar.getValue());
            lines.add(new Line(key, value, scalar.getStartMark().getLine() + 1));
        }
    }

    private void flatten(NodeTuple tuple, String key, int depth) {
        if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
            return;
        }
        Node value = tuple.getValueNode();
        if (!isMerge(tuple)) {
            String step = restored(name.getValue());
            flatten(value, key.isEmpty() || step.startsWith("[") ? key + step : key + "." + step, depth + 1);
        } else if (value instanceof SequenceNode several) {
            several.getValue().forEach(one -> flatten(one, key, depth + 1));
        } else {
            flatten(value, key, depth + 1);
        }
    }

    /** Keys merged in come first, as those written beside them win. */
    private static boolean isMerge(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode name && name.getValue().equals("<<");
    }

    private static String restored(String text) {
        return text.replace(OPEN, '@').replace(CLOSE, '@');
    }
}
