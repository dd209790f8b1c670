package fr.charteia.core.flow.program;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How much work an analysis may take. */
class BudgetTest {
    private final Budget budget = new Budget();

    @Test
    void it_grows_with_the_methods_that_are_read() {
        assertThat(budget.isSpent(200_000, 0)).isFalse();
        assertThat(budget.isSpent(200_001, 0)).isTrue();
        assertThat(budget.isSpent(205_000, 10)).isFalse();
        assertThat(budget.isSpent(205_001, 10)).isTrue();
    }

    @Test
    void what_does_not_lead_to_an_ai_gets_as_much_again_and_some() {
        budget.rest(1_000, 10);
        assertThat(budget.isSpent(62_000, 10)).isFalse();
        assertThat(budget.isSpent(62_001, 10)).isTrue();
        assertThat(budget.isSpent(63_000, 20)).isFalse();
        assertThat(budget.isSpent(63_001, 20)).isTrue();
    }

    @Test
    void but_no_more_than_there_was() {
        budget.rest(190_000, 10);
        assertThat(budget.isSpent(205_000, 10)).isFalse();
        assertThat(budget.isSpent(205_001, 10)).isTrue();
    }

    @Test
    void a_method_with_an_anchor_gets_a_look_when_all_is_spent() {
        budget.rest(1_000, 10);
        budget.seed(100_000, 20);
        assertThat(budget.isSpent(105_000, 20)).isFalse();
        assertThat(budget.isSpent(105_001, 20)).isTrue();
        Budget plenty = new Budget();
        plenty.seed(1_000, 10);
        assertThat(plenty.isSpent(205_000, 10)).isFalse();
    }
}
