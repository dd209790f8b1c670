package fr.charteia.core.flow.path;

import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Undecided;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ways that meet at a block, and what decided between them. All points of the block ask for it, each once: it is found for the first of
 * them, and holds until one of the ways brings something else, or something else decided that one is gone.
 */
final class MeetingWays {
    private final Map<Point.Edge, List<State>> ways;
    private final Parting<Point.Edge> parting;
    private final Parting<Point.Edge> again;

    /** What decides on each of the ways, and what decided between which of them but that. */
    private @Nullable Taints alike;

    private Map<Set<Point.Edge>, Taints> decided = Map.of();
    private Map<Label, Set<Point.Edge>> parted = Map.of();

    private final Map<Integer, Map<Point.Edge, List<Value>>> brought = new HashMap<>();

    /**
     * @param ways what each of them brings
     * @param parting what decided that each is gone
     * @param again what decides between them, even where it decides on each of them too: it may have been asked again
     */
    MeetingWays(Map<Point.Edge, List<State>> ways, Parting<Point.Edge> parting, Parting<Point.Edge> again) {
        this.ways = ways;
        this.parting = parting;
        this.again = again;
    }

    /** What each of the ways brings. */
    Map<Point.Edge, List<State>> ways() {
        return ways;
    }

    /**
     * What decided between which of the ways.
     *
     * @param control what decides on each of them
     */
    Map<Set<Point.Edge>, Taints> decided(Taints control) {
        if (!control.equals(alike)) {
            decided = parting.decided(control, ways.keySet());
            again.decided(Taints.NONE, ways.keySet())
                    .forEach((some, taints) -> decided.merge(some, taints, Taints::union));
            parted = parted(decided);
            alike = control;
        }
        return decided;
    }

    private static Map<Label, Set<Point.Edge>> parted(Map<Set<Point.Edge>, Taints> decided) {
        Map<Label, Set<Point.Edge>> parted = new LinkedHashMap<>();
        decided.forEach((some, taints) -> Undecided.said(taints)
                .forEach(label ->
                        parted.computeIfAbsent(label, l -> new HashSet<>()).addAll(some)));
        return parted;
    }

    /** Notes, of what ways bring that a label did not part, that it had no say in it. */
    void undecided(State joined, Memory memory) {
        for (int r = 0; r < joined.registers.length; r++) {
            Value value = joined.registers[r];
            if (Undecided.mayBeIn(value)) {
                joined.registers[r] =
                        value.plus(Undecided.of(value, brought.computeIfAbsent(r, this::brought), parted));
            }
        }
        UndecidedParts.mark(joined, ways, parted, memory);
    }

    /** What each way brings in a register: where a way is many states, most of these have the same there. */
    private Map<Point.Edge, List<Value>> brought(int register) {
        Map<Point.Edge, List<Value>> brought = new LinkedHashMap<>();
        ways.forEach((way, states) -> {
            List<Value> values = new ArrayList<>();
            for (State state : states) {
                Value value = state.registers[register];
                if (values.stream().noneMatch(known -> known == value)) {
                    values.add(value);
                }
            }
            brought.put(way, values);
        });
        return brought;
    }
}
