package fr.charteia.core.rule;

import fr.charteia.core.flow.Flow;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.model.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Data that the name of a parameter says is personal, where it is known already where it comes from: {@code patientId} that one method
 * is given and hands to the next is one thing to tell.
 */
final class ComeIn {
    private ComeIn() {}

    /** Where a flow arrives, and the kind of data that does. */
    private record Arrival(Flow.Sink sink, List<?> kind) {}

    /** The flows without those of which another one, from further away, goes the same way from the parameter on. */
    static List<Flow> without(List<Flow> flows) {
        Map<Arrival, List<Flow>> together = new HashMap<>();
        for (Flow flow : flows) {
            if (flow.origin() instanceof Flow.Origin.Data data) {
                together.computeIfAbsent(arrival(flow, data), none -> new ArrayList<>())
                        .add(flow);
            }
        }
        return flows.stream()
                .filter(flow -> !(flow.origin() instanceof Flow.Origin.Data data
                        && isNamedParameter(data.fact())
                        && together.getOrDefault(arrival(flow, data), List.of()).stream()
                                .anyMatch(other -> comesIn(flow, other))))
                .toList();
    }

    private static Arrival arrival(Flow flow, Flow.Origin.Data data) {
        List<?> kind = data.fact() instanceof Fact.PersonalData personal
                ? personal.categories()
                : List.of(data.fact().what());
        return new Arrival(flow.sink(), kind);
    }

    private static boolean isNamedParameter(Fact fact) {
        return fact.certainty() == Fact.Certainty.NAME && fact.what().endsWith(")");
    }

    /** Whether the data of the other flow is what the parameter is given: it comes from outside, and all that follows is the same. */
    private static boolean comesIn(Flow flow, Flow other) {
        Hop birth = flow.trace().get(0);
        List<Hop> longer = other.trace();
        Set<Site> calls = longer.stream()
                .filter(hop -> hop.why() == Hop.Why.CALL)
                .map(Hop::site)
                .collect(Collectors.toSet());
        // What goes in and comes out of one call is said of what was born in it, too, to come out.
        List<Hop> own = flow.trace().stream()
                .skip(1)
                .filter(hop -> hop.why() != Hop.Why.RETURN || !calls.contains(hop.site()))
                .toList();
        int more = longer.size() - own.size();
        return more > 0
                && !longer.get(more - 1).site().method().equals(birth.site().method())
                && longer.subList(more, longer.size()).equals(own);
    }
}
