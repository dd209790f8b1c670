package fr.charteia.core.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Texts as class files hold them. */
class ModifiedUtf8Test {
    @Property
    void what_is_written_is_read_back(@ForAll String text) {
        byte[] bytes = ModifiedUtf8.encode(text);
        assertThat(ModifiedUtf8.decode(bytes, 0, bytes.length)).isEqualTo(text);
    }

    @Property
    void whatever_the_bytes_are_some_text_is_read(@ForAll byte[] bytes) {
        assertThat(ModifiedUtf8.decode(bytes, 0, bytes.length).length()).isLessThanOrEqualTo(bytes.length);
    }

    @Test
    void a_text_that_ends_in_the_middle_of_a_character_does_not_take_what_follows() {
        byte[] cut = {'a', (byte) 0xE2, (byte) 0x80, 'b', 'c'};
        assertThat(ModifiedUtf8.decode(cut, 0, 3))
                .isEqualTo(ModifiedUtf8.decode(Arrays.copyOf(cut, 3), 0, 3))
                .startsWith("a")
                .doesNotContain("b");
    }
}
