package fr.charteia.core.flow.frame;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.annotations.Effet;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.program.Controls;
import fr.charteia.core.flow.value.Chain;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.SinkHit;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Fact;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Between which decisions a person chooses, who was asked about what an AI has answered. */
class ChosenDecisionsTest {
    private static final MemberRef METHOD = new MemberRef("p/C", "m", "()V");
    private static final Label ANSWER = new Label.AiOutput(new Site(METHOD, 1, 1));
    private static final Label OTHER = new Label.AiOutput(new Site(METHOD, 2, 2));

    private final ChosenDecisions decisions = new ChosenDecisions();

    private static State asked(Label... labels) {
        State state = new State(0);
        state.ask(Set.of(labels));
        return state;
    }

    private static State approved(Label... labels) {
        State state = asked(labels);
        state.validated = Set.of(labels);
        return state;
    }

    /** A decision on a line, which the answer decides by a branch. */
    private static SinkHit decided(int line) {
        CallModel.Decision decision = new CallModel.Decision(List.of(Effet.REFUS), "", Fact.Certainty.MODEL);
        Taints control = Taints.of(new Taint(ANSWER, Taint.bit(Mark.CONTROL)), Chain.EMPTY);
        return new SinkHit(
                new SinkHit.Sink.Decision(new Site(METHOD, line, line), "refuser", decision, true),
                control,
                Chain.EMPTY,
                Set.of());
    }

    private boolean take(State state, int line, Controls.Answered said) {
        decisions.at(() -> said);
        SinkHit hit = decided(line);
        return decisions.take(state, hit, ChosenDecisions.About.NOTHING, Value.CLEAN, hit.taints());
    }

    /** Whether what decides the one on that line is taken to be a person's. */
    private boolean isTheirs(int line) {
        SinkHit hit = decisions.hits().stream()
                .filter(one -> one.sink().site().line() == line)
                .findFirst()
                .orElseThrow();
        return hit.taints().filter(taint -> !taint.has(Mark.VALIDATED)).isEmpty();
    }

    private static Controls.Answered said(Label... labels) {
        return new Controls.Answered(Set.of(labels), Set.of(labels));
    }

    @Test
    void what_depends_on_nobodys_answer_is_not_taken() {
        assertThat(take(asked(ANSWER), 1, Controls.Answered.NOTHING)).isFalse();
        assertThat(decisions.isAny()).isFalse();
        assertThat(decisions.hits()).isEmpty();
    }

    @Test
    void a_decision_where_they_approve_makes_the_one_where_they_do_not_theirs_too() {
        assertThat(take(asked(ANSWER), 1, said(ANSWER))).isTrue();
        assertThat(isTheirs(1)).as("only their no leads to one so far").isFalse();
        take(approved(ANSWER), 2, said(ANSWER));
        assertThat(isTheirs(1)).isTrue();
        assertThat(isTheirs(2)).isTrue();
        assertThat(decisions.hits())
                .allSatisfy(hit -> assertThat(hit.answered()).containsExactly(ANSWER));
    }

    @Test
    void a_decision_where_they_do_not_approve_is_none_of_theirs_by_itself() {
        take(asked(ANSWER), 1, said(ANSWER));
        take(asked(ANSWER), 2, said(ANSWER));
        assertThat(isTheirs(1)).isFalse();
        assertThat(decisions.hits())
                .allSatisfy(hit -> assertThat(hit.answered()).isEmpty());
    }

    @Test
    void what_they_said_of_something_else_makes_nothing_theirs() {
        take(asked(OTHER), 1, said(OTHER));
        take(approved(OTHER), 2, said(OTHER));
        assertThat(isTheirs(1)).isFalse();
        assertThat(isTheirs(2)).isFalse();
    }

    @Test
    void what_decides_once_more_after_they_were_asked_is_not_theirs() {
        take(approved(ANSWER), 1, said(ANSWER));
        take(asked(ANSWER), 2, new Controls.Answered(Set.of(ANSWER), Set.of()));
        assertThat(isTheirs(1)).isTrue();
        assertThat(isTheirs(2)).as("it did not only have them asked").isFalse();
    }

    @Test
    void a_decision_come_to_twice_is_theirs_where_both_times_it_is() {
        take(approved(ANSWER), 1, said(ANSWER));
        assertThat(isTheirs(1)).isTrue();
        take(approved(ANSWER), 1, new Controls.Answered(Set.of(ANSWER), Set.of()));
        assertThat(isTheirs(1)).isFalse();
    }

    /** A decision on a line that is given the answer, in a thing that a person was shown or by itself. */
    private void give(State state, int line, Set<Label> held) {
        decisions.at(() -> said(ANSWER));
        CallModel.Decision decision = new CallModel.Decision(List.of(Effet.REFUS), "", Fact.Certainty.MODEL);
        SinkHit hit = new SinkHit(
                new SinkHit.Sink.Decision(new Site(METHOD, line, line), "refuser", decision, true),
                Taints.of(Taint.of(ANSWER), Chain.EMPTY),
                Chain.EMPTY,
                Set.of());
        decisions.take(state, hit, new ChosenDecisions.About(Taints.NONE, held), Value.CLEAN, Taints.NONE);
    }

    @Test
    void what_lies_in_a_thing_that_they_were_shown_is_theirs_in_both() {
        give(approved(ANSWER), 1, Set.of(ANSWER));
        give(asked(ANSWER), 2, Set.of(ANSWER));
        assertThat(isTheirs(1)).isTrue();
        assertThat(isTheirs(2)).isTrue();
    }

    @Test
    void an_answer_by_itself_that_they_have_refused_is_not_theirs() {
        give(approved(ANSWER), 1, Set.of(ANSWER));
        give(asked(ANSWER), 2, Set.of());
        assertThat(isTheirs(2)).isFalse();
    }

    @Test
    void what_lies_in_a_thing_only_one_of_two_times_is_not_theirs() {
        give(approved(ANSWER), 1, Set.of(ANSWER));
        give(asked(ANSWER), 2, Set.of(ANSWER));
        give(asked(ANSWER), 2, Set.of());
        assertThat(isTheirs(2)).isFalse();
    }
}
