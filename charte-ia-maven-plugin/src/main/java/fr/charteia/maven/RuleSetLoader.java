package fr.charteia.maven;

import fr.charteia.core.ArchitectRule;
import fr.charteia.core.ConfigurationException;
import fr.charteia.core.RuleSets;
import fr.charteia.core.message.Language;
import fr.charteia.core.message.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Loads architects' rule sets, and the tool for which they are written, from the plugin's dependencies or the module's test class
 * path. Without rule sets nothing is loaded.
 */
final class RuleSetLoader implements AutoCloseable {
    private final List<Path> testClasspath;
    private final Language language;
    private @Nullable URLClassLoader loader;

    /**
     * A loader.
     *
     * @param testClasspath class folders and jars of the module's tests
     * @param language of what is said when they cannot be read
     */
    RuleSetLoader(List<Path> testClasspath, Language language) {
        this.testClasspath = testClasspath;
        this.language = language;
    }

    /** The rules of these classes; none when there are no classes. */
    List<ArchitectRule> read(List<String> classes) throws MojoExecutionException {
        if (classes.isEmpty()) {
            return List.of();
        }
        URLClassLoader opened = new URLClassLoader(
                testClasspath.stream().map(RuleSetLoader::url).toArray(URL[]::new),
                RuleSetLoader.class.getClassLoader());
        loader = opened;
        RuleSets ruleSets = ServiceLoader.load(RuleSets.class, opened)
                .findFirst()
                .orElseThrow(() -> new MojoExecutionException(missing().in(language)));
        try {
            return ruleSets.read(classes, opened);
        } catch (ConfigurationException e) {
            throw new MojoExecutionException(e.text().in(language), e);
        }
    }

    private static Text missing() {
        return new Text(
                "archRules demande ArchUnit : ajouter fr.charteia:charte-ia-archunit aux dépendances du plugin, ou à celles du"
                        + " module avec la portée test",
                "archRules needs ArchUnit: add fr.charteia:charte-ia-archunit to the plugin's dependencies, or to the module's"
                        + " with scope test");
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(path.toString(), e);
        }
    }

    @Override
    public void close() {
        if (loader != null) {
            try {
                loader.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
