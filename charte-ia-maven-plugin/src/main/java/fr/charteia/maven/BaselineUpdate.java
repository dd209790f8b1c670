package fr.charteia.maven;

import fr.charteia.core.Analysis;
import fr.charteia.core.ArchitectRule;
import fr.charteia.core.ConfigurationException;
import fr.charteia.core.Options;
import fr.charteia.core.Project;
import fr.charteia.core.Report;
import fr.charteia.core.declaration.Baseline;
import fr.charteia.core.declaration.BuildRoot;
import fr.charteia.core.declaration.DeclarationError;
import fr.charteia.core.declaration.FindingKey;
import fr.charteia.core.message.Language;
import fr.charteia.core.rule.Finding;
import fr.charteia.maven.report.KeyText;
import fr.charteia.maven.report.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/**
 * One run of {@code baseline}.
 *
 * @param file where the baseline is, when it is given by name
 * @param ruleSets architects' rules that are checked too
 * @param extend whether findings that are not in it may come in
 * @param mayWrite whether this is a place to write it
 */
record BaselineUpdate(
        Project project,
        Optional<Path> file,
        Language language,
        LocalDate today,
        List<ArchitectRule> ruleSets,
        boolean extend,
        boolean mayWrite,
        Log log) {
    private static final int SHOWN = 10;

    void run() throws MojoExecutionException {
        Words words = new Words(language);
        if (!mayWrite) {
            log.info(words.of(
                    "CI=true : la référence n'est écrite que si le but est demandé par son nom (mvn"
                            + " charte-ia:baseline)",
                    "CI=true: the baseline is written only when the goal is asked for by its name (mvn"
                            + " charte-ia:baseline)"));
            return;
        }
        Path target = file.orElse(project.directory().resolve(Baseline.FILE_NAME));
        BuildRoot build = new BuildRoot(project.root(), project.directory());
        Optional<Baseline> before = Baseline.read(target, build);
        refuseUnreadable(before, words);
        Report report = analyse();
        List<FindingKey> now = report.findings().stream()
                .filter(finding -> finding.waiver().isEmpty())
                .map(Finding::key)
                .filter(key -> Baseline.mayHold(key.rule()))
                .toList();
        if (before.isEmpty() && now.isEmpty() && report.counts().aiCalls() == 0) {
            log.info(words.of(
                    "Aucun appel d'IA, aucun constat : rien à écrire", "No AI call, no finding: nothing to write"));
            return;
        }
        Baseline after = after(before, now, report, build.show(target));
        write(target, after.text(), words);
        say(before, after, now, words);
    }

    private static void refuseUnreadable(Optional<Baseline> before, Words words) throws MojoExecutionException {
        List<DeclarationError> errors = before.map(Baseline::errors).orElse(List.of());
        if (!errors.isEmpty()) {
            DeclarationError first = errors.get(0);
            throw new MojoExecutionException(first.path() + ":[" + first.line() + ',' + first.column() + "] "
                    + first.text().in(words.language()));
        }
    }

    /** With policies of its own: what is wrong with a shared one belongs to the baseline of each module that it fails. */
    private Report analyse() throws MojoExecutionException {
        try {
            return Analysis.run(project, Options.at(today).with(ruleSets));
        } catch (ConfigurationException e) {
            throw new MojoExecutionException(e.text().in(language), e);
        }
    }

    private Baseline after(Optional<Baseline> before, List<FindingKey> now, Report report, String shown) {
        if (before.isEmpty()) {
            return Baseline.first(shown, now, report.terms().systems());
        }
        Baseline shrunk = before.get()
                .shrunk(
                        now,
                        report.terms().switchedOff()::contains,
                        report.terms().systems());
        if (!extend) {
            return shrunk;
        }
        List<FindingKey> all = new ArrayList<>(shrunk.findings());
        all.addAll(now);
        return Baseline.first(shown, all, report.terms().systems());
    }

    private static void write(Path target, String text, Words words) throws MojoExecutionException {
        try {
            if (!Files.exists(target) || !Files.readString(target).equals(text)) {
                Files.createDirectories(target.toAbsolutePath().getParent());
                Files.writeString(target, text);
            }
        } catch (IOException e) {
            throw new MojoExecutionException(
                    words.of("La référence ne peut être écrite : ", "The baseline cannot be written: ")
                            + e.getMessage(),
                    e);
        }
    }

    private void say(Optional<Baseline> before, Baseline after, List<FindingKey> now, Words words) {
        int size = after.findings().size();
        long gone = before.map(known -> known.findings().stream()
                        .filter(key -> !after.findings().contains(key))
                        .count())
                .orElse(0L);
        long come = size + gone - before.map(known -> known.findings().size()).orElse(0);
        String change =
                (gone > 0 ? "−" + gone : "") + (gone > 0 && come > 0 ? ", " : "") + (come > 0 ? "+" + come : "");
        log.info(words.of("Référence : ", "Baseline: ") + after.path() + ", "
                + words.count(size, "constat", "constats", "finding", "findings")
                + " (" + (change.isEmpty() ? words.of("inchangée", "unchanged") : change) + ")");
        List<FindingKey> out = now.stream()
                .filter(key -> !after.findings().contains(key))
                .sorted()
                .toList();
        if (out.isEmpty()) {
            return;
        }
        log.warn(words.count(
                        out.size(),
                        "constat n'y entre pas",
                        "constats n'y entrent pas",
                        "finding is not taken in",
                        "findings are not taken in")
                + words.of(
                        " : à corriger, à couvrir d'une dérogation, ou à accepter avec -Dcharte-ia.extend=true",
                        ": to be corrected, waived, or accepted with -Dcharte-ia.extend=true"));
        out.stream().limit(SHOWN).forEach(key -> log.warn("    " + KeyText.of(key)));
        if (out.size() > SHOWN) {
            log.warn("    … " + words.count(out.size() - SHOWN, "autre", "autres", "other", "others"));
        }
    }
}
