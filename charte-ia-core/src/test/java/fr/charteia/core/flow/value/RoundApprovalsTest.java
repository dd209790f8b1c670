package fr.charteia.core.flow.value;

import static fr.charteia.core.flow.value.Answers.ANSWER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a round has approved that may have taken out what it came to. */
class RoundApprovalsTest {
    private static final Value ASKED = RoundApprovals.ended(RoundApprovals.NOTHING_YET, Set.of(ANSWER));
    private static final Value NOT_ASKED = RoundApprovals.ended(RoundApprovals.NOTHING_YET, Set.of());

    private static Value met(Value here, Set<Label> approved, Value there) {
        return RoundApprovals.met(here, approved, there, here.join(there));
    }

    @Test
    void a_round_says_what_was_approved_by_its_end() {
        assertThat(ApprovedLabels.standing(ASKED)).containsExactly(ANSWER);
        assertThat(ApprovedLabels.standing(RoundApprovals.ended(ASKED, Set.of())))
                .as("what others approved is not what this one did")
                .isEmpty();
    }

    @Test
    void a_round_that_took_out_its_element_leaves_nothing_to_ask_about() {
        assertThat(RoundApprovals.ended(RoundApprovals.TAKEN_OUT, Set.of())).isEqualTo(RoundApprovals.NOTHING_YET);
    }

    @Test
    void where_a_way_that_took_it_out_meets_another_it_is_settled_what_that_one_approved() {
        Value settled = met(NOT_ASKED, Set.of(ANSWER), RoundApprovals.TAKEN_OUT);
        assertThat(ApprovedLabels.standing(RoundApprovals.ended(settled, Set.of())))
                .containsExactly(ANSWER);
        Value neither = met(settled, Set.of(), NOT_ASKED);
        assertThat(ApprovedLabels.standing(RoundApprovals.ended(neither, Set.of())))
                .as("a third way on which nobody was asked")
                .isEmpty();
        Value both = met(NOT_ASKED, Set.of(ANSWER), settled);
        assertThat(ApprovedLabels.standing(RoundApprovals.ended(both, Set.of())))
                .containsExactly(ANSWER);
    }

    @Test
    void where_no_way_took_it_out_nothing_is_settled() {
        Value joined = NOT_ASKED.join(ASKED);
        assertThat(RoundApprovals.met(NOT_ASKED, Set.of(ANSWER), ASKED, joined)).isEqualTo(joined);
    }
}
