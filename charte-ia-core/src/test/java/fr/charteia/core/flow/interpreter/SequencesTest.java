package fr.charteia.core.flow.interpreter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.Programs;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.Sequences;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Chain;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Globals;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Shape;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel.SequenceKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Positions of lists: what moves where, as long as they are known, and what is left where they are lost. */
class SequencesTest {
    private static final MemberRef METHOD = new MemberRef("p/C", "m", "(Ljava/util/List;Ljava/util/Map;)V");
    private static final HeapObject LIST = object("java/util/ArrayList", 1);
    private static final HeapObject OTHER = object("java/util/ArrayList", 2);
    private static final HeapObject VIEW = object("java/util/List", 3);
    private static final HeapObject MAP = object("java/util/HashMap", 4);
    private static final HeapObject GIVEN = HeapObject.input("java/util/List", AccessPath.of(1));
    private static final Value A = Value.constant("a");
    private static final Value B = Value.constant("b");
    private static final Value C = Value.constant("c");
    private static final Value D = Value.constant("d");
    private static final Value NULL = Value.constant(Constant.NULL);

    private final State state = new State(0);
    private Frame frame;
    private Memory memory;
    private Sequences sequences;

    private static HeapObject object(String type, int line) {
        return HeapObject.allocated(type, new Site(METHOD, line, line));
    }

    private void with(Runnable say) {
        Programs.with(
                "package p; class C { void m(java.util.List<String> l, java.util.Map<String, String> c) {} }",
                program -> {
                    memory = new Memory(program, Shape.NONE, new Globals());
                    frame = new Frame(
                            program,
                            program.resolve(METHOD).flatMap(program::body).orElseThrow(),
                            memory);
                    sequences = new Sequences(frame.memory(), frame::needsConstant);
                    say.run();
                });
    }

    /** A list of these, in place of what it was. */
    private Value list(HeapObject list, Value... elements) {
        state.heap.setAll(list, java.util.Map.of());
        sequences.fill(state, Value.of(list), List.of(elements));
        for (int i = 0; list.isMany() && i < elements.length; i++) {
            state.heap.set(list, Slot.element(i), elements[i]);
        }
        return Value.of(list);
    }

    private static Value oneOf(HeapObject... objects) {
        return Value.CLEAN.withObjects(new LinkedHashSet<>(List.of(objects)));
    }

    private Value apply(Value list, SequenceKind kind, int index, Value value) {
        return sequences.apply(state, list, kind, Optional.of(index), value);
    }

    private Value apply(Value list, SequenceKind kind, Value value) {
        return sequences.apply(state, list, kind, Optional.empty(), value);
    }

    private Constant at(Value list, int position) {
        return memory.read(state, list, Slot.element(position)).constant();
    }

    private Constant any(Value list) {
        return memory.read(state, list, Slot.ELEMENT).constant();
    }

    /** That a list is of just these, in that order. */
    private void holds(Value list, Value... elements) {
        assertThat(sequences.size(state, list)).contains(elements.length);
        for (int i = 0; i < elements.length; i++) {
            assertThat(at(list, i)).as("at %d", i).isEqualTo(elements[i].constant());
        }
        if (elements.length > 0 && list.objects().stream().noneMatch(HeapObject::isInput)) {
            Constant all =
                    List.of(elements).stream().reduce(Value.BOTTOM, Value::join).constant();
            assertThat(any(list)).isEqualTo(all);
        }
    }

    /** That a list has some of these, nobody knows which or where. */
    private void holdsSome(Value list, Value... elements) {
        assertThat(sequences.size(state, list)).isEmpty();
        holdsAnywhere(list, elements);
    }

    /** That a list has just these, nobody knows where. */
    private void holdsMixed(Value list, Value... elements) {
        assertThat(sequences.size(state, list)).contains(elements.length);
        holdsAnywhere(list, elements);
    }

    private void holdsAnywhere(Value list, Value... elements) {
        Constant all =
                List.of(elements).stream().reduce(Value.BOTTOM, Value::join).constant();
        assertThat(any(list)).isEqualTo(all);
        assertThat(at(list, 0)).isEqualTo(all.join(NULL.constant()));
    }

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
                assertThat(sequences.appendAll(state, list(LIST), from)).isEqualTo(length == 40);
                sequences.reverse(state, from);
                assertThat(at(from, 0).equals(B.constant())).isEqualTo(length == 40);
            }
        });
    }

    @Test
    void all_of_one_follow_all_of_another() {
        with(() -> {
            Value list = list(LIST, A);
            Value more = list(OTHER, B, C);
            assertThat(sequences.appendAll(state, list, more)).isTrue();
            holds(list, A, B, C);
            holds(more, B, C);
            assertThat(sequences.appendAll(state, oneOf(LIST, OTHER), more)).isFalse();
            assertThat(sequences.appendAll(state, list, oneOf(LIST, OTHER))).isFalse();
            assertThat(sequences.appendAll(state, list(LIST.older(), A), more)).isFalse();
            assertThat(sequences.appendAll(state, list, list(OTHER.older(), A))).isFalse();
            sequences.shuffle(state, more);
            assertThat(sequences.appendAll(state, list, more)).isFalse();
            list(OTHER, B);
            sequences.shuffle(state, list);
            assertThat(sequences.appendAll(state, list, more)).isFalse();
            state.heap.set(VIEW, Slot.ORIGIN, more);
            state.heap.set(VIEW, Slot.SIZE, Value.constant(1));
            assertThat(sequences.appendAll(state, Value.of(VIEW), more)).isFalse();
        });
    }

    @Test
    void the_order_is_turned_round_or_two_change_places() {
        with(() -> {
            Value list = list(LIST, A, B, C);
            sequences.reverse(state, list);
            holds(list, C, B, A);
            sequences.swap(state, list, Optional.of(0), Optional.of(1));
            holds(list, B, C, A);
            sequences.swap(state, list, Optional.of(2), Optional.of(0));
            holds(list, A, C, B);
            sequences.swap(state, list, Optional.of(0), Optional.empty());
            holdsMixed(list, A, B, C);
            list(LIST, A, B);
            sequences.swap(state, list, Optional.empty(), Optional.of(0));
            holdsMixed(list, A, B);
            list(LIST, A, B);
            Value other = list(OTHER, C, D);
            sequences.reverse(state, oneOf(LIST, OTHER));
            holdsMixed(list, A, B);
            holdsMixed(other, C, D);
            Value many = list(LIST.older(), A, B);
            sequences.reverse(state, many);
            holdsSome(many, A, B);
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

    private Value part(Value of, int start, int size) {
        state.heap.setAll(
                VIEW,
                java.util.Map.of(Slot.ORIGIN, of, Slot.START, Value.constant(start), Slot.SIZE, Value.constant(size)));
        return Value.of(VIEW);
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
            assertThat(state.heap.get(MAP, Slot.value("k"))).contains(A);
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
    void a_copy_has_each_position_where_there_was_nothing() {
        with(() -> {
            Value list = list(LIST, A, B);
            state.heap.allocate(OTHER);
            sequences.copy(state, Value.of(OTHER), list);
            holds(Value.of(OTHER), A, B);
            Value other = list(OTHER, C);
            sequences.copy(state, other, list);
            assertThat(sequences.size(state, other)).isEmpty();
            assertThat(any(other)).isEqualTo(A.join(B).join(C).constant());
            state.heap.setAll(OTHER, java.util.Map.of());
            sequences.copy(state, other, oneOf(LIST, LIST.older()));
            assertThat(sequences.size(state, other)).isEmpty();
            list(LIST, A, B, C);
            state.heap.setAll(OTHER, java.util.Map.of());
            sequences.copy(state, other, part(list, 1, 2));
            assertThat(at(other, 0)).isEqualTo(B.constant());
            assertThat(at(other, 1)).isEqualTo(C.constant());
            assertThat(sequences.size(state, other)).contains(2);
            state.heap.set(LIST, Slot.BEFORE, D);
            state.heap.setAll(OTHER, java.util.Map.of());
            sequences.copy(state, other, list);
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
            sequences.copy(state, Value.of(target), Value.of(MAP));
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
            sequences.fillWithEntries(state, Value.of(target), Value.of(entries));
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
            sequences.appendAll(state, list(LIST), given);
            assertThat(frame.constantNeeds()).containsExactly(size);
            frame.constantNeeds().clear();
            state.heap.setAll(LIST, java.util.Map.of());
            assertThat(sequences.copyPassed(state, Value.of(LIST), given, true)).isFalse();
            assertThat(frame.constantNeeds()).containsExactly(size);
            state.heap.set(GIVEN, Slot.SIZE, Value.constant(2));
            assertThat(sequences.copyPassed(state, Value.of(LIST), given, false))
                    .isFalse();
            assertThat(sequences.copyPassed(state, Value.of(LIST), given, true)).isTrue();
            assertThat(sequences.size(state, Value.of(LIST))).contains(2);
            assertThat(memory.read(state, Value.of(LIST), Slot.element(1))
                            .taints()
                            .labels())
                    .containsExactly(new Label.Input(AccessPath.of(1).append(Slot.element(1))));
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

    @Test
    void some_element_is_gone_from_a_list() {
        with(() -> {
            Site site = new Site(METHOD, 5, 17);
            Value list = list(LIST, A, B);
            sequences.noteRemoval(state, list, site);
            holds(list, A, B);
            assertThat(state.heap.get(LIST, Slot.VERSION)).contains(Value.constant(17));
            sequences.noteRemoval(state, Value.of(GIVEN), site);
            assertThat(state.heap.get(GIVEN, Slot.ELEMENT)).isPresent();
            assertThat(state.heap.get(LIST, Slot.ELEMENT)).isEmpty();
            state.heap.set(GIVEN, Slot.ELEMENT, C);
            sequences.noteRemoval(state, Value.of(GIVEN), site);
            assertThat(state.heap.get(GIVEN, Slot.ELEMENT)).contains(C);
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
