package fr.charteia.core.flow.path;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.Programs;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.interpreter.Bench;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Chain;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What differs between ways that meet. */
class DifferencesTest {
    private static final MemberRef METHOD = new MemberRef("p/C", "m", "()V");
    private static final Slot NAME = Slot.field("p/C", "name");
    private static final HeapObject MADE = HeapObject.allocated("p/C", new Site(METHOD, 1, 1));
    private static final Taints DECIDED =
            Taints.of(new Taint(new Label.AiOutput(new Site(METHOD, 2, 2)), Taint.bit(Mark.CONTROL)), Chain.EMPTY);

    private static State state(String constant, int definition) {
        State state = new State(1);
        state.assign(0, Value.constant(constant), definition);
        state.heap.set(MADE, NAME, Value.constant(constant));
        return state;
    }

    private static void with(Function<List<State>, Differences> between, Memory memory, Frame frame) {
        State one = state("a", 1);
        State other = state("b", 2);
        Differences differences = between.apply(List.of(one, other));
        State first = one.copy().join(other, -3, memory);
        differences.mark(first, DECIDED, frame);
        assertThat(first.registers[0].taints()).isEqualTo(DECIDED);
        assertThat(first.heap.get(MADE, NAME).orElseThrow().taints()).isEqualTo(DECIDED);

        other.assign(0, one.registers[0], 1);
        other.heap = one.heap.copy();
        State second = one.copy().join(other, -3, memory);
        differences.mark(second, DECIDED, frame);
        assertThat(second.registers[0].taints())
                .as("what was found is not looked for again")
                .isEqualTo(DECIDED);
        assertThat(second.heap.get(MADE, NAME).orElseThrow().taints()).isEqualTo(DECIDED);

        State third = one.copy().join(other, -3, memory);
        between.apply(List.of(one, other)).mark(third, DECIDED, frame);
        assertThat(third.registers[0].taints()).isEqualTo(Taints.NONE);
        assertThat(third.heap.get(MADE, NAME).orElseThrow().taints()).isEqualTo(Taints.NONE);
    }

    @Test
    void it_is_found_once_for_all_that_ask() {
        Programs.with("package p; class C { String name; void m() {} }", program -> {
            Memory memory = new Memory(program, Shape.NONE, new Globals());
            Frame frame = new Frame(
                    program, program.resolve(METHOD).flatMap(program::body).orElseThrow(), memory);
            with(ways -> new Differences(ways.stream().map(List::of).toList(), memory), memory, frame);
        });
    }

    private static final HeapObject MAP = Bench.object("java/util/HashMap", 5);
    private static final HeapObject LIST = Bench.object("java/util/ArrayList", 6);
    private static final HeapObject PASSED = HeapObject.input("p/C", AccessPath.of(0));
    private static final Value A = Value.constant("a");
    private static final Value B = Value.constant("b");

    /** A way that brings the states that these make of one that all ways have in common. */
    @SafeVarargs
    private static List<State> way(State common, Consumer<State>... changes) {
        List<State> states = new ArrayList<>();
        for (Consumer<State> change : changes) {
            State state = common.copy();
            change.accept(state);
            states.add(state);
        }
        return states;
    }

    /** Where ways meet, what differs between them is marked. */
    private static void meet(Bench bench, List<List<State>> ways, Consumer<State> say) {
        State joined = ways.stream()
                .flatMap(List::stream)
                .reduce((one, other) -> one.join(other, -3, bench.memory))
                .orElseThrow()
                .copy();
        Differences differences = new Differences(ways, bench.memory);
        assertThat(differences.ways()).isEqualTo(ways);
        differences.mark(joined, DECIDED, bench.frame);
        say.accept(joined);
    }

    private static void register(boolean differs, Value one, int by, Value other, int byOther) {
        Bench.with(bench -> meet(
                bench,
                List.of(
                        way(new State(1), state -> state.assign(0, one, by)),
                        way(new State(1), state -> state.assign(0, other, byOther))),
                joined -> assertThat(joined.registers[0].taints().isEmpty()).isEqualTo(!differs)));
    }

    @Test
    void a_register_differs_that_ways_give_different_values() {
        register(true, A, 1, B, 2);
        register(true, Value.CLEAN, 1, Value.CLEAN, 2);
        register(true, Value.of(MADE), 1, Value.of(MAP), 2);
        register(true, Value.of(MADE), 1, A, 2);
        register(true, A.join(B), 1, A.join(B), 2);
    }

    @Test
    void a_register_that_one_instruction_gave_on_all_ways_or_one_constant_or_object_does_not() {
        register(false, Value.CLEAN, 1, Value.CLEAN, 1);
        register(false, A, 1, A, 2);
        register(false, Value.of(MADE), 1, Value.of(MADE), 2);
        register(false, Value.BOTTOM, 1, Value.BOTTOM, 2);
    }

    @Test
    void of_ways_of_several_states_each_may_bring_what_any_of_these_does() {
        Consumer<State> a = state -> state.assign(0, A, 1);
        Consumer<State> b = state -> state.assign(0, B, 2);
        Consumer<State> c = state -> state.assign(0, Value.constant("c"), 3);
        State common = new State(1);
        Bench.with(bench -> {
            meet(
                    bench,
                    List.of(way(common, a, b), way(common, b, a)),
                    joined -> assertThat(joined.registers[0].taints()).isEqualTo(Taints.NONE));
            meet(
                    bench,
                    List.of(way(common, a, b), way(common, a)),
                    joined -> assertThat(joined.registers[0].taints()).isEqualTo(DECIDED));
            meet(
                    bench,
                    List.of(way(common, a), way(common, b, a)),
                    joined -> assertThat(joined.registers[0].taints()).isEqualTo(DECIDED));
            meet(
                    bench,
                    List.of(way(common, a), way(common, a), way(common, c)),
                    joined -> assertThat(joined.registers[0].taints()).isEqualTo(DECIDED));
        });
    }

    private static Taints part(State state, HeapObject object, Slot slot) {
        return state.heap.get(object, slot).orElseThrow().taints();
    }

    @Test
    void a_part_of_an_object_differs_where_ways_have_set_it_otherwise() {
        Slot other = Slot.field("p/C", "other");
        State common = new State(0);
        for (HeapObject object : List.of(MADE, PASSED)) {
            common.heap.setAll(object, Map.of(NAME, A, other, A));
        }
        Bench.with(bench -> {
            for (HeapObject object : List.of(MADE, PASSED)) {
                meet(
                        bench,
                        List.of(way(common, state -> {}), way(common, state -> state.heap.set(object, NAME, B))),
                        joined -> {
                            assertThat(part(joined, object, NAME)).isEqualTo(DECIDED);
                            assertThat(part(joined, object, other)).isEqualTo(Taints.NONE);
                        });
                meet(
                        bench,
                        List.of(
                                way(common, state -> state.heap.set(object, NAME, B)),
                                way(common, state -> state.heap.set(object, NAME, B))),
                        joined -> assertThat(part(joined, object, NAME)).isEqualTo(Taints.NONE));
                meet(
                        bench,
                        List.of(
                                way(common, state -> {}, state -> state.heap.set(object, NAME, B)),
                                way(common, state -> state.heap.set(object, NAME, B), state -> {})),
                        joined -> assertThat(part(joined, object, NAME))
                                .as("each way may have set it so")
                                .isEqualTo(Taints.NONE));
            }
        });
    }

    @Test
    void an_object_that_only_one_way_has_made_is_met_by_nobody_who_took_another() {
        Bench.with(bench -> {
            meet(
                    bench,
                    List.of(way(new State(0), state -> state.heap.set(MADE, NAME, A)), way(new State(0), state -> {})),
                    joined -> assertThat(part(joined, MADE, NAME)).isEqualTo(Taints.NONE));
            meet(
                    bench,
                    List.of(
                            way(new State(0), state -> state.heap.set(PASSED, NAME, A)),
                            way(new State(0), state -> {})),
                    joined -> assertThat(part(joined, PASSED, NAME).set())
                            .as("the caller has made it")
                            .containsAll(DECIDED.set()));
        });
    }

    @Test
    void what_lies_under_a_key_tells_the_ways_apart_and_that_it_is_there_does_not() {
        State common = new State(0);
        common.heap.setAll(MAP, Map.of(Slot.KEY, A, Slot.value("a"), Value.of(LIST)));
        Bench.with(bench -> {
            meet(
                    bench,
                    List.of(
                            way(common, state -> state.heap.set(MAP, Slot.value("a"), A)),
                            way(common, state -> state.heap.set(MAP, Slot.value("a"), B))),
                    joined -> {
                        assertThat(part(joined, MAP, Slot.value("a"))).isEqualTo(DECIDED);
                        assertThat(part(joined, MAP, Slot.KEY)).isEqualTo(Taints.NONE);
                    });
            meet(
                    bench,
                    List.of(way(common, state -> {}), way(common, state -> {
                        state.heap.set(MAP, Slot.value("b"), B);
                        state.heap.set(MAP, Slot.KEY, A.join(B));
                    })),
                    joined -> assertThat(part(joined, MAP, Slot.KEY)).isEqualTo(DECIDED));
        });
    }

    @Test
    void where_the_keys_are_not_known_who_put_one_there_tells_the_ways_apart() {
        State common = new State(0);
        common.heap.setAll(MAP, Map.of(Slot.KEY, Value.CLEAN, Slot.VALUE, A, Slot.VERSION, Value.constant(1)));
        Bench.with(bench -> {
            meet(
                    bench,
                    List.of(
                            way(common, state -> {}),
                            way(common, state -> state.heap.set(MAP, Slot.VERSION, Value.constant(2)))),
                    joined -> assertThat(part(joined, MAP, Slot.KEY)).isEqualTo(DECIDED.marked(Mark.UNTOLD)));
            meet(
                    bench,
                    List.of(way(common, state -> {}), way(common, state -> state.heap.set(MAP, Slot.KEY, B))),
                    joined -> assertThat(part(joined, MAP, Slot.KEY)).isEqualTo(DECIDED));
            meet(
                    bench,
                    List.of(way(common, state -> {}), way(common, state -> state.heap.set(MAP, Slot.CONTENT, B))),
                    joined -> assertThat(part(joined, MAP, Slot.KEY)).isEqualTo(Taints.NONE));
        });
    }

    @Test
    void who_added_an_element_tells_the_ways_apart_even_where_it_is_one_that_was_there() {
        State common = new State(0);
        common.heap.setAll(LIST, Map.of(Slot.ELEMENT, A, Slot.SIZE, Value.CLEAN, Slot.VERSION, Value.constant(1)));
        Bench.with(bench -> meet(
                bench,
                List.of(
                        way(common, state -> {}),
                        way(common, state -> state.heap.set(LIST, Slot.VERSION, Value.constant(2)))),
                joined -> {
                    assertThat(part(joined, LIST, Slot.ELEMENT)).isEqualTo(DECIDED);
                    assertThat(part(joined, LIST, Slot.SIZE)).isEqualTo(Taints.NONE);
                }));
    }

    @Test
    void what_a_view_shows_differs_where_what_it_shows_does() {
        HeapObject view = Bench.object("java/util/Set", 7);
        State common = new State(0);
        common.heap.setAll(MAP, Map.of(Slot.value("a"), A));
        common.heap.setAll(view, Map.of(Slot.VALUES_OF, Value.of(MAP), Slot.ELEMENT, Value.BOTTOM));
        Bench.with(bench -> meet(
                bench,
                List.of(way(common, state -> {}), way(common, state -> state.heap.set(MAP, Slot.value("a"), B))),
                joined -> {
                    assertThat(part(joined, view, Slot.ELEMENT)).isEqualTo(DECIDED);
                    assertThat(part(joined, view, Slot.VALUES_OF)).isEqualTo(Taints.NONE);
                }));
    }

    @Test
    void where_nothing_parted_nothing_differs() {
        Bench.with(bench -> {
            State joined = state("a", 1);
            new Differences(List.of(), bench.memory).mark(joined, DECIDED, bench.frame);
            assertThat(joined.registers[0].taints()).isEqualTo(Taints.NONE);
        });
    }

    @Test
    void a_register_bears_where_it_was_set() {
        Taints elsewhere = DECIDED.marked(Mark.PRESENCE);
        Bench.with(bench -> {
            State joined = new State(2);
            joined.assign(0, A.join(B), 3);
            joined.assign(1, A.join(B), 3);
            List<List<State>> ways = List.of(
                    way(new State(2), state -> {
                        state.assign(0, A, 1);
                        state.assign(1, A, 1);
                    }),
                    way(new State(2), state -> {
                        state.assign(0, B, 2);
                        state.assign(1, B, 2);
                    }));
            new Differences(ways, bench.memory)
                    .mark(joined, DECIDED, register -> register == 0 ? elsewhere : DECIDED, bench.frame);
            assertThat(joined.registers[0].taints()).isEqualTo(elsewhere);
            assertThat(joined.registers[1].taints()).isEqualTo(DECIDED);
        });
    }
}
