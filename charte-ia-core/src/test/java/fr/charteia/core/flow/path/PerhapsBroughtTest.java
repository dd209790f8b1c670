package fr.charteia.core.flow.path;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.interpreter.Bench;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Perhaps;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a person who is shown a thing where ways meet has perhaps not seen. */
class PerhapsBroughtTest {
    private static final HeapObject LIST = Bench.object("java/util/ArrayList", 1);
    private static final HeapObject THING = Bench.object("p/Avis", 2);
    private static final Slot FIELD = Slot.field("p/Avis", "texte");
    private static final Value A = Bench.labelled(7);
    private static final Value B = Bench.labelled(8);

    private final State one = new State(1);
    private final State other = new State(1);

    /** What the ways bring together. */
    private State joined() {
        State[] both = new State[1];
        Bench.with(bench -> {
            both[0] = one.copy();
            both[0] = both[0].join(other, 0, (heap, object, slot) -> Value.CLEAN);
            new PerhapsBrought(List.of(one, other), bench.memory).mark(both[0]);
        });
        return both[0];
    }

    private static Set<Label> seen(Value value) {
        return Perhaps.shown(value.taints());
    }

    private static Label sure(Value value) {
        return value.taints().allLabels().iterator().next();
    }

    private static Label perhaps(Value value) {
        return new Label.Perhaps(sure(value), false);
    }

    private void holding(State way, HeapObject object, Map<Slot, Value> held) {
        way.heap.setAll(object, held);
    }

    @Test
    void a_variable_that_one_way_alone_fills_perhaps_has_it() {
        one.registers[0] = A;
        other.registers[0] = Value.CLEAN;
        assertThat(seen(joined().registers[0])).containsExactly(perhaps(A));
    }

    @Test
    void what_it_bears_on_all_ways_is_sure_and_the_rest_perhaps() {
        one.registers[0] = A.join(B);
        other.registers[0] = A;
        assertThat(seen(joined().registers[0])).containsExactlyInAnyOrder(sure(A), perhaps(B));
    }

    @Test
    void a_variable_that_holds_the_same_on_all_ways_is_left_alone() {
        one.registers[0] = A;
        other.registers[0] = A;
        assertThat(seen(joined().registers[0])).containsExactly(sure(A));
    }

    @Test
    void what_one_way_adds_to_a_thing_is_perhaps_there() {
        holding(one, LIST, Map.of(Slot.element(0), A, Slot.element(1), B));
        holding(other, LIST, Map.of(Slot.element(0), A));
        State joined = joined();
        assertThat(seen(joined.heap.get(LIST, Slot.element(0)).orElseThrow())).containsExactly(sure(A));
        assertThat(seen(joined.heap.get(LIST, Slot.element(1)).orElseThrow())).containsExactly(perhaps(B));
    }

    @Test
    void what_stands_elsewhere_in_it_on_the_other_way_is_seen_anyway() {
        holding(one, LIST, Map.of(Slot.element(0), A, Slot.element(1), B));
        holding(other, LIST, Map.of(Slot.element(0), B, Slot.element(1), A));
        State joined = joined();
        assertThat(seen(joined.heap.get(LIST, Slot.element(0)).orElseThrow()))
                .containsExactlyInAnyOrder(sure(A), sure(B));
    }

    @Test
    void what_one_way_alone_made_is_what_it_is() {
        holding(one, THING, Map.of(FIELD, A));
        assertThat(seen(joined().heap.get(THING, FIELD).orElseThrow())).containsExactly(sure(A));
    }

    @Test
    void what_one_way_alone_made_and_put_into_a_list_is_perhaps_in_it() {
        holding(one, THING, Map.of(FIELD, A));
        holding(one, LIST, Map.of(Slot.ELEMENT, Value.of(THING)));
        holding(other, LIST, Map.of());
        other.heap.allocate(LIST);
        assertThat(seen(joined().heap.get(THING, FIELD).orElseThrow())).containsExactly(perhaps(A));
    }

    @Test
    void a_thing_that_all_ways_know_is_not_picked_by_the_list_that_one_puts_it_into() {
        holding(one, THING, Map.of(FIELD, A));
        holding(other, THING, Map.of(FIELD, A));
        holding(one, LIST, Map.of(Slot.ELEMENT, Value.of(THING)));
        other.heap.allocate(LIST);
        assertThat(seen(joined().heap.get(THING, FIELD).orElseThrow())).containsExactly(sure(A));
    }
}
