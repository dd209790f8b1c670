package fr.charteia.core.rule;

import fr.charteia.core.message.Severity;
import fr.charteia.core.message.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is said of a rule, in one place: the documentation, {@code explain}, SARIF and the reports render it. A rule that
 * finds nothing is asked for its id and what it weighs, so the rest may be read when it is first asked for.
 */
public final class RuleDescriptor {
    private final String id;
    private final Severity severity;
    private final List<Family> families;
    private final Supplier<Said> source;
    private volatile @Nullable Said said;

    /** What is said of a rule that found something, or that is explained. */
    record Said(
            String slug,
            Text title,
            int principle,
            Text looksFor,
            Text why,
            Text badExample,
            Text goodExample,
            Text advice,
            Optional<LocalDate> appliesFrom) {}

    /**
     * All that is said of a rule.
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
    public RuleDescriptor(
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
        this(
                id,
                severity,
                families,
                fixed(new Said(slug, title, principle, looksFor, why, badExample, goodExample, advice, appliesFrom)));
    }

    /** Of the rule with this id, what is said when it is asked for. */
    RuleDescriptor(String id, Severity severity, List<Family> families, Supplier<Said> source) {
        this.id = id;
        this.severity = severity;
        this.families = List.copyOf(families);
        this.source = source;
    }

    private static Supplier<Said> fixed(Said said) {
        return () -> said;
    }

    private Said said() {
        Said known = said;
        if (known == null) {
            known = source.get();
            said = known;
        }
        return known;
    }

    public String id() {
        return id;
    }

    public String slug() {
        return said().slug();
    }

    public Text title() {
        return said().title();
    }

    public int principle() {
        return said().principle();
    }

    public Severity severity() {
        return severity;
    }

    public List<Family> families() {
        return families;
    }

    public Text looksFor() {
        return said().looksFor();
    }

    public Text why() {
        return said().why();
    }

    public Text badExample() {
        return said().badExample();
    }

    public Text goodExample() {
        return said().goodExample();
    }

    public Text advice() {
        return said().advice();
    }

    public Optional<LocalDate> appliesFrom() {
        return said().appliesFrom();
    }

    @Override
    public String toString() {
        return id;
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
