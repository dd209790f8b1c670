package fr.charteia.core.rule;

import fr.charteia.core.catalogue.Portee;
import fr.charteia.core.flow.value.AiCallSite;
import fr.charteia.core.message.Text;
import java.util.stream.Collectors;

/**
 * CHARTE-001: an AI call goes to a service that the policy does not list. Denied by default, once it lists any. A tool's answer
 * goes to the model that asked for it: the call of that model says where.
 */
record ServiceNonAutorise(RuleDescriptor descriptor) implements Rule {
    @Override
    public void check(RuleContext context, FindingSink sink) {
        if (context.policy().services().isEmpty()) {
            return;
        }
        String listed = context.policy().services().stream()
                .map(service -> service.nom())
                .collect(Collectors.joining(", "));
        for (AiCallSite call : context.flows().aiCalls()) {
            Destination destination = context.destinations().apply(call);
            if (!call.tool() && isForeign(destination)) {
                Text where = destination.shown();
                sink.report(Draft.at(call)
                        .about(new Text(
                                call.callee().simpleName() + " → " + where.fr() + " ; autorisés : " + listed,
                                call.callee().simpleName() + " → " + where.en() + "; authorised: " + listed))
                        .between(call.callee().simpleName(), destination.name()));
            }
        }
    }

    private static boolean isForeign(Destination destination) {
        return destination.service().isEmpty()
                && (destination.portee() == Portee.EXTERNE || destination.portee() == Portee.SOUVERAIN);
    }
}
