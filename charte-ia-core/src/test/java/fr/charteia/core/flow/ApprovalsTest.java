package fr.charteia.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which labels a person's approval covers, and what is said of what reaches a decision. */
class ApprovalsTest {
    private static final Label ANSWER = new Label.AiOutput(new Site(new MemberRef("p/C", "m", "()V"), 1, 1));
    private static final AccessPath FIRST = AccessPath.of(0);
    private static final Slot NOM = Slot.field("p/C", "nom");

    private static Label input(AccessPath path) {
        return new Label.Input(path);
    }

    private static Value approving(boolean when) {
        return Value.tainted(Taints.of(Taint.of(new Label.Approval(ANSWER, when)), Chain.EMPTY));
    }

    private static Taints answer() {
        return Taints.of(Taint.of(ANSWER), Chain.EMPTY);
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
    void an_answer_approves_by_its_truth() {
        assertThat(Approvals.given(approving(true), true)).containsExactly(ANSWER);
        assertThat(Approvals.given(approving(true), false)).isEmpty();
        assertThat(Approvals.given(approving(false), false)).containsExactly(ANSWER);
        assertThat(Approvals.given(Value.tainted(answer()), true)).isEmpty();
    }

    @Test
    void of_two_ways_the_one_that_can_be_true_tells_what_was_approved_on_it() {
        Taints said = Approvals.bySource(Value.constant(1), Set.of(ANSWER), Value.constant(0), Set.of());
        assertThat(said.allLabels()).containsExactly(new Label.Approval(ANSWER, true));
        Taints otherwise = Approvals.bySource(Value.constant(1), Set.of(), Value.constant(0), Set.of(ANSWER));
        assertThat(otherwise.allLabels()).containsExactly(new Label.Approval(ANSWER, false));
        assertThat(Approvals.bySource(Value.CLEAN, Set.of(ANSWER), Value.constant(0), Set.of())
                        .allLabels())
                .containsExactly(new Label.Approval(ANSWER, true));
        assertThat(Approvals.bySource(Value.CLEAN, Set.of(ANSWER), Value.CLEAN, Set.of())
                        .isEmpty())
                .isTrue();
        assertThat(Approvals.bySource(Value.BOTTOM, Set.of(ANSWER), Value.constant(0), Set.of(ANSWER))
                        .isEmpty())
                .isTrue();
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
    void what_was_approved_was_the_answer_before() {
        State state = new State(1);
        state.registers[0] = approving(true);
        state.show(Set.of(ANSWER));
        state.validate(Set.of(ANSWER, input(FIRST)));
        state.renew(Set.of(ANSWER), slot -> false);
        assertThat(state.validated).containsExactly(input(FIRST));
        assertThat(state.registers[0].taints().isEmpty()).isTrue();
    }

    @Test
    void an_answer_that_nobody_was_shown_is_none_anew() {
        State state = new State(1);
        state.validate(Set.of(ANSWER));
        state.renew(Set.of(ANSWER), slot -> false);
        assertThat(state.validated).containsExactly(ANSWER);
    }

    @Test
    void where_ways_meet_that_approved_differently_what_one_approved_is_no_danger_and_no_proof() {
        State asked = new State(1);
        asked.registers[0] = Value.tainted(answer());
        asked.validate(Set.of(ANSWER));
        State unasked = new State(1);
        State joined = asked.join(unasked, 1, (heap, object, slot) -> Value.BOTTOM);
        assertThat(joined.validated).isEmpty();
        assertThat(joined.registers[0].taints().set()).singleElement().matches(taint -> taint.has(Mark.VALIDATED));
        unasked.registers[0] = Value.tainted(answer());
        assertThat(asked.join(unasked, 1, (heap, object, slot) -> Value.BOTTOM)
                        .registers[0]
                        .taints())
                .isEqualTo(answer());
    }
}
