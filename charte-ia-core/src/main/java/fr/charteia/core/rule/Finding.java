package fr.charteia.core.rule;

import fr.charteia.core.bytecode.MemberRef;
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
 * @param fingerprint stable when code moves or is reformatted: no line number in it
 * @param others further paths to the same place, each a trace
 * @param visits the trace as the methods it visits, the birth first; the same whatever the lines and the language
 * @param waiver the waiver that covers the finding, if one does
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
        String fingerprint,
        List<List<Step>> others,
        List<Visit> visits,
        Optional<Waiver> waiver) {
    public Finding {
        trace = List.copyOf(trace);
        others = List.copyOf(others);
        visits = List.copyOf(visits);
    }

    /**
     * One hop of a trace.
     *
     * @param text what happens there, mostly the code itself
     */
    public record Step(Location location, Text text) {}

    /** Why a finding is accepted for now. */
    public record Waiver(String motif, String autorisePar, String expire, String reference) {}
}
