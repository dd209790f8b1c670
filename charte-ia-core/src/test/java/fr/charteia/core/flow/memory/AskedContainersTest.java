package fr.charteia.core.flow.memory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.SequenceKind;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What answers that are kept for later still say of whether a container has something. */
class AskedContainersTest extends SequenceBench {
    private static final int ASKING = 7;

    private boolean isFilled(HeapObject container) {
        return memory.readObject(state.heap, container, Slot.SIZE).constant().isPositive();
    }

    private Value unknown(HeapObject container) {
        Value list = list(container, A);
        state.heap.set(container, Slot.SIZE, Value.CLEAN);
        return list;
    }

    @Test
    void an_answer_says_it_of_what_was_asked_about() {
        with(() -> {
            Value list = unknown(LIST);
            unknown(OTHER);
            Set<Label> says = AskedContainers.ask(state, list, ASKING);
            assertThat(says).containsExactly(new Label.Filled(ASKING));
            FilledContainers.noteSaid(memory, state, says);
            assertThat(isFilled(LIST)).isTrue();
            assertThat(isFilled(OTHER)).isFalse();
        });
    }

    @Test
    void it_says_nothing_once_something_was_taken_out() {
        with(() -> {
            Value list = unknown(LIST);
            Set<Label> says = AskedContainers.ask(state, list, ASKING);
            apply(list, SequenceKind.REMOVE_FIRST, 0, Value.BOTTOM);
            FilledContainers.noteSaid(memory, state, says);
            assertThat(isFilled(LIST)).isFalse();
        });
    }

    @Test
    void it_says_nothing_once_all_was_taken_out() {
        with(() -> {
            Set<Label> says = AskedContainers.ask(state, unknown(LIST), ASKING);
            Emptying.empty(state.heap, LIST);
            FilledContainers.noteSaid(memory, state, says);
            assertThat(isFilled(LIST)).isFalse();
        });
    }

    @Test
    void it_says_so_though_another_has_asked_since() {
        with(() -> {
            Value list = unknown(LIST);
            Set<Label> says = AskedContainers.ask(state, list, ASKING);
            AskedContainers.ask(state, list, ASKING + 1);
            FilledContainers.noteSaid(memory, state, says);
            assertThat(isFilled(LIST)).isTrue();
        });
    }

    @Test
    void it_says_nothing_where_it_was_not_asked_on_each_way() {
        with(() -> {
            Value list = unknown(LIST);
            State other = state.copy();
            Set<Label> says = AskedContainers.ask(state, list, ASKING);
            state.heap = Heap.join(state.heap, other.heap, memory);
            FilledContainers.noteSaid(memory, state, says);
            assertThat(isFilled(LIST)).isFalse();
        });
    }

    @Test
    void it_says_nothing_once_how_much_there_is_was_told_anew() {
        with(() -> {
            Value list = unknown(LIST);
            Set<Label> says = AskedContainers.ask(state, list, ASKING);
            state.heap.set(LIST, Slot.SIZE, Value.CLEAN);
            FilledContainers.noteSaid(memory, state, says);
            assertThat(isFilled(LIST)).isFalse();
        });
    }

    @Test
    void nothing_is_said_of_one_of_several_nor_of_what_stands_for_many() {
        with(() -> {
            unknown(LIST);
            unknown(OTHER);
            assertThat(AskedContainers.ask(state, oneOf(LIST, OTHER), ASKING)).isEmpty();
            assertThat(AskedContainers.ask(state, Value.of(LIST.older()), ASKING))
                    .isEmpty();
        });
    }

    @Test
    void of_what_is_passed_the_number_that_was_passed_says_it() {
        with(() -> {
            assertThat(AskedContainers.ask(state, Value.of(GIVEN), ASKING)).isEmpty();
            AccessPath number = GIVEN.path().append(Slot.SIZE);
            FilledContainers.noteSaid(memory, state, Set.of(new Label.Answer(number, false)));
            assertThat(isFilled(GIVEN)).isFalse();
            FilledContainers.noteSaid(memory, state, Set.of(new Label.Answer(number, true)));
            assertThat(isFilled(GIVEN)).isTrue();
        });
    }

    @Test
    void it_is_not_said_of_what_is_passed_once_somebody_has_changed_it() {
        with(() -> {
            apply(Value.of(GIVEN), SequenceKind.REMOVE_FIRST, 0, Value.BOTTOM);
            AccessPath number = GIVEN.path().append(Slot.SIZE);
            FilledContainers.noteSaid(memory, state, Set.of(new Label.Answer(number, true)));
            assertThat(memory.readObject(state.heap, GIVEN, Slot.SIZE).constant())
                    .isNotEqualTo(Constant.POSITIVE);
            assertThat(isFilled(GIVEN)).isFalse();
        });
    }
}
