package fr.charteia.core.flow.memory;

import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.ApprovedLabels;
import fr.charteia.core.flow.value.ComparedApprovals;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Perhaps;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.LinkedHashSet;
import java.util.Set;

/** What a person approved, told by what collections, maps and iterators hold, and by how much of it. */
public final class ContainerApprovals {
    private final Memory memory;

    ContainerApprovals(Memory memory) {
        this.memory = memory;
    }

    /**
     * Those of some labels that elements are themselves, or that lie in them, surely or perhaps, rather than what chose them: of several, a
     * person may have approved one. What a person has answered is not what they were asked about.
     */
    public Set<Label> ofElements(State state, Value sequence, Set<Label> approved) {
        if (approved.isEmpty()) {
            return Set.of();
        }
        Taints held = memory.deep(state, memory.read(state, sequence, Slot.ELEMENT));
        Set<Label> answered = Approvals.given(Value.tainted(held), true);
        Set<Label> elements = held.filter(taint ->
                        !taint.has(Mark.CONTROL) && !(taint.has(Mark.VALIDATED) && answered.contains(taint.label())))
                .labels();
        Set<Label> about = new LinkedHashSet<>(approved);
        about.removeIf(label -> !ApprovedLabels.covers(elements, Perhaps.about(label)));
        return about;
    }

    /** What a person approved where there is no element, or where there is one, by how many there are. */
    public Taints answers(State state, Value sequence, boolean none) {
        return Approvals.answering(bySize(state, sequence, none), bySize(state, sequence, !none))
                .union(Approvals.of(of(state, sequence), !none));
    }

    /** What a person approved where there is no element, or where there is one. */
    public Set<Label> where(State state, Value sequence, boolean none) {
        Set<Label> approved = bySize(state, sequence, none);
        approved.addAll(Approvals.given(sequence, !none));
        if (!none) {
            approved.addAll(of(state, sequence));
        }
        return approved;
    }

    /** What a person approved where there is an element: before that was put there, or by how many there are. */
    public Set<Label> whereFull(State state, Value sequence) {
        Set<Label> approved = of(state, sequence);
        approved.addAll(bySize(state, sequence, false));
        return approved;
    }

    /** What a person approved where there is an element, by how many there are alone. */
    public Set<Label> byHowMany(State state, Value sequence) {
        return bySize(state, sequence, false);
    }

    /** What a person approved where there is no element, by how many there are alone. */
    public Set<Label> whereNone(State state, Value sequence) {
        return bySize(state, sequence, true);
    }

    private Set<Label> bySize(State state, Value sequence, boolean none) {
        Value size = memory.read(state, sequence, Slot.SIZE);
        Set<Label> approved = ComparedApprovals.compared(size, Value.constant(0), none);
        if (!none) {
            approved.addAll(Approvals.given(size, true));
        }
        Value just = memory.read(state, sequence, Slot.JUST);
        approved.addAll(none ? Approvals.whereNull(just) : Approvals.whereThere(just));
        approved.addAll(none ? withoutKeys(state, sequence) : Set.of());
        return approved;
    }

    /** What a person approved where a map has no entry: then there is nothing under any key. */
    public Set<Label> withoutKeys(State state, Value map) {
        Set<Label> approved = new LinkedHashSet<>();
        HeapObject only = map.only();
        if (only != null) {
            state.heap.slots(only).forEach((slot, held) -> {
                if (slot.kind() == Slot.Kind.VALUE && slot.isConstant()) {
                    approved.addAll(Approvals.whereNull(held));
                }
            });
        }
        return approved;
    }

    /** What a person had approved before anything was put into a collection, an iterator or a map: that something is there says so. */
    public Set<Label> of(State state, Value sequence) {
        Value origin = memory.read(state, sequence, Slot.ORIGIN);
        Set<Label> approved = new LinkedHashSet<>();
        for (Slot slot : Sequences.HELD) {
            approved.addAll(Approvals.whereThere(memory.read(state, sequence, slot)));
            if (!origin.objects().isEmpty()) {
                approved.addAll(ApprovedLabels.standing(memory.read(state, origin.withTaints(Taints.NONE), slot)));
            }
        }
        return approved;
    }

    /**
     * What an answer says that asks for one thing: where it is there, a person has approved that; where it is not, nobody has said so. What
     * a person has answered is there to be asked as what is true: of several things, those are in it that they kept.
     */
    public Taints whereThere(State state, Value sequence) {
        Set<Label> approved = of(state, sequence);
        approved.addAll(Approvals.given(sequence, true));
        if (approved.isEmpty()) {
            return Taints.NONE;
        }
        Taints.Builder taints = new Taints.Builder();
        taints.add(Approvals.of(approved, true));
        for (Slot slot : Sequences.HELD) {
            taints.add(
                    ApprovedLabels.unanswered(memory.read(state, sequence, slot).taints(), approved));
        }
        return taints.build();
    }
}
