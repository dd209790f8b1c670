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
    /** Rules that watch over declarations and waivers: to waive them would be to waive what keeps waivers honest. */
    private static final Set<String> NEVER_WAIVED = Set.of("CHARTE-000", "CHARTE-804", "CHARTE-806");

    public WaiverTerms {
        rules = Set.copyOf(rules);
    }

    /** Whether the rule exists and may be waived at all. */
    boolean mayBeWaived(String rule) {
        return !NEVER_WAIVED.contains(rule);
    }
}
