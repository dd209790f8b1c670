package fr.charteia.core.flow.memory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.SequenceKind;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What one collection, map or array takes over from another. */
class CopiesTest extends SequenceBench {
    @Test
    void an_array_gives_its_own_elements() {
        with(() -> {
            HeapObject array = object("[Ljava/lang/String;", 5);
            state.heap.allocate(array);
            state.heap.set(array, Slot.element(0), A);
            state.heap.set(array, Slot.element(1), B);
            state.heap.set(array, Slot.SIZE, Value.constant(2));
            holds(list(LIST, Value.of(array)), A, B);
            state.heap.set(array, Slot.ELEMENT, C);
            Value list = list(LIST, Value.of(array));
            assertThat(sequences.size(state, list)).isEmpty();
            assertThat(any(list)).isEqualTo(A.join(B).join(C).join(NULL).constant());
            HeapObject second = object("[Ljava/lang/String;", 6);
            state.heap.set(second, Slot.element(0), D);
            state.heap.set(second, Slot.SIZE, Value.constant(1));
            state.heap.set(array, Slot.SIZE, Value.constant(1));
            assertThat(sequences.size(state, list(LIST, oneOf(array, second)))).isEmpty();
            Value mixed = list(LIST, oneOf(second, OTHER));
            assertThat(sequences.size(state, mixed)).contains(1);
            assertThat(memory.read(state, mixed, Slot.element(0)).objects()).containsExactly(second, OTHER);
            Value two = list(LIST, Value.of(second), A);
            assertThat(sequences.size(state, two)).contains(2);
        });
    }

    @Test
    void so_many_elements_are_told_apart() {
        with(() -> {
            HeapObject array = object("[Ljava/lang/String;", 5);
            for (int length : new int[] {40, 41}) {
                state.heap.setAll(array, java.util.Map.of(Slot.SIZE, Value.constant(length), Slot.element(0), A));
                assertThat(sequences.size(state, list(LIST, Value.of(array))).isPresent())
                        .isEqualTo(length == 40);
                Value[] elements =
                        IntStream.range(0, length).mapToObj(i -> i == 0 ? A : B).toArray(Value[]::new);
                Value from = list(OTHER, elements);
                assertThat(copies.appendAll(state, list(LIST), from)).isEqualTo(length == 40);
                reorderings.reverse(state, from);
                assertThat(at(from, 0).equals(B.constant())).isEqualTo(length == 40);
            }
        });
    }

    @Test
    void all_of_one_follow_all_of_another() {
        with(() -> {
            Value list = list(LIST, A);
            Value more = list(OTHER, B, C);
            assertThat(copies.appendAll(state, list, more)).isTrue();
            holds(list, A, B, C);
            holds(more, B, C);
            assertThat(copies.appendAll(state, oneOf(LIST, OTHER), more)).isFalse();
            assertThat(copies.appendAll(state, list, oneOf(LIST, OTHER))).isFalse();
            assertThat(copies.appendAll(state, list(LIST.older(), A), more)).isFalse();
            assertThat(copies.appendAll(state, list, list(OTHER.older(), A))).isFalse();
            sequences.shuffle(state, more);
            assertThat(copies.appendAll(state, list, more)).isFalse();
            list(OTHER, B);
            sequences.shuffle(state, list);
            assertThat(copies.appendAll(state, list, more)).isFalse();
            state.heap.set(VIEW, Slot.ORIGIN, more);
            state.heap.set(VIEW, Slot.SIZE, Value.constant(1));
            assertThat(copies.appendAll(state, Value.of(VIEW), more)).isFalse();
        });
    }

    @Test
    void a_copy_has_each_position_where_there_was_nothing() {
        with(() -> {
            Value list = list(LIST, A, B);
            state.heap.allocate(OTHER);
            copies.copy(state, Value.of(OTHER), list);
            holds(Value.of(OTHER), A, B);
            Value other = list(OTHER, C);
            copies.copy(state, other, list);
            assertThat(sequences.size(state, other)).isEmpty();
            assertThat(any(other)).isEqualTo(A.join(B).join(C).constant());
            state.heap.setAll(OTHER, java.util.Map.of());
            copies.copy(state, other, oneOf(LIST, LIST.older()));
            assertThat(sequences.size(state, other)).isEmpty();
            list(LIST, A, B, C);
            state.heap.setAll(OTHER, java.util.Map.of());
            copies.copy(state, other, part(list, 1, 2));
            assertThat(at(other, 0)).isEqualTo(B.constant());
            assertThat(at(other, 1)).isEqualTo(C.constant());
            assertThat(sequences.size(state, other)).contains(2);
            state.heap.set(LIST, Slot.BEFORE, D);
            state.heap.setAll(OTHER, java.util.Map.of());
            copies.copy(state, other, list);
            assertThat(sequences.size(state, other)).isEmpty();
            assertThat(any(other)).isEqualTo(A.join(B).join(C).join(D).constant());
        });
    }

    @Test
    void a_copy_of_a_map_has_each_key_beside_those_that_were_there() {
        with(() -> {
            HeapObject target = object("java/util/HashMap", 8);
            state.heap.set(MAP, Slot.value("k"), A);
            state.heap.set(MAP, Slot.value("n"), B.join(NULL));
            state.heap.set(MAP, Slot.KEY, C);
            state.heap.set(target, Slot.value("k"), D);
            state.heap.set(target, Slot.value("n"), D);
            state.heap.set(target, Slot.value("o"), D);
            copies.copy(state, Value.of(target), Value.of(MAP));
            assertThat(memory.readObject(state.heap, target, Slot.value("k"))).isEqualTo(A);
            assertThat(memory.readObject(state.heap, target, Slot.value("n")).constant())
                    .isEqualTo(B.join(NULL).join(D).constant());
            assertThat(memory.readObject(state.heap, target, Slot.value("o"))).isEqualTo(D);
            assertThat(memory.readObject(state.heap, target, Slot.KEY)).isEqualTo(C);
            assertThat(state.heap.get(target, Slot.SIZE)).isEmpty();
            HeapObject entry = object("java/util/Map$Entry", 9);
            HeapObject entries = object("[Ljava/util/Map$Entry;", 10);
            state.heap.set(entry, Slot.value("e"), C);
            state.heap.set(entries, Slot.element(0), Value.of(entry));
            copies.fillWithEntries(state, Value.of(target), Value.of(entries));
            assertThat(memory.readObject(state.heap, target, Slot.value("e"))).isEqualTo(C);
        });
    }

    @Test
    void of_a_list_that_is_passed_the_caller_is_asked_how_many_it_has() {
        with(() -> {
            Value given = Value.of(GIVEN);
            assertThat(sequences.sizeAsked(state, given)).isEmpty();
            AccessPath size = AccessPath.of(1).append(Slot.SIZE);
            assertThat(frame.constantNeeds()).containsExactly(size);
            frame.constantNeeds().clear();
            apply(given, SequenceKind.APPEND, A);
            assertThat(frame.constantNeeds()).containsExactly(size);
            state.heap.setAll(GIVEN, java.util.Map.of());
            frame.constantNeeds().clear();
            copies.appendAll(state, list(LIST), given);
            assertThat(frame.constantNeeds()).containsExactly(size);
            frame.constantNeeds().clear();
            state.heap.setAll(LIST, java.util.Map.of());
            assertThat(copies.copyPassed(state, Value.of(LIST), given, true)).isFalse();
            assertThat(frame.constantNeeds()).containsExactly(size);
            state.heap.set(GIVEN, Slot.SIZE, Value.constant(2));
            assertThat(copies.copyPassed(state, Value.of(LIST), given, false)).isFalse();
            assertThat(copies.copyPassed(state, Value.of(LIST), given, true)).isTrue();
            assertThat(sequences.size(state, Value.of(LIST))).contains(2);
            assertThat(memory.read(state, Value.of(LIST), Slot.element(1))
                            .taints()
                            .labels())
                    .containsExactly(new Label.Input(AccessPath.of(1).append(Slot.element(1))));
        });
    }
}
