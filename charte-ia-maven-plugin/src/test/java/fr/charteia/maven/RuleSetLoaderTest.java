package fr.charteia.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.charteia.core.message.Language;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class RuleSetLoaderTest {
    @Test
    void without_rule_sets_nothing_is_loaded() throws MojoExecutionException {
        try (RuleSetLoader loader = new RuleSetLoader(List.of(Path.of("nowhere")), Language.FR)) {
            assertThat(loader.read(List.of())).isEmpty();
        }
    }

    /** As here: the plugin's own class path has no ArchUnit. */
    @Test
    void rule_sets_without_archunit_say_what_to_add() {
        assertThatThrownBy(() -> Class.forName("com.tngtech.archunit.lang.ArchRule"))
                .isInstanceOf(ClassNotFoundException.class);
        try (RuleSetLoader loader = new RuleSetLoader(List.of(), Language.FR)) {
            assertThatThrownBy(() -> loader.read(List.of("fr.ministere.Regles")))
                    .isInstanceOf(MojoExecutionException.class)
                    .hasMessageContaining("fr.charteia:charte-ia-archunit");
        }
    }
}
