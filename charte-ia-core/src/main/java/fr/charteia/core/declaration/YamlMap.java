package fr.charteia.core.declaration;

import fr.charteia.core.message.Location;
import fr.charteia.core.message.Nearest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The keys of a YAML mapping, read by kind. Whatever is not as expected is an error at its place, and then as if it were not
 * there.
 */
final class YamlMap {
    private final String path;
    private final Location location;
    private final Map<String, Located<Node>> values = new LinkedHashMap<>();
    private final Consumer<DeclarationError> errors;

    private YamlMap(String path, Location location, Consumer<DeclarationError> errors) {
        this.path = path;
        this.location = location;
        this.errors = errors;
    }

    /** The mapping, when the node is one; keys other than those known are errors. */
    static Optional<YamlMap> of(Node node, String path, Collection<String> known, Consumer<DeclarationError> errors) {
        Optional<YamlMap> map = anyKeys(node, path, errors);
        map.ifPresent(found -> found.values.forEach((key, value) -> {
            if (!known.contains(key)) {
                errors.accept(unknown("Clé", "key", key, known, value.location()));
            }
        }));
        return map;
    }

    /** A mapping without keys. */
    static YamlMap none(String path) {
        return new YamlMap(path, new Location(path, 1, 1), error -> {});
    }

    /** The mapping, when the node is one, whatever its keys. */
    static Optional<YamlMap> anyKeys(Node node, String path, Consumer<DeclarationError> errors) {
        YamlMap map = new YamlMap(path, locate(path, node), errors);
        if (!(node instanceof MappingNode mapping)) {
            errors.accept(map.wrongKind(node, "des clés et des valeurs (clé: valeur)", "keys and values (key: value)"));
            return Optional.empty();
        }
        mapping.getValue().forEach(map::add);
        return Optional.of(map);
    }

    private void add(NodeTuple tuple) {
        Location at = locate(path, tuple.getKeyNode());
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            errors.accept(wrongKind(tuple.getKeyNode(), "le nom d'une clé", "the name of a key"));
        } else if (values.putIfAbsent(key.getValue(), new Located<>(tuple.getValueNode(), at)) != null) {
            errors.accept(DeclarationError.at(
                    at,
                    "La clé « " + key.getValue() + " » est écrite deux fois ; seule la première compte.",
                    "The key “" + key.getValue() + "” is written twice; only the first counts."));
        }
    }

    /** Where the mapping begins. */
    Location location() {
        return location;
    }

    /** The keys as they were written, each at its place. */
    Map<String, Located<Node>> entries() {
        return values;
    }

    /** The value, unless the key is absent or bears nothing; at the place of the key. */
    Optional<Located<Node>> node(String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !isNull(value.value()));
    }

    /** The text; a value without a letter or digit, a mere placeholder, is none. */
    Optional<Located<String>> text(String key) {
        return node(key).flatMap(value -> scalar(value.value())).filter(text -> Filled.isFilled(text.value()));
    }

    /** The texts of a list; one text alone is a list of one. */
    List<Located<String>> texts(String key) {
        List<Located<String>> texts = new ArrayList<>();
        for (Node element : elements(key)) {
            scalar(element).filter(text -> Filled.isFilled(text.value())).ifPresent(texts::add);
        }
        return texts;
    }

    /** The names of a list, stars included; one alone is a list of one. */
    List<Located<String>> names(String key) {
        return elements(key).stream()
                .flatMap(element -> scalar(element).stream())
                .filter(name -> !name.value().isEmpty())
                .toList();
    }

    /** The date, written {@code 2026-02-01}. */
    Optional<Located<LocalDate>> date(String key) {
        return text(key).flatMap(text -> {
            try {
                return Optional.of(new Located<>(LocalDate.parse(text.value()), text.location()));
            } catch (DateTimeParseException e) {
                errors.accept(DeclarationError.at(
                        text.location(),
                        "« " + text.value() + " » n'est pas une date ; écrire année-mois-jour, par exemple 2026-02-01.",
                        "“" + text.value() + "” is no date; write year-month-day, for instance 2026-02-01."));
                return Optional.empty();
            }
        });
    }

    /** One constant of an enum, in any case. */
    <E extends Enum<E>> Optional<Located<E>> constant(String key, Class<E> type) {
        return constant(key, List.of(type.getEnumConstants()));
    }

    /** One of these constants, in any case. */
    <E extends Enum<E>> Optional<Located<E>> constant(String key, List<E> constants) {
        return text(key).flatMap(text -> constant(text, constants));
    }

    /** Constants of an enum; one alone is a list of one. */
    <E extends Enum<E>> List<Located<E>> constants(String key, Class<E> type) {
        return texts(key).stream()
                .flatMap(text -> constant(text, List.of(type.getEnumConstants())).stream())
                .toList();
    }

    private <E extends Enum<E>> Optional<Located<E>> constant(Located<String> text, List<E> constants) {
        Optional<E> found = constants.stream()
                .filter(constant -> constant.name().equalsIgnoreCase(text.value()))
                .findFirst();
        if (found.isEmpty()) {
            boolean upper = text.value().equals(text.value().toUpperCase(Locale.ROOT));
            List<String> names = constants.stream()
                    .map(constant -> upper ? constant.name() : constant.name().toLowerCase(Locale.ROOT))
                    .toList();
            errors.accept(unknown("Valeur", "value", text.value(), names, text.location()));
        }
        return found.map(constant -> new Located<>(constant, text.location()));
    }

    /** The mapping under the key, with these keys known; one without keys when there is none. */
    YamlMap map(String key, Collection<String> known) {
        return node(key)
                .flatMap(value -> of(value.value(), path, known, errors))
                .orElse(none(path));
    }

    /** The mappings in the list under the key, with these keys known. */
    List<YamlMap> maps(String key, Collection<String> known) {
        return elements(key).stream()
                .flatMap(element -> of(element, path, known, errors).stream())
                .toList();
    }

    private List<Node> elements(String key) {
        return node(key)
                .map(value -> value.value() instanceof SequenceNode list ? list.getValue() : List.of(value.value()))
                .orElse(List.of());
    }

    private Optional<Located<String>> scalar(Node node) {
        if (node instanceof ScalarNode scalar) {
            return Optional.of(new Located<>(scalar.getValue().strip(), locate(path, node)));
        }
        errors.accept(wrongKind(node, "un texte", "a text"));
        return Optional.empty();
    }

    private DeclarationError wrongKind(Node node, String fr, String en) {
        boolean list = node instanceof SequenceNode;
        boolean map = node instanceof MappingNode;
        return DeclarationError.at(
                locate(path, node),
                "Il faut ici " + fr + ", pas "
                        + (list ? "une liste" : map ? "des clés et des valeurs" : "un simple texte") + ".",
                "This must be " + en + ", not " + (list ? "a list" : map ? "keys and values" : "a mere text") + ".");
    }

    /** Says that a word is none of those known, and which one was probably meant. */
    static DeclarationError unknown(
            String kindFr, String kindEn, String word, Collection<String> known, Location location) {
        Optional<String> nearest = Nearest.to(word, known);
        return DeclarationError.at(
                location,
                kindFr + " inconnue : « " + word + " ». "
                        + nearest.map(near -> "Vouliez-vous écrire « " + near + " » ?")
                                .orElse("Sont possibles : " + String.join(", ", known) + "."),
                "Unknown " + kindEn + ": “" + word + "”. "
                        + nearest.map(near -> "Did you mean “" + near + "”?")
                                .orElse("Possible ones: " + String.join(", ", known) + "."));
    }

    private static boolean isNull(Node node) {
        return node instanceof ScalarNode scalar
                && (Tag.NULL.equals(scalar.getTag()) || scalar.getValue().isBlank());
    }

    private static Location locate(String path, Node node) {
        return new Location(
                path, node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1);
    }
}
