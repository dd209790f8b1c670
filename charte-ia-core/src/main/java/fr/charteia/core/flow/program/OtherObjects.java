package fr.charteia.core.flow.program;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/** Which objects are none of those that one instruction makes: what is done to them is not done to these. */
final class OtherObjects {
    /** How many fields, parameters and results are looked at for one. */
    private static final int FARTHEST = 40;

    private final Function<Held, Set<Held>> before;

    /** @param before where what lies somewhere comes from */
    OtherObjects(Function<Held, Set<Held>> before) {
        this.before = before;
    }

    /** Whether it is known where all that lies there is made, and that it is made elsewhere. */
    boolean isNone(Held.MadeAt made, Set<Held> all) {
        Set<Held> seen = new HashSet<>(all);
        Deque<Held> open = new ArrayDeque<>(all);
        while (!open.isEmpty()) {
            Held next = open.remove();
            if (next instanceof Held.During during && during.held() instanceof Held.MadeAt) {
                next = during.held();
            }
            if (next.equals(made) || next == Held.Other.UNKNOWN || seen.size() > FARTHEST) {
                return false;
            }
            boolean told = next instanceof Held.MadeAt
                    || next instanceof Held.FunctionAt
                    || next instanceof Held.Literal
                    || next instanceof Held.Other;
            Set<Held> held = told ? Set.of() : before.apply(next);
            if (!told && held.isEmpty()) {
                return false;
            }
            held.stream().filter(seen::add).forEach(open::add);
        }
        return true;
    }
}
