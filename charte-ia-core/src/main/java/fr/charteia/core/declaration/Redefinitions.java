package fr.charteia.core.declaration;

import fr.charteia.annotations.Categorie;
import fr.charteia.core.catalogue.Portee;
import fr.charteia.core.message.Location;
import fr.charteia.core.message.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Compares a policy file with the policy that it inherits. What the inherited policy does not say is the default there: it is
 * overridden as well.
 *
 * @param near the file
 * @param far what it inherits, put together
 * @param rules the rules that exist
 */
record Redefinitions(Policy near, Policy far, KnownRules rules) {
    /** What the file says otherwise, by key. */
    List<Redefinition> all() {
        List<Redefinition> all = new ArrayList<>();
        revision(all);
        near.services()
                .forEach(service -> far.service(service.id()).ifPresent(before -> service(before, service, all)));
        rules.ids().forEach(rule -> rule(rule, all));
        heuristic("heuristiques.noms", far.nameLevel(), near.names(), all);
        heuristic("heuristiques.decisions", far.decisionLevel(), near.decisions(), all);
        return all;
    }

    private void revision(List<Redefinition> all) {
        near.revision()
                .filter(now -> far.revision()
                        .filter(before -> !before.value().equals(now.value()))
                        .isPresent())
                .ifPresent(now -> all.add(new Redefinition(
                        "revision",
                        far.revision().get().value().toString(),
                        now.value().toString(),
                        false,
                        Optional.empty(),
                        now.location())));
    }

    private void rule(String rule, List<Redefinition> all) {
        Optional<Level> said = near.said(rule);
        Severity usual = rules.severity(rule);
        Severity before = far.level(rule, usual);
        said.ifPresent(level -> level("regles." + rule, before, level.applyTo(before), level, all));
    }

    private static void heuristic(String key, Severity before, Optional<Level> said, List<Redefinition> all) {
        said.ifPresent(level -> level(key, before, level.severity(), level, all));
    }

    private static void level(String key, Severity before, Severity now, Level said, List<Redefinition> all) {
        if (before != now) {
            boolean weaker = now.compareTo(before) > 0;
            all.add(new Redefinition(key, word(before), word(now), weaker, said.motif(), said.location()));
        }
    }

    private static void service(Service before, Service now, List<Redefinition> all) {
        Changes changes = new Changes(now, all);
        boolean nearer = now.portee().compareTo(before.portee()) < 0;
        changes.add("portee", word(before.portee()), word(now.portee()), nearer);
        boolean hosts = !before.hotes().containsAll(now.hotes());
        changes.add("hotes", list(before.hotes()), list(now.hotes()), hosts);
        changes.add("donnees", categories(before), categories(now), allowsMore(before, now));
        changes.add(
                "donneesPersonnelles",
                allowed(before),
                allowed(now),
                now.donneesPersonnelles() && !before.donneesPersonnelles());
        changes.add("conditions", text(before.conditions()), text(now.conditions()), false);
        changes.add("evaluation", text(before.evaluation()), text(now.evaluation()), false);
    }

    private static boolean allowsMore(Service before, Service now) {
        for (Categorie categorie : Categorie.values()) {
            if (now.allows(List.of(categorie)) && !before.allows(List.of(categorie))) {
                return true;
            }
        }
        return false;
    }

    private record Changes(Service service, List<Redefinition> all) {
        void add(String key, String before, String now, boolean weaker) {
            if (!before.equals(now)) {
                Location at = service.location();
                all.add(new Redefinition(
                        "services." + service.id() + '.' + key, before, now, weaker, service.motif(), at));
            }
        }
    }

    private static String categories(Service service) {
        return list(service.donnees().stream().map(Categorie::name).toList());
    }

    private static String allowed(Service service) {
        return service.donneesPersonnelles() ? "autorisees" : "interdites";
    }

    private static String text(Optional<Located<String>> text) {
        return text.map(Located::value).orElse("—");
    }

    private static String list(Collection<String> elements) {
        return "[" + String.join(", ", new TreeSet<>(elements)) + "]";
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static String word(Portee portee) {
        return portee.name().toLowerCase(Locale.ROOT);
    }
}
