package fr.charteia.core.flow.path;

import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.value.ApprovedLabels;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.JoinedApprovals;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.OneOfMany;
import fr.charteia.core.flow.value.Ordered;
import fr.charteia.core.flow.value.Perhaps;
import fr.charteia.core.flow.value.Reasons;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Summary;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Undecided;
import fr.charteia.core.flow.value.Untold;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How the interpretation of a method ends: each normal end, and everything thrown; together its {@link Summary}. */
public final class Exits {
    /** How many objects that a method has written to are kept when it throws. */
    private static final int LEFT = 16;

    private final Frame frame;
    private final Memory memory;
    /** The normal ends by the point in which they are; several where ways through its block are told apart. */
    private final Map<Integer, List<Exit>> normal = new LinkedHashMap<>();

    /** The ends of the visit that is under way. */
    private List<Exit> seen = new ArrayList<>();

    private Value thrown = Value.BOTTOM;
    private Heap thrownHeap = new Heap();
    private boolean throwsAtAll;
    private Reasons throwing = Reasons.NONE;
    private Reasons failing = Reasons.NONE;

    /** What holds wherever the program ends. */
    private @Nullable State ended;

    /** What a person said wherever something leaves the method. */
    private @Nullable Said wherever;

    /** What a person said, as in a {@link Summary}. */
    private record Said(Set<Label> validated, Set<Label> shown, Set<Label> asked) {
        static final Said NOTHING = new Said(Set.of(), Set.of(), Set.of());

        static Said of(State state) {
            return new Said(Ordered.set(state.validated), Ordered.set(state.shown), Ordered.set(state.asked));
        }

        Said and(Said other) {
            Set<Label> approved = new LinkedHashSet<>(validated);
            approved.retainAll(other.validated);
            Set<Label> seen = new LinkedHashSet<>(shown);
            seen.addAll(other.shown);
            return new Said(approved, seen, ApprovedLabels.common(asked, other.asked));
        }
    }

    /**
     * A normal end: the state, the result and what decided that it is this one.
     *
     * @param answers what it tells of what was passed, by yes or by no
     */
    private record Exit(int block, State state, Value result, int definition, Taints control, Checks.Answers answers) {}

    public Exits(Frame frame) {
        this.frame = frame;
        this.memory = frame.memory();
    }

    /** A point is visited, perhaps once more: the ends that are seen now stand for those that were seen there before. */
    public void visit() {
        seen = new ArrayList<>();
    }

    /**
     * Something is given back.
     *
     * @param answers what this end tells of what was passed, by yes or by no
     */
    public void returns(Point point, State state, Value result, int definition, Checks.Answers answers) {
        State left = state.copy();
        OneOfMany.age(left, Ordered.set(left.heap.objects()), memory);
        forget(
                left,
                taken -> taken.objects().isEmpty() || !taken.objects().stream().allMatch(HeapObject::isTaken));
        seen.add(new Exit(
                point.block,
                left,
                result.renamed(object -> object.isFocused() ? object.older() : object),
                definition,
                point.control(),
                answers));
        normal.put(point.id, seen);
    }

    /**
     * Something leaves the method.
     *
     * @param deciding what decides that it does
     * @param failed on what code that is not seen failed
     */
    void escapes(State state, Value exception, Reasons deciding, Reasons failed) {
        State end = state.copy();
        OneOfMany.blur(end);
        forget(end, taken -> true);
        Value blurred = exception.renamed(HeapObject::blurred);
        boolean ends = exception.objects().stream().anyMatch(HeapObject::isEnd);
        if (ends) {
            ended = ended == null ? end : ended.join(end, -2, memory);
        }
        wherever = wherever == null ? Said.of(end) : wherever.and(Said.of(end));
        Heap heap = ends ? exported(end, blurred) : left(end, blurred);
        thrownHeap = throwsAtAll ? Heap.join(thrownHeap, heap, memory) : heap;
        throwsAtAll = true;
        thrown = thrown.join(blurred);
        throwing = throwing.union(deciding);
        failing = failing.union(failed);
    }

    /** Leaves out what the elements of a list that was passed were taken as, where that says nothing to whoever called. */
    private static void forget(State state, Predicate<Value> useless) {
        for (HeapObject object : List.copyOf(state.heap.objects())) {
            if (state.heap.get(object, Slot.TAKEN).filter(useless).isPresent()) {
                state.heap.remove(object, Slot.TAKEN);
            }
        }
    }

    /**
     * What somebody who catches can reach: what the exception holds, and what was written to the objects that were
     * passed and to static fields; what lies deeper than in the very ones is left out where there is much of it.
     */
    private Heap left(State state, Value exception) {
        Heap heap = new Heap();
        keep(heap, state, memory.reachable(state.heap, exception));
        Set<HeapObject> written = new LinkedHashSet<>();
        Set<HeapObject> deeper = new LinkedHashSet<>();
        for (HeapObject object : state.heap.objects()) {
            if (object.isInput() && object.path().slots().isEmpty()) {
                reach(written, state, object);
            } else if (object.isInput()) {
                reach(deeper, state, object);
            }
        }
        deeper.addAll(written);
        if (deeper.size() <= LEFT) {
            written = deeper;
        }
        if (written.size() <= LEFT) {
            keep(heap, state, written);
        } else {
            written.removeIf(
                    object -> !object.isInput() || !object.path().slots().isEmpty());
            keep(heap, state, written);
        }
        return heap;
    }

    private void reach(Set<HeapObject> reached, State state, HeapObject object) {
        reached.add(object);
        for (Value value : state.heap.slots(object).values()) {
            reached.addAll(memory.reachable(state.heap, value));
        }
    }

    private static void keep(Heap heap, State state, Set<HeapObject> objects) {
        for (HeapObject object : objects) {
            if (state.heap.has(object)) {
                heap.setAll(object, state.heap.slots(object));
            }
        }
    }

    public Summary summary() {
        Said whereThrown = wherever == null ? Said.NOTHING : wherever;
        if (normal.isEmpty()) {
            Said said = ended != null ? Said.of(ended) : whereThrown;
            return new Summary(
                    false,
                    Value.BOTTOM,
                    new Heap(),
                    thrown,
                    thrownHeap,
                    whereThrown.validated,
                    whereThrown.asked,
                    throwing,
                    failing,
                    frame.hits(),
                    said.validated,
                    said.shown,
                    said.asked,
                    frame.needs());
        }
        List<Exit> all = normal.values().stream().flatMap(List::stream).toList();
        State state = all.get(0).state;
        Value result = all.get(0).result;
        for (Exit exit : all.subList(1, all.size())) {
            result = JoinedApprovals.either(state, result, exit.state, exit.result);
            state = state.join(exit.state, -2, memory);
        }
        if (all.size() > 1) {
            result = decided(all, state, result);
            needConstants(all);
        }
        result = all.stream()
                .map(Exit::answers)
                .reduce(Checks.Answers.NONE, Checks.Answers::and)
                .told(result);
        return new Summary(
                true,
                result,
                exported(state, result),
                thrown,
                thrownHeap,
                whereThrown.validated,
                whereThrown.asked,
                throwing,
                failing,
                frame.hits(),
                state.validated,
                state.shown,
                state.asked,
                frame.needs());
    }

    /** A truth value that is passed, given back on one of several ways: where it is known, the method may give but that. */
    private void needConstants(List<Exit> all) {
        if (frame.body().method().descriptor().endsWith(")Z")) {
            all.forEach(exit -> frame.needsConstant(exit.result));
        }
    }

    /**
     * The result with what decided which of several it is; what differs in the state is marked too. A branch on which only some of the
     * ends depend decides between those alone.
     */
    private Value decided(List<Exit> all, State state, Value result) {
        Map<Integer, List<Exit>> ways = new LinkedHashMap<>();
        Parting<Integer> parting = new Parting<>();
        for (Exit exit : all) {
            ways.computeIfAbsent(exit.block, b -> new ArrayList<>()).add(exit);
            parting.add(exit.block, exit.control);
        }
        Value decided = result;
        Map<Label, Set<Integer>> parted = new LinkedHashMap<>();
        Map<Label, Set<Integer>> apart = new LinkedHashMap<>();
        for (Map.Entry<Set<Integer>, Taints> some :
                parting.decided(Taints.NONE, ways.keySet()).entrySet()) {
            List<List<Exit>> between = some.getKey().stream()
                    .map(ways::get)
                    .map(Objects::requireNonNull)
                    .toList();
            Taints deciding = some.getValue().deciding();
            Taints by = between.size() == ways.size() ? deciding : Perhaps.of(deciding);
            Undecided.said(by).forEach(label -> apart.put(label, some.getKey()));
            List<List<State>> sides = between.stream()
                    .map(way -> way.stream().map(Exit::state).toList())
                    .toList();
            new Differences(sides, memory).mark(state, by, frame);
            if (differ(between.stream().flatMap(List::stream).toList())
                    && !madeApart(between)
                            .filter(object -> object.mark(state, result, by, frame))
                            .isPresent()) {
                decided = Untold.decided(
                        decided, by, () -> between.stream().map(Exits::given).toList());
                decided = decided.plus(PerhapsNothing.chosen(
                        by,
                        result,
                        () -> between.stream()
                                .flatMap(List::stream)
                                .map(Exit::result)
                                .toList()));
                Undecided.said(by).forEach(label -> parted.put(label, some.getKey()));
            }
        }
        Map<Integer, List<State>> states = new LinkedHashMap<>();
        ways.forEach((block, exits) ->
                states.put(block, exits.stream().map(Exit::state).toList()));
        UndecidedParts.mark(state, states, apart, memory);
        Map<Integer, List<Value>> brought = new LinkedHashMap<>();
        ways.forEach((block, exits) ->
                brought.put(block, exits.stream().map(Exit::result).toList()));
        return decided.plus(Undecided.of(decided, brought, parted));
    }

    /** What one way gives. */
    private static Value given(List<Exit> way) {
        return way.stream().map(Exit::result).reduce(Value.BOTTOM, Value::join);
    }

    private Optional<MadeApart> madeApart(List<List<Exit>> ways) {
        return MadeApart.of(
                ways.stream()
                        .map(way -> way.stream()
                                .map(exit -> new MadeApart.Brought(exit.state, exit.result))
                                .toList())
                        .toList(),
                memory);
    }

    private static boolean differ(List<Exit> all) {
        Exit first = all.get(0);
        return all.stream()
                .anyMatch(exit -> exit.definition != first.definition
                        && !exit.result.isSame(first.result)
                        && (exit.result.differsFrom(first.result)
                                || exit.result.constant().single().isEmpty()));
    }

    /** What callers can still reach: from what is given or thrown, from what they passed, from static fields. */
    private Heap exported(State state, Value given) {
        Set<HeapObject> kept = new LinkedHashSet<>();
        state.heap.objects().stream().filter(HeapObject::isInput).forEach(kept::add);
        state.heap.objects().stream().filter(HeapObject::isGlobal).forEach(kept::add);
        // Of their objects alone: there may be thousands of values, and what they carry would be joined for nothing.
        Set<HeapObject> roots = new LinkedHashSet<>(given.objects());
        for (HeapObject object : kept) {
            state.heap.slots(object).values().forEach(value -> roots.addAll(value.objects()));
        }
        kept.addAll(memory.reachable(state.heap, roots));
        Heap heap = new Heap();
        for (HeapObject object : state.heap.objects()) {
            if (kept.contains(object)) {
                heap.setAll(object, state.heap.slots(object));
            }
        }
        return heap;
    }
}
