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
        String subject = oneLine(finding.subject().in(words.language()));
        if (!subject.isEmpty()) {
            lines.add(INDENT + subject);
        }
        for (String hop : hops(finding.trace())) {
            lines.add(INDENT + "  " + hop);
        }
        int others = finding.others().size();
        if (others > 0) {
            lines.add(INDENT
                    + words.count(others, "autre chemin", "autres chemins", "other path", "other paths")
                    + words.of(" vers le même endroit, dans le rapport", " to the same place, in the report"));
        }
        return lines;
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
