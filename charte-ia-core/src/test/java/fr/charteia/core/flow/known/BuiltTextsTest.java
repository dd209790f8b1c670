package fr.charteia.core.flow.known;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.interpreter.Bench;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a builder's text is after each call, as long as it is known, and what the call says of it. */
class BuiltTextsTest {
    private static final String BUILDER = "java/lang/StringBuilder";
    private static final String BUFFER = "java/lang/StringBuffer";
    private static final HeapObject MADE = Bench.object(BUILDER, 1);
    private static final HeapObject OTHER = Bench.object(BUILDER, 2);
    private static final HeapObject PASSED = HeapObject.input(BUILDER, AccessPath.of(1));
    private static final Value NULL = Value.constant(Constant.NULL);
    private static final String GIVES_ITSELF = ")Ljava/lang/StringBuilder;";

    private final State state = new State(0);

    private static State holding(String text) {
        State state = new State(0);
        BuiltTexts.keep(state, Value.of(MADE), new BuiltTexts.Made(text, Optional.empty(), true));
        return state;
    }

    private static Optional<BuiltTexts.Made> of(State state, String owner, String name, String types, Value... given) {
        List<Value> arguments = new ArrayList<>(List.of(Value.of(MADE)));
        arguments.addAll(List.of(given));
        return BuiltTexts.of(state, new MemberRef(owner, name, types), arguments);
    }

    /** What a call makes of the text "abc". */
    private static BuiltTexts.Made made(String name, String types, Value... given) {
        return of(holding("abc"), BUILDER, name, types, given).orElseThrow();
    }

    private static String changed(String name, String types, Value... given) {
        BuiltTexts.Made made = made(name, types, given);
        assertThat(made.changes()).isTrue();
        assertThat(made.answer()).as("it gives itself").isEmpty();
        return made.text();
    }

    private static Object told(String name, String types, Value... given) {
        BuiltTexts.Made made = made(name, types, given);
        assertThat(made.changes()).isFalse();
        assertThat(made.text()).isEqualTo("abc");
        return made.answer().flatMap(Constant::single).orElse("nothing");
    }

    private static Value n(Object constant) {
        return Value.constant(constant);
    }

    @Test
    void a_new_one_has_what_it_is_made_with() {
        for (String owner : List.of(BUILDER, BUFFER)) {
            assertThat(of(state, owner, "<init>", "()V").orElseThrow().text()).isEmpty();
            assertThat(of(state, owner, "<init>", "(I)V", n(16)).orElseThrow().text())
                    .isEmpty();
            assertThat(of(state, owner, "<init>", "(Ljava/lang/String;)V", n("ab"))
                            .orElseThrow()
                            .text())
                    .isEqualTo("ab");
            assertThat(of(state, owner, "<init>", "(Ljava/lang/CharSequence;)V", n("ab"))
                            .orElseThrow()
                            .text())
                    .isEqualTo("ab");
        }
        for (Value unknown : List.of(Value.CLEAN, Bench.any("a", "b"), n(3), Value.of(OTHER))) {
            BuiltTexts.Made made = made("<init>", "(Ljava/lang/CharSequence;)V", unknown);
            assertThat(made.text()).isNull();
            assertThat(made.changes()).isTrue();
        }
        assertThat(made("<init>", "(Lp/C;)V", n("ab")).text()).isNull();
    }

    @Test
    void pieces_are_put_after_it() {
        assertThat(changed("append", "(Ljava/lang/String;" + GIVES_ITSELF, n("de")))
                .isEqualTo("abcde");
        assertThat(changed("append", "(Ljava/lang/CharSequence;" + GIVES_ITSELF, n("de")))
                .isEqualTo("abcde");
        assertThat(changed("append", "(Ljava/lang/Object;" + GIVES_ITSELF, n("de")))
                .isEqualTo("abcde");
        assertThat(changed("append", "(I" + GIVES_ITSELF, n(65))).isEqualTo("abc65");
        assertThat(changed("append", "(C" + GIVES_ITSELF, n(65))).isEqualTo("abcA");
        assertThat(changed("append", "(Z" + GIVES_ITSELF, n(1))).isEqualTo("abctrue");
        assertThat(changed("append", "(J" + GIVES_ITSELF, n(5L))).isEqualTo("abc5");
        assertThat(changed("append", "(D" + GIVES_ITSELF, n(0.5))).isEqualTo("abc0.5");
        assertThat(changed("append", "(Ljava/lang/String;" + GIVES_ITSELF, NULL))
                .isEqualTo("abcnull");
        assertThat(changed("append", "(Ljava/lang/CharSequence;II" + GIVES_ITSELF, n("xyz"), n(1), n(2)))
                .isEqualTo("abcy");
        assertThat(changed("appendCodePoint", "(I" + GIVES_ITSELF, n(0x1F600))).isEqualTo("abc\uD83D\uDE00");
    }

    @Test
    void pieces_are_changed_in_it() {
        assertThat(changed("insert", "(ILjava/lang/String;" + GIVES_ITSELF, n(1), n("-")))
                .isEqualTo("a-bc");
        assertThat(changed("deleteCharAt", "(I" + GIVES_ITSELF, n(1))).isEqualTo("ac");
        assertThat(changed("delete", "(II" + GIVES_ITSELF, n(0), n(2))).isEqualTo("c");
        assertThat(changed("replace", "(IILjava/lang/String;" + GIVES_ITSELF, n(0), n(2), n("xyz")))
                .isEqualTo("xyzc");
        assertThat(changed("reverse", "(" + GIVES_ITSELF)).isEqualTo("cba");
        assertThat(changed("setCharAt", "(IC)V", n(1), n(65))).isEqualTo("aAc");
        assertThat(changed("setLength", "(I)V", n(2))).isEqualTo("ab");
    }

    @Test
    void one_that_is_emptied_is_empty_whatever_it_was() {
        BuiltTexts.Made emptied = of(state, BUILDER, "setLength", "(I)V", n(0)).orElseThrow();
        assertThat(emptied.text()).isEmpty();
        assertThat(emptied.changes()).isTrue();
        assertThat(of(state, BUILDER, "setLength", "(I)V", n(1)).orElseThrow().text())
                .isNull();
        assertThat(of(state, BUILDER, "setLength", "(I)V", Value.CLEAN)
                        .orElseThrow()
                        .text())
                .isNull();
    }

    @Test
    void what_is_asked_of_it_is_told() {
        assertThat(told("toString", "()Ljava/lang/String;")).isEqualTo("abc");
        assertThat(told("length", "()I")).isEqualTo(3);
        assertThat(told("charAt", "(I)C", n(1))).isEqualTo((int) 'b');
        assertThat(told("indexOf", "(Ljava/lang/String;)I", n("c"))).isEqualTo(2);
        assertThat(told("lastIndexOf", "(Ljava/lang/String;)I", n("x"))).isEqualTo(-1);
        assertThat(told("substring", "(II)Ljava/lang/String;", n(1), n(3))).isEqualTo("bc");
        assertThat(told("codePointAt", "(I)I", n(0))).isEqualTo((int) 'a');
    }

    @Test
    void what_the_text_does_not_say_is_not_told() {
        assertThat(told("hashCode", "()I")).isEqualTo("nothing");
        assertThat(told("capacity", "()I")).isEqualTo("nothing");
        assertThat(told("equals", "(Ljava/lang/Object;)Z", n("abc"))).isEqualTo("nothing");
        assertThat(told("ensureCapacity", "(I)V", n(100))).isEqualTo("nothing");
        assertThat(told("charAt", "(I)C", Value.CLEAN)).isEqualTo("nothing");
    }

    @Test
    void a_buffer_does_as_a_builder() {
        String itself = ")Ljava/lang/StringBuffer;";
        assertThat(of(holding("abc"), BUFFER, "append", "(I" + itself, n(4))
                        .orElseThrow()
                        .text())
                .isEqualTo("abc4");
        assertThat(of(holding("abc"), BUFFER, "length", "()I").orElseThrow().answer())
                .contains(n(3).constant());
    }

    @Test
    void others_build_no_texts() {
        assertThat(of(state, "java/lang/String", "concat", "(Ljava/lang/String;)Ljava/lang/String;", n("a")))
                .isEmpty();
        assertThat(BuiltTexts.of(state, new MemberRef(BUILDER, "append", "()V"), List.of()))
                .isEmpty();
    }

    @Test
    void a_piece_that_is_not_known_makes_a_text_that_is_not() {
        String object = "(Ljava/lang/Object;" + GIVES_ITSELF;
        for (Value unknown : List.of(Value.CLEAN, Bench.any("a", "b"), Value.of(OTHER))) {
            assertThat(changed("append", object, unknown)).isNull();
        }
        assertThat(changed("append", object, n(1)))
                .as("a number, or a boolean: in an object, it is not known which")
                .isNull();
        assertThat(changed("append", object, n("x").withObjects(java.util.Set.of(OTHER))))
                .isNull();
        assertThat(changed("append", "(I" + GIVES_ITSELF, NULL)).isNull();
        assertThat(changed("append", "(Lp/C;" + GIVES_ITSELF, n("x")))
                .as("no such method")
                .isNull();
        assertThat(of(state, BUILDER, "append", "(I" + GIVES_ITSELF, n(1))
                        .orElseThrow()
                        .text())
                .as("after what is not known")
                .isNull();
        assertThat(of(state, BUILDER, "length", "()I").orElseThrow().answer()).isEmpty();
    }

    @Test
    void where_the_program_would_throw_nothing_is_known() {
        for (BuiltTexts.Made made : List.of(
                made("charAt", "(I)C", n(3)),
                made("deleteCharAt", "(I" + GIVES_ITSELF, n(3)),
                made("setLength", "(I)V", n(-1)))) {
            assertThat(made.text()).isNull();
            assertThat(made.answer()).isEmpty();
        }
    }

    @Test
    void a_long_text_is_not_kept() {
        State state = holding("x".repeat(1_999));
        String types = "(Ljava/lang/String;" + GIVES_ITSELF;
        assertThat(of(state, BUILDER, "append", types, n("y")).orElseThrow().text())
                .hasSize(2_000);
        assertThat(of(state, BUILDER, "append", types, n("yz")).orElseThrow().text())
                .isNull();
    }

    private static BuiltTexts.Made text(String text) {
        return new BuiltTexts.Made(text, Optional.empty(), true);
    }

    @Test
    void the_text_is_kept_with_its_length() {
        BuiltTexts.keep(state, Value.of(MADE), text("ab"));
        assertThat(BuiltTexts.text(state, Value.of(MADE))).contains("ab");
        assertThat(state.heap.get(MADE, Slot.SIZE)).contains(n(2));
        BuiltTexts.keep(state, Value.of(MADE), new BuiltTexts.Made("other", Optional.empty(), false));
        assertThat(BuiltTexts.text(state, Value.of(MADE)))
                .as("what changes nothing")
                .contains("ab");
        BuiltTexts.keep(state, Value.of(MADE), new BuiltTexts.Made(null, Optional.empty(), true));
        assertThat(BuiltTexts.text(state, Value.of(MADE))).isEmpty();
        assertThat(state.heap.get(MADE, Slot.SIZE)).contains(Value.CLEAN);
    }

    @Test
    void of_one_of_several_builders_no_text_is_known() {
        BuiltTexts.keep(state, Value.of(MADE), text("ab"));
        BuiltTexts.keep(state, Bench.oneOf(MADE, OTHER), text("cd"));
        assertThat(BuiltTexts.text(state, Value.of(MADE))).isEmpty();
        assertThat(state.heap.get(MADE, Slot.SIZE)).contains(Value.CLEAN);
        assertThat(state.heap.get(OTHER, Slot.SIZE)).as("nothing was").isEmpty();
        HeapObject many = MADE.older();
        BuiltTexts.keep(state, Value.of(many), text("ab"));
        assertThat(BuiltTexts.text(state, Value.of(many))).isEmpty();
        state.heap.setAll(many, Map.of(Slot.WRITTEN, n("ab")));
        assertThat(BuiltTexts.text(state, Value.of(many))).isEmpty();
        assertThat(BuiltTexts.text(state, Bench.oneOf(MADE, OTHER))).isEmpty();
        assertThat(BuiltTexts.text(state, Value.CLEAN)).isEmpty();
    }

    @Test
    void of_one_that_is_passed_the_text_is_known_from_where_it_is_emptied() {
        BuiltTexts.keep(state, Value.of(PASSED), new BuiltTexts.Made(null, Optional.empty(), true));
        assertThat(state.heap.get(PASSED, Slot.WRITTEN))
                .as("what the caller had there is gone")
                .contains(Value.CLEAN);
        assertThat(state.heap.get(PASSED, Slot.SIZE)).contains(Value.CLEAN);
        BuiltTexts.keep(state, Value.of(PASSED), text(""));
        assertThat(BuiltTexts.text(state, Value.of(PASSED))).contains("");
        assertThat(state.heap.get(PASSED, Slot.SIZE)).contains(n(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chars",
                "codePoints",
                "compareTo",
                "getChars",
                "isEmpty",
                "subSequence",
                "trimToSize",
                "codePointBefore",
                "codePointCount",
                "getClass"
            })
    void what_only_reads_changes_nothing_even_where_the_text_is_not_known(String reader) {
        BuiltTexts.Made made = of(state, BUILDER, reader, "()V").orElseThrow();
        assertThat(made.changes()).isFalse();
    }
}
