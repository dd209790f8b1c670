package fr.charteia.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes what the module has now to {@code charte-ia-baseline.yml}, so that {@code check} fails on the rest only: everything,
 * where there is no such file; else it takes out what was corrected, and lets nothing in unless it is asked to.
 */
@Mojo(
        name = "baseline",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
public class BaselineMojo extends AnalysisMojo {
    /** Whether to let findings in that are not in the file, and to take note of systems whose sheet did not change. */
    @Parameter(property = "charte-ia.extend", defaultValue = "false")
    private boolean extend;

    @Override
    public void execute() throws MojoExecutionException {
        if (!isSkipped()) {
            try (RuleSetLoader ruleSets = ruleSets()) {
                new BaselineUpdate(
                                module(),
                                baseline(),
                                language(),
                                today(),
                                ruleSets.read(archRules()),
                                extend,
                                !isUnaskedOnCi(),
                                getLog())
                        .run();
            }
        }
    }
}
