package fr.charteia.maven.report;

import fr.charteia.annotations.Categorie;
import fr.charteia.core.declaration.Autorites;
import fr.charteia.core.declaration.Derogation;
import fr.charteia.core.declaration.Level;
import fr.charteia.core.declaration.Located;
import fr.charteia.core.declaration.Policy;
import fr.charteia.core.declaration.Redefinition;
import fr.charteia.core.declaration.Service;
import fr.charteia.core.message.Location;
import fr.charteia.core.message.Severity;
import fr.charteia.core.rule.RuleDescriptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A policy with what it inherits and the defaults, as one would write it in one file, sorted, with where each value comes from.
 * Whatever looks like a secret is left out.
 */
public record EffectiveConfig(Policy policy, List<RuleDescriptor> rules, Words words) {
    private static final Pattern CREDENTIALS = Pattern.compile("(://)[^/@\\s]+@");
    private static final Pattern PARAMETER =
            Pattern.compile("(?i)([?&][^=&\\s]*(?:key|token|secret|passw|pwd|sig|auth|cle|jeton)[^=&\\s]*=)[^&\\s]+");
    private static final Pattern TOKEN =
            Pattern.compile("\\b(?:sk|pk|ghp|gho|glpat|xox[a-z]|hf|AKIA)[-_]?[A-Za-z0-9_-]{16,}");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\d][\\p{L}\\d ._/()+-]*");
    private static final int COMMENT_COLUMN = 44;

    public EffectiveConfig {
        rules = List.copyOf(rules);
    }

    /** The lines: YAML, with comments. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("# " + files());
        lines.add("charte-ia: 1");
        policy.revision().ifPresent(day -> lines.add(row("revision: " + day.value(), at(day.location()))));
        services(lines);
        levels(lines);
        lines.add("heuristiques:");
        lines.add(heuristic("noms", policy.names(), policy.nameLevel()));
        lines.add(heuristic("decisions", policy.decisions(), policy.decisionLevel()));
        owners(lines);
        authorities(lines);
        models(lines);
        waivers(lines);
        redefinitions(lines);
        return lines;
    }

    private String files() {
        List<String> files = policy.files();
        if (files.isEmpty()) {
            return words.of("Aucune politique : valeurs par défaut", "No policy: defaults");
        }
        String inherited = String.join(", ", files.subList(1, files.size()));
        return files.get(0) + (inherited.isEmpty() ? "" : words.of(", hérite de ", ", inherits from ") + inherited);
    }

    private void services(List<String> lines) {
        if (policy.services().isEmpty()) {
            lines.add(row("services: []", words.of("aucun n'est autorisé ni refusé", "none is allowed or refused")));
            return;
        }
        lines.add("services:");
        for (Service service : sorted(policy.services(), Comparator.comparing(Service::id))) {
            lines.add(row("  - id: " + value(service.id()), at(service.location())));
            lines.add("    nom: " + value(service.nom()));
            lines.add("    portee: " + word(service.portee()));
            lines.add("    hotes: " + list(service.hotes()));
            service.conditions().ifPresent(text -> lines.add(text("conditions", text)));
            service.evaluation().ifPresent(text -> lines.add(text("evaluation", text)));
            if (!service.donnees().isEmpty()) {
                lines.add("    donnees: "
                        + list(service.donnees().stream().map(Categorie::name).toList()));
            }
            if (service.donneesPersonnelles()) {
                lines.add("    donneesPersonnelles: autorisees");
            }
            service.reference().ifPresent(text -> lines.add("    reference: " + value(text)));
            service.motif().ifPresent(text -> lines.add("    motif: " + value(text)));
        }
    }

    private String text(String key, Located<String> text) {
        return row("    " + key + ": " + value(text.value()), at(text.location()));
    }

    private void levels(List<String> lines) {
        lines.add("regles:");
        for (RuleDescriptor rule : sorted(rules, Comparator.comparing(RuleDescriptor::id))) {
            Severity level = policy.level(rule.id(), rule.severity());
            lines.add(row("  " + rule.id() + ": " + word(level), origin(policy, rule, words)));
        }
    }

    /** Where a rule's level comes from: {@code défaut}, or a line of a policy, with the reason that it gives. */
    public static String origin(Policy policy, RuleDescriptor rule, Words words) {
        return policy.said(rule.id())
                .map(said -> at(said.location()) + reason(said, words))
                .orElse(words.of("défaut", "default"));
    }

    private static String reason(Level said, Words words) {
        return said.motif()
                .map(motif -> words.of(" ; motif : ", "; reason: ") + masked(motif))
                .orElse("");
    }

    private String heuristic(String key, Optional<Level> said, Severity level) {
        return row(
                "  " + key + ": " + word(level),
                said.map(one -> at(one.location()) + reason(one, words)).orElse(words.of("défaut", "default")));
    }

    private void owners(List<String> lines) {
        if (!policy.responsables().isEmpty()) {
            lines.add("responsables:");
            sorted(policy.responsables(), Comparator.comparing(Located::value))
                    .forEach(owner -> lines.add(row("  - " + value(owner.value()), at(owner.location()))));
        }
    }

    private void authorities(List<String> lines) {
        List<Autorites.Autorite> rows =
                policy.autorites().files().stream().flatMap(List::stream).toList();
        if (!rows.isEmpty()) {
            lines.add("autorites:");
            sorted(rows, Comparator.comparing(Autorites.Autorite::qui))
                    .forEach(one -> lines.add(row(
                            "  - {qui: " + value(one.qui()) + ", regles: " + list(one.regles()) + "}",
                            at(one.location()))));
        }
    }

    private void models(List<String> lines) {
        policy.models()
                .forEach(models -> lines.add("# modeles: "
                        + at(new Location(
                                models.path(), models.node().getStartMark().getLine() + 1, 0))));
    }

    private void waivers(List<String> lines) {
        if (policy.derogations().isEmpty()) {
            return;
        }
        lines.add("derogations:");
        Comparator<Derogation> order = Comparator.comparing(Derogation::regle).thenComparing(EffectiveConfig::place);
        for (Derogation waiver : sorted(policy.derogations(), order)) {
            lines.add(row(
                    "  - regle: " + value(waiver.regle()),
                    waiver.location().map(EffectiveConfig::at).orElse("")));
            lines.add("    ou: " + value(place(waiver)));
            lines.add("    motif: " + value(waiver.motif()));
            lines.add("    autorisePar: " + value(waiver.autorisePar()));
            lines.add("    expire: " + value(waiver.expire()));
            if (!waiver.reference().isEmpty()) {
                lines.add("    reference: " + value(waiver.reference()));
            }
        }
    }

    private void redefinitions(List<String> lines) {
        if (!policy.redefinitions().isEmpty()) {
            lines.add(words.of(
                    "# Ce qui s'écarte de la politique héritée :", "# What departs from the inherited policy:"));
            for (Redefinition change : policy.redefinitions()) {
                lines.add("#   " + masked(change.text().in(words.language())));
            }
        }
    }

    private static String place(Derogation waiver) {
        return waiver.scope() instanceof Derogation.Scope.Pattern pattern
                ? pattern.pattern().text()
                : "";
    }

    private static String row(String text, String comment) {
        return comment.isEmpty()
                ? text
                : text + " ".repeat(Math.max(1, COMMENT_COLUMN - text.length())) + "# " + comment;
    }

    private static String at(Location location) {
        return location.path() + ":" + location.line();
    }

    private static String list(Collection<String> elements) {
        return "["
                + String.join(
                        ", ",
                        elements.stream().sorted().map(EffectiveConfig::value).toList()) + "]";
    }

    private static String value(String text) {
        String shown = masked(text);
        return PLAIN.matcher(shown).matches() && shown.equals(shown.strip())
                ? shown
                : '\'' + shown.replace("'", "''") + '\'';
    }

    /** The text without what looks like a secret. */
    static String masked(String text) {
        String shown = CREDENTIALS.matcher(text).replaceAll("$1***@");
        shown = PARAMETER.matcher(shown).replaceAll("$1***");
        return TOKEN.matcher(shown).replaceAll("***");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <T> List<T> sorted(Collection<T> all, Comparator<? super T> order) {
        return all.stream().sorted(order).toList();
    }
}
