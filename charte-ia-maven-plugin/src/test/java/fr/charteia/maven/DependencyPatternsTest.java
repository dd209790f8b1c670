package fr.charteia.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DependencyPatternsTest {
    @Test
    void a_star_stands_for_any_characters() {
        DependencyPatterns patterns = new DependencyPatterns(List.of("fr.acme.*:socle-*", " fr.prefecture:guichet "));
        assertThat(patterns.match("fr.acme.commun", "socle-ia")).isTrue();
        assertThat(patterns.match("fr.prefecture", "guichet")).isTrue();
        assertThat(patterns.match("fr.acme", "socle-ia")).isFalse();
        assertThat(patterns.match("fr.prefecture", "guichet-ia")).isFalse();
    }

    @Test
    void a_group_alone_means_all_its_artifacts() {
        DependencyPatterns patterns = new DependencyPatterns(List.of("fr.acme"));
        assertThat(patterns.match("fr.acme", "anything")).isTrue();
        assertThat(patterns.match("fr.acme.commun", "anything")).isFalse();
    }

    @Test
    void a_dot_is_a_dot_and_no_pattern_matches_nothing() {
        assertThat(new DependencyPatterns(List.of("fr.acme:a.b")).match("frxacme", "a.b"))
                .isFalse();
        assertThat(new DependencyPatterns(List.of()).match("fr.acme", "a")).isFalse();
    }
}
