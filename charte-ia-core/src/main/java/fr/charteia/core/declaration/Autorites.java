package fr.charteia.core.declaration;

import fr.charteia.core.message.Location;
import fr.charteia.core.message.Nearest;
import java.util.ArrayList;
import java.util.List;

/**
 * Who may authorise a waiver of which rule. Where the policy names nobody for a rule, anybody may; where an inherited policy
 * does, a nearer one adds nobody.
 *
 * @param files the rows of each policy file, nearest first
 * @param rules the rules that exist
 */
public record Autorites(List<List<Autorite>> files, KnownRules rules) {
    public Autorites {
        files = files.stream().map(List::copyOf).toList();
    }

    /**
     * A row: somebody, and the rules that they may waive.
     *
     * @param qui a role or a name, as waivers write it in {@code autorisePar}
     */
    public record Autorite(String qui, List<String> regles, Location location) {
        public Autorite {
            regles = List.copyOf(regles);
        }
    }

    /** Those who may waive the rule; empty when anybody may. */
    public List<String> of(String rule) {
        for (int i = files.size() - 1; i >= 0; i--) {
            List<String> named = files.get(i).stream()
                    .filter(row -> row.regles().stream().anyMatch(name -> rules.covers(name, rule)))
                    .map(Autorite::qui)
                    .distinct()
                    .toList();
            if (!named.isEmpty()) {
                return named;
            }
        }
        return List.of();
    }

    /** Whether they may waive the rule: a waiver may add a name to the role, as in {@code RSSI, J. Martin}. */
    boolean mayWaive(String autorisePar, String rule) {
        List<String> those = of(rule);
        return those.isEmpty()
                || those.stream().anyMatch(role -> words(autorisePar).contains(words(role)));
    }

    private static String words(String text) {
        return ' ' + Nearest.fold(text).replaceAll("[^a-z0-9]+", " ").strip() + ' ';
    }

    /** These rows before those. */
    Autorites plus(Autorites far) {
        List<List<Autorite>> all = new ArrayList<>(files);
        all.addAll(far.files());
        return new Autorites(all, rules);
    }
}
