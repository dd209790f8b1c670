package fr.charteia.core.declaration;

import fr.charteia.annotations.Categorie;
import fr.charteia.core.catalogue.Portee;
import fr.charteia.core.message.Location;
import fr.charteia.core.message.Nearest;
import fr.charteia.core.message.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Reads one policy file, without those that it inherits. */
final class PolicyParser {
    private static final String VERSION = "charte-ia";
    private static final List<String> KEYS =
            List.of(VERSION, "revision", "herite", "services", "regles", "heuristiques", "modeles", "derogations");
    private static final List<String> SERVICE_KEYS = List.of(
            "id", "nom", "portee", "hotes", "conditions", "evaluation", "donnees", "donneesPersonnelles", "reference");
    private static final List<String> DEROGATION_KEYS =
            List.of("regle", "ou", "motif", "autorisePar", "expire", "reference");

    private static final List<Portee> PORTEES = List.of(Portee.INTERNE, Portee.SOUVERAIN, Portee.EXTERNE, Portee.LOCAL);

    private final String path;
    private final Set<String> rules;
    private final Consumer<DeclarationError> errors;
    private Optional<Located<String>> herite = Optional.empty();

    /**
     * Reads the file of this name.
     *
     * @param rules the ids of the rules that it may name
     */
    PolicyParser(String path, Set<String> rules, Consumer<DeclarationError> errors) {
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
        Optional<YamlMap> map =
                YamlText.compose(text, path, broken::add).flatMap(node -> YamlMap.of(node, path, KEYS, errors));
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
        YamlMap heuristics = map.map("heuristiques", List.of("noms", "decisions"));
        return new Policy(
                List.of(path),
                revision,
                services(map),
                levels(map),
                heuristics.constant("noms", Severity.class),
                heuristics.constant("decisions", Severity.class),
                map.node("modeles").map(node -> new Policy.Models(path, node.value())).stream()
                        .toList(),
                derogations(map),
                List.of());
    }

    private void version(YamlMap map) {
        Optional<Located<String>> version = map.text(VERSION);
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

    private List<Service> services(YamlMap map) {
        List<Service> services = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (YamlMap entry : map.maps("services", SERVICE_KEYS)) {
            Optional<Located<String>> id = entry.text("id");
            if (id.isEmpty()) {
                errors.accept(DeclarationError.at(
                        entry.location(),
                        "Ce service n'a pas d'identifiant (id).",
                        "This service has no identifier (id)."));
            } else if (ids.add(id.get().value())) {
                services.add(service(id.get(), entry));
            } else {
                errors.accept(DeclarationError.at(
                        id.get().location(),
                        "Le service « " + id.get().value()
                                + " » est déjà décrit plus haut ; seule la première description compte.",
                        "The service “" + id.get().value()
                                + "” is described above; only the first description counts."));
            }
        }
        return services;
    }

    private Service service(Located<String> id, YamlMap entry) {
        Optional<Located<Portee>> portee = entry.constant("portee", PORTEES);
        if (portee.isEmpty() && entry.node("portee").isEmpty()) {
            errors.accept(DeclarationError.at(
                    id.location(),
                    "Le service « " + id.value()
                            + " » n'a pas de portée (portee) : il compte comme externe. Écrire interne,"
                            + " souverain, externe ou local.",
                    "The service “" + id.value()
                            + "” says not who runs it (portee): it counts as external. Write interne,"
                            + " souverain, externe or local."));
        }
        return new Service(
                id.value(),
                entry.text("nom").map(Located::value).orElse(id.value()),
                portee.map(Located::value).orElse(Portee.EXTERNE),
                entry.texts("hotes").stream().map(Located::value).toList(),
                entry.text("conditions"),
                entry.text("evaluation"),
                entry.constants("donnees", Categorie.class).stream()
                        .map(Located::value)
                        .toList(),
                personalData(id, entry),
                entry.text("reference").map(Located::value),
                id.location());
    }

    private boolean personalData(Located<String> id, YamlMap entry) {
        boolean allowed = entry.constant("donneesPersonnelles", Autorisation.class)
                .filter(said -> said.value() == Autorisation.AUTORISEES)
                .isPresent();
        if (allowed && entry.text("reference").isEmpty()) {
            errors.accept(DeclarationError.at(
                    id.location(),
                    "Le service « " + id.value()
                            + " » autorise les données personnelles sans dire par quelle décision : ajouter"
                            + " reference, sinon l'autorisation ne compte pas.",
                    "The service “" + id.value()
                            + "” allows personal data without saying by which decision: add reference, else it"
                            + " does not count."));
        }
        return allowed && entry.text("reference").isPresent();
    }

    private enum Autorisation {
        AUTORISEES,
        INTERDITES
    }

    private NavigableMap<String, Located<Severity>> levels(YamlMap map) {
        NavigableMap<String, Located<Severity>> levels = new TreeMap<>();
        Optional<YamlMap> entries = map.node("regles").flatMap(node -> YamlMap.anyKeys(node.value(), path, errors));
        entries.ifPresent(rows -> rows.entries().forEach((rule, value) -> {
            if (isKnown(rule)) {
                rows.constant(rule, Severity.class).ifPresent(level -> levels.put(rule, level));
            } else {
                errors.accept(unknownRule(rule, value.location()));
            }
        }));
        return levels;
    }

    /** Ids differ by digits: only one letter off is near, and the list of all of them helps nobody. */
    private DeclarationError unknownRule(String rule, Location at) {
        Optional<String> nearest = Nearest.to(rule, rules, 1);
        return DeclarationError.at(
                at,
                "Règle inconnue : « " + rule + " ». "
                        + nearest.map(near -> "Vouliez-vous écrire « " + near + " » ?")
                                .orElse("Pour les lister : mvn charte-ia:rules"),
                "Unknown rule: “" + rule + "”. "
                        + nearest.map(near -> "Did you mean “" + near + "”?")
                                .orElse("To list them: mvn charte-ia:rules"));
    }

    private boolean isKnown(String rule) {
        return rule.endsWith("*")
                ? rules.stream().anyMatch(known -> known.startsWith(rule.substring(0, rule.length() - 1)))
                : rules.contains(rule);
    }

    private List<Derogation> derogations(YamlMap map) {
        return map.maps("derogations", DEROGATION_KEYS).stream()
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
