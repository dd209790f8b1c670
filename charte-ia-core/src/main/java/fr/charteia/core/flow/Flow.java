package fr.charteia.core.flow;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.value.AiCallSite;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Ordered;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.model.Fact;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A value that reached a sink.
 *
 * @param origin where it comes from
 * @param sink what it reached
 * @param marks what happened to it on the way
 * @param trace source first, sink last, never empty
 * @param entries methods from which the flow can start with nobody's validation, the shortest first; for a decision only
 */
public record Flow(Origin origin, Sink sink, Set<Mark> marks, List<Hop> trace, List<Site> entries) {
    public Flow {
        marks = Ordered.set(marks);
        trace = List.copyOf(trace);
        entries = List.copyOf(entries);
    }

    /** Where a value comes from. */
    public sealed interface Origin {
        /** Data known at its birth. */
        record Data(Fact fact, Site site) implements Origin {}

        /** The output of an AI. */
        record AiOutput(AiCallSite call) implements Origin {}

        /**
         * What somebody outside gives to an endpoint.
         *
         * @param parameter the parameter's index, from 0, the receiver excluded
         */
        record Request(MemberRef endpoint, int parameter) implements Origin {}
    }

    /** What a value reached. */
    public sealed interface Sink {
        /** Where. */
        Site site();

        /** It was sent to an AI. */
        record ToAi(AiCallSite call) implements Sink {
            @Override
            public Site site() {
                return call.site();
            }
        }

        /** A decision with legal effects. */
        record ToDecision(
                Site site, String what, fr.charteia.core.model.CallModel.Decision decision, Optional<Site> condition)
                implements Sink {}

        /** Another place: a person, a log, a dangerous operation. */
        record ToPlace(Site site, String what, fr.charteia.core.model.CallModel.SinkKind kind) implements Sink {}
    }
}
