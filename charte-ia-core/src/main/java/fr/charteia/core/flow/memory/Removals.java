package fr.charteia.core.flow.memory;

import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.HashSet;
import java.util.Set;

/**
 * Notes that some element is gone, also from what a view shows. Where nobody knows which, what decided that decides which of all are left:
 * of those that have their places, the places tell.
 */
public final class Removals {
    private final Memory memory;

    public Removals(Memory memory) {
        this.memory = memory;
    }

    /** Notes it of all that a value may be. */
    public void note(State state, Value sequence, Site site) {
        note(state, sequence, site, new HashSet<>());
    }

    /** @param noted of which it was noted: a view may show itself */
    private void note(State state, Value sequence, Site site, Set<HeapObject> noted) {
        boolean counted =
                Sequences.number(memory.read(state, sequence, Slot.SIZE)).isPresent();
        for (HeapObject object : sequence.objects()) {
            boolean told = counted && Sequences.isSettled(state.heap.slots(object));
            if (told || !noted.add(object)) {
                continue;
            }
            MadeOfEach.chosen(memory, state, object);
            if (object.isInput() && state.heap.get(object, Slot.ELEMENT).isEmpty()) {
                state.heap.set(object, Slot.ELEMENT, memory.readObject(state.heap, object, Slot.ELEMENT));
            }
            state.heap.set(object, Slot.VERSION, Value.constant(site.index()));
            note(state, state.heap.get(object, Slot.ORIGIN).orElse(Value.BOTTOM), site, noted);
        }
    }
}
