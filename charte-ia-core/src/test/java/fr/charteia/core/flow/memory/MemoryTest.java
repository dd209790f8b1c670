package fr.charteia.core.flow.memory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.Programs;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Globals;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.OneOfMany;
import fr.charteia.core.flow.value.Shape;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What objects hold: what was written, what was there before, and what is gone. */
class MemoryTest {
    private static final Slot NOM = Slot.field("p/Fiche", "nom");
    private static final Slot AUTRE = Slot.field("p/Fiche", "autre");
    private static final AccessPath PASSED = AccessPath.of(0);
    private static final HeapObject LIST = object("java/util/ArrayList", 1);
    private static final HeapObject ARRAY = object("[Ljava/lang/String;", 2);
    private static final HeapObject FICHE = object("p/Fiche", 3);
    private static final HeapObject GIVEN = HeapObject.input("java/util/List", PASSED);
    private static final Value A = Value.constant("a");
    private static final Value B = Value.constant("b");

    private final State state = new State(0);

    private static HeapObject object(String type, int line) {
        return HeapObject.allocated(type, new Site(new MemberRef("p/C", "m", "()V"), line, line));
    }

    private static Value oneOf(HeapObject... objects) {
        return Value.CLEAN.withObjects(new LinkedHashSet<>(List.of(objects)));
    }

    private static void with(Consumer<Memory> say) {
        Programs.with(
                "package p; class Fiche { @api.Personnel String nom; String autre; int rang; }",
                program -> say.accept(new Memory(program, Shape.NONE, new Globals())));
    }

    private void put(HeapObject holder, Slot slot, Value value) {
        state.heap.set(holder, slot, value);
    }

    @Test
    void what_is_emptied_holds_nothing_and_stays_what_it_is() {
        for (HeapObject container : List.of(LIST, ARRAY, GIVEN)) {
            put(container, Slot.element(0), A);
            put(container, Slot.ELEMENT, A);
            put(container, Slot.CONTENT, A);
            put(container, Slot.BEFORE, A);
            put(container, Slot.SIZE, Value.constant(3));
            put(container, Slot.ADDRESS, B);
            Emptying.empty(state.heap, container);
            assertThat(state.heap.slots(container)).containsEntry(Slot.ADDRESS, B);
            assertThat(state.heap.slots(container))
                    .doesNotContainKeys(Slot.element(0), Slot.ELEMENT, Slot.CONTENT, Slot.BEFORE);
        }
        assertThat(state.heap.slots(LIST)).doesNotContainKey(Slot.SIZE).doesNotContainKey(Slot.EMPTIED);
        assertThat(state.heap.slots(ARRAY)).containsEntry(Slot.SIZE, Value.constant(3));
        assertThat(state.heap.slots(GIVEN)).containsEntry(Slot.SIZE, Value.constant(0));
        with(memory -> {
            assertThat(Emptying.isEmptied(state.heap, GIVEN)).isTrue();
            assertThat(memory.readObject(state.heap, GIVEN, Slot.ELEMENT)).isEqualTo(Value.BOTTOM);
            assertThat(memory.readObject(state.heap, GIVEN, Slot.element(0)).constant())
                    .isEqualTo(Value.constant(Constant.NULL).constant());
            assertThat(memory.deep(state, Value.of(GIVEN)).set()).isEmpty();
        });
    }

    @Test
    void what_is_set_aside_is_still_there_besides_what_comes() {
        for (HeapObject container : List.of(LIST, GIVEN)) {
            put(container, Slot.element(0), A);
            put(container, Slot.ADDRESS, B);
            Emptying.setAside(state.heap, container, A, Value.constant(1));
            assertThat(state.heap.slots(container))
                    .doesNotContainKey(Slot.element(0))
                    .containsEntry(Slot.BEFORE, A)
                    .containsEntry(Slot.SIZE, Value.constant(1))
                    .containsEntry(Slot.ADDRESS, B);
            with(memory -> assertThat(memory.readObject(state.heap, container, Slot.element(3))
                            .constant())
                    .isEqualTo(A.join(Value.constant(Constant.NULL)).constant()));
        }
        assertThat(state.heap.slots(LIST)).doesNotContainKey(Slot.EMPTIED);
        assertThat(state.heap.slots(GIVEN)).containsKey(Slot.EMPTIED);
    }

    @Test
    void what_any_element_may_be_is_spread_over_those_that_are_told_apart() {
        put(LIST, Slot.element(0), A);
        put(LIST, Slot.ELEMENT, A);
        put(LIST, Slot.ADDRESS, A);
        Sweeping.spread(state.heap, LIST, Slot.ELEMENT, B);
        assertThat(state.heap.slots(LIST))
                .containsEntry(Slot.element(0), A.join(B))
                .containsEntry(Slot.ELEMENT, A)
                .containsEntry(Slot.ADDRESS, A);
    }

    @Test
    void a_field_of_one_object_is_replaced_and_one_of_several_may_stay() {
        with(memory -> {
            put(FICHE, AUTRE, A);
            memory.write(state, Value.of(FICHE), AUTRE, B);
            assertThat(memory.readObject(state.heap, FICHE, AUTRE)).isEqualTo(B);
            memory.write(state, oneOf(FICHE, object("p/Fiche", 4)), AUTRE, A);
            assertThat(memory.readObject(state.heap, FICHE, AUTRE)).isEqualTo(A.join(B));
            HeapObject many = FICHE.older();
            put(many, AUTRE, A);
            memory.write(state, Value.of(many), AUTRE, B);
            assertThat(memory.readObject(state.heap, many, AUTRE)).isEqualTo(A.join(B));
        });
    }

    @Test
    void what_is_added_may_be_any_element_and_leaves_the_number_open() {
        with(memory -> {
            for (HeapObject container : List.of(LIST, ARRAY)) {
                put(container, Slot.element(0), A);
                put(container, Slot.value("k"), A);
                put(container, Slot.SIZE, Value.constant(1));
                put(container, Slot.WRITTEN, A);
                memory.write(state, Value.of(container), Slot.ELEMENT, B);
                assertThat(state.heap.slots(container))
                        .containsEntry(Slot.ELEMENT, B)
                        .containsEntry(Slot.element(0), A.join(B))
                        .containsEntry(Slot.value("k"), A)
                        .containsEntry(Slot.WRITTEN, Value.CLEAN);
            }
            assertThat(state.heap.slots(LIST)).containsEntry(Slot.SIZE, Value.of(Constant.POSITIVE));
            assertThat(state.heap.slots(ARRAY)).containsEntry(Slot.SIZE, Value.constant(1));
            put(LIST, Slot.SIZE, Value.constant(0));
            memory.write(state, Value.of(LIST), Slot.ELEMENT, B);
            assertThat(state.heap.slots(LIST)).containsEntry(Slot.SIZE, Value.CLEAN);
            memory.write(state, Value.of(GIVEN), Slot.ELEMENT, B);
            assertThat(state.heap.slots(GIVEN)).containsEntry(Slot.SIZE, Value.CLEAN);
        });
    }

    @Test
    void an_object_is_anonymised_where_it_was_on_every_way() {
        with(memory -> {
            assertThat(memory.protection(state.heap, FICHE)).isZero();
            put(FICHE, Slot.ANONYMISED, Value.constant(1));
            assertThat(memory.protection(state.heap, FICHE)).isEqualTo(Taint.bit(Mark.ANONYMISED));
            put(FICHE, Slot.PSEUDONYMISED, Value.constant(1));
            int both = Taint.bit(Mark.ANONYMISED) | Taint.bit(Mark.PSEUDONYMISED);
            assertThat(memory.protection(state.heap, FICHE)).isEqualTo(both);
            assertThat(memory.protection(state, Value.of(FICHE))).isEqualTo(both);
            assertThat(memory.protection(state, oneOf(FICHE, LIST))).isZero();
            assertThat(memory.protection(state, A)).isZero();
            put(FICHE, Slot.ANONYMISED, Value.constant(1).join(Value.constant(0)));
            assertThat(memory.protection(state.heap, FICHE)).isEqualTo(Taint.bit(Mark.PSEUDONYMISED));
        });
    }

    @Test
    void all_that_is_below_what_a_caller_passes_is_the_callers() {
        with(memory -> {
            HeapObject fiche = HeapObject.input("p/Fiche", PASSED);
            assertThat(inputs(memory.deep(state, Value.of(fiche)))).containsExactly(PASSED.append(Slot.DEEP));
            put(fiche, AUTRE, Value.CLEAN);
            assertThat(inputs(memory.deep(state, Value.of(fiche))))
                    .contains(PASSED.append(NOM).append(Slot.DEEP))
                    .doesNotContain(
                            PASSED.append(Slot.DEEP), PASSED.append(AUTRE).append(Slot.DEEP));
            put(fiche, NOM, Value.CLEAN);
            assertThat(inputs(memory.deep(state, Value.of(fiche))))
                    .doesNotContain(PASSED.append(NOM).append(Slot.DEEP));
        });
    }

    private static List<AccessPath> inputs(Taints taints) {
        return taints.set().stream()
                .filter(taint -> taint.label() instanceof Label.Input)
                .map(taint -> ((Label.Input) taint.label()).path())
                .toList();
    }

    @Test
    void a_field_that_nobody_wrote_holds_nothing_yet() {
        with(memory -> {
            assertThat(memory.readObject(state.heap, FICHE, AUTRE)).isEqualTo(Value.constant(Constant.NULL));
            assertThat(memory.readObject(
                            state.heap, FICHE, memory.program().slot(new MemberRef("p/Fiche", "rang", "I"))))
                    .isEqualTo(Value.constant(0));
            assertThat(memory.deep(state, Value.of(FICHE)).set()).isEmpty();
            put(FICHE, NOM, Value.CLEAN);
            assertThat(memory.deep(state, Value.of(FICHE)).set())
                    .as("what is written there is what its declaration says")
                    .hasSize(1);
            assertThat(memory.reachable(state.heap, Value.of(FICHE))).isEqualTo(Set.of(FICHE));
        });
    }

    @Test
    void what_is_written_to_one_of_many_replaces_what_it_held_and_adds_to_what_they_hold() {
        with(memory -> {
            HeapObject many = FICHE.older();
            memory.write(state, Value.of(many), NOM, A);
            HeapObject one = OneOfMany.focus(
                    state, many, Set.of(many), new Site(new MemberRef("p/C", "m", "()V"), 7, 7), memory);
            HeapObject other = OneOfMany.focus(
                    state, many, Set.of(many), new Site(new MemberRef("p/C", "m", "()V"), 8, 8), memory);
            memory.write(state, Value.of(one), NOM, B);
            assertThat(read(memory, one)).isEqualTo(B.constant());
            Constant either = A.join(B).constant();
            assertThat(read(memory, many))
                    .as("any of them")
                    .isEqualTo(either.join(Value.constant(Constant.NULL).constant()));
            assertThat(read(memory, other))
                    .as("another loop may be at the same")
                    .isEqualTo(read(memory, many));

            memory.write(state, Value.of(many), NOM, A);
            assertThat(read(memory, one))
                    .as("it may be the one that was written to")
                    .isEqualTo(either);
            memory.write(state, Value.of(object("p/Fiche", 4)), NOM, Value.constant("c"));
            assertThat(read(memory, one)).as("what was made elsewhere").isEqualTo(either);
        });
    }

    private Constant read(Memory memory, HeapObject object) {
        return memory.read(state, Value.of(object), NOM).constant();
    }

    @Test
    void one_of_a_list_that_was_passed_may_be_its_first() {
        with(memory -> {
            HeapObject many = HeapObject.input("p/Fiche", PASSED.append(Slot.ELEMENT));
            HeapObject first = HeapObject.input("p/Fiche", PASSED.append(Slot.element(0)));
            HeapObject one = OneOfMany.focus(
                    state, many, Set.of(many), new Site(new MemberRef("p/C", "m", "()V"), 7, 7), memory);
            memory.write(state, Value.of(one), NOM, A);
            memory.write(state, Value.of(HeapObject.input("p/Fiche", AccessPath.of(1))), NOM, B);
            assertThat(read(memory, one)).isEqualTo(A.constant());
            memory.write(state, Value.of(first), NOM, B);
            assertThat(read(memory, one)).isEqualTo(A.join(B).constant());
        });
    }
}
