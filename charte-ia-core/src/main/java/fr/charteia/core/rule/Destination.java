package fr.charteia.core.rule;

import fr.charteia.core.declaration.Service;
import java.util.List;
import java.util.Optional;

/**
 * Where an AI call goes.
 *
 * @param reach who runs what is there
 * @param name what to call it: {@code OpenAI, api.openai.com}
 * @param how how that is known, for people; may be empty
 * @param service the service of the policy that it is, if it is one
 * @param looked where the address was looked for, when it is not known
 */
public record Destination(Reach reach, String name, Text how, Optional<Service> service, List<Text> looked) {
    public Destination {
        looked = List.copyOf(looked);
    }

    /** Who runs an AI. */
    public enum Reach {
        /** The same machine or JVM. */
        LOCAL,
        /** The administration. */
        INTERNE,
        /** The State, or a qualified cloud. */
        SOUVERAIN,
        /** Somebody else. */
        EXTERNE,
        /** Nobody knows: it counts as external. */
        INDETERMINE
    }

    /** Whether what is sent leaves the administration, as far as is known. */
    boolean isExternal() {
        return reach == Reach.EXTERNE || reach == Reach.INDETERMINE;
    }
}
