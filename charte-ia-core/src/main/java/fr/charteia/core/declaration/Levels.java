package fr.charteia.core.declaration;

import java.util.Collections;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How much one policy file wants rules to weigh.
 *
 * @param rows by what the file names: an id, the beginning of ids, a family, all
 * @param rules the rules that exist
 */
public record Levels(NavigableMap<String, Level> rows, KnownRules rules) {
    public Levels {
        rows = Collections.unmodifiableNavigableMap(new TreeMap<>(rows));
    }

    /** The most precise row that is about the rule. */
    public Optional<Level> of(String rule) {
        return rows.keySet().stream()
                .filter(name -> rules.covers(name, rule))
                .max(Comparator.comparingInt(rules::precision).thenComparing(Comparator.naturalOrder()))
                .map(rows::get);
    }
}
