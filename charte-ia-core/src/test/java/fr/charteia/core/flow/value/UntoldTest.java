package fr.charteia.core.flow.value;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a value that an answer chose tells of that answer, and who has seen it that is shown the value. */
class UntoldTest {
    private static final Label ANSWER = answer(1);
    private static final Label OTHER = answer(2);
    private static final Value UNKNOWN = Value.CLEAN;
    private static final Taints DECIDED = taints(ANSWER, Mark.CONTROL);

    private static Label answer(int line) {
        return new Label.AiOutput(new Site(new MemberRef("p/C", "m", "()V"), line, line));
    }

    private static Taints taints(Label label, Mark... marks) {
        return Taints.of(Taint.of(label), Chain.EMPTY).marked(marks);
    }

    private static Value saying(Label label, Mark... marks) {
        return Value.tainted(taints(label, marks));
    }

    private static Set<Label> shown(Value... ways) {
        return shown(DECIDED, ways);
    }

    private static Set<Label> shown(Taints decided, Value... ways) {
        List<Value> all = List.of(ways);
        Value one = all.stream().reduce(Value.BOTTOM, Value::join);
        return Perhaps.shown(
                Untold.decided(Perhaps.marked(one, all), decided, () -> all).taints());
    }

    @Test
    void constants_show_what_was_chosen_and_nothing_that_was_said() {
        assertThat(shown(Value.constant("Refus"), Value.constant("Accord")))
                .containsExactly(new Label.Perhaps(ANSWER, true));
        assertThat(shown(UNKNOWN, Value.constant("none"))).containsExactly(new Label.Perhaps(ANSWER, true));
    }

    @Test
    void what_else_an_answer_chose_does_not_hide_that_it_is_said() {
        assertThat(shown(saying(ANSWER), saying(ANSWER))).containsExactly(ANSWER);
    }

    @Test
    void one_of_two_texts_shows_what_was_chosen_only() {
        assertThat(shown(UNKNOWN, UNKNOWN.withTaints(taints(OTHER)))).contains(new Label.Perhaps(ANSWER, true));
        assertThat(shown(UNKNOWN, UNKNOWN)).containsExactly(new Label.Perhaps(ANSWER, true));
    }

    @Test
    void what_another_answer_says_tells_nothing_of_the_one_that_chose_it() {
        assertThat(shown(saying(OTHER), Value.constant("none")))
                .containsExactlyInAnyOrder(new Label.Perhaps(ANSWER, true), new Label.Perhaps(OTHER, false));
    }

    @Test
    void an_answer_that_chose_itself_or_a_constant_is_seen() {
        assertThat(shown(saying(ANSWER), Value.constant("none"))).containsExactly(ANSWER);
    }

    @Test
    void an_answer_that_is_only_perhaps_on_one_way_is_not() {
        assertThat(shown(saying(ANSWER), saying(ANSWER, Mark.PERHAPS)))
                .containsExactly(new Label.Perhaps(ANSWER, true));
    }

    @Test
    void an_element_that_says_the_answer_may_have_been_left_out() {
        List<Value> ways = List.of(saying(ANSWER), UNKNOWN);
        Value one = Perhaps.marked(saying(ANSWER), ways);
        assertThat(Perhaps.shown(Untold.decidedElement(one, DECIDED, () -> ways).taints()))
                .containsExactly(new Label.Perhaps(ANSWER, true));
    }

    @Test
    void that_it_says_nothing_is_seen_where_it_is_left_out() {
        Taints asked = taints(ANSWER, Mark.PRESENCE).marked(Mark.CONTROL);
        List<Value> ways = List.of(saying(ANSWER), UNKNOWN);
        Value one = Perhaps.marked(saying(ANSWER), ways);
        assertThat(Perhaps.shown(Untold.decidedElement(one, asked, () -> ways).taints()))
                .containsExactly(ANSWER);
    }

    @Test
    void who_sees_what_was_chosen_approves_what_else_is() {
        Set<Label> approved = Set.of(new Label.Perhaps(ANSWER, true));
        assertThat(ApprovedLabels.covers(approved, new Taint(ANSWER, Taint.bit(Mark.CONTROL))))
                .isTrue();
        assertThat(ApprovedLabels.covers(approved, new Taint(ANSWER, Taint.bit(Mark.PERHAPS))))
                .isTrue();
        assertThat(ApprovedLabels.covers(approved, Taint.of(ANSWER))).isFalse();
        assertThat(ApprovedLabels.covers(
                        Set.of(new Label.Perhaps(ANSWER, false)), new Taint(ANSWER, Taint.bit(Mark.CONTROL))))
                .isFalse();
    }

    @Test
    void of_two_ways_the_less_sure_one_counts() {
        Label chosen = new Label.Perhaps(ANSWER, true);
        Label perhaps = new Label.Perhaps(ANSWER, false);
        assertThat(ApprovedLabels.common(Set.of(ANSWER), Set.of(chosen))).containsExactly(chosen);
        assertThat(ApprovedLabels.common(Set.of(chosen), Set.of(perhaps))).containsExactly(perhaps);
    }

    @Test
    void elements_of_which_some_are_left_out_are_perhaps_there() {
        Value left = LeftOut.element(saying(ANSWER), DECIDED);
        assertThat(Perhaps.shown(left.taints())).containsExactly(new Label.Perhaps(ANSWER, true));
        assertThat(Perhaps.shown(LeftOut.element(UNKNOWN, DECIDED).taints()))
                .containsExactly(new Label.Perhaps(ANSWER, true));
    }
}
