package fr.charteia.core.flow.program;

import fr.charteia.core.flow.value.Site;
import java.util.HashSet;
import java.util.Set;

/** The calls over HTTP that were seen: their addresses, which are asked for in the end, tell an AI's answer from that of another service. */
public final class Exchanges {
    private final Set<Site> calls = new HashSet<>();

    public void note(Site call) {
        calls.add(call.instruction());
    }

    /** Whether the call may be one of something else than an AI. */
    public boolean has(Site call) {
        return calls.contains(call.instruction());
    }
}
