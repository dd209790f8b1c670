package fr.charteia.core.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where an AI call goes, as far as code, configuration and policy show.
 *
 * @param portee who runs what is there; the worst where profiles or candidates differ
 * @param provider the provider's name, or that of the policy's service; empty when unknown
 * @param host the host, or an empty string
 * @param service the id of the policy's service, if it is one
 * @param evidence why, the worst candidate's first; never with a secret
 * @param profile the configuration profile in which it is so, when it is so in one only
 */
public record Endpoint(
        Portee portee,
        String provider,
        String host,
        Optional<String> service,
        List<Evidence> evidence,
        Optional<String> profile) {
    public Endpoint {
        evidence = List.copyOf(evidence);
    }

    /** Whether it is outside and neither the catalogue nor the policy knows whose it is. */
    public boolean isUnknown() {
        return portee == Portee.EXTERNE && provider.isEmpty() && service.isEmpty();
    }

    /**
     * One reason.
     *
     * @param fr in French
     * @param en in English
     * @param file the configuration file that says so, if one does
     * @param line line in that file; 0 without one
     */
    public record Evidence(String fr, String en, Optional<Path> file, int line) {
        static Evidence of(String fr, String en) {
            return new Evidence(fr, en, Optional.empty(), 0);
        }
    }
}
