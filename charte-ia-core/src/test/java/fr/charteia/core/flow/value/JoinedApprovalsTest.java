package fr.charteia.core.flow.value;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a value says of an approval where two ways meet. */
class JoinedApprovalsTest {
    private static final Label ANSWER = new Label.AiOutput(new Site(new MemberRef("p/C", "m", "()V"), 1, 1));
    private static final Label OTHER = new Label.AiOutput(new Site(new MemberRef("p/C", "m", "()V"), 2, 2));
    private static final Value ONE = Value.constant(1);

    @Test
    void what_one_way_says_holds_where_the_same_was_approved_on_the_other() {
        Value votes = Value.tainted(Taints.of(Taint.of(new Label.Approval(ANSWER, true)), Chain.EMPTY));
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
