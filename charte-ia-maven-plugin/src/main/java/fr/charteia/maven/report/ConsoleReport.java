package fr.charteia.maven.report;

import fr.charteia.core.Report;
import fr.charteia.core.Report.BlindSpotLine;
import fr.charteia.core.RuleCatalogue;
import fr.charteia.core.declaration.FindingKey;
import fr.charteia.core.declaration.Redefinition;
import fr.charteia.core.message.Location;
import fr.charteia.core.message.Severity;
import fr.charteia.core.rule.Finding;
import fr.charteia.maven.report.ConsoleLine.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The report for the console. Findings of the level {@link Severity#INFO}, waived ones and those that the baseline holds are
 * only counted; advice stands under the first finding that needs it; where no AI is called, and nothing is to be said, one line says so.
 */
public final class ConsoleReport {
    /** Of longer lists, the rest is only counted; the reports have it all. */
    private static final int LISTED = 10;

    /** At one place, what weighs more comes first. */
    private static final Comparator<Finding> GRAVEST_FIRST = Comparator.<Finding, String>comparing(
                    finding -> finding.location().path())
            .thenComparingInt(finding -> finding.location().line())
            .thenComparingInt(finding -> finding.location().column())
            .thenComparing(Finding::severity);

    private final Rendering rendering;
    private final Words words;
    private final ConsoleFinding findings;
    private final List<ConsoleLine> lines = new ArrayList<>();
    private final Set<String> advice = new HashSet<>();

    /** The findings of which the way was shown. */
    private final Map<Way, Finding> shown = new HashMap<>();

    /** How what is found at a place comes there. */
    private record Way(Location place, List<Finding.Step> steps) {}

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
        if (report.counts().aiCalls() == 0
                && closingLevel() == Level.INFO
                && accepted().isEmpty()) {
            return List.of(new ConsoleLine(Level.INFO, looked));
        }
        add(Level.INFO, ConsoleFinding.oneLine(report.policy().in(words.language())));
        redefined();
        rendering.findings().stream()
                .filter(Finding::isOpen)
                .sorted(GRAVEST_FIRST)
                .forEach(this::add);
        blindSpots(report.blindSpots());
        corrected();
        ending();
        add(closingLevel(), found() + ". " + accepted() + looked);
        files.forEach(file -> add(Level.INFO, words.of("Rapport", "Report") + words.colon() + file));
        return lines;
    }

    private void redefined() {
        List<Redefinition> all = rendering.report().terms().redefinitions();
        list(
                Level.INFO,
                words.count(all.size(), "réglage s'écarte", "réglages s'écartent", "setting departs", "settings depart")
                        + words.of(" de la politique héritée", " from the inherited policy"),
                all.stream().map(change -> change.text().in(words.language())).toList());
    }

    private void corrected() {
        List<FindingKey> all = rendering.report().terms().baseline().stream()
                .flatMap(use -> use.corrected().stream())
                .toList();
        list(
                Level.INFO,
                words.count(
                                all.size(),
                                "constat de la référence est corrigé",
                                "constats de la référence sont corrigés",
                                "finding of the baseline is corrected",
                                "findings of the baseline are corrected")
                        + words.of(
                                " (mvn charte-ia:baseline met la référence à jour)",
                                " (mvn charte-ia:baseline brings it up to date)"),
                all.stream().map(KeyText::of).toList());
    }

    private void ending() {
        for (Waivers.Used used : rendering.waivers().ending()) {
            String by = used.waiver().autorisePar();
            String end = Waivers.when(used, words) + " (" + used.waiver().expire() + ")";
            String place = used.rule() + ", " + used.waiver().where();
            add(
                    Level.WARNING,
                    words.of(
                            "Dérogation à " + place + ", autorisée par " + by + " : expire " + end,
                            "Waiver of " + place + ", authorised by " + by + ": ends " + end));
        }
    }

    /** A heading and a line for each; nothing when there are none. */
    private void list(Level level, String heading, List<String> all) {
        if (all.isEmpty()) {
            return;
        }
        add(level, heading + words.colon().stripTrailing());
        all.stream().limit(LISTED).forEach(line -> add(level, "    " + ConsoleFinding.oneLine(line)));
        int rest = all.size() - LISTED;
        if (rest > 0) {
            add(
                    level,
                    "    … "
                            + words.count(rest, "autre", "autres", "other", "others")
                            + words.of(", dans le rapport", ", in the report"));
        }
    }

    /** What was found and does not count: {@code Référence : 41 (−3). Dérogations : 1, dont 1 expire dans 12 jours. }. */
    private String accepted() {
        StringBuilder text = new StringBuilder();
        rendering.report().terms().baseline().ifPresent(use -> {
            text.append(words.of("Référence : ", "Baseline: ")).append(use.known());
            int gone = use.corrected().size();
            text.append(gone == 0 ? "" : " (−" + gone + ")").append(". ");
        });
        Waivers waivers = rendering.waivers();
        if (!waivers.all().isEmpty()) {
            text.append(words.of("Dérogations : ", "Waivers: "))
                    .append(waivers.all().size());
            ending(waivers.ending()).ifPresent(text::append);
            text.append(". ");
        }
        return text.toString();
    }

    private Optional<String> ending(List<Waivers.Used> soon) {
        if (soon.isEmpty()) {
            return Optional.empty();
        }
        String when = Waivers.when(soon.get(0), words);
        return Optional.of(words.of(", dont ", ", of which ")
                + words.count(soon.size(), "expire ", "expirent, la première ", "ends ", "end, the first ")
                + when);
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
        linesOf(finding).forEach(line -> add(level, line));
        String toDo = ConsoleFinding.oneLine(finding.advice().in(words.language()));
        if (advice.add(finding.rule() + toDo)) {
            String explain = RuleCatalogue.find(finding.rule()).isEmpty()
                    ? ""
                    : words.of("Détail", "More") + words.colon() + "mvn charte-ia:explain -Dregle=" + finding.rule();
            String fix = toDo.isEmpty()
                    ? ""
                    : words.of("À faire", "To do") + words.colon() + Words.sentence(Words.uncapitalised(toDo)) + ' ';
            add(level, ("    " + fix + explain).stripTrailing());
        }
    }

    /** What is said of a finding; the way that it shares with one before, at the same place, is not told again. */
    private List<String> linesOf(Finding finding) {
        Finding before = finding.trace().isEmpty()
                ? null
                : shown.putIfAbsent(new Way(finding.location(), finding.trace()), finding);
        return before == null ? findings.lines(finding) : findings.linesAfter(before, finding);
    }

    private void blindSpots(List<BlindSpotLine> all) {
        if (all.size() == 1) {
            add(Level.WARNING, blindSpots(1) + words.colon() + blindSpot(all.get(0)));
        } else {
            list(
                    Level.WARNING,
                    blindSpots(all.size()),
                    all.stream().map(this::blindSpot).toList());
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
        long hidden = rendering.hidden();
        if (hidden > 0) {
            parts.add(words.of("dont ", "of which ") + hidden + words.of(" sous reportOn", " below reportOn"));
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
