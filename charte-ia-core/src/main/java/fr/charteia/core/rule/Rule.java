package fr.charteia.core.rule;

/** One rule of the charter. Rules keep no state. */
interface Rule {
    /** What is said of the rule. */
    RuleDescriptor descriptor();

    /** Reports whatever breaks the rule. The same thing reported twice is two findings: a rule groups. */
    void check(RuleContext context, FindingSink sink);
}
