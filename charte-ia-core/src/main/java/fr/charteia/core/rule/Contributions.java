package fr.charteia.core.rule;

import fr.charteia.core.declaration.SystemeIA;
import fr.charteia.core.flow.Flow;
import fr.charteia.core.flow.value.AiCallSite;
import java.util.List;

/** Whether the answers of a system's AI contribute to decisions. */
final class Contributions {
    private Contributions() {}

    static boolean decide(SystemeIA system, RuleContext context) {
        List<AiCallSite> calls = CallsOf.of(system, context);
        return AnswersTo.decisions(flow -> true, "", context).stream()
                .flatMap(group -> group.flows().stream())
                .anyMatch(
                        flow -> flow.origin() instanceof Flow.Origin.AiOutput answer && calls.contains(answer.call()));
    }
}
