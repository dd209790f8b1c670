package fr.charteia.core.flow.query;

import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The constants that a query asks for, one by one or in a collection. */
final class AskedConstants {
    private AskedConstants() {}

    /** What is in a collection or an array; the value itself, where it is none. */
    static Value in(Memory memory, State state, Value given) {
        boolean several = !given.objects().isEmpty()
                && given.objects().stream()
                        .allMatch(object -> object.type().startsWith("[")
                                || memory.program().index().isSubtype(object.type(), "java/util/Collection"));
        return several ? memory.read(state, given, Slot.ELEMENT) : given;
    }

    /** What is so of a place that holds one of the constants that a value can only be; empty where it may be another. */
    static Optional<Set<Slot>> of(Value value) {
        Set<Slot> all = new LinkedHashSet<>();
        for (Object key : Approvals.keys(value).orElse(Set.of())) {
            Optional<Slot> being = Slot.being(key);
            if (being.isEmpty()) {
                return Optional.empty();
            }
            all.add(being.get());
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }
}
