package fr.charteia.core.rule;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.declaration.Derogation;
import fr.charteia.core.flow.Flow;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.model.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Flows that one finding tells: to the same place, from the same kind of source; answers of AIs are one kind, whichever AI
 * answers, for the place is mended once. The surest and shortest comes first; what an AI was asked for comes before what a model
 * gives a tool, which is often no more than a number to look something up by.
 *
 * @param kind what their sources have in common; of several AIs, the first by its name
 * @param flows never empty
 * @param fieldWaiver the waiver that the field at their beginning bears
 */
record FlowGroup(String kind, List<Flow> flows, Optional<Derogation> fieldWaiver) {
    private static final Comparator<Flow> BEST = Comparator.<Flow, Fact.Certainty>comparing(FlowGroup::certainty)
            .thenComparing(FlowGroup::isOfTool)
            .thenComparingInt(flow -> flow.trace().size());

    FlowGroup {
        flows = List.copyOf(flows);
    }

    private record Key(MemberRef method, int line, String target, String kind, Optional<Derogation> waiver) {}

    /** Groups flows, in the order of the first of each group. */
    static List<FlowGroup> of(List<Flow> flows, String rule, List<Derogation> derogations) {
        Map<Key, List<Flow>> groups = new LinkedHashMap<>();
        for (Flow flow : ComeIn.without(flows)) {
            Site site = flow.sink().site();
            Optional<Derogation> waiver = derogations.stream()
                    .filter(derogation -> derogation.regle().equals(rule) && isAboutFieldOf(derogation, flow))
                    .findFirst();
            String apart = flow.origin() instanceof Flow.Origin.AiOutput ? "" : kind(flow);
            Key key = new Key(site.method(), site.line(), target(flow), apart, waiver);
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(flow);
        }
        return groups.entrySet().stream()
                .map(group -> new FlowGroup(
                        group.getValue().stream()
                                .map(FlowGroup::kind)
                                .sorted()
                                .findFirst()
                                .orElse(""),
                        group.getValue().stream().sorted(BEST).toList(),
                        group.getKey().waiver()))
                .toList();
    }

    /** The flow to show. */
    Flow best() {
        return flows.get(0);
    }

    /** The AIs that answered, by the methods called, in their order. */
    List<String> answerers() {
        return kinds(false);
    }

    /** The tools that a model gave something, in their order. */
    List<String> tools() {
        return kinds(true);
    }

    private List<String> kinds(boolean ofTools) {
        return flows.stream()
                .filter(flow -> isOfTool(flow) == ofTools)
                .map(FlowGroup::kind)
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isOfTool(Flow flow) {
        return flow.origin() instanceof Flow.Origin.AiOutput answer
                && answer.call().tool();
    }

    /** Data of one class is of one kind, and so are the answers to one method of an AI. */
    private static String kind(Flow flow) {
        if (flow.origin() instanceof Flow.Origin.Data data) {
            String what = data.fact().what();
            // What a parameter is called outside may have dots of its own.
            int dot = what.replaceFirst("\\(.*", "").lastIndexOf('.');
            return dot < 0 ? what : what.substring(0, dot);
        }
        return flow.origin() instanceof Flow.Origin.AiOutput answer
                ? answer.call().callee().simpleName()
                : "";
    }

    /**
     * The name of something that is known by its name only: who accepted the finding did not accept what turns out to be certain.
     */
    static String probable(String name) {
        return name + " (probable)";
    }

    /** What the flows reach, by a name that stays when code moves. */
    static String target(Flow flow) {
        if (flow.sink() instanceof Flow.Sink.ToAi ai) {
            return ai.call().callee().simpleName();
        }
        return flow.sink() instanceof Flow.Sink.ToDecision decision
                ? decision.what()
                : flow.sink() instanceof Flow.Sink.ToPlace place ? place.what() : "";
    }

    /** An AI call by the method that is called. */
    static Fact.Certainty certainty(Flow flow) {
        Fact.Certainty source =
                flow.origin() instanceof Flow.Origin.Data data ? data.fact().certainty() : Fact.Certainty.ANNOTATION;
        Fact.Certainty sink = flow.sink() instanceof Flow.Sink.ToDecision decision
                ? decision.decision().certainty()
                : Fact.Certainty.ANNOTATION;
        return source.compareTo(sink) >= 0 ? source : sink;
    }

    private static boolean isAboutFieldOf(Derogation derogation, Flow flow) {
        if (!(derogation.scope() instanceof Derogation.Scope.Field scope)) {
            return false;
        }
        String field = scope.field().simpleName();
        boolean begins = flow.origin() instanceof Flow.Origin.Data data
                && data.fact().what().equals(field);
        boolean decides = flow.sink() instanceof Flow.Sink.ToDecision decision
                && decision.what().equals(field);
        return begins || decides;
    }
}
