package fr.charteia.core.flow.container;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.interpreter.Bench;
import fr.charteia.core.flow.memory.Copies;
import fr.charteia.core.flow.memory.Sequences;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Chain;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where iterators stand, what they give there, and what is left of that when it is not known. */
class CursorsTest {
    private static final HeapObject LIST = Bench.object("java/util/ArrayList", 1);
    private static final HeapObject OTHER = Bench.object("java/util/ArrayList", 2);
    private static final HeapObject ITERATOR = Bench.object("java/util/ListIterator", 3);
    private static final HeapObject ANOTHER = Bench.object("java/util/ListIterator", 4);
    private static final HeapObject GIVEN = HeapObject.input("java/util/List", AccessPath.of(1));
    private static final Value A = Value.constant("a");
    private static final Value B = Value.constant("b");
    private static final Value C = Value.constant("c");
    private static final Value D = Value.constant("d");
    private static final Constant YES = Value.constant(1).constant();
    private static final Constant NO = Value.constant(0).constant();
    private static final Site SITE = new Site(Bench.METHOD, 7, 17);
    private static final Taints DECIDED = Taints.of(
            new Taint(new Label.AiOutput(new Site(Bench.METHOD, 9, 9)), Taint.bit(Mark.CONTROL)), Chain.EMPTY);
    private static final Taints LIES =
            Taints.of(Taint.of(new Label.AiOutput(new Site(Bench.METHOD, 9, 9))), Chain.EMPTY);

    /** A list of a, b and c, and an iterator at its start. */
    private static final class Walk {
        private final Bench bench;
        private final State state;
        private final Sequences sequences;
        private final Copies copies;
        private final Cursors cursors;
        private final Value list = Value.of(LIST);
        private final Value iterator = Value.of(ITERATOR);

        Walk(Bench bench) {
            this.bench = bench;
            this.state = bench.state;
            this.sequences = new Sequences(bench.memory, bench.frame::needsConstant);
            this.copies = new Copies(bench.memory, bench.frame::needsConstant);
            this.cursors = new Cursors(bench.memory, bench.frame, sequences);
            fill(LIST, A, B, C);
            stand(0);
        }

        void fill(HeapObject object, Value... elements) {
            state.heap.setAll(object, Map.of());
            copies.fill(state, Value.of(object), List.of(elements));
        }

        void stand(int position) {
            walk(ITERATOR, list, Value.constant(position));
        }

        void walk(HeapObject object, Value walked, Value position) {
            state.heap.setAll(object, Map.of());
            cursors.walk(state, object, walked, position);
        }

        Constant next() {
            return cursors.step(state, iterator, true, SITE).constant();
        }

        Constant previous() {
            return cursors.step(state, iterator, false, SITE).constant();
        }

        Constant hasNext() {
            return cursors.has(state, iterator, true);
        }

        Constant hasPrevious() {
            return cursors.has(state, iterator, false);
        }

        void isAt(int position) {
            assertThat(state.heap.get(ITERATOR, Slot.CURSOR)).contains(Value.constant(position));
        }

        void isAnywhere() {
            assertThat(state.heap.get(ITERATOR, Slot.CURSOR)).contains(Value.CLEAN);
        }

        void holds(Value... elements) {
            assertThat(sequences.size(state, list)).contains(elements.length);
            for (int i = 0; i < elements.length; i++) {
                assertThat(bench.memory.read(state, list, Slot.element(i)).constant())
                        .as("at %d", i)
                        .isEqualTo(elements[i].constant());
            }
        }

        Constant any() {
            return bench.memory.read(state, list, Slot.ELEMENT).constant();
        }
    }

    private static void with(java.util.function.Consumer<Walk> say) {
        Bench.with(bench -> say.accept(new Walk(bench)));
    }

    private static final Constant ANY = A.join(B).join(C).constant();

    @Test
    void it_gives_one_after_another_until_none_is_left() {
        with(walk -> {
            for (Value element : List.of(A, B, C)) {
                assertThat(walk.hasNext()).isEqualTo(YES);
                assertThat(walk.next()).isEqualTo(element.constant());
            }
            assertThat(walk.hasNext()).isEqualTo(NO);
            walk.isAt(3);
        });
    }

    @Test
    void it_gives_one_before_another_until_none_is_left() {
        with(walk -> {
            walk.stand(3);
            for (Value element : List.of(C, B, A)) {
                assertThat(walk.hasPrevious()).isEqualTo(YES);
                assertThat(walk.previous()).isEqualTo(element.constant());
            }
            assertThat(walk.hasPrevious()).isEqualTo(NO);
            walk.isAt(0);
            walk.next();
            walk.next();
            assertThat(walk.previous()).isEqualTo(B.constant());
        });
    }

    @Test
    void behind_the_end_any_element_may_be_given() {
        with(walk -> {
            walk.stand(3);
            assertThat(walk.next()).isEqualTo(ANY);
            walk.isAnywhere();
            assertThat(walk.hasNext()).isEqualTo(Constant.UNKNOWN);
            walk.stand(0);
            assertThat(walk.previous()).isEqualTo(ANY);
            walk.isAnywhere();
        });
    }

    @Test
    void at_one_of_a_few_places_it_gives_what_is_in_one_of_them() {
        with(walk -> {
            walk.walk(ITERATOR, walk.list, Value.constant(0).join(Value.constant(1)));
            assertThat(walk.hasNext()).isEqualTo(YES);
            assertThat(walk.hasPrevious()).isEqualTo(YES.join(NO));
            assertThat(walk.next()).isEqualTo(A.join(B).constant());
            assertThat(walk.hasPrevious()).isEqualTo(YES);
            assertThat(walk.next()).isEqualTo(B.join(C).constant());
            assertThat(walk.hasNext()).isEqualTo(YES.join(NO));
            assertThat(walk.next()).as("what can be given there").isEqualTo(C.constant());
            assertThat(walk.hasNext()).isEqualTo(NO);
        });
    }

    @Test
    void places_of_a_long_list_are_told_apart_where_only_one_is_meant() {
        with(walk -> {
            Value[] many = new Value[Constant.LIMIT];
            java.util.Arrays.fill(many, A);
            many[0] = B;
            walk.fill(LIST, many);
            walk.stand(0);
            assertThat(walk.next()).isEqualTo(B.constant());
            walk.walk(ITERATOR, walk.list, Value.constant(1).join(Value.constant(2)));
            assertThat(walk.next()).isEqualTo(A.join(B).constant());
            walk.isAnywhere();
            walk.fill(LIST, java.util.Arrays.copyOf(many, Constant.LIMIT - 1));
            walk.walk(ITERATOR, walk.list, Value.constant(1).join(Value.constant(2)));
            assertThat(walk.next()).isEqualTo(A.constant());
        });
    }

    @Test
    void where_it_stands_nobody_knows_it_gives_any_element() {
        with(walk -> {
            walk.walk(ITERATOR, walk.list, Value.CLEAN);
            assertThat(walk.hasNext()).isEqualTo(Constant.UNKNOWN);
            assertThat(walk.hasPrevious()).isEqualTo(Constant.UNKNOWN);
            assertThat(walk.next()).isEqualTo(ANY);
            assertThat(walk.previous()).isEqualTo(ANY);
            walk.isAnywhere();
        });
    }

    @Test
    void what_walks_over_nothing_gives_nothing() {
        with(walk -> {
            walk.fill(LIST);
            walk.stand(0);
            assertThat(walk.hasNext()).isEqualTo(NO);
            walk.walk(ITERATOR, walk.list, Value.CLEAN);
            assertThat(walk.hasNext()).as("wherever it stands").isEqualTo(NO);
            walk.state.heap.setAll(ITERATOR, Map.of(Slot.SIZE, Value.constant(0)));
            assertThat(walk.hasNext()).as("one of nothing").isEqualTo(NO);
            walk.state.heap.setAll(ITERATOR, Map.of());
            assertThat(walk.hasNext()).isEqualTo(Constant.UNKNOWN);
            assertThat(walk.cursors.has(walk.state, Value.CLEAN, true)).isEqualTo(Constant.UNKNOWN);
        });
    }

    @Test
    void an_iterator_that_is_one_of_several_is_not_known_to_stand_anywhere() {
        with(walk -> {
            walk.walk(ANOTHER, walk.list, Value.constant(2));
            Value both = Bench.oneOf(ITERATOR, ANOTHER);
            assertThat(walk.cursors.has(walk.state, both, true)).isEqualTo(YES);
            assertThat(walk.cursors.has(walk.state, both, false)).isEqualTo(YES.join(NO));
            assertThat(walk.cursors.step(walk.state, both, true, SITE).constant())
                    .isEqualTo(ANY);
            walk.isAnywhere();
            HeapObject many = ITERATOR.older();
            walk.walk(many, walk.list, Value.constant(0));
            assertThat(walk.cursors.has(walk.state, Value.of(many), true)).isEqualTo(Constant.UNKNOWN);
            assertThat(walk.cursors.step(walk.state, Value.of(many), true, SITE).constant())
                    .isEqualTo(ANY);
        });
    }

    @Test
    void one_that_walks_over_one_of_several_lists_gives_what_any_has() {
        with(walk -> {
            walk.fill(OTHER, D);
            for (Value walked : List.of(Bench.oneOf(LIST, OTHER), Value.of(LIST.older()))) {
                walk.fill(LIST, A, B, C);
                walk.state.heap.set(LIST.older(), Slot.ELEMENT, Value.of(Constant.of(List.of("a", "b", "c", "d"))));
                walk.walk(ITERATOR, walked, Value.constant(0));
                assertThat(walk.hasNext()).isEqualTo(Constant.UNKNOWN);
                assertThat(walk.hasPrevious()).as("it stands at the start").isEqualTo(NO);
                assertThat(walk.next()).isEqualTo(ANY.join(D.constant()));
                walk.isAnywhere();
            }
        });
    }

    @Test
    void it_sees_what_the_list_has_when_it_comes_there() {
        with(walk -> {
            walk.next();
            walk.sequences.setAt(walk.state, walk.list, java.util.Optional.of(1), D);
            assertThat(walk.next()).isEqualTo(D.constant());
        });
    }

    @Test
    void what_was_read_last_is_removed() {
        with(walk -> {
            walk.next();
            walk.next();
            walk.cursors.remove(walk.state, walk.iterator, SITE);
            walk.holds(A, C);
            walk.isAt(1);
            assertThat(walk.next()).isEqualTo(C.constant());
            walk.previous();
            walk.cursors.remove(walk.state, walk.iterator, SITE);
            walk.holds(A);
            walk.isAt(1);
        });
    }

    @Test
    void once_removed_it_is_not_removed_again() {
        with(walk -> {
            walk.next();
            walk.cursors.remove(walk.state, walk.iterator, SITE);
            walk.holds(B, C);
            walk.cursors.remove(walk.state, walk.iterator, SITE);
            assertThat(walk.sequences.size(walk.state, walk.list))
                    .as("what is removed, nobody knows")
                    .isEmpty();
            walk.isAnywhere();
        });
    }

    @Test
    void what_is_removed_nobody_knows_is_any() {
        with(walk -> {
            walk.walk(ITERATOR, walk.list, Value.CLEAN);
            walk.next();
            walk.cursors.remove(walk.state, walk.iterator, SITE);
            assertThat(walk.sequences.size(walk.state, walk.list)).isEmpty();
            assertThat(walk.any()).isEqualTo(ANY);
            assertThat(walk.state.heap.get(LIST, Slot.VERSION))
                    .as("who removed something")
                    .contains(Value.constant(SITE.index()));
        });
    }

    @Test
    void who_removes_from_a_list_of_which_the_size_is_not_known_is_noted() {
        with(walk -> {
            walk.walk(ITERATOR, Value.of(GIVEN), Value.constant(0));
            walk.next();
            walk.cursors.remove(walk.state, walk.iterator, SITE);
            assertThat(walk.state.heap.get(GIVEN, Slot.VERSION)).contains(Value.constant(SITE.index()));
            walk.stand(0);
            walk.next();
            walk.cursors.remove(walk.state, walk.iterator, SITE);
            assertThat(walk.state.heap.get(LIST, Slot.VERSION)).isNotEqualTo(Value.constant(SITE.index()));
            walk.holds(B, C);
        });
    }

    @Test
    void what_was_read_last_is_replaced() {
        with(walk -> {
            walk.next();
            walk.next();
            walk.cursors.set(walk.state, walk.iterator, D);
            walk.holds(A, D, C);
            walk.isAt(2);
            walk.previous();
            walk.previous();
            walk.cursors.set(walk.state, walk.iterator, B);
            walk.holds(B, D, C);
        });
        with(walk -> {
            walk.walk(ITERATOR, walk.list, Value.CLEAN);
            walk.next();
            walk.cursors.set(walk.state, walk.iterator, D);
            assertThat(walk.any()).as("it may be any").isEqualTo(ANY.join(D.constant()));
        });
        with(walk -> {
            walk.fill(OTHER, A);
            walk.walk(ANOTHER, Value.of(OTHER), Value.constant(0));
            walk.next();
            walk.cursors.set(walk.state, Bench.oneOf(ITERATOR, ANOTHER), D);
            assertThat(walk.any()).as("it may be in either list").isEqualTo(ANY.join(D.constant()));
        });
    }

    @Test
    void what_is_added_comes_before_what_is_next() {
        with(walk -> {
            walk.next();
            walk.cursors.add(walk.state, walk.iterator, D, SITE);
            walk.holds(A, D, B, C);
            walk.isAt(2);
            assertThat(walk.next()).isEqualTo(B.constant());
            walk.stand(3);
            walk.cursors.add(walk.state, walk.iterator, A, SITE);
            walk.holds(A, D, B, A, C);
        });
    }

    @Test
    void what_is_added_nobody_knows_where_may_be_anywhere() {
        with(walk -> {
            walk.walk(ITERATOR, walk.list, Value.CLEAN);
            walk.cursors.add(walk.state, walk.iterator, D, SITE);
            assertThat(walk.any()).isEqualTo(ANY.join(D.constant()));
            assertThat(walk.sequences.size(walk.state, walk.list)).isEmpty();
            walk.isAnywhere();
        });
        with(walk -> {
            walk.walk(ANOTHER, walk.list, Value.constant(2));
            walk.cursors.add(walk.state, Bench.oneOf(ITERATOR, ANOTHER), D, SITE);
            assertThat(walk.any()).isEqualTo(ANY.join(D.constant()));
            walk.isAnywhere();
        });
    }

    @Test
    void after_adding_nothing_was_read_that_could_be_replaced() {
        with(walk -> {
            walk.next();
            walk.cursors.add(walk.state, walk.iterator, D, SITE);
            walk.cursors.remove(walk.state, walk.iterator, SITE);
            assertThat(walk.sequences.size(walk.state, walk.list)).isEmpty();
        });
    }

    @Test
    void of_a_list_that_is_passed_the_caller_is_asked_how_many_it_has() {
        with(walk -> {
            walk.walk(ITERATOR, Value.of(GIVEN), Value.constant(0));
            walk.bench.frame.constantNeeds().clear();
            assertThat(walk.hasNext()).isEqualTo(Constant.UNKNOWN);
            assertThat(walk.bench.frame.constantNeeds())
                    .containsExactly(AccessPath.of(1).append(Slot.SIZE));
            assertThat(walk.cursors
                            .step(walk.state, walk.iterator, true, SITE)
                            .taints()
                            .labels())
                    .contains(new Label.Input(AccessPath.of(1).append(Slot.element(0))));
        });
    }

    @Test
    void of_an_iterator_that_is_passed_the_caller_is_asked_where_it_stands() {
        with(walk -> {
            HeapObject passed = HeapObject.input("java/util/Iterator", AccessPath.of(1));
            walk.cursors.step(walk.state, Value.of(passed), true, SITE);
            assertThat(walk.bench.frame.constantNeeds())
                    .contains(AccessPath.of(1).append(Slot.CURSOR));
            assertThat(walk.state.heap.get(passed, Slot.CURSOR)).contains(Value.CLEAN);
        });
    }

    @Test
    void whether_it_moved_decides_what_it_gives_from_then_on() {
        with(walk -> {
            walk.state.heap.set(ITERATOR, Slot.VERSION, Value.constant(1).withTaints(DECIDED));
            assertThat(walk.cursors.choosing(walk.state, walk.iterator)).isEqualTo(DECIDED);
            Value read = walk.cursors.step(walk.state, walk.iterator, true, SITE);
            assertThat(read.constant()).isEqualTo(A.constant());
            assertThat(read.taints()).isEqualTo(DECIDED);
            assertThat(walk.state.heap.get(ITERATOR, Slot.VERSION))
                    .contains(Value.constant(SITE.index()).withTaints(DECIDED));
            walk.cursors.add(walk.state, walk.iterator, D, SITE);
            assertThat(walk.cursors.choosing(walk.state, walk.iterator)).isEqualTo(DECIDED);
        });
    }

    @Test
    void what_moves_in_a_reader_stands_where_something_decided() {
        with(walk -> {
            walk.cursors.advance(walk.state, walk.iterator, SITE);
            assertThat(walk.state.heap.get(ITERATOR, Slot.VERSION)).contains(Value.constant(SITE.index()));
            walk.state.heap.set(ITERATOR, Slot.VERSION, Value.constant(1).withTaints(LIES));
            walk.cursors.advance(walk.state, walk.iterator, SITE);
            assertThat(walk.state.heap.get(ITERATOR, Slot.VERSION))
                    .contains(Value.constant(SITE.index()).withTaints(DECIDED));
        });
    }

    @Test
    void what_decided_how_many_there_are_decides_whether_more_come() {
        with(walk -> {
            assertThat(walk.cursors.choosing(walk.state, walk.iterator)).isEqualTo(Taints.NONE);
            walk.state.heap.set(LIST, Slot.SIZE, Value.CLEAN.withTaints(DECIDED));
            assertThat(walk.cursors.choosing(walk.state, walk.iterator)).isEqualTo(DECIDED);
            walk.state.heap.set(LIST, Slot.SIZE, Value.CLEAN.withTaints(LIES));
            assertThat(walk.cursors.choosing(walk.state, walk.iterator))
                    .as("what lies in the number decides nothing")
                    .isEqualTo(Taints.NONE);
            assertThat(walk.cursors.choosing(walk.state, walk.iterator.withTaints(DECIDED)))
                    .isEqualTo(DECIDED);
            assertThat(walk.cursors.choosing(walk.state, walk.iterator.withTaints(LIES)))
                    .isEqualTo(Taints.NONE);
        });
    }

    @Test
    void what_decided_which_keys_a_map_has_decides_whether_a_view_of_it_has_more() {
        with(walk -> {
            HeapObject map = Bench.object("java/util/HashMap", 5);
            HeapObject view = Bench.object("java/util/Set", 6);
            for (Slot shown : List.of(Slot.KEYS_OF, Slot.VALUES_OF, Slot.ENTRIES_OF)) {
                for (Slot decided : List.of(Slot.KEY, Slot.SIZE)) {
                    walk.state.heap.setAll(map, Map.of(decided, A.withTaints(DECIDED)));
                    walk.state.heap.setAll(view, Map.of(shown, Value.of(map)));
                    assertThat(walk.cursors.choosingOf(walk.state, Value.of(view)))
                            .isEqualTo(DECIDED);
                    assertThat(walk.cursors.choosingOf(walk.state, Value.of(map)))
                            .isEqualTo(DECIDED);
                }
            }
            walk.state.heap.setAll(map, Map.of(Slot.KEY, A.withTaints(LIES)));
            assertThat(walk.cursors.choosingOf(walk.state, Value.of(map))).isEqualTo(Taints.NONE);
        });
    }

    @Test
    void what_walks_over_something_else_gives_what_it_was_made_with() {
        with(walk -> {
            walk.state.heap.setAll(ITERATOR, Map.of(Slot.ELEMENT, D));
            assertThat(walk.next()).isEqualTo(D.constant());
            assertThat(walk.state.heap.get(ITERATOR, Slot.CURSOR)).isEmpty();
        });
        with(walk -> {
            Value tainted = Value.CLEAN.withTaints(LIES);
            assertThat(walk.cursors
                            .step(walk.state, walk.iterator.plus(LIES), true, SITE)
                            .taints())
                    .as("what the iterator bears, what it gives bears")
                    .isEqualTo(tainted.taints());
            walk.walk(ITERATOR, walk.list.withTaints(LIES), Value.constant(0).withTaints(LIES));
            assertThat(walk.state.heap.get(ITERATOR, Slot.ORIGIN)).contains(walk.list);
            assertThat(walk.state.heap.get(ITERATOR, Slot.CURSOR)).contains(Value.constant(0));
            assertThat(Set.of(walk.next())).containsExactly(A.constant());
        });
    }
}
