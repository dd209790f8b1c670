package fr.charteia.core.flow.memory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.Programs;
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

/** How many elements or entries follow from what was put in a container. */
class CountsTest {
    private static final HeapObject MAP = Bench.object("java/util/HashMap", 1);
    private static final HeapObject LIST = Bench.object("java/util/ArrayList", 2);
    private static final Value A = Value.constant("a");
    private static final Value MAYBE = A.join(Value.constant(Constant.NULL));
    private static final Slot K = Slot.value("k");
    private static final Slot N = Slot.value("n");

    @Test
    void what_was_never_added_to_has_nothing() {
        Bench.with(bench -> {
            Counts counts = new Counts(bench.program);
            assertThat(counts.size(LIST, Map.of())).isEqualTo(Value.constant(0));
            assertThat(counts.size(LIST, Map.of(Slot.ADDRESS, A))).isEqualTo(Value.constant(0));
            assertThat(counts.size(LIST, Map.of(Slot.ELEMENT, A))).isEqualTo(Value.CLEAN);
            assertThat(counts.size(MAP, Map.of())).isEqualTo(Value.constant(0));
            HeapObject given = HeapObject.input("java/util/List", AccessPath.of(1));
            assertThat(counts.size(given, Map.of())).isEqualTo(Value.CLEAN);
            assertThat(counts.size(Bench.object("[Ljava/lang/String;", 3), Map.of()))
                    .isEqualTo(Value.CLEAN);
        });
        Programs.with(
                "package p; class Own extends java.util.ArrayList<String> { @Override public int size() { return 3; } }"
                        + " class Plain extends java.util.ArrayList<String> {}",
                program -> {
                    Counts counts = new Counts(program);
                    assertThat(counts.size(Bench.object("p/Own", 4), Map.of())).isEqualTo(Value.CLEAN);
                    assertThat(counts.size(Bench.object("p/Plain", 4), Map.of()))
                            .isEqualTo(Value.constant(0));
                });
    }

    @Test
    void a_map_has_the_entries_under_which_there_surely_is_something() {
        Bench.with(bench -> {
            Counts counts = new Counts(bench.program);
            assertThat(counts.isMap(MAP)).isTrue();
            assertThat(counts.isMap(LIST)).isFalse();
            Map<Slot, Value> two = Map.of(K, A, N, A, Slot.ADDRESS, A);
            assertThat(counts.entries(MAP, two)).contains(Set.of(K, N));
            assertThat(counts.size(MAP, two)).isEqualTo(Value.constant(2));
            assertThat(counts.hasEntry(MAP, two)).isTrue();
            Map<Slot, Value> one = Map.of(K, A, N, MAYBE);
            assertThat(counts.entries(MAP, one)).isEmpty();
            assertThat(counts.size(MAP, one)).isEqualTo(Value.CLEAN);
            assertThat(counts.hasEntry(MAP, one)).isTrue();
            assertThat(counts.hasEntry(MAP, Map.of(K, MAYBE))).isFalse();
            assertThat(counts.hasEntry(MAP, Map.of(K, A, Slot.SIZE, A))).isFalse();
            Map<Slot, Value> some = Map.of(Slot.VALUE, A);
            assertThat(counts.entries(MAP, some)).isEmpty();
            assertThat(counts.hasEntry(MAP, some)).isFalse();
            assertThat(counts.hasEntry(MAP, Map.of(Slot.element(0), A))).isFalse();
        });
    }

    @Test
    void only_of_one_map_of_a_library_that_keeps_what_it_is_given() {
        Bench.with(bench -> {
            Counts counts = new Counts(bench.program);
            Map<Slot, Value> parts = Map.of(K, A);
            for (HeapObject other : List.of(
                    LIST,
                    MAP.older(),
                    HeapObject.opaque("java/util/Map", new Site(Bench.METHOD, 5, 5)),
                    HeapObject.input("java/util/HashMap", AccessPath.of(2), null))) {
                assertThat(counts.entries(other, parts)).as("%s", other).isEmpty();
                assertThat(counts.hasEntry(other, parts)).as("%s", other).isFalse();
            }
            for (Slot slot : List.of(Slot.CONTENT, Slot.BEFORE, Slot.ORDER, Slot.ENTRIES_OF)) {
                assertThat(counts.entries(MAP, Map.of(K, A, slot, A)))
                        .as("%s", slot)
                        .isEmpty();
            }
        });
        Programs.with("package p; class Own extends java.util.HashMap<String, String> {}", program -> {
            assertThat(new Counts(program).entries(Bench.object("p/Own", 4), Map.of(K, A)))
                    .isEmpty();
        });
    }
}
