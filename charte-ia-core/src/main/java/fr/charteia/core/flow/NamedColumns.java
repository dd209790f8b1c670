package fr.charteia.core.flow;

import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Site;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the name of a column says of what is read there: nothing more, where it is known what somebody has put into it. */
final class NamedColumns {
    /** A column, read by an entry point, that reaches a sink. */
    private record Read(Site sink, Site where, String column) {}

    private NamedColumns() {}

    /** Leaves out what only a name says, where the same column is told to hold something that reaches the same sink. */
    static void removeFrom(List<Flow> flows) {
        Set<Read> told = new HashSet<>();
        for (Flow flow : flows) {
            for (Hop hop : flow.trace()) {
                if (hop.why() == Hop.Why.STATE && flow.origin() instanceof Flow.Origin.Data) {
                    told.add(new Read(flow.sink().site(), hop.site(), between('[', hop.name(), ']')));
                }
            }
        }
        flows.removeIf(flow -> flow.origin() instanceof Flow.Origin.Data
                && !flow.trace().isEmpty()
                && !named(flow).column.isEmpty()
                && told.contains(named(flow)));
    }

    private static Read named(Flow flow) {
        Hop source = flow.trace().get(0);
        boolean named = source.why() == Hop.Why.SOURCE;
        return new Read(flow.sink().site(), source.site(), named ? between('"', source.name(), '"') : "");
    }

    /** What is between two marks: in {@code SQL[usager.nom]}, in {@code Map.get("usager.nom")}; nothing where they are not there. */
    private static String between(char first, String text, char last) {
        int from = text.indexOf(first) + 1;
        int to = text.lastIndexOf(last);
        return from > 0 && to >= from ? text.substring(from, to) : "";
    }
}
