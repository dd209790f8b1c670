package fr.charteia.core.flow.value;

import fr.charteia.core.model.CallModel;
import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells requests of plain HTTP that reach an AI from those that do not, as soon as their address is known: one helper method
 * may send both, and what is sent elsewhere says nothing of the AI.
 */
public final class Requests {
    private final Predicate<String> ofAi;

    /**
     * @param ofAi whether an address, in the letters of {@link fr.charteia.core.model.AddressText}, may be an AI's
     */
    public Requests(Predicate<String> ofAi) {
        this.ofAi = ofAi;
    }

    /** Whether a call is none of an AI, whoever calls the method that holds it. */
    public boolean goElsewhere(CallModel.AiCall call, Set<SinkHit.Client> clients) {
        return isOpen(call) && !clients.isEmpty() && clients.stream().allMatch(this::isElsewhere);
    }

    private boolean isElsewhere(SinkHit.Client client) {
        return client instanceof SinkHit.Client.Known known
                && PartialTexts.of(known.address()).orElse(Set.of(PartialText.UNKNOWN)).stream()
                        .noneMatch(address -> address.isOpen() || !address.isTelling() || ofAi.test(address.text()));
    }

    /** Whether a call is none of an AI, from an entry point. */
    public boolean goElsewhere(CallModel.AiCall call, Collection<AiCallSite.ClientCandidate> candidates) {
        return isOpen(call)
                && !candidates.isEmpty()
                && candidates.stream()
                        .noneMatch(candidate -> !candidate.addressKnown() || ofAi.test(candidate.address()));
    }

    private static boolean isOpen(CallModel.AiCall call) {
        return call.isPlainHttp() && !call.address().isEmpty();
    }
}
