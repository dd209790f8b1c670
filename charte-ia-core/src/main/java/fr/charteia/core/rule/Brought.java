package fr.charteia.core.rule;

import java.util.List;

/** A rule that is not the charter's, and what it found: weighed, waived and reported like the charter's own. */
public record Brought(RuleDescriptor rule, List<Violation> violations) {
    public Brought {
        violations = List.copyOf(violations);
    }
}
