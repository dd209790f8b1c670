package fr.charteia.core.flow.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What would be told of, were more known of what is passed. */
class NeedsTest {
    private static final AccessPath ONE = AccessPath.of(1);
    private static final AccessPath OTHER = AccessPath.of(2);

    @Test
    void either_needs_all_that_one_of_them_needs() {
        Needs types = new Needs(Set.of(ONE), Set.of(), Set.of());
        Needs others = new Needs(Set.of(OTHER), Set.of(ONE), Set.of(OTHER));
        Needs both = types.or(others);
        assertThat(both.types()).containsExactly(ONE, OTHER);
        assertThat(both.constants()).containsExactly(ONE);
        assertThat(both.keys()).containsExactly(OTHER);
        assertThat(types.types()).as("left as it was").containsExactly(ONE);
        assertThat(both.or(Needs.NONE)).isEqualTo(both);
    }

    @Test
    void all_of_which_something_is_needed() {
        assertThat(new Needs(Set.of(ONE), Set.of(), Set.of(OTHER)).all()).containsExactly(ONE, OTHER);
        assertThat(Needs.NONE.all()).isEmpty();
    }
}
