package fr.charteia.maven;

import static org.apache.maven.api.plugin.testing.MojoExtension.getVariableValueFromObject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.util.List;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

/** How Maven fills the goals' parameters: what a pom says, and what holds when it says nothing. */
@MojoTest
class CheckMojoParametersTest {
    private static final String PLAIN = "src/test/resources/mojo/plain";
    private static final String CONFIGURED = "src/test/resources/mojo/configured";

    @Test
    @Basedir(PLAIN)
    void violations_of_the_gravest_severity_fail_the_build_unless_the_pom_says_otherwise(
            @InjectMojo(goal = "check") CheckMojo mojo) throws Exception {
        assertThat(value(mojo, "failOnViolation")).isEqualTo(true);
        assertThat(value(mojo, "failOn")).isEqualTo("erreur");
        assertThat(value(mojo, "skip")).isEqualTo(false);
    }

    @Test
    @Basedir(PLAIN)
    void the_report_is_on_the_console_and_in_sarif_in_french(@InjectMojo(goal = "check") CheckMojo mojo)
            throws Exception {
        assertThat(value(mojo, "formats")).isEqualTo(List.of("console", "sarif"));
        assertThat(value(mojo, "langue")).isEqualTo("fr");
    }

    @Test
    @Basedir(PLAIN)
    void reports_go_under_the_build_folder(@InjectMojo(goal = "check") CheckMojo mojo) throws Exception {
        assertThat((File) value(mojo, "outputDirectory")).hasName("charte-ia").isAbsolute();
        assertThat(((File) value(mojo, "outputDirectory")).getParentFile()).hasName("target");
    }

    @Test
    @Basedir(PLAIN)
    void only_the_modules_main_code_is_checked(@InjectMojo(goal = "check") CheckMojo mojo) throws Exception {
        assertThat(value(mojo, "includeTests")).isEqualTo(false);
        assertThat((List<?>) value(mojo, "includeDependencies")).isNullOrEmpty();
    }

    @Test
    @Basedir(PLAIN)
    void the_policy_is_looked_up_and_the_day_is_today(@InjectMojo(goal = "check") CheckMojo mojo) throws Exception {
        assertThat(value(mojo, "configFile")).isNull();
        assertThat(value(mojo, "date")).isNull();
    }

    @Test
    @Basedir(CONFIGURED)
    void a_pom_sets_what_fails_the_build(@InjectMojo(goal = "check") CheckMojo mojo) throws Exception {
        assertThat(value(mojo, "skip")).isEqualTo(true);
        assertThat(value(mojo, "failOnViolation")).isEqualTo(false);
        assertThat(value(mojo, "failOn")).isEqualTo("avertissement");
    }

    @Test
    @Basedir(CONFIGURED)
    void a_pom_sets_the_reports(@InjectMojo(goal = "check") CheckMojo mojo) throws Exception {
        assertThat(value(mojo, "formats")).isEqualTo(List.of("sarif"));
        assertThat(value(mojo, "langue")).isEqualTo("en");
        assertThat((File) value(mojo, "outputDirectory")).hasName("rapports").isAbsolute();
    }

    @Test
    @Basedir(CONFIGURED)
    void a_pom_sets_what_is_checked(@InjectMojo(goal = "check") CheckMojo mojo) throws Exception {
        assertThat(value(mojo, "includeDependencies")).isEqualTo(List.of("fr.acme:*", "fr.prefecture:socle"));
        assertThat(value(mojo, "includeTests")).isEqualTo(true);
    }

    @Test
    @Basedir(CONFIGURED)
    void a_pom_sets_the_policy_and_the_day(@InjectMojo(goal = "check") CheckMojo mojo) throws Exception {
        assertThat(value(mojo, "configFile")).isEqualTo("politique/charte-ia.yml");
        assertThat(value(mojo, "date")).isEqualTo("2026-11-24");
    }

    @Test
    @Basedir(CONFIGURED)
    void a_skipped_check_looks_at_nothing(@InjectMojo(goal = "check") CheckMojo mojo) {
        assertThatCode(mojo::execute).doesNotThrowAnyException();
    }

    @Test
    @Basedir(PLAIN)
    void a_word_that_no_parameter_takes_stops_the_build(
            @InjectMojo(goal = "check") @MojoParameter(name = "failOn", value = "ereur") CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("Vouliez-vous dire « erreur » ?");
    }

    @Test
    @Basedir(PLAIN)
    void explain_takes_a_rule_and_speaks_french(
            @InjectMojo(goal = "explain") @MojoParameter(name = "regle", value = "CHARTE-999") ExplainMojo mojo)
            throws Exception {
        assertThat(value(mojo, "langue")).isEqualTo("fr");
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("« CHARTE-999 » n'existe pas");
    }

    private static Object value(Object mojo, String field) throws IllegalAccessException {
        return getVariableValueFromObject(mojo, field);
    }
}
