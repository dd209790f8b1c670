package fr.charteia.core.rule;

import fr.charteia.core.message.Severity;
import fr.charteia.core.message.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is said of a rule, in one place: the documentation, {@code explain}, SARIF and the reports render it.
 *
 * @param id {@code CHARTE-401}; stable
 * @param slug French, in kebab case; stable
 * @param title what is wrong, as a sentence without a full stop
 * @param principle the charter's part: 0 conditions of use, 1 to 7 the principles, 8 other provisions, 9 Regulation (EU)
 *     2024/1689
 * @param severity unless the policy says otherwise
 * @param families how the rule knows, the main way first
 * @param looksFor what it looks for, as Markdown
 * @param why the charter's part and the articles of law behind it, as Markdown
 * @param badExample what it reports, as Markdown with one fenced block
 * @param goodExample the same made compliant, as Markdown with one fenced block
 * @param advice what to do, as one line
 * @param appliesFrom the day from which the law behind it applies, where that day matters
 */
public record RuleDescriptor(
        String id,
        String slug,
        Text title,
        int principle,
        Severity severity,
        List<Family> families,
        Text looksFor,
        Text why,
        Text badExample,
        Text goodExample,
        Text advice,
        Optional<LocalDate> appliesFrom) {
    public RuleDescriptor {
        families = List.copyOf(families);
    }

    /** How a rule knows. */
    public enum Family {
        /** From the flow of data through the code. */
        FLUX,
        /** From a call, a constant or an annotation in the code. */
        CODE,
        /** From the system's sheet. */
        FICHE,
        /** From {@code charte-ia.yml}. */
        POLITIQUE
    }
}
