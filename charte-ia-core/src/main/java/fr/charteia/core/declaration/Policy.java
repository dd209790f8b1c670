package fr.charteia.core.declaration;

import fr.charteia.core.message.Severity;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.yaml.snakeyaml.nodes.Node;

/**
 * What an administration allows: {@code charte-ia.yml} and what it inherits. Lists add up, single values are those of the
 * nearest file.
 *
 * @param files the files that it was read from, nearest first; empty when there is no policy
 * @param revision when it was last revised
 * @param services the services that it authorises
 * @param levels how much rules weigh, by id or by pattern ({@code CHARTE-4*})
 * @param names how much a flow weighs whose source is known by its name only
 * @param decisions how much a flow weighs whose decision is known by its name only
 * @param models models of code that cannot be annotated, nearest first
 * @param derogations waivers
 * @param errors what could not be understood
 */
public record Policy(
        List<String> files,
        Optional<Located<LocalDate>> revision,
        List<Service> services,
        NavigableMap<String, Located<Severity>> levels,
        Optional<Located<Severity>> names,
        Optional<Located<Severity>> decisions,
        List<Models> models,
        List<Derogation> derogations,
        List<DeclarationError> errors) {
    /** No policy: defaults apply, and no service is authorised or refused. */
    public static final Policy NONE = new Policy(
            List.of(),
            Optional.empty(),
            List.of(),
            new TreeMap<>(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of());

    public Policy {
        files = List.copyOf(files);
        services = List.copyOf(services);
        levels = Collections.unmodifiableNavigableMap(new TreeMap<>(levels));
        models = List.copyOf(models);
        derogations = List.copyOf(derogations);
        errors = List.copyOf(errors);
    }

    /**
     * A file's {@code modeles:}, to be parsed by the catalogue.
     *
     * @param path the file, as shown in messages
     */
    public record Models(String path, Node node) {}

    /** How much the rule weighs, when the policy says so: its id counts before a pattern, a long pattern before a short one. */
    public Optional<Severity> level(String rule) {
        return Optional.ofNullable(levels.get(rule)).or(() -> pattern(rule)).map(Located::value);
    }

    private Optional<Located<Severity>> pattern(String rule) {
        return levels.keySet().stream()
                .filter(key -> key.endsWith("*") && rule.startsWith(key.substring(0, key.length() - 1)))
                .max(java.util.Comparator.comparingInt(String::length))
                .map(levels::get);
    }

    /** How much a flow weighs whose source is known by its name only. */
    public Severity nameLevel() {
        return names.map(Located::value).orElse(Severity.AVERTISSEMENT);
    }

    /** How much a flow weighs whose decision is known by its name only. */
    public Severity decisionLevel() {
        return decisions.map(Located::value).orElse(Severity.AVERTISSEMENT);
    }

    /** The same policy, read from this file. */
    Policy readFrom(String file) {
        return new Policy(List.of(file), revision, services, levels, names, decisions, models, derogations, errors);
    }

    /** The same policy, with these errors for its own. */
    public Policy withErrors(List<DeclarationError> all) {
        return new Policy(files, revision, services, levels, names, decisions, models, derogations, all);
    }

    /** The service with this id. */
    public Optional<Service> service(String id) {
        return services.stream().filter(service -> service.id().equals(id)).findFirst();
    }
}
