package fr.charteia.core.flow.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextsTest {
    private static final Value NOTHING = Value.constant("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a-z]+",
                "[a-zA-Z0-9_-]{1,20}",
                "^[A-Z]{2}\\d{3}$",
                "(?i)[a-z]*",
                "(asc|desc)",
                "(?:[a-z]+_)?[0-9]",
                "\\w+",
                "\\p{Alnum}+",
                "[\\p{L}]+",
                "FR[0-9]?"
            })
    void letters_and_digits_are_plain(String pattern) {
        assertThat(PlainTexts.areMatchedBy(Value.constant(pattern))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".*",
                "[^a-z]+",
                "[a-z ]+",
                "[a-z.]+",
                "[A-z]+",
                "[!-~]+",
                "[a-z]+;",
                "\\S+",
                "\\W",
                "a.b",
                "[a-z']",
                "\\p{Punct}+",
                "(?s)a",
                "[a-z&&[^b]]",
                ""
            })
    void others_are_not(String pattern) {
        assertThat(PlainTexts.areMatchedBy(Value.constant(pattern))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[^a-z]", "[^A-Za-z0-9_-]+", "\\W", "\\D+"})
    void what_is_replaced_leaves_the_rest(String pattern) {
        assertThat(PlainTexts.areLeftBy(Value.constant(pattern), NOTHING)).isTrue();
        assertThat(PlainTexts.areLeftBy(Value.constant(pattern), Value.constant("_")))
                .isTrue();
        assertThat(PlainTexts.areLeftBy(Value.constant(pattern), Value.constant("'")))
                .isFalse();
        assertThat(PlainTexts.areLeftBy(Value.constant(pattern), Value.CLEAN)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a-z]", "[^a-z;]", "[^a-z]{2}", "[^.]+", ";", "[^a-z][^0-9]"})
    void or_leaves_anything(String pattern) {
        assertThat(PlainTexts.areLeftBy(Value.constant(pattern), NOTHING)).isFalse();
    }
}
