package fr.charteia.core.flow.library;

import static fr.charteia.core.flow.interpreter.Bench.labelled;
import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.Summaries;
import fr.charteia.core.flow.call.Contents;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.interpreter.Bench;
import fr.charteia.core.flow.interpreter.CallInterpreter;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.CallModel.Propagation;
import fr.charteia.core.model.CallModel.Sort;
import fr.charteia.core.model.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a call of a library gives and does, by the rows that its model has. */
class ModelInterpreterTest {
    private static final String STRING = "Ljava/lang/String;";
    private static final String OBJECT = "Ljava/lang/Object;";
    private static final HeapObject MADE = Bench.object("p/Boite", 3);
    private static final HeapObject OTHER = Bench.object("p/Boite", 4);

    private Bench bench;
    private ModelInterpreter models;

    private void with(String members, Consumer<Bench> say) {
        Bench.with(members, it -> {
            bench = it;
            Contents contents = new Contents(it.engine, it.frame);
            Sorts sorts = new Sorts(it.program, it.frame, contents);
            CallInterpreter calls = it.calls();
            Callbacks callbacks = new Callbacks(it.program, it.frame, it.places(), sorts, calls.functions(), calls);
            models = new ModelInterpreter(it.program, it.frame, contents, it.places(), sorts, callbacks, calls);
            say.accept(it);
        });
    }

    private void with(Consumer<Bench> say) {
        with("", say);
    }

    private static Propagation row(String from, String to, Sort sort) {
        return new Propagation(Place.parse(from), Place.parse(to), sort, "modele");
    }

    private static Propagation wanting(String place, String from, String to) {
        return new Propagation(Place.parse(from), Place.parse(to), Sort.VALUE, "modele", Place.parse(place));
    }

    private static CallModel model(Propagation... rows) {
        return model(false, List.of(), rows);
    }

    private static CallModel model(boolean neutral, List<CallModel.AiCall> ai, Propagation... rows) {
        return new CallModel(
                true,
                neutral,
                List.of(rows),
                List.of(),
                List.of(),
                List.of(),
                ai,
                Optional.empty(),
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false);
    }

    private Value result(Invocation call, CallModel model) {
        return models.apply(call, model).result();
    }

    private static Set<String> told(Value value) {
        return Summaries.told(value.taints());
    }

    private Set<String> held(HeapObject object, String field) {
        return told(bench.memory.readObject(bench.state.heap, object, Slot.named(field)));
    }

    @Test
    void a_row_moves_a_value_as_its_sort_says() {
        with(it -> {
            it.state.heap.set(MADE, Slot.named("champ"), labelled(7));
            Value given = Value.of(MADE).plus(labelled(6).taints());
            Value moved = result(it.call(OBJECT, given), model(row("argument[0]", "retour", Sort.VALUE)));
            assertThat(moved.objects()).containsExactly(MADE);
            assertThat(told(moved)).containsExactly("#6");
            Value content = result(it.call(OBJECT, given), model(row("argument[0]", "retour", Sort.CONTENT)));
            assertThat(content.objects()).doesNotContain(MADE);
            assertThat(told(content)).contains("#6");
            Value measure = result(it.call("I", labelled(6)), model(row("argument[0]", "retour", Sort.MEASURE)));
            assertThat(told(measure)).containsExactly("#6 MEASURE");
            Value count = result(it.call("I", labelled(6)), model(row("argument[0]", "retour", Sort.COUNT)));
            assertThat(told(count)).containsExactly("#6 MEASURE");
            Value ranked = Value.tainted(labelled(6).taints().marked(Mark.CONTROL, Mark.RANKED));
            assertThat(told(result(it.call("I", ranked), model(row("argument[0]", "retour", Sort.COUNT)))))
                    .as("in which order they are has no say in how many there are")
                    .isEmpty();
            assertThat(told(result(it.call("I", ranked), model(row("argument[0]", "retour", Sort.MEASURE)))))
                    .isNotEmpty();
            Value presence = result(it.call("Z", labelled(6)), model(row("argument[0]", "retour", Sort.PRESENCE)));
            assertThat(told(presence)).containsExactly("#6 MEASURE PRESENCE");
            Value chosen = result(
                    it.call(STRING, labelled(6), labelled(5)),
                    model(row("argument[0]", "retour", Sort.CONDITION), row("argument[1]", "retour", Sort.VALUE)));
            assertThat(told(chosen)).containsExactly("#5", "#6 CONTROL");
        });
    }

    @Test
    void what_a_call_gives_is_of_the_type_that_it_declares() {
        with(it -> {
            assertThat(result(it.call("V", labelled(6)), model(row("argument[0]", "retour", Sort.VALUE))))
                    .isEqualTo(Value.CLEAN);
            assertThat(result(it.call(STRING), model())).isEqualTo(Value.of(Constant.SOME_TEXT));
            assertThat(result(it.call("I"), model())).isEqualTo(Value.CLEAN);
            assertThat(result(it.call("I", Value.of(MADE)), model(row("argument[0]", "retour", Sort.VALUE)))
                            .objects())
                    .isEmpty();
            assertThat(result(it.call("I", Value.constant(3)), model(row("argument[0]", "retour", Sort.VALUE))))
                    .isEqualTo(Value.constant(3));
            Value object = result(it.call("Lp/Boite;"), model());
            assertThat(object.objects()).singleElement().satisfies(made -> {
                assertThat(made.kind()).isEqualTo(HeapObject.Kind.OPAQUE);
                assertThat(made.type()).isEqualTo("p/Boite");
                assertThat(it.state.heap.has(made)).isTrue();
            });
            Value none = result(
                    it.call(OBJECT, Value.constant(Constant.NULL)), model(row("argument[0]", "retour", Sort.VALUE)));
            assertThat(none.isNull()).isTrue();
        });
    }

    @Test
    void what_an_array_carries_is_in_its_cells() {
        with(it -> {
            Value cells = result(it.call("[" + STRING, labelled(6)), model(row("argument[0]", "retour", Sort.CONTENT)));
            assertThat(told(cells)).isEmpty();
            assertThat(told(it.memory.read(it.state, cells, Slot.ELEMENT))).containsExactly("#6");
            it.state.heap = new Heap();
            Value clean = result(it.call("[" + STRING), model());
            assertThat(told(it.memory.read(it.state, clean, Slot.ELEMENT))).isEmpty();
        });
    }

    private boolean isDescribed(Invocation call, CallModel model) {
        bench.state.heap = new Heap();
        return result(call, model).objects().stream()
                .allMatch(object -> bench.state.heap.get(object, Slot.DESCRIBED).isPresent());
    }

    @Test
    void what_is_made_anew_by_a_row_comes_from_no_store() {
        CallModel.AiCall ai =
                new CallModel.AiCall("x", "conversation", List.of(), List.of(Place.result()), null, null, null);
        with(it -> {
            assertThat(isDescribed(it.call("Lp/Boite;"), model(false, List.of(ai))))
                    .isTrue();
            Invocation call = it.call("Lp/Boite;", labelled(6));
            assertThat(isDescribed(call, model(row("argument[0]", "retour", Sort.CONTENT))))
                    .isTrue();
            assertThat(isDescribed(call, model())).isFalse();
            assertThat(isDescribed(call, model(row("argument[0]", "retour", Sort.VALUE))))
                    .isFalse();
            assertThat(isDescribed(call, model(row("argument[0]", "retour.champ", Sort.CONTENT))))
                    .isFalse();
            assertThat(isDescribed(
                            it.callOn("Lp/Boite;", Value.of(MADE), labelled(6)),
                            model(row("argument[0]", "this.champ", Sort.CONTENT))))
                    .isFalse();
        });
    }

    @Test
    void what_several_rows_put_in_one_part_is_all_there() {
        with(it -> {
            it.state.heap.allocate(MADE);
            result(
                    it.callOn("V", Value.of(MADE), labelled(6), labelled(7)),
                    model(row("argument[0]", "this.champ", Sort.VALUE), row("argument[1]", "this.champ", Sort.VALUE)));
            assertThat(held(MADE, "champ")).containsExactly("#6", "#7");
            it.state.heap.set(OTHER, Slot.named("champ"), labelled(5));
            result(
                    it.callOn("V", Value.of(OTHER), labelled(6), labelled(7)),
                    model(row("argument[0]", "this.champ", Sort.VALUE), row("argument[1]", "this.autre", Sort.VALUE)));
            assertThat(held(OTHER, "champ")).as("what was there is gone").containsExactly("#6");
            assertThat(held(OTHER, "autre")).containsExactly("#7");
        });
    }

    @Test
    void what_is_computed_of_several_bears_what_each_bears() {
        with(it -> {
            CallModel both =
                    model(row("argument[0]", "retour", Sort.CONTENT), row("argument[1]", "retour", Sort.MEASURE));
            assertThat(told(result(it.call(STRING, labelled(6), labelled(7)), both)))
                    .containsExactly("#6", "#7 MEASURE");
            assertThat(told(result(it.call(STRING, Value.CLEAN, labelled(7)), both)))
                    .containsExactly("#7 MEASURE");
        });
    }

    @Test
    void a_row_for_want_of_something_holds_where_that_may_be_wanting() {
        CallModel either =
                model(row("argument[0]", "retour", Sort.VALUE), wanting("argument[0]", "argument[1]", "retour"));
        with(it -> {
            assertThat(told(result(it.call(STRING, Value.constant("x"), labelled(7)), either)))
                    .isEmpty();
            assertThat(told(result(it.call(STRING, Value.constant(Constant.NULL), labelled(7)), either)))
                    .containsExactly("#7");
            assertThat(told(result(it.call(STRING, labelled(6), labelled(7)), either)))
                    .containsExactly("#6", "#7 PERHAPS");
        });
    }

    @Test
    void what_is_configured_under_a_key_and_the_way_that_led_to_it() {
        with(it -> {
            Value configured = result(
                    it.callOn(STRING, labelled(6), Value.constant("url")),
                    model(row("argument[0]", "retour", Sort.CONFIGURATION), row("this", "retour", Sort.VALUE)));
            assertThat(configured.constant()).isEqualTo(Constant.configured("${url}"));
            assertThat(told(configured)).containsExactly("#6");
            Value plain = result(
                    it.callOn(STRING, Value.constant("x"), Value.constant("url")),
                    model(row("this", "retour", Sort.VALUE)));
            assertThat(plain.constant()).isEqualTo(Constant.of((Object) "x"));
        });
    }

    @Test
    void what_a_call_throws_by_what_it_is_given() {
        with(it -> {
            assertThat(result(it.call("V", labelled(6)), model(row("argument[0]", "exception", Sort.CONDITION))))
                    .isEqualTo(Value.CLEAN);
            Frame.Thrown asked = it.frame.takeThrown();
            assertThat(Summaries.told(asked.deciding().all())).containsExactly("#6 CONTROL");
            assertThat(asked.failing().all()).isEqualTo(Taints.NONE);
            result(it.call("V", labelled(6)), model(row("argument[0]", "exception", Sort.MEASURE)));
            Frame.Thrown failed = it.frame.takeThrown();
            assertThat(failed.deciding().all()).isEqualTo(Taints.NONE);
            assertThat(Summaries.told(failed.failing().all())).containsExactly("#6 MEASURE CONTROL");
            result(it.call("V", Value.of(MADE)), model(row("argument[0]", "exception", Sort.VALUE)));
            assertThat(it.frame.takeThrown().value().objects()).containsExactly(MADE);
            result(it.call("V", labelled(6)), model(row("argument[0]", "exception.message", Sort.CONTENT)));
            HeapObject thrown = it.frame.takeThrown().value().only();
            assertThat(thrown.type()).isEqualTo("java/lang/Throwable");
            result(it.call("V", Value.CLEAN), model(row("argument[0]", "exception", Sort.CONDITION)));
            assertThat(it.frame.takeThrown()).isNull();
        });
    }

    @Test
    void whether_it_fails_is_up_to_what_was_there_before() {
        with(it -> {
            it.state.heap.set(MADE, Slot.named("champ"), labelled(5));
            result(
                    it.callOn("V", Value.of(MADE), labelled(6)),
                    model(
                            row("argument[0]", "this.champ", Sort.VALUE),
                            row("this.champ", "exception", Sort.CONDITION)));
            assertThat(Summaries.told(it.frame.takeThrown().deciding().all())).containsExactly("#5 CONTROL");
            assertThat(held(MADE, "champ")).containsExactly("#6");
        });
    }

    @Test
    void a_static_method_of_a_store_is_asked_of_what_the_store_holds_for_all() {
        String string = "Ljava/lang/String;";
        with(it -> {
            MemberRef put = new MemberRef("api/Contexte", "put", "(" + string + string + ")V");
            MemberRef get = new MemberRef("api/Contexte", "get", "(" + string + ")" + string);
            Site site = new Site(Bench.METHOD, 30, 30);
            Value key = Value.constant("k");
            models.apply(
                    new Invocation(it.state, put, true, List.of(key, labelled(6)), site),
                    it.program.models().call(put));
            assertThat(told(result(
                            new Invocation(it.state, get, true, List.of(key), site),
                            it.program.models().call(get))))
                    .contains("#6");
            assertThat(told(result(
                            new Invocation(it.state, get, true, List.of(Value.constant("other")), site),
                            it.program.models().call(get))))
                    .doesNotContain("#6");
        });
    }

    private static final String FUNCTIONS = """
            static String same(String s) { return s; }
            static String data(String s) { return api.Donnees.nom(); }
            static String fails(String s) { throw new IllegalStateException(s); }
            static boolean approved(Object o) { return api.Agent.valide(o); }
            static String sent(String s) { api.Ia.envoyer(s); return s; }
            """;

    private Value function(String name) {
        return Value.of(bench.function(name));
    }

    @Test
    void a_function_is_given_and_gives_what_the_rows_say() {
        CallModel calls = model(
                row("argument[0]", "argument[1].parametre[0]", Sort.VALUE),
                row("argument[1].retour", "retour", Sort.VALUE));
        with(FUNCTIONS, it -> {
            assertThat(told(result(it.call(STRING, labelled(6), function("same")), calls)))
                    .containsExactly("#6");
            assertThat(told(result(it.call(STRING, labelled(6), function("data")), calls)))
                    .containsExactly("nom");
            assertThat(told(result(
                            it.call(STRING, labelled(6), function("same")),
                            model(row("argument[1].retour", "retour", Sort.VALUE)))))
                    .isEmpty();
            result(
                    it.callOn("V", Value.of(MADE), labelled(6), function("same")),
                    model(
                            row("argument[0]", "argument[1].parametre[0]", Sort.VALUE),
                            row("argument[1].retour", "this.champ", Sort.VALUE)));
            assertThat(held(MADE, "champ")).containsExactly("#6");
        });
    }

    @Test
    void what_one_function_answers_is_given_to_another_whichever_comes_first() {
        with(FUNCTIONS, it -> {
            for (int first = 1; first <= 2; first++) {
                int second = 3 - first;
                CallModel relays = model(
                        row("argument[0]", "argument[" + first + "].parametre[0]", Sort.VALUE),
                        row("argument[" + first + "].retour", "argument[" + second + "].parametre[0]", Sort.VALUE),
                        row("argument[" + second + "].retour", "retour", Sort.VALUE));
                assertThat(told(result(it.call(STRING, labelled(6), function("same"), function("same")), relays)))
                        .as("first %d", first)
                        .containsExactly("#6");
            }
        });
    }

    @Test
    void what_a_function_throws_goes_where_a_row_says_or_leaves_the_call() {
        Propagation given = row("argument[0]", "argument[1].parametre[0]", Sort.VALUE);
        with(FUNCTIONS, it -> {
            it.state.heap.allocate(MADE);
            result(
                    it.callOn("V", Value.of(MADE), labelled(6), function("fails")),
                    model(given, row("argument[1].exception", "this.echec", Sort.VALUE)));
            assertThat(it.frame.takeThrown()).isNull();
            assertThat(it.memory
                            .readObject(it.state.heap, MADE, Slot.named("echec"))
                            .objects())
                    .extracting(HeapObject::type)
                    .containsExactly("java/lang/IllegalStateException");
            result(
                    it.callOn("V", Value.of(MADE), labelled(6), function("fails")),
                    model(given, row("argument[1].retour", "this.champ", Sort.VALUE)));
            assertThat(it.frame.takeThrown()).isNotNull();
            it.state.heap.set(OTHER, Slot.named("echec"), labelled(5));
            result(
                    it.callOn("V", Value.of(OTHER), labelled(6), function("same")),
                    model(given, row("argument[1].exception", "this.echec", Sort.VALUE)));
            assertThat(held(OTHER, "echec")).as("nothing was thrown").containsExactly("#5");
        });
    }

    @Test
    void a_function_of_which_no_row_speaks_is_run_unless_nothing_is_done_with_it() {
        with(FUNCTIONS, it -> {
            result(it.call("V", function("sent")), model(true, List.of()));
            assertThat(it.frame.hits()).isEmpty();
            result(it.call("Ljava/lang/Runnable;", function("sent")), model(row("argument[0]", "retour", Sort.VALUE)));
            assertThat(it.frame.hits()).as("it is given back").isEmpty();
            result(it.call("V", function("sent")), model(row("argument[0]", "retour", Sort.VALUE)));
            assertThat(it.frame.hits()).hasSize(1);
            Value number = result(
                    it.call("I", Value.constant(3), function("data")), model(row("argument[0]", "retour", Sort.VALUE)));
            assertThat(told(number)).containsExactly("nom VIA_UNKNOWN");
            Value text = result(
                    it.call("Ljava/util/List;", Value.of(MADE), function("data")),
                    model(row("argument[0]", "retour", Sort.VALUE)));
            assertThat(told(text)).isEmpty();
        });
    }

    @Test
    void what_stays_because_a_person_approved_each_of_it_is_approved() {
        HeapObject list = Bench.object("java/util/ArrayList", 8);
        CallModel filter = model(
                row("this.element", "retour.element", Sort.VALUE),
                row("this.element", "argument[0].parametre[0]", Sort.VALUE),
                row("argument[0].retour", "retour.element", Sort.CONDITION));
        with(FUNCTIONS, it -> {
            it.state.heap.set(list, Slot.ELEMENT, labelled(6));
            Value kept = result(it.callOn("Ljava/util/stream/Stream;", Value.of(list), function("approved")), filter);
            assertThat(told(it.memory.read(it.state, kept, Slot.ELEMENT)))
                    .contains("#6 VALIDATED")
                    .doesNotContain("#6");
            Value other = result(it.callOn("Ljava/util/stream/Stream;", Value.of(list), function("same")), filter);
            assertThat(told(it.memory.read(it.state, other, Slot.ELEMENT))).contains("#6");
            assertThat(told(it.memory.read(it.state, Value.of(list), Slot.ELEMENT)))
                    .as("what it was taken from is not")
                    .containsExactly("#6");
        });
    }

    @Test
    void what_decided_which_it_is_called_on_decides_what_it_gives() {
        with(it -> {
            Value chosen = Value.of(MADE).plus(labelled(6).taints().markedBits(Taint.bit(Mark.CONTROL)));
            CallModel gives = model(row("argument[0]", "retour", Sort.VALUE));
            assertThat(told(result(it.callOn("Ljava/util/List;", chosen, Value.of(OTHER)), gives)))
                    .containsExactly("#6 CONTROL");
            Value borne = Value.of(MADE).plus(labelled(6).taints());
            assertThat(told(result(it.callOn("Ljava/util/List;", borne, Value.of(OTHER)), gives)))
                    .isEmpty();
        });
    }

    @Test
    void of_a_call_that_no_model_describes_what_goes_in_comes_out() {
        with(it -> {
            assertThat(told(result(it.call(STRING, labelled(6)), CallModel.UNKNOWN)))
                    .containsExactly("#6 VIA_UNKNOWN");
            assertThat(told(result(it.call(STRING, labelled(6)), model()))).isEmpty();
        });
    }

    @Test
    void what_a_collector_makes_of_what_a_stream_holds() {
        HeapObject stream = Bench.object("java/util/stream/Stream", 8);
        with(it -> {
            it.state.heap.set(stream, Slot.ELEMENT, labelled(6));
            Site site = new Site(Bench.METHOD, 30, 30);
            MemberRef toList = new MemberRef("java/util/stream/Collectors", "toList", "()Ljava/util/stream/Collector;");
            Value collector = result(
                    new Invocation(it.state, toList, true, List.of(), site),
                    it.program.models().call(toList));
            MemberRef collect = new MemberRef(
                    "java/util/stream/Stream", "collect", "(Ljava/util/stream/Collector;)Ljava/lang/Object;");
            Value chosen = Value.of(stream).plus(labelled(7).taints().markedBits(Taint.bit(Mark.CONTROL)));
            Value list = result(
                    new Invocation(it.state, collect, false, List.of(chosen, collector), site.beside(9)),
                    it.program.models().call(collect));
            assertThat(told(it.memory.read(it.state, list, Slot.ELEMENT))).contains("#6");
            assertThat(Summaries.told(it.memory.deep(it.state, list))).contains("#7 CONTROL");
        });
    }
}
