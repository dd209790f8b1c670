package fr.charteia.core.flow.memory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Chain;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.SequenceKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Positions of lists: what moves where, as long as they are known, and what is left where they are lost. */
class SequencesTest extends SequenceBench {
    @Test
    void elements_are_added_where_they_are_put() {
        with(() -> {
            Value list = list(LIST, A, B);
            holds(list, A, B);
            assertThat(apply(list, SequenceKind.APPEND, C)).isEqualTo(Value.BOTTOM);
            holds(list, A, B, C);
            assertThat(apply(list, SequenceKind.PREPEND, D)).isEqualTo(Value.BOTTOM);
            holds(list, D, A, B, C);
            assertThat(apply(list, SequenceKind.INSERT, 2, C)).isEqualTo(Value.BOTTOM);
            holds(list, D, A, C, B, C);
            sequences.insert(state, list, Optional.of(5), D);
            holds(list, D, A, C, B, C, D);
            sequences.insert(state, list, Optional.of(7), A);
            holdsSome(list, A, B, C, D);
        });
    }

    @Test
    void elements_are_removed_where_they_are() {
        with(() -> {
            Value list = list(LIST, A, B, C, D);
            assertThat(apply(list, SequenceKind.REMOVE_AT, 1, Value.BOTTOM)).isEqualTo(B);
            holds(list, A, C, D);
            assertThat(apply(list, SequenceKind.REMOVE_FIRST, Value.BOTTOM)).isEqualTo(A);
            holds(list, C, D);
            assertThat(apply(list, SequenceKind.READ_LAST, Value.BOTTOM)).isEqualTo(D);
            holds(list, C, D);
            assertThat(apply(list, SequenceKind.REMOVE_LAST, Value.BOTTOM)).isEqualTo(D);
            holds(list, C);
            assertThat(apply(list, SequenceKind.REMOVE_ANY, Value.BOTTOM)).isEqualTo(C);
            holds(list);
            assertThat(apply(list, SequenceKind.REMOVE_FIRST, Value.BOTTOM)).isEqualTo(Value.BOTTOM);
            holds(list);
            list(LIST, A, B);
            sequences.removeAt(state, list, 0);
            holds(list, B);
            sequences.removeAt(state, list, -1);
            holdsSome(list, B);
        });
    }

    @Test
    void some_element_is_gone_of_several() {
        with(() -> {
            Value list = list(LIST, A, B);
            assertThat(apply(list, SequenceKind.REMOVE_ANY, Value.BOTTOM).constant())
                    .isEqualTo(A.join(B).constant());
            holdsSome(list, A, B);
            assertThat(apply(list, SequenceKind.READ_LAST, Value.BOTTOM).constant())
                    .isEqualTo(A.join(B).constant());
            list(LIST, A, B);
            assertThat(sequences
                            .apply(state, list, SequenceKind.REMOVE_AT, Optional.empty(), Value.BOTTOM)
                            .constant())
                    .isEqualTo(A.join(B).constant());
            holdsSome(list, A, B);
        });
    }

    @Test
    void elements_are_listed_where_all_are_known() {
        with(() -> {
            Value list = list(LIST, A, B);
            assertThat(sequences.listed(state, list)).contains(List.of(A, B));
            assertThat(sequences.listed(state, list(OTHER))).contains(List.of());
            assertThat(sequences.listed(state, oneOf(LIST, OTHER))).isEmpty();
            state.heap.set(LIST, Slot.ELEMENT, C);
            assertThat(sequences.listed(state, list)).isEmpty();
            state.heap.setAll(VIEW, Map.of(Slot.ORIGIN, list, Slot.SIZE, Value.constant(1)));
            assertThat(sequences.listed(state, Value.of(VIEW))).isEmpty();
            assertThat(sequences.listedAsked(state, Value.of(GIVEN))).isEmpty();
            assertThat(frame.constantNeeds()).containsExactly(AccessPath.of(1).append(Slot.SIZE));
        });
    }

    @Test
    void what_may_come_in_any_order_is_counted_by_itself() {
        with(() -> {
            Value stream = list(LIST, A, B);
            assertThat(sequences.isUnordered(state, stream)).isFalse();
            state.heap.set(LIST, Slot.SIZE, Value.CLEAN);
            assertThat(sequences.listed(state, stream)).isEmpty();
            state.heap.set(LIST, Slot.UNORDERED, Value.constant(2));
            assertThat(sequences.isUnordered(state, stream)).isTrue();
            assertThat(sequences.listed(state, stream)).contains(List.of(A, B));
        });
    }

    @Test
    void positions_can_be_lost_and_elements_not() {
        with(() -> {
            Value list = list(LIST, A, B);
            sequences.shuffle(state, list);
            holdsSome(list, A, B);
            apply(list, SequenceKind.APPEND, C);
            holdsSome(list, A, B, C);
            assertThat(apply(list, SequenceKind.CLEAR, Value.BOTTOM)).isEqualTo(Value.BOTTOM);
            holds(list);
            assertThat(any(list)).isEqualTo(Constant.NONE);
        });
    }

    @Test
    void how_many_there_are_is_up_to_what_was_done_and_to_nothing_that_is_in_it() {
        with(() -> {
            Value list = list(LIST, A, B);
            assertThat(sequences.isCounted(state, list)).as("two").isTrue();
            state.heap.set(LIST, Slot.SIZE, Value.of(Constant.of(List.of(1, 2))));
            assertThat(sequences.isCounted(state, list)).as("one or two").isTrue();
            apply(list, SequenceKind.APPEND, C);
            holdsSome(list, A, B, C);
            assertThat(sequences.isCounted(state, list)).as("one more").isTrue();
            apply(list, SequenceKind.REMOVE_FIRST, Value.BOTTOM);
            assertThat(sequences.isCounted(state, list)).as("one less").isTrue();
            state.heap.set(LIST, Slot.SIZE, Value.CLEAN);
            apply(list, SequenceKind.APPEND, C);
            assertThat(sequences.isCounted(state, list))
                    .as("one more than nobody knows")
                    .isFalse();
        });
    }

    @Test
    void one_of_two_lists_changes_and_nobody_knows_which() {
        with(() -> {
            Value one = list(LIST, A);
            Value other = list(OTHER, B);
            Value either = oneOf(LIST, OTHER);
            apply(either, SequenceKind.APPEND, C);
            holdsSome(one, A, C);
            holdsSome(other, B, C);
            list(LIST, A);
            list(OTHER, B);
            Taints deciding = Taints.of(
                    new Taint(new Label.AiOutput(new Site(METHOD, 9, 9)), Taint.bit(Mark.CONTROL)), Chain.EMPTY);
            apply(either.plus(deciding), SequenceKind.APPEND, C);
            assertThat(memory.read(state, one, Slot.SIZE).taints()).isEqualTo(deciding);
            list(LIST, A);
            list(OTHER, B);
            apply(either, SequenceKind.CLEAR, Value.BOTTOM);
            holdsSome(one, A);
            holdsSome(other, B);
            list(LIST, A);
            apply(one.plus(deciding), SequenceKind.SHUFFLE, Value.BOTTOM);
            assertThat(state.heap.get(LIST, Slot.SIZE).orElseThrow().taints())
                    .as("one list is that one, whatever decided it")
                    .isEqualTo(Taints.NONE);
        });
    }

    @Test
    void what_stands_for_many_has_no_positions() {
        with(() -> {
            Value many = list(LIST.older(), A, B);
            apply(many, SequenceKind.APPEND, C);
            holdsSome(many, A, B, C);
            apply(many, SequenceKind.CLEAR, Value.BOTTOM);
            holdsSome(many, A, B, C);
        });
    }

    @Test
    void a_place_is_given_another_value() {
        with(() -> {
            Value list = list(LIST, A, B);
            assertThat(sequences.setAt(state, list, Optional.of(1), C)).isEqualTo(B);
            holds(list, A, C);
            assertThat(sequences.setAt(state, list, Optional.empty(), D).constant())
                    .isEqualTo(A.join(C).constant());
            assertThat(at(list, 0)).isEqualTo(A.join(D).constant());
            list(LIST, A, B);
            sequences.setAt(state, list, Optional.of(-1), D);
            assertThat(at(list, 0)).isEqualTo(A.join(D).constant());
            list(LIST, A, B);
            list(OTHER, A, B);
            sequences.setAt(state, oneOf(LIST, OTHER), Optional.of(0), C);
            assertThat(at(list, 0)).isEqualTo(A.join(C).constant());
            Value many = list(LIST.older(), A, B);
            sequences.setAt(state, many, Optional.of(0), C);
            assertThat(at(many, 0)).isEqualTo(A.join(C).constant());
        });
    }

    @Test
    void what_is_put_in_a_part_of_a_list_is_put_in_the_list() {
        with(() -> {
            Value list = list(LIST, A, B, C);
            Value part = part(list, 1, 2);
            assertThat(sequences.setAt(state, part, Optional.of(1), D)).isEqualTo(C);
            holds(list, A, B, D);
            assertThat(at(part, 1)).isEqualTo(D.constant());
            sequences.setAt(state, part, Optional.empty(), C);
            assertThat(at(list, 0)).isEqualTo(A.join(C).constant());
            list(LIST, A, B, C);
            Value other = list(OTHER, A, B, C);
            part(oneOf(LIST, OTHER), 1, 2);
            sequences.setAt(state, part, Optional.of(0), D);
            assertThat(at(list, 1)).isEqualTo(B.join(D).constant());
            assertThat(at(other, 1)).isEqualTo(B.join(D).constant());
        });
    }

    @Test
    void a_change_through_a_part_of_a_list_loses_positions_in_both() {
        with(() -> {
            Value list = list(LIST, A, B, C);
            Value part = part(list, 1, 2);
            assertThat(apply(part, SequenceKind.APPEND, D)).isEqualTo(Value.BOTTOM);
            holdsSome(list, A, B, C, D);
            assertThat(state.heap.get(VIEW, Slot.START)).isEmpty();
            list(LIST, A, B, C);
            part(list, 1, 2);
            assertThat(apply(part, SequenceKind.REMOVE_FIRST, Value.BOTTOM).constant())
                    .isEqualTo(B.join(C).constant());
            holdsSome(list, A, B, C);
            list(LIST, A, B, C);
            part(list, 1, 2);
            assertThat(apply(part, SequenceKind.SHUFFLE, Value.BOTTOM)).isEqualTo(Value.BOTTOM);
            holdsSome(list, A, B, C);
        });
    }

    @Test
    void a_part_that_is_cleared_is_gone_from_the_list() {
        with(() -> {
            Value list = list(LIST, A, B, C, D);
            Value part = part(list, 1, 2);
            apply(part, SequenceKind.CLEAR, Value.BOTTOM);
            holds(list, A, D);
            list(LIST, A, B, C);
            part(list, 1, 2);
            state.heap.remove(VIEW, Slot.START);
            apply(part, SequenceKind.CLEAR, Value.BOTTOM);
            holdsSome(list, A, B, C);
            list(LIST, A, B, C);
            part(list, 1, 2);
            state.heap.set(VIEW, Slot.SIZE, Value.CLEAN);
            apply(part, SequenceKind.CLEAR, Value.BOTTOM);
            holdsSome(list, A, B, C);
        });
    }

    @Test
    void what_a_map_has_under_a_key_is_gone_with_it() {
        with(() -> {
            Value map = Value.of(MAP);
            state.heap.set(MAP, Slot.value("k"), A);
            assertThat(sequences.removeKey(state, map, Slot.value("k"))).isEqualTo(A);
            assertThat(state.heap.get(MAP, Slot.value("k"))).isEmpty();
            state.heap.set(MAP, Slot.value("k"), A);
            state.heap.set(MAP, Slot.VALUE, B);
            sequences.removeKey(state, map, Slot.value("k"));
            assertThat(state.heap.get(MAP, Slot.value("k"))).contains(NULL);
            state.heap.set(MAP, Slot.value("k"), A);
            assertThat(sequences.removeKey(state, map, Slot.VALUE).constant())
                    .isEqualTo(A.join(B).constant());
            assertThat(state.heap.get(MAP, Slot.value("k")))
                    .as("it may be gone")
                    .contains(A.join(NULL));
            assertThat(state.heap.get(MAP, Slot.SIZE)).contains(Value.CLEAN);
            for (HeapObject other : List.of(
                    HeapObject.input("java/util/Map", AccessPath.of(2)),
                    HeapObject.input("java/util/HashMap", AccessPath.of(2), null),
                    HeapObject.opaque("java/util/Map", new Site(METHOD, 7, 7)),
                    MAP.asGlobal())) {
                state.heap.setAll(other, java.util.Map.of(Slot.value("k"), A));
                sequences.removeKey(state, Value.of(other), Slot.value("k"));
                assertThat(state.heap.get(other, Slot.value("k")))
                        .as("%s", other)
                        .contains(NULL);
            }
            HeapObject many = MAP.older();
            state.heap.setAll(many, java.util.Map.of(Slot.value("k"), A));
            sequences.removeKey(state, Value.of(many), Slot.value("k"));
            assertThat(memory.readObject(state.heap, many, Slot.value("k")).constant())
                    .isEqualTo(A.join(NULL).constant());
        });
    }

    @Test
    void what_is_taken_out_of_a_view_of_a_map_is_taken_out_of_the_map() {
        with(() -> {
            for (Slot shown : List.of(Slot.KEYS_OF, Slot.VALUES_OF, Slot.ENTRIES_OF)) {
                state.heap.setAll(MAP, java.util.Map.of(Slot.value("k"), A));
                state.heap.setAll(VIEW, java.util.Map.of(shown, Value.of(MAP)));
                sequences.forgetEntries(state, Value.of(VIEW));
                assertThat(state.heap.get(MAP, Slot.SIZE)).contains(Value.CLEAN);
                state.heap.setAll(MAP, java.util.Map.of(Slot.value("k"), A));
                apply(Value.of(VIEW), SequenceKind.REMOVE_ANY, Value.BOTTOM);
                assertThat(state.heap.get(MAP, Slot.SIZE)).contains(Value.CLEAN);
                state.heap.setAll(MAP, java.util.Map.of(Slot.value("k"), A));
                apply(Value.of(VIEW), SequenceKind.CLEAR, Value.BOTTOM);
                assertThat(state.heap.get(MAP, Slot.value("k"))).isEmpty();
            }
            Value list = list(LIST, A);
            sequences.forgetEntries(state, list);
            holds(list, A);
        });
    }

    @Test
    void what_moves_in_a_list_that_is_passed_is_what_the_caller_put_there() {
        with(() -> {
            Value given = Value.of(GIVEN);
            state.heap.set(GIVEN, Slot.SIZE, Value.constant(2));
            Label second = new Label.Input(AccessPath.of(1).append(Slot.element(1)));
            assertThat(apply(given, SequenceKind.REMOVE_FIRST, Value.BOTTOM)
                            .taints()
                            .labels())
                    .containsExactly(new Label.Input(AccessPath.of(1).append(Slot.element(0))));
            assertThat(sequences.size(state, given)).contains(1);
            assertThat(memory.read(state, given, Slot.element(0)).taints().labels())
                    .containsExactly(second);
            assertThat(state.heap.get(GIVEN, Slot.element(1))).contains(NULL);
            apply(given, SequenceKind.APPEND, A);
            assertThat(sequences.size(state, given)).contains(2);
            assertThat(at(given, 1)).isEqualTo(A.constant());
        });
    }

    private void empties(Value list, Constant none, Constant some) {
        assertThat(sequences.isEmpty(state, list)).isEqualTo(none);
        assertThat(sequences.isFull(state, list)).isEqualTo(some);
    }

    @Test
    void whether_something_is_there() {
        with(() -> {
            Constant no = Value.constant(0).constant();
            Constant yes = Value.constant(1).constant();
            Value list = list(LIST);
            empties(list, yes, no);
            Value full = list(OTHER, A);
            empties(full, no, yes);
            empties(oneOf(LIST, OTHER), yes.join(no), no.join(yes));
            sequences.shuffle(state, full);
            empties(full, Constant.UNKNOWN, Constant.UNKNOWN);
            empties(oneOf(LIST, OTHER), Constant.UNKNOWN, Constant.UNKNOWN);
            empties(Value.CLEAN, Constant.UNKNOWN, Constant.UNKNOWN);
            empties(list(LIST.older(), A), Constant.UNKNOWN, Constant.UNKNOWN);
            state.heap.set(MAP, Slot.value("k"), A);
            state.heap.set(MAP, Slot.value("n"), B.join(NULL));
            empties(Value.of(MAP), no, yes);
            state.heap.remove(MAP, Slot.value("k"));
            empties(Value.of(MAP), Constant.UNKNOWN, Constant.UNKNOWN);
        });
    }

    @Test
    void the_number_that_a_value_is() {
        assertThat(Sequences.number(Value.constant(3))).contains(3);
        assertThat(Sequences.number(Value.constant(3L))).isEmpty();
        assertThat(Sequences.number(A)).isEmpty();
        assertThat(Sequences.number(Value.of(Constant.of(Set.of(1, 2))))).isEmpty();
    }
}
