package fr.charteia.maven.report;

import fr.charteia.core.Report;
import fr.charteia.core.Report.BlindSpotLine;
import fr.charteia.core.message.Severity;
import fr.charteia.core.rule.Finding;
import fr.charteia.maven.report.ConsoleLine.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The report for the console. Findings of the level {@link Severity#INFO} and waived ones are only counted; advice stands
 * under the first finding that needs it; where no AI is called, and nothing is to be said, one line says so.
 */
public final class ConsoleReport {
    /** More blind spots than that are only counted; the reports have them all. */
    private static final int BLIND_SPOTS = 10;

    private final Rendering rendering;
    private final Words words;
    private final ConsoleFinding findings;
    private final List<ConsoleLine> lines = new ArrayList<>();
    private final Set<String> advice = new HashSet<>();

    private ConsoleReport(Rendering rendering, Style style) {
        this.rendering = rendering;
        this.words = new Words(rendering.language());
        this.findings = new ConsoleFinding(words, style);
    }

    /**
     * Renders a report.
     *
     * @param files addresses of the reports that were written, as people should read them
     * @param elapsed how long it took
     */
    public static List<ConsoleLine> lines(Rendering rendering, Style style, List<String> files, Duration elapsed) {
        return new ConsoleReport(rendering, style).render(files, elapsed);
    }

    private List<ConsoleLine> render(List<String> files, Duration elapsed) {
        Report report = rendering.report();
        String looked = looked(elapsed);
        if (report.counts().aiCalls() == 0 && closingLevel() == Level.INFO && rendering.waived() == 0) {
            return List.of(new ConsoleLine(Level.INFO, looked));
        }
        add(Level.INFO, ConsoleFinding.oneLine(report.policy().in(words.language())));
        report.findings().stream().filter(finding -> finding.waiver().isEmpty()).forEach(this::add);
        blindSpots(report.blindSpots());
        add(closingLevel(), found() + ". " + looked);
        files.forEach(file -> add(Level.INFO, words.of("Rapport", "Report") + words.colon() + file));
        return lines;
    }

    private void add(Finding finding) {
        Level level = switch (finding.severity()) {
            case ERREUR -> Level.ERROR;
            case AVERTISSEMENT -> Level.WARNING;
            case INFO, DESACTIVEE -> Level.INFO;
        };
        if (level == Level.INFO) {
            return;
        }
        findings.lines(finding).forEach(line -> add(level, line));
        String toDo = ConsoleFinding.oneLine(finding.advice().in(words.language()));
        if (advice.add(finding.rule() + toDo)) {
            String explain =
                    words.of("Détail", "More") + words.colon() + "mvn charte-ia:explain -Dregle=" + finding.rule();
            String fix = toDo.isEmpty()
                    ? ""
                    : words.of("À faire", "To do") + words.colon() + Words.sentence(Words.uncapitalised(toDo)) + ' ';
            add(level, "    " + fix + explain);
        }
    }

    private void blindSpots(List<BlindSpotLine> all) {
        if (all.isEmpty()) {
            return;
        }
        String head = blindSpots(all.size()) + words.colon();
        if (all.size() == 1) {
            add(Level.WARNING, head + blindSpot(all.get(0)));
            return;
        }
        add(Level.WARNING, head.stripTrailing());
        all.stream().limit(BLIND_SPOTS).forEach(spot -> add(Level.WARNING, "    " + blindSpot(spot)));
        int rest = all.size() - BLIND_SPOTS;
        if (rest > 0) {
            add(
                    Level.WARNING,
                    "    … "
                            + words.count(rest, "autre", "autres", "other", "others")
                            + words.of(", dans le rapport", ", in the report"));
        }
    }

    private String blindSpot(BlindSpotLine spot) {
        String place = ConsoleFinding.place(spot.location());
        String text = ConsoleFinding.oneLine(spot.text().in(words.language()));
        return place.isEmpty() ? text : place + ' ' + text;
    }

    private String blindSpots(long count) {
        return words.count(count, "angle mort", "angles morts", "blind spot", "blind spots");
    }

    private String found() {
        List<String> parts = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERREUR, Severity.AVERTISSEMENT, Severity.INFO)) {
            long count = rendering.count(severity);
            if (count > 0) {
                parts.add(words.findings(count, severity));
            }
        }
        if (parts.isEmpty()) {
            parts.add(words.of("Aucun écart", "No violation"));
        }
        long blind = rendering.report().blindSpots().size();
        if (blind > 0) {
            parts.add(blindSpots(blind));
        }
        long waived = rendering.waived();
        if (waived > 0) {
            parts.add(words.count(waived, "dérogation", "dérogations", "waived", "waived"));
        }
        return String.join(", ", parts);
    }

    private String looked(Duration elapsed) {
        Report.Counts counts = rendering.report().counts();
        List<String> parts = new ArrayList<>();
        parts.add(words.count(counts.aiCalls(), "appel d'IA", "appels d'IA", "AI call", "AI calls"));
        parts.add(words.count(counts.classes(), "classe", "classes", "class", "classes"));
        if (counts.systems() > 0) {
            parts.add(words.count(
                    counts.systems(), "système déclaré", "systèmes déclarés", "declared system", "declared systems"));
        }
        parts.add(words.seconds(elapsed));
        return String.join(", ", parts);
    }

    private Level closingLevel() {
        if (rendering.count(Severity.ERREUR) > 0) {
            return Level.ERROR;
        }
        boolean warn = rendering.count(Severity.AVERTISSEMENT) > 0
                || !rendering.report().blindSpots().isEmpty();
        return warn ? Level.WARNING : Level.INFO;
    }

    private void add(Level level, String text) {
        lines.add(new ConsoleLine(level, text));
    }
}
