package fr.charteia.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OneOfTextsTest {
    private final OneOfTexts texts = new OneOfTexts(List.of("api.openai.com", "/chat/completions", ".gouv.fr"));

    @Test
    void finds_a_text_anywhere_in_either_case() {
        assertThat(texts.isIn("https://API.OpenAI.com/v1")).isTrue();
        assertThat(texts.isIn("/v1/chat/completions")).isTrue();
        assertThat(texts.isIn("ia.gouv.fr")).isTrue();
    }

    @Test
    void is_not_misled_by_a_beginning() {
        assertThat(texts.isIn("https://api.openai.co")).isFalse();
        assertThat(texts.isIn("/chat")).isFalse();
        assertThat(texts.isIn("")).isFalse();
    }

    @Test
    void a_text_of_one_character_is_taken_to_be_everywhere() {
        assertThat(new OneOfTexts(List.of("")).isIn("x")).isTrue();
        assertThat(new OneOfTexts(List.of()).isIn("x")).isFalse();
    }
}
