package fr.charteia.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.annotations.Categorie;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Fact;
import fr.charteia.core.model.Fact.Certainty;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the name of a column says is told once: not beside what the field of ours says that it went into. */
class NamedColumnsTest {
    private static final Site ROW = at(1);
    private static final Site FIELD = at(2);
    private static final Site OTHER_FIELD = at(3);
    private static final Site SINK = at(9);

    @Test
    void nothing_more_is_said_of_a_column_that_went_through_a_field_which_says_so() {
        Flow column = flow("SQL[agents.nom]", Certainty.NAME, SINK, ROW, FIELD);
        Flow field = flow("Agent.nom", Certainty.NAME, SINK, FIELD);
        assertThat(left(column, field)).containsExactly(field);
        assertThat(left(field, column)).containsExactly(field);
    }

    @Test
    void it_stays_where_the_field_is_another_or_reaches_another_sink() {
        Flow column = flow("SQL[agents.nom]", Certainty.NAME, SINK, ROW, FIELD);
        Flow otherField = flow("Agent.grade", Certainty.NAME, SINK, OTHER_FIELD);
        Flow otherSink = flow("Agent.nom", Certainty.NAME, at(10), FIELD);
        assertThat(left(column, otherField, otherSink)).containsExactly(column, otherField, otherSink);
    }

    @Test
    void two_columns_do_not_take_each_other_away() {
        Flow first = flow("SQL[agents.nom]", Certainty.NAME, SINK, ROW, FIELD);
        Flow second = flow("SQL[agents.prenom]", Certainty.NAME, SINK, ROW);
        assertThat(left(first, second)).containsExactly(first, second);
    }

    @Test
    void what_a_field_is_declared_to_hold_says_more_than_the_column_of_that_name() {
        Flow column = flow("SQL[agents.nom]", Certainty.NAME, SINK, ROW);
        Flow declared = flow("Agent.nom", Certainty.ANNOTATION, SINK, FIELD);
        assertThat(left(column, declared)).containsExactly(declared);
    }

    @Test
    void what_stands_under_a_key_of_a_map_is_no_column() {
        Flow key = flow("Map.get(\"agent.nom\")", Certainty.NAME, SINK, ROW, FIELD);
        Flow field = flow("Agent.nom", Certainty.NAME, SINK, FIELD);
        assertThat(left(key, field)).containsExactly(key, field);
    }

    private static List<Flow> left(Flow... flows) {
        List<Flow> left = new ArrayList<>(List.of(flows));
        NamedColumns.removeFrom(left);
        return left;
    }

    private static Flow flow(String what, Certainty certainty, Site sink, Site... passed) {
        Fact fact = new Fact.PersonalData("", certainty, List.of(Categorie.IDENTITE), "").called(what);
        List<Hop> trace = Stream.of(passed)
                .map(site -> new Hop(site, Hop.Why.READ, "nom"))
                .toList();
        return new Flow(
                new Flow.Origin.Data(fact, passed[0]),
                new Flow.Sink.ToPlace(sink, "envoyer", CallModel.SinkKind.PUBLICATION),
                Set.of(),
                trace,
                List.of());
    }

    private static Site at(int line) {
        return new Site(new MemberRef("a/A", "a", "()V"), line, line);
    }
}
