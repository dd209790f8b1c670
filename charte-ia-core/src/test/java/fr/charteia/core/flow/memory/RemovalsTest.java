package fr.charteia.core.flow.memory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Value;
import org.junit.jupiter.api.Test;

class RemovalsTest extends SequenceBench {
    @Test
    void what_has_its_place_tells_what_is_gone() {
        with(() -> {
            Value list = list(LIST, A, B);
            new Removals(memory).note(state, list, new Site(METHOD, 5, 17));
            holds(list, A, B);
            assertThat(state.heap.get(LIST, Slot.VERSION)).isEmpty();
        });
    }

    @Test
    void what_stands_anywhere_does_not() {
        with(() -> {
            Site site = new Site(METHOD, 5, 17);
            Value list = list(LIST, A, B);
            state.heap.set(LIST, Slot.ELEMENT, C);
            new Removals(memory).note(state, list, site);
            assertThat(state.heap.get(LIST, Slot.VERSION)).contains(Value.constant(17));
            new Removals(memory).note(state, Value.of(GIVEN), site);
            assertThat(state.heap.get(GIVEN, Slot.ELEMENT)).isPresent();
            state.heap.set(GIVEN, Slot.ELEMENT, C);
            new Removals(memory).note(state, Value.of(GIVEN), site);
            assertThat(state.heap.get(GIVEN, Slot.ELEMENT)).contains(C);
        });
    }
}
