package fr.charteia.maven;

import fr.charteia.core.declaration.BuildRoot;
import fr.charteia.core.declaration.Policy;
import fr.charteia.core.declaration.PolicyCache;
import fr.charteia.core.rule.Rules;
import fr.charteia.maven.report.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/** Reads the policy for goals that do no more than show it. */
record PolicyReader(Path root, Path module, Optional<Path> named, Words words) {
    Policy read() throws MojoExecutionException {
        BuildRoot build = new BuildRoot(root, module);
        if (named.isPresent() && !Files.exists(named.get())) {
            throw new MojoExecutionException(
                    words.of("La politique demandée n'existe pas : ", "The policy that was asked for does not exist: ")
                            + named.get());
        }
        PolicyCache policies = new PolicyCache();
        return named.map(file -> policies.read(file, build, Rules.known()))
                .orElseGet(() -> policies.find(build, Rules.known()));
    }
}
