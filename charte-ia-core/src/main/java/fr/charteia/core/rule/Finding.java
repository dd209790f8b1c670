package fr.charteia.core.rule;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.declaration.FindingKey;
import fr.charteia.core.message.Location;
import fr.charteia.core.message.Severity;
import fr.charteia.core.message.Text;
import java.util.List;
import java.util.Optional;

/**
 * One violation of one rule at one place.
 *
 * @param rule the rule's id, {@code CHARTE-401}
 * @param severity after the policy spoke
 * @param location the line that the developer must change
 * @param member the method, field or class (no name) in which that is, as sources show it; without owner in a file that is no code
 * @param message one sentence: what is wrong
 * @param subject what flows where, in one line: {@code Usager.nom (identité, annotée) → OpenAI, api.openai.com}; may be empty
 * @param trace hop by hop, empty when there is no flow
 * @param advice what to do
 * @param key what stays when code moves or is reformatted
 * @param others further paths to the same place, each a trace
 * @param visits the trace as the methods it visits, the birth first; the same whatever the lines and the language
 * @param waiver the waiver that covers the finding, if one does
 * @param known whether the baseline has it: it was there before, and does not fail the build
 */
public record Finding(
        String rule,
        Severity severity,
        Location location,
        MemberRef member,
        Text message,
        Text subject,
        List<Step> trace,
        Text advice,
        FindingKey key,
        List<List<Step>> others,
        List<Visit> visits,
        Optional<Waiver> waiver,
        boolean known) {
    public Finding {
        trace = List.copyOf(trace);
        others = List.copyOf(others);
        visits = List.copyOf(visits);
    }

    /** Stable when code moves or is reformatted: no line number in it. */
    public String fingerprint() {
        return key.text();
    }

    /** Whether it counts: neither a waiver covers it nor the baseline has it. */
    public boolean isOpen() {
        return waiver.isEmpty() && !known;
    }

    /** The same finding, told from others that nothing else tells apart. */
    Finding numbered(int number) {
        FindingKey other = new FindingKey(key.rule(), key.place(), key.source(), key.target(), number);
        return new Finding(
                rule, severity, location, member, message, subject, trace, advice, other, others, visits, waiver,
                known);
    }

    /** The same finding, which the baseline has. */
    public Finding asKnown() {
        return new Finding(
                rule, severity, location, member, message, subject, trace, advice, key, others, visits, waiver, true);
    }

    /**
     * One hop of a trace.
     *
     * @param text what happens there, mostly the code itself
     */
    public record Step(Location location, Text text) {}

    /**
     * Why a finding is accepted for now.
     *
     * @param expire the last day of it, {@code 2027-01-31}
     * @param where the element that bears the waiver, {@code fr.acme.Resume#resumer}, or the line of the policy
     * @param inSource whether an annotation says so, not the policy
     */
    public record Waiver(
            String motif, String autorisePar, String expire, String reference, String where, boolean inSource) {}
}
