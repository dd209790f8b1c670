package fr.charteia.core.rule;

/** Where a rule reports what it finds. */
interface FindingSink {
    /** Reports one finding of the rule that is being checked. */
    void report(Draft draft);
}
