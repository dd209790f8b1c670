package fr.charteia.core.flow.memory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.interpreter.Bench;
import fr.charteia.core.flow.program.Sweep;
import fr.charteia.core.flow.program.Sweep.Over;
import fr.charteia.core.flow.program.Visit;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.OneOfMany;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.BitSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a list says it holds, once a loop has come to all of it. */
class VisitingTest {
    private static final Site TAKING = new Site(Bench.METHOD, 5, 50);
    private static final Slot F = Slot.field("p/C", "f");
    private static final Value A = Value.constant("a");
    private static final HeapObject LIST = Bench.object("java/util/ArrayList", 1);
    private static final HeapObject ITERATOR = Bench.object("java/util/Iterator", 2);
    private static final HeapObject MANY = Bench.object("p/C", 3).older();
    private static final HeapObject OTHER = Bench.object("p/C", 4);
    private static final HeapObject PASSED = HeapObject.input("java/util/List", AccessPath.of(1));

    /** A loop in block 1, over what the iterator in register 0 walks over. */
    private static final Visit VISIT =
            new Visit(new Sweep(1, BitSet.valueOf(new long[] {2}), Over.ELEMENTS, 0, -1), TAKING, TAKING, new BitSet());

    private final State state = new State(1);

    private void walk(HeapObject list) {
        state.registers[0] = Value.of(ITERATOR);
        state.heap.set(ITERATOR, Slot.ORIGIN, Value.of(list));
        state.heap.set(ITERATOR, Slot.CURSOR, Value.constant(0));
    }

    /** A loop over a list of many objects begins. */
    private Visiting begin(Memory memory) {
        Visiting visiting = new Visiting(memory);
        state.heap.set(LIST, Slot.ELEMENT, Value.of(MANY));
        walk(LIST);
        visiting.start(VISIT, state);
        return visiting;
    }

    private Set<HeapObject> listed() {
        return state.heap.get(LIST, Slot.ELEMENT).orElseThrow().objects();
    }

    private HeapObject take(Memory memory, Visiting visiting, HeapObject many) {
        HeapObject one = OneOfMany.focus(state, many, Set.of(many), TAKING, memory);
        visiting.take(VISIT, state, Value.of(one));
        return one;
    }

    @Test
    void what_was_taken_is_all_there_is() {
        Bench.with(bench -> {
            Visiting visiting = new Visiting(bench.memory);
            state.heap.set(LIST, Slot.ELEMENT, Value.of(MANY));
            state.heap.set(MANY, F, Value.CLEAN);
            walk(LIST);
            visiting.start(VISIT, state);
            for (int round = 0; round < 3; round++) {
                HeapObject one = take(bench.memory, visiting, MANY);
                state.heap.set(one, F, A);
                visiting.next(VISIT, state);
            }
            visiting.end(VISIT, state);
            HeapObject taken = MANY.takenBy(TAKING);
            assertThat(state.heap.get(LIST, Slot.ELEMENT)).contains(Value.of(taken));
            assertThat(state.heap.get(taken, F)).contains(A);
            assertThat(state.heap.get(MANY, F)).as("by other names").contains(Value.CLEAN);
            assertThat(state.heap.get(LIST, Slot.VISITED)).isEmpty();
        });
    }

    @Test
    void what_was_added_meanwhile_stays() {
        Bench.with(bench -> {
            Visiting visiting = begin(bench.memory);
            take(bench.memory, visiting, MANY);
            state.heap.set(LIST, Slot.ELEMENT, Bench.oneOf(MANY, OTHER));
            visiting.end(VISIT, state);
            assertThat(listed()).containsExactlyInAnyOrder(MANY.takenBy(TAKING), OTHER);
        });
    }

    @Test
    void what_was_not_told_apart_or_is_forgotten_is_one_of_the_many() {
        Bench.with(bench -> {
            Visiting visiting = begin(bench.memory);
            take(bench.memory, visiting, MANY);
            OneOfMany.blur(state);
            take(bench.memory, visiting, MANY);
            visiting.end(VISIT, state);
            assertThat(listed()).containsExactlyInAnyOrder(MANY, MANY.takenBy(TAKING));
        });
    }

    @Test
    void nothing_is_known_of_a_loop_that_is_left_or_begins_in_the_middle() {
        Bench.with(bench -> {
            Visiting visiting = begin(bench.memory);
            take(bench.memory, visiting, MANY);
            visiting.leave(VISIT, state);
            visiting.end(VISIT, state);
            assertThat(state.heap.get(LIST, Slot.ELEMENT)).contains(Value.of(MANY));

            state.heap.set(ITERATOR, Slot.CURSOR, Value.constant(1));
            visiting.start(VISIT, state);
            take(bench.memory, visiting, MANY);
            visiting.end(VISIT, state);
            assertThat(state.heap.get(LIST, Slot.ELEMENT)).contains(Value.of(MANY));

            state.heap.set(ITERATOR, Slot.ORIGIN, Bench.oneOf(LIST, PASSED));
            visiting.start(VISIT, state);
            assertThat(state.heap.get(LIST, Slot.VISITED)).isEmpty();
        });
    }

    @Test
    void where_no_round_was_run_there_is_none() {
        Bench.with(bench -> {
            Visiting visiting = new Visiting(bench.memory);
            state.heap.set(LIST, Slot.ELEMENT, Bench.oneOf(MANY, OTHER));
            walk(LIST);
            visiting.start(VISIT, state);
            visiting.end(VISIT, state);
            assertThat(listed()).containsExactly(OTHER);
        });
    }

    @Test
    void what_was_passed_holds_what_was_taken_and_what_it_is_given_later() {
        Bench.with(bench -> {
            Visiting visiting = new Visiting(bench.memory);
            HeapObject many = HeapObject.input("p/C", PASSED.path().append(Slot.ELEMENT));
            walk(PASSED);
            visiting.start(VISIT, state);
            state.heap.set(take(bench.memory, visiting, many), F, A);
            visiting.end(VISIT, state);
            HeapObject taken = many.takenBy(TAKING);
            assertThat(elements(bench.memory, Slot.ELEMENT)).containsExactly(taken);
            assertThat(elements(bench.memory, Slot.element(0)))
                    .as("the first is one of them")
                    .containsExactly(taken);
            bench.memory.writeObject(state.heap, PASSED, Slot.ELEMENT, Value.of(OTHER), false);
            assertThat(elements(bench.memory, Slot.ELEMENT)).containsExactlyInAnyOrder(taken, OTHER);
            OneOfMany.blur(state);
            assertThat(elements(bench.memory, Slot.ELEMENT)).containsExactlyInAnyOrder(many, OTHER);
        });
    }

    private Set<HeapObject> elements(Memory memory, Slot slot) {
        return memory.readObject(state.heap, PASSED, slot).objects();
    }

    @Test
    void a_view_of_all_is_what_it_shows_and_of_a_part_nothing() {
        Bench.with(bench -> {
            Visiting visiting = new Visiting(bench.memory);
            HeapObject map = Bench.object("java/util/HashMap", 6);
            HeapObject view = Bench.object("java/util/Collection", 7);
            HeapObject part = Bench.object("java/util/List", 8);
            Set<HeapObject> taken = Set.of(MANY.takenBy(TAKING));
            state.heap.set(map, Slot.value("k"), Value.of(MANY));
            state.heap.set(map, Slot.VALUE, Value.of(MANY));
            state.heap.set(view, Slot.VALUES_OF, Value.of(map));
            visiting.leaveAs(state.heap, view, taken);
            assertThat(state.heap.get(map, Slot.VALUE).orElseThrow().objects()).isEqualTo(taken);
            assertThat(state.heap.get(map, Slot.value("k")).orElseThrow().objects())
                    .isEqualTo(taken);

            state.heap.set(LIST, Slot.ELEMENT, Value.of(MANY));
            state.heap.set(part, Slot.ORIGIN, Value.of(LIST));
            state.heap.set(part, Slot.START, Value.constant(1));
            visiting.leaveAs(state.heap, part, taken);
            assertThat(state.heap.get(LIST, Slot.ELEMENT)).contains(Value.of(MANY));
            state.heap.remove(part, Slot.START);
            visiting.leaveAs(state.heap, part, taken);
            assertThat(state.heap.get(LIST, Slot.ELEMENT).orElseThrow().objects())
                    .isEqualTo(taken);
        });
    }
}
