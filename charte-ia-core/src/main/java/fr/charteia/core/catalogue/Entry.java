package fr.charteia.core.catalogue;

import fr.charteia.core.message.Nearest;
import fr.charteia.core.model.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A mapping of a YAML file, read key by key; whatever is wrong with it is noted where it stands, and skipped. */
final class Entry {
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Node node;
    private final Problems problems;

    private Entry(Node node, Problems problems) {
        this.node = node;
        this.problems = problems;
    }

    /** The mapping at this node; empty, and noted, when the node is none. */
    static Optional<Entry> of(Node node, Collection<String> knownKeys, Problems problems) {
        if (!(node instanceof MappingNode mapping)) {
            problems.add(
                    node, "un ensemble « clé: valeur » est attendu ici", "a mapping “key: value” is expected here");
            return Optional.empty();
        }
        Entry entry = new Entry(node, problems);
        for (NodeTuple tuple : mapping.getValue()) {
            entry.accept(tuple, knownKeys);
        }
        return Optional.of(entry);
    }

    private void accept(NodeTuple tuple, Collection<String> knownKeys) {
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            problems.add(tuple.getKeyNode(), "une clé est un mot", "a key is a word");
            return;
        }
        String name = key.getValue();
        if (!knownKeys.contains(name)) {
            Optional<String> near = Nearest.to(name, knownKeys);
            problems.add(
                    key,
                    "clé inconnue « " + name + " »"
                            + near.map(n -> " ; vouliez-vous dire « " + n + " » ?")
                                    .orElse(""),
                    "unknown key “" + name + "”"
                            + near.map(n -> "; did you mean “" + n + "”?").orElse(""));
        } else if (values.putIfAbsent(name, tuple.getValueNode()) != null) {
            problems.add(key, "clé « " + name + " » donnée deux fois", "key “" + name + "” is given twice");
        }
    }

    int line() {
        return problems.line(node);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Optional<Node> node(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Notes something that is wrong with the entry as a whole. */
    void problem(String fr, String en) {
        problems.add(node, fr, en);
    }

    /** Notes something that is wrong with one value. */
    void problem(String key, String fr, String en) {
        problems.add(values.getOrDefault(key, node), fr, en);
    }

    /** The scalar at a key. */
    Optional<String> text(String key) {
        Node value = values.get(key);
        if (value == null) {
            return Optional.empty();
        }
        Optional<String> text = scalar(value);
        if (text.isEmpty()) {
            problem(key, "« " + key + " » est un seul mot ou texte", "“" + key + "” is one word or text");
        }
        return text;
    }

    /** The scalars at a key that holds one or a list of them. */
    List<String> texts(String key) {
        Node value = values.get(key);
        if (value == null) {
            return List.of();
        }
        List<Node> items = value instanceof SequenceNode sequence ? sequence.getValue() : List.of(value);
        List<String> texts = new ArrayList<>();
        for (Node item : items) {
            Optional<String> text = scalar(item);
            if (text.isEmpty()) {
                problems.add(
                        item,
                        "« " + key + " » est un texte ou une liste de textes",
                        "“" + key + "” is a text or a list of texts");
            }
            text.ifPresent(texts::add);
        }
        return texts;
    }

    private static Optional<String> scalar(Node node) {
        return node instanceof ScalarNode scalar && !Tag.NULL.equals(scalar.getTag())
                ? Optional.of(scalar.getValue())
                : Optional.empty();
    }

    /** The truth value at a key; false when there is none. */
    boolean flag(String key) {
        Optional<String> text = text(key);
        if (text.isPresent() && !text.get().equals("true") && !text.get().equals("false")) {
            problem(key, "« " + key + " » est true ou false", "“" + key + "” is true or false");
        }
        return text.filter("true"::equals).isPresent();
    }

    /** The places at a key, or the default when the key is not there; places that are none are noted and left out. */
    List<Place> places(String key, Place... otherwise) {
        if (!has(key)) {
            return List.of(otherwise);
        }
        List<Place> places = new ArrayList<>();
        for (String text : texts(key)) {
            try {
                places.add(Place.parse(text));
            } catch (IllegalArgumentException unreadable) {
                problem(
                        key,
                        "« " + text + " » n’est pas un emplacement : « " + unreadable.getMessage()
                                + " » n’est pas compris",
                        "“" + text + "” is no place: “" + unreadable.getMessage() + "” is not understood");
            }
        }
        return places;
    }

    /** The constants of an enum at a key that holds one or a list of them. */
    <E extends Enum<E>> List<E> constants(String key, Class<E> type) {
        List<E> constants = new ArrayList<>();
        for (String text : texts(key)) {
            choice(key, text, List.of(type.getEnumConstants())).ifPresent(constants::add);
        }
        return constants;
    }

    /** The constant whose name, in any case, this text is; noted with the nearest one when there is none. */
    <E extends Enum<E>> Optional<E> choice(String key, String text, List<E> choices) {
        for (E choice : choices) {
            if (choice.name().equalsIgnoreCase(text.replace('-', '_'))) {
                return Optional.of(choice);
            }
        }
        unknown(key, text, choices.stream().map(Enum::name).toList());
        return Optional.empty();
    }

    /** Notes a word that is none of those that are known. */
    void unknown(String key, String text, List<String> known) {
        Optional<String> near = Nearest.to(text.toUpperCase(Locale.ROOT), known);
        String all = known.stream().collect(Collectors.joining(", "));
        problem(
                key,
                "« " + text + " » est inconnu"
                        + near.map(n -> " ; vouliez-vous dire « " + n + " » ?").orElse(" ; connus : " + all),
                "“" + text + "” is unknown"
                        + near.map(n -> "; did you mean “" + n + "”?").orElse("; known: " + all));
    }
}
