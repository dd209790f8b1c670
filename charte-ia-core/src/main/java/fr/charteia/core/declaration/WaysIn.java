package fr.charteia.core.declaration;

import fr.charteia.core.bytecode.Callers;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MemberRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The ways by which a method is reached, from where code outside may call. */
record WaysIn(ClassIndex index, Callers callers) {
    /** So many methods are looked at; a way that is longer starts as if from outside. */
    private static final int LIMIT = 2_000;

    /**
     * The shortest way into the method that starts where code outside may call and meets no method where it stops.
     *
     * @return the way, outermost first; empty when every way stops. Of methods that only call each other, any may be called
     *     from outside
     */
    Optional<List<MemberRef>> shortest(MemberRef method, Predicate<MemberRef> stops) {
        Map<MemberRef, MemberRef> next = new HashMap<>();
        Set<MemberRef> seen = new HashSet<>(Set.of(method));
        Deque<MemberRef> queue = new ArrayDeque<>(List.of(method));
        boolean stopped = false;
        while (!queue.isEmpty()) {
            MemberRef current = queue.removeFirst();
            if (stops.test(current)) {
                stopped = true;
                continue;
            }
            SortedSet<MemberRef> before = before(current);
            if (before.isEmpty() || seen.size() > LIMIT || isHandedByNobody(current)) {
                return Optional.of(way(current, next));
            }
            for (MemberRef caller : before) {
                if (seen.add(caller)) {
                    next.put(caller, current);
                    queue.addLast(caller);
                }
            }
        }
        return stopped ? Optional.empty() : Optional.of(List.of(method));
    }

    private static List<MemberRef> way(MemberRef first, Map<MemberRef, MemberRef> next) {
        List<MemberRef> way = new ArrayList<>();
        for (MemberRef method = first; method != null; method = next.get(method)) {
            way.add(method);
        }
        return way;
    }

    /** The methods of the scope that call the method, hand it on as a reference, or hold the class in which it is written. */
    private SortedSet<MemberRef> before(MemberRef method) {
        SortedSet<MemberRef> found = new TreeSet<>(callers.of(method));
        index.find(method.owner()).map(ClassHeader::enclosingMethod).ifPresent(found::add);
        found.remove(method);
        return found;
    }

    /** Whether libraries call the method, on an object that nobody of ours makes. */
    private boolean isHandedByNobody(MemberRef method) {
        return callers.isCallback(method) && callers.makers(method.owner()).isEmpty();
    }
}
