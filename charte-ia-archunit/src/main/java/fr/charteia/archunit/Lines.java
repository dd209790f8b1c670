package fr.charteia.archunit;

import fr.charteia.core.AiCall;
import fr.charteia.core.DataFlow;
import fr.charteia.core.RuleCatalogue;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.message.Language;
import fr.charteia.core.rule.Finding;
import fr.charteia.core.rule.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says what was found as ArchUnit does: what, in which method, {@code (File.java:42)}. The only numbers in it are lines between
 * such parentheses, which a frozen rule does not compare.
 */
final class Lines {
    private static final Pattern VISIT =
            Pattern.compile("\\n    at ([^\\n(]+)\\.([^\\n(.]+)\\(([^\\n:)]+)(?::(\\d+))?\\) ([^\\n]*)");

    private Lines() {}

    static String of(AiCall call, Element element) {
        return "Method <" + name(call.in()) + "> calls " + call.callee().simpleName() + "(): "
                + call.destination().shown().in(Settings.read().language()) + " in ("
                + element.owner().getSourceCodeLocation().getSourceFileName() + ":" + call.line() + ")";
    }

    /** Flows to one place, told as one: the way is that of the first. */
    static String of(List<DataFlow> flows, String verb) {
        DataFlow flow = flows.get(0);
        Visit last = flow.visits().get(flow.visits().size() - 1);
        String from = flows.stream().map(DataFlow::from).distinct().collect(Collectors.joining(", "));
        return from + " " + verb + " " + flow.to() + " in method <" + name(flow.in()) + "> in ("
                + last.where().getFileName() + ":" + flow.line() + ")" + way(flow.visits());
    }

    /** What a rule says, without what depends on how the lines are broken. */
    static String of(Finding finding) {
        Language language = Settings.read().language();
        String title = RuleCatalogue.find(finding.rule())
                .map(rule -> rule.title().in(language))
                .orElseGet(() -> finding.message().in(language));
        String subject = finding.subject().in(language);
        String file = finding.location().path();
        return finding.rule() + " " + title
                + (subject.isEmpty() ? "" : (language == Language.FR ? " : " : ": ") + subject)
                + (finding.member().owner().isEmpty() ? "" : " in <" + name(finding.member()) + ">")
                + " in (" + file.substring(file.lastIndexOf('/') + 1) + ":"
                + finding.location().line() + ")"
                + way(finding.visits());
    }

    /** The way, the end first: each line is one that development environments open. */
    static String way(List<Visit> visits) {
        StringBuilder way = new StringBuilder();
        for (int i = visits.size() - 1; i >= 0; i--) {
            way.append("\n    at ").append(visits.get(i).where());
            way.append(" ").append(visits.get(i).name());
        }
        return way.toString();
    }

    /** The way that a message tells. */
    static List<Visit> visits(String message) {
        List<Visit> visits = new ArrayList<>();
        Matcher visit = VISIT.matcher(message);
        while (visit.find()) {
            int line = visit.group(4) == null ? -1 : Integer.parseInt(visit.group(4));
            visits.add(
                    0,
                    new Visit(
                            new StackTraceElement(visit.group(1), visit.group(2), visit.group(3), line),
                            visit.group(5)));
        }
        return visits;
    }

    static String name(MemberRef member) {
        String owner = member.owner().replace('/', '.');
        return member.name().isEmpty() ? owner : owner + "." + member.name() + "()";
    }

    static String list(List<?> names) {
        return names.stream().map(String::valueOf).collect(Collectors.joining("', '", "'", "'"));
    }
}
