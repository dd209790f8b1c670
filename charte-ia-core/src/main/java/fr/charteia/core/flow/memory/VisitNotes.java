package fr.charteia.core.flow.memory;

import fr.charteia.core.flow.program.Visit;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import java.util.List;

/** What is noted of a loop that {@linkplain Visit visits} all elements of something while it is under way, in a part of what it visits. */
public abstract sealed class VisitNotes permits Visiting, ApprovedRounds {
    private final Slot slot;

    VisitNotes(Slot slot) {
        this.slot = slot;
    }

    /** The first round is about to start. */
    public abstract void start(Visit visit, State state);

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
