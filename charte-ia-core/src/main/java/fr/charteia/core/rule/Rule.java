package fr.charteia.core.rule;

/** One rule of the charter. Rules keep no state. */
interface Rule {
    /** What is said of the rule. */
    RuleDescriptor descriptor();
}
