package fr.charteia.core;

import fr.charteia.core.catalogue.Endpoints;
import fr.charteia.core.flow.Flow;
import fr.charteia.core.flow.FlowResult;
import fr.charteia.core.flow.value.AiCallSite;
import java.util.List;

/** Tells plain HTTP calls that reach an AI from all others: only their address says so. */
record HttpCalls(Endpoints endpoints) {
    /** What the engine saw, without the HTTP calls that are no AI calls and without what flows through them. */
    FlowResult withoutOthers(FlowResult all) {
        if (all.aiCalls().isEmpty()) {
            return all;
        }
        return new FlowResult(
                all.aiCalls().stream().filter(this::isAi).toList(),
                all.flows().stream().filter(this::isAi).toList(),
                all.requests().stream().filter(this::isAi).toList(),
                all.settings(),
                all.bodies());
    }

    /** The HTTP calls of which nobody can tell whether they reach an AI, in a project that puts requests to one together. */
    List<AiCallSite> suspect(FlowResult all) {
        return all.aiCalls().stream()
                .filter(call -> isHttp(call) && !isAi(call))
                .filter(call -> call.clients().isEmpty()
                        || !call.clients().stream().allMatch(AiCallSite.ClientCandidate::addressKnown))
                .filter(call -> endpoints.hasPayloads())
                .toList();
    }

    private boolean isAi(Flow flow) {
        boolean from = !(flow.origin() instanceof Flow.Origin.AiOutput answer) || isAi(answer.call());
        boolean to = !(flow.sink() instanceof Flow.Sink.ToAi sent) || isAi(sent.call());
        return from && to;
    }

    /** Whether only its address tells a call from one that is none of an AI. */
    static boolean isHttp(AiCallSite call) {
        return call.model().isPlainHttp();
    }

    private boolean isAi(AiCallSite call) {
        return !isHttp(call)
                || call.clients().stream()
                        .filter(AiCallSite.ClientCandidate::addressKnown)
                        .anyMatch(client -> endpoints.isAi(client.address()));
    }
}
