package fr.charteia.core.rule;

import java.util.List;

/** The rules, listed one by one. */
public final class Rules {
    private Rules() {}

    /** What is said of each rule, by id. */
    public static List<RuleDescriptor> descriptors() {
        return List.of();
    }
}
