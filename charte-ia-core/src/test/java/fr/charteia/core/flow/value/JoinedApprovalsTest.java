package fr.charteia.core.flow.value;

import static fr.charteia.core.flow.value.Answers.ANSWER;
import static fr.charteia.core.flow.value.Answers.OTHER;
import static fr.charteia.core.flow.value.Answers.approving;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a value says of an approval where two ways meet. */
class JoinedApprovalsTest {
    private static final Value ONE = Value.constant(1);

    @Test
    void what_one_way_says_holds_where_the_same_was_approved_on_the_other() {
        Value votes = approving(true);
        assertThat(Approvals.given(Value.tainted(JoinedApprovals.bySource(votes, Set.of(), ONE, Set.of(ANSWER))), true))
                .containsExactly(ANSWER);
        assertThat(Approvals.given(Value.tainted(JoinedApprovals.bySource(ONE, Set.of(ANSWER), votes, Set.of())), true))
                .containsExactly(ANSWER);
        assertThat(Approvals.given(Value.tainted(JoinedApprovals.bySource(votes, Set.of(), ONE, Set.of(OTHER))), true))
                .as("something else was approved there")
                .isEmpty();
        assertThat(Approvals.given(Value.tainted(JoinedApprovals.bySource(votes, Set.of(), ONE, Set.of())), true))
                .as("nothing was")
                .isEmpty();
    }
}
