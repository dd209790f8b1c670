package fr.charteia.core.flow.library;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.interpreter.Bench;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Chain;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What the places of models lead to in a call, what is read there, and where what is put there is found again. */
class PlacesTest {
    private static final HeapObject LIST = Bench.object("java/util/ArrayList", 1);
    private static final HeapObject MAP = Bench.object("java/util/HashMap", 2);
    private static final HeapObject OURS = Bench.object("p/C", 3);
    private static final HeapObject OTHER = Bench.object("java/util/HashMap", 4);
    private static final Slot F = Slot.field("p/C", "f");
    private static final Value A = Value.constant("a");
    private static final Value B = Value.constant("b");
    private static final Value C = Value.constant("c");
    private static final Value NULL = Value.constant(Constant.NULL);
    private static final Label ANSWER = new Label.AiOutput(new Site(Bench.METHOD, 5, 5));
    private static final Taints LIES = Taints.of(Taint.of(ANSWER), Chain.EMPTY);
    private static final String OBJECT = "Ljava/lang/Object;";

    private static final class Room {
        private final Bench bench;
        private final State state;
        private final Places places;

        Room(Bench bench) {
            this.bench = bench;
            this.state = bench.state;
            this.places = bench.places();
        }

        Value at(Invocation call, String place) {
            return places.at(call, Place.parse(place));
        }

        Value put(Invocation call, String place, Value value) {
            return places.put(call, Place.parse(place), value, Value.BOTTOM);
        }

        Optional<Value> held(HeapObject object, Slot slot) {
            return state.heap.get(object, slot);
        }
    }

    private static void in(Consumer<Room> say) {
        Bench.with(bench -> say.accept(new Room(bench)));
    }

    @Test
    void the_receiver_and_the_arguments() {
        in(room -> {
            Invocation on = room.bench.callOn(OBJECT, Value.of(LIST), A, B);
            assertThat(room.at(on, "this")).isEqualTo(Value.of(LIST));
            assertThat(room.at(on, "argument[0]")).isEqualTo(A);
            assertThat(room.at(on, "argument[1]")).isEqualTo(B);
            assertThat(room.at(on, "argument[2]")).as("there is none").isEqualTo(Value.BOTTOM);
            assertThat(room.at(on, "argument[*]")).isEqualTo(A.join(B));
            Invocation alone = room.bench.call(OBJECT, A, B);
            assertThat(room.at(alone, "argument[0]")).isEqualTo(A);
            assertThat(room.at(alone, "argument[1]")).isEqualTo(B);
            assertThat(room.at(alone, "argument[*]")).isEqualTo(A.join(B));
            assertThat(room.at(alone, "this")).as("a static call has none").isEqualTo(Value.BOTTOM);
            assertThat(room.at(room.bench.call(OBJECT), "argument[*]")).isEqualTo(Value.BOTTOM);
        });
    }

    @Test
    void the_result_as_far_as_it_is_known() {
        in(room -> {
            Invocation call = room.bench.callOn(OBJECT, Value.of(LIST));
            assertThat(room.at(call, "retour")).isEqualTo(Value.BOTTOM);
            assertThat(room.places.at(call, Place.parse("retour"), C)).isEqualTo(C);
            assertThat(room.places.at(call, Place.parse("exception"), C)).isEqualTo(Value.BOTTOM);
            assertThat(room.places.at(room.bench.call(OBJECT, A), Place.self(), C))
                    .as("what a static call makes is what others call this")
                    .isEqualTo(C);
            assertThat(room.places.at(call, Place.self(), C)).isEqualTo(Value.of(LIST));
        });
    }

    @Test
    void what_is_in_a_collection() {
        in(room -> {
            room.state.heap.setAll(
                    LIST,
                    Map.of(
                            Slot.ELEMENT,
                            A.join(B),
                            Slot.element(0),
                            A,
                            Slot.element(1),
                            B,
                            Slot.SIZE,
                            Value.constant(2)));
            Invocation call = room.bench.callOn(OBJECT, Value.of(LIST), Value.constant(1), Value.CLEAN);
            assertThat(room.at(call, "this.element").constant())
                    .isEqualTo(A.join(B).constant());
            assertThat(room.at(call, "this.element[0]")).isEqualTo(A);
            assertThat(room.at(call, "this.element[argument[0]]")).isEqualTo(B);
            assertThat(room.at(call, "this.element[argument[1]]").constant())
                    .as("at any index")
                    .isEqualTo(A.join(B).constant());
            assertThat(room.at(call, "this.element[argument[7]]").constant())
                    .as("at an index that is not given")
                    .isEqualTo(A.join(B).constant());
            Invocation byText = room.bench.callOn(OBJECT, Value.of(LIST), A);
            assertThat(room.at(byText, "this.element[argument[0]]").constant())
                    .as("a text is no index")
                    .isEqualTo(A.join(B).constant());
        });
    }

    @Test
    void what_is_in_a_map() {
        in(room -> {
            room.state.heap.setAll(
                    MAP, Map.of(Slot.KEY, A.join(B), Slot.VALUE, C, Slot.value("a"), A, Slot.value("1"), B));
            Invocation call = room.bench.callOn(OBJECT, Value.of(MAP), A, Value.constant(1), Value.CLEAN);
            assertThat(room.at(call, "this.cle").constant()).isEqualTo(A.join(B).constant());
            assertThat(room.at(call, "this.cle[a]").constant()).isEqualTo(A.constant());
            assertThat(room.at(call, "this.cle[argument[0]]").constant()).isEqualTo(A.constant());
            assertThat(room.at(call, "this.cle[argument[1]]").constant()).isEqualTo(B.constant());
            assertThat(room.at(call, "this.cle[argument[2]]").constant())
                    .isEqualTo(room.at(call, "this.valeur").constant())
                    .isEqualTo(A.join(B).join(C).constant());
        });
    }

    @Test
    void what_is_under_the_name_of_a_file() {
        in(room -> {
            HeapObject file = Bench.object("java/io/File", 6);
            room.state.heap.set(file, Slot.NAME, A);
            room.state.heap.setAll(MAP, Map.of(Slot.value("a"), C));
            assertThat(room.at(room.bench.callOn(OBJECT, Value.of(MAP), Value.of(file)), "this.cle[=argument[0]]"))
                    .isEqualTo(C);
            assertThat(room.at(room.bench.callOn(OBJECT, Value.of(MAP), A), "this.cle[=argument[0]]"))
                    .isEqualTo(C);
            room.state.heap.set(file, Slot.NAME, Value.CLEAN);
            Invocation itself = room.bench.callOn(OBJECT, Value.of(MAP), Value.of(file));
            assertThat(room.at(itself, "this.cle[=argument[0]]"))
                    .as("its own name, which nothing is under yet")
                    .isEqualTo(Value.constant(Constant.NULL));
            for (Value unknown : List.of(Value.of(file.older()), Value.CLEAN, Bench.oneOf(file, LIST))) {
                assertThat(room.at(room.bench.callOn(OBJECT, Value.of(MAP), unknown), "this.cle[=argument[0]]"))
                        .as("nothing, where the name is not known")
                        .isEqualTo(Value.BOTTOM);
            }
        });
    }

    @Test
    void a_field_by_its_name() {
        in(room -> {
            room.state.heap.set(OURS, F, A);
            room.state.heap.set(LIST, Slot.named("$nom"), B);
            Invocation call = room.bench.callOn(OBJECT, Value.of(OURS), Value.of(LIST));
            assertThat(room.at(call, "this.f")).isEqualTo(A);
            assertThat(room.at(call, "argument[0].$nom")).isEqualTo(B);
            assertThat(room.at(call, "this.ff")).as("another name").isNotEqualTo(A);
            room.put(call, "this.l", C);
            assertThat(room.held(OURS, Slot.field("p/C", "l"))).contains(C);
            assertThat(room.held(OURS, F)).contains(A);
            room.put(call, "argument[0].inconnu", C);
            assertThat(room.at(call, "argument[0].inconnu")).isEqualTo(C);
        });
    }

    @Test
    void what_lies_deeper() {
        in(room -> {
            room.state.heap.set(LIST, Slot.ELEMENT, Value.of(MAP));
            room.state.heap.setAll(MAP, Map.of(Slot.value("a"), Value.tainted(LIES)));
            Invocation call = room.bench.callOn(OBJECT, Value.of(LIST));
            assertThat(room.at(call, "this.element.cle[a]").taints()).isEqualTo(LIES);
            assertThat(room.at(call, "this.**").taints()).isEqualTo(LIES);
            assertThat(room.at(call, "this.element.**").taints()).isEqualTo(LIES);
            assertThat(room.at(call, "this.cle.**").taints()).isEqualTo(Taints.NONE);
        });
    }

    @Test
    void of_a_stream_of_ours_only_what_it_gives() {
        in(room -> {
            HeapObject stream = Bench.object("p/C", 7);
            room.state.heap.setAll(stream, Map.of(F, Value.tainted(LIES), Slot.ELEMENT, A));
            Invocation call = room.bench.callOn(OBJECT, Value.of(stream));
            assertThat(room.at(call, "this.**").taints()).isEqualTo(LIES);
            room.state.heap.set(stream, Slot.READ, Value.constant(1));
            assertThat(room.at(call, "this.**").taints()).isEqualTo(Taints.NONE);
            room.state.heap.set(stream, Slot.ELEMENT, Value.tainted(LIES));
            assertThat(room.at(call, "this.**").taints()).isEqualTo(LIES);
        });
    }

    @Test
    void what_is_put_is_found_there() {
        in(room -> {
            Invocation call = room.bench.callOn(OBJECT, Value.of(MAP), A, Value.of(LIST));
            assertThat(room.put(call, "this.cle[argument[0]]", C)).isEqualTo(Value.BOTTOM);
            assertThat(room.held(MAP, Slot.value("a"))).contains(C);
            room.put(call, "this.cle[n]", B);
            assertThat(room.held(MAP, Slot.value("n"))).contains(B);
            assertThat(room.held(MAP, Slot.value("a"))).contains(C);
            room.put(call, "argument[1].element", A);
            assertThat(room.held(LIST, Slot.ELEMENT)).contains(A);
            room.put(call, "this", Value.tainted(LIES));
            assertThat(room.held(MAP, Slot.CONTENT).orElseThrow().taints()).isEqualTo(LIES);
        });
    }

    @Test
    void what_is_put_in_the_result_is_in_what_the_call_makes() {
        in(room -> {
            Invocation call = room.bench.callOn("Ljava/util/List;", Value.of(MAP));
            assertThat(room.put(call, "retour", A)).isEqualTo(A);
            assertThat(room.places.put(call, Place.result(), A, B)).isEqualTo(A.join(B));
            Value made = room.put(call, "retour.element", A);
            assertThat(made.objects()).hasSize(1);
            HeapObject object = made.objects().iterator().next();
            assertThat(object.type()).isEqualTo("java/util/List");
            assertThat(room.held(object, Slot.ELEMENT)).contains(A);
            assertThat(room.places
                            .put(call, Place.parse("retour.element"), B, made)
                            .objects())
                    .as("the same object")
                    .isEqualTo(made.objects());
        });
    }

    @Test
    void what_is_put_further_down_is_in_an_object_that_is_made_there() {
        in(room -> {
            Invocation call = room.bench.callOn(OBJECT, Value.of(MAP));
            room.put(call, "this.valeur.element", A);
            HeapObject made = room.held(MAP, Slot.VALUE)
                    .orElseThrow()
                    .objects()
                    .iterator()
                    .next();
            assertThat(room.held(made, Slot.ELEMENT)).contains(A);
            room.state.heap.set(LIST, Slot.ELEMENT, Value.of(OTHER));
            room.put(room.bench.callOn(OBJECT, Value.of(LIST)), "this.element.cle[a]", B);
            assertThat(room.held(OTHER, Slot.value("a")))
                    .as("in the one that is there")
                    .contains(B);
        });
    }

    @Test
    void what_nothing_shows_is_put_nowhere() {
        in(room -> {
            Invocation call = room.bench.callOn(OBJECT, Value.of(MAP));
            room.put(call, "this.$cles.valeur", A);
            assertThat(room.held(MAP, Slot.named("$cles"))).isEmpty();
            room.state.heap.set(MAP, Slot.named("$cles"), Value.of(OTHER));
            room.put(call, "this.$cles.valeur", A);
            assertThat(room.held(OTHER, Slot.VALUE)).contains(A);
        });
    }

    @Test
    void what_is_added_is_noted_by_who_added_it() {
        in(room -> {
            Invocation call = room.bench.callOn(OBJECT, Value.of(LIST), Value.constant(1));
            Value who = Value.constant(call.site().index());
            room.put(call, "this.element", A);
            assertThat(room.held(LIST, Slot.VERSION)).contains(who);
            room.put(room.bench.callOn(OBJECT, Value.of(OURS)), "this.f", A);
            assertThat(room.held(OURS, Slot.VERSION)).isEmpty();
            HeapObject passed = HeapObject.input("java/util/List", AccessPath.of(1));
            room.put(room.bench.callOn(OBJECT, Value.of(passed)), "this.element", A);
            assertThat(room.held(passed, Slot.VERSION)).isEmpty();
        });
    }

    @Test
    void tools_that_are_given_add_up() {
        in(room -> {
            Invocation call = room.bench.callOn(OBJECT, Value.of(OURS));
            room.put(call, "this." + Slot.TOOLS.name(), A);
            room.put(call, "this." + Slot.TOOLS.name(), B);
            assertThat(room.held(OURS, Slot.TOOLS).orElseThrow().constant())
                    .isEqualTo(A.join(B).constant());
            room.put(call, "this.$autre", A);
            room.put(call, "this.$autre", B);
            assertThat(room.held(OURS, Slot.named("$autre"))).contains(B);
        });
    }

    @Test
    void a_store_that_is_put_somewhere_is_found_by_who_is_given_it_back() {
        in(room -> {
            HeapObject session = Bench.object("api/Session", 8);
            Invocation putting = room.bench.callOn("V", Value.of(MAP));
            room.put(putting, "this.$session", Value.of(session));
            Invocation getting = room.bench.callOn("Lapi/Session;", Value.of(MAP));
            assertThat(room.at(getting, "this.$session").objects()).containsExactly(session);
            room.state.heap.set(MAP, Slot.named("$session"), A);
            assertThat(room.at(getting, "this.$session").objects())
                    .as("by its type, not by where it was put")
                    .containsExactly(session);
            assertThat(room.at(room.bench.callOn(OBJECT, Value.of(MAP)), "this.$session"))
                    .isEqualTo(A);
            room.put(putting, "this.$liste", Value.of(LIST));
            assertThat(room.at(room.bench.callOn("Ljava/util/List;", Value.of(MAP)), "this.$liste"))
                    .as("what is no store")
                    .isEqualTo(Value.of(LIST));
        });
    }

    private static boolean mayWant(Room room, Value receiver, String place, Value... arguments) {
        Value[] all = new Value[arguments.length + 1];
        all[0] = receiver;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return room.places.mayWant(room.bench.callOn(OBJECT, all), Place.parse(place));
    }

    @Test
    void whether_something_may_be_wanting() {
        in(room -> {
            room.state.heap.setAll(MAP, Map.of(Slot.value("a"), A, Slot.value("b"), B.join(NULL)));
            assertThat(mayWant(room, Value.of(MAP), "this.cle[argument[0]]", A)).isFalse();
            assertThat(mayWant(room, Value.of(MAP), "this.cle[argument[0]]", B)).isTrue();
            assertThat(mayWant(room, Value.of(MAP), "this.cle[argument[0]]", C)).isTrue();
            assertThat(mayWant(room, Value.of(MAP), "this.cle[argument[0]]", Value.CLEAN))
                    .as("under any key")
                    .isTrue();
            assertThat(mayWant(room, Value.of(MAP), "argument[0]", A)).isFalse();
            assertThat(mayWant(room, Value.of(MAP), "argument[0]", NULL)).isTrue();
            assertThat(mayWant(room, Value.of(MAP), "argument[0]", Value.of(LIST)))
                    .isFalse();
        });
    }

    @Test
    void whether_the_receiver_may_have_nothing() {
        in(room -> {
            for (Value size : List.of(Value.constant(0), Value.CLEAN)) {
                room.state.heap.setAll(LIST, Map.of(Slot.SIZE, size));
                assertThat(mayWant(room, Value.of(LIST), "this")).isTrue();
            }
            room.state.heap.setAll(LIST, Map.of(Slot.SIZE, Value.constant(1)));
            assertThat(mayWant(room, Value.of(LIST), "this")).isFalse();
            room.state.heap.setAll(OTHER, Map.of(Slot.SIZE, Value.constant(0)));
            assertThat(mayWant(room, Bench.oneOf(LIST, OTHER), "this")).isTrue();
            room.state.heap.setAll(LIST.older(), Map.of(Slot.SIZE, Value.constant(1)));
            assertThat(mayWant(room, Value.of(LIST.older()), "this")).isTrue();
            assertThat(mayWant(room, Value.CLEAN, "this")).isTrue();
        });
    }

    private static boolean isOfNothing(Room room, Value receiver, String place) {
        return room.places.isOfNothing(room.bench.callOn(OBJECT, receiver), Place.parse(place));
    }

    @Test
    void a_row_on_each_of_none() {
        in(room -> {
            room.state.heap.setAll(LIST, Map.of(Slot.SIZE, Value.constant(0)));
            room.state.heap.setAll(MAP, Map.of(Slot.SIZE, Value.constant(0)));
            for (String each : List.of("this.element", "this.cle", "this.valeur")) {
                assertThat(isOfNothing(room, Value.of(LIST), each)).isTrue();
                assertThat(isOfNothing(room, Bench.oneOf(LIST, MAP), each)).isTrue();
            }
            for (String other :
                    List.of("this", "this.element[0]", "this.cle[a]", "this.element.element", "this.$nom")) {
                assertThat(isOfNothing(room, Value.of(LIST), other)).as(other).isFalse();
            }
            assertThat(isOfNothing(room, Value.CLEAN, "this.element")).isFalse();
            assertThat(isOfNothing(room, Value.of(LIST.older()), "this.element"))
                    .isFalse();
            room.state.heap.setAll(LIST, Map.of(Slot.SIZE, Value.constant(1)));
            assertThat(isOfNothing(room, Value.of(LIST), "this.element")).isFalse();
            assertThat(isOfNothing(room, Bench.oneOf(MAP, LIST), "this.element"))
                    .isFalse();
            room.state.heap.setAll(LIST, Map.of());
            assertThat(isOfNothing(room, Value.of(LIST), "this.element"))
                    .as("a list to which nothing was added")
                    .isTrue();
            assertThat(isOfNothing(room, Value.of(OURS), "this.element"))
                    .as("what has no number of elements")
                    .isFalse();
        });
    }
}
