package fr.charteia.core;

import fr.charteia.core.catalogue.Endpoint;
import fr.charteia.core.catalogue.Endpoints;
import fr.charteia.core.declaration.BuildRoot;
import fr.charteia.core.declaration.Policy;
import fr.charteia.core.flow.value.AiCallSite;
import fr.charteia.core.message.Text;
import fr.charteia.core.rule.Destination;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where AI calls go: the catalogue's verdict, in the policy's words. */
final class Destinations implements Function<AiCallSite, Destination> {
    private final List<AiCallSite> calls;
    private final Endpoints endpoints;
    private final Policy policy;
    private final BuildRoot build;
    private final Map<AiCallSite, Endpoint> endpointsOf = new HashMap<>();
    private final Map<AiCallSite, Destination> known = new HashMap<>();

    Destinations(List<AiCallSite> calls, Endpoints endpoints, Policy policy, BuildRoot build) {
        this.calls = List.copyOf(calls);
        this.endpoints = endpoints;
        this.policy = policy;
        this.build = build;
    }

    @Override
    public Destination apply(AiCallSite call) {
        return known.computeIfAbsent(call, one -> destination(endpoint(one)));
    }

    /** The verdict itself. */
    Endpoint endpoint(AiCallSite call) {
        return endpointsOf.computeIfAbsent(
                call,
                one -> one.tool() && one.clients().isEmpty() && one.model().portee() == null
                        ? ofTool(one)
                        : judge(one));
    }

    /** A tool answers a model; where nothing says which, the worst of those that the same library calls in this code. */
    private Endpoint ofTool(AiCallSite tool) {
        return calls.stream()
                .filter(call -> !call.tool()
                        && call.model().library().equals(tool.model().library()))
                .map(this::judge)
                .max(Comparator.comparing(Endpoint::portee))
                .orElseGet(() -> judge(tool));
    }

    private Endpoint judge(AiCallSite call) {
        List<Endpoints.Candidate> candidates = call.clients().stream()
                .map(client ->
                        new Endpoints.Candidate(client.type(), client.address(), client.addressKnown(), client.name()))
                .toList();
        return endpoints.of(call.model(), call.callee().owner(), candidates);
    }

    private Destination destination(Endpoint endpoint) {
        String name = Stream.of(endpoint.provider(), endpoint.host())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return new Destination(
                endpoint.portee(),
                name,
                endpoint.service().flatMap(policy::service),
                endpoint.evidence().stream().map(this::text).toList());
    }

    private Text text(Endpoint.Evidence evidence) {
        String where = evidence.file()
                .map(file -> ", " + build.show(file) + (evidence.line() > 0 ? ":" + evidence.line() : ""))
                .orElse("");
        return new Text(evidence.fr() + where, evidence.en() + where);
    }
}
