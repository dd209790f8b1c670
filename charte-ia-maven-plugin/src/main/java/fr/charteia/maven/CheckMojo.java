package fr.charteia.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

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
public class CheckMojo extends AnalysisMojo {
    /** Whether violations fail the build. When false, they are shown and reported all the same. */
    @Parameter(property = "charte-ia.failOnViolation", defaultValue = "true")
    private boolean failOnViolation;

    /**
     * Whether what the analysis could not see fails the build too: an address or a library that it does not know, a class
     * that it could not read, a method that it had to summarise coarsely. They are listed in every report.
     */
    @Parameter(property = "charte-ia.failOnBlindSpots", defaultValue = "false")
    private boolean failOnBlindSpots;

    /**
     * The least severity that fails the build: {@code erreur}, {@code avertissement} or {@code info}. A severity that fails
     * the build includes the graver ones.
     */
    @Parameter(property = "charte-ia.failOn", defaultValue = "erreur")
    private String failOn;

    /**
     * The least severity that is shown and reported; what is less is only counted. What fails the build is always shown.
     */
    @Parameter(property = "charte-ia.reportOn", defaultValue = "info")
    private String reportOn;

    /** The folder that the reports are written to. */
    @Parameter(property = "charte-ia.outputDirectory", defaultValue = "${project.build.directory}/charte-ia")
    private File outputDirectory;

    /** The reports to make, of {@code console} and {@code sarif}. */
    @Parameter(property = "charte-ia.formats", defaultValue = "console,sarif")
    private List<String> formats;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (isSkipped()) {
            return;
        }
        CheckSettings settings = CheckSettings.parse(
                        failOnViolation,
                        failOn,
                        reportOn,
                        formats,
                        language(),
                        today(),
                        baseline(),
                        outputDirectory.toPath())
                .withFailOnBlindSpots(failOnBlindSpots);
        PolicyCaches caches = caches();
        try (RuleSetLoader ruleSets = ruleSets()) {
            new Check(settings, module(), caches.get(), ruleSets.read(archRules()), caches.version(), getLog()).run();
        }
    }
}
