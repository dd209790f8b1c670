package fr.charteia.core.declaration;

import fr.charteia.core.message.Location;
import fr.charteia.core.message.Nearest;
import fr.charteia.core.message.Severity;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads how much rules weigh: {@code CHARTE-401: erreur}, or {@code CHARTE-702: {niveau: desactivee, motif: …}}. */
record LevelParser(String path, KnownRules rules, Consumer<DeclarationError> errors) {
    /** The rows under {@code regles}. */
    Levels levels(YamlMap policy) {
        NavigableMap<String, Level> levels = new TreeMap<>();
        Optional<YamlMap> entries = policy.node("regles").flatMap(node -> YamlMap.anyKeys(node.value(), path, errors));
        entries.ifPresent(rows -> rows.entries().forEach((rule, value) -> {
            if (rules.isKnown(rule)) {
                level(rows, rule).ifPresent(level -> levels.put(rule, level));
            } else {
                errors.accept(unknownRule(rule, rules, value.location()));
            }
        }));
        return new Levels(levels, rules);
    }

    /** The level under that key. */
    Optional<Level> level(YamlMap rows, String key) {
        Optional<Located<Node>> node = rows.node(key);
        if (node.filter(found -> found.value() instanceof MappingNode).isEmpty()) {
            return rows.constant(key, Severity.class)
                    .map(said -> new Level(said.value(), false, Optional.empty(), said.location()));
        }
        Location at = node.get().location();
        YamlMap map = rows.map(key, PolicyKeys.LEVEL);
        Optional<Located<Severity>> fixed = map.constant("niveau", Severity.class);
        Optional<Located<Severity>> most = map.constant("auPlus", Severity.class);
        boolean one = map.node("niveau").isPresent() != map.node("auPlus").isPresent();
        if (!one) {
            errors.accept(DeclarationError.at(
                    at,
                    "Il faut ici un niveau (niveau) ou un plafond (auPlus), l'un ou l'autre.",
                    "This needs a level (niveau) or a ceiling (auPlus), one or the other."));
        }
        Optional<String> motif = map.text("motif").map(Located::value);
        return one
                ? fixed.or(() -> most).map(said -> new Level(said.value(), most.isPresent(), motif, said.location()))
                : Optional.empty();
    }

    /** Ids differ by digits: only one letter off is near, and the list of all of them helps nobody. */
    static DeclarationError unknownRule(String rule, KnownRules rules, Location at) {
        Optional<String> nearest = Nearest.to(rule, rules.ids(), 1).or(() -> Nearest.to(rule, rules.families()));
        return DeclarationError.at(
                at,
                "Règle inconnue : « " + rule + " ». "
                        + nearest.map(near -> "Vouliez-vous écrire « " + near + " » ?")
                                .orElse("Pour les lister : mvn charte-ia:rules"),
                "Unknown rule: “" + rule + "”. "
                        + nearest.map(near -> "Did you mean “" + near + "”?")
                                .orElse("To list them: mvn charte-ia:rules"));
    }
}
