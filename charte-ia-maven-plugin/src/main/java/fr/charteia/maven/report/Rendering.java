package fr.charteia.maven.report;

import fr.charteia.core.Report;
import fr.charteia.core.message.Language;
import fr.charteia.core.message.Severity;
import fr.charteia.core.rule.Finding;
import fr.charteia.core.rule.RuleDescriptor;
import java.util.List;

/**
 * What a writer renders.
 *
 * @param module the module's name
 * @param version the version of charte-ia
 * @param rules every rule that exists, by id
 * @param report what was found
 * @param language the language to write in
 */
public record Rendering(String module, String version, List<RuleDescriptor> rules, Report report, Language language) {
    public Rendering {
        rules = List.copyOf(rules);
    }

    /** How many findings of that severity no waiver covers. */
    public long count(Severity severity) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .filter(finding -> finding.waiver().isEmpty())
                .count();
    }

    /** How many findings a waiver covers. */
    long waived() {
        return report.findings().stream()
                .map(Finding::waiver)
                .filter(waiver -> waiver.isPresent())
                .count();
    }
}
