package fr.charteia.maven.report;

import com.contrastsecurity.sarif.CodeFlow;
import com.contrastsecurity.sarif.Message;
import com.contrastsecurity.sarif.PartialFingerprints;
import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.Suppression;
import com.contrastsecurity.sarif.ThreadFlow;
import com.contrastsecurity.sarif.ThreadFlowLocation;
import fr.charteia.core.Report;
import fr.charteia.core.message.Severity;
import fr.charteia.core.rule.Finding;
import fr.charteia.core.rule.Finding.Step;
import fr.charteia.core.rule.Finding.Waiver;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Findings in SARIF. */
record SarifResults(SarifRules rules, Optional<Report.BaselineUse> baseline, Words words) {
    /** The fingerprint's name; a new way to make it gets a new number. */
    static final String FINGERPRINT = "charteIa/v1";

    Result result(Finding finding) {
        Result result = new Result()
                .withRuleId(finding.rule())
                .withRuleIndex(rules.index(finding.rule()))
                .withLevel(level(finding.severity()))
                .withMessage(new Message().withText(message(finding)))
                .withPartialFingerprints(
                        new PartialFingerprints().withAdditionalProperty(FINGERPRINT, finding.fingerprint()))
                // Where one result says whether it is suppressed, all have to.
                .withSuppressions(suppressions(finding));
        if (baseline.isPresent()) {
            result.setBaselineState(finding.known() ? Result.BaselineState.UNCHANGED : Result.BaselineState.NEW);
        }
        if (!finding.location().path().isEmpty()) {
            result.setLocations(List.of(SarifLocations.of(finding.location())));
        }
        if (!finding.trace().isEmpty()) {
            result.setCodeFlows(codeFlows(finding));
        }
        if (!finding.others().isEmpty()) {
            result.setRelatedLocations(relatedLocations(finding.others()));
        }
        return result;
    }

    private String message(Finding finding) {
        String message = finding.message().in(words.language()).strip();
        String subject = finding.subject().in(words.language()).strip();
        String first = Words.sentence(subject.isEmpty() ? message : message + " – " + subject);
        String advice = finding.advice().in(words.language()).strip();
        return advice.isEmpty() ? first : first + ' ' + Words.sentence(Words.capitalised(advice));
    }

    private List<CodeFlow> codeFlows(Finding finding) {
        List<CodeFlow> flows = new ArrayList<>();
        flows.add(codeFlow(finding.trace()));
        finding.others().stream().filter(other -> !other.isEmpty()).forEach(other -> flows.add(codeFlow(other)));
        return flows;
    }

    private CodeFlow codeFlow(List<Step> trace) {
        List<ThreadFlowLocation> locations = new ArrayList<>();
        for (Step step : trace) {
            locations.add(new ThreadFlowLocation()
                    .withLocation(SarifLocations.of(step.location(), step.text().in(words.language()))));
        }
        return new CodeFlow().withThreadFlows(List.of(new ThreadFlow().withLocations(locations)));
    }

    /** Where each further path to the same place starts. */
    private Set<com.contrastsecurity.sarif.Location> relatedLocations(List<List<Step>> others) {
        Set<com.contrastsecurity.sarif.Location> locations = new LinkedHashSet<>();
        for (List<Step> other : others) {
            if (!other.isEmpty()) {
                Step start = other.get(0);
                String text = words.of("Autre chemin", "Other path")
                        + words.colon()
                        + start.text().in(words.language());
                locations.add(SarifLocations.of(start.location(), text).withId(locations.size()));
            }
        }
        return locations;
    }

    private Set<Suppression> suppressions(Finding finding) {
        Set<Suppression> suppressions = new LinkedHashSet<>();
        if (finding.known()) {
            suppressions.add(new Suppression()
                    .withKind(Suppression.Kind.EXTERNAL)
                    .withStatus(Suppression.Status.ACCEPTED)
                    .withJustification(words.of("Dans la référence", "In the baseline")
                            + baseline.map(use -> " (" + use.path() + ")").orElse("")));
        }
        finding.waiver()
                .map(waiver -> new Suppression()
                        .withKind(waiver.inSource() ? Suppression.Kind.IN_SOURCE : Suppression.Kind.EXTERNAL)
                        .withStatus(Suppression.Status.ACCEPTED)
                        .withJustification(justification(waiver)))
                .ifPresent(suppressions::add);
        return suppressions;
    }

    private String justification(Waiver waiver) {
        List<String> parts = new ArrayList<>();
        part(parts, "", waiver.motif());
        part(parts, words.of("autorisé par ", "authorised by "), waiver.autorisePar());
        part(parts, words.of("jusqu'au ", "until "), waiver.expire());
        part(parts, words.of("référence ", "reference "), waiver.reference());
        return String.join(", ", parts);
    }

    private static void part(List<String> parts, String label, String value) {
        if (!value.isBlank()) {
            parts.add(label + value.strip());
        }
    }

    private static Result.Level level(Severity severity) {
        return switch (severity) {
            case ERREUR -> Result.Level.ERROR;
            case AVERTISSEMENT -> Result.Level.WARNING;
            case INFO -> Result.Level.NOTE;
            case DESACTIVEE -> Result.Level.NONE;
        };
    }
}
