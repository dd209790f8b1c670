package fr.charteia.core.flow.container;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.interpreter.Bench;
import fr.charteia.core.flow.memory.Copies;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.SequenceKind;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What the views show that a map or a list gives of itself, then and later. */
class ShowingTest {
    private static final HeapObject LIST = Bench.object("java/util/ArrayList", 1);
    private static final HeapObject MAP = Bench.object("java/util/TreeMap", 2);
    private static final Value A = Value.constant("a");
    private static final Value B = Value.constant("b");
    private static final Value K = Value.constant("k");
    private static final Value NULL = Value.constant(Constant.NULL);
    private static final Value SAID = Bench.labelled(7);

    private Bench bench;

    private void with(Consumer<Showing> say) {
        Bench.with(made -> {
            bench = made;
            bench.state.heap.setAll(LIST, Map.of(Slot.element(0), A, Slot.element(1), B, Slot.SIZE, Value.constant(2)));
            bench.state.heap.setAll(MAP, Map.of(Slot.value("k"), A, Slot.KEY, K, Slot.SIZE, Value.constant(1)));
            say.accept(new Showing(
                    bench.memory, bench.places().known(), new Copies(bench.memory, bench.frame::needsConstant)));
        });
    }

    private Value show(Showing showing, SequenceKind kind, Value... values) {
        Invocation call = bench.callOn("Ljava/util/Collection;", values);
        return showing.show(call, kind);
    }

    private Constant read(Value view, Slot slot) {
        return bench.memory.read(bench.state, view, slot).constant();
    }

    private Optional<Value> held(Value view, Slot slot) {
        return bench.state.heap.get(view.only(), slot);
    }

    @Test
    void keys_and_values_are_those_that_the_map_has_at_last() {
        with(showing -> {
            Value keys = show(showing, SequenceKind.SHOW_KEYS, Value.of(MAP));
            assertThat(read(keys, Slot.ELEMENT)).isEqualTo(K.constant());
            bench.state.heap.set(MAP, Slot.KEY, K.join(B));
            assertThat(read(keys, Slot.ELEMENT)).isEqualTo(K.join(B).constant());
        });
        with(showing -> {
            Value values = show(showing, SequenceKind.SHOW_VALUES, Value.of(MAP));
            assertThat(read(values, Slot.ELEMENT)).isEqualTo(A.constant());
            bench.state.heap.set(MAP, Slot.value("l"), B);
            assertThat(read(values, Slot.ELEMENT)).isEqualTo(A.join(B).constant());
        });
    }

    @Test
    void each_entry_has_a_key_and_a_value() {
        with(showing -> {
            Value entries = show(showing, SequenceKind.SHOW_ENTRIES, Value.of(MAP));
            Value entry = bench.memory.read(bench.state, entries, Slot.ELEMENT);
            assertThat(read(entry, Slot.KEY)).isEqualTo(K.constant());
            assertThat(read(entry, Slot.VALUE)).isEqualTo(A.constant());
            bench.state.heap.set(MAP, Slot.value("l"), B);
            bench.state.heap.set(MAP, Slot.KEY, K.join(Value.constant("l")));
            assertThat(read(entry, Slot.VALUE)).isEqualTo(A.join(B).constant());
        });
    }

    @Test
    void a_map_in_another_order_has_the_same_under_each_key() {
        with(showing -> {
            Value turned = show(showing, SequenceKind.SHOW_MAP, Value.of(MAP));
            assertThat(read(turned, Slot.value("k"))).isEqualTo(A.constant());
            assertThat(held(turned, Slot.SIZE)).isEmpty();
            assertThat(held(turned, Slot.ENTRIES_OF)).contains(Value.of(MAP));
        });
    }

    @Test
    void a_part_of_a_map_may_show_nothing_of_it() {
        with(showing -> {
            Value part = show(showing, SequenceKind.SHOW_MAP, Value.of(MAP), K);
            assertThat(read(part, Slot.value("k"))).isEqualTo(A.join(NULL).constant());
            assertThat(held(part, Slot.START)).isPresent();
        });
    }

    @Test
    void a_part_of_a_list_is_as_long_as_its_bounds_say() {
        with(showing -> {
            Value part = show(showing, SequenceKind.SHOW_RANGE, Value.of(LIST), Value.constant(1), Value.constant(2));
            assertThat(read(part, Slot.element(0))).isEqualTo(B.constant());
            assertThat(held(part, Slot.SIZE)).contains(Value.constant(1));
        });
    }

    @Test
    void where_a_bound_is_not_known_any_may_be_shown() {
        for (Value[] bounds : new Value[][] {
            {Value.CLEAN, Value.constant(2)}, {Value.constant(0), Value.CLEAN}, {Value.CLEAN, Value.CLEAN}
        }) {
            with(showing -> {
                Value part = show(showing, SequenceKind.SHOW_RANGE, Value.of(LIST), bounds[0], bounds[1]);
                assertThat(read(part, Slot.ELEMENT)).isEqualTo(A.join(B).constant());
                assertThat(held(part, Slot.SIZE)).isEmpty();
                assertThat(held(part, Slot.START)).isEmpty();
            });
        }
    }

    @Test
    void what_decided_where_elements_stand_decides_what_a_part_shows() {
        with(showing -> {
            bench.state.heap.set(LIST, Slot.MOVED, Value.CLEAN.withTaints(SAID.taints()));
            Value part = show(showing, SequenceKind.SHOW_RANGE, Value.of(LIST), Value.constant(0), Value.constant(1));
            assertThat(part.ownTaints().allLabels()).isEqualTo(SAID.taints().allLabels());
            Value keys = show(showing, SequenceKind.SHOW_SOME, Value.of(LIST));
            assertThat(keys.ownTaints().isEmpty()).isTrue();
        });
    }

    @Test
    void some_of_a_list_are_any_of_it() {
        with(showing -> {
            Value some = show(showing, SequenceKind.SHOW_SOME, Value.of(LIST), A, B);
            assertThat(read(some, Slot.ELEMENT)).isEqualTo(A.join(B).constant());
            assertThat(held(some, Slot.ORIGIN)).contains(Value.of(LIST));
            assertThat(held(some, Slot.SIZE)).isEmpty();
        });
    }

    @Test
    void a_view_bears_what_its_receiver_does_and_shows_what_bears_nothing() {
        with(showing -> {
            Value bearing = Value.of(LIST).plus(SAID.taints());
            Value some = show(showing, SequenceKind.SHOW_SOME, bearing);
            assertThat(some.ownTaints().allLabels()).isEqualTo(SAID.taints().allLabels());
            assertThat(held(some, Slot.ORIGIN).orElseThrow().ownTaints().isEmpty())
                    .isTrue();
        });
    }

    @Test
    void of_a_receiver_that_nobody_knows_there_is_what_it_bears() {
        with(showing -> {
            Value shown = show(showing, SequenceKind.SHOW_KEYS, SAID);
            assertThat(shown.objects()).isEmpty();
            assertThat(shown.taints().allLabels()).isEqualTo(SAID.taints().allLabels());
            assertThat(show(showing, SequenceKind.SHOW_KEYS, Value.CLEAN).taints())
                    .isEqualTo(Taints.NONE);
        });
    }

    @Test
    void of_an_empty_list_nothing_is_kept() {
        with(showing -> {
            HeapObject empty = Bench.object("java/util/ArrayList", 9);
            bench.state.heap.allocate(empty);
            Value some = show(showing, SequenceKind.SHOW_SOME, Value.of(empty));
            assertThat(held(some, Slot.ELEMENT)).isEmpty();
        });
    }
}
