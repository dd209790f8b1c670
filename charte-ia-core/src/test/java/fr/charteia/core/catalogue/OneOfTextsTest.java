package fr.charteia.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneOfTextsTest {
    private static final OneOfTexts WORDS = new OneOfTexts(List.of()).orWords(List.of("ai", "gpt4", "mistralai"));
    /** Words of names as they are told apart: runs of capital letters, and words with or without one. */
    private static final Pattern WORD = Pattern.compile("\\p{Lu}+(?!\\p{Ll})\\d*|\\p{Lu}?\\p{Ll}[\\p{Ll}\\d]*");

    private static final OneOfTexts SOUGHT =
            new OneOfTexts(List.of("api.openai", "/v1/")).orAlone(List.of("model", "v2"));

    @Test
    void a_text_counts_wherever_it_stands() {
        assertThat(SOUGHT.isIn("https://API.OpenAI.com")).isTrue();
        assertThat(SOUGHT.isIn("xapi.openaix")).isTrue();
        assertThat(SOUGHT.isIn("https://api.open.ai")).isFalse();
    }

    @Test
    void a_word_counts_where_no_letter_stands_beside_it() {
        assertThat(SOUGHT.isIn("model")).isTrue();
        assertThat(SOUGHT.isIn("{\"model\": 1}")).isTrue();
        assertThat(SOUGHT.isIn("api/V2/chat")).isTrue();
        assertThat(SOUGHT.isIn("data model")).isTrue();
        assertThat(SOUGHT.isIn("metamodel")).isFalse();
        assertThat(SOUGHT.isIn("models")).isFalse();
        assertThat(SOUGHT.isIn("v23")).isFalse();
        assertThat(SOUGHT.isIn("models of a model")).isTrue();
    }

    @Test
    void too_short_a_text_is_in_every_text_and_nothing_is_in_none() {
        assertThat(new OneOfTexts(List.of("a")).isIn("xyz")).isTrue();
        assertThat(new OneOfTexts(List.of("é.fr")).isIn("xyz")).isTrue();
        assertThat(new OneOfTexts(List.of()).isIn("xyz")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ai",
                "AI",
                "openAi",
                "openAiUrl",
                "AIUrl",
                "HTTPAi",
                "open-ai.url",
                "AI_URL",
                "v2ai",
                "GPT4",
                "MistralAi",
                "éai"
            })
    void a_word_of_a_name_counts(String name) {
        assertThat(WORDS.isIn(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "main",
                "MAIN",
                "fail",
                "Failure",
                "FAILED",
                "aid",
                "AId",
                "ai2",
                "gpt",
                "gpt42",
                "Xai",
                "available"
            })
    void a_piece_of_a_word_of_a_name_does_not(String name) {
        assertThat(WORDS.isIn(name)).isFalse();
    }

    @Property
    void every_word_of_a_name_is_found(@ForAll @Size(max = 5) List<@From("pieces") String> pieces) {
        String name = String.join("", pieces);
        byte[] file = ("x" + name + "x").getBytes(StandardCharsets.UTF_8);
        Matcher word = WORD.matcher(name);
        boolean found = false;
        while (word.find()) {
            found |= word.group().equalsIgnoreCase("ai");
        }
        if (found) {
            assertThat(WORDS.isIn(name)).as(name).isTrue();
        }
        assertThat(WORDS.mayBe(file, 1, file.length - 2)).as(name).isEqualTo(WORDS.isIn(name));
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of("ai", "Ai", "AI", "m", "M", "url", "Url", "URL", "2", "_", ".", "é", "É", "n");
    }

    @Property
    void bytes_tell_what_the_text_tells(
            @ForAll @Chars({'m', 'o', 'd', 'e', 'l', 'M', '/', 'v', '1', '2', '"', ' ', 'é', '\u2028'}) String before,
            @ForAll @Chars({'/', 'v', '1', '2', 's', '_', 'é'}) String after) {
        for (String text : List.of(before + after, before + "model" + after, before + "/v1/" + after)) {
            byte[] file = ("§" + text + "§").getBytes(StandardCharsets.UTF_8);
            assertThat(SOUGHT.mayBe(file, 2, file.length - 4)).as(text).isEqualTo(SOUGHT.isIn(text));
        }
    }
}
