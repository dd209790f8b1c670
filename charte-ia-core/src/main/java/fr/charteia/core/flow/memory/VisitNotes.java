package fr.charteia.core.flow.memory;

import fr.charteia.core.flow.program.Visit;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.List;

/** What is noted of a loop that {@linkplain Visit visits} all elements of something while it is under way, in a part of what it visits. */
public abstract sealed class VisitNotes permits Visiting, ApprovedRounds {
    final Memory memory;
    private final Slot slot;
    private final Value first;

    /** @param first what is noted before the first round */
    VisitNotes(Memory memory, Slot slot, Value first) {
        this.memory = memory;
        this.slot = slot;
        this.first = first;
    }

    /** The first round is about to start. */
    public void start(Visit visit, State state) {
        leave(visit, state);
        HeapObject visited = Sweeping.swept(visit.loop(), state, true);
        if (visited != null) {
            state.heap.set(visited, slot, first);
        }
    }

    /** A round is over, and another may begin. */
    public abstract void next(Visit visit, State state);

    /** The last round is over. */
    public abstract void end(Visit visit, State state);

    /** The loop is left otherwise. */
    public void leave(Visit visit, State state) {
        HeapObject visited = Sweeping.swept(visit.loop(), state, false);
        if (visited != null) {
            state.heap.remove(visited, slot);
        } else {
            leave(state);
        }
    }

    /** All loops are left. */
    public void leave(State state) {
        for (HeapObject object : List.copyOf(state.heap.objects())) {
            state.heap.remove(object, slot);
        }
    }
}
