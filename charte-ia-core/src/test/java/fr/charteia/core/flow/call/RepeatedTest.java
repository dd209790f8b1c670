package fr.charteia.core.flow.call;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.interpreter.Bench;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Value;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What code leaves that is run once, or nobody knows how often. */
class RepeatedTest {
    private static final HeapObject COUNTER = Bench.object("p/C", 1);
    private static final HeapObject OTHER = Bench.object("p/C", 2);
    private static final Slot FIELD = Slot.field("p/C", "f");
    private static final Slot NEXT = Slot.field("p/C", "g");
    private static final Slot LAST = Slot.field("p/C", "h");

    private static Value field(Bench bench, Slot slot) {
        return bench.state.heap.get(COUNTER, slot).orElse(Value.BOTTOM);
    }

    private static void set(Bench bench, Slot slot, Value value) {
        bench.state.heap.set(COUNTER, slot, value);
    }

    private static Value run(Bench bench, Runnable body) {
        return Repeated.run(bench.state, bench.memory, () -> {
            body.run();
            return field(bench, FIELD);
        });
    }

    private static void count(Bench bench) {
        Optional<Object> n = field(bench, FIELD).constant().single();
        set(
                bench,
                FIELD,
                n.isPresent()
                        ? Value.constant((Integer) n.get() + 1)
                        : Value.of(field(bench, FIELD)
                                .constant()
                                .values()
                                .map(all -> Constant.of(all.stream()
                                        .map(one -> (Object) ((Integer) one + 1))
                                        .toList()))
                                .orElse(Constant.UNKNOWN)));
    }

    @Test
    void what_is_counted_may_be_any_number() {
        Bench.with(bench -> {
            set(bench, FIELD, Value.constant(0));
            run(bench, () -> count(bench));
            assertThat(field(bench, FIELD).constant()).isEqualTo(Constant.UNKNOWN);
        });
    }

    @Test
    void what_is_always_written_is_all_that_is_there() {
        Bench.with(bench -> {
            set(bench, FIELD, Bench.labelled(7));
            Value result = run(bench, () -> set(bench, FIELD, Value.constant(3)));
            assertThat(field(bench, FIELD)).isEqualTo(Value.constant(3));
            assertThat(result).isEqualTo(Value.constant(3));
        });
    }

    @Test
    void what_changes_nothing_is_run_once() {
        Bench.with(bench -> {
            int[] rounds = {0};
            set(bench, FIELD, Value.constant(0));
            run(bench, () -> rounds[0]++);
            assertThat(rounds[0]).isEqualTo(1);
            run(bench, () -> set(bench, FIELD, Value.constant(0)));
            assertThat(field(bench, FIELD)).isEqualTo(Value.constant(0));
        });
    }

    @Test
    void what_is_handed_on_from_round_to_round_gets_to_the_end() {
        Bench.with(bench -> {
            bench.state.heap.setAll(COUNTER, Map.of(FIELD, Value.CLEAN, NEXT, Value.CLEAN, LAST, Value.CLEAN));
            run(bench, () -> {
                set(bench, FIELD, field(bench, NEXT));
                set(bench, NEXT, field(bench, LAST));
                set(bench, LAST, Bench.labelled(7));
            });
            assertThat(field(bench, FIELD).taints().labels())
                    .isEqualTo(Bench.labelled(7).taints().labels());
        });
    }

    @Test
    void code_that_runs_once_finds_what_was_there_in_each_round_but_for_what_came_of_it() {
        Bench.with(bench -> {
            set(bench, FIELD, Value.constant(0));
            bench.state.heap.set(OTHER, FIELD, Value.constant(0));
            Repeated rounds = new Repeated(bench.state, bench.memory, true);
            assertThat(rounds.isOnce()).isTrue();
            assertThat(rounds.begin(0, Value.BOTTOM)).isTrue();
            count(bench);
            bench.state.heap.set(OTHER, FIELD, Value.constant(5));
            assertThat(rounds.begin(1, Value.of(OTHER))).isTrue();
            assertThat(field(bench, FIELD)).isEqualTo(Value.constant(0));
            assertThat(bench.state.heap.get(OTHER, FIELD)).contains(Value.constant(5));
            count(bench);
            assertThat(rounds.begin(2, Value.BOTTOM)).isFalse();
            assertThat(field(bench, FIELD)).isEqualTo(Value.constant(1));
        });
    }
}
