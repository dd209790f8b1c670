package fr.charteia.core.flow.memory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Needs;
import fr.charteia.core.flow.value.OneOfMany;
import fr.charteia.core.flow.value.Reasons;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Summary;
import fr.charteia.core.flow.value.Value;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** From how many objects on heaps are swept and told apart less. */
class HeapBoundsTest {
    private static final Slot NOM = Slot.field("p/Usager", "nom");
    private static final Slot SUIVANT = Slot.field("p/Usager", "suivant");

    private static Site site(int line) {
        return new Site(new MemberRef("p/C", "m", "()V"), line, line);
    }

    private static HeapObject object(int line) {
        return HeapObject.allocated("p/Usager", site(line));
    }

    private static Summary summary(Heap heap, Heap thrown) {
        return new Summary(
                true,
                Value.of(object(0).seenFrom(site(500))),
                heap,
                Value.BOTTOM,
                thrown,
                Set.of(),
                Set.of(),
                Reasons.NONE,
                Reasons.NONE,
                Map.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Needs.NONE);
    }

    /** So many objects that different callers had made by so many instructions. */
    private static Heap heap(int count, int instructions) {
        Heap heap = new Heap();
        for (int i = 0; i < count; i++) {
            heap.set(object(i % instructions).seenFrom(site(500 + i)), NOM, Value.constant("n" + i % 3));
        }
        return heap;
    }

    private static State state(int objects) {
        State state = new State(1);
        for (int i = 0; i < objects; i++) {
            state.heap.allocate(object(i));
        }
        return state;
    }

    @Test
    void those_that_nothing_reaches_are_dropped_however_few_there_are() {
        State few = state(2);
        HeapBounds.sweep(few, 0);
        assertThat(few.heap.objects()).isEmpty();
    }

    @Test
    void what_a_register_an_input_or_a_global_reaches_is_kept() {
        State state = state(48);
        HeapObject input = HeapObject.input("p/Usager", AccessPath.of(0));
        HeapObject global = object(60).asGlobal();
        state.registers[0] = Value.of(object(1));
        state.heap.set(object(1), SUIVANT, Value.of(object(2)));
        state.heap.set(object(2), SUIVANT, Value.of(object(1)));
        state.heap.set(input, SUIVANT, Value.of(object(3)));
        state.heap.set(global, SUIVANT, Value.of(object(4)));
        HeapBounds.sweep(state, 0);
        assertThat(state.heap.objects())
                .containsExactlyInAnyOrder(object(1), object(2), object(3), object(4), input, global);
    }

    @Test
    void a_method_with_many_objects_tells_them_apart_by_instruction_then_by_type() {
        for (int count : new int[] {80, 81}) {
            State state = new State(1);
            state.heap = heap(count, 40);
            state.registers[0] = Value.CLEAN.withObjects(new LinkedHashSet<>(state.heap.objects()));
            HeapBounds.sweep(state, 0);
            assertThat(state.heap.objects()).hasSize(count == 80 ? 80 : 40);
            assertThat(state.registers[0].objects()).isEqualTo(state.heap.objects());
        }
        State types = new State(1);
        types.heap = heap(130, 130);
        types.registers[0] = Value.CLEAN.withObjects(new LinkedHashSet<>(types.heap.objects()));
        HeapBounds.sweep(types, 0);
        assertThat(types.heap.objects()).containsExactly(object(0).ofItsType());
        assertThat(types.heap
                        .get(object(0).ofItsType(), NOM)
                        .orElseThrow()
                        .constant()
                        .values()
                        .orElseThrow())
                .hasSize(3);
    }

    @Test
    void objects_that_were_too_many_once_are_told_apart_less_however_few_they_are_then() {
        int[] left = {4, 2, 1};
        for (int least = 0; least <= 2; least++) {
            State state = new State(1);
            state.heap = heap(4, 2);
            state.registers[0] = Value.CLEAN.withObjects(new LinkedHashSet<>(state.heap.objects()));
            assertThat(HeapBounds.sweep(state, least)).isEqualTo(least);
            assertThat(state.heap.objects()).hasSize(left[least]);
        }
        State many = new State(1);
        many.heap = heap(81, 40);
        many.registers[0] = Value.CLEAN.withObjects(new LinkedHashSet<>(many.heap.objects()));
        assertThat(HeapBounds.sweep(many, 0)).isEqualTo(1);
    }

    @Test
    void a_summary_tells_apart_so_many() {
        assertThat(HeapBounds.level(summary(heap(24, 24), new Heap()))).isZero();
        assertThat(HeapBounds.level(summary(heap(25, 20), new Heap()))).isEqualTo(1);
        assertThat(HeapBounds.level(summary(new Heap(), heap(25, 20)))).isEqualTo(1);
        assertThat(HeapBounds.level(summary(heap(48, 48), new Heap()))).isEqualTo(1);
        assertThat(HeapBounds.level(summary(heap(49, 49), new Heap()))).isEqualTo(2);
    }

    @Test
    void values_that_are_many_objects_make_a_heap_wide() {
        for (int objects : new int[] {8, 9}) {
            Heap heap = heap(12, 12);
            Set<HeapObject> many = new LinkedHashSet<>();
            for (int i = 0; i < objects; i++) {
                many.add(object(i).seenFrom(site(500 + i)));
            }
            heap.set(object(0).seenFrom(site(500)), SUIVANT, Value.CLEAN.withObjects(many));
            assertThat(HeapBounds.level(summary(heap, new Heap()))).isEqualTo(objects == 8 ? 0 : 1);
        }
        Heap small = new Heap();
        Set<HeapObject> nine = new LinkedHashSet<>();
        for (int i = 0; i < 9; i++) {
            nine.add(object(i));
        }
        small.set(object(0), SUIVANT, Value.CLEAN.withObjects(nine));
        assertThat(HeapBounds.level(summary(small, new Heap()))).isZero();
    }

    @Test
    void a_summary_that_is_told_apart_less_speaks_of_the_coarser_objects() {
        Summary fine = summary(heap(25, 20), heap(3, 3));
        assertThat(HeapBounds.coarsen(fine, 0)).isSameAs(fine);
        Summary byInstruction = HeapBounds.coarsen(fine, 1);
        assertThat(byInstruction.result()).isEqualTo(Value.of(object(0).withoutContext()));
        assertThat(byInstruction.heap().objects()).hasSize(20);
        assertThat(byInstruction.thrownHeap().objects()).hasSize(3).allMatch(HeapObject::isMany);
        Summary byType = HeapBounds.coarsen(fine, 2);
        assertThat(byType.heap().objects()).containsExactly(object(0).ofItsType());
        assertThat(byType.result()).isEqualTo(Value.of(object(0).ofItsType()));
    }

    @Test
    void inputs_that_lie_deep_are_told_apart_less() {
        AccessPath path = AccessPath.of(0).append(NOM).append(SUIVANT);
        AccessPath deep = path.append(Slot.ELEMENT);
        Heap heap = new Heap();
        for (AccessPath one : Set.of(path, path.append(Slot.DEEP), deep)) {
            heap.set(HeapObject.input("p/Usager", one), NOM, Value.CLEAN);
        }
        Set<HeapObject> byInstruction =
                HeapBounds.coarsen(summary(heap, new Heap()), 1).heap().objects();
        assertThat(byInstruction)
                .containsExactlyInAnyOrder(
                        HeapObject.input("p/Usager", path), HeapObject.input("p/Usager", path.append(Slot.DEEP)));
        assertThat(HeapBounds.coarsen(summary(heap, new Heap()), 2).heap().objects())
                .containsExactly(HeapObject.input(
                        "p/Usager", AccessPath.of(0).append(NOM).append(Slot.DEEP)));
    }

    @Test
    void those_out_of_which_one_was_taken_stay_with_it() {
        HeapObject many = object(1).older();
        State state = new State(1);
        state.heap.set(many, NOM, Value.CLEAN);
        HeapObject one = OneOfMany.focus(
                state,
                many,
                Set.of(many),
                new Site(new MemberRef("p/C", "m", "()V"), 9, 9),
                (heap, object, slot) -> Value.BOTTOM);
        state.registers[0] = Value.of(one);
        HeapBounds.sweep(state, 0);
        assertThat(state.heap.objects()).containsExactlyInAnyOrder(many, one);
        state.registers[0] = Value.CLEAN;
        HeapBounds.sweep(state, 0);
        assertThat(state.heap.objects()).as("nobody is at it any more").isEmpty();

        state.heap.set(many, NOM, Value.CLEAN);
        state.registers[0] = Value.of(OneOfMany.focus(
                state,
                many,
                Set.of(many),
                new Site(new MemberRef("p/C", "m", "()V"), 9, 9),
                (heap, object, slot) -> Value.BOTTOM));
        HeapBounds.sweep(state, 1);
        assertThat(state.heap.objects()).as("where fewer are told apart").containsExactly(many.withoutContext());
    }
}
