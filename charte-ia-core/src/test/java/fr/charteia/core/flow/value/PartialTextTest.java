package fr.charteia.core.flow.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that may be addresses, piece by piece. */
class PartialTextTest {
    private static final PartialText HOST = letters("https://x.fr");
    private static final PartialText PATH = letters("/v1");
    private static final PartialText PASSED = PartialText.of(AccessPath.of(1));

    private static PartialText letters(String text) {
        return PartialText.of(text).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"un texte", "\"a\"", "l'adresse", "a\nb", "<a>", "a;b", "a\\b", "a\u0001"})
    void prose_and_markup_are_no_addresses(String text) {
        assertThat(PartialText.of(text)).isEmpty();
    }

    @Test
    void so_long_a_text_may_be_one() {
        assertThat(PartialText.of("a".repeat(600))).isPresent();
        assertThat(PartialText.of("a".repeat(601))).isEmpty();
        assertThat(PartialText.of("")).contains(PartialText.EMPTY);
        assertThat(letters("a".repeat(590)).then(letters("b".repeat(10)))).isPresent();
        assertThat(letters("a".repeat(590)).then(letters("b".repeat(11)))).isEmpty();
        assertThat(letters("a".repeat(599)).then(PASSED)).isPresent();
        assertThat(letters("a".repeat(600)).then(PASSED)).isEmpty();
    }

    @Test
    void letters_that_follow_each_other_are_one_piece_and_so_is_what_is_not_known() {
        assertThat(HOST.then(PATH)).contains(letters("https://x.fr/v1"));
        assertThat(PartialText.UNKNOWN.then(PartialText.UNKNOWN)).contains(PartialText.UNKNOWN);
        assertThat(HOST.then(PartialText.UNKNOWN).orElseThrow().pieces()).hasSize(2);
        assertThat(PartialText.EMPTY.then(HOST)).contains(HOST);
    }

    @Test
    void so_many_pieces_are_followed() {
        Optional<PartialText> address = Optional.of(PartialText.EMPTY);
        for (int i = 0; i < 5; i++) {
            address = address.flatMap(all -> all.then(PATH)).flatMap(all -> all.then(PASSED));
        }
        assertThat(address.orElseThrow().pieces()).hasSize(10);
        assertThat(address.flatMap(all -> all.then(PATH))).isEmpty();
    }

    @Test
    void nothing_above_or_below_leaves_the_other() {
        assertThat(PartialText.EMPTY.above(PATH)).contains(PATH);
        assertThat(HOST.above(PartialText.EMPTY)).contains(HOST);
        assertThat(HOST.above(PATH).orElseThrow().pieces())
                .containsExactly(
                        new PartialText.Letters("https://x.fr"),
                        PartialText.Mark.UNDER,
                        new PartialText.Letters("/v1"));
    }

    @Test
    void what_is_passed_is_filled_in_each_way() {
        PartialText address = HOST.then(PASSED).orElseThrow();
        assertThat(address.isOpen()).isTrue();
        assertThat(HOST.isOpen()).isFalse();
        assertThat(address.with(path -> Set.of(PATH, letters("/v2"))))
                .containsExactlyInAnyOrder(letters("https://x.fr/v1"), letters("https://x.fr/v2"));
        assertThat(address.with(path -> Set.of(letters("1"), letters("2"), letters("3"), letters("4"))))
                .hasSize(4);
        assertThat(address.with(path -> paths(16))).hasSize(16);
        assertThat(address.with(path -> paths(17))).containsExactly(PartialText.UNKNOWN);
        assertThat(PASSED.with(path -> Set.of(letters("1"), letters("2"), letters("3"), letters("4"), letters("5"))))
                .containsExactly(PartialText.UNKNOWN);
        assertThat(address.with(path -> Set.of(letters("a".repeat(600))))).containsExactly(PartialText.UNKNOWN);
    }

    private static Set<PartialText> paths(int count) {
        return IntStream.range(0, count).mapToObj(i -> letters("/" + i)).collect(Collectors.toSet());
    }

    @Test
    void what_is_not_known_alone_tells_nothing() {
        assertThat(PartialText.UNKNOWN.isTelling()).isFalse();
        assertThat(PartialText.EMPTY.isTelling()).isFalse();
        assertThat(List.of(HOST, PASSED)).allMatch(PartialText::isTelling);
    }
}
