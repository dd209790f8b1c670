package fr.charteia.core.flow.value;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is told of a text that begins with "avis:", whatever comes behind it. */
class TextBeginningsTest {
    private static final Constant BEGUN = new Constant.Text("avis:", true, false);

    private static Optional<Object> told(Constant text, String method, Object... asked) {
        MemberRef callee = new MemberRef("java/lang/String", method, "()V");
        return TextBeginnings.call(
                        callee, text, Arrays.stream(asked).map(Value::constant).toList())
                .flatMap(Constant::single);
    }

    @Test
    void letters_are_cut_out_of_the_beginning_alone() {
        assertThat(told(BEGUN, "substring", 0, 5)).contains("avis:");
        assertThat(told(BEGUN, "subSequence", 1, 3)).contains("vi");
        assertThat(told(BEGUN, "substring", 3, 3)).contains("");
        assertThat(told(BEGUN, "substring", 0, 6)).isEmpty();
        assertThat(told(BEGUN, "substring", -1, 2)).isEmpty();
        assertThat(told(BEGUN, "substring", 3, 2)).isEmpty();
        assertThat(told(BEGUN, "substring", 2)).isEmpty();
    }

    @Test
    void a_letter_is_known_up_to_the_end_of_the_beginning() {
        assertThat(told(BEGUN, "charAt", 0)).contains((int) 'a');
        assertThat(told(BEGUN, "charAt", 4)).contains((int) ':');
        assertThat(told(BEGUN, "charAt", 5)).isEmpty();
        assertThat(told(BEGUN, "charAt", -1)).isEmpty();
    }

    @Test
    void what_stands_in_the_beginning_is_found_there_first() {
        assertThat(told(BEGUN, "indexOf", (int) ':')).contains(4);
        assertThat(told(BEGUN, "indexOf", "is")).contains(2);
        assertThat(told(BEGUN, "contains", "is")).contains(1);
        assertThat(told(BEGUN, "indexOf", (int) 'z')).isEmpty();
        assertThat(told(BEGUN, "indexOf", "z")).isEmpty();
        assertThat(told(BEGUN, "contains", ":z")).isEmpty();
        assertThat(told(BEGUN, "indexOf", (int) ':', 2)).isEmpty();
        assertThat(told(BEGUN, "indexOf", ":", 2)).isEmpty();
    }

    @Test
    void it_begins_with_a_part_of_the_beginning_and_may_go_on_with_anything() {
        assertThat(told(BEGUN, "startsWith", "avis")).contains(1);
        assertThat(told(BEGUN, "startsWith", "nom")).contains(0);
        assertThat(told(BEGUN, "startsWith", "avis:x")).isEmpty();
    }

    @Test
    void nothing_is_told_where_a_text_may_be_another_or_none() {
        assertThat(told(Constant.of((Object) "avis:"), "substring", 0, 2))
                .as("who knows all of it runs the method itself")
                .isEmpty();
        assertThat(told(new Constant.Text("avis:", true, true), "substring", 0, 2))
                .isEmpty();
        assertThat(told(new Constant.Likely(Set.of(PartialText.UNKNOWN)), "charAt", 0))
                .isEmpty();
        assertThat(told(Constant.PRESENT, "startsWith", "a")).isEmpty();
        assertThat(told(BEGUN, "endsWith", "a")).isEmpty();
        assertThat(told(BEGUN, "length")).isEmpty();
        Value either = Value.of(Constant.of(Set.of(0, 1)));
        MemberRef letter = new MemberRef("java/lang/String", "charAt", "(I)C");
        assertThat(TextBeginnings.call(letter, BEGUN, List.of(either))).isEmpty();
        MemberRef other = new MemberRef("java/lang/CharSequence", "charAt", "(I)C");
        assertThat(TextBeginnings.call(other, BEGUN, List.of(Value.constant(0))))
                .isEmpty();
    }
}
