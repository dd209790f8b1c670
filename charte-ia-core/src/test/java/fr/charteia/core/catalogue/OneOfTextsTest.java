package fr.charteia.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class OneOfTextsTest {
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
