package fr.charteia.core.flow.container;

import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.memory.ApprovedRounds;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.Removals;
import fr.charteia.core.flow.memory.Sequences;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.Branches;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.PassedAnswers;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Iterators: each walks over a collection, and stands at a position of it as long as that is known. What it gives next is
 * what the collection has there at that time.
 */
public final class Cursors {
    /** Where a view has the map that it shows. */
    private static final List<Slot> VIEWS = List.of(Slot.KEYS_OF, Slot.VALUES_OF, Slot.ENTRIES_OF);

    private final Memory memory;
    private final Frame frame;
    private final Sequences sequences;

    public Cursors(Memory memory, Frame frame, Sequences sequences) {
        this.memory = memory;
        this.frame = frame;
        this.sequences = sequences;
    }

    /** Makes an iterator walk over a collection, from a position on. */
    public void walk(State state, HeapObject iterator, Value collection, Value position) {
        Value elements = memory.read(state, collection, Slot.ELEMENT);
        if (!elements.isBottom()) {
            // What is known of it where the collection itself is not.
            state.heap.set(iterator, Slot.ELEMENT, elements);
        }
        state.heap.set(iterator, Slot.ORIGIN, collection.withTaints(Taints.NONE));
        state.heap.set(iterator, Slot.CURSOR, position.withTaints(Taints.NONE));
    }

    /** Makes an iterator walk over a collection from its end, where it is known how many there are. */
    public void walkBack(State state, HeapObject iterator, Value collection) {
        frame.needsConstant(memory.read(state, collection, Slot.SIZE));
        Value end = sequences.size(state, collection).map(Value::constant).orElse(Value.CLEAN);
        walk(state, iterator, collection, end);
        state.heap.set(iterator, Slot.BACKWARDS, Value.constant(1));
    }

    /** Whether an iterator walks from the end to the start: each that is made so does. */
    public boolean isBackwards(State state, Value iterator) {
        return iterator.objects().stream()
                .anyMatch(object -> state.heap.get(object, Slot.BACKWARDS).isPresent());
    }

    /** What comes next, or came before; the iterator moves on. */
    public Value step(State state, Value iterator, boolean forward, Site site) {
        Value read = Value.BOTTOM;
        Taints standing = standing(state, iterator);
        for (HeapObject object : iterator.objects()) {
            read = read.join(step(state, object, iterator.objects().size() == 1, forward));
            moved(state, object, standing, site);
        }
        return read.plus(iterator.ownTaints()).plus(standing);
    }

    /** Moves on in what is read, nobody knows how far. */
    public void advance(State state, Value reader, Site site) {
        Taints standing = memory.read(state, reader, Slot.VERSION).taints().deciding();
        reader.objects().forEach(object -> moved(state, object, standing, site));
    }

    private Value step(State state, HeapObject iterator, boolean alone, boolean forward) {
        Value any = memory.readObject(state.heap, iterator, Slot.ELEMENT);
        Value at = memory.readObject(state.heap, iterator, Slot.CURSOR);
        if (at.isBottom()) {
            return any;
        }
        frame.needsConstant(at);
        Optional<HeapObject> origin = origin(state, iterator);
        Optional<Integer> size = size(state, iterator);
        boolean told = alone && !iterator.isMany() && origin.isPresent() && isTold(at, size);
        Set<Integer> given = told ? positions(at, forward ? 0 : -1, size) : Set.of();
        if (given.isEmpty()) {
            lose(state, iterator);
            return any;
        }
        Value read = Value.BOTTOM;
        for (int position : given) {
            read = read.join(memory.read(state, Value.of(origin.get()), Slot.element(position)));
        }
        state.heap.set(iterator, Slot.CURSOR, numbers(given, forward ? 1 : 0));
        state.heap.set(iterator, Slot.CURRENT, numbers(given, 0));
        return read;
    }

    /** Whether something comes next, or before, as far as that is known. */
    public Constant has(State state, Value iterator, boolean forward) {
        Constant known = Constant.NONE;
        for (HeapObject object : iterator.objects()) {
            known = known.join(has(state, object, forward));
        }
        return known == Constant.NONE ? Constant.UNKNOWN : known;
    }

    /** What decided how many there are to come: on which condition elements were let through, added or removed. */
    public Taints choosing(State state, Value iterator) {
        Value walked = memory.read(state, iterator, Slot.ORIGIN);
        Value deciding = iterator.via(taints -> taints.filter(taint -> taint.has(Mark.CONTROL)));
        return whole(state, deciding, walked).union(choosingOf(state, walked)).union(standing(state, iterator));
    }

    /** Notes who moved an iterator, beside what had decided where it stood. */
    private static void moved(State state, HeapObject iterator, Taints standing, Site site) {
        state.heap.set(iterator, Slot.VERSION, Value.constant(site.index()).withTaints(standing));
    }

    /** What decided where iterators stand: whether they moved on. */
    private static Taints standing(State state, Value iterator) {
        Taints standing = Taints.NONE;
        for (HeapObject object : iterator.objects()) {
            standing = standing.union(
                    state.heap.get(object, Slot.VERSION).map(Value::taints).orElse(Taints.NONE));
        }
        return standing;
    }

    /**
     * What decided by which whole it gave how many there are.
     *
     * @param counted what says how many: itself, or what an iterator walks over
     */
    public Taints whole(State state, Value whole, Value counted) {
        return Branches.isSomething(whole) && Sequences.isAsMany(memory, state, counted)
                ? Taints.NONE
                : whole.ownTaints().deciding();
    }

    /** What decided how many elements or entries there are. */
    public Taints choosingOf(State state, Value sequence) {
        Value walked = Sequences.isAsMany(memory, state, sequence) ? sequence.withTaints(Taints.NONE) : sequence;
        Taints choosing = choosingIn(state, walked);
        for (Slot map : VIEWS) {
            choosing = choosing.union(choosingIn(state, memory.read(state, walked, map)));
        }
        return choosing;
    }

    /** How many something has that is passed, asked whether it has none: the caller knows what decided that, and what the number says. */
    public Taints passed(State state, Value container) {
        return passed(state, container, number -> Approvals.answering(none(number), some(number)));
    }

    private static Set<Label> none(AccessPath number) {
        return Set.of(new Label.Answer(number, 0));
    }

    private static Set<Label> some(AccessPath number) {
        return Set.of(new Label.Answer(number, true));
    }

    /**
     * The same.
     *
     * @param says what the answer says of how many there are, given where that number lies
     */
    private Taints passed(State state, Value container, Function<AccessPath, Taints> says) {
        Taints passed = memory.read(state, container, Slot.SIZE)
                .taints()
                .filter(taint -> taint.label() instanceof Label.Input input
                        && !input.path().slots().isEmpty()
                        && input.path().last().equals(Slot.SIZE))
                .markedBits(PassedAnswers.UNSAID);
        HeapObject only = container.only();
        if (only == null || !only.isInput()) {
            return passed;
        }
        AccessPath number = only.path().append(Slot.SIZE);
        return passed.allLabels().equals(Set.of(new Label.Input(number))) ? passed.union(says.apply(number)) : passed;
    }

    /**
     * How many of what is passed an iterator comes to, asked whether there is more: the caller knows what decided that. Where there is, there is
     * something; where there is not, there was nothing if the iterator has not moved on.
     */
    public Taints passedTo(State state, Value iterator) {
        HeapObject only = iterator.only();
        boolean first = only != null && isAtStart(state, only);
        return passed(
                state,
                memory.read(state, iterator, Slot.ORIGIN),
                number -> Approvals.answering(some(number), first ? none(number) : Set.of()));
    }

    /** How many a map has is only kept of known keys: what decided which keys there are stands with these. */
    private Taints choosingIn(State state, Value container) {
        return memory.read(state, container, Slot.SIZE)
                .taints()
                .filter(taint -> taint.has(Mark.CONTROL) || taint.has(Mark.MEASURE))
                .union(memory.read(state, container, Slot.KEY).taints().filter(taint -> taint.has(Mark.CONTROL)));
    }

    private Constant has(State state, HeapObject iterator, boolean forward) {
        Value at = memory.readObject(state.heap, iterator, Slot.CURSOR);
        Optional<Integer> size = size(state, iterator);
        Optional<Set<Object>> positions =
                iterator.isMany() ? Optional.empty() : at.constant().values();
        if (forward && size.filter(n -> n == 0).isPresent()) {
            return Constant.of((Object) 0);
        }
        if (forward && size.isEmpty() && isAtStart(state, iterator)) {
            return sequences.isFull(state, memory.readObject(state.heap, iterator, Slot.ORIGIN));
        }
        if (positions.isEmpty() || forward && size.isEmpty()) {
            return Constant.UNKNOWN;
        }
        Constant known = Constant.NONE;
        for (Object position : positions.get()) {
            boolean more = forward ? (Integer) position < size.get() : (Integer) position > 0;
            known = known.join(Constant.of((Object) (more ? 1 : 0)));
        }
        return known;
    }

    /** Whether an iterator has not moved on yet, as far as that is known. */
    private boolean isAtStart(State state, HeapObject iterator) {
        return !iterator.isMany()
                && state.heap.get(iterator, Slot.BACKWARDS).isEmpty()
                && Sequences.number(memory.readObject(state.heap, iterator, Slot.CURSOR))
                        .filter(at -> at == 0)
                        .isPresent()
                && origin(state, iterator).isPresent();
    }

    /** Removes what was read last. */
    public void remove(State state, Value iterator, Site site) {
        Optional<Integer> last = current(state, iterator);
        Value origin = memory.read(state, iterator, Slot.ORIGIN);
        if (iterator.objects().size() == 1) {
            ApprovedRounds.takenOut(state, origin);
        }
        if (last.isEmpty()) {
            sequences.shuffle(state, origin);
            iterator.objects().forEach(object -> lose(state, object));
            new Removals(memory).note(state, origin, site);
            return;
        }
        boolean counted = sequences.size(state, origin).isPresent();
        sequences.removeAt(state, origin, last.get());
        if (!counted) {
            new Removals(memory).note(state, origin, site);
        }
        HeapObject only = iterator.objects().iterator().next();
        boolean behind = Sequences.number(memory.readObject(state.heap, only, Slot.CURSOR))
                .filter(at -> at > last.get())
                .isPresent();
        if (behind) {
            state.heap.set(only, Slot.CURSOR, Value.constant(last.get()));
        }
        state.heap.set(only, Slot.CURRENT, Value.CLEAN);
    }

    /** Replaces what was read last. */
    public void set(State state, Value iterator, Value value) {
        Slot slot = current(state, iterator).map(Slot::element).orElse(Slot.ELEMENT);
        memory.write(state, memory.read(state, iterator, Slot.ORIGIN), slot, value);
    }

    /** Adds before what comes next. */
    public void add(State state, Value iterator, Value value, Site site) {
        HeapObject only = only(iterator);
        Taints standing = standing(state, iterator);
        Optional<Integer> at =
                only == null ? Optional.empty() : Sequences.number(memory.readObject(state.heap, only, Slot.CURSOR));
        sequences.insert(state, memory.read(state, iterator, Slot.ORIGIN), at, value);
        iterator.objects().forEach(object -> {
            lose(state, object);
            moved(state, object, standing, site);
        });
        if (only != null && at.isPresent()) {
            state.heap.set(only, Slot.CURSOR, Value.constant(at.get() + 1));
        }
    }

    private Optional<Integer> current(State state, Value iterator) {
        HeapObject only = only(iterator);
        return only == null || origin(state, only).isEmpty()
                ? Optional.empty()
                : Sequences.number(memory.readObject(state.heap, only, Slot.CURRENT));
    }

    private static @Nullable HeapObject only(Value iterator) {
        HeapObject only = iterator.only();
        return only == null || only.isMany() ? null : only;
    }

    /** The one collection that the iterator walks over. */
    private Optional<HeapObject> origin(State state, HeapObject iterator) {
        Set<HeapObject> origins =
                memory.readObject(state.heap, iterator, Slot.ORIGIN).objects();
        return origins.size() == 1
                ? origins.stream().filter(origin -> !origin.isMany()).findFirst()
                : Optional.empty();
    }

    private Optional<Integer> size(State state, HeapObject iterator) {
        if (state.heap.get(iterator, Slot.ORIGIN).isEmpty()) {
            // One of nothing.
            return state.heap.get(iterator, Slot.SIZE).flatMap(Sequences::number);
        }
        Optional<HeapObject> origin = origin(state, iterator);
        origin.ifPresent(walked -> frame.needsConstant(memory.readObject(state.heap, walked, Slot.SIZE)));
        return origin.flatMap(walked -> sequences.size(state, Value.of(walked)));
    }

    /** Whether to tell positions apart: in a loop only those of a list that is short. */
    private static boolean isTold(Value at, Optional<Integer> size) {
        return at.constant().single().isPresent()
                || size.filter(n -> n < Constant.LIMIT).isPresent();
    }

    /** The positions that may be read: none when not all are known, or when they cannot be told apart. */
    private static Set<Integer> positions(Value at, int move, Optional<Integer> size) {
        Set<Integer> positions = new LinkedHashSet<>();
        for (Object known : at.constant().values().orElse(Set.of())) {
            int position = (Integer) known + move;
            if (position >= 0 && size.filter(n -> position >= n).isEmpty()) {
                positions.add(position);
            }
        }
        return positions;
    }

    private static Value numbers(Set<Integer> positions, int more) {
        List<Object> moved = positions.stream().map(p -> (Object) (p + more)).toList();
        return Value.of(Constant.of(moved));
    }

    private static void lose(State state, HeapObject iterator) {
        if (iterator.isInput() || state.heap.get(iterator, Slot.CURSOR).isPresent()) {
            state.heap.set(iterator, Slot.CURSOR, Value.CLEAN);
            state.heap.set(iterator, Slot.CURRENT, Value.CLEAN);
        }
    }
}
