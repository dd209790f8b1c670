package fr.charteia.core.flow.container;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.interpreter.Bench;
import fr.charteia.core.flow.memory.Sequences;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whether something is held, and where: as far as what is held is known. */
class HoldingTest {
    private static final HeapObject BOX = Bench.object("java/util/Optional", 1);
    private static final HeapObject MAP = Bench.object("java/util/HashMap", 2);
    private static final HeapObject LIST = Bench.object("java/util/ArrayList", 3);
    private static final HeapObject MADE = Bench.object("p/C", 4);
    private static final HeapObject GIVEN = HeapObject.input("java/util/Map", AccessPath.of(2));
    private static final Value A = Value.constant("a");
    private static final Value B = Value.constant("b");
    private static final Value NULL = Value.constant(Constant.NULL);
    private static final Constant NO = Value.constant(0).constant();
    private static final Constant YES = Value.constant(1).constant();

    private static Holding holding(Bench bench) {
        Sequences sequences = new Sequences(bench.memory, bench.frame::needsConstant);
        return new Holding(bench.program, bench.frame, sequences, bench.places().known());
    }

    private static Value size(Bench bench, HeapObject object) {
        return bench.state.heap.get(object, Slot.SIZE).orElse(Value.BOTTOM);
    }

    @Test
    void a_box_holds_what_is_not_null() {
        Bench.with(bench -> {
            Holding holding = holding(bench);
            HeapObject many = BOX.older();
            Value results = Bench.oneOf(BOX, many, GIVEN);
            holding.hold(bench.call("V", NULL), 0, results);
            assertThat(size(bench, BOX)).isEqualTo(Value.constant(0));
            holding.hold(bench.callOn("V", NULL, Value.of(MADE)), 0, results);
            assertThat(size(bench, BOX)).isEqualTo(Value.constant(1));
            holding.hold(bench.call("V", Value.CLEAN), 0, results);
            assertThat(size(bench, BOX)).isEqualTo(Value.CLEAN);
            assertThat(size(bench, many)).isEqualTo(Value.BOTTOM);
            assertThat(size(bench, GIVEN)).isEqualTo(Value.BOTTOM);
        });
    }

    @Test
    void what_is_made_of_a_box_holds_something_where_that_does() {
        Bench.with(bench -> {
            Holding holding = holding(bench);
            HeapObject made = Bench.object("java/util/Optional", 7);
            HeapObject many = made.older();
            Value results = Bench.oneOf(GIVEN, many, made);
            bench.state.heap.set(BOX, Slot.SIZE, Value.constant(1));
            bench.state.heap.set(made, Slot.ELEMENT, A);
            holding.holdAlike(bench.callOn("V", Value.of(BOX)), results);
            assertThat(size(bench, made)).isEqualTo(Value.constant(1));
            bench.state.heap.set(made, Slot.ELEMENT, Value.CLEAN);
            holding.holdAlike(bench.callOn("V", Value.of(BOX)), results);
            assertThat(size(bench, made)).isEqualTo(Value.CLEAN);
            bench.state.heap.set(BOX, Slot.SIZE, Value.constant(0));
            holding.holdAlike(bench.callOn("V", Value.of(BOX)), results);
            assertThat(size(bench, made)).isEqualTo(Value.constant(0));
            bench.state.heap.remove(made, Slot.SIZE);
            bench.state.heap.set(BOX, Slot.SIZE, Value.CLEAN);
            holding.holdAlike(bench.callOn("V", Value.of(BOX)), results);
            assertThat(size(bench, made)).isEqualTo(Value.BOTTOM);
            assertThat(size(bench, many)).isEqualTo(Value.BOTTOM);
            assertThat(size(bench, GIVEN)).isEqualTo(Value.BOTTOM);
        });
    }

    private static Constant hasKey(Bench bench, Value key, HeapObject... maps) {
        Holding holding = holding(bench);
        return holding.hasKey(bench.callOn("Z", Bench.oneOf(maps), key), 0).constant();
    }

    @Test
    void a_map_has_the_keys_under_which_something_is() {
        Bench.with(bench -> {
            bench.state.heap.set(MAP, Slot.value("a"), A);
            bench.state.heap.set(MAP, Slot.value("n"), A.join(NULL));
            assertThat(hasKey(bench, A, MAP)).isEqualTo(YES);
            assertThat(hasKey(bench, B, MAP)).isEqualTo(NO);
            assertThat(hasKey(bench, Value.constant("n"), MAP)).isEqualTo(Constant.UNKNOWN);
            assertThat(hasKey(bench, Value.CLEAN, MAP)).isEqualTo(Constant.UNKNOWN);
            assertThat(hasKey(bench, A, GIVEN)).isEqualTo(Constant.UNKNOWN);
            assertThat(hasKey(bench, A, MAP, GIVEN)).isEqualTo(Constant.UNKNOWN);
            HeapObject second = Bench.object("java/util/HashMap", 8);
            bench.state.heap.allocate(second);
            assertThat(hasKey(bench, A, MAP, second)).isEqualTo(YES.join(NO));
            for (Slot slot : List.of(Slot.SIZE, Slot.VALUE, Slot.CONTENT, Slot.ENTRIES_OF)) {
                bench.state.heap.setAll(second, Map.of(slot, Value.CLEAN));
                assertThat(hasKey(bench, A, second)).as("%s", slot).isEqualTo(Constant.UNKNOWN);
            }
        });
    }

    @Test
    void whether_a_key_is_there_says_what_decided_what_is_under_it() {
        Bench.with(bench -> {
            Holding holding = holding(bench);
            Value asked = holding.hasKey(bench.callOn("Z", Value.of(GIVEN), A), 0);
            assertThat(asked.taints().labels())
                    .containsExactly(new Label.Input(AccessPath.of(2).append(Slot.value("a"))));
            assertThat(asked.taints().set()).allMatch(taint -> taint.has(Mark.MEASURE));
            assertThat(holding.hasKey(bench.callOn("Z", Value.of(GIVEN), Value.CLEAN), 0)
                            .taints()
                            .labels())
                    .containsExactly(new Label.Input(AccessPath.of(2).append(Slot.VALUE)));
        });
    }

    private static Constant hasElement(Bench bench, Value element, HeapObject... lists) {
        Holding holding = holding(bench);
        return holding.hasElement(bench.callOn("Z", Bench.oneOf(lists), element), 0);
    }

    @Test
    void a_collection_has_the_texts_that_are_surely_in_it() {
        Bench.with(bench -> {
            Value one = Value.constant(1);
            bench.state.heap.setAll(LIST, Map.of(Slot.element(0), A, Slot.SIZE, one, Slot.ADDRESS, B));
            assertThat(hasElement(bench, A, LIST)).isEqualTo(YES);
            assertThat(hasElement(bench, B, LIST)).isEqualTo(NO);
            assertThat(hasElement(bench, Value.CLEAN, LIST)).isEqualTo(Constant.UNKNOWN);
            assertThat(hasElement(bench, Value.constant(1), LIST)).isEqualTo(NO);
            assertThat(hasElement(bench, A, GIVEN)).isEqualTo(Constant.UNKNOWN);
            assertThat(hasElement(bench, A)).isEqualTo(Constant.UNKNOWN);
            bench.state.heap.setAll(LIST, Map.of(Slot.element(0), A.join(B), Slot.SIZE, one));
            assertThat(hasElement(bench, A, LIST)).isEqualTo(Constant.UNKNOWN);
            bench.state.heap.setAll(LIST, Map.of(Slot.element(0), A));
            assertThat(hasElement(bench, A, LIST)).as("it may be gone").isEqualTo(Constant.UNKNOWN);
            bench.state.heap.setAll(LIST, Map.of(Slot.ELEMENT, A, Slot.SIZE, Value.CLEAN));
            assertThat(hasElement(bench, A, LIST)).isEqualTo(Constant.UNKNOWN);
            assertThat(hasElement(bench, B, LIST)).isEqualTo(NO);
            bench.state.heap.setAll(LIST, Map.of(Slot.ELEMENT, A.join(B), Slot.SIZE, Value.constant(2)));
            assertThat(hasElement(bench, A, LIST)).as("of a set").isEqualTo(YES);
            for (Value unclear : List.of(Value.CLEAN, A.withObjects(Set.of(MADE)))) {
                bench.state.heap.setAll(LIST, Map.of(Slot.element(0), unclear, Slot.SIZE, one));
                assertThat(hasElement(bench, A, LIST)).isEqualTo(Constant.UNKNOWN);
                assertThat(hasElement(bench, B, LIST)).isEqualTo(Constant.UNKNOWN);
            }
            for (Slot slot : List.of(Slot.BEFORE, Slot.CONTENT, Slot.ORIGIN)) {
                bench.state.heap.setAll(LIST, Map.of(slot, A));
                assertThat(hasElement(bench, B, LIST)).as("%s", slot).isEqualTo(Constant.UNKNOWN);
            }
        });
    }

    private static Constant placeOf(Bench bench, Value element, HeapObject... lists) {
        Holding holding = holding(bench);
        return holding.placeOf(bench.callOn("I", Bench.oneOf(lists), element), 0);
    }

    @Test
    void of_the_constants_of_an_enum_it_is_told_which_a_collection_has() {
        Bench.with("enum E { UN, DEUX, TROIS } static final E[] TOUS = E.values();", bench -> {
            Holding holding = holding(bench);
            Value one = constant(bench, "UN");
            Value two = constant(bench, "DEUX");
            bench.state.heap.set(LIST, Slot.element(0), one);
            bench.state.heap.set(LIST, Slot.SIZE, Value.constant(1));
            assertThat(holding.hasElement(bench.callOn("Z", Value.of(LIST), one), 0))
                    .isEqualTo(YES);
            assertThat(holding.hasElement(bench.callOn("Z", Value.of(LIST), two), 0))
                    .isEqualTo(NO);
            bench.state.heap.set(LIST, Slot.element(0), one.join(two));
            assertThat(holding.hasElement(bench.callOn("Z", Value.of(LIST), two), 0))
                    .as("one of two")
                    .isEqualTo(Constant.UNKNOWN);
            bench.state.heap.set(LIST, Slot.element(0), one.join(Value.of(MADE)));
            assertThat(holding.hasElement(bench.callOn("Z", Value.of(LIST), two), 0))
                    .as("something that may be equal to anything")
                    .isEqualTo(Constant.UNKNOWN);
        });
    }

    private static Value constant(Bench bench, String name) {
        return bench.engine.staticField(new MemberRef("p/C$E", name, "Lp/C$E;")).orElseThrow();
    }

    @Test
    void where_a_text_stands_first() {
        Bench.with(bench -> {
            Value two = Value.constant(2);
            bench.state.heap.setAll(LIST, Map.of(Slot.element(0), A, Slot.element(1), B, Slot.SIZE, two));
            assertThat(placeOf(bench, A, LIST)).isEqualTo(NO);
            assertThat(placeOf(bench, B, LIST)).isEqualTo(YES);
            assertThat(placeOf(bench, Value.constant("c"), LIST))
                    .isEqualTo(Value.constant(-1).constant());
            assertThat(placeOf(bench, Value.CLEAN, LIST)).isEqualTo(Constant.UNKNOWN);
            assertThat(placeOf(bench, two, LIST)).isEqualTo(Value.constant(-1).constant());
            assertThat(placeOf(bench, A, GIVEN)).isEqualTo(Constant.UNKNOWN);
            assertThat(placeOf(bench, A)).isEqualTo(Constant.UNKNOWN);
            bench.state.heap.setAll(
                    LIST, Map.of(Slot.element(0), B.withObjects(Set.of(MADE)), Slot.element(1), A, Slot.SIZE, two));
            assertThat(placeOf(bench, A, LIST)).isEqualTo(Constant.UNKNOWN);
            bench.state.heap.setAll(LIST, Map.of(Slot.element(1), A, Slot.SIZE, two));
            assertThat(placeOf(bench, A, LIST)).isEqualTo(Constant.UNKNOWN);
            bench.state.heap.setAll(LIST, Map.of(Slot.element(0), A));
            assertThat(placeOf(bench, A, LIST)).isEqualTo(Constant.UNKNOWN);
            for (Slot slot : List.of(Slot.ELEMENT, Slot.CONTENT, Slot.ORIGIN)) {
                bench.state.heap.setAll(LIST, Map.of(Slot.element(0), A, Slot.element(1), B, Slot.SIZE, two, slot, B));
                assertThat(placeOf(bench, A, LIST)).as("%s", slot).isEqualTo(Constant.UNKNOWN);
            }
        });
    }
}
