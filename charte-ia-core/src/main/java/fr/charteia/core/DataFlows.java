package fr.charteia.core;

import fr.charteia.annotations.Categorie;
import fr.charteia.core.declaration.Enclosing;
import fr.charteia.core.flow.Flow;
import fr.charteia.core.flow.FlowResult;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.model.Fact;
import fr.charteia.core.rule.Destination;
import fr.charteia.core.rule.RuleContext;
import fr.charteia.core.rule.Visit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells what the engine saw in words for those who write rules. */
record DataFlows(RuleContext context) {
    /** The flows that matter to the charter. */
    List<DataFlow> of(List<Flow> flows) {
        return flows.stream().filter(DataFlows::matters).map(this::flow).toList();
    }

    /** The flows that were asked for. */
    List<DataFlow> asked(FlowResult result) {
        return result.flows().stream()
                .filter(flow -> !(flow.sink() instanceof Flow.Sink.ToAi))
                .filter(flow ->
                        !flow.marks().contains(Mark.CONTROL) && !flow.marks().contains(Mark.MEASURE))
                .map(this::flow)
                .map(DataFlows::asAsked)
                .toList();
    }

    /** Personal data is none any more when it is anonymous or only a size; that there is an answer at all decides nothing. */
    private static boolean matters(Flow flow) {
        if (isInstruction(flow)) {
            return false;
        }
        if (flow.origin() instanceof Flow.Origin.Data) {
            return !flow.marks().contains(Mark.ANONYMISED) && !flow.marks().contains(Mark.MEASURE);
        }
        boolean decides = flow.sink() instanceof Flow.Sink.ToDecision;
        return decides ? !flow.marks().contains(Mark.PRESENCE) : !flow.marks().contains(Mark.CONTROL);
    }

    /** What becomes part of a model's instructions is told where the model is called. */
    private static boolean isInstruction(Flow flow) {
        return flow.sink() instanceof Flow.Sink.ToPlace place
                && place.kind() == fr.charteia.core.model.CallModel.SinkKind.INSTRUCTION;
    }

    private DataFlow flow(Flow flow) {
        return new DataFlow(
                start(flow),
                from(flow),
                categories(flow),
                end(flow.sink()),
                to(flow.sink()),
                Enclosing.sourceMember(flow.sink().site().method()),
                flow.sink().site().line(),
                destination(flow.sink()),
                flow.marks().contains(Mark.CONTROL),
                flow.marks().contains(Mark.VALIDATED),
                Visit.of(flow.trace(), context.places()));
    }

    private static DataFlow asAsked(DataFlow flow) {
        return new DataFlow(
                flow.start() == DataFlow.Start.AI_OUTPUT ? flow.start() : DataFlow.Start.ASKED,
                flow.from(),
                Set.of(),
                DataFlow.End.ASKED,
                flow.to(),
                flow.in(),
                flow.line(),
                Optional.empty(),
                false,
                flow.validated(),
                flow.visits());
    }

    private static DataFlow.Start start(Flow flow) {
        if (flow.origin() instanceof Flow.Origin.Data data) {
            return data.fact() instanceof Fact.PersonalData
                    ? DataFlow.Start.PERSONAL_DATA
                    : DataFlow.Start.SENSITIVE_INFORMATION;
        }
        return DataFlow.Start.AI_OUTPUT;
    }

    private static String from(Flow flow) {
        return flow.origin() instanceof Flow.Origin.Data data
                ? data.fact().what()
                : flow.origin() instanceof Flow.Origin.AiOutput answer
                        ? answer.call().callee().simpleName()
                        : "";
    }

    private static Set<Categorie> categories(Flow flow) {
        return flow.origin() instanceof Flow.Origin.Data data && data.fact() instanceof Fact.PersonalData personal
                ? Set.copyOf(personal.categories())
                : Set.of();
    }

    private static DataFlow.End end(Flow.Sink sink) {
        if (sink instanceof Flow.Sink.ToAi) {
            return DataFlow.End.AI;
        }
        if (sink instanceof Flow.Sink.ToDecision) {
            return DataFlow.End.DECISION;
        }
        return switch (((Flow.Sink.ToPlace) sink).kind()) {
            case PUBLICATION, PUBLIC -> DataFlow.End.PUBLICATION;
            case LOG -> DataFlow.End.LOG;
            case INSTRUCTION -> DataFlow.End.AI;
            case DANGEROUS_OPERATION -> DataFlow.End.DANGEROUS_OPERATION;
        };
    }

    private static String to(Flow.Sink sink) {
        if (sink instanceof Flow.Sink.ToAi ai) {
            return ai.call().callee().simpleName();
        }
        return sink instanceof Flow.Sink.ToDecision decision ? decision.what() : ((Flow.Sink.ToPlace) sink).what();
    }

    private Optional<Destination> destination(Flow.Sink sink) {
        return sink instanceof Flow.Sink.ToAi ai
                ? Optional.of(context.destinations().apply(ai.call()))
                : Optional.empty();
    }
}
