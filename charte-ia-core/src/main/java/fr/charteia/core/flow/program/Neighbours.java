package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.ClassIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Of which of our classes objects may come to code that only knows a library's type: the code names them, or whoever uses it does, in
 * a few steps. In a large application, a collection that some other part makes for itself is no stand-in for every list.
 */
public final class Neighbours {
    /** How many steps up are looked at, to those who use the code. */
    private static final int ABOVE = 2;

    /** How many steps down from all of these, to what they name. */
    private static final int BELOW = 3;

    /** Where there are more, any class may come. */
    private static final int MOST = 400;

    private final ClassIndex index;
    private final Map<String, Set<String>> known = new HashMap<>();

    Neighbours(ClassIndex index) {
        this.index = index;
    }

    public boolean mayMeet(String code, String type) {
        Set<String> near = known.computeIfAbsent(code, this::find);
        return near.size() > MOST || near.contains(type);
    }

    private Set<String> find(String code) {
        Set<String> near = new LinkedHashSet<>(Set.of(code));
        grow(near, ABOVE, true);
        grow(near, BELOW, false);
        return near;
    }

    private void grow(Set<String> near, int steps, boolean up) {
        List<String> last = new ArrayList<>(near);
        for (int step = 0; step < steps && near.size() <= MOST; step++) {
            List<String> next = new ArrayList<>();
            for (String type : last) {
                for (String one : up ? index.referrersOfClass(type) : index.classesNamedIn(type)) {
                    if (index.inScope(one) && near.add(one)) {
                        next.add(one);
                    }
                }
            }
            last = next;
        }
    }
}
