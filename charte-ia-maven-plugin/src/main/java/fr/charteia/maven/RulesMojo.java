package fr.charteia.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;

/** Lists the rules, with the severity that each one has by the policy and where that comes from. Needs no project. */
@Mojo(name = "rules", requiresProject = false, threadSafe = true)
public class RulesMojo extends PolicyMojo {
    @Override
    public void execute() throws MojoExecutionException {
        new Explanation(words().language()).list(policy()).forEach(getLog()::info);
    }
}
