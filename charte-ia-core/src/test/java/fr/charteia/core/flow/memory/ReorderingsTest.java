package fr.charteia.core.flow.memory;

import fr.charteia.core.flow.value.Value;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Elements that are put elsewhere in a list. */
class ReorderingsTest extends SequenceBench {
    @Test
    void the_order_is_turned_round_or_two_change_places() {
        with(() -> {
            Value list = list(LIST, A, B, C);
            reorderings.reverse(state, list);
            holds(list, C, B, A);
            reorderings.swap(state, list, Optional.of(0), Optional.of(1));
            holds(list, B, C, A);
            reorderings.swap(state, list, Optional.of(2), Optional.of(0));
            holds(list, A, C, B);
            reorderings.swap(state, list, Optional.of(0), Optional.empty());
            holdsMixed(list, A, B, C);
            list(LIST, A, B);
            reorderings.swap(state, list, Optional.empty(), Optional.of(0));
            holdsMixed(list, A, B);
            list(LIST, A, B);
            Value other = list(OTHER, C, D);
            reorderings.reverse(state, oneOf(LIST, OTHER));
            holdsMixed(list, A, B);
            holdsMixed(other, C, D);
            Value many = list(LIST.older(), A, B);
            reorderings.reverse(state, many);
            holdsSome(many, A, B);
        });
    }
}
