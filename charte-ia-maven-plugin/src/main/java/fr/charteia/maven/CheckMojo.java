package fr.charteia.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the module's code respects the charter on artificial intelligence: follows personal data, sensitive
 * information and the output of AIs through the compiled classes, and fails the build where a rule is violated. Works
 * offline, and reads class files and sources without running them.
 */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields.
public class CheckMojo extends AbstractMojo {
    /** Whether to do nothing. */
    @Parameter(property = "charte-ia.skip", defaultValue = "false")
    private boolean skip;

    /** Whether violations fail the build. When false, they are shown and reported all the same. */
    @Parameter(property = "charte-ia.failOnViolation", defaultValue = "true")
    private boolean failOnViolation;

    /**
     * The least severity that fails the build: {@code erreur}, {@code avertissement} or {@code info}. A severity that fails
     * the build includes the graver ones.
     */
    @Parameter(property = "charte-ia.failOn", defaultValue = "erreur")
    private String failOn;

    /**
     * The policy file: an absolute path, or one that is relative to the module, else to the root of the build. When it is not
     * given, {@code charte-ia.yml} is looked up in the module, then upward to the root of the build.
     */
    @Parameter(property = "charte-ia.configFile")
    private @Nullable String configFile;

    /** The folder that the reports are written to. */
    @Parameter(property = "charte-ia.outputDirectory", defaultValue = "${project.build.directory}/charte-ia")
    private File outputDirectory;

    /** The reports to make, of {@code console} and {@code sarif}. */
    @Parameter(property = "charte-ia.formats", defaultValue = "console,sarif")
    private List<String> formats;

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

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution mojoExecution;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip || project.getPackaging().equals("pom")) {
            getLog().debug("charte-ia: skipped");
            return;
        }
        CheckSettings settings =
                CheckSettings.parse(failOnViolation, failOn, formats, langue, date, outputDirectory.toPath());
        ProjectReader reader = new ProjectReader(session, project, includeDependencies, includeTests);
        PolicyCaches caches =
                new PolicyCaches(session, mojoExecution.getMojoDescriptor().getPluginDescriptor());
        new Check(settings, reader.read(configFile), caches.get(), caches.version(), getLog()).run();
    }
}
