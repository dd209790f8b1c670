package fr.charteia.core.flow;

import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.model.Fact;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the name of a column says of what is read there: nothing more, where it is known what somebody has put into it, or where the field
 * of ours that it goes into is declared to hold that, or says so by its own name.
 */
final class NamedColumns {
    /**
     * Something that reaches a sink.
     *
     * @param name the column with its table as an entry point reads it, or what the field is called that is declared
     */
    private record Told(Site sink, String name) {}

    /** Something that is born in a field and reaches a sink. */
    private record Born(Site sink, Site field) {}

    private NamedColumns() {}

    /** Leaves out what only the name of a column says, where more is known of what reaches the same sink from there. */
    static void removeFrom(List<Flow> flows) {
        Set<Told> told = new HashSet<>();
        Set<Born> born = new HashSet<>();
        for (Flow flow : flows) {
            if (flow.origin() instanceof Flow.Origin.Data data
                    && column(data.fact()).isEmpty()) {
                born.add(new Born(flow.sink().site(), data.site()));
            }
            if (flow.origin() instanceof Flow.Origin.Data data && data.fact().certainty() != Fact.Certainty.NAME) {
                told.add(new Told(flow.sink().site(), last(data.fact().what())));
            }
            if (flow.origin() instanceof Flow.Origin.Data) {
                flow.trace().stream()
                        .filter(hop -> hop.why() == Hop.Why.STATE)
                        .forEach(hop -> told.add(new Told(flow.sink().site(), between('[', hop.name(), ']'))));
            }
        }
        flows.removeIf(flow -> isTold(flow, told, born));
    }

    private static boolean isTold(Flow flow, Set<Told> told, Set<Born> born) {
        if (!(flow.origin() instanceof Flow.Origin.Data data) || data.fact().certainty() != Fact.Certainty.NAME) {
            return false;
        }
        String column = column(data.fact());
        Site sink = flow.sink().site();
        return !column.isEmpty()
                && (told.contains(new Told(sink, column))
                        || told.contains(new Told(sink, last(column)))
                        || flow.trace().stream().anyMatch(hop -> born.contains(new Born(sink, hop.site()))));
    }

    /** The column with its table that is read there; nothing where something else is. */
    private static String column(Fact fact) {
        String column = between('[', fact.what(), ']');
        return column.indexOf('.') > 0 ? column : "";
    }

    /** What a column or a field is called without what it is of. */
    private static String last(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** What is between two marks: in {@code SQL[usager.nom]}; nothing where they are not there. */
    private static String between(char first, String text, char last) {
        int from = text.indexOf(first) + 1;
        int to = text.lastIndexOf(last);
        return from > 0 && to >= from ? text.substring(from, to) : "";
    }
}
