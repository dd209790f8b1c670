package fr.charteia.maven;

import fr.charteia.core.Analysis;
import fr.charteia.core.ArchitectRule;
import fr.charteia.core.ConfigurationException;
import fr.charteia.core.Options;
import fr.charteia.core.Project;
import fr.charteia.core.Report;
import fr.charteia.core.RuleCatalogue;
import fr.charteia.core.declaration.PolicyCache;
import fr.charteia.core.message.Severity;
import fr.charteia.core.rule.RuleDescriptor;
import fr.charteia.maven.report.ConsoleLine;
import fr.charteia.maven.report.ConsoleReport;
import fr.charteia.maven.report.Format;
import fr.charteia.maven.report.Rendering;
import fr.charteia.maven.report.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** One run of {@code check}: analyse, write the reports, say what was found, and fail the build if it was asked to. */
record Check(
        CheckSettings settings,
        Project project,
        PolicyCache policies,
        List<ArchitectRule> ruleSets,
        String version,
        Log log) {
    /** What finds. */
    interface Analyser {
        Report run(Project project, Options options) throws ConfigurationException;
    }

    void run() throws MojoExecutionException, MojoFailureException {
        run(Analysis::run);
    }

    void run(Analyser analyser) throws MojoExecutionException, MojoFailureException {
        long start = System.nanoTime();
        Report report = analyse(analyser);
        Rendering rendering = new Rendering(project.name(), version, rules(), report, settings.language(), shown());
        List<String> files = write(rendering);
        if (settings.formats().contains(Format.CONSOLE)) {
            print(ConsoleReport.lines(
                    rendering, MavenStyle.INSTANCE, files, Duration.ofNanos(System.nanoTime() - start)));
        }
        fail(rendering, files);
    }

    /** What fails the build is shown, whatever was asked. */
    private Severity shown() {
        return settings.failOn().compareTo(settings.reportOn()) > 0 ? settings.failOn() : settings.reportOn();
    }

    private List<RuleDescriptor> rules() {
        return Stream.concat(RuleCatalogue.all().stream(), ruleSets.stream().map(ArchitectRule::descriptor))
                .toList();
    }

    private Report analyse(Analyser analyser) throws MojoExecutionException {
        try {
            return analyser.run(
                    project,
                    new Options(settings.today(), policies)
                            .withBaseline(settings.baseline())
                            .with(ruleSets));
        } catch (ConfigurationException e) {
            throw new MojoExecutionException(e.text().in(settings.language()), e);
        }
    }

    private List<String> write(Rendering rendering) throws MojoExecutionException {
        List<String> files = new ArrayList<>();
        for (Format format : Format.values()) {
            if (settings.formats().contains(format)) {
                try {
                    format.write(rendering, settings.outputDirectory())
                            .map(this::address)
                            .ifPresent(files::add);
                } catch (IOException e) {
                    throw new MojoExecutionException(cannotWrite(e), e);
                }
            }
        }
        return files;
    }

    private String cannotWrite(IOException e) {
        return new Words(settings.language()).of("Le rapport ne peut être écrit : ", "The report cannot be written: ")
                + e.getMessage();
    }

    /** The file as one who started the build would open it. */
    private String address(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(project.root()) ? project.root().relativize(absolute) : absolute;
        return shown.toString().replace('\\', '/');
    }

    /** Prints a module's lines together: modules that are built at the same time share the cache. */
    private void print(List<ConsoleLine> lines) {
        synchronized (policies) {
            lines.forEach(this::print);
        }
    }

    private void print(ConsoleLine line) {
        switch (line.level()) {
            case ERROR -> log.error(line.text());
            case WARNING -> log.warn(line.text());
            case INFO -> log.info(line.text());
        }
    }

    private void fail(Rendering rendering, List<String> files) throws MojoFailureException {
        if (settings.failOnViolation()) {
            failOnViolations(rendering, files);
        }
        long unseen =
                settings.failOnBlindSpots() ? rendering.report().blindSpots().size() : 0;
        if (unseen > 0) {
            throw new MojoFailureException(new Words(settings.language())
                    .of(
                            "L'analyse n'a pas tout vu : angles morts, " + unseen + " (failOnBlindSpots)",
                            "The analysis did not see everything: blind spots, " + unseen + " (failOnBlindSpots)"));
        }
    }

    private void failOnViolations(Rendering rendering, List<String> files) throws MojoFailureException {
        Words words = new Words(settings.language());
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = rendering.count(severity);
            if (severity.compareTo(settings.failOn()) <= 0 && count > 0) {
                counts.add(words.findings(count, severity));
            }
        }
        if (!counts.isEmpty()) {
            String where = files.isEmpty() ? "" : words.of(". Rapport : ", ". Report: ") + String.join(", ", files);
            throw new MojoFailureException(
                    words.of("La charte n'est pas respectée : ", "The charter is not respected: ")
                            + String.join(", ", counts)
                            + where);
        }
    }
}
