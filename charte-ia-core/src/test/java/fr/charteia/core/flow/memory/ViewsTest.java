package fr.charteia.core.flow.memory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.interpreter.Bench;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What parts of lists, and the keys, values and entries of maps show of what they are taken from. */
class ViewsTest {
    private static final HeapObject LIST = Bench.object("java/util/ArrayList", 1);
    private static final HeapObject MAP = Bench.object("java/util/HashMap", 2);
    private static final Value A = Value.constant("a");
    private static final Value B = Value.constant("b");
    private static final Value K = Value.constant("k");

    private static Views views(Bench bench) {
        bench.state.heap.setAll(LIST, Map.of(Slot.element(0), A, Slot.element(1), B, Slot.SIZE, Value.constant(2)));
        bench.state.heap.setAll(MAP, Map.of(Slot.value("k"), A, Slot.KEY, K));
        return new Views(bench.memory);
    }

    @Test
    void what_is_a_view_and_where_it_shows_something() {
        assertThat(Views.isView(Map.of())).isFalse();
        assertThat(Views.isView(Map.of(Slot.ELEMENT, A))).isFalse();
        for (Slot slot : List.of(Slot.ORIGIN, Slot.KEYS_OF, Slot.VALUES_OF, Slot.ENTRIES_OF)) {
            assertThat(Views.isView(Map.of(slot, A))).isTrue();
        }
        for (Slot slot : List.of(Slot.ELEMENT, Slot.element(0), Slot.KEY, Slot.VALUE, Slot.value("k"))) {
            assertThat(slot.isContained()).isTrue();
        }
        for (Slot slot : List.of(Slot.SIZE, Slot.CONTENT, Slot.field("p/C", "f"))) {
            assertThat(slot.isContained()).isFalse();
        }
    }

    @Test
    void a_part_of_a_list_begins_where_it_begins() {
        Bench.with(bench -> {
            Views views = views(bench);
            Map<Slot, Value> part = Map.of(Slot.ORIGIN, Value.of(LIST), Slot.START, Value.constant(1));
            assertThat(views.read(bench.state.heap, part, Slot.element(0))).isEqualTo(B);
            assertThat(views.read(bench.state.heap, part, Slot.ELEMENT).constant())
                    .isEqualTo(A.join(B).constant());
            Map<Slot, Value> somewhere = Map.of(Slot.ORIGIN, Value.of(LIST));
            assertThat(views.read(bench.state.heap, somewhere, Slot.element(0)).constant())
                    .isEqualTo(A.join(B).constant());
            assertThat(views.read(bench.state.heap, part, Slot.SIZE)).isEqualTo(Value.BOTTOM);
            assertThat(views.parts(bench.state.heap, part)).containsOnlyKeys(Slot.ELEMENT);
        });
    }

    @Test
    void keys_values_and_entries_are_those_of_the_map() {
        Bench.with(bench -> {
            Views views = views(bench);
            Heap heap = bench.state.heap;
            assertThat(views.read(heap, Map.of(Slot.KEYS_OF, Value.of(MAP)), Slot.ELEMENT))
                    .isEqualTo(K);
            assertThat(views.read(heap, Map.of(Slot.VALUES_OF, Value.of(MAP)), Slot.ELEMENT))
                    .isEqualTo(A);
            Map<Slot, Value> entries = Map.of(Slot.ENTRIES_OF, Value.of(MAP));
            assertThat(views.read(heap, entries, Slot.KEY)).isEqualTo(K);
            assertThat(views.read(heap, entries, Slot.value("k"))).isEqualTo(A);
            assertThat(views.read(heap, entries, Slot.ELEMENT)).isEqualTo(Value.BOTTOM);
            assertThat(views.parts(heap, entries)).containsOnlyKeys(Slot.KEY, Slot.VALUE);
            assertThat(Views.whole(entries)).contains(MAP);
            assertThat(Views.whole(Map.of(Slot.KEYS_OF, Bench.oneOf(MAP, LIST))))
                    .isEmpty();
            assertThat(Views.whole(Map.of(Slot.ORIGIN, Value.of(LIST)))).isEmpty();
        });
    }

    @Test
    void one_entry_shows_what_lies_under_its_key() {
        Bench.with(bench -> {
            Views views = views(bench);
            Heap heap = bench.state.heap;
            heap.set(MAP, Slot.value("l"), B);
            heap.set(MAP, Slot.KEY, K.join(Value.constant("l")));
            Map<Slot, Value> entry = Map.of(Slot.ENTRIES_OF, Value.of(MAP), Slot.UNDER, K);
            assertThat(views.read(heap, entry, Slot.KEY)).isEqualTo(K);
            assertThat(views.read(heap, entry, Slot.VALUE)).isEqualTo(A);
            Map<Slot, Value> either = Map.of(Slot.ENTRIES_OF, Value.of(MAP), Slot.UNDER, K.join(Value.constant("l")));
            assertThat(views.read(heap, either, Slot.VALUE).constant())
                    .isEqualTo(A.join(B).constant());
        });
    }

    @Test
    void a_view_of_nothing_is_empty() {
        Bench.with(bench -> {
            Views views = views(bench);
            Heap heap = bench.state.heap;
            Map<Slot, Value> part = Map.of(Slot.ORIGIN, Value.of(LIST));
            assertThat(views.size(heap, part)).isEqualTo(Value.CLEAN);
            heap.setAll(LIST, Map.of(Slot.SIZE, Value.constant(0)));
            assertThat(views.size(heap, part)).isEqualTo(Value.constant(0));
            assertThat(views.size(heap, Map.of(Slot.ORIGIN, Bench.oneOf(LIST, MAP))))
                    .isEqualTo(Value.CLEAN);
        });
    }

    @Test
    void views_of_views_are_looked_through_and_positions_in_them_so_deep() {
        Bench.with(bench -> {
            views(bench);
            HeapObject shown = LIST;
            for (int depth = 1; depth <= 9; depth++) {
                HeapObject view = Bench.object("java/util/List", 10 + depth);
                bench.state.heap.setAll(view, Map.of(Slot.ORIGIN, Value.of(shown), Slot.START, Value.constant(0)));
                Constant all = read(bench, view, Slot.ELEMENT).constant();
                Constant first = read(bench, view, Slot.element(0)).constant();
                assertThat(all).as("%d", depth).isEqualTo(A.join(B).constant());
                assertThat(first).as("%d", depth).isEqualTo(depth <= 6 ? A.constant() : all);
                shown = view;
            }
        });
    }

    @Test
    void views_that_show_each_other_show_what_either_does() {
        Bench.with(bench -> {
            views(bench);
            HeapObject one = Bench.object("java/util/List", 30);
            HeapObject other = Bench.object("java/util/List", 31);
            bench.state.heap.setAll(one, Map.of(Slot.ORIGIN, Bench.oneOf(one, other)));
            bench.state.heap.setAll(other, Map.of(Slot.ORIGIN, Bench.oneOf(one, other, LIST)));
            assertThat(read(bench, one, Slot.ELEMENT).constant())
                    .isEqualTo(A.join(B).constant());
            assertThat(read(bench, one, Slot.SIZE)).isEqualTo(Value.CLEAN);
        });
    }

    private static Value read(Bench bench, HeapObject view, Slot slot) {
        return bench.memory.readObject(bench.state.heap, view, slot);
    }
}
