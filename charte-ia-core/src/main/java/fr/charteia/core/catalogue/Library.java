package fr.charteia.core.catalogue;

import java.util.List;

/**
 * A library of the catalogue, as the head of its file says.
 *
 * @param id the name in findings, {@code langchain4j}
 * @param coordinates its Maven coordinates, {@code group:artifact}
 * @param versions the versions that the file was checked with
 * @param hosts the hosts it talks to of itself
 * @param keys the prefixes of its configuration keys
 * @param choices the configuration keys that choose among providers, for a library of interfaces
 * @param aliases what such a key calls this library, for a provider
 */
record Library(
        String id,
        List<String> coordinates,
        List<String> versions,
        List<String> hosts,
        List<String> keys,
        List<String> choices,
        List<String> aliases) {
    Library {
        coordinates = List.copyOf(coordinates);
        versions = List.copyOf(versions);
        hosts = List.copyOf(hosts);
        keys = List.copyOf(keys);
        choices = List.copyOf(choices);
        aliases = List.copyOf(aliases);
    }
}
