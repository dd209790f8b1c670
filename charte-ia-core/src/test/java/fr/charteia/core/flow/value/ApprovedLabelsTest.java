package fr.charteia.core.flow.value;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.interpreter.Bench;
import fr.charteia.core.model.Fact;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which labels a person's approval covers, what stays approved where a value is put aside, and what is said of what reaches a decision. */
class ApprovedLabelsTest {
    private static final Label ANSWER = new Label.AiOutput(new Site(new MemberRef("p/C", "m", "()V"), 1, 1));
    private static final AccessPath FIRST = AccessPath.of(0);
    private static final Slot NOM = Slot.field("p/C", "nom");
    private static final Label ANY = input(FIRST.append(Slot.ELEMENT));
    private static final Label ONE = input(FIRST.append(Slot.element(1)));
    private static final Label TWO = input(FIRST.append(Slot.element(2)));

    private static Label input(AccessPath path) {
        return new Label.Input(path);
    }

    private static Taints answer() {
        return Taints.of(Taint.of(ANSWER), Chain.EMPTY);
    }

    private static Taints carried(Label label, Mark... marks) {
        return Taints.of(Taint.of(label), Chain.EMPTY).marked(marks);
    }

    private static Taints approval(Label of, Object when) {
        return Approvals.of(Set.of(of), when);
    }

    @Test
    void an_approval_covers_what_was_shown_and_what_lies_below() {
        Set<Label> shown = Set.of(input(FIRST.append(NOM)));
        assertThat(ApprovedLabels.covers(shown, input(FIRST.append(NOM)))).isTrue();
        assertThat(ApprovedLabels.covers(shown, input(FIRST.append(NOM).append(Slot.TEXT))))
                .isTrue();
        assertThat(ApprovedLabels.covers(shown, input(FIRST))).isFalse();
        assertThat(ApprovedLabels.covers(shown, input(AccessPath.of(1).append(NOM))))
                .isFalse();
        assertThat(ApprovedLabels.covers(shown, ANSWER)).isFalse();
        assertThat(ApprovedLabels.covers(Set.of(ANSWER), ANSWER)).isTrue();
        assertThat(ApprovedLabels.covers(Set.of(ANSWER), input(FIRST))).isFalse();
    }

    @Test
    void all_below_something_covers_the_thing_itself() {
        Set<Label> shown = Set.of(input(FIRST.append(NOM).append(Slot.DEEP)));
        assertThat(ApprovedLabels.covers(shown, input(FIRST.append(NOM)))).isTrue();
        assertThat(ApprovedLabels.covers(shown, input(FIRST.append(NOM).append(Slot.TEXT))))
                .isTrue();
        assertThat(ApprovedLabels.covers(shown, input(FIRST))).isFalse();
    }

    @Test
    void what_reaches_a_decision_says_whether_it_was_approved_or_only_shown() {
        State state = new State(1);
        assertThat(ApprovedLabels.guarded(state.validated, state.shown, answer())
                        .set())
                .containsExactly(Taint.of(ANSWER));
        state.show(Set.of(ANSWER));
        assertThat(ApprovedLabels.guarded(state.validated, state.shown, answer())
                        .set())
                .containsExactly(new Taint(ANSWER, Taint.bit(Mark.IGNORED_VALIDATION)));
        state.validate(Set.of(ANSWER));
        assertThat(ApprovedLabels.guarded(state.validated, state.shown, answer())
                        .set())
                .containsExactly(new Taint(ANSWER, Taint.bit(Mark.VALIDATED)));
    }

    @Test
    void what_two_ways_approved_is_what_both_did_and_any_element_with_one_of_them() {
        assertThat(ApprovedLabels.common(Set.of(ANSWER, ONE), Set.of(ANSWER, TWO)))
                .containsExactly(ANSWER);
        assertThat(ApprovedLabels.common(Set.of(ONE), Set.of(ANY))).containsExactly(ONE, ANY);
        assertThat(ApprovedLabels.common(Set.of(ANSWER), Set.of())).isEmpty();
        Set<Label> same = Set.of(ANSWER);
        assertThat(ApprovedLabels.common(same, Set.of(ANSWER))).isSameAs(same);
    }

    @Test
    void labels_are_alike_but_for_the_element_that_they_speak_of() {
        AccessPath any = FIRST.append(Slot.ELEMENT);
        AccessPath one = FIRST.append(Slot.element(1));
        assertThat(ApprovedLabels.areAlike(ONE, ANY)).isTrue();
        assertThat(ApprovedLabels.areAlike(ONE, TWO)).isFalse();
        assertThat(ApprovedLabels.areAlike(ONE, ANSWER)).isFalse();
        assertThat(ApprovedLabels.areAlike(new Label.Answer(any, 1), new Label.Answer(one, 1)))
                .isTrue();
        assertThat(ApprovedLabels.areAlike(new Label.Answer(any, 1), new Label.Answer(one, 2)))
                .isFalse();
        assertThat(ApprovedLabels.areAlike(new Label.Answer(any, 1), new Label.Answer(FIRST, 1)))
                .isFalse();
        assertThat(ApprovedLabels.areAlike(new Label.Answer(any, 1), ANY)).isFalse();
    }

    @Test
    void what_stands_is_what_was_approved_whatever_the_value_is() {
        Value value = Value.tainted(
                approval(ANSWER, Label.Always.ALWAYS).union(approval(ONE, true)).union(answer()));
        assertThat(ApprovedLabels.standing(value)).containsExactly(ANSWER);
        assertThat(ApprovedLabels.standing(value, Set.of(TWO))).containsExactlyInAnyOrder(ANSWER, TWO);
        Set<Label> above = Set.of(TWO);
        assertThat(ApprovedLabels.standing(Value.CLEAN, above)).isSameAs(above);
    }

    @Test
    void what_is_put_aside_once_it_was_approved_says_so_by_whatever_it_may_be() {
        Value put = ApprovedLabels.settled(Bench.any("ok", 1).plus(answer()), Set.of(ANSWER));
        assertThat(put.taints())
                .isEqualTo(carried(ANSWER, Mark.VALIDATED)
                        .union(approval(ANSWER, Label.Always.ALWAYS))
                        .union(approval(ANSWER, "ok"))
                        .union(approval(ANSWER, true)));
        assertThat(ApprovedLabels.settled(Value.constant(0), Set.of(ANSWER)).taints())
                .isEqualTo(approval(ANSWER, Label.Always.ALWAYS).union(approval(ANSWER, false)));
        assertThat(ApprovedLabels.settled(Value.CLEAN, Set.of(ANSWER)).taints())
                .isEqualTo(approval(ANSWER, Label.Always.ALWAYS));
    }

    @Test
    void what_is_nothing_and_what_a_callers_value_would_say_is_not_kept() {
        for (Value nothing : List.of(Value.BOTTOM, Value.constant(Constant.NULL))) {
            assertThat(ApprovedLabels.settled(nothing, Set.of(ANSWER))).isSameAs(nothing);
        }
        Value value = Value.constant("ok");
        assertThat(ApprovedLabels.settled(value, Set.of())).isSameAs(value);
        assertThat(ApprovedLabels.settled(value, Set.of(new Label.Answer(FIRST, true))))
                .isSameAs(value);
    }

    @Test
    void a_value_of_which_something_is_approved_is_marked_so() {
        Taints both = answer().union(carried(ONE));
        assertThat(ApprovedLabels.validated(both, Set.of(ANSWER)))
                .isEqualTo(carried(ANSWER, Mark.VALIDATED).union(carried(ONE)));
        assertThat(ApprovedLabels.validated(both, Set.of(TWO))).isSameAs(both);
        assertThat(ApprovedLabels.validated(both, Set.of())).isSameAs(both);
        assertThat(ApprovedLabels.validated(Value.CLEAN.withTaints(both), Set.of(ONE))
                        .taints())
                .isEqualTo(answer().union(carried(ONE, Mark.VALIDATED)));
    }

    @Test
    void who_was_shown_a_field_knows_that_its_object_is_there() {
        Set<Label> shown = Set.of(input(FIRST.append(NOM)));
        Label object = input(FIRST);
        assertThat(ApprovedLabels.validated(carried(object, Mark.PRESENCE), shown))
                .isEqualTo(carried(object, Mark.PRESENCE, Mark.VALIDATED));
        assertThat(ApprovedLabels.validated(carried(object), shown)).isEqualTo(carried(object));
        Set<Label> element = Set.of(ONE);
        assertThat(ApprovedLabels.validated(carried(object, Mark.PRESENCE), element))
                .as("an element is no field")
                .isEqualTo(carried(object, Mark.PRESENCE));
        assertThat(ApprovedLabels.validated(carried(input(AccessPath.of(1)), Mark.PRESENCE), shown))
                .isEqualTo(carried(input(AccessPath.of(1)), Mark.PRESENCE));
        assertThat(ApprovedLabels.validated(carried(ANSWER, Mark.PRESENCE), shown))
                .isEqualTo(carried(ANSWER, Mark.PRESENCE));
    }

    @Test
    void what_was_approved_on_a_way_that_did_not_answer_decides() {
        Taints both = carried(ANSWER, Mark.VALIDATED).union(carried(ONE, Mark.VALIDATED));
        assertThat(ApprovedLabels.unanswered(both, Set.of(ANSWER)).set())
                .containsExactly(new Taint(ANSWER, Taint.bit(Mark.CONTROL)));
        assertThat(ApprovedLabels.unanswered(carried(ANSWER, Mark.MEASURE), Set.of(ANSWER))
                        .set())
                .containsExactly(new Taint(ANSWER, Taint.bit(Mark.CONTROL) | Taint.bit(Mark.MEASURE)));
    }

    @Test
    void what_entry_points_say_that_left_what_reaches_a_decision_is_approved_there() {
        Label left = new Label.Answer(FIRST, Label.Always.ALWAYS);
        Set<Label> before = Set.of(ANSWER);
        assertThat(ApprovedLabels.answered(before, approval(left, Label.Always.ALWAYS)))
                .containsExactly(ANSWER, left);
        for (Taints nothing :
                List.of(answer(), approval(left, true), approval(ONE, Label.Always.ALWAYS), Taints.NONE)) {
            assertThat(ApprovedLabels.answered(before, nothing)).isSameAs(before);
        }
    }

    @Test
    void data_and_approvals_decide_nothing() {
        Label data = new Label.Data(new Fact.PersonalData("nom", Fact.Certainty.MODEL, List.of(), ""));
        Taints all = carried(data).union(approval(ANSWER, true)).union(answer());
        assertThat(ApprovedLabels.guarded(Set.of(), Set.of(), all)).isEqualTo(answer());
        assertThat(ApprovedLabels.guarded(Set.of(ANSWER), Set.of(), all)).isEqualTo(carried(ANSWER, Mark.VALIDATED));
        assertThat(ApprovedLabels.guarded(Set.of(), Set.of(ANSWER), all))
                .isEqualTo(carried(ANSWER, Mark.IGNORED_VALIDATION));
        assertThat(ApprovedLabels.guarded(Set.of(ONE), Set.of(TWO), all)).isEqualTo(answer());
    }
}
