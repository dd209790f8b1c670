package fr.charteia.core.declaration;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a waiver is judged by.
 *
 * @param rules the ids of the rules that exist
 * @param autorites who may waive what
 * @param today the day
 */
public record WaiverTerms(Set<String> rules, Autorites autorites, LocalDate today) {
    public WaiverTerms {
        rules = Set.copyOf(rules);
    }

    /** Whether the rule exists and may be waived at all. */
    boolean mayBeWaived(String rule) {
        return !Watch.RULES.contains(rule);
    }
}
