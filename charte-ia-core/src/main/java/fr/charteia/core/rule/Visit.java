package fr.charteia.core.rule;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Site;
import java.util.ArrayList;
import java.util.List;

/**
 * One visit of a trace to a method, in no language: for those who print it as a stack trace.
 *
 * @param where the class by binary name, its method, its file and line; a negative line when the class file says none
 * @param name what the value is called there
 */
public record Visit(StackTraceElement where, String name) {
    /**
     * The visits of a trace. Hops that follow each other in one method under one name are one, whatever their lines: a trace stays
     * the same when code is reformatted.
     */
    public static List<Visit> of(List<Hop> hops, Places places) {
        List<Visit> visits = new ArrayList<>();
        for (Hop hop : hops) {
            Visit visit = new Visit(element(hop, places), hop.name());
            if (visits.isEmpty() || !visits.get(visits.size() - 1).isSameVisit(visit)) {
                visits.add(visit);
            }
        }
        return visits;
    }

    /** The visit as a hop of a trace. */
    Hop hop() {
        MemberRef method = new MemberRef(where.getClassName().replace('.', '/'), where.getMethodName(), "");
        return new Hop(new Site(method, Math.max(0, where.getLineNumber()), 0), Hop.Why.MODEL, name);
    }

    private static StackTraceElement element(Hop hop, Places places) {
        MemberRef method = hop.site().method();
        String path = places.path(method.owner());
        return new StackTraceElement(
                method.owner().replace('/', '.'),
                method.name(),
                path.substring(path.lastIndexOf('/') + 1),
                hop.site().line() > 0 ? hop.site().line() : -1);
    }

    private boolean isSameVisit(Visit other) {
        return name.equals(other.name)
                && where.getClassName().equals(other.where.getClassName())
                && where.getMethodName().equals(other.where.getMethodName());
    }
}
