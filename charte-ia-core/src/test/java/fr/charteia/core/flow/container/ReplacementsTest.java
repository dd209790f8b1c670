package fr.charteia.core.flow.container;

import static fr.charteia.core.flow.interpreter.Bench.labelled;
import static fr.charteia.core.flow.interpreter.Bench.oneOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.Summaries;
import fr.charteia.core.flow.interpreter.Bench;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Everything that a container holds, replaced: each element by what becomes of it, where it is known which that are. */
class ReplacementsTest {
    private static final String FUNCTIONS = """
            static String same(String s) { return s; }
            static String clean(String s) { return "z"; }
            static String number(int n) { return "n" + n; }
            static String value(String k, String v) { return k + v; }
            static boolean yes(String s) { return true; }
            static boolean no(String s) { return false; }
            static boolean perhaps(String s) { return api.Donnees.choix(); }
            static String never(String s) { throw new IllegalStateException(); }
            """;
    private static final HeapObject LIST = Bench.object("java/util/ArrayList", 3);
    private static final HeapObject OTHER = Bench.object("java/util/ArrayList", 4);
    private static final HeapObject MAP = Bench.object("java/util/HashMap", 5);
    private static final HeapObject GIVEN = HeapObject.input("java/util/List", AccessPath.of(1));
    private static final HeapObject GIVEN_MAP = HeapObject.input("java/util/Map", AccessPath.of(2));
    private static final Site SITE = new Site(Bench.METHOD, 30, 300);

    private Bench bench;
    private State state;
    private Replacements replacements;

    private void with(Consumer<Bench> say) {
        Bench.with(FUNCTIONS, it -> {
            bench = it;
            state = it.state;
            replacements = new Replacements(it.frame, it.calls().functions());
            say.accept(it);
        });
    }

    private Value function(String name) {
        return Value.of(bench.function(name));
    }

    private static Value list(State state, HeapObject list, Value... elements) {
        Map<Slot, Value> parts = new java.util.LinkedHashMap<>();
        for (int i = 0; i < elements.length; i++) {
            parts.put(Slot.element(i), elements[i]);
        }
        parts.put(Slot.SIZE, Value.constant(elements.length));
        state.heap.setAll(list, parts);
        return Value.of(list);
    }

    private Constant at(Value list, int index) {
        return bench.memory.read(state, list, Slot.element(index)).constant();
    }

    private Set<String> told(Value list, Slot slot) {
        return Summaries.told(bench.memory.read(state, list, slot).taints());
    }

    private static Constant one(Object value) {
        return Constant.of(value);
    }

    @Test
    void each_element_becomes_what_a_function_makes_of_it() {
        with(it -> {
            Value list = list(state, LIST, labelled(6), Value.constant("b"));
            assertThat(replacements.replaceAll(state, list, function("same"), SITE))
                    .isTrue();
            assertThat(told(list, Slot.element(0))).containsExactly("#6");
            assertThat(at(list, 1)).isEqualTo(one("b"));
            assertThat(replacements.replaceAll(state, list, function("clean"), SITE))
                    .isTrue();
            assertThat(told(list, Slot.ELEMENT)).isEmpty();
            assertThat(at(list, 0)).isEqualTo(one("z"));
            assertThat(state.heap.get(LIST, Slot.SIZE)).contains(Value.constant(2));
        });
    }

    @Test
    void each_value_of_a_map_becomes_what_a_function_makes_of_it_and_its_key() {
        with(it -> {
            state.heap.set(MAP, Slot.value("k"), Value.constant("v"));
            state.heap.set(MAP, Slot.value("l"), labelled(6));
            state.heap.set(MAP, Slot.KEY, Value.of(Constant.of(List.of("k", "l"))));
            assertThat(replacements.replaceAll(state, Value.of(MAP), function("value"), SITE))
                    .isTrue();
            assertThat(bench.memory.read(state, Value.of(MAP), Slot.value("k")).constant())
                    .isEqualTo(one("kv"));
            assertThat(told(Value.of(MAP), Slot.value("k"))).isEmpty();
            assertThat(told(Value.of(MAP), Slot.value("l"))).containsExactly("#6");
        });
    }

    @Test
    void of_one_of_several_or_of_many_nothing_is_replaced() {
        with(it -> {
            list(state, LIST, labelled(6));
            list(state, OTHER, labelled(6));
            for (Value container : List.of(
                    oneOf(LIST, OTHER),
                    Value.of(LIST.older()),
                    Value.of(LIST.asGlobal()),
                    Value.of(HeapObject.opaque("java/util/List", SITE)),
                    Value.CLEAN)) {
                assertThat(replacements.replaceAll(state, container, function("clean"), SITE))
                        .isFalse();
                assertThat(replacements.setAll(state, container, function("number"), SITE))
                        .isFalse();
                replacements.fill(state, container, Value.constant("z"));
            }
            assertThat(told(Value.of(LIST), Slot.element(0))).containsExactly("#6");
            HeapObject view = Bench.object("java/util/List", 9);
            state.heap.setAll(view, Map.of(Slot.ORIGIN, Value.of(LIST), Slot.START, Value.constant(0)));
            assertThat(replacements.replaceAll(state, Value.of(view), function("clean"), SITE))
                    .isFalse();
        });
    }

    @Test
    void of_what_is_passed_each_element_where_the_caller_tells_them_apart() {
        with(it -> {
            Value given = Value.of(GIVEN);
            assertThat(replacements.replaceAll(state, given, function("same"), SITE))
                    .isTrue();
            assertThat(told(given, Slot.ELEMENT)).isNotEmpty();
            assertThat(it.frame.constantNeeds()).contains(AccessPath.of(1).append(Slot.SIZE));
            assertThat(replacements.replaceAll(state, given, function("clean"), SITE))
                    .isTrue();
            assertThat(told(given, Slot.ELEMENT)).as("what it held is gone").isEmpty();
            state.heap.setAll(GIVEN, Map.of(Slot.SIZE, Value.constant(2)));
            assertThat(replacements.replaceAll(state, given, function("same"), SITE))
                    .isTrue();
            assertThat(told(given, Slot.element(1))).containsExactly("#1[1]");
            assertThat(told(given, Slot.element(0))).containsExactly("#1[0]");
        });
    }

    @Test
    void of_a_map_that_is_passed_the_caller_is_asked_for_its_keys() {
        with(it -> {
            Value given = Value.of(GIVEN_MAP);
            assertThat(replacements.replaceAll(state, given, function("value"), SITE))
                    .isFalse();
            assertThat(it.frame.constantNeeds()).contains(AccessPath.of(2).append(Slot.KEY));
        });
    }

    @Test
    void one_value_is_put_everywhere() {
        with(it -> {
            Value list = list(state, LIST, labelled(6), labelled(7));
            replacements.fill(state, list, Value.constant("z"));
            assertThat(told(list, Slot.ELEMENT)).isEmpty();
            assertThat(at(list, 1)).isEqualTo(one("z"));
            HeapObject array = Bench.object("[Ljava/lang/String;", 8);
            state.heap.setAll(array, Map.of(Slot.ELEMENT, labelled(6), Slot.SIZE, Value.CLEAN));
            replacements.fill(state, Value.of(array), Value.constant("z"));
            assertThat(told(Value.of(array), Slot.ELEMENT)).isEmpty();
            Value given = Value.of(GIVEN);
            replacements.fill(state, given, labelled(7));
            assertThat(told(given, Slot.ELEMENT)).containsExactly("#7");
            assertThat(told(given, Slot.element(3))).containsExactly("#7");
        });
    }

    @Test
    void each_cell_becomes_what_a_function_makes_of_its_index() {
        with(it -> {
            HeapObject array = Bench.object("[Ljava/lang/String;", 8);
            for (int size : new int[] {6, 7}) {
                list(state, array, new Value[size]);
                state.heap.setAll(array, Map.of(Slot.SIZE, Value.constant(size), Slot.ELEMENT, labelled(6)));
                assertThat(replacements.setAll(state, Value.of(array), function("number"), SITE))
                        .isTrue();
                Set<Object> third = at(Value.of(array), 2).values().orElse(Set.of());
                assertThat(third).isEqualTo(size == 6 ? Set.of("n2") : Set.of());
                assertThat(told(Value.of(array), Slot.ELEMENT)).isEmpty();
            }
        });
    }

    @Test
    void whether_a_condition_holds_for_all() {
        with(it -> {
            assertThat(replacements.holdsForAll(state, function("yes"), Value.CLEAN, SITE))
                    .contains(true);
            assertThat(replacements.holdsForAll(state, function("no"), Value.CLEAN, SITE))
                    .contains(false);
            assertThat(replacements.holdsForAll(state, function("perhaps"), Value.CLEAN, SITE))
                    .isEqualTo(Optional.empty());
            assertThat(replacements.answer(state, function("never"), List.of(Value.CLEAN), SITE))
                    .isEqualTo(Value.CLEAN);
        });
    }
}
