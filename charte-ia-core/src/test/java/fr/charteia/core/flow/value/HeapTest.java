package fr.charteia.core.flow.value;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What parts of objects hold, after one history and after either of two. */
class HeapTest {
    private static final Slot NOM = Slot.field("p/Usager", "nom");
    private static final Slot AGE = Slot.field("p/Usager", "age");
    private static final HeapObject MADE = object(1);
    private static final HeapObject INPUT = HeapObject.input("p/Usager", AccessPath.of(0));
    private static final Value OLD = Value.constant("avant");
    private static final Value NEW = Value.constant("après");

    /** What no history wrote is the old value. */
    private static final Heap.Missing MISSING = (heap, object, slot) -> OLD;

    private static HeapObject object(int line) {
        return HeapObject.allocated("p/Usager", new Site(new MemberRef("p/C", "m", "()V"), line, line));
    }

    private static Heap heap(HeapObject object, Slot slot, Value value) {
        Heap heap = new Heap();
        heap.set(object, slot, value);
        return heap;
    }

    @Test
    void a_copy_and_what_it_was_copied_from_change_apart() {
        Heap heap = heap(MADE, NOM, OLD);
        Heap copy = heap.copy();
        heap.set(MADE, NOM, NEW);
        assertThat(copy.get(MADE, NOM)).contains(OLD);
        Heap second = copy.copy();
        second.remove(MADE, NOM);
        second.allocate(INPUT);
        assertThat(copy.get(MADE, NOM)).contains(OLD);
        assertThat(copy.has(INPUT)).isFalse();
        assertThat(second.get(MADE, NOM)).isEmpty();
        assertThat(second.has(MADE)).isTrue();
        assertThat(second.has(INPUT)).isTrue();
    }

    @Test
    void what_was_there_has_changed_where_it_holds_something_else() {
        Heap before = heap(MADE, NOM, OLD);
        Heap later = before.copy();
        later.set(MADE, NOM, OLD);
        later.set(object(2), NOM, NEW);
        assertThat(before.changedIn(later)).isEmpty();
        later.set(MADE, NOM, NEW);
        assertThat(before.changedIn(later)).containsExactly(MADE);
        later.set(INPUT, NOM, NEW);
        assertThat(before.changedIn(later)).containsExactlyInAnyOrder(MADE, INPUT);
    }

    @Test
    void what_exists_already_stays_as_it_is() {
        Heap heap = heap(MADE, NOM, OLD);
        heap.allocate(MADE);
        assertThat(heap.slots(MADE)).isEqualTo(Map.of(NOM, OLD));
        heap.set(MADE, AGE, NEW);
        assertThat(heap.slots(MADE)).isEqualTo(Map.of(NOM, OLD, AGE, NEW));
        heap.remove(MADE, AGE);
        heap.remove(MADE, AGE);
        assertThat(heap.slots(MADE)).isEqualTo(Map.of(NOM, OLD));
    }

    @Test
    void objects_that_one_history_made_are_as_it_made_them() {
        Heap made = heap(MADE, NOM, NEW);
        for (Heap joined : new Heap[] {Heap.join(made, new Heap(), MISSING), Heap.join(new Heap(), made, MISSING)}) {
            assertThat(joined.get(MADE, NOM)).contains(NEW);
        }
    }

    @Test
    void of_objects_that_were_there_before_what_one_history_did_not_write_is_the_old_value() {
        for (HeapObject before : Set.of(INPUT, MADE.asGlobal())) {
            Heap written = heap(before, NOM, NEW);
            for (Heap joined :
                    new Heap[] {Heap.join(written, new Heap(), MISSING), Heap.join(new Heap(), written, MISSING)}) {
                assertThat(joined.get(before, NOM)
                                .orElseThrow()
                                .constant()
                                .values()
                                .orElseThrow())
                        .containsExactlyInAnyOrder("avant", "après");
            }
        }
    }

    @Test
    void of_an_object_that_both_made_a_part_that_one_wrote_is_the_old_value_or_that() {
        Heap joined = Heap.join(heap(MADE, NOM, NEW), heap(MADE, AGE, NEW), MISSING);
        assertThat(joined.get(MADE, NOM)).contains(NEW.join(OLD));
        assertThat(joined.get(MADE, AGE)).contains(OLD.join(NEW));
        assertThat(Heap.join(heap(MADE, NOM, NEW), heap(MADE, NOM, NEW), MISSING)
                        .get(MADE, NOM))
                .contains(NEW);
    }

    @Test
    void what_one_history_added_to_a_collection_is_all_that_was_added() {
        Heap joined = Heap.join(heap(MADE, Slot.ELEMENT, NEW), heap(MADE, NOM, OLD), MISSING);
        assertThat(joined.get(MADE, Slot.ELEMENT)).contains(NEW);
        assertThat(Heap.join(heap(MADE, NOM, OLD), heap(MADE, Slot.ELEMENT, NEW), MISSING)
                        .get(MADE, Slot.ELEMENT))
                .contains(NEW);
    }

    @Test
    void an_object_that_is_one_of_many_holds_what_any_of_them_holds() {
        Heap heap = heap(MADE, NOM, NEW);
        heap.set(MADE.older(), NOM, OLD);
        heap.merge(MADE, MADE.older());
        assertThat(heap.has(MADE)).isFalse();
        assertThat(heap.get(MADE.older(), NOM)).contains(OLD.join(NEW));
        Heap first = heap(MADE, NOM, NEW);
        first.merge(MADE, MADE.older());
        assertThat(first.get(MADE.older(), NOM)).contains(NEW);
    }

    @Test
    void what_was_passed_and_of_which_nothing_is_known_any_more_is_as_it_was_passed() {
        HeapObject passed = HeapObject.input("p/C", AccessPath.of(1));
        for (HeapObject object : new HeapObject[] {passed, MADE}) {
            Heap heap = heap(object, NOM, NEW);
            heap.set(object, AGE, OLD);
            heap.remove(object, AGE);
            assertThat(heap.slots(object)).containsOnlyKeys(NOM);
            heap.remove(object, NOM);
            assertThat(heap.has(object)).isEqualTo(object == MADE);
        }
    }

    @Test
    void what_was_not_there_from_the_start_holds_what_it_is_given_at_first() {
        HeapObject taken = MADE.older().takenBy(MADE.site());
        Heap heap = new Heap();
        heap.add(taken, Map.of(NOM, NEW), MISSING);
        assertThat(heap.slots(taken)).isEqualTo(Map.of(NOM, NEW));
        heap.add(taken, Map.of(AGE, NEW), MISSING);
        assertThat(heap.get(taken, NOM)).as("the other has not written it").contains(NEW.join(OLD));
        assertThat(heap.get(taken, AGE)).contains(OLD.join(NEW));
    }

    @Test
    void what_a_loop_makes_again_makes_what_it_made_before_many() {
        State state = new State(1);
        state.registers[0] = Value.of(MADE);
        state.heap.set(MADE, NOM, Value.of(MADE));
        state.heap.allocate(object(2));
        OneOfMany.age(state, MADE.site(), MISSING);
        assertThat(state.registers[0]).isEqualTo(Value.of(MADE.older()));
        assertThat(state.heap.get(MADE.older(), NOM)).contains(Value.of(MADE.older()));
        assertThat(state.heap.has(MADE)).isFalse();
        assertThat(state.heap.has(object(2))).isTrue();
    }

    @Test
    void only_what_is_kept_is_left() {
        Heap heap = heap(MADE, NOM, OLD);
        heap.set(INPUT, NOM, OLD);
        heap.retain(Set.of(INPUT));
        assertThat(heap.objects()).containsExactly(INPUT);
        heap.replaceValues((object, value) -> NEW);
        assertThat(heap.get(INPUT, NOM)).contains(NEW);
    }

    @Test
    void heaps_are_equal_by_what_they_hold() {
        assertThat(heap(MADE, NOM, OLD)).isEqualTo(heap(MADE, NOM, OLD)).hasSameHashCodeAs(heap(MADE, NOM, OLD));
        assertThat(heap(MADE, NOM, OLD)).isNotEqualTo(heap(MADE, NOM, NEW)).isNotEqualTo(heap(MADE, AGE, OLD));
        assertThat(heap(MADE, NOM, OLD)).isNotEqualTo(MADE);
    }

    @Test
    void states_are_the_same_by_all_that_holds() {
        State state = new State(2);
        assertThat(state.sameAs(new State(2))).isTrue();
        assertThat(state.sameAs(null)).isFalse();
        for (int i = 0; i < 7; i++) {
            State other = state.copy();
            assertThat(state.sameAs(other)).isTrue();
            switch (i) {
                case 0 -> other.registers[1] = OLD;
                case 1 -> other.definitions[1] = 5;
                case 2 -> other.heap.allocate(MADE);
                case 3 -> other.validate(Set.of(new Label.Input(AccessPath.of(0))));
                case 4 -> other.show(Set.of(new Label.Input(AccessPath.of(0))));
                case 5 -> other.tried = Tried.NOTHING.survives(2, passed());
                default ->
                    other.tried = Tried.NOTHING.isCaught(
                            2, Value.BOTTOM, Set.of(), Reasons.of(Value.BOTTOM, passed()), Reasons.NONE);
            }
            assertThat(state.sameAs(other)).as("%d", i).isFalse();
        }
    }

    private static Taints passed() {
        return Taints.of(Taint.of(new Label.Input(AccessPath.of(0))), Chain.EMPTY);
    }

    @Test
    void registers_in_which_ways_bring_different_definitions_hold_values_of_their_own() {
        State one = new State(3);
        State other = new State(3);
        one.assign(0, OLD, 4);
        other.assign(0, NEW, 5);
        one.assign(1, OLD, 4);
        other.assign(1, NEW, 5);
        one.assign(2, OLD, 6);
        other.assign(2, OLD, 6);
        State joined = one.join(other, -2, MISSING);
        assertThat(joined.registers[0]).isEqualTo(OLD.join(NEW));
        assertThat(joined.definitions[2]).isEqualTo(6);
        assertThat(joined.definitions[0]).isNotEqualTo(joined.definitions[1]).isNegative();
        State later = one.join(other, -3, MISSING);
        assertThat(later.definitions[0]).isNotIn(joined.definitions[0], joined.definitions[1]);
        joined.copy(2, 0, OLD);
        assertThat(joined.definitions[0]).isEqualTo(6);
    }
}
