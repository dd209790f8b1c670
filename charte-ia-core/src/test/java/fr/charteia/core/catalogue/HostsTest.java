package fr.charteia.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostsTest {
    private final Hosts hosts = new Hosts();

    @Test
    void a_text_that_has_nothing_of_an_address_is_passed_over() {
        OneOfTexts sought = new OneOfTexts(hosts.telling());
        for (List<String> segments : hosts.splitPaths()) {
            sought = sought.orAlone(segments);
        }
        byte[] text = "zzz".getBytes(StandardCharsets.US_ASCII);
        assertThat(sought.mayBe(text, 0, text.length)).isFalse();
    }

    @Test
    void a_path_is_split_into_whole_segments() {
        assertThat(hosts.splitPaths())
                .contains(List.of("v1", "completions"), List.of("text", "analytics"))
                .allSatisfy(
                        segments -> assertThat(segments).hasSizeGreaterThan(1).doesNotContain("v", "v2."));
    }
}
