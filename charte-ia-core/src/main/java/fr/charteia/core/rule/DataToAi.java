package fr.charteia.core.rule;

import fr.charteia.annotations.Categorie;
import fr.charteia.core.catalogue.Portee;
import fr.charteia.core.flow.Flow;
import fr.charteia.core.flow.value.AiCallSite;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.message.Severity;
import fr.charteia.core.model.Fact;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** The flows of data to AI calls, grouped as findings tell them. */
record DataToAi(RuleContext context, String rule) {
    /**
     * Flows that one finding tells, and where they go.
     *
     * @param nameLevel how much they weigh at most when only names say what they are
     */
    record Group(FlowGroup flows, Destination destination, Severity nameLevel) {
        /** The call. */
        AiCallSite call() {
            return ((Flow.Sink.ToAi) flows.best().sink()).call();
        }

        /** Whether only names say what the data is. */
        boolean isProbable() {
            return FlowGroup.certainty(flows.best()) == Fact.Certainty.NAME;
        }

        /** A draft at the call, with what flows where. */
        Draft draft() {
            Draft draft = Draft.at(call())
                    .about(Sentences.toAi(flows, destination))
                    .along(flows)
                    .between(
                            isProbable() ? FlowGroup.probable(flows.kind()) : flows.kind(),
                            FlowGroup.target(flows.best()));
            return isProbable() ? draft.atMost(nameLevel) : draft;
        }
    }

    /** The personal data with which a flow begins, unless it was anonymised or reduced to a measure on the way. */
    static Optional<Fact.PersonalData> personal(Flow flow) {
        boolean kept = !flow.marks().contains(Mark.ANONYMISED) && !flow.marks().contains(Mark.MEASURE);
        return kept
                        && flow.origin() instanceof Flow.Origin.Data data
                        && data.fact() instanceof Fact.PersonalData personal
                ? Optional.of(personal)
                : Optional.empty();
    }

    /** Personal data on its way where it must not go. */
    List<Group> leaving(Predicate<Flow> wanted) {
        return groups((flow, destination) -> wanted.test(flow)
                && personal(flow)
                        .filter(data -> !mayReceive(destination, data.categories()))
                        .isPresent());
    }

    /**
     * What the policy says of the service counts where the call surely goes there; else what is known of the address: a State
     * service is not external, yet not for personal data either.
     */
    private static boolean mayReceive(Destination destination, List<Categorie> categories) {
        boolean away = destination.isExternal() || destination.portee() == Portee.SOUVERAIN;
        return destination
                .service()
                .filter(service -> !away || service.portee() == destination.portee())
                .map(service -> service.allows(categories))
                .orElse(!away);
    }

    /** The flows to AI calls that are wanted, without what a tool gives back of what the AI gave it. */
    List<Group> groups(BiPredicate<Flow, Destination> wanted) {
        ToolArguments arguments = new ToolArguments(context);
        List<Flow> flows = context.flows().flows().stream()
                .filter(flow -> flow.sink() instanceof Flow.Sink.ToAi ai
                        && wanted.test(flow, destination(ai.call()))
                        && !arguments.isEcho(flow))
                .toList();
        return FlowGroup.of(flows, rule, context.derogations()).stream()
                .map(group -> new Group(
                        group,
                        destination(((Flow.Sink.ToAi) group.best().sink()).call()),
                        context.policy().nameLevel()))
                .toList();
    }

    private Destination destination(AiCallSite call) {
        return context.destinations().apply(call);
    }
}
