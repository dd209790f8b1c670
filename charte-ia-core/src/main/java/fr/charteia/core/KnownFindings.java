package fr.charteia.core;

import fr.charteia.core.declaration.Baseline;
import fr.charteia.core.declaration.FindingKey;
import fr.charteia.core.rule.Finding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells the findings that a baseline holds from new ones. */
record KnownFindings(Baseline baseline) {
    /** The findings, those that the baseline holds marked; what a waiver covers is left to the waiver. */
    List<Finding> mark(List<Finding> findings) {
        return findings.stream()
                .map(finding ->
                        finding.waiver().isEmpty() && baseline.holds(finding.key()) ? finding.asKnown() : finding)
                .toList();
    }

    /**
     * What came of the baseline.
     *
     * @param marked all findings
     * @param off the rules that are switched off: what they would find is not corrected
     */
    Report.BaselineUse use(List<Finding> marked, Set<String> off) {
        Set<FindingKey> there = marked.stream().map(Finding::key).collect(Collectors.toSet());
        List<FindingKey> corrected = baseline.findings().stream()
                .filter(key -> !there.contains(key) && !off.contains(key.rule()))
                .toList();
        int known = (int) marked.stream().filter(Finding::known).count();
        return new Report.BaselineUse(baseline.path(), known, corrected);
    }

    /** The findings as they are, where there is no baseline. */
    static List<Finding> mark(Optional<Baseline> baseline, List<Finding> findings) {
        return baseline.map(known -> new KnownFindings(known).mark(findings)).orElse(findings);
    }
}
