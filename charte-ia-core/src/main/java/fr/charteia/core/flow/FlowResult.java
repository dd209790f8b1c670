package fr.charteia.core.flow;

import fr.charteia.core.flow.value.AiCallSite;
import fr.charteia.core.flow.value.SettingSite;
import java.util.List;

/**
 * What the engine saw.
 *
 * @param aiCalls every call of an AI in scope, sorted, whether data reaches it or not
 * @param flows every value that reached a sink, sorted
 * @param requests what somebody outside gives to an endpoint and that reached an AI or its instructions, sorted
 * @param settings what clients are set up with, sorted
 * @param bodies how many method bodies were interpreted
 */
public record FlowResult(
        List<AiCallSite> aiCalls, List<Flow> flows, List<Flow> requests, List<SettingSite> settings, int bodies) {
    public FlowResult {
        aiCalls = List.copyOf(aiCalls);
        flows = List.copyOf(flows);
        requests = List.copyOf(requests);
        settings = List.copyOf(settings);
    }
}
