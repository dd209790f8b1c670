package fr.charteia.core.flow.memory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.SequenceKind;
import org.junit.jupiter.api.Test;

/** What is known of how much is in a container in which a test has found something. */
class FilledContainersTest extends SequenceBench {
    private Constant size(HeapObject container) {
        return memory.readObject(state.heap, container, Slot.SIZE).constant();
    }

    private void note(Value container) {
        FilledContainers.note(memory, state, container);
    }

    @Test
    void what_is_passed_has_something_and_is_not_written() {
        with(() -> {
            assertThat(size(GIVEN).isPositive()).isFalse();
            note(Value.of(GIVEN));
            assertThat(size(GIVEN).isPositive()).isTrue();
            assertThat(state.heap.get(GIVEN, Slot.SIZE)).isEmpty();
        });
    }

    @Test
    void what_is_made_has_something_as_long_as_nothing_is_taken_out() {
        with(() -> {
            Value list = list(LIST, A);
            state.heap.set(LIST, Slot.SIZE, Value.CLEAN);
            note(list);
            assertThat(size(LIST).isPositive()).isTrue();
            sequences.shuffle(state, list);
            assertThat(size(LIST).isPositive()).isFalse();
        });
    }

    @Test
    void what_is_passed_may_have_nothing_once_something_is_taken_out() {
        with(() -> {
            note(Value.of(GIVEN));
            apply(Value.of(GIVEN), SequenceKind.REMOVE_FIRST, 0, Value.BOTTOM);
            assertThat(size(GIVEN).isPositive()).isFalse();
            note(Value.of(GIVEN));
            assertThat(size(GIVEN).isPositive()).isTrue();
            Emptying.empty(state.heap, GIVEN);
            assertThat(size(GIVEN)).isEqualTo(Constant.of((Object) 0));
        });
    }

    @Test
    void a_number_that_is_known_stays() {
        with(() -> {
            note(list(LIST, A, B));
            assertThat(size(LIST)).isEqualTo(Constant.of((Object) 2));
        });
    }

    @Test
    void nothing_is_known_of_one_of_several_or_of_what_stands_for_many() {
        with(() -> {
            list(LIST, A);
            list(OTHER, A);
            state.heap.set(LIST, Slot.SIZE, Value.CLEAN);
            state.heap.set(OTHER, Slot.SIZE, Value.CLEAN);
            note(oneOf(LIST, OTHER));
            assertThat(size(LIST).isPositive()).isFalse();
            HeapObject many = LIST.older();
            state.heap.set(many, Slot.SIZE, Value.CLEAN);
            note(Value.of(many));
            assertThat(size(many).isPositive()).isFalse();
        });
    }
}
