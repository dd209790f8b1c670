package fr.charteia.core.declaration;

import fr.charteia.core.message.Severity;
import java.time.LocalDate;
import java.util.List;
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
 * @param levels how much rules weigh, file by file, nearest first
 * @param names how much a flow weighs whose source is known by its name only
 * @param decisions how much a flow weighs whose decision is known by its name only
 * @param responsables who may answer for a system; empty when anybody may
 * @param autorites who may authorise a waiver
 * @param models models of code that cannot be annotated, nearest first
 * @param derogations waivers
 * @param redefinitions what its files say otherwise than those that they inherit
 * @param errors what could not be understood
 */
public record Policy(
        List<String> files,
        Optional<Located<LocalDate>> revision,
        List<Service> services,
        List<Levels> levels,
        Optional<Level> names,
        Optional<Level> decisions,
        List<Located<String>> responsables,
        Autorites autorites,
        List<Models> models,
        List<Derogation> derogations,
        List<Redefinition> redefinitions,
        List<DeclarationError> errors) {
    /** No policy: defaults apply, and no service is authorised or refused. */
    public static final Policy NONE = new Policy(
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            new Autorites(List.of(), new KnownRules(new TreeMap<>())),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    public Policy {
        files = List.copyOf(files);
        services = List.copyOf(services);
        levels = List.copyOf(levels);
        responsables = List.copyOf(responsables);
        models = List.copyOf(models);
        derogations = List.copyOf(derogations);
        redefinitions = List.copyOf(redefinitions);
        errors = List.copyOf(errors);
    }

    /**
     * A file's {@code modeles:}, to be parsed by the catalogue.
     *
     * @param path the file, as shown in messages
     */
    public record Models(String path, Node node) {}

    /**
     * How much the rule weighs. The nearest file that is about it counts; in a file, an id counts before the beginning of ids, a
     * long beginning before a short one, then a family, then all.
     *
     * @param usual how much it weighs when the policy says nothing
     */
    public Severity level(String rule, Severity usual) {
        Severity level = usual;
        for (int i = levels.size() - 1; i >= 0; i--) {
            boolean counts = !rule.equals(Watch.OVER_POLICIES) || i == levels.size() - 1;
            Optional<Level> said = counts ? levels.get(i).of(rule) : Optional.empty();
            level = said.isEmpty() ? level : said.get().applyTo(level);
        }
        return level;
    }

    /** What the policy says of the rule, in the nearest file that is about it. */
    public Optional<Level> said(String rule) {
        return levels.stream().flatMap(file -> file.of(rule).stream()).findFirst();
    }

    /** How much a flow weighs whose source is known by its name only. */
    public Severity nameLevel() {
        return names.map(Level::severity).orElse(Severity.AVERTISSEMENT);
    }

    /** How much a flow weighs whose decision is known by its name only. */
    public Severity decisionLevel() {
        return decisions.map(Level::severity).orElse(Severity.AVERTISSEMENT);
    }

    /** The same policy, read from this file. */
    Policy readFrom(String file) {
        return with(List.of(file), redefinitions, errors);
    }

    /** The same policy, with these errors for its own. */
    public Policy withErrors(List<DeclarationError> all) {
        return with(redefinitions, all);
    }

    /** The same policy, with these redefinitions and errors for its own. */
    Policy with(List<Redefinition> changes, List<DeclarationError> all) {
        return with(files, changes, all);
    }

    private Policy with(List<String> from, List<Redefinition> changes, List<DeclarationError> all) {
        return new Policy(
                from,
                revision,
                services,
                levels,
                names,
                decisions,
                responsables,
                autorites,
                models,
                derogations,
                changes,
                all);
    }

    /** The service with this id. */
    public Optional<Service> service(String id) {
        return services.stream().filter(service -> service.id().equals(id)).findFirst();
    }
}
