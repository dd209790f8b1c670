package fr.charteia.core.rule;

import fr.charteia.core.declaration.SystemeIA;
import fr.charteia.core.flow.value.AiCallSite;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The AI calls that belong to a system. */
final class CallsOf {
    private CallsOf() {}

    static List<AiCallSite> of(SystemeIA system, RuleContext context) {
        return context.flows().aiCalls().stream()
                .filter(call -> systems(call, context).contains(system))
                .toList();
    }

    /** The systems to which a call belongs: by what lies around it, by who calls it, or by the interface that it calls. */
    static Set<SystemeIA> systems(AiCallSite call, RuleContext context) {
        Set<SystemeIA> systems =
                new LinkedHashSet<>(context.systems().of(call.site().method()));
        context.systems().around(call.callee()).ifPresent(systems::add);
        return systems;
    }
}
