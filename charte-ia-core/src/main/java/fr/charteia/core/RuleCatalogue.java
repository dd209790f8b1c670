package fr.charteia.core;

import fr.charteia.core.rule.RuleDescriptor;
import fr.charteia.core.rule.Rules;
import java.util.List;
import java.util.Optional;

/** Every rule, described: what {@code explain}, {@code rules}, SARIF and the documentation are made from. */
public final class RuleCatalogue {
    private RuleCatalogue() {}

    /** All rules, by id. */
    public static List<RuleDescriptor> all() {
        return Rules.descriptors();
    }

    /** The rule with this id or slug, in any case. */
    public static Optional<RuleDescriptor> find(String idOrSlug) {
        String wanted = idOrSlug.trim();
        return all().stream()
                .filter(rule ->
                        rule.id().equalsIgnoreCase(wanted) || rule.slug().equalsIgnoreCase(wanted))
                .findFirst();
    }
}
