package fr.charteia.core.flow.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that may be addresses, piece by piece. */
class AddressTest {
    private static final Address HOST = letters("https://x.fr");
    private static final Address PATH = letters("/v1");
    private static final Address PASSED = Address.of(AccessPath.of(1));

    private static Address letters(String text) {
        return Address.of(text).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"un texte", "\"a\"", "l'adresse", "a\nb", "<a>", "a;b", "a\\b", "a\u0001"})
    void prose_and_markup_are_no_addresses(String text) {
        assertThat(Address.of(text)).isEmpty();
    }

    @Test
    void so_long_a_text_may_be_one() {
        assertThat(Address.of("a".repeat(600))).isPresent();
        assertThat(Address.of("a".repeat(601))).isEmpty();
        assertThat(Address.of("")).contains(Address.EMPTY);
        assertThat(letters("a".repeat(590)).then(letters("b".repeat(10)))).isPresent();
        assertThat(letters("a".repeat(590)).then(letters("b".repeat(11)))).isEmpty();
        assertThat(letters("a".repeat(599)).then(PASSED)).isPresent();
        assertThat(letters("a".repeat(600)).then(PASSED)).isEmpty();
    }

    @Test
    void letters_that_follow_each_other_are_one_piece_and_so_is_what_is_not_known() {
        assertThat(HOST.then(PATH)).contains(letters("https://x.fr/v1"));
        assertThat(Address.UNKNOWN.then(Address.UNKNOWN)).contains(Address.UNKNOWN);
        assertThat(HOST.then(Address.UNKNOWN).orElseThrow().pieces()).hasSize(2);
        assertThat(Address.EMPTY.then(HOST)).contains(HOST);
    }

    @Test
    void so_many_pieces_are_followed() {
        Optional<Address> address = Optional.of(Address.EMPTY);
        for (int i = 0; i < 5; i++) {
            address = address.flatMap(all -> all.then(PATH)).flatMap(all -> all.then(PASSED));
        }
        assertThat(address.orElseThrow().pieces()).hasSize(10);
        assertThat(address.flatMap(all -> all.then(PATH))).isEmpty();
    }

    @Test
    void nothing_above_or_below_leaves_the_other() {
        assertThat(Address.EMPTY.above(PATH)).contains(PATH);
        assertThat(HOST.above(Address.EMPTY)).contains(HOST);
        assertThat(HOST.above(PATH).orElseThrow().pieces())
                .containsExactly(new Address.Letters("https://x.fr"), Address.Mark.UNDER, new Address.Letters("/v1"));
    }

    @Test
    void what_is_passed_is_filled_in_each_way() {
        Address address = HOST.then(PASSED).orElseThrow();
        assertThat(address.isOpen()).isTrue();
        assertThat(HOST.isOpen()).isFalse();
        assertThat(address.with(path -> Set.of(PATH, letters("/v2"))))
                .containsExactlyInAnyOrder(letters("https://x.fr/v1"), letters("https://x.fr/v2"));
        assertThat(address.with(path -> Set.of(letters("1"), letters("2"), letters("3"), letters("4"))))
                .hasSize(4);
        assertThat(address.with(path -> Set.of(letters("1"), letters("2"), letters("3"), letters("4"), letters("5"))))
                .containsExactly(Address.UNKNOWN);
        assertThat(address.with(path -> Set.of(letters("a".repeat(600))))).containsExactly(Address.UNKNOWN);
    }

    @Test
    void what_is_not_known_alone_tells_nothing() {
        assertThat(Address.UNKNOWN.isTelling()).isFalse();
        assertThat(Address.EMPTY.isTelling()).isFalse();
        assertThat(List.of(HOST, PASSED)).allMatch(Address::isTelling);
    }
}
