package fr.charteia.maven;

import fr.charteia.core.declaration.DeclarationError;
import fr.charteia.core.declaration.Policy;
import fr.charteia.maven.report.Words;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What goals that show the policy share. Without a project, the policy is looked up in the current folder. */
@SuppressWarnings("NullAway.Init") // Maven sets the fields.
abstract class PolicyMojo extends AbstractMojo {
    /**
     * The policy file: an absolute path, or one that is relative to the module, else to the root of the build. When it is not
     * given, {@code charte-ia.yml} is looked up in the module, then upward to the root of the build.
     */
    @Parameter(property = "charte-ia.configFile")
    private @Nullable String configFile;

    /** The language to speak: {@code fr} or {@code en}. */
    @Parameter(property = "charte-ia.langue", defaultValue = "fr")
    private String langue;

    @Parameter(defaultValue = "${project}", readonly = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    Words words() throws MojoExecutionException {
        return new Words(CheckSettings.language(langue));
    }

    /** The policy, after what is wrong with it was said. */
    Policy policy() throws MojoExecutionException {
        Words words = words();
        ProjectReader reader = new ProjectReader(session, project, null, false);
        Path root = reader.root();
        Optional<Path> named = Optional.ofNullable(configFile).map(name -> reader.policy(name, root));
        Policy policy = new PolicyReader(root, reader.base(), named, words).read();
        for (DeclarationError error : policy.errors()) {
            getLog().error(error.path() + ":[" + error.line() + ',' + error.column() + "] "
                    + error.text().in(words.language()));
        }
        return policy;
    }
}
