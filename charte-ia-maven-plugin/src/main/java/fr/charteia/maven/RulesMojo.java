package fr.charteia.maven;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Lists the rules, with the severity that each one has unless the policy says otherwise. Needs no project. */
@Mojo(name = "rules", requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields.
public class RulesMojo extends AbstractMojo {
    /** The language to list them in: {@code fr} or {@code en}. */
    @Parameter(property = "charte-ia.langue", defaultValue = "fr")
    private String langue;

    @Override
    public void execute() throws MojoExecutionException {
        new Explanation(CheckSettings.language(langue)).list().forEach(getLog()::info);
    }
}
