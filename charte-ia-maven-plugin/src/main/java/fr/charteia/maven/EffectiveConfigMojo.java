package fr.charteia.maven;

import fr.charteia.core.RuleCatalogue;
import fr.charteia.maven.report.EffectiveConfig;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Prints the policy that applies to the module, with what it inherits and the defaults, sorted, and where each value comes from.
 * Whatever looks like a secret is left out.
 */
@Mojo(name = "effective-config", requiresProject = false, threadSafe = true)
public class EffectiveConfigMojo extends PolicyMojo {
    @Override
    public void execute() throws MojoExecutionException {
        new EffectiveConfig(policy(), RuleCatalogue.all(), words()).lines().forEach(getLog()::info);
    }
}
