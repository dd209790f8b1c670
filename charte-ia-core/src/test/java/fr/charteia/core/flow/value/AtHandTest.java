package fr.charteia.core.flow.value;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a person approves of one of several: that one, what is read out of it and what is put aside of it, and none of the others. */
class AtHandTest {
    private static final MemberRef METHOD = new MemberRef("p/C", "m", "()V");
    private static final Label ANSWER = answer(1);
    private static final Label OF_THE_ROUND = answer(12);
    private static final Label.One ONE = new Label.One(METHOD, places(10, 20));
    private static final Label APPROVED = new Label.AtHand(ANSWER);

    private static Label answer(int place) {
        return new Label.AiOutput(new Site(METHOD, place, place));
    }

    private static BitSet places(int from, int to) {
        BitSet places = new BitSet();
        places.set(from, to);
        return places;
    }

    private static Value saying(Label label) {
        return Value.tainted(Taints.of(Taint.of(label), Chain.EMPTY));
    }

    private static boolean isApproved(Value value, Label label, Label... approved) {
        return ApprovedLabels.validated(value, new LinkedHashSet<>(Set.of(approved))).taints().set().stream()
                .filter(taint -> taint.label().equals(label))
                .allMatch(taint -> taint.has(Mark.VALIDATED));
    }

    @Test
    void who_is_shown_the_one_at_hand_has_seen_it_of_that_alone() {
        assertThat(Perhaps.shown(saying(ANSWER).taints())).containsExactly(ANSWER);
        assertThat(Perhaps.shown(AtHand.of(saying(ANSWER), ONE).taints())).containsExactly(APPROVED);
    }

    @Test
    void what_is_approved_of_it_covers_it_and_no_other() {
        assertThat(isApproved(AtHand.of(saying(ANSWER), ONE), ANSWER, APPROVED)).isTrue();
        assertThat(isApproved(saying(ANSWER), ANSWER, APPROVED)).isFalse();
        assertThat(isApproved(AtHand.of(saying(ANSWER), ONE), ANSWER, ANSWER)).isTrue();
    }

    @Test
    void what_was_perhaps_seen_of_it_covers_what_it_perhaps_is_alone() {
        Label perhaps = new Label.AtHand(new Label.Perhaps(ANSWER, false));
        assertThat(isApproved(AtHand.of(saying(ANSWER), ONE), ANSWER, perhaps)).isFalse();
        Value maybe = AtHand.of(saying(ANSWER).via(taints -> taints.marked(Mark.PERHAPS)), ONE);
        assertThat(isApproved(maybe, ANSWER, perhaps)).isTrue();
        assertThat(isApproved(saying(ANSWER).via(taints -> taints.marked(Mark.PERHAPS)), ANSWER, perhaps))
                .isFalse();
    }

    @Test
    void what_an_ai_is_asked_for_in_the_round_is_the_answer_of_that_round() {
        assertThat(Perhaps.shown(AtHand.of(saying(OF_THE_ROUND), ONE).taints())).containsExactly(OF_THE_ROUND);
    }

    @Test
    void what_is_put_aside_is_one_of_several_no_more_and_is_approved_itself() {
        Value one = AtHand.of(saying(ANSWER), ONE);
        Value aside = ApprovedLabels.settled(one, Set.of(APPROVED));
        assertThat(ApprovedLabels.standing(aside)).containsExactly(ANSWER);
        assertThat(Perhaps.shown(ApprovedLabels.settled(one, Set.of()).taints()))
                .containsExactly(ANSWER);
    }

    @Test
    void an_answer_that_is_put_aside_speaks_of_what_was_at_hand() {
        Value yes = Value.CLEAN.plus(Approvals.of(Set.of(APPROVED), true));
        assertThat(Approvals.given(yes, true)).containsExactly(APPROVED);
        assertThat(Approvals.given(ApprovedLabels.settled(yes, Set.of()), true)).containsExactly(ANSWER);
    }

    @Test
    void what_is_approved_of_all_is_so_of_the_one_at_hand_where_ways_meet() {
        assertThat(ApprovedLabels.common(Set.of(APPROVED), Set.of(ANSWER))).containsExactly(APPROVED);
        assertThat(ApprovedLabels.common(Set.of(APPROVED), Set.of(new Label.AtHand(OF_THE_ROUND))))
                .isEmpty();
    }
}
