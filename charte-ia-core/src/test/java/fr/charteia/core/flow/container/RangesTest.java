package fr.charteia.core.flow.container;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.interpreter.Bench;
import fr.charteia.core.flow.memory.Sequences;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Value;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Parts of arrays, copied and filled cell by cell while their bounds are known. */
class RangesTest {
    private static final String TYPE = "[Ljava/lang/String;";
    private static final HeapObject FROM = Bench.object(TYPE, 1);
    private static final HeapObject TO = Bench.object(TYPE, 2);
    private static final Value A = Value.constant("a");
    private static final Value B = Value.constant("b");
    private static final Value C = Value.constant("c");
    private static final Value X = Value.constant("x");
    private static final Value NULL = Value.constant(Constant.NULL);

    private static Value number(int n) {
        return Value.constant(n);
    }

    private static Ranges ranges(Bench bench) {
        array(bench, FROM, A, B, C);
        array(bench, TO, X, X, X);
        return new Ranges(
                bench.memory, bench.places().known(), new Sequences(bench.memory, bench.frame::needsConstant));
    }

    private static void array(Bench bench, HeapObject array, Value... cells) {
        bench.state.heap.setAll(array, Map.of(Slot.SIZE, number(cells.length)));
        for (int i = 0; i < cells.length; i++) {
            bench.state.heap.set(array, Slot.element(i), cells[i]);
        }
    }

    private static void holds(Bench bench, Value array, Value... cells) {
        for (int i = 0; i < cells.length; i++) {
            assertThat(bench.memory.read(bench.state, array, Slot.element(i)))
                    .as("at %d", i)
                    .isEqualTo(cells[i]);
        }
    }

    private static boolean copyCells(Bench bench, Ranges ranges, Value from, Value at, Value count) {
        return ranges.copyCells(bench.call("V", Value.of(FROM), from, Value.of(TO), at, count));
    }

    @Test
    void cells_are_copied_to_where_they_belong() {
        Bench.with(bench -> {
            Ranges ranges = ranges(bench);
            assertThat(copyCells(bench, ranges, number(1), number(0), number(2)))
                    .isTrue();
            holds(bench, Value.of(TO), B, C, X);
            ranges(bench);
            assertThat(copyCells(bench, ranges, number(0), number(2), number(1)))
                    .isTrue();
            holds(bench, Value.of(TO), X, X, A);
            ranges(bench);
            assertThat(copyCells(bench, ranges, number(0), number(0), number(0)))
                    .isTrue();
            assertThat(copyCells(bench, ranges, Value.CLEAN, number(0), number(1)))
                    .isFalse();
            assertThat(copyCells(bench, ranges, number(0), Value.CLEAN, number(1)))
                    .isFalse();
            assertThat(copyCells(bench, ranges, number(0), number(0), Value.CLEAN))
                    .isFalse();
            assertThat(copyCells(bench, ranges, number(0), number(0), number(-1)))
                    .isFalse();
            assertThat(copyCells(bench, ranges, number(0), number(0), number(41)))
                    .isFalse();
            holds(bench, Value.of(TO), X, X, X);
            assertThat(copyCells(bench, ranges, number(0), number(0), number(40)))
                    .isTrue();
        });
    }

    @Test
    void an_array_within_itself_is_copied_as_it_was() {
        Bench.with(bench -> {
            Ranges ranges = ranges(bench);
            assertThat(ranges.copyCells(
                            bench.call("V", Value.of(FROM), number(0), Value.of(FROM), number(1), number(2))))
                    .isTrue();
            holds(bench, Value.of(FROM), A, A, B);
        });
    }

    @Test
    void a_copy_is_as_long_as_it_is_asked_for() {
        Bench.with(bench -> {
            Ranges ranges = ranges(bench);
            Value copy = ranges.copyStart(bench.call(TYPE, Value.of(FROM), number(2)))
                    .orElseThrow();
            holds(bench, copy, A, B);
            assertThat(bench.memory.read(bench.state, copy, Slot.SIZE)).isEqualTo(number(2));
            Value longer = ranges.copyStart(bench.call(TYPE, Value.of(FROM), number(4)))
                    .orElseThrow();
            holds(bench, longer, A, B, C, NULL);
            assertThat(ranges.copyStart(bench.call(TYPE, Value.of(FROM), Value.CLEAN)))
                    .isEmpty();
            assertThat(ranges.copyStart(bench.call(TYPE, Value.of(FROM), number(41))))
                    .isEmpty();
            assertThat(ranges.copyStart(bench.call(TYPE, Value.of(FROM), number(-1))))
                    .isEmpty();
        });
    }

    private static Optional<Value> copyRange(Bench bench, Ranges ranges, Value from, Value to) {
        return ranges.copyRange(bench.call(TYPE, Value.of(FROM), from, to));
    }

    @Test
    void a_range_is_copied_from_where_it_begins() {
        Bench.with(bench -> {
            Ranges ranges = ranges(bench);
            Value copy = copyRange(bench, ranges, number(1), number(3)).orElseThrow();
            holds(bench, copy, B, C);
            assertThat(bench.memory.read(bench.state, copy, Slot.SIZE)).isEqualTo(number(2));
            assertThat(copyRange(bench, ranges, number(2), number(2))).isPresent();
            assertThat(copyRange(bench, ranges, number(2), number(1))).isEmpty();
            assertThat(copyRange(bench, ranges, Value.CLEAN, number(1))).isEmpty();
            assertThat(copyRange(bench, ranges, number(0), Value.CLEAN)).isEmpty();
            assertThat(copyRange(bench, ranges, number(60), number(100))).isPresent();
            assertThat(copyRange(bench, ranges, number(0), number(41))).isEmpty();
        });
    }

    private static boolean fill(Bench bench, Ranges ranges, Value from, Value to) {
        return ranges.fill(bench.call("V", Value.of(FROM), from, to, X));
    }

    @Test
    void a_part_is_filled_and_the_rest_stays() {
        Bench.with(bench -> {
            Ranges ranges = ranges(bench);
            assertThat(fill(bench, ranges, number(1), number(2))).isTrue();
            holds(bench, Value.of(FROM), A, X, C);
            ranges(bench);
            assertThat(fill(bench, ranges, number(1), number(1))).isTrue();
            assertThat(fill(bench, ranges, Value.CLEAN, number(2))).isFalse();
            assertThat(fill(bench, ranges, number(0), Value.CLEAN)).isFalse();
            assertThat(fill(bench, ranges, number(0), number(41))).isFalse();
            assertThat(fill(bench, ranges, number(2), number(1))).isFalse();
            holds(bench, Value.of(FROM), A, B, C);
            assertThat(fill(bench, ranges, number(60), number(100))).isTrue();
        });
    }
}
