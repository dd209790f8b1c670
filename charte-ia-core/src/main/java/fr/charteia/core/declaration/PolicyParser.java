package fr.charteia.core.declaration;

import fr.charteia.core.message.Location;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads one policy file, without those that it inherits. */
final class PolicyParser {
    private final String path;
    private final KnownRules rules;
    private final Consumer<DeclarationError> errors;
    private Optional<Located<String>> herite = Optional.empty();

    /**
     * Reads the file of this name.
     *
     * @param rules the rules that it may name
     */
    PolicyParser(String path, KnownRules rules, Consumer<DeclarationError> errors) {
        this.path = path;
        this.rules = rules;
        this.errors = errors;
    }

    /** What the file inherits, once it was parsed. */
    Optional<Located<String>> herite() {
        return herite;
    }

    /** The policy; what cannot be read is an error and as if it were not there. */
    Policy parse(String text) {
        List<DeclarationError> broken = new ArrayList<>();
        Optional<YamlMap> map = YamlText.compose(text, path, broken::add)
                .flatMap(node -> YamlMap.of(node, path, PolicyKeys.POLICY, errors));
        broken.forEach(errors);
        if (map.isEmpty() && broken.isEmpty() && text.lines().allMatch(line -> line.matches("\\s*(#.*)?"))) {
            errors.accept(noVersion(new Location(path, 1, 1)));
        }
        return map.map(this::policy).orElseGet(() -> Policy.NONE.readFrom(path));
    }

    private Policy policy(YamlMap map) {
        version(map);
        herite = map.text("herite");
        Optional<Located<LocalDate>> revision = map.date("revision");
        LevelParser levels = new LevelParser(path, rules, errors);
        YamlMap heuristics = map.map("heuristiques", PolicyKeys.HEURISTIQUES);
        return new Policy(
                List.of(path),
                revision,
                new ServiceParser(errors).services(map),
                List.of(levels.levels(map)),
                levels.level(heuristics, "noms"),
                levels.level(heuristics, "decisions"),
                map.texts("responsables"),
                new Autorites(List.of(autorites(map)), rules),
                map.node("modeles").map(node -> new Policy.Models(path, node.value())).stream()
                        .toList(),
                derogations(map),
                List.of(),
                List.of());
    }

    private void version(YamlMap map) {
        Optional<Located<String>> version = map.text(PolicyKeys.VERSION);
        if (version.isEmpty()) {
            errors.accept(noVersion(map.location()));
        } else if (!version.get().value().equals("1")) {
            errors.accept(DeclarationError.at(
                    version.get().location(),
                    "Version de format inconnue : « " + version.get().value()
                            + " ». Cette version du plugin connaît la 1.",
                    "Unknown version of the format: “" + version.get().value()
                            + "”. This version of the plugin knows 1."));
        }
    }

    private static DeclarationError noVersion(Location at) {
        return DeclarationError.at(
                at,
                "La version du format manque. Commencer le fichier par « charte-ia: 1 ».",
                "The version of the format is missing. Begin the file with “charte-ia: 1”.");
    }

    private List<Autorites.Autorite> autorites(YamlMap map) {
        List<Autorites.Autorite> rows = new ArrayList<>();
        for (YamlMap entry : map.maps("autorites", PolicyKeys.AUTORITE)) {
            List<String> names = new ArrayList<>();
            for (Located<String> name : entry.names("regles")) {
                if (rules.isKnown(name.value())) {
                    names.add(name.value());
                } else {
                    errors.accept(LevelParser.unknownRule(name.value(), rules, name.location()));
                }
            }
            Optional<Located<String>> qui = entry.text("qui");
            if (qui.isEmpty() || entry.node("regles").isEmpty()) {
                errors.accept(DeclarationError.at(
                        entry.location(),
                        "Cette ligne doit dire qui (qui) peut déroger à quelles règles (regles).",
                        "This line must say who (qui) may waive which rules (regles)."));
            }
            qui.ifPresent(who -> rows.add(new Autorites.Autorite(who.value(), names, entry.location())));
        }
        return rows;
    }

    private static List<Derogation> derogations(YamlMap map) {
        return map.maps("derogations", PolicyKeys.DEROGATION).stream()
                .map(PolicyParser::derogation)
                .toList();
    }

    private static Derogation derogation(YamlMap entry) {
        return new Derogation(
                text(entry, "regle"),
                text(entry, "motif"),
                text(entry, "autorisePar"),
                text(entry, "expire"),
                text(entry, "reference"),
                new Derogation.Scope.Pattern(new PlacePattern(text(entry, "ou"))),
                Optional.of(entry.location()));
    }

    private static String text(YamlMap entry, String key) {
        return entry.text(key).map(Located::value).orElse("");
    }
}
