package fr.charteia.core.flow.call;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Chain;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Needs;
import fr.charteia.core.flow.value.Reasons;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Summary;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which of the places that a callee speaks of are one for its caller. */
class AliasesTest {
    private static final Slot SUITE = Slot.field("p/Noeud", "suite");
    private static final Slot AUTRE = Slot.field("p/Noeud", "autre");
    private static final AccessPath FIRST = AccessPath.of(0);
    private static final AccessPath SECOND = AccessPath.of(1);

    private final State state = new State(0);

    private static HeapObject object(int line) {
        return HeapObject.allocated("p/Noeud", new Site(new MemberRef("p/C", "m", "()V"), line, line));
    }

    private static HeapObject input(AccessPath path) {
        return HeapObject.input("p/Noeud", path);
    }

    private static Value any(int... lines) {
        return Value.BOTTOM.withObjects(new LinkedHashSet<>(
                Arrays.stream(lines).mapToObj(AliasesTest::object).toList()));
    }

    /** A callee that writes to its inputs, and that speaks of no others. */
    private static Summary writing(AccessPath... paths) {
        Heap heap = new Heap();
        for (AccessPath path : paths) {
            heap.set(input(path), AUTRE, Value.CLEAN);
        }
        return summary(heap);
    }

    private static Summary summary(Heap heap) {
        return new Summary(
                true,
                Value.CLEAN,
                heap,
                Value.BOTTOM,
                new Heap(),
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

    private Map<AccessPath, AccessPath> find(Summary callee, Value... arguments) {
        return new Aliases(state, List.of(arguments), callee).find();
    }

    @Test
    void what_is_passed_twice_is_one() {
        assertThat(find(writing(FIRST, SECOND), any(1), any(1))).isEqualTo(Map.of(SECOND, FIRST));
        assertThat(find(writing(FIRST, SECOND), any(1), any(2))).isEmpty();
    }

    @Test
    void what_may_be_a_text_is_not_surely_that_object() {
        Value either = any(1).withConstant(Constant.UNKNOWN);
        assertThat(find(writing(FIRST, SECOND), either, either)).isEmpty();
    }

    @Test
    void a_callee_that_writes_to_no_input_need_not_know() {
        assertThat(find(writing(), any(1), any(1))).isEmpty();
        Heap deep = new Heap();
        deep.set(input(FIRST.append(Slot.DEEP)), AUTRE, Value.CLEAN);
        deep.set(object(7), AUTRE, Value.of(input(SECOND)));
        assertThat(find(summary(deep), any(1), any(1))).isEmpty();
        assertThat(new Aliases(state, List.of(any(1), any(1, 2)), writing()).uncertain(4))
                .isEmpty();
    }

    @Test
    void nor_one_that_does_not_speak_of_the_place() {
        assertThat(find(writing(FIRST), any(1), any(1))).isEmpty();
        Heap heap = new Heap();
        heap.set(input(FIRST), AUTRE, Value.of(input(SECOND.append(SUITE))));
        assertThat(find(summary(heap), any(1), any(1))).isEqualTo(Map.of(SECOND, FIRST));
        Heap labelled = new Heap();
        labelled.set(
                input(FIRST),
                AUTRE,
                Value.tainted(Taints.of(Taint.of(new Label.Input(SECOND.append(SUITE))), Chain.EMPTY)));
        assertThat(find(summary(labelled), any(1), any(1))).isEqualTo(Map.of(SECOND, FIRST));
    }

    @Test
    void what_lies_below_one_may_be_another() {
        state.heap.set(object(2), SUITE, Value.of(object(1)));
        AccessPath below = SECOND.append(SUITE);
        assertThat(find(writing(FIRST, below), any(1), any(2))).isEqualTo(Map.of(below, FIRST));
        state.heap.set(object(2), Slot.element(0), Value.of(object(1)));
        assertThat(find(writing(FIRST, SECOND.append(Slot.element(0))), any(1), any(2)))
                .isEmpty();
    }

    @Test
    void what_lies_below_an_input_and_was_not_written_is_still_there() {
        HeapObject holder = input(AccessPath.of(3));
        HeapObject held = input(AccessPath.of(3).append(SUITE));
        AccessPath below = FIRST.append(SUITE);
        assertThat(find(writing(below, SECOND), Value.of(holder), Value.of(held)))
                .isEqualTo(Map.of(below, SECOND));
        HeapObject element = input(AccessPath.of(3).append(Slot.element(0)));
        assertThat(find(writing(FIRST.append(Slot.element(0)), SECOND), Value.of(holder), Value.of(element)))
                .isEmpty();
        HeapObject deeper = input(AccessPath.of(3).append(AUTRE).append(SUITE));
        assertThat(find(writing(FIRST.append(AUTRE).append(SUITE), SECOND), Value.of(holder), Value.of(deeper)))
                .isEmpty();
        HeapObject elsewhere = input(AccessPath.of(4).append(SUITE));
        assertThat(find(writing(below, SECOND), Value.of(holder), Value.of(elsewhere)))
                .isEmpty();
        state.heap.set(holder, SUITE, any(9));
        assertThat(find(writing(below, SECOND), Value.of(holder), Value.of(held)))
                .isEmpty();
    }

    @Test
    void an_argument_may_lie_in_a_static_field() {
        HeapObject statics = HeapObject.input("", AccessPath.of(AccessPath.STATIC));
        state.heap.set(statics, SUITE, Value.of(object(1)));
        AccessPath field = AccessPath.of(AccessPath.STATIC).append(SUITE);
        assertThat(find(writing(FIRST, field), any(1))).isEqualTo(Map.of(field, FIRST));
    }

    @Test
    void functions_and_objects_that_may_be_many_are_not_one() {
        Value many = Value.of(object(1).older());
        assertThat(find(writing(FIRST, SECOND), many, many)).isEmpty();
        Value function = Value.of(HeapObject.function(
                "p/F", object(1).site(), new HeapObject.Target(new MemberRef("p/C", "f", "()V"), 6, "run", 0)));
        assertThat(find(writing(FIRST, SECOND), function, function)).isEmpty();
    }

    /** What is found of a callee, by what is at each place. */
    private Map<AccessPath, AccessPath> captured(Summary callee, Map<AccessPath, Value> at, Value... arguments) {
        Map<AccessPath, AccessPath> aliases = new LinkedHashMap<>();
        new Aliases(state, List.of(arguments), callee).findBelow(path -> at.getOrDefault(path, Value.BOTTOM), aliases);
        return aliases;
    }

    @Test
    void what_a_function_took_along_may_be_an_argument() {
        AccessPath taken = SECOND.append(Slot.capture(0));
        Map<AccessPath, Value> at = Map.of(SECOND, any(2), taken, any(1));
        assertThat(captured(writing(taken.append(SUITE)), at, any(1), any(2))).isEqualTo(Map.of(taken, FIRST));
        assertThat(captured(writing(taken.append(SUITE)), at, any(3), any(2))).isEmpty();
        assertThat(captured(writing(FIRST), at, any(1), any(2))).isEmpty();
        assertThat(captured(writing(), at, any(1), any(2))).isEmpty();
    }

    @Test
    void or_lie_on_the_way_to_it_or_be_what_another_took_along() {
        AccessPath within = FIRST.append(SUITE).append(AUTRE);
        AccessPath taken = within.append(Slot.capture(0));
        Map<AccessPath, Value> circle = Map.of(FIRST.append(SUITE), any(5), within, any(6), taken, any(5));
        assertThat(captured(writing(taken), circle, any(1))).isEqualTo(Map.of(taken, FIRST.append(SUITE)));
        AccessPath one = FIRST.append(Slot.capture(0));
        AccessPath other = SECOND.append(Slot.capture(1));
        Map<AccessPath, Value> both = Map.of(one, any(9), other, any(9));
        assertThat(captured(writing(one, other), both, any(1), any(2))).isEqualTo(Map.of(other, one));
    }

    @Test
    void what_an_object_holds_may_hold_it() {
        AccessPath back = FIRST.append(SUITE).append(AUTRE);
        Map<AccessPath, Value> at = Map.of(FIRST.append(SUITE), any(2), back, any(1));
        assertThat(captured(writing(FIRST, back), at, any(1))).isEqualTo(Map.of(back, FIRST));
        assertThat(captured(writing(FIRST, back.append(SUITE)), at, any(1))).isEqualTo(Map.of(back, FIRST));
        assertThat(captured(writing(FIRST, back), at, any(3))).isEmpty();
        AccessPath within = FIRST.append(Slot.ELEMENT).append(AUTRE);
        assertThat(captured(writing(FIRST, within), Map.of(FIRST.append(Slot.ELEMENT), any(2), within, any(1)), any(1)))
                .isEqualTo(Map.of(within, FIRST));
        AccessPath beyond = FIRST.append(Slot.CONTENT).append(AUTRE);
        assertThat(captured(writing(FIRST, beyond), Map.of(FIRST.append(Slot.CONTENT), any(2), beyond, any(1)), any(1)))
                .isEmpty();
    }

    @Test
    void so_many_places_are_told_to_be_one() {
        for (int others : new int[] {6, 7}) {
            Value[] arguments = new Value[others + 1];
            Arrays.fill(arguments, any(1));
            AccessPath[] paths =
                    IntStream.rangeClosed(0, others).mapToObj(AccessPath::of).toArray(AccessPath[]::new);
            assertThat(find(writing(paths), arguments)).hasSize(6);
        }
    }

    @Test
    void an_argument_that_may_be_another_has_to_be_told_apart_first() {
        assertThat(uncertain(any(1), any(1, 2))).contains(1);
        assertThat(uncertain(any(1, 2), any(1))).contains(0);
        assertThat(uncertain(any(5), any(1, 2), any(2))).contains(1);
        assertThat(uncertain(any(1), any(1))).isEmpty();
        assertThat(uncertain(any(1, 2), any(3, 4))).isEmpty();
        assertThat(uncertain(any(1, 2))).isEmpty();
    }

    @Test
    void unless_it_may_be_too_many() {
        assertThat(uncertain(any(1), any(1, 2, 3, 4))).contains(1);
        assertThat(uncertain(any(1), any(1, 2, 3, 4, 5))).isEmpty();
    }

    private java.util.Optional<Integer> uncertain(Value... arguments) {
        return new Aliases(state, List.of(arguments), writing(FIRST))
                .uncertain(4)
                .map(Aliases.Place::argument);
    }
}
