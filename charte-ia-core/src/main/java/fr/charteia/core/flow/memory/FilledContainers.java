package fr.charteia.core.flow.memory;

import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.Set;

/**
 * That a container has something in it, as a test has found: a loop over it has a first round then, and what holds of each element holds
 * of one. Whoever changes how much there is writes that, which takes the place of what was found. In what is passed it is noted beside
 * that number, since a test writes nothing that the caller would have to take for a change.
 */
public final class FilledContainers {
    private static final Label.OtherThan MORE_THAN_NONE = new Label.OtherThan(Set.of(0));

    private FilledContainers() {}

    /** Notes that a container has something in it, where it can only be that one: not of many, nor of what any code may change meanwhile. */
    public static void note(Memory memory, State state, Value container) {
        HeapObject only = container.only();
        if (only == null
                || only.isMany()
                || only.isGlobal()
                || memory.isMap(only) && !only.isInput()
                || Views.isView(state.heap.slots(only))) {
            return;
        }
        Value size = memory.readObject(state.heap, only, Slot.SIZE);
        if (size.constant().values().isPresent() || size.constant().isPositive()) {
            return;
        }
        if (only.isInput() && state.heap.get(only, Slot.SIZE).isEmpty()) {
            state.heap.set(only, Slot.FILLED, Value.constant(1));
        } else {
            state.heap.tell(only, Slot.SIZE, size.withConstant(size.constant().above()));
        }
    }

    /**
     * Notes what answers amount to that were given before, {@code boolean none = jury.isEmpty();}, or by a method of ours: that there is
     * something in a container, as long as nobody has changed how much there is.
     */
    public static void noteSaid(Memory memory, State state, Set<Label> found) {
        for (Label label : found) {
            if (label instanceof Label.Filled asked) {
                AskedContainers.by(state, asked.definition())
                        .forEach(container -> note(memory, state, Value.of(container)));
            } else if (label instanceof Label.Answer answer && saysFilled(answer)) {
                HeapObject container =
                        memory.inputs().held(answer.path().above()).only();
                if (container != null && state.heap.get(container, Slot.SIZE).isEmpty()) {
                    note(memory, state, Value.of(container));
                }
            }
        }
    }

    /** Whether what is said of what is passed is that there is something in a container. */
    public static boolean saysFilled(Label.Answer answer) {
        return answer.path().parameter() >= 0
                && !answer.path().slots().isEmpty()
                && answer.path().last().equals(Slot.SIZE)
                && (answer.when().equals(true) || answer.when().equals(MORE_THAN_NONE));
    }

    /** How much there is in a container that is passed and that nobody has changed, with what tests have found. */
    static Value told(Heap heap, HeapObject container, Value size) {
        return Protection.isSet(heap.slots(container).get(Slot.FILLED))
                        && size.constant().values().isEmpty()
                ? size.withConstant(size.constant().above())
                : size;
    }

    /** Whether something was found in a container that is passed, and nobody has changed how much there is. */
    public static boolean isFilled(Heap heap, HeapObject container) {
        return Protection.isSet(heap.slots(container).get(Slot.FILLED))
                && heap.get(container, Slot.SIZE).isEmpty();
    }
}
