package fr.charteia.core.flow.memory;

import fr.charteia.core.flow.program.Visit;
import fr.charteia.core.flow.value.ApprovedLabels;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Perhaps;
import fr.charteia.core.flow.value.RoundApprovals;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a person has approved by the end of each round of a loop that {@linkplain Visit visits} all elements of something: once the loop has
 * ended, they have approved it of all elements. While it is under way, what is visited says what all rounds so far have approved; before
 * the first one, that is whatever may be asked for. A round that takes out what it came to leaves nothing to ask about, as if it
 * had not been.
 */
public final class ApprovedRounds extends VisitNotes {
    private final Predicate<Label> once;

    /** @param once whether a label is of one thing alone, however many elements have a part in it */
    public ApprovedRounds(Memory memory, Predicate<Label> once) {
        super(memory, Slot.APPROVED, RoundApprovals.NOTHING_YET);
        this.once = once;
    }

    /** What a loop may be going through has lost the element that the round came to. */
    public static void takenOut(State state, Value collection) {
        for (HeapObject visited : collection.objects()) {
            if (state.heap.get(visited, Slot.APPROVED).isPresent()) {
                state.heap.set(visited, Slot.APPROVED, RoundApprovals.TAKEN_OUT);
            }
        }
    }

    @Override
    public void next(Visit visit, State state) {
        HeapObject visited = Sweeping.swept(visit.loop(), state, false);
        if (visited != null) {
            state.heap
                    .get(visited, Slot.APPROVED)
                    .ifPresent(noted ->
                            state.heap.set(visited, Slot.APPROVED, RoundApprovals.ended(noted, state.validated)));
        }
    }

    /** Another round begins: what a person has approved of the one before says nothing of the next. */
    public void begin(Visit visit, State state) {
        HeapObject visited = Sweeping.swept(visit.loop(), state, false);
        if (visited != null && state.validated.stream().anyMatch(Label.AtHand.class::isInstance)) {
            Set<Label> several = borne(state, visited);
            several.removeIf(once);
            state.next(several);
        }
    }

    @Override
    public void end(Visit visit, State state) {
        HeapObject visited = Sweeping.swept(visit.loop(), state, false);
        if (visited != null) {
            state.heap.get(visited, Slot.APPROVED).ifPresent(each -> approve(state, visited, each));
        }
        state.validate(whole(state.validated));
        leave(visit, state);
    }

    /** Of which of what a person has approved of the one at hand they have seen all that there is. */
    private Set<Label> whole(Set<Label> approved) {
        Set<Label> whole = new LinkedHashSet<>();
        for (Label label : approved) {
            if (label instanceof Label.AtHand one && once.test(Perhaps.about(label))) {
                whole.add(one.of());
            }
        }
        return whole;
    }

    /** Where there was no round, there is no element: whatever may be asked for is so of each. */
    private void approve(State state, HeapObject visited, Value each) {
        HeapObject map = Sweeping.part(state.heap, visited, Slot.ENTRIES_OF);
        HeapObject whole = map != null ? map : Visiting.whole(state.heap, visited);
        Set<Label> approved = each.isNull() ? borne(state, visited) : ApprovedLabels.standing(each);
        if (whole != null && !approved.isEmpty()) {
            ApprovedElements.approveEach(memory, state, whole, approved);
        }
    }

    /** What elements may bear: what lies there, and what whoever holds it knows of it as a whole. */
    private Set<Label> borne(State state, HeapObject visited) {
        Set<Label> borne =
                new LinkedHashSet<>(memory.deep(state, Value.of(visited)).labels());
        for (Value held : state.registers) {
            if (visited.equals(held.only())) {
                borne.addAll(held.taints().labels());
            }
        }
        return borne;
    }
}
