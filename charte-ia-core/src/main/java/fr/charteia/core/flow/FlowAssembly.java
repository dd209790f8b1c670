package fr.charteia.core.flow;

import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AiCallSite;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.SinkHit;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Taint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Puts flows together as results tell them: from where to where, hop by hop, each with the call of an AI that it comes from or leads to. */
final class FlowAssembly {
    /** How many hops of a trace are kept. */
    private static final int HOPS = 80;

    private static final Comparator<Flow> ORDER = Comparator.comparing(
                    (Flow flow) -> flow.sink().site())
            .thenComparing(flow -> flow.origin().toString());

    private final Program program;
    private final Wiring wiring;
    /** The calls of AIs that were found, by where they are. */
    private final Map<Site, AiCallSite> sites;

    FlowAssembly(Program program, Wiring wiring, Map<Site, AiCallSite> sites) {
        this.program = program;
        this.wiring = wiring;
        this.sites = sites;
    }

    /** The calls of AIs, in their order. */
    List<AiCallSite> calls() {
        List<AiCallSite> sorted = new ArrayList<>(sites.values());
        sorted.sort(Comparator.comparing(AiCallSite::site));
        return sorted;
    }

    /** The flows from a source to a sink, in their order. */
    List<Flow> flows(BestWays ways) {
        List<Flow> flows = new ArrayList<>();
        ways.forEachFlow((key, found) -> flow(key, found).ifPresent(flows::add));
        NamedColumns.removeFrom(flows);
        flows.sort(ORDER);
        return flows;
    }

    /** What somebody outside asks that reaches an AI or its instructions, in its order. */
    List<Flow> requests(BestWays ways) {
        List<Flow> requests = new ArrayList<>();
        ways.forEachRequest((asked, found) -> requests.add(new Flow(
                asked.request(),
                sink(asked.sink(), List.of()),
                found.taint().markSet(),
                trace(asked.request(), found, asked.sink()),
                List.of())));
        requests.sort(ORDER);
        return requests;
    }

    private Optional<Flow> flow(BestWays.Key key, BestWays.Best found) {
        List<Hop> trace = new ArrayList<>(new LinkedHashSet<>(found.chain().hops(HOPS)));
        Site at = key.sink().site();
        Optional<Flow.Origin> origin;
        if (key.label() instanceof Label.Data data) {
            Site born = trace.isEmpty() ? at : trace.get(0).site();
            origin = Optional.of(new Flow.Origin.Data(data.fact(), born));
        } else if (key.label() instanceof Label.AiOutput output) {
            AiCallSite call = sites.get(output.call());
            origin = Optional.ofNullable(call).or(() -> asked(output.call())).map(Flow.Origin.AiOutput::new);
        } else {
            origin = Optional.empty();
        }
        Flow.Sink sink = sink(key.sink(), trace);
        trace.add(end(key.sink()));
        return protectedBy(key, found.taint())
                .flatMap(taint ->
                        origin.map(o -> new Flow(o, sink, taint.markSet(), trace, List.copyOf(found.entries()))));
    }

    /** What is left of what is sent to an AI once it has gone through code of ours that protects it on its way. */
    private Optional<Taint> protectedBy(BestWays.Key key, Taint sent) {
        AiCallSite call =
                key.sink() instanceof SinkHit.Sink.Ai ? sites.get(key.sink().site()) : null;
        return call == null ? Optional.of(sent) : sent.with(call.protection()).filter(taint -> !taint.isOver());
    }

    private List<Hop> trace(Flow.Origin.Request request, BestWays.Best found, SinkHit.Sink sink) {
        List<Hop> trace = new ArrayList<>();
        program.resolve(request.endpoint())
                .ifPresent(method ->
                        trace.add(new Hop(program.entry(method), Hop.Why.SOURCE, Hop.callName(method.ref()))));
        trace.addAll(new LinkedHashSet<>(found.chain().hops(HOPS)));
        trace.add(end(sink));
        return trace;
    }

    private Flow.Sink sink(SinkHit.Sink sink, List<Hop> trace) {
        if (sink instanceof SinkHit.Sink.Ai ai) {
            return new Flow.Sink.ToAi(Objects.requireNonNull(sites.get(ai.site())));
        }
        if (sink instanceof SinkHit.Sink.Decision decision) {
            Optional<Site> condition = trace.stream()
                    .filter(hop -> hop.why() == Hop.Why.CONDITION)
                    .map(Hop::site)
                    .reduce((a, b) -> b);
            return new Flow.Sink.ToDecision(sink.site(), decision.what(), decision.decision(), condition);
        }
        SinkHit.Sink.Other other = (SinkHit.Sink.Other) sink;
        return new Flow.Sink.ToPlace(sink.site(), other.what(), other.kind());
    }

    private static Hop end(SinkHit.Sink sink) {
        String name = sink instanceof SinkHit.Sink.Ai ai
                ? Hop.callName(ai.callee())
                : sink instanceof SinkHit.Sink.Decision decision ? decision.what() : ((SinkHit.Sink.Other) sink).what();
        return new Hop(sink.site(), Hop.Why.SINK, name);
    }

    /** What a model asks of a tool comes from a call of that model that is made elsewhere. */
    private Optional<AiCallSite> asked(Site entry) {
        return program.resolve(entry.method())
                .flatMap(program.models()::tool)
                .map(row ->
                        new AiCallSite(entry, entry.method(), row, List.copyOf(wiring.holders(entry.method())), true));
    }
}
