package fr.charteia.core.flow;

import java.util.List;

/**
 * What the engine saw.
 *
 * @param aiCalls every call of an AI in scope, sorted, whether data reaches it or not
 * @param flows every value that reached a sink, sorted
 * @param bodies how many method bodies were interpreted
 */
public record FlowResult(List<AiCallSite> aiCalls, List<Flow> flows, int bodies) {
    public FlowResult {
        aiCalls = List.copyOf(aiCalls);
        flows = List.copyOf(flows);
    }
}
