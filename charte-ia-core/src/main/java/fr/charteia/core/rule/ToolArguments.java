package fr.charteia.core.rule;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.Flow;
import fr.charteia.core.flow.value.AiCallSite;
import fr.charteia.core.model.Fact;
import java.util.HashSet;
import java.util.Set;

/**
 * What a model gives its tools.
 *
 * <p>It had it before: a tool that gives it back tells the model nothing. Where a tool hands it to a helper under the same name, it
 * is the same. What a tool is given in fields of an object is not told from what the tool adds.
 */
final class ToolArguments {
    private record Named(AiCallSite call, String parameter) {}

    private final Set<MemberRef> tools = new HashSet<>();
    private final Set<Named> returned = new HashSet<>();

    ToolArguments(RuleContext context) {
        context.flows().aiCalls().forEach(this::add);
        for (Flow flow : context.flows().flows()) {
            if (flow.origin() instanceof Flow.Origin.AiOutput output) {
                add(output.call());
            }
        }
        for (Flow flow : context.flows().flows()) {
            if (flow.sink() instanceof Flow.Sink.ToAi ai && ai.call().tool() && isOne(flow)) {
                returned.add(new Named(ai.call(), parameter(flow)));
            }
        }
    }

    private void add(AiCallSite call) {
        if (call.tool()) {
            tools.add(call.callee());
        }
    }

    /** Whether a flow begins with what a tool is given. */
    boolean isOne(Flow flow) {
        return flow.origin() instanceof Flow.Origin.Data data
                && tools.contains(data.site().method())
                && data.fact().what().startsWith(data.site().method().simpleName() + '(');
    }

    /** Whether a flow only gives a model back what it gave. */
    boolean isEcho(Flow flow) {
        return flow.sink() instanceof Flow.Sink.ToAi ai
                && ai.call().tool()
                && returned.contains(new Named(ai.call(), parameter(flow)))
                && (isOne(flow) || isNamed(flow));
    }

    private static boolean isNamed(Flow flow) {
        return flow.origin() instanceof Flow.Origin.Data data && data.fact().certainty() == Fact.Certainty.NAME;
    }

    /** {@code (nom)} of the parameter with which a flow begins; empty where it begins otherwise. */
    private static String parameter(Flow flow) {
        String what =
                flow.origin() instanceof Flow.Origin.Data data ? data.fact().what() : "";
        int at = what.indexOf('(');
        return at < 0 ? "" : what.substring(at);
    }
}
