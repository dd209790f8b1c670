package fr.charteia.maven.report;

import fr.charteia.core.message.Location;
import fr.charteia.core.rule.Finding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** One finding for the console: where and what, then the way the data went, hop by hop. */
record ConsoleFinding(Words words, Style style) {
    /** More hops than that are cut in the middle; the reports have them all. */
    static final int HOPS = 12;

    private static final String INDENT = "    ";

    List<String> lines(Finding finding) {
        List<String> lines = new ArrayList<>();
        lines.add(head(finding));
        lines.addAll(subject(finding));
        for (String hop : hops(finding.trace())) {
            lines.add(INDENT + "  " + hop);
        }
        lines.addAll(others(finding));
        return lines;
    }

    /** The same for one at a place where the way of another was just shown, which is its own. */
    List<String> linesAfter(Finding shown, Finding finding) {
        List<String> lines = new ArrayList<>();
        lines.add(head(finding));
        List<String> subject = subject(finding);
        if (!subject.equals(subject(shown))) {
            lines.addAll(subject);
        }
        lines.add(INDENT
                + words.of("Même chemin que ", "Same path as ")
                + shown.rule()
                + words.of(", ci-dessus", ", above"));
        return lines;
    }

    private List<String> subject(Finding finding) {
        String subject = oneLine(finding.subject().in(words.language()));
        return subject.isEmpty() ? List.of() : List.of(INDENT + subject);
    }

    private List<String> others(Finding finding) {
        int others = finding.others().size();
        return others == 0
                ? List.of()
                : List.of(INDENT
                        + words.count(others, "autre chemin", "autres chemins", "other path", "other paths")
                        + words.of(" vers le même endroit, dans le rapport", " to the same place, in the report"));
    }

    private String head(Finding finding) {
        String place = place(finding.location());
        return (place.isEmpty() ? "" : style.strong(place) + ' ')
                + style.severity(finding.rule(), finding.severity())
                + ' '
                + oneLine(finding.message().in(words.language()));
    }

    private List<String> hops(List<Finding.Step> trace) {
        List<Finding.Step> steps = List.copyOf(new LinkedHashSet<>(trace));
        int width = steps.stream()
                .mapToInt(step -> shortPlace(step.location()).length())
                .max()
                .orElse(0);
        List<String> hops = new ArrayList<>();
        for (Finding.Step step : steps) {
            String place = shortPlace(step.location());
            hops.add(place
                    + " ".repeat(width - place.length() + 3)
                    + oneLine(step.text().in(words.language())));
        }
        if (hops.size() <= HOPS) {
            return hops;
        }
        int head = HOPS / 2 - 1;
        int tail = HOPS / 2;
        int cut = hops.size() - head - tail;
        List<String> shown = new ArrayList<>(hops.subList(0, head));
        shown.add("… "
                + words.count(cut, "étape", "étapes", "step", "steps")
                + words.of(", dans le rapport", ", in the report"));
        shown.addAll(hops.subList(hops.size() - tail, hops.size()));
        return shown;
    }

    /** {@code path:[line,column]}: terminals and editors make a link of it. */
    static String place(Location location) {
        if (location.line() == 0) {
            return location.path();
        }
        return location.path() + ":[" + location.line() + (location.column() == 0 ? "" : "," + location.column()) + ']';
    }

    /** {@code File.java:12}. */
    static String shortPlace(Location location) {
        String name = location.path().substring(location.path().lastIndexOf('/') + 1);
        return location.line() == 0 ? name : name + ':' + location.line();
    }

    static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
