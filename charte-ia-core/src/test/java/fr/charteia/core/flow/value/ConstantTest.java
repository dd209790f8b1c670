package fr.charteia.core.flow.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is known of a constant, and what is left of it where two ways meet. */
class ConstantTest {
    private static final Constant HOST = Constant.of((Object) "https://api.mistral.ai");
    private static final Constant PATH = Constant.of((Object) "/v1/chat");
    private static final Constant PASSED = new Constant.FromInput(AccessPath.of(0));
    private static final Constant TELLS = new Constant.Tells(3, Mark.CONTROL, true);
    private static final Constant FALSE = Constant.of((Object) 0);
    private static final Constant TRUE = Constant.of((Object) 1);

    private static Constant numbers(int count) {
        return Constant.of(
                new ArrayList<Object>(IntStream.range(0, count).boxed().toList()));
    }

    @Test
    void so_many_constants_are_told_apart() {
        assertThat(numbers(Constant.LIMIT).values()).isPresent();
        assertThat(numbers(Constant.LIMIT + 1)).isEqualTo(Constant.UNKNOWN);
        assertThat(numbers(0)).isEqualTo(Constant.UNKNOWN);
        assertThat(numbers(Constant.LIMIT - 1)
                        .join(Constant.of((Object) 100))
                        .values()
                        .orElseThrow())
                .hasSize(Constant.LIMIT);
        assertThat(numbers(Constant.LIMIT).join(Constant.of((Object) 100))).isEqualTo(Constant.UNKNOWN);
        assertThat(numbers(Constant.LIMIT).join(FALSE)).isEqualTo(numbers(Constant.LIMIT));
    }

    @Test
    void nothing_adds_nothing() {
        for (Constant constant : List.of(HOST, PASSED, TELLS, Constant.UNKNOWN, Constant.NONE)) {
            assertThat(constant.join(Constant.NONE)).isEqualTo(constant);
            assertThat(Constant.NONE.join(constant)).isEqualTo(constant);
            assertThat(constant.join(constant)).isEqualTo(constant);
        }
    }

    private static Constant text(String beginning, boolean filled, boolean orNull) {
        return new Constant.Text(beginning, filled, orNull);
    }

    @Test
    void a_computed_text_is_there_and_is_what_its_letters_allow() {
        Constant begun = text("refus de ", true, false);
        assertThat(begun.isSomething()).isTrue();
        assertThat(begun.isFilled()).isTrue();
        assertThat(begun.isUnknown()).isTrue();
        assertThat(begun.values()).isEmpty();
        assertThat(begun.mayBe("refus de tout")).isTrue();
        assertThat(begun.mayBe("accord")).isFalse();
        assertThat(begun.mayBe("")).isFalse();
        assertThat(text("", true, false).mayBe(" ")).isFalse();
        assertThat(Constant.PRESENT.mayBe("")).isTrue();
        assertThat(Constant.PRESENT.isFilled()).isFalse();
        assertThat(Constant.PRESENT.isSomething()).isTrue();
        assertThat(text("", true, true).isSomething()).isFalse();
        assertThat(text("", true, true).isFilled()).isFalse();
        assertThat(text("", true, true).isFilledOrNull()).isTrue();
        assertThat(Constant.UNKNOWN.mayBe("a")).isTrue();
        assertThat(Constant.UNKNOWN.isSomething()).isFalse();
        assertThat(PATH.mayBe("/v1/chat")).isTrue();
        assertThat(PATH.mayBe("/v1")).isFalse();
        assertThat(PATH.beginning()).isEqualTo("/v1/chat");
    }

    @Test
    void of_two_computed_texts_what_both_are() {
        Constant begun = text("refus de ", true, false);
        assertThat(begun.join(text("refaire", true, false))).isEqualTo(text("ref", true, false));
        assertThat(begun.join(Constant.of((Object) "refus"))).isEqualTo(text("refus", true, false));
        assertThat(Constant.of((Object) "").join(begun)).isEqualTo(Constant.PRESENT);
        assertThat(begun.join(Constant.of(Constant.NULL))).isEqualTo(text("refus de ", true, true));
        assertThat(Constant.PRESENT.join(Constant.of(Constant.NULL))).isEqualTo(Constant.UNKNOWN);
        assertThat(begun.join(Constant.UNKNOWN)).isEqualTo(Constant.UNKNOWN);
        assertThat(begun.join(PASSED)).isEqualTo(Constant.UNKNOWN);
        assertThat(text("a", true, true).something()).isEqualTo(text("a", true, false));
        assertThat(Constant.UNKNOWN.something()).isEqualTo(Constant.PRESENT);
        assertThat(PASSED.something()).isEqualTo(PASSED);
    }

    @Test
    void what_is_said_of_a_text_is_said_of_it_in_another_form() {
        Constant form = new Constant.FormOf(1, Constant.FormOf.Said.WHOLE, text("a", true, false));
        assertThat(form.isSomething()).isTrue();
        assertThat(form.isFilled()).isTrue();
        assertThat(form.beginning()).isEqualTo("a");
        assertThat(new Constant.FormOf(1, Constant.FormOf.Said.WHOLE, Constant.UNKNOWN).isSomething())
                .isFalse();
        assertThat(new Constant.FormOf(1, Constant.FormOf.Said.WHOLE, Constant.UNKNOWN).something())
                .isEqualTo(new Constant.FormOf(1, Constant.FormOf.Said.WHOLE, Constant.PRESENT));
    }

    @Test
    void a_number_that_was_found_above_0_keeps_that_all_is_known_of_it() {
        assertThat(Constant.UNKNOWN.above()).isEqualTo(Constant.POSITIVE);
        assertThat(Constant.COUNTED.above()).isEqualTo(new Constant.Counted(true));
        assertThat(new Constant.FromInput(AccessPath.of(1).append(Slot.SIZE)).above())
                .isEqualTo(new Constant.Counted(true));
    }

    @Test
    void a_number_above_0_stands_above_such_numbers() {
        Constant some = new Constant.Counted(true);
        assertThat(Constant.POSITIVE.join(TRUE)).isEqualTo(Constant.POSITIVE);
        assertThat(TRUE.join(Constant.POSITIVE)).isEqualTo(Constant.POSITIVE);
        assertThat(Constant.POSITIVE.join(FALSE)).isEqualTo(Constant.UNKNOWN);
        assertThat(Constant.POSITIVE.join(PATH)).isEqualTo(Constant.UNKNOWN);
        assertThat(Constant.POSITIVE.join(some)).isEqualTo(Constant.POSITIVE);
        assertThat(Constant.POSITIVE.join(Constant.COUNTED)).isEqualTo(Constant.UNKNOWN);
        assertThat(some.join(TRUE)).isEqualTo(some);
        assertThat(some.join(FALSE)).isEqualTo(Constant.COUNTED);
        assertThat(some.join(Constant.COUNTED)).isEqualTo(Constant.COUNTED);
        assertThat(some.isCounted()).isTrue();
        assertThat(some.isPositive()).isTrue();
        assertThat(Constant.COUNTED.isPositive()).isFalse();
        assertThat(Constant.POSITIVE.isCounted()).isFalse();
        assertThat(TRUE.isPositive()).isTrue();
        assertThat(FALSE.isPositive()).isFalse();
    }

    @Test
    void a_number_that_was_counted_stands_above_the_numbers_and_nothing_else() {
        assertThat(Constant.COUNTED.join(numbers(2))).isEqualTo(Constant.COUNTED);
        assertThat(numbers(2).join(Constant.COUNTED)).isEqualTo(Constant.COUNTED);
        assertThat(Constant.COUNTED.join(Constant.NONE)).isEqualTo(Constant.COUNTED);
        for (Constant other : List.of(PASSED, PATH, Constant.of(Constant.NULL), Constant.UNKNOWN)) {
            assertThat(Constant.COUNTED.join(other)).isEqualTo(Constant.UNKNOWN);
            assertThat(other.join(Constant.COUNTED)).isEqualTo(Constant.UNKNOWN);
        }
        assertThat(Constant.COUNTED.values()).isEmpty();
    }

    @Test
    void what_is_passed_and_a_constant_are_unknown_unless_they_read_like_addresses() {
        assertThat(PASSED.join(PATH)).isEqualTo(Constant.UNKNOWN);
        assertThat(PATH.join(PASSED)).isEqualTo(Constant.UNKNOWN);
        assertThat(PASSED.join(TRUE)).isEqualTo(Constant.UNKNOWN);
        assertThat(PASSED.join(HOST)).isInstanceOf(Constant.Likely.class);
        assertThat(HOST.join(PASSED)).isInstanceOf(Constant.Likely.class);
        assertThat(HOST.join(Constant.UNKNOWN)).isEqualTo(Constant.UNKNOWN);
    }

    @Test
    void null_among_addresses_is_none_and_alone_is_no_address() {
        Constant host = Constant.of(List.of(Constant.NULL, "https://api.mistral.ai"));
        assertThat(host.join(PASSED)).isInstanceOf(Constant.Likely.class);
        assertThat(Constant.of(Constant.NULL).join(PASSED)).isEqualTo(Constant.UNKNOWN);
        assertThat(Constant.of(List.of(5, "https://api.mistral.ai")).join(PASSED))
                .isEqualTo(Constant.UNKNOWN);
    }

    @Test
    void where_it_is_false_a_telling_truth_value_says_nothing_either_way() {
        assertThat(TELLS.join(FALSE)).isEqualTo(TELLS);
        assertThat(FALSE.join(TELLS)).isEqualTo(TELLS);
        assertThat(TELLS.join(TRUE)).isEqualTo(Constant.UNKNOWN);
        assertThat(TRUE.join(TELLS)).isEqualTo(Constant.UNKNOWN);
        assertThat(TELLS.join(new Constant.Tells(4, Mark.CONTROL, true))).isEqualTo(Constant.UNKNOWN);
        assertThat(FALSE.join(PASSED)).isEqualTo(Constant.UNKNOWN);
    }

    @Test
    void what_its_opposite_tells_is_left_open_where_it_is_true() {
        Constant opposite = new Constant.Tells(3, Mark.CONTROL, true).negated();
        assertThat(opposite).isEqualTo(new Constant.Tells(3, Mark.CONTROL, false));
        assertThat(opposite.join(TRUE)).isEqualTo(opposite);
        assertThat(TRUE.join(opposite)).isEqualTo(opposite);
        assertThat(opposite.join(FALSE)).isEqualTo(Constant.UNKNOWN);
        assertThat(opposite.join(TELLS)).isEqualTo(Constant.UNKNOWN);
    }

    @Test
    void one_constant_is_single_and_several_are_not() {
        assertThat(TRUE.single()).contains(1);
        assertThat(numbers(2).single()).isEmpty();
        assertThat(PASSED.single()).isEmpty();
        assertThat(numbers(2).values()).contains(Set.of(0, 1));
        assertThat(PASSED.values()).isEmpty();
    }

    @Test
    void texts_are_texts_alone() {
        assertThat(HOST.join(PATH).texts()).contains(List.of("https://api.mistral.ai", "/v1/chat"));
        assertThat(HOST.join(TRUE).texts()).isEmpty();
        assertThat(PASSED.texts()).isEmpty();
    }

    @Test
    void what_the_configuration_gives_is_likely_where_it_may_be_an_address() {
        assertThat(Constant.configured("${ia.url:http://localhost}")).isInstanceOf(Constant.Likely.class);
        assertThat(Constant.configured("un texte")).isEqualTo(Constant.UNKNOWN);
    }

    @Test
    void null_reads_as_null() {
        assertThat(Constant.of(Constant.NULL)).hasToString("Known[all=[null]]");
    }
}
