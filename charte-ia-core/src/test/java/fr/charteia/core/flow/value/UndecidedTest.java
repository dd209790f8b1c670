package fr.charteia.core.flow.value;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Of a value that is one of a few constants, which of them an answer had no say in. */
class UndecidedTest {
    private static final Label ANSWER = new Label.AiOutput(new Site(new MemberRef("p/C", "m", "()V"), 1, 1));
    private static final Label OTHER = new Label.AiOutput(new Site(new MemberRef("p/C", "m", "()V"), 2, 2));
    private static final Label SCORE = new Label.Input(AccessPath.of(0));
    private static final Label ADVICE = new Label.Input(AccessPath.of(1));

    private static Taints deciding(Label... labels) {
        Taints all = Taints.NONE;
        for (Label label : labels) {
            all = all.union(Taints.of(new Taint(label, Taint.bit(Mark.CONTROL)), Chain.EMPTY));
        }
        return all;
    }

    private static Taints undecided(Label label, Object when) {
        return Taints.of(Taint.of(new Label.Approval(new Label.Undecided(label), when)), Chain.EMPTY);
    }

    private static Value one(Object constant) {
        return Value.constant(constant);
    }

    private static Value oneOf(Object... constants) {
        return Value.of(Constant.of(List.of(constants)));
    }

    private static Map<Integer, List<Value>> ways(Value... values) {
        Map<Integer, List<Value>> ways = new LinkedHashMap<>();
        for (Value value : values) {
            ways.put(ways.size(), List.of(value));
        }
        return ways;
    }

    @Test
    void what_only_ways_bring_that_an_answer_does_not_part_is_none_of_its() {
        Value joined = oneOf(3, 2, 1).plus(deciding(ANSWER));
        assertThat(Undecided.of(joined, ways(one(3), one(2), one(1)), Map.of(ANSWER, Set.of(1, 2))))
                .isEqualTo(undecided(ANSWER, 3));
        assertThat(Undecided.of(joined, ways(one(3), one(3), one(1)), Map.of(ANSWER, Set.of(1, 2))))
                .as("one of its ways brings it too")
                .isEqualTo(Taints.NONE);
        assertThat(Undecided.of(joined, ways(one(3), one(2), one(1)), Map.of(ANSWER, Set.of(0, 1, 2))))
                .as("it parts all of them")
                .isEqualTo(Taints.NONE);
        assertThat(Undecided.of(joined, ways(one(3), Value.CLEAN, one(1)), Map.of(ANSWER, Set.of(1, 2))))
                .as("nobody knows what one of its ways brings")
                .isEqualTo(Taints.NONE);
        assertThat(Undecided.of(oneOf(3, 2), ways(one(3), one(2)), Map.of()))
                .as("nothing decides")
                .isEqualTo(Taints.NONE);
    }

    @Test
    void a_way_that_bears_the_answer_is_parted_by_it() {
        Value joined = oneOf(3, 2, 1).plus(deciding(ANSWER));
        assertThat(Undecided.of(joined, ways(one(3), oneOf(2, 1).plus(deciding(ANSWER))), Map.of()))
                .isEqualTo(undecided(ANSWER, 3));
        Map<Integer, List<Value>> apart = Map.of(0, List.of(one(3), one(2).plus(deciding(ANSWER))));
        assertThat(Undecided.of(joined, apart, Map.of()))
                .as("what is told apart on one way may be so by the answer")
                .isEqualTo(Taints.NONE);
        Value known = oneOf(3, 2).plus(deciding(ANSWER)).plus(undecided(ANSWER, 3));
        assertThat(Undecided.of(joined, ways(known, one(1).plus(deciding(ANSWER))), Map.of()))
                .as("what it had no say in before stays so")
                .isEqualTo(undecided(ANSWER, 3));
    }

    @Test
    void once_more_decides_a_value_it_is_not_known_any_more() {
        Value known = oneOf(3, 2).plus(deciding(ANSWER)).plus(undecided(ANSWER, 3));
        assertThat(Undecided.isIn(known.taints())).isTrue();
        assertThat(known.plus(deciding(OTHER)).taints().allLabels())
                .contains(new Label.Approval(new Label.Undecided(ANSWER), 3));
        assertThat(Undecided.isIn(known.plus(deciding(ANSWER)).taints())).isFalse();
        assertThat(Undecided.unknown(known.taints())).isEqualTo(deciding(ANSWER));
    }

    @Test
    void a_join_keeps_it_where_the_other_does_not_bear_the_answer_or_cannot_be_that() {
        Value known = oneOf(3, 2).plus(deciding(ANSWER)).plus(undecided(ANSWER, 3));
        Label.Approval kept = new Label.Approval(new Label.Undecided(ANSWER), 3);
        assertThat(known.join(one(3)).taints().allLabels()).contains(kept);
        assertThat(known.join(one(1).plus(deciding(ANSWER))).taints().allLabels())
                .contains(kept);
        assertThat(known.join(one(3).plus(deciding(ANSWER))).taints().allLabels())
                .doesNotContain(kept);
        assertThat(known.join(Value.tainted(deciding(ANSWER))).taints().allLabels())
                .doesNotContain(kept);
    }

    @Test
    void where_it_is_found_to_be_so_the_answer_does_not_decide() {
        Value known = oneOf(3, 2).plus(deciding(ANSWER, OTHER)).plus(undecided(ANSWER, 3));
        Set<Label> undecided = Undecided.in(Approvals.given(known, (Object) 3));
        assertThat(undecided).containsExactly(ANSWER);
        assertThat(Undecided.in(Approvals.given(known, (Object) 2))).isEmpty();
        assertThat(Undecided.without(deciding(ANSWER, OTHER), undecided)).isEqualTo(deciding(OTHER));
        Taints data = Taints.of(Taint.of(ANSWER), Chain.EMPTY);
        assertThat(Undecided.without(data, undecided))
                .as("what it says counts anyway")
                .isEqualTo(data);
        State state = new State(1);
        state.validate(Approvals.given(known, (Object) 3));
        assertThat(state.validated).as("nobody has approved anything").isEmpty();
        assertThat(Approvals.asked(known)).isEmpty();
    }

    @Test
    void a_caller_may_pass_one_answer_for_several_things() {
        Taints inner = deciding(SCORE, ADVICE).union(undecided(ADVICE, 3));
        Taints passed = Undecided.translated(
                inner,
                taints -> taints.labels().contains(ADVICE) ? deciding(ANSWER) : Taints.NONE,
                path -> Value.CLEAN);
        assertThat(passed).isEqualTo(undecided(ANSWER, 3));
        assertThat(Undecided.translated(inner, taints -> deciding(ANSWER), path -> Value.CLEAN))
                .as("the score is of that answer, too")
                .isEqualTo(Taints.NONE);
    }

    @Test
    void a_helper_that_asks_for_the_constant_tells_its_caller() {
        Label asked = new Label.Answer(AccessPath.of(0), 3);
        Taints inner = deciding(SCORE).union(Taints.of(Taint.of(new Label.Approval(asked, true)), Chain.EMPTY));
        Value known = oneOf(3, 2).plus(deciding(ANSWER)).plus(undecided(ANSWER, 3));
        assertThat(Undecided.translated(
                        inner, taints -> deciding(ANSWER).filter(t -> !taints.isEmpty()), path -> known))
                .isEqualTo(undecided(ANSWER, true));
        assertThat(Undecided.translated(
                        inner.union(deciding(ADVICE)),
                        taints -> taints.isEmpty() ? taints : deciding(ANSWER),
                        path -> known))
                .as("it asks the answer besides")
                .isEqualTo(Taints.NONE);
    }

    @Test
    void what_is_given_back_as_it_was_passed_is_known_as_there() {
        Value known = oneOf(3, 2).plus(deciding(ANSWER)).plus(undecided(ANSWER, 3));
        Taints itself = Taints.of(Taint.of(SCORE), Chain.EMPTY);
        assertThat(Undecided.passed(
                        AccessPath.of(0),
                        known.taints(),
                        itself,
                        taints -> taints.isEmpty() ? taints : deciding(ANSWER)))
                .isEqualTo(undecided(ANSWER, 3));
        assertThat(Undecided.passed(
                        AccessPath.of(0),
                        known.taints(),
                        itself.union(deciding(ADVICE)),
                        taints -> taints.isEmpty() ? taints : deciding(ANSWER)))
                .as("the answer decides it besides")
                .isEqualTo(Taints.NONE);
    }
}
