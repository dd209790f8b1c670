package fr.charteia.core.flow.memory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import org.junit.jupiter.api.Test;

class CompletionsTest extends SequenceBench {
    private static final HeapObject PROMISE = object("java/util/concurrent/CompletableFuture", 6);

    @Test
    void one_that_was_completed_is() {
        with(() -> {
            assertThat(Completions.isComplete(state, Value.of(PROMISE))).isFalse();
            Completions.note(state, Value.of(PROMISE));
            assertThat(Completions.isComplete(state, Value.of(PROMISE))).isTrue();
            assertThat(Completions.isComplete(state, oneOf(PROMISE, OTHER))).isFalse();
        });
    }

    @Test
    void one_that_was_on_one_way_only_may_not_be() {
        with(() -> {
            state.heap.allocate(PROMISE);
            State other = state.copy();
            Completions.note(state, Value.of(PROMISE));
            state.heap = Heap.join(state.heap, other.heap, memory);
            assertThat(Completions.isComplete(state, Value.of(PROMISE))).isFalse();
        });
    }

    @Test
    void of_one_that_is_passed_nobody_knows_who_comes_first() {
        with(() -> {
            Completions.note(state, Value.of(GIVEN));
            assertThat(Completions.isComplete(state, Value.of(GIVEN))).isFalse();
        });
    }
}
