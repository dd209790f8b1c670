package fr.charteia.maven.report;

import fr.charteia.core.rule.RuleDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A rule explained, as Markdown, in one language: what {@code explain} prints and SARIF carries. */
public record RuleText(RuleDescriptor rule, Words words) {
    /** What stands above the explanation. */
    public String title() {
        return rule.id() + " · " + rule.title().in(words.language());
    }

    /** Everything but the title, in short paragraphs under small headings. */
    public String markdown() {
        List<String> parts = new ArrayList<>();
        parts.add(facts());
        section(
                parts,
                words.of("Ce que la règle cherche", "What the rule looks for"),
                rule.looksFor().in(words.language()));
        section(parts, words.of("Pourquoi", "Why"), rule.why().in(words.language()));
        section(
                parts,
                words.of("Non conforme", "Non-compliant"),
                rule.badExample().in(words.language()));
        section(parts, words.of("Conforme", "Compliant"), rule.goodExample().in(words.language()));
        section(parts, words.of("Corriger", "How to fix it"), rule.advice().in(words.language()));
        return String.join("\n\n", parts);
    }

    private String facts() {
        List<String> facts = new ArrayList<>();
        facts.add('`' + rule.slug() + '`');
        facts.add(part());
        facts.add(words.of("gravité", "severity") + words.colon() + severity());
        rule.appliesFrom().ifPresent(day -> facts.add(words.of("applicable depuis le ", "applies from ") + day));
        return String.join(" · ", facts);
    }

    /** The charter's part that the rule comes from. */
    public String part() {
        return switch (rule.principle()) {
            case 0 -> words.of("cadre d'emploi", "conditions of use");
            case 8 -> words.of("dispositions diverses", "other provisions");
            case 9 -> words.of("règlement (UE) 2024/1689", "Regulation (EU) 2024/1689");
            default -> words.of("principe ", "principle ") + rule.principle();
        };
    }

    /** The severity unless the policy says otherwise, as {@code charte-ia.yml} spells it. */
    public String severity() {
        return rule.severity().name().toLowerCase(Locale.ROOT);
    }

    private static void section(List<String> parts, String heading, String body) {
        if (!body.isBlank()) {
            parts.add("### " + heading);
            parts.add(body.strip());
        }
    }
}
