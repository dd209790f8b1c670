package fr.charteia.core.catalogue;

import java.util.List;

/**
 * A service of the policy, as far as addresses go.
 *
 * @param id what models call it
 * @param nom what people call it
 * @param portee who runs it
 * @param hosts its hosts; {@code *.} at the start stands for any subdomain
 */
public record ServiceHost(String id, String nom, Portee portee, List<String> hosts) {
    public ServiceHost {
        hosts = List.copyOf(hosts);
    }
}
