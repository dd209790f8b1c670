package fr.charteia.core.flow.value;

import static fr.charteia.core.flow.value.Answers.ANSWER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is left of a person's answer in what is asked of the text in which it lies. */
class PassedAnswersTest {
    private static final AccessPath FIRST = AccessPath.of(0);

    private static Taints approvals(Object... whens) {
        return Answers.approvals(ANSWER, whens);
    }

    private static Taints ofLength(Object... whens) {
        return PassedAnswers.ofLength(Answers.approving(whens), Taints.NONE);
    }

    private static Taints ofEmptiness(Object... whens) {
        return PassedAnswers.ofEmptiness(Answers.approving(whens), approvals(whens));
    }

    @Test
    void how_long_a_text_is_says_what_it_says_where_it_is_empty_or_is_not() {
        assertThat(ofLength("")).isEqualTo(approvals(false));
        assertThat(ofLength(Label.OtherThan.EMPTY_TEXT)).isEqualTo(approvals(true));
        assertThat(ofLength("oui")).isEqualTo(Taints.NONE);
        assertThat(ofLength(Label.Said.SAID)).isEqualTo(Taints.NONE);
    }

    @Test
    void what_is_known_of_the_length_besides_stays() {
        Taints besides = Answers.answer();
        assertThat(PassedAnswers.ofLength(Answers.approving(""), besides)).isEqualTo(besides.union(approvals(false)));
    }

    @Test
    void whether_a_text_is_empty_says_the_same_the_other_way_round() {
        assertThat(ofEmptiness("")).isEqualTo(approvals(true));
        assertThat(ofEmptiness(Label.OtherThan.EMPTY_TEXT)).isEqualTo(approvals(false));
        assertThat(ofEmptiness("oui")).isEqualTo(Taints.NONE);
        assertThat(ofEmptiness(Label.Said.SAID)).isEqualTo(approvals(Label.Said.SAID));
    }

    @Test
    void of_a_text_that_is_passed_a_no_is_that_it_is_empty() {
        Value passed = new Value(Set.of(), Taints.NONE, new Constant.FromInput(FIRST));
        assertThat(PassedAnswers.ofEmptiness(passed, Taints.NONE))
                .isEqualTo(Approvals.of(Set.of(new Label.Answer(FIRST, true)), false));
    }

    @Test
    void what_is_passed_is_no_answer_any_more() {
        Taints passed = Taints.of(Taint.of(new Label.Input(FIRST)), Chain.EMPTY);
        assertThat(PassedAnswers.ofEmptiness(Value.CLEAN, passed)).isEqualTo(passed.markedBits(PassedAnswers.UNSAID));
        Taints state = Taints.of(Taint.of(new Label.Input(AccessPath.of(AccessPath.STATE))), Chain.EMPTY);
        assertThat(PassedAnswers.ofEmptiness(Value.CLEAN, state)).isEqualTo(state);
    }
}
