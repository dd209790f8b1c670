package fr.charteia.core.flow.value;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.model.AddressText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Texts of which a part is known. */
class PartialTextsTest {
    private static final Constant BASE = new Constant.FromInput(AccessPath.of(1));
    private static final Constant OTHER = new Constant.FromInput(AccessPath.of(2));
    private static final Constant MISTRAL = text("https://api.mistral.ai");
    private static final Constant PATH = text("/v1/chat/completions");
    private static final Constant PROSE = text("Résume ce courrier");

    private static Constant text(String text) {
        return Constant.of((Object) text);
    }

    private static Set<String> read(Constant constant) {
        return constant instanceof Constant.Likely likely
                ? likely.all().stream()
                        .map(address -> AddressText.shown(address.text()))
                        .collect(Collectors.toSet())
                : Set.of(constant.toString());
    }

    @Test
    void what_is_known_stays_known_around_what_is_not() {
        assertThat(read(PartialTexts.concatenated(List.of(BASE, PATH)))).containsExactly("…/v1/chat/completions");
        assertThat(read(PartialTexts.concatenated(List.of(MISTRAL, text("/v1/models/"), Constant.UNKNOWN, text(":x")))))
                .containsExactly("https://api.mistral.ai/v1/models/…:x");
        assertThat(PartialTexts.concatenated(List.of(Constant.UNKNOWN, Constant.UNKNOWN)))
                .isEqualTo(Constant.PRESENT);
    }

    @Test
    void of_a_key_it_is_told_how_it_begins() {
        Constant key = PartialTexts.concatenated(List.of(text("avis:"), BASE, text(":2026")));
        assertThat(read(PartialTexts.key(key))).containsExactly("avis:…");
        assertThat(PartialTexts.key(BASE)).isEqualTo(Constant.UNKNOWN);
        assertThat(PartialTexts.key(PartialTexts.concatenated(List.of(BASE, text(":avis")))))
                .as("how it ends")
                .isEqualTo(Constant.UNKNOWN);
    }

    @Test
    void of_an_address_that_is_a_key_too_the_host_is_not_cut_off() {
        assertThat(PartialTexts.key(PartialTexts.concatenated(List.of(text("https://"), BASE, PATH))))
                .isEqualTo(Constant.UNKNOWN);
        assertThat(read(PartialTexts.key(PartialTexts.concatenated(List.of(MISTRAL, text("/v1/"), BASE)))))
                .containsExactly("https://api.mistral.ai/v1/…");
    }

    @Test
    void what_is_passed_right_behind_the_beginning_says_how_a_text_begins() {
        assertThat(PartialTexts.openBeginnings(BASE)).containsExactly(AccessPath.of(1));
        assertThat(PartialTexts.openBeginnings(PartialTexts.concatenated(List.of(text("app:"), BASE, OTHER))))
                .containsExactly(AccessPath.of(1));
        assertThat(PartialTexts.openBeginnings(
                        PartialTexts.concatenated(List.of(text("app:"), Constant.UNKNOWN, BASE))))
                .isEmpty();
        assertThat(PartialTexts.openBeginnings(text("app:"))).isEmpty();
    }

    @Test
    void prose_is_no_address() {
        assertThat(PartialTexts.concatenated(List.of(BASE, PROSE))).isEqualTo(new Constant.Text("", true, false));
        assertThat(PartialTexts.concatenated(List.of(text("{\"model\":\""), BASE)))
                .isEqualTo(new Constant.Text("{\"model\":\"", true, false));
    }

    @Test
    void of_prose_it_is_known_how_it_begins_and_that_it_is_not_blank() {
        Constant begun = PartialTexts.concatenated(List.of(text("refus "), text("de "), Constant.UNKNOWN, text("!")));
        assertThat(begun).isEqualTo(new Constant.Text("refus de ", true, false));
        assertThat(PartialTexts.concatenated(List.of(begun, PROSE))).isEqualTo(begun);
        assertThat(PartialTexts.concatenated(List.of(text(" "), Constant.UNKNOWN)))
                .isEqualTo(new Constant.Text(" ", false, false));
        assertThat(PartialTexts.concatenated(List.of(new Constant.Text("a b", true, true), PROSE)))
                .as("null is printed, whatever else begins so")
                .isEqualTo(new Constant.Text("", true, false));
        Constant long60 = PartialTexts.concatenated(List.of(text("a ".repeat(31)), text("b "), Constant.UNKNOWN));
        assertThat(long60.beginning()).isEqualTo("a ".repeat(31));
    }

    @Test
    void what_one_word_begins_reads_like_that_and_is_that_where_nothing_was_cut_out_of_it() {
        Constant word = PartialTexts.concatenated(List.of(text("ko:"), Constant.UNKNOWN));
        assertThat(word.isExact()).isTrue();
        assertThat(word.isFilled()).isTrue();
        assertThat(word.mayBe("ok")).isFalse();
        assertThat(word.mayBe("ko:1")).isTrue();
        Constant alike = PartialTexts.concatenated(
                List.of(new Constant.Likely(((Constant.Likely) word).all()), Constant.UNKNOWN));
        assertThat(alike.isExact()).isFalse();
        assertThat(alike.isSomething()).isTrue();
        assertThat(alike.isFilled()).isFalse();
        assertThat(alike.mayBe("ok")).isTrue();
        assertThat(word.join(text("ok:")).isExact()).isTrue();
        assertThat(word.join(alike).isExact()).isFalse();
        assertThat(word.join(alike).isSomething()).isTrue();
    }

    @Test
    void a_relative_address_goes_under_its_base_and_an_absolute_one_does_not() {
        assertThat(read(PartialTexts.stacked(List.of(text("https://api.mistral.ai/"), PATH))))
                .containsExactly("https://api.mistral.ai/v1/chat/completions");
        assertThat(read(PartialTexts.stacked(List.of(text("http://localhost"), MISTRAL, PATH))))
                .containsExactly("https://api.mistral.ai/v1/chat/completions");
        assertThat(read(PartialTexts.stacked(List.of(Constant.NONE, PATH)))).containsExactly("/v1/chat/completions");
        assertThat(read(PartialTexts.stacked(List.of(text("https://api.mistral.ai/v1"), text("chat/completions")))))
                .containsExactly("https://api.mistral.ai/v1/chat/completions");
        assertThat(read(PartialTexts.stacked(List.of(MISTRAL, text("?q=x")))))
                .containsExactly("https://api.mistral.ai?q=x");
    }

    @Test
    void whatever_is_passed_takes_its_place() {
        Constant whole = PartialTexts.stacked(List.of(BASE, PATH));
        PartialText address = ((Constant.Likely) whole).all().iterator().next();
        Set<PartialText> filled = address.with(path -> Set.of(
                PartialText.of("https://api.mistral.ai").orElseThrow(),
                PartialText.of("http://localhost:11434/").orElseThrow()));
        assertThat(filled.stream().map(one -> AddressText.whole(one.text())))
                .containsExactlyInAnyOrder(
                        "https://api.mistral.ai/v1/chat/completions", "http://localhost:11434/v1/chat/completions");
    }

    @Test
    void a_default_is_one_of_two_addresses_and_a_loop_is_not_followed_for_ever() {
        assertThat(read(MISTRAL.join(BASE))).containsExactlyInAnyOrder("https://api.mistral.ai", "…");
        assertThat(PROSE.join(BASE)).isEqualTo(Constant.UNKNOWN);
        assertThat(read(MISTRAL.join(Constant.SOME_TEXT))).containsExactlyInAnyOrder("https://api.mistral.ai", "…");
        assertThat(BASE.join(OTHER)).isEqualTo(OTHER.join(BASE)).isInstanceOf(Constant.Likely.class);
        Constant growing = MISTRAL.join(BASE);
        int rounds = 0;
        while (growing != Constant.UNKNOWN) {
            growing = growing.join(PartialTexts.concatenated(List.of(growing, text("/a"))));
            assertThat(++rounds).isLessThan(17);
        }
    }

    @Test
    void of_many_texts_the_addresses_are_kept() {
        List<Object> many = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            many.add("https://h" + i + ".example");
        }
        Constant hosts = many.stream().<Constant>map(one -> Constant.of(one)).reduce(Constant.NONE, Constant::join);
        assertThat(read(hosts)).hasSize(9).contains("https://h8.example");
        assertThat(read(hosts.join(text("a")))).hasSize(10).contains("https://h0.example", "…");
        assertThat(hosts.join(text("a")).join(text("a"))).isEqualTo(hosts.join(text("a")));
        Constant words = Stream.of("a", "b", "c", "d", "e", "f", "g")
                .map(PartialTextsTest::text)
                .reduce(Constant.NONE, Constant::join);
        assertThat(words).isEqualTo(Constant.UNKNOWN);
        Constant tooMany = hosts;
        for (int i = 9; i < 17; i++) {
            tooMany = tooMany.join(text("https://h" + i + ".example"));
        }
        assertThat(tooMany).isEqualTo(Constant.UNKNOWN);
    }

    @Test
    void an_address_or_nothing_is_that_address() {
        Constant nothing = Constant.of(Constant.NULL);
        assertThat(read(MISTRAL.join(BASE).join(nothing))).containsExactlyInAnyOrder("https://api.mistral.ai", "…");
        assertThat(nothing.join(MISTRAL.join(BASE)))
                .isEqualTo(MISTRAL.join(BASE).join(nothing));
        assertThat(MISTRAL.join(BASE).join(nothing).isSomething()).isFalse();
    }

    @Test
    void joins_go_up_and_do_not_depend_on_the_order() {
        List<Constant> all = List.of(
                Constant.NONE,
                Constant.UNKNOWN,
                MISTRAL,
                text("https://api.openai.com"),
                BASE,
                OTHER,
                Constant.SOME_TEXT,
                Constant.configured("${ia.url}"),
                PartialTexts.concatenated(List.of(BASE, PATH)));
        for (Constant a : all) {
            assertThat(a.join(a)).isEqualTo(a);
            for (Constant b : all) {
                Constant both = a.join(b);
                assertThat(b.join(a)).isEqualTo(both);
                assertThat(both.join(a)).isEqualTo(both);
                assertThat(both.join(b)).isEqualTo(both);
            }
        }
    }

    @Test
    void a_configured_value_decides_nothing() {
        Constant configured = Constant.configured("${ia.mode:local}");
        assertThat(configured.values()).isEmpty();
        assertThat(configured.texts()).isEmpty();
        assertThat(PureCalls.call(
                        new MemberRef("java/lang/String", "endsWith", "(Ljava/lang/String;)Z"),
                        false,
                        List.of(Value.of(configured), Value.constant("/"))))
                .isEmpty();
    }

    @Test
    void texts_stay_the_same_address_when_they_are_trimmed_or_formatted() {
        MemberRef trim = new MemberRef("java/lang/String", "trim", "()Ljava/lang/String;");
        assertThat(PartialTexts.call(trim, List.of(Value.of(BASE)), array -> List.of())
                        .map(PartialTextsTest::read))
                .contains(Set.of("…"));
        MemberRef format = new MemberRef(
                "java/lang/String", "format", "(Ljava/lang/String;[Ljava/lang/Object;)Ljava/lang/String;");
        assertThat(PartialTexts.call(
                                format,
                                List.of(Value.constant("%s/v%d/chat?a=100%%"), Value.CLEAN),
                                array -> List.of(MISTRAL, Constant.of((Object) 1)))
                        .map(PartialTextsTest::read))
                .contains(Set.of("https://api.mistral.ai/v1/chat?a=100%"));
    }

    @Test
    void a_pattern_of_messages_says_where_its_pieces_stand() {
        MemberRef format = new MemberRef(
                "java/text/MessageFormat", "format", "(Ljava/lang/String;[Ljava/lang/Object;)Ljava/lang/String;");
        assertThat(PartialTexts.call(
                                format,
                                List.of(Value.constant("{1}/v1/{0,number}/{2}"), Value.CLEAN),
                                array -> List.of(Constant.of((Object) 1), MISTRAL))
                        .map(PartialTextsTest::read))
                .contains(Set.of("https://api.mistral.ai/v1/1/…"));
        assertThat(PartialTexts.call(
                        format, List.of(Value.constant("{0}/l''avis"), Value.CLEAN), array -> List.of(MISTRAL)))
                .as("a quotation mark")
                .isEqualTo(Optional.of(Constant.PRESENT));
    }

    @Test
    void pieces_are_joined_with_what_stands_between_them() {
        assertThat(read(PartialTexts.joined(text("/"), List.of(MISTRAL, text("v1"), BASE))))
                .containsExactly("https://api.mistral.ai/v1/…");
        assertThat(PartialTexts.joined(text(", "), List.of(BASE, text("v1"))))
                .as("no address")
                .isNotInstanceOf(Constant.Likely.class);
    }

    @Test
    void a_default_address_stays_beside_what_is_not_known() {
        AccessPath place = AccessPath.of(1);
        assertThat(read(Constant.rewritten(place, BASE, MISTRAL)))
                .as("what is passed, or what was written over it")
                .containsExactlyInAnyOrder("…", "https://api.mistral.ai");
        assertThat(read(Constant.UNKNOWN.orStandIn(MISTRAL).join(MISTRAL)))
                .containsExactlyInAnyOrder("…", "https://api.mistral.ai");
        assertThat(Constant.UNKNOWN.orStandIn(PATH)).isEqualTo(Constant.UNKNOWN);
    }
}
