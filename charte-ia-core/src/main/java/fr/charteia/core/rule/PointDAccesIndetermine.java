package fr.charteia.core.rule;

import fr.charteia.core.catalogue.Portee;
import fr.charteia.core.flow.value.AiCallSite;
import fr.charteia.core.message.Text;
import java.util.stream.Collectors;

/** CHARTE-005: the address of an AI client could not be resolved. */
record PointDAccesIndetermine(RuleDescriptor descriptor) implements Rule {
    @Override
    public void check(RuleContext context, FindingSink sink) {
        for (AiCallSite call : context.flows().aiCalls()) {
            Destination destination = context.destinations().apply(call);
            if (destination.portee() == Portee.INDETERMINE && !call.tool()) {
                sink.report(Draft.at(call)
                        .about(looked(call, destination))
                        .between("", call.callee().simpleName()));
            }
        }
    }

    private static Text looked(AiCallSite call, Destination destination) {
        String fr = destination.reasons().stream().map(Text::fr).collect(Collectors.joining(" ; "));
        String en = destination.reasons().stream().map(Text::en).collect(Collectors.joining("; "));
        String name = call.callee().simpleName();
        return new Text(
                name + " : " + (fr.isEmpty() ? "rien ne dit où se connecte ce client" : fr),
                name + ": " + (en.isEmpty() ? "nothing says where this client connects" : en));
    }
}
