package fr.charteia.core.flow.container;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.interpreter.Bench;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How many elements a set has after what is in it already is added once more, or taken out. */
class DistinctElementsTest {
    private static final HeapObject SET = Bench.object("java/util/HashSet", 1);
    private static final HeapObject OTHER = Bench.object("java/util/HashSet", 2);
    private static final Site SITE = new Site(Bench.METHOD, 5, 17);
    private static final Value A = Value.constant("a");
    private static final Value B = Value.constant("b");

    private static Value set(Bench bench, Value elements, Value size) {
        bench.state.heap.setAll(SET, Map.of(Slot.ELEMENT, elements, Slot.SIZE, size));
        return Value.of(SET);
    }

    private static Value size(Bench bench, HeapObject set) {
        return bench.state.heap.get(set, Slot.SIZE).orElse(Value.BOTTOM);
    }

    @Test
    void what_is_there_is_not_added_again() {
        Bench.with(bench -> {
            DistinctElements sets = new DistinctElements(bench.frame);
            Value set = set(bench, A, Value.constant(1));
            sets.add(bench.state, set, A, SITE);
            assertThat(size(bench, SET)).isEqualTo(Value.constant(1));
            assertThat(bench.state.heap.get(SET, Slot.VERSION)).contains(Value.constant(17));
            sets.add(bench.state, set, B, SITE);
            assertThat(size(bench, SET)).isEqualTo(Value.constant(2));
            assertThat(bench.state.heap.get(SET, Slot.ELEMENT)).contains(A.join(B));
            sets.add(bench.state, set, Value.CLEAN, SITE);
            assertThat(size(bench, SET)).isEqualTo(Bench.any(2, 3));
            set(bench, A.join(B), Value.constant(1));
            sets.add(bench.state, set, A, SITE);
            assertThat(size(bench, SET)).as("one of the two is there").isEqualTo(Bench.any(1, 2));
            bench.state.heap.setAll(SET, Map.of());
            sets.add(bench.state, set, Value.CLEAN, SITE);
            assertThat(size(bench, SET)).isEqualTo(Value.constant(1));
            set(bench, A, Value.CLEAN);
            sets.add(bench.state, set, A, SITE);
            assertThat(size(bench, SET)).isEqualTo(Value.of(Constant.POSITIVE));
        });
    }

    @Test
    void many_that_were_counted_are_counted_on() {
        Bench.with(bench -> {
            DistinctElements sets = new DistinctElements(bench.frame);
            Value set = set(bench, A, Bench.any(1, 2, 3, 4));
            sets.add(bench.state, set, Value.CLEAN, SITE);
            assertThat(size(bench, SET)).isEqualTo(Value.of(new Constant.Counted(true)));
            set(bench, A, Bench.any(0, 1));
            sets.add(bench.state, set, Value.CLEAN, SITE);
            assertThat(size(bench, SET)).as("there is one at least").isEqualTo(Bench.any(1, 2));
        });
    }

    @Test
    void objects_are_not_told_to_be_equal() {
        Bench.with(bench -> {
            DistinctElements sets = new DistinctElements(bench.frame);
            Value object = Value.of(OTHER);
            Value set = set(bench, object, Value.constant(1));
            sets.add(bench.state, set, object, SITE);
            assertThat(size(bench, SET)).isEqualTo(Bench.any(1, 2));
            set(bench, A, Value.constant(1));
            sets.add(bench.state, set, A.withObjects(object.objects()), SITE);
            assertThat(size(bench, SET)).isEqualTo(Bench.any(1, 2));
            set(bench, A.withObjects(object.objects()), Value.constant(1));
            sets.add(bench.state, set, A, SITE);
            assertThat(size(bench, SET)).isEqualTo(Bench.any(1, 2));
        });
    }

    @Test
    void what_is_taken_out_is_there_no_more() {
        Bench.with(bench -> {
            DistinctElements sets = new DistinctElements(bench.frame);
            Value set = set(bench, A.join(B), Value.constant(2));
            sets.remove(bench.state, set, A);
            assertThat(size(bench, SET)).isEqualTo(Value.constant(1));
            set(bench, A.join(B), Value.constant(2));
            sets.remove(bench.state, set, Value.constant("c"));
            assertThat(size(bench, SET)).isEqualTo(Value.constant(2));
            sets.remove(bench.state, set, Value.CLEAN);
            assertThat(size(bench, SET)).isEqualTo(Bench.any(1, 2));
            set(bench, A, Value.constant(1));
            sets.remove(bench.state, set, A);
            assertThat(bench.state.heap.get(SET, Slot.ELEMENT)).isEmpty();
            sets.remove(bench.state, set, A);
            assertThat(bench.memory.read(bench.state, set, Slot.SIZE)).isEqualTo(Value.constant(0));
            set(bench, A, Value.CLEAN);
            sets.remove(bench.state, set, A);
            assertThat(size(bench, SET)).isEqualTo(Value.CLEAN);
        });
    }

    @Test
    void of_several_sets_or_of_one_in_an_order_no_number_is_known_any_more() {
        Bench.with(bench -> {
            DistinctElements sets = new DistinctElements(bench.frame);
            HeapObject many = SET.older();
            HeapObject given = HeapObject.input("java/util/Set", AccessPath.of(1));
            for (HeapObject set : List.of(SET, many, SET.asGlobal(), given)) {
                for (boolean removes : new boolean[] {false, true}) {
                    bench.state.heap.setAll(
                            set, Map.of(Slot.ELEMENT, A, Slot.SIZE, Value.constant(1), Slot.ORDER, Value.constant(1)));
                    if (removes) {
                        sets.remove(bench.state, Value.of(set), A);
                    } else {
                        sets.add(bench.state, Value.of(set), A, SITE);
                    }
                    Value left = removes ? Value.CLEAN : Value.of(Constant.POSITIVE);
                    assertThat(size(bench, set)).isEqualTo(left);
                }
            }
            bench.state.heap.setAll(given, Map.of());
            sets.add(bench.state, Value.of(given), A, SITE);
            assertThat(bench.state.heap.get(given, Slot.VERSION)).isEmpty();
            bench.state.heap.setAll(given, Map.of());
            sets.remove(bench.state, Bench.oneOf(given, OTHER), A);
            assertThat(size(bench, given)).isEqualTo(Value.CLEAN);
            assertThat(size(bench, OTHER)).as("it follows from what it holds").isEqualTo(Value.BOTTOM);
            for (HeapObject set : List.of(many, SET.asGlobal())) {
                bench.state.heap.setAll(set, Map.of(Slot.ELEMENT, A.join(B), Slot.SIZE, Value.constant(2)));
                sets.remove(bench.state, Value.of(set), A);
                assertThat(size(bench, set)).isEqualTo(Value.CLEAN);
            }
            bench.state.heap.setAll(SET, Map.of(Slot.SIZE, Value.constant(2), Slot.KEYS_OF, Value.of(OTHER)));
            sets.remove(bench.state, Value.of(SET), A);
            assertThat(size(bench, SET)).as("of a view").isEqualTo(Value.CLEAN);
        });
    }

    @Test
    void the_caller_is_asked_how_many_it_passes() {
        Bench.with(bench -> {
            DistinctElements sets = new DistinctElements(bench.frame);
            HeapObject given = HeapObject.input("java/util/Set", AccessPath.of(1));
            sets.remove(bench.state, Value.of(given), A);
            assertThat(bench.frame.constantNeeds())
                    .containsExactly(AccessPath.of(1).append(Slot.SIZE));
        });
    }

    @Test
    void a_set_of_these_has_as_many() {
        Bench.with(bench -> {
            DistinctElements sets = new DistinctElements(bench.frame);
            sets.count(bench.state, Value.of(SET), List.of(A, B), false);
            assertThat(size(bench, SET)).isEqualTo(Value.constant(2));
            HeapObject array = Bench.object("[Ljava/lang/String;", 3);
            bench.state.heap.set(array, Slot.SIZE, Value.constant(3));
            sets.count(bench.state, Value.of(SET), List.of(Value.of(array)), false);
            assertThat(size(bench, SET)).isEqualTo(Value.constant(3));
            sets.count(bench.state, Value.of(SET), List.of(Value.of(array), A), false);
            assertThat(size(bench, SET)).isEqualTo(Value.constant(2));
            sets.count(bench.state, Value.of(SET), List.of(Value.of(OTHER)), false);
            assertThat(size(bench, SET)).isEqualTo(Value.constant(1));
        });
    }

    @Test
    void all_that_a_set_surely_has() {
        Value both = A.join(B);
        Value two = Value.constant(2);
        assertThat(DistinctElements.all(Map.of(Slot.ELEMENT, both, Slot.SIZE, two)))
                .contains(Set.of("a", "b"));
        assertThat(DistinctElements.all(Map.of(Slot.ELEMENT, both, Slot.SIZE, Value.constant(1))))
                .isEmpty();
        assertThat(DistinctElements.all(Map.of(Slot.ELEMENT, both))).isEmpty();
        assertThat(DistinctElements.all(Map.of(Slot.ELEMENT, both, Slot.SIZE, two, Slot.element(0), A)))
                .isEmpty();
        assertThat(DistinctElements.all(Map.of(Slot.ELEMENT, both.withObjects(Set.of(OTHER)), Slot.SIZE, two)))
                .isEmpty();
        assertThat(DistinctElements.all(Map.of(Slot.SIZE, two, Slot.value("k"), A)))
                .isEmpty();
    }
}
