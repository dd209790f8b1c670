package fr.charteia.core;

import fr.charteia.core.rule.RuleDescriptor;
import fr.charteia.core.rule.Violation;
import java.util.List;

/** A rule that an architect adds to the charter's: its findings get levels, waivers and reports as theirs do. */
public interface ArchitectRule {
    /** What is said of the rule; its id is not one of the charter's. */
    RuleDescriptor descriptor();

    /** What breaks the rule in this code, each thing once. */
    List<Violation> check(AnalysedCode code);
}
