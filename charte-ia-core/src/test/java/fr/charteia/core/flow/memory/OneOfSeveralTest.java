package fr.charteia.core.flow.memory;

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

/** What whoever sees one of several things has surely seen, and what perhaps. */
class OneOfSeveralTest {
    private static final HeapObject LIST = Bench.object("java/util/ArrayList", 1);
    private static final HeapObject OTHER = Bench.object("java/util/ArrayList", 2);
    private static final Value A = Bench.labelled(7);
    private static final Value B = Bench.labelled(8);
    private static final List<Slot> ANY = List.of(Slot.ELEMENT);

    private final State state = new State(0);

    private Set<Label> seen(Value container, Map<Slot, Value> held, List<Slot> places, Value read) {
        state.heap.setAll(LIST, held);
        return Perhaps.shown(OneOfSeveral.read(state, container, places, read).taints());
    }

    private static Label sure(Value value) {
        return value.taints().allLabels().iterator().next();
    }

    private static Label perhaps(Value value) {
        return new Label.Perhaps(sure(value), false);
    }

    @Test
    void one_of_two_is_perhaps_either() {
        Map<Slot, Value> held = Map.of(Slot.element(0), A, Slot.element(1), B);
        assertThat(seen(Value.of(LIST), held, ANY, A.join(B))).containsExactlyInAnyOrder(perhaps(A), perhaps(B));
        assertThat(seen(Value.of(LIST), held, List.of(Slot.element(0), Slot.element(1)), A.join(B)))
                .containsExactlyInAnyOrder(perhaps(A), perhaps(B));
    }

    @Test
    void what_all_of_them_bear_is_seen_whichever_it_is() {
        Map<Slot, Value> held = Map.of(Slot.element(0), A, Slot.element(1), A.join(B));
        assertThat(seen(Value.of(LIST), held, ANY, A.join(B))).containsExactlyInAnyOrder(sure(A), perhaps(B));
    }

    @Test
    void what_lies_where_it_is_not_read_is_none_of_them() {
        Map<Slot, Value> held = Map.of(Slot.element(0), A, Slot.element(1), B);
        assertThat(seen(Value.of(LIST), held, List.of(Slot.element(0)), A)).containsExactly(sure(A));
        Map<Slot, Value> map = Map.of(Slot.value("a"), A, Slot.KEY, B);
        assertThat(seen(Value.of(LIST), map, List.of(Slot.VALUE), A)).containsExactly(sure(A));
    }

    @Test
    void of_several_containers_it_is_not_asked_which_thing_it_is() {
        Map<Slot, Value> held = Map.of(Slot.element(0), A, Slot.element(1), B);
        assertThat(seen(Bench.oneOf(LIST, OTHER), held, ANY, A.join(B))).containsExactlyInAnyOrder(sure(A), sure(B));
    }

    @Test
    void what_bears_nothing_stays_as_it_is() {
        state.heap.setAll(LIST, Map.of(Slot.element(0), A, Slot.element(1), B));
        assertThat(OneOfSeveral.read(state, Value.of(LIST), ANY, Value.CLEAN)).isSameAs(Value.CLEAN);
    }
}
