package fr.charteia.maven;

import fr.charteia.core.Analysis;
import fr.charteia.core.ConfigurationException;
import fr.charteia.core.Options;
import fr.charteia.core.Project;
import fr.charteia.core.declaration.BuildRoot;
import fr.charteia.core.declaration.Registre;
import fr.charteia.core.rule.Inscriptions;
import fr.charteia.maven.report.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes the register of AI systems, {@code docs/ia/registre.yml} at the root of the build, from the sheets and the code of the
 * module: its entries are written anew, those of other modules stay. {@code check} says where the register is no longer true.
 */
@Mojo(
        name = "registre",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
public class RegistreMojo extends AnalysisMojo {
    /** Modules that are built at the same time write one file. */
    private static final Object LOCK = new Object();

    @Override
    public void execute() throws MojoExecutionException {
        if (isSkipped()) {
            return;
        }
        Words words = new Words(language());
        Project module = module();
        BuildRoot build = new BuildRoot(module.root(), module.directory());
        List<Registre.Entree> entries = entries(module);
        boolean known = Registre.find(build).isPresent();
        if (entries.isEmpty() && !known) {
            getLog().info(words.of(
                    "Aucun système d'IA déclaré : rien à écrire au registre",
                    "No AI system is declared: nothing to write to the register"));
            return;
        }
        try {
            Path file;
            synchronized (LOCK) {
                file = Registre.write(build, Inscriptions.module(build), entries);
            }
            getLog().info(words.of("Registre : ", "Register: ") + build.show(file) + ", "
                    + entries.size()
                    + (entries.size() > 1
                            ? words.of(" systèmes de ce module", " systems of this module")
                            : words.of(" système de ce module", " system of this module")));
        } catch (IOException e) {
            throw new MojoExecutionException(
                    words.of("Le registre ne peut être écrit : ", "The register cannot be written: ") + e.getMessage(),
                    e);
        }
    }

    private List<Registre.Entree> entries(Project module) throws MojoExecutionException {
        try {
            return Analysis.code(module, Options.at(today())).inscriptions();
        } catch (ConfigurationException e) {
            throw new MojoExecutionException(e.text().in(language()), e);
        }
    }
}
