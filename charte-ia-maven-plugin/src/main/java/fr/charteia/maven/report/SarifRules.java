package fr.charteia.maven.report;

import com.contrastsecurity.sarif.MultiformatMessageString;
import com.contrastsecurity.sarif.PropertyBag;
import com.contrastsecurity.sarif.ReportingConfiguration;
import com.contrastsecurity.sarif.ReportingDescriptor;
import fr.charteia.core.message.Severity;
import fr.charteia.core.rule.RuleDescriptor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The rules in SARIF, and at which index each one stands. */
final class SarifRules {
    private final Set<ReportingDescriptor> descriptors = new LinkedHashSet<>();
    private final Map<String, Integer> indices = new LinkedHashMap<>();

    SarifRules(List<RuleDescriptor> rules, Words words) {
        for (RuleDescriptor rule : rules) {
            indices.put(rule.id(), descriptors.size());
            descriptors.add(descriptor(rule, words));
        }
    }

    Set<ReportingDescriptor> descriptors() {
        return descriptors;
    }

    /** The rule's index in {@link #descriptors()}, or -1. */
    int index(String id) {
        return indices.getOrDefault(id, -1);
    }

    private static ReportingDescriptor descriptor(RuleDescriptor rule, Words words) {
        RuleText text = new RuleText(rule, words);
        String markdown = text.markdown();
        return new ReportingDescriptor()
                .withId(rule.id())
                .withName(rule.slug())
                .withShortDescription(plain(Words.sentence(rule.title().in(words.language()))))
                .withFullDescription(plain(Words.sentence(rule.looksFor().in(words.language()))))
                .withDefaultConfiguration(configuration(rule.severity()))
                .withHelp(plain(markdown).withMarkdown(markdown))
                .withProperties(new PropertyBag().withTags(tags(rule)));
    }

    private static ReportingConfiguration configuration(Severity severity) {
        return switch (severity) {
            case ERREUR -> new ReportingConfiguration().withLevel(ReportingConfiguration.Level.ERROR);
            case AVERTISSEMENT -> new ReportingConfiguration().withLevel(ReportingConfiguration.Level.WARNING);
            case INFO -> new ReportingConfiguration().withLevel(ReportingConfiguration.Level.NOTE);
            case DESACTIVEE -> new ReportingConfiguration().withEnabled(false);
        };
    }

    private static Set<String> tags(RuleDescriptor rule) {
        List<String> tags = new ArrayList<>(List.of("charte-ia"));
        tags.add(rule.principle() == 9 ? "ria" : rule.principle() % 8 == 0 ? "charte" : "principe-" + rule.principle());
        rule.families().forEach(family -> tags.add(family.name().toLowerCase(Locale.ROOT)));
        return new LinkedHashSet<>(tags);
    }

    private static MultiformatMessageString plain(String text) {
        return new MultiformatMessageString().withText(text);
    }
}
