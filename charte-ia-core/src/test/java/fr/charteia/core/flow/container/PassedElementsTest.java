package fr.charteia.core.flow.container;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.value.Constant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whether, and where, a constant is among elements of which each may be one of some. */
class PassedElementsTest {
    private static final List<Set<Object>> ONE_OR_OTHER = List.of(Set.of("a"), Set.of("b", "c"), Set.of("d"));

    @Test
    void it_is_there_where_an_element_can_be_nothing_else() {
        assertThat(PassedElements.has(ONE_OR_OTHER, "d")).isEqualTo(Constant.of((Object) 1));
        assertThat(PassedElements.has(ONE_OR_OTHER, "b")).isEqualTo(Constant.UNKNOWN);
        assertThat(PassedElements.has(ONE_OR_OTHER, "z")).isEqualTo(Constant.of((Object) 0));
        assertThat(PassedElements.has(List.of(), "a")).isEqualTo(Constant.of((Object) 0));
    }

    @Test
    void it_stands_first_where_nothing_before_may_be_it() {
        assertThat(PassedElements.placeOf(ONE_OR_OTHER, "a")).isEqualTo(Constant.of((Object) 0));
        assertThat(PassedElements.placeOf(ONE_OR_OTHER, "d")).isEqualTo(Constant.of((Object) 2));
        assertThat(PassedElements.placeOf(ONE_OR_OTHER, "c")).isEqualTo(Constant.UNKNOWN);
        assertThat(PassedElements.placeOf(ONE_OR_OTHER, "z")).isEqualTo(Constant.of((Object) (-1)));
        assertThat(PassedElements.placeOf(List.of(Set.of("a", "b"), Set.of("a")), "a"))
                .isEqualTo(Constant.UNKNOWN);
    }
}
