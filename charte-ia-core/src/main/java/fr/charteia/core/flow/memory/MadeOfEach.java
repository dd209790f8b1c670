package fr.charteia.core.flow.memory;

import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.Map;
import java.util.Optional;

/**
 * What says how many elements a stream or a list has that holds something made of each element of another: what those said that it was made
 * of. Of its own, how many there are says no more than that they are there, but for what decided that.
 */
public final class MadeOfEach {
    private static final int PRESENCE = Taint.bit(Mark.MEASURE) | Taint.bit(Mark.PRESENCE);

    private final Memory memory;

    public MadeOfEach(Memory memory) {
        this.memory = memory;
    }

    /** Notes that something holds just one element for each of a source, and which these are says nothing of how many. */
    public void note(State state, HeapObject made, Value source, Taints saying) {
        state.heap.set(made, Slot.MADE_OF, Value.tainted(saying(state, source).orElse(saying)));
    }

    /** Notes that something has all elements that a source has: as many, told by the same. */
    public void follow(State state, HeapObject made, Value source) {
        saying(state, source).ifPresent(taints -> state.heap.set(made, Slot.MADE_OF, Value.tainted(taints)));
    }

    /** What says how many elements there are; empty where that are the elements themselves, as far as is known. */
    public Optional<Taints> saying(State state, Value sequence) {
        Taints saying = Taints.NONE;
        for (HeapObject object : sequence.objects()) {
            Optional<Value> source = state.heap
                    .get(object, Slot.MADE_OF)
                    .filter(value -> state.heap.get(object, Slot.CONTENT).isEmpty());
            if (source.isEmpty()) {
                return Optional.empty();
            }
            Taints own = memory.readObject(state.heap, object, Slot.ELEMENT).taints();
            saying = saying.union(source.get().taints())
                    .union(own.filter(MadeOfEach::isChosen))
                    .union(own.filter(taint -> !taint.has(Mark.CONTROL)).markedBits(PRESENCE));
        }
        return sequence.objects().isEmpty() ? Optional.empty() : Optional.of(saying);
    }

    /** Whether it chose whether there is something, and not only which of several that is. */
    private static boolean isChosen(Taint taint) {
        return taint.has(Mark.CONTROL) && taint.has(Mark.CHOSEN);
    }

    /** Notes in the parts of something that has another number of elements now: whatever decided which there are may have decided that. */
    static void resized(Map<Slot, Value> slots) {
        Value source = slots.get(Slot.MADE_OF);
        if (source == null) {
            return;
        }
        Taints deciding = Taints.NONE;
        for (Map.Entry<Slot, Value> part : slots.entrySet()) {
            if (part.getKey().kind() == Slot.Kind.ELEMENT) {
                deciding = deciding.union(part.getValue().taints().filter(taint -> taint.has(Mark.CONTROL)));
            }
        }
        slots.put(Slot.MADE_OF, source.plus(deciding));
    }

    /** Notes that what the elements are had a say in which of them are left. */
    static void chosen(Memory memory, State state, HeapObject sequence) {
        Optional<Value> source = state.heap.get(sequence, Slot.MADE_OF);
        source.ifPresent(value -> state.heap.set(
                sequence,
                Slot.MADE_OF,
                value.plus(memory.readObject(state.heap, sequence, Slot.ELEMENT).taints())));
    }
}
