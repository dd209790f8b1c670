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
 * @param least the least severity that is shown; what is less is only counted
 */
public record Rendering(
        String module, String version, List<RuleDescriptor> rules, Report report, Language language, Severity least) {
    public Rendering {
        rules = List.copyOf(rules);
    }

    /** Shows everything. */
    public Rendering(String module, String version, List<RuleDescriptor> rules, Report report, Language language) {
        this(module, version, rules, report, language, Severity.INFO);
    }

    /** The findings that are shown, those that a waiver covers or that the baseline holds included. */
    List<Finding> findings() {
        return report.findings().stream().filter(this::isShown).toList();
    }

    /** How many findings of that severity count: neither a waiver covers them nor does the baseline hold them. */
    public long count(Severity severity) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .filter(Finding::isOpen)
                .count();
    }

    /** How many findings count and are not shown. */
    long hidden() {
        return report.findings().stream()
                .filter(finding -> finding.isOpen() && !isShown(finding))
                .count();
    }

    private boolean isShown(Finding finding) {
        return finding.severity().compareTo(least) <= 0;
    }

    /** The waivers that cover a finding. */
    Waivers waivers() {
        return Waivers.of(report);
    }
}
