package fr.charteia.core.flow.memory;

import fr.charteia.core.flow.value.ApprovedLabels;
import fr.charteia.core.flow.value.Branches;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.PassedAnswers;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.SequenceKind;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lists whose positions are known as long as they can be: each element apart, until an index or a size is lost. */
public final class Sequences {
    /** Where collections and maps keep what they have. */
    static final List<Slot> HELD = List.of(Slot.ELEMENT, Slot.KEY, Slot.VALUE);

    static final String STREAM = "java/util/stream/BaseStream";

    /** How many elements are told apart when all of them are taken over. */
    public static final int LISTED = 40;

    private final Memory memory;
    private final Consumer<Value> asked;
    private final ContainerApprovals approvals;

    /** The views through which something is being changed: one that was taken of itself in a loop may show itself. */
    private final Set<HeapObject> changing = new HashSet<>();

    /**
     * @param asked is told of what is known of no constant yet: more could be said if it were
     */
    public Sequences(Memory memory, Consumer<Value> asked) {
        this.memory = memory;
        this.asked = asked;
        this.approvals = new ContainerApprovals(memory);
    }

    /** Applies an operation; gives what it takes out, {@link Value#BOTTOM} when nothing. */
    public Value apply(State state, Value sequence, SequenceKind kind, Optional<Object> index, Value given) {
        // What decided which of several it is decides what is in it, and how many.
        Taints choosing = state.choosing(sequence);
        Value value = ApprovedLabels.settled(given.plus(choosing), state.validated);
        asked.accept(memory.read(state, sequence, Slot.SIZE));
        Optional<Integer> size = size(state, sequence);
        HeapObject only = sequence.only();
        Optional<Integer> position = switch (kind) {
            case APPEND -> size;
            case INSERT, REMOVE_AT -> index.map(i -> (Integer) i);
            case PREPEND, REMOVE_FIRST -> Optional.of(0);
            case REMOVE_ANY -> size.filter(n -> n <= 1).map(n -> 0);
            case REMOVE_LAST, READ_LAST -> size.map(n -> n - 1);
            default -> Optional.empty();
        };
        if (!adds(kind) && kind != SequenceKind.READ_LAST) {
            forgetEntries(state, sequence);
        }
        if (kind == SequenceKind.CLEAR) {
            clear(state, sequence, only);
            return Value.BOTTOM;
        }
        if (kind == SequenceKind.READ_LAST) {
            Value last = memory.read(
                    state,
                    sequence,
                    position.filter(p -> p >= 0).map(Slot::element).orElse(Slot.ELEMENT));
            return position.isPresent()
                    ? last
                    : last.plus(Reorderings.moving(state, sequence).deciding());
        }
        if (adds(kind)) {
            sequence.objects().forEach(object -> memory.given(state.heap, object, Slot.ELEMENT, value));
        }
        if (shows(state, sequence)) {
            return throughView(state, sequence, kind, value);
        }
        boolean known = only != null
                && !only.isMany()
                && size.filter(n -> n <= LISTED
                                || !sequence.objects().iterator().next().isInput())
                        .isPresent()
                && position.isPresent();
        if (known && position.get() >= 0 && position.get() <= size.get()) {
            return shift(state, java.util.Objects.requireNonNull(only), kind, size.get(), position.get(), value);
        }
        Value all = memory.read(state, sequence, kind == SequenceKind.REMOVE_FIRST ? Slot.element(0) : Slot.ELEMENT);
        for (HeapObject object : sequence.objects()) {
            boolean more = adds(kind) && only != null && !only.isMany();
            Constant count = isCountedOn(state, object, kind)
                    ? new Constant.Counted(more)
                    : more ? Constant.POSITIVE : Constant.UNKNOWN;
            // Of what is passed, only the caller may know what stands where, and is to forget it.
            Value moved = object.isInput() && moves(kind)
                    ? memory.readObject(state.heap, object, Slot.ELEMENT)
                    : Value.BOTTOM;
            lose(state, object, adds(kind) ? value.join(moved) : moved, count);
            if (adds(kind)) {
                state.heap.tell(object, Slot.ADDED, value.withTaints(Taints.NONE));
            }
            if (!choosing.isEmpty()) {
                state.heap.set(
                        object,
                        Slot.SIZE,
                        memory.readObject(state.heap, object, Slot.SIZE).plus(choosing));
            }
        }
        return adds(kind) || kind == SequenceKind.SHUFFLE ? Value.BOTTOM : all;
    }

    /** Whether elements that stay may stand elsewhere afterwards. */
    private static boolean moves(SequenceKind kind) {
        return kind != SequenceKind.APPEND && kind != SequenceKind.ADD_DISTINCT && kind != SequenceKind.REMOVE_LAST;
    }

    static boolean shows(State state, Value sequence) {
        return sequence.objects().stream()
                .anyMatch(object -> state.heap.get(object, Slot.ORIGIN).isPresent());
    }

    /** Changes what a view shows: then no position is known any more, in neither. */
    private Value throughView(State state, Value view, SequenceKind kind, Value value) {
        Value all = memory.read(state, view, Slot.ELEMENT);
        for (HeapObject object : view.objects()) {
            Value origin = memory.readObject(state.heap, object, Slot.ORIGIN);
            if (!origin.objects().isEmpty() && changing.add(object)) {
                apply(state, origin, SequenceKind.SHUFFLE, Optional.empty(), Value.BOTTOM);
                if (adds(kind)) {
                    memory.write(state, origin, Slot.ELEMENT, value);
                }
                changing.remove(object);
            }
            state.heap.remove(object, Slot.START);
            lose(state, object, adds(kind) ? value : Value.BOTTOM);
        }
        return adds(kind) || kind == SequenceKind.SHUFFLE ? Value.BOTTOM : all;
    }

    private static boolean adds(SequenceKind kind) {
        return kind == SequenceKind.APPEND || kind == SequenceKind.PREPEND || kind == SequenceKind.INSERT;
    }

    /** Removes what is under a key; gives what was there. */
    public Value removeKey(State state, Value map, Slot key) {
        Value taken = memory.read(state, map, key);
        HeapObject only = map.only();
        if (key.isConstant()
                && only != null
                && only.isExact()
                && !only.isInput()
                && !only.isMany()
                && !only.isGlobal()
                && state.heap.get(only, key.any()).isEmpty()) {
            state.heap.remove(only, key);
        } else if (key.isConstant()) {
            memory.write(state, map, key, Value.constant(Constant.NULL));
        } else {
            forgetSome(state, map);
        }
        map.objects().forEach(view -> removeShown(state, view, key));
        return taken;
    }

    /** Takes a key also out of the map that a view shows: one that shows a part of it may not show that key. */
    private void removeShown(State state, HeapObject view, Slot key) {
        Value shown = state.heap.get(view, Slot.ENTRIES_OF).orElse(Value.BOTTOM);
        boolean part = state.heap.get(view, Slot.START).isPresent();
        Value held = memory.read(state, shown, key);
        if (!key.isConstant()) {
            forgetSome(state, shown);
        } else if (!held.isBottom() && part) {
            memory.write(state, shown, key, held.join(Value.constant(Constant.NULL)));
        } else if (!held.isBottom() && changing.add(view)) {
            removeKey(state, shown, key);
            changing.remove(view);
        }
    }

    /** Notes that any entry may be gone from a map. */
    public void forgetSome(State state, Value map) {
        for (HeapObject object : map.objects()) {
            Map<Slot, Value> left = new LinkedHashMap<>(state.heap.slots(object));
            left.replaceAll((slot, value) -> slot.kind() == Slot.Kind.VALUE && slot.isConstant()
                    ? value.join(Value.constant(Constant.NULL))
                    : value);
            AskedContainers.resize(left, Value.CLEAN);
            if (object.isInput()) {
                left.merge(Slot.VALUE, Value.constant(Constant.NULL), Value::join);
            }
            state.heap.setAll(object, left);
        }
    }

    /** Notes that entries may be gone from the maps of which a view shows something. */
    public void forgetEntries(State state, Value view) {
        for (HeapObject object : view.objects()) {
            for (Slot slot : List.of(Slot.KEYS_OF, Slot.VALUES_OF, Slot.ENTRIES_OF)) {
                state.heap.get(object, slot).ifPresent(maps -> forgetSome(state, maps));
            }
        }
    }

    /** Puts a value in a place, through views in what they show; gives what was there. */
    public Value setAt(State state, Value list, Optional<Integer> at, Value given) {
        Value value = ApprovedLabels.settled(given.plus(state.choosing(list)), state.validated);
        Slot slot = at.filter(i -> i >= 0).map(Slot::element).orElse(Slot.ELEMENT);
        Value before = memory.read(state, list, slot);
        for (HeapObject object : list.objects()) {
            setAt(state, object, slot, list.objects().size() == 1, value);
        }
        return before;
    }

    private void setAt(State state, HeapObject list, Slot slot, boolean only, Value value) {
        Value origin = state.heap.get(list, Slot.ORIGIN).orElse(Value.BOTTOM);
        Optional<Integer> start = state.heap.get(list, Slot.START).flatMap(Sequences::number);
        boolean told = slot.isConstant() && start.isPresent();
        Slot shown = told ? Slot.element(start.get() + Integer.parseInt(slot.name())) : Slot.ELEMENT;
        if (changing.add(list)) {
            for (HeapObject one : origin.objects()) {
                setAt(state, one, shown, only && origin.objects().size() == 1, value);
            }
            changing.remove(list);
        }
        if (origin.objects().isEmpty() || !told) {
            memory.writeObject(state.heap, list, slot, value, only && slot.isConstant() && !list.isMany());
        }
    }

    /** The elements of the one thing that a value is, where each of them is known, and that there are no others. */
    public Optional<List<Value>> listed(State state, Value sequence) {
        HeapObject only = sequence.only();
        Optional<Map<Slot, Value>> parts = only == null || memory.isMap(only)
                ? Optional.empty()
                : memory.settled(state.heap, only).filter(Sequences::isSettled);
        return parts.flatMap(
                        held -> number(held.getOrDefault(Slot.UNORDERED, held.getOrDefault(Slot.SIZE, Value.BOTTOM))))
                .flatMap(size -> elements(state, sequence, size));
    }

    /** The same of what the caller passed, which is asked how many there are; of a stream, it would not say in which order. */
    public Optional<List<Value>> listedAsked(State state, Value sequence) {
        HeapObject only = sequence.only();
        boolean passed = only != null
                && only.isInput()
                && !only.isMany()
                && !only.isGlobal()
                && !memory.isMap(only)
                && !memory.program().index().isSubtype(only.type(), STREAM)
                && isSettled(state.heap.slots(only));
        return passed
                ? sizeAsked(state, sequence).flatMap(size -> elements(state, sequence, size))
                : listed(state, sequence);
    }

    /** Whether elements that are told apart may come in any order. */
    public boolean isUnordered(State state, Value sequence) {
        return sequence.objects().stream()
                .anyMatch(object -> state.heap.get(object, Slot.UNORDERED).isPresent());
    }

    static boolean isSettled(Map<Slot, Value> held) {
        return !held.containsKey(Slot.ELEMENT)
                && !held.containsKey(Slot.BEFORE)
                && !held.containsKey(Slot.CONTENT)
                && !Views.isView(held);
    }

    private Optional<List<Value>> elements(State state, Value sequence, int size) {
        Value whole = sequence.withTaints(Taints.NONE);
        return size < 0 || size > LISTED
                ? Optional.empty()
                : Optional.of(IntStream.range(0, size)
                        .mapToObj(at -> memory.read(state, whole, Slot.element(at)))
                        .toList());
    }

    /** How many elements there are, when that is known. */
    public Optional<Integer> size(State state, Value sequence) {
        return number(memory.read(state, sequence, Slot.SIZE));
    }

    /** The same, which the caller is asked where it passed the sequence. */
    public Optional<Integer> sizeAsked(State state, Value sequence) {
        Value size = memory.read(state, sequence, Slot.SIZE);
        asked.accept(size);
        return number(size);
    }

    /** Whether there are as many elements whichever of some sequences it is. */
    public static boolean isAsMany(Memory memory, State state, Value sequence) {
        return !state.apart
                && Branches.isSomething(sequence)
                && number(memory.read(state, sequence, Slot.SIZE)).isPresent();
    }

    /** The number that a value is. */
    public static Optional<Integer> number(Value value) {
        return value.constant().single().filter(Integer.class::isInstance).map(n -> (Integer) n);
    }

    /** Whether there is no element, as far as that is known. */
    public Constant isEmpty(State state, Value sequence) {
        Constant known = Constant.NONE;
        for (HeapObject object : sequence.objects()) {
            boolean told = !object.isMany() || state.heap.get(object, Slot.SIZE).isEmpty();
            Value held = memory.readObject(state.heap, object, Slot.SIZE);
            asked.accept(held);
            Constant size = held.constant();
            known = known.join(size.values()
                    .filter(n -> told)
                    .map(all -> Constant.of(all.stream()
                            .map(n -> (Object) (n.equals(0) ? 1 : 0))
                            .collect(Collectors.toSet())))
                    .orElse(
                            told && size.isPositive() || memory.hasEntry(state.heap, object)
                                    ? Constant.of((Object) 0)
                                    : Constant.UNKNOWN));
        }
        return known == Constant.NONE ? Constant.UNKNOWN : known;
    }

    /** Whether there is an element, as far as that is known. */
    public Constant isFull(State state, Value sequence) {
        return isEmpty(state, sequence)
                .values()
                .map(all -> all.stream()
                        .map(bit -> (Object) (bit.equals(0) ? 1 : 0))
                        .toList())
                .map(Constant::of)
                .orElse(Constant.UNKNOWN);
    }

    /** Whether there surely is an element. */
    public boolean isSome(State state, Value sequence) {
        return isFull(state, sequence)
                .single()
                .filter(Integer.valueOf(1)::equals)
                .isPresent();
    }

    /** Notes that something made of a sequence has an element where that surely has one. */
    void tellSome(State state, HeapObject made, Value sequence) {
        if (isSome(state, sequence)) {
            FilledContainers.note(memory, state, Value.of(made));
        }
    }

    /** Any element. */
    public Value element(State state, Value sequence) {
        return memory.read(state, sequence, Slot.ELEMENT);
    }

    /** What a person approved, told by what containers hold. */
    public ContainerApprovals approvals() {
        return approvals;
    }

    public void shuffle(State state, Value sequence) {
        apply(state, sequence, SequenceKind.SHUFFLE, Optional.empty(), Value.BOTTOM);
    }

    public void removeAt(State state, Value sequence, int position) {
        apply(state, sequence, SequenceKind.REMOVE_AT, Optional.of(position), Value.BOTTOM);
    }

    /** Adds a value at a position, or somewhere. */
    public void insert(State state, Value sequence, Optional<Integer> position, Value value) {
        apply(state, sequence, SequenceKind.INSERT, position.map(p -> (Object) p), value);
    }

    /** Takes all elements out of what a view shows. */
    private void clearShown(State state, HeapObject view) {
        if (state.heap.get(view, Slot.ENTRIES_OF).isPresent()
                && state.heap.get(view, Slot.START).isPresent()) {
            forgetEntries(state, Value.of(view));
            return;
        }
        for (Slot slot : List.of(Slot.KEYS_OF, Slot.VALUES_OF, Slot.ENTRIES_OF)) {
            state.heap
                    .get(view, slot)
                    .ifPresent(map -> apply(state, map, SequenceKind.CLEAR, Optional.empty(), Value.BOTTOM));
        }
        Value origin = state.heap.get(view, Slot.ORIGIN).orElse(Value.BOTTOM);
        Optional<Integer> start = state.heap.get(view, Slot.START).flatMap(Sequences::number);
        Optional<Integer> size = number(memory.readObject(state.heap, view, Slot.SIZE));
        if (start.isEmpty() || size.isEmpty() || size(state, origin).isEmpty()) {
            shuffle(state, origin);
            return;
        }
        for (int i = 0; i < size.get(); i++) {
            removeAt(state, origin, start.get());
        }
    }

    private void clear(State state, Value sequence, @Nullable HeapObject only) {
        sequence.objects().stream()
                .filter(object -> Views.isView(state.heap.slots(object)))
                .forEach(view -> clearShown(state, view));
        if (only == null || only.isMany()) {
            sequence.objects().forEach(object -> lose(state, object, Value.BOTTOM));
            return;
        }
        Emptying.empty(state.heap, only);
    }

    /** Moves what follows a position; the size is known, so are all positions. */
    private Value shift(State state, HeapObject list, SequenceKind kind, int size, int position, Value value) {
        Map<Slot, Value> slots = new LinkedHashMap<>(state.heap.slots(list));
        boolean adds = adds(kind);
        if (list.isInput() && position < size) {
            // What moves is what the caller put there.
            for (int i = 0; i < size; i++) {
                slots.computeIfAbsent(Slot.element(i), slot -> memory.readObject(state.heap, list, slot));
            }
        }
        Value taken =
                adds || position >= size ? Value.BOTTOM : memory.readObject(state.heap, list, Slot.element(position));
        Map<Slot, Value> moved = new LinkedHashMap<>();
        slots.forEach((slot, held) -> {
            if (slot.kind() != Slot.Kind.ELEMENT || !slot.isConstant()) {
                moved.put(slot, held);
                return;
            }
            int at = Integer.parseInt(slot.name());
            if (at < position) {
                moved.put(slot, held);
            } else if (adds) {
                moved.put(Slot.element(at + 1), held);
            } else if (at > position) {
                moved.put(Slot.element(at - 1), held);
            }
        });
        if (adds) {
            moved.put(Slot.element(position), value);
        } else if (list.isInput() && position < size) {
            moved.put(Slot.element(size - 1), Value.constant(Constant.NULL));
        }
        // What decided how many there were has a say in how many there are.
        Taints counting = counting(state, list, adds);
        int after = adds ? size + 1 : Math.max(0, size - (position < size ? 1 : 0));
        AskedContainers.resize(moved, Value.constant(after).plus(counting));
        state.heap.setAll(list, moved);
        return taken;
    }

    /** Whether all is known afterwards that has a say in how many elements there are: what is added or taken out has none. */
    private boolean isCountedOn(State state, HeapObject object, SequenceKind kind) {
        return kind != SequenceKind.SHUFFLE
                && memory.readObject(state.heap, object, Slot.SIZE).constant().isCounted();
    }

    /** Whether all is known that has a say in how many elements there are; what is in them has none. */
    public boolean isCounted(State state, Value sequence) {
        Value size = memory.read(state, sequence, Slot.SIZE);
        asked.accept(size);
        return size.constant().isCounted();
    }

    /** Forgets positions: every element may be anywhere. What decided how many there are still has. */
    private void lose(State state, HeapObject object, Value added) {
        lose(state, object, added, Constant.UNKNOWN);
    }

    private void lose(State state, HeapObject object, Value added, Constant count) {
        Value all = added;
        Taints counting = counting(state, object, count.isPositive());
        Map<Slot, Value> kept = new LinkedHashMap<>();
        for (Map.Entry<Slot, Value> entry : state.heap.slots(object).entrySet()) {
            if (entry.getKey().kind() == Slot.Kind.ELEMENT) {
                all = all.join(entry.getValue());
            } else {
                kept.put(entry.getKey(), entry.getValue());
            }
        }
        if (!all.isBottom()) {
            kept.put(Slot.ELEMENT, all);
        }
        AskedContainers.resize(kept, Value.tainted(counting).withConstant(count));
        state.heap.setAll(object, kept);
    }

    /**
     * What decided how many there were: of what is passed, the caller knows. What a person said by that is not said by how many there are
     * now, but where there are none.
     *
     * @param some whether there surely is one now
     */
    private Taints counting(State state, HeapObject object, boolean some) {
        Taints counting = object.isInput()
                ? memory.readObject(state.heap, object, Slot.SIZE).taints()
                : state.heap.get(object, Slot.SIZE).orElse(Value.CLEAN).taints();
        return (some ? counting : counting.ofSome())
                .markedBits(some ? Taint.bit(Mark.UNAFFIRMED) : PassedAnswers.UNSAID);
    }

    /** Marks what each element of a container bears, wherever it stands; of what is passed, also what only the caller knows of. */
    public void mark(Heap heap, HeapObject container, Mark mark) {
        if (container.isInput()) {
            Value all = memory.readObject(heap, container, Slot.ELEMENT);
            Value size = memory.readObject(heap, container, Slot.SIZE);
            Emptying.replace(heap, container, marked(all, mark), size);
            return;
        }
        replaceEach(heap, container, value -> marked(value, mark));
    }

    /** Puts in the place of each element of a container, wherever it stands, what is made of it. */
    public static void replaceEach(Heap heap, HeapObject container, UnaryOperator<Value> made) {
        Map<Slot, Value> parts = new LinkedHashMap<>(heap.slots(container));
        parts.replaceAll((slot, value) -> slot.kind() == Slot.Kind.ELEMENT ? made.apply(value) : value);
        heap.setAll(container, parts);
    }

    private static Value marked(Value value, Mark mark) {
        return value.via(taints -> taints.markedBits(Taint.bit(mark)));
    }
}
