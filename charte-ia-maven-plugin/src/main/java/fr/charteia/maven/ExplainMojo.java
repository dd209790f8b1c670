package fr.charteia.maven;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Explains a rule: what it looks for, why, an example of each kind, and how to mend what it finds. Needs no project. */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields.
public class ExplainMojo extends AbstractMojo {
    /** The rule to explain, by its id or its name: {@code CHARTE-401}, {@code donnees-personnelles-vers-ia-externe}. */
    @Parameter(property = "regle")
    private @Nullable String regle;

    /** The language to explain it in: {@code fr} or {@code en}. */
    @Parameter(property = "charte-ia.langue", defaultValue = "fr")
    private String langue;

    @Override
    public void execute() throws MojoExecutionException {
        getLog().info(new Explanation(CheckSettings.language(langue)).of(regle));
    }
}
