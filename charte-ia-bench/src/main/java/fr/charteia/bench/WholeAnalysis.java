package fr.charteia.bench;

import fr.charteia.core.Analysis;
import fr.charteia.core.ConfigurationException;
import fr.charteia.core.Options;
import fr.charteia.core.Project;
import fr.charteia.core.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The whole analysis, as the plugin runs it, of jars taken for a project's own classes. */
public final class WholeAnalysis {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private WholeAnalysis() {}

    /** Takes a directory without a policy, jars to analyse, {@code --}, and jars of libraries. */
    public static void main(String[] args) throws IOException, ConfigurationException {
        List<String> all = Arrays.asList(args);
        int separator = all.indexOf("--");
        Report report = run(Path.of(all.get(0)), all.subList(1, separator), all.subList(separator + 1, all.size()));
        Signal.done(report.counts().classes() + " classes, " + report.counts().aiCalls() + " AI calls, "
                + report.counts().bodies() + " methods interpreted, "
                + report.findings().size() + " findings, "
                + report.blindSpots().size() + " blind spots");
    }

    static Report run(Path directory, List<String> own, List<String> libraries) throws ConfigurationException {
        Project project = new Project(
                "bench",
                directory,
                directory,
                paths(own),
                List.of(),
                paths(libraries),
                List.of(),
                List.of(),
                Optional.empty());
        return Analysis.run(project, Options.at(TODAY));
    }

    private static List<Path> paths(List<String> names) {
        List<Path> paths = new ArrayList<>();
        for (String name : names) {
            paths.add(Path.of(name));
        }
        return paths;
    }
}
