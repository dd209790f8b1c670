package fr.charteia.core;

import fr.charteia.core.catalogue.Endpoint;
import fr.charteia.core.catalogue.Endpoints;
import fr.charteia.core.catalogue.NamedHost;
import fr.charteia.core.catalogue.Portee;
import fr.charteia.core.flow.value.AiCallSite;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The AIs that the code names by their address and that no call was seen to go to: what sends there is a library that nothing is
 * known of. Nothing is said where a call goes nobody knows where, or to a host that nobody knows, for that may stand for it.
 */
record UncalledHosts(Endpoints endpoints, Destinations destinations) {
    /**
     * Those hosts.
     *
     * @param calls the calls of AIs
     * @param suspect calls that may be such
     */
    List<NamedHost> of(List<AiCallSite> calls, List<AiCallSite> suspect) {
        if (!suspect.isEmpty() || calls.stream().anyMatch(this::goesNobodyKnowsWhere)) {
            return List.of();
        }
        Set<String> called = new HashSet<>();
        calls.forEach(call -> addProviders(call, called));
        return endpoints.named().stream()
                .filter(host -> !called.contains(host.provider()))
                .toList();
    }

    private boolean goesNobodyKnowsWhere(AiCallSite call) {
        if (call.tool()) {
            return false;
        }
        Endpoint endpoint = destinations.endpoint(call);
        return endpoint.portee() == Portee.INDETERMINE || endpoint.isUnknown();
    }

    private void addProviders(AiCallSite call, Set<String> called) {
        Endpoint worst = destinations.endpoint(call);
        called.add(worst.provider());
        call.clients().forEach(client -> endpoints.provider(client.address()).ifPresent(called::add));
    }
}
