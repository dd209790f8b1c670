package fr.charteia.core.flow.value;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.model.CallModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a method does, when it may do either of two things; and what it passes on of containers. */
class SummaryTest {
    private static final MemberRef METHOD = new MemberRef("p/C", "m", "()V");
    private static final Site SITE = new Site(METHOD, 1, 1);
    private static final HeapObject OBJECT = HeapObject.allocated("p/Usager", SITE);
    private static final Slot NOM = Slot.field("p/Usager", "nom");
    private static final Label ONE = new Label.Input(AccessPath.of(0));
    private static final Label OTHER = new Label.Input(AccessPath.of(1));
    private static final Heap.Missing MISSING = (heap, object, slot) -> Value.BOTTOM;
    private static final SinkHit.Sink SINK = new SinkHit.Sink.Other(SITE, "journal", CallModel.SinkKind.values()[0]);

    private static Heap heap(Value value) {
        Heap heap = new Heap();
        heap.set(OBJECT, NOM, value);
        return heap;
    }

    private static SinkHit hit(Label label, int calls) {
        Chain chain = Chain.EMPTY;
        for (int i = 0; i < calls; i++) {
            chain = chain.then(new Hop(new Site(METHOD, i, i), Hop.Why.CALL, "m"));
        }
        return new SinkHit(SINK, Taints.of(Taint.of(label), Chain.EMPTY), chain, Set.of());
    }

    private static Summary summary(
            boolean returns,
            Value result,
            Heap heap,
            Value thrown,
            Set<Label> validated,
            Map<SinkHit.Sink, SinkHit> hits) {
        return new Summary(
                returns,
                result,
                heap,
                thrown,
                thrown.isBottom() ? new Heap() : heap,
                thrown.isBottom() ? Set.of() : validated,
                thrown.isBottom() ? Set.of() : validated,
                Reasons.NONE,
                Reasons.NONE,
                hits,
                validated,
                validated,
                validated,
                Needs.NONE);
    }

    private static Summary returning(Value result, Set<Label> validated) {
        return summary(true, result, heap(result), Value.BOTTOM, validated, Map.of());
    }

    @Test
    void it_may_give_either_and_has_approved_what_both_have() {
        Summary both = returning(Value.constant(1), Set.of(ONE, OTHER))
                .join(returning(Value.constant(2), Set.of(OTHER)), MISSING);
        assertThat(both.result().constant().values()).contains(Set.of(1, 2));
        assertThat(both.heap().get(OBJECT, NOM)).contains(both.result());
        assertThat(both.validated()).containsExactly(OTHER);
        assertThat(both.shown()).containsExactlyInAnyOrder(ONE, OTHER);
    }

    @Test
    void one_that_never_ends_approves_nothing_and_takes_nothing_away() {
        Summary ends = returning(Value.constant(1), Set.of(ONE));
        Summary throwing = summary(false, Value.BOTTOM, heap(Value.CLEAN), Value.of(OBJECT), Set.of(OTHER), Map.of());
        for (Summary both : List.of(ends.join(throwing, MISSING), throwing.join(ends, MISSING))) {
            assertThat(both.returns()).isTrue();
            assertThat(both.result()).isEqualTo(Value.constant(1));
            assertThat(both.validated()).containsExactly(ONE);
            assertThat(both.thrown()).isEqualTo(Value.of(OBJECT));
            assertThat(both.thrownHeap()).isEqualTo(throwing.thrownHeap());
        }
        assertThat(throwing.join(Summary.BOTTOM, MISSING).returns()).isFalse();
    }

    @Test
    void what_a_person_was_asked_whenever_it_throws_is_what_both_say_that_throw() {
        Summary one = summary(true, Value.CLEAN, new Heap(), Value.of(OBJECT), Set.of(ONE, OTHER), Map.of());
        Summary other = summary(true, Value.CLEAN, new Heap(), Value.of(OBJECT), Set.of(OTHER), Map.of());
        assertThat(one.join(other, MISSING).thrownAsked()).containsExactly(OTHER);
        assertThat(one.join(returning(Value.CLEAN, Set.of()), MISSING).thrownAsked())
                .containsExactlyInAnyOrder(ONE, OTHER);
        assertThat(returning(Value.CLEAN, Set.of()).join(one, MISSING).thrownAsked())
                .containsExactlyInAnyOrder(ONE, OTHER);
    }

    @Test
    void of_one_sink_it_is_one_hit_by_the_shorter_way() {
        Summary first = summary(true, Value.CLEAN, new Heap(), Value.BOTTOM, Set.of(), Map.of(SINK, hit(ONE, 3)));
        Summary second = summary(true, Value.CLEAN, new Heap(), Value.BOTTOM, Set.of(), Map.of(SINK, hit(OTHER, 1)));
        SinkHit both = first.join(second, MISSING).hits().get(SINK);
        assertThat(both.taints().allLabels()).containsExactlyInAnyOrder(ONE, OTHER);
        assertThat(both.calls().length()).isEqualTo(1);
        assertThat(second.join(first, MISSING).hits().get(SINK).calls().length())
                .isEqualTo(1);
    }

    @Test
    void summaries_are_the_same_by_all_that_they_say() {
        Summary one =
                summary(true, Value.CLEAN, heap(Value.CLEAN), Value.of(OBJECT), Set.of(ONE), Map.of(SINK, hit(ONE, 1)));
        assertThat(one.sameAs(one)).isTrue();
        assertThat(one.sameAs(summary(
                        true,
                        Value.CLEAN,
                        heap(Value.CLEAN),
                        Value.of(OBJECT),
                        Set.of(ONE),
                        Map.of(SINK, hit(ONE, 2)))))
                .as("the way does not count")
                .isTrue();
        for (Summary other : List.of(
                summary(
                        false,
                        Value.CLEAN,
                        heap(Value.CLEAN),
                        Value.of(OBJECT),
                        Set.of(ONE),
                        Map.of(SINK, hit(ONE, 1))),
                summary(
                        true,
                        Value.BOTTOM,
                        heap(Value.CLEAN),
                        Value.of(OBJECT),
                        Set.of(ONE),
                        Map.of(SINK, hit(ONE, 1))),
                summary(
                        true,
                        Value.CLEAN,
                        heap(Value.BOTTOM),
                        Value.of(OBJECT),
                        Set.of(ONE),
                        Map.of(SINK, hit(ONE, 1))),
                summary(true, Value.CLEAN, heap(Value.CLEAN), Value.CLEAN, Set.of(ONE), Map.of(SINK, hit(ONE, 1))),
                summary(true, Value.CLEAN, heap(Value.CLEAN), Value.of(OBJECT), Set.of(), Map.of(SINK, hit(ONE, 1))),
                summary(true, Value.CLEAN, heap(Value.CLEAN), Value.of(OBJECT), Set.of(ONE), Map.of()),
                summary(
                        true,
                        Value.CLEAN,
                        heap(Value.CLEAN),
                        Value.of(OBJECT),
                        Set.of(ONE),
                        Map.of(SINK, hit(OTHER, 1))))) {
            assertThat(one.sameAs(other)).isFalse();
        }
    }

    @Test
    void containers_are_copied_by_their_elements_keys_and_values() {
        Heap heap = new Heap();
        heap.set(OBJECT, Slot.element(0), Value.constant("a"));
        heap.set(OBJECT, Slot.element(1), Value.of(HeapObject.allocated("p/X", SITE.beside(1))));
        heap.set(OBJECT, Slot.value("k"), Value.constant("v"));
        heap.set(OBJECT, Slot.KEY, Value.constant("k"));
        heap.set(OBJECT, NOM, Value.constant("nom"));
        Containers containers = new Containers(heap);
        assertThat(containers.parts(Set.of(OBJECT), true))
                .containsOnlyKeys(Slot.element(0), Slot.element(1), Slot.value("k"), Slot.KEY);
        Map<Slot, Value> together = new LinkedHashMap<>(containers.parts(Set.of(OBJECT), false));
        assertThat(together).containsOnlyKeys(Slot.ELEMENT, Slot.VALUE, Slot.KEY);
        assertThat(together.get(Slot.ELEMENT).objects()).hasSize(1);
        assertThat(containers.parts(Set.of(HeapObject.input("p/Usager", AccessPath.of(0))), true))
                .isEmpty();
        assertThat(containers.parts(Set.of(OBJECT), true)).isSameAs(containers.parts(Set.of(OBJECT), true));
    }

    @Test
    void a_shape_says_what_is_known_at_a_place_and_which_places_are_one() {
        Shape.Known known = new Shape.Known(List.of(), Constant.of((Object) 1));
        Shape shape = new Shape(Map.of(AccessPath.of(0), known), Map.of(AccessPath.of(2), AccessPath.of(1)));
        assertThat(shape.at(AccessPath.of(0))).contains(known);
        assertThat(shape.at(AccessPath.of(1))).isEmpty();
        assertThat(shape.place(AccessPath.of(2))).isEqualTo(AccessPath.of(1));
        assertThat(shape.place(AccessPath.of(0))).isEqualTo(AccessPath.of(0));
        assertThat(shape.isEmpty()).isFalse();
        assertThat(new Shape(Map.of(), shape.aliases()).isEmpty()).isFalse();
        assertThat(Shape.NONE.isEmpty()).isTrue();
    }
}
