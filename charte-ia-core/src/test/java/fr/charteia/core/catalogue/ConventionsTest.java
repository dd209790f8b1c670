package fr.charteia.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConventionsTest {
    private final Conventions conventions = new Conventions();

    @ParameterizedTest
    @CsvSource({
        "OpenAI, sk-q8Zt3LmV0xKc7RbN2wYd5HfJ9gPsTeUa",
        "OpenAI, SK-PROJ-q8Zt3LmV0xKc7RbN2wYd5HfJ9gPsTeUa",
        "Anthropic, 'curl -H x-api-key:sk-ant-q8Zt3LmV0xKc7RbN2wYd5HfJ9gPs'",
        "Hugging Face, hf_q8Zt3LmV0xKc7RbN2wYd5HfJ9gPsTeUa",
        "AWS, AKIAQ8ZT3LMV0XKC7RBN",
    })
    void a_key_is_known_by_its_shape(String provider, String text) {
        assertThat(conventions.keyIn(text)).contains(provider);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sk-",
                "sk-court",
                "task-q8Zt3LmV0xKc7RbN2wYd5HfJ9gPsTeUa",
                "q8Zt3LmV0xKc7RbN2wYd5HfJ9gPsTeUa",
                "sk-votreclevotreclevotreclevotrecle1",
            })
    void what_has_no_such_shape_or_stands_for_a_key_is_none(String text) {
        assertThat(conventions.keyIn(text)).isEmpty();
    }

    static Stream<String> shapes() {
        return WordLists.read("cles.txt").words("forme").stream();
    }

    /** Texts without such a beginning are not looked at any further. */
    @ParameterizedTest
    @MethodSource("shapes")
    void a_shape_begins_with_letters_that_every_such_key_begins_with(String shape) {
        assertThat(shape).matches("[a-zA-Z0-9_-]{2,}[\\[(].*");
        String outside = shape;
        while (outside.contains("(")) {
            outside = outside.replaceAll("\\([^()]*\\)", "");
        }
        assertThat(outside).doesNotContain("|");
    }

    @Test
    void every_shape_is_looked_at() {
        assertThat(shapes()).hasSizeGreaterThan(10);
    }

    @Test
    void a_list_that_wraps_answers_is_told_by_parts_of_its_elements() {
        assertThat(conventions.wrapping("choices")).contains(List.of("message"), List.of("delta"));
        assertThat(conventions.wrapping("candidates")).containsExactly(List.of("content", "parts"));
        assertThat(conventions.wrapping("objections")).isEmpty();
    }

    @Test
    void of_a_key_alone_only_one_that_says_nothing_else_is_told() {
        assertThat(conventions.isWrapping("choices")).isTrue();
        assertThat(conventions.isWrapping("candidates")).isFalse();
    }
}
