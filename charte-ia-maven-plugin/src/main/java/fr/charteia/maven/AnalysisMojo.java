package fr.charteia.maven;

import fr.charteia.core.Project;
import fr.charteia.core.message.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What goals that analyse a module share. */
@SuppressWarnings("NullAway.Init") // Maven sets the fields.
abstract class AnalysisMojo extends AbstractMojo {
    /** Whether to do nothing. */
    @Parameter(property = "charte-ia.skip", defaultValue = "false")
    private boolean skip;

    /**
     * The policy file: an absolute path, or one that is relative to the module, else to the root of the build. When it is not
     * given, {@code charte-ia.yml} is looked up in the module, then upward to the root of the build.
     */
    @Parameter(property = "charte-ia.configFile")
    private @Nullable String configFile;

    /**
     * The file with the findings that were there before: an absolute path, or one that is relative to the module. When it is
     * not given, {@code charte-ia-baseline.yml} of the module, where there is one.
     */
    @Parameter(property = "charte-ia.baselineFile")
    private @Nullable String baselineFile;

    /** The language of messages and reports: {@code fr} or {@code en}. */
    @Parameter(property = "charte-ia.langue", defaultValue = "fr")
    private String langue;

    /**
     * Dependencies whose code is checked like the module's own: patterns of the form {@code groupId:artifactId}, where
     * {@code *} stands for any characters. The modules of the same build that the module depends on always are.
     */
    @Parameter(property = "charte-ia.includeDependencies")
    private List<String> includeDependencies;

    /** Whether to check the test classes too. */
    @Parameter(property = "charte-ia.includeTests", defaultValue = "false")
    private boolean includeTests;

    /** The day to judge dates by, as {@code 2026-11-24}; the day of the build when it is not given. For builds to be repeated. */
    @Parameter(property = "charte-ia.date")
    private @Nullable String date;

    /**
     * Classes that hold an architect's rules for ArchUnit (fields of type {@code ArchRule}, members with {@code @ArchTest}),
     * checked on the module's classes like the charter's own rules. They are in a dependency of the plugin or in the test classes
     * of the module, with {@code charte-ia-archunit} beside them.
     */
    @Parameter(property = "charte-ia.archRules")
    private @Nullable List<String> archRules;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution mojoExecution;

    /** Whether there is nothing to do: it was asked for, or the module has no code by its kind. */
    boolean isSkipped() {
        boolean skipped = skip || project.getPackaging().equals("pom");
        if (skipped) {
            getLog().debug("charte-ia: skipped");
        }
        return skipped;
    }

    Language language() throws MojoExecutionException {
        return CheckSettings.language(langue);
    }

    LocalDate today() throws MojoExecutionException {
        return CheckSettings.today(date, language());
    }

    Project module() {
        return reader().read(configFile);
    }

    private ProjectReader reader() {
        return new ProjectReader(session, project, includeDependencies, includeTests);
    }

    /** The classes that hold architects' rules. */
    List<String> archRules() {
        return archRules == null ? List.of() : archRules;
    }

    /** Loads them; to be closed when their rules have spoken. */
    RuleSetLoader ruleSets() throws MojoExecutionException {
        return new RuleSetLoader(reader().testClasspath(), language());
    }

    /** The baseline, when it is given by name. */
    Optional<Path> baseline() {
        return Optional.ofNullable(baselineFile)
                .map(name -> project.getBasedir()
                        .toPath()
                        .toAbsolutePath()
                        .resolve(name)
                        .normalize());
    }

    PolicyCaches caches() {
        return new PolicyCaches(session, mojoExecution.getMojoDescriptor().getPluginDescriptor());
    }

    /** Whether the build runs where builds run by themselves, and the goal stands in the POM rather than on the command line. */
    boolean isUnaskedOnCi() {
        return "true".equalsIgnoreCase(session.getSystemProperties().getProperty("env.CI"))
                && mojoExecution.getSource() != MojoExecution.Source.CLI;
    }
}
