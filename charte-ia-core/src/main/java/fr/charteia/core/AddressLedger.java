package fr.charteia.core;

import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.BlindSpots.Kind;
import fr.charteia.core.catalogue.Endpoint;
import fr.charteia.core.catalogue.Endpoints;
import fr.charteia.core.catalogue.Knowledge;
import fr.charteia.core.catalogue.NamedHost;
import fr.charteia.core.catalogue.Portee;
import fr.charteia.core.catalogue.UnknownLibrary;
import fr.charteia.core.flow.FlowResult;
import fr.charteia.core.flow.value.AiCallSite;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * Writes to the ledger what goes to an address that nobody knows, to a host that only looks like an AI's, or to such a library.
 *
 * @param own tells the module's own classes from others that were read with them
 */
record AddressLedger(
        BlindSpots ledger, Destinations destinations, Endpoints endpoints, Knowledge knowledge, Predicate<String> own) {

    /**
     * Writes all of it.
     *
     * @param seen all calls that may be an AI's
     * @param flows those that are
     */
    void write(FlowResult seen, FlowResult flows, List<Path> libraries) {
        List<AiCallSite> calls = flows.aiCalls();
        List<AiCallSite> suspect = seen.aiCalls().isEmpty() ? List.of() : new HttpCalls(endpoints).suspect(seen);
        write(calls, suspect);
        uncalled(new UncalledHosts(endpoints, destinations).of(calls, suspect));
        boolean noneIsSent = suspect.isEmpty() && calls.stream().allMatch(AiCallSite::tool);
        clients(noneIsSent ? knowledge.unknownClients(own) : List.of());
        libraries(knowledge.unknownLibraries(libraries, own));
        proxies(knowledge.unknownProxies(own));
    }

    private void write(List<AiCallSite> calls, List<AiCallSite> suspect) {
        for (AiCallSite call : calls) {
            if (isOwn(call) && !call.tool()) {
                write(call);
            }
        }
        for (AiCallSite call : suspect) {
            if (isOwn(call)) {
                suspect(call);
            }
        }
    }

    private boolean isOwn(AiCallSite call) {
        return own.test(call.site().method().owner());
    }

    /** A call that may be an AI's, for all that can be told of its address. */
    private void suspect(AiCallSite call) {
        ledger.add(
                Kind.UNKNOWN_LIBRARY,
                call.site().method().owner(),
                call.site().line(),
                "requête HTTP à une adresse qui n'est pas établie",
                "HTTP request to an address that could not be told");
    }

    /** Hosts of AIs that the code names and to which no call was seen to go, each by the first class of ours that names it. */
    private void uncalled(List<NamedHost> hosts) {
        hosts.forEach(host -> host.classes().stream()
                .filter(own)
                .findFirst()
                .ifPresent(type -> ledger.add(
                        Kind.UNKNOWN_LIBRARY,
                        type,
                        0,
                        "nomme " + host.host() + ", où aucun appel n'a été vu aller",
                        "names " + host.host() + ", to which no call was seen to go")));
    }

    /** Libraries that look like AI and that nothing is known of: what they are called with goes who knows where. */
    private void libraries(List<UnknownLibrary> unknown) {
        unknown.forEach(library -> user(library, "se sert de ", "uses "));
    }

    /** Libraries that nothing is known of and that may send the requests to an AI which our classes put together. */
    private void clients(List<UnknownLibrary> unknown) {
        unknown.forEach(library -> user(
                library,
                "des requêtes à une IA sont composées, et peuvent partir par ",
                "requests to an AI are put together, and may go out by "));
    }

    /** Our class that uses the library, and what it does with a class of it. */
    private void user(UnknownLibrary library, String fr, String en) {
        String type = library.type().replace('/', '.').replace('$', '.');
        ledger.add(
                Kind.UNKNOWN_LIBRARY,
                library.user(),
                0,
                fr + type + ", bibliothèque " + library.name(),
                en + type + ", library " + library.name());
    }

    /** Interfaces that an annotation binds to an AI, by a library that nothing is known of: what they are called with goes there. */
    private void proxies(List<String> unknown) {
        unknown.forEach(type -> ledger.add(
                Kind.UNKNOWN_LIBRARY,
                type,
                0,
                "interface à qui une annotation donne l'adresse d'une IA",
                "interface to which an annotation gives the address of an AI"));
    }

    private void write(AiCallSite call) {
        Endpoint endpoint = destinations.endpoint(call);
        String owner = call.site().method().owner();
        int line = call.site().line();
        if (endpoint.portee() == Portee.INDETERMINE) {
            ledger.add(Kind.ENDPOINT, owner, line, endpoint.host());
        } else if (HttpCalls.isHttp(call) && endpoint.isUnknown()) {
            ledger.add(Kind.UNKNOWN_LIBRARY, owner, line, endpoint.host());
        }
    }
}
