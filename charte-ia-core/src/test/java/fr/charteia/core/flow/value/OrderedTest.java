package fr.charteia.core.flow.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Copies that nobody can change, in the order of what they are copied from. */
class OrderedTest {
    private static final List<Integer> MANY =
            IntStream.range(0, 100).mapToObj(i -> i * 37 % 101).toList();

    @Test
    void a_set_has_each_element_once_in_the_order_in_which_they_come_first() {
        assertThat(Ordered.set(MANY)).containsExactlyElementsOf(MANY);
        assertThat(Ordered.set(List.of("b", "a", "b", "c", "a"))).containsExactly("b", "a", "c");
        assertThat(Ordered.set(List.of("b", "a"))).isEqualTo(Set.of("a", "b")).hasSameHashCodeAs(Set.of("a", "b"));
        assertThat(Ordered.set(List.of("a"))).containsExactly("a");
        assertThat(Ordered.set(List.of())).isEmpty();
    }

    @Test
    void a_map_has_the_entries_in_their_order() {
        Map<Integer, Integer> all = new LinkedHashMap<>();
        MANY.forEach(i -> all.put(i, i + 1));

        assertThat(Ordered.map(all).keySet()).containsExactlyElementsOf(MANY);
        assertThat(Ordered.map(all)).isEqualTo(all);
        assertThat(Ordered.map(Map.of())).isEmpty();
    }

    @Test
    void nobody_changes_a_copy() {
        List<Integer> elements = new ArrayList<>(MANY);
        Map<Integer, Integer> entries = new LinkedHashMap<>(Map.of(1, 2, 3, 4));
        Set<Integer> set = Ordered.set(elements);
        Map<Integer, Integer> map = Ordered.map(entries);

        elements.clear();
        entries.clear();

        assertThat(set).hasSize(MANY.size());
        assertThat(map).hasSize(2);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> set.add(1000));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> map.put(1000, 1));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> Ordered.set(List.of(1)).add(2));
    }
}
