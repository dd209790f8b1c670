package fr.charteia.core.flow.memory;

import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** Puts the elements of a sequence elsewhere in it: where each is then is known as long as it was known before. */
public final class Reorderings {
    private final Memory memory;
    private final Sequences sequences;

    public Reorderings(Memory memory, Sequences sequences) {
        this.memory = memory;
        this.sequences = sequences;
    }

    /** Turns the order round. */
    public void reverse(State state, Value sequence) {
        Optional<Integer> size = sequences.size(state, sequence);
        move(state, sequence, size, at -> size.orElse(0) - 1 - at);
    }

    /** Moves each element by a distance, and from the end to the start. */
    public void rotate(State state, Value sequence, Optional<Integer> distance) {
        Optional<Integer> size =
                distance.isPresent() ? sequences.size(state, sequence).filter(n -> n > 0) : Optional.empty();
        move(state, sequence, size, at -> Math.floorMod(at + distance.orElse(0), size.orElse(1)));
    }

    /** Puts the elements in their own order, where all are constants; else, nobody knows in which. */
    public void sort(State state, Value sequence, boolean own) {
        Optional<List<Integer>> order = own
                ? new ListedConstants(memory).of(state, sequence).flatMap(ListedConstants::sorted)
                : Optional.empty();
        Optional<Integer> size = order.map(List::size);
        move(
                state,
                sequence,
                size,
                at -> order.map(places -> places.indexOf(at)).orElse(at));
    }

    /** Exchanges two elements. */
    public void swap(State state, Value sequence, Optional<Integer> a, Optional<Integer> b) {
        Optional<Integer> size = a.isPresent() && b.isPresent() ? sequences.size(state, sequence) : Optional.empty();
        move(state, sequence, size, at -> a.get().equals(at) ? b.get() : b.get().equals(at) ? a.get() : at);
    }

    /** Notes that elements stand elsewhere, where nobody knows which of them is where: what decided that decides which of them one finds at a place. */
    public void note(State state, Value sequence, Site site) {
        if (sequences.size(state, sequence).isPresent()) {
            return;
        }
        boolean one = sequence.only() != null;
        for (HeapObject object : sequence.objects()) {
            Taints before = one ? Taints.NONE : moving(state, object);
            state.heap.set(object, Slot.MOVED, Value.constant(site.index()).withTaints(before));
        }
    }

    /** What decided where the elements stand of which it is not known. */
    public static Taints moving(State state, Value sequence) {
        Taints moving = Taints.NONE;
        for (HeapObject object : sequence.objects()) {
            moving = moving.union(moving(state, object));
        }
        return moving;
    }

    /** Lets something that takes over all elements of a sequence in their order have them where they stand there, whatever decided that. */
    static void follow(State state, Value target, Value source) {
        Taints moving = moving(state, source);
        if (!moving.isEmpty()) {
            Value moved = Value.CLEAN.withTaints(moving);
            target.objects().forEach(object -> state.heap.set(object, Slot.MOVED, moved));
        }
    }

    private static Taints moving(State state, HeapObject object) {
        return state.heap.get(object, Slot.MOVED).map(Value::taints).orElse(Taints.NONE);
    }

    /** Puts each element elsewhere; when not all positions are known, anywhere. */
    private void move(State state, Value sequence, Optional<Integer> size, IntUnaryOperator places) {
        HeapObject only = sequence.only();
        if (only == null
                || only.isMany()
                || size.filter(n -> n <= Sequences.LISTED).isEmpty()) {
            mix(state, sequence);
            return;
        }
        Map<Slot, Value> elements = new LinkedHashMap<>();
        for (int i = 0; i < size.get(); i++) {
            elements.put(Slot.element(places.applyAsInt(i)), memory.readObject(state.heap, only, Slot.element(i)));
        }
        elements.forEach((slot, value) -> state.heap.set(only, slot, value));
    }

    /** Puts each element nobody knows where: there are as many as before. */
    public void mix(State state, Value sequence) {
        Map<HeapObject, Value> sizes = new LinkedHashMap<>();
        sequence.objects().forEach(object -> sizes.put(object, memory.readObject(state.heap, object, Slot.SIZE)));
        boolean shown = Sequences.shows(state, sequence);
        sequences.shuffle(state, sequence);
        sizes.forEach((object, size) -> {
            if (!shown) {
                state.heap.set(object, Slot.SIZE, size);
            }
        });
    }
}
