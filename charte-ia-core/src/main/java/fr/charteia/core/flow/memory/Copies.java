package fr.charteia.core.flow.memory;

import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.SequenceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What one collection, map or array takes over from another: each position and key apart, as long as that is known. */
public final class Copies {
    private final Memory memory;
    private final Sequences sequences;
    private final Consumer<Value> asked;

    /** @param asked is told of what is known of no constant yet: more could be said if it were */
    public Copies(Memory memory, Consumer<Value> asked) {
        this.memory = memory;
        this.sequences = new Sequences(memory, asked);
        this.asked = asked;
    }

    /** Puts elements in a new sequence; one array alone gives its own elements. */
    public void fill(State state, Value sequence, List<Value> elements) {
        if (elements.size() == 1
                && !elements.get(0).objects().isEmpty()
                && elements.get(0).objects().stream().allMatch(o -> o.type().startsWith("["))) {
            Value array = elements.get(0);
            HeapObject only = array.only();
            Optional<Integer> length = sequences.size(state, array);
            boolean ordered = only != null
                    && only.isExact()
                    && !only.isMany()
                    && length.filter(n -> n <= Sequences.LISTED).isPresent()
                    && !state.heap.slots(only).containsKey(Slot.ELEMENT);
            if (ordered) {
                for (int i = 0; i < length.get(); i++) {
                    memory.write(state, sequence, Slot.element(i), memory.read(state, array, Slot.element(i)));
                }
                memory.write(state, sequence, Slot.SIZE, Value.constant(length.get()));
            } else {
                memory.write(state, sequence, Slot.ELEMENT, memory.read(state, array, Slot.ELEMENT));
                Taints counting = memory.read(state, array, Slot.SIZE).taints();
                memory.write(state, sequence, Slot.SIZE, Value.CLEAN.plus(counting));
            }
            return;
        }
        list(state, sequence, elements);
    }

    /** Puts elements into a sequence, in their order. */
    public void list(State state, Value sequence, List<Value> elements) {
        for (int i = 0; i < elements.size(); i++) {
            memory.write(state, sequence, Slot.element(i), elements.get(i));
        }
        memory.write(state, sequence, Slot.SIZE, Value.constant(elements.size()));
    }

    /** Adds all that another sequence holds, in its order; false when that is not known, or where. */
    public boolean appendAll(State state, Value sequence, Value added) {
        HeapObject only = sequence.only();
        HeapObject from = added.only();
        asked.accept(memory.read(state, added, Slot.SIZE));
        Optional<Integer> more = sequences.size(state, added).filter(n -> n <= Sequences.LISTED);
        if (only == null
                || only.isMany()
                || from == null
                || from.isMany()
                || more.isEmpty()
                || sequences.size(state, sequence).isEmpty()
                || state.heap.get(only, Slot.ORIGIN).isPresent()) {
            return false;
        }
        for (int i = 0; i < more.get(); i++) {
            Value element = memory.read(state, added, Slot.element(i));
            sequences.apply(state, sequence, SequenceKind.APPEND, Optional.empty(), element);
        }
        return true;
    }

    /** Notes that a sequence has all that another has, too, nobody knows where: there is none only where neither had any. */
    public void addSomewhere(State state, Value sequence, Value added) {
        Set<Label> none = sequences.approvals().whereNone(state, sequence);
        none.addAll(sequences.approvals().whereNone(state, added));
        boolean some = sequences.isSome(state, sequence) || sequences.isSome(state, added);
        Taints before = memory.read(state, sequence, Slot.SIZE).taints().markedBits(Taint.bit(Mark.UNAFFIRMED));
        sequences.shuffle(state, sequence);
        HeapObject only = sequence.only();
        if (only != null && !Sequences.shows(state, sequence)) {
            Value size = memory.readObject(state.heap, only, Slot.SIZE);
            state.heap.set(only, Slot.SIZE, size.plus(before).plus(Approvals.of(none, 0)));
        }
        if (some) {
            FilledContainers.note(memory, state, sequence);
        }
        countAlso(state, sequence, added);
    }

    /** Puts all that another sequence holds at a position, in its order; false when something of that is not known. */
    public boolean insertAll(State state, Value sequence, int position, Value added) {
        HeapObject only = sequence.only();
        HeapObject from = added.only();
        Optional<Integer> size = sequences.sizeAsked(state, sequence);
        Optional<Integer> more = sequences.sizeAsked(state, added).filter(n -> n <= Sequences.LISTED);
        boolean known = only != null
                && !only.isMany()
                && from != null
                && !from.isMany()
                && more.isPresent()
                && size.filter(n -> position >= 0 && position <= n).isPresent()
                && state.heap.get(only, Slot.ORIGIN).isEmpty();
        if (!known) {
            return false;
        }
        List<Value> elements = new ArrayList<>();
        for (int i = 0; i < more.get(); i++) {
            elements.add(memory.read(state, added, Slot.element(i)));
        }
        for (int i = 0; i < elements.size(); i++) {
            sequences.insert(state, sequence, Optional.of(position + i), elements.get(i));
        }
        return true;
    }

    /** Puts the elements of one sequence over those of another, from its start; false when it is not known how many these are. */
    public boolean copyOnto(State state, Value target, Value source) {
        Optional<Integer> count = sequences.sizeAsked(state, source).filter(n -> n <= Sequences.LISTED);
        if (count.isEmpty() || target.only() == null || source.only() == null) {
            return false;
        }
        for (int i = 0; i < count.get(); i++) {
            sequences.setAt(state, target, Optional.of(i), memory.read(state, source, Slot.element(i)));
        }
        return true;
    }

    /** Takes over what another collection holds: each position and key apart when it can only be that one. */
    public void copy(State state, Value target, Value source) {
        boolean some = sequences.isSome(state, source);
        takeOver(state, target, source);
        if (some) {
            FilledContainers.note(memory, state, target);
        }
    }

    private void takeOver(State state, Value target, Value source) {
        HeapObject only = source.only();
        boolean shows = only != null && Views.isView(state.heap.slots(only));
        boolean apart = only != null
                && only.isExact()
                && !only.isInput()
                && !only.isMany()
                && !only.isGlobal()
                && !shows
                && state.heap.get(only, Slot.BEFORE).isEmpty();
        boolean fresh = target.objects().stream()
                .allMatch(
                        object -> !object.isInput() && state.heap.slots(object).isEmpty());
        if (fresh) {
            Reorderings.follow(state, target, source);
        }
        if (shows && fresh && copyShown(state, target, source)) {
            return;
        }
        if (only != null && only.isInput() && !shows && copyPassed(state, target, source, fresh)) {
            return;
        }
        for (Slot any : List.of(Slot.ELEMENT, Slot.KEY, Slot.VALUE)) {
            boolean ordered = any != Slot.ELEMENT || fresh;
            if (!apart || !ordered) {
                Value all = memory.read(state, source, any);
                if (!all.isBottom()) {
                    memory.write(state, target, any, all);
                }
            }
        }
        if (apart) {
            copyApart(state, target, java.util.Objects.requireNonNull(only), fresh);
        }
        boolean counted = target.objects().stream().allMatch(memory::isMap);
        if (!counted && !(apart && fresh)) {
            memory.write(state, target, Slot.SIZE, Value.CLEAN);
        }
        if (!counted) {
            countAlso(state, target, source);
        }
    }

    /** Takes over what a view shows into what holds nothing yet, a list or an array; false where it is not known how much that is. */
    private boolean copyShown(State state, Value target, Value source) {
        Optional<Integer> count = sequences.size(state, source).filter(n -> n <= Sequences.LISTED);
        if (count.isEmpty()) {
            return false;
        }
        if (!appendAll(state, target, source)) {
            List<Value> elements = new ArrayList<>();
            for (int i = 0; i < count.get(); i++) {
                elements.add(memory.read(state, source, Slot.element(i)));
            }
            list(state, target, elements);
        }
        return true;
    }

    /** Notes that what decided how many elements something has decides how many that has which took them over. */
    public void countAlso(State state, Value target, Value source) {
        if (Sequences.isAsMany(memory, state, source)) {
            return;
        }
        Taints deciding = memory.read(state, source, Slot.SIZE)
                .taints()
                .filter(taint -> taint.has(Mark.CONTROL) || taint.has(Mark.MEASURE))
                .union(source.ownTaints().deciding());
        if (!deciding.isEmpty()) {
            target.objects()
                    .forEach(object -> state.heap.set(
                            object,
                            Slot.SIZE,
                            memory.readObject(state.heap, object, Slot.SIZE).plus(deciding)));
        }
    }

    /** Takes over each position, when the target held nothing, and each key. */
    private void copyApart(State state, Value target, HeapObject source, boolean fresh) {
        state.heap.slots(source).forEach((slot, value) -> {
            boolean element = slot.kind() == Slot.Kind.ELEMENT || slot.equals(Slot.SIZE);
            if (slot.isOfEntry() || element && fresh || slot.kind() == Slot.Kind.CONTENT) {
                memory.write(
                        state,
                        target,
                        slot,
                        mayBeAbsent(value) ? memory.read(state, target, slot).join(value) : value);
            }
        });
    }

    /** Takes over what the caller's collection holds, where it is asked how much that is, or under which keys; false where that is not known. */
    public boolean copyPassed(State state, Value target, Value source, boolean fresh) {
        if (source.objects().stream().anyMatch(memory::isMap)) {
            return copyEntries(state, target, source, fresh);
        }
        Value size = memory.read(state, source, Slot.SIZE);
        asked.accept(size);
        Optional<Integer> count = Sequences.number(size).filter(n -> n <= Sequences.LISTED);
        if (!fresh || count.isEmpty()) {
            return false;
        }
        for (int i = 0; i < count.get(); i++) {
            memory.write(state, target, Slot.element(i), memory.read(state, source, Slot.element(i)));
        }
        memory.write(state, target, Slot.SIZE, Value.constant(count.get()));
        return true;
    }

    private boolean copyEntries(State state, Value target, Value source, boolean fresh) {
        Value keys = memory.read(state, source, Slot.KEY);
        asked.accept(keys);
        Optional<Set<Object>> known = keys.constant().values();
        if (known.isPresent()) {
            boolean sure = fresh
                    || sequences
                            .sizeAsked(state, source)
                            .equals(Optional.of(known.get().size()));
            known.get().forEach(key -> {
                Slot slot = Slot.value(String.valueOf(key));
                Value value = memory.read(state, source, slot);
                boolean alone = sure || isSurelyThere(value);
                memory.write(
                        state,
                        target,
                        slot,
                        alone ? value : memory.read(state, target, slot).join(value));
            });
            memory.write(state, target, Slot.KEY, keys);
        }
        return known.isPresent();
    }

    /** Whether what the caller's map has under a key is something, as far as the caller is asked. */
    private boolean isSurelyThere(Value value) {
        asked.accept(value);
        return value.constant().values().isPresent() && !mayBeAbsent(value);
    }

    /** A key that is absent on some way leaves what the target had under it. */
    private static boolean mayBeAbsent(Value value) {
        return value.constant()
                .values()
                .filter(all -> all.contains(Constant.NULL))
                .isPresent();
    }

    /** Puts the key and the value of each entry of an array in a map. */
    public void fillWithEntries(State state, Value map, Value entries) {
        memory.read(state, entries, Slot.ELEMENT).objects().forEach(entry -> copy(state, map, Value.of(entry)));
    }
}
