package fr.charteia.core.rule;

import fr.charteia.core.declaration.SystemeIA;
import fr.charteia.core.flow.AiCallSite;
import java.util.List;

/** The AI calls that belong to a system. */
final class CallsOf {
    private CallsOf() {}

    static List<AiCallSite> of(SystemeIA system, RuleContext context) {
        return context.flows().aiCalls().stream()
                .filter(call -> context.systems().of(call.site().method()).contains(system)
                        || context.systems()
                                .around(call.callee())
                                .filter(system::equals)
                                .isPresent())
                .toList();
    }
}
