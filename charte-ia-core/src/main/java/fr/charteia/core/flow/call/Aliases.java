package fr.charteia.core.flow.call;

import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Summary;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which inputs of a callee are one object: a summary takes them for different ones, which is wrong where it writes
 * through one and reads through the other.
 */
final class Aliases {
    /** How many places are told to be one. */
    private static final int LIMIT = 6;

    /** How many places below arguments are looked at: a summary that speaks of more is of much that is told apart no more. */
    private static final int BELOW = 200;

    private static final HeapObject STATICS = HeapObject.input("", AccessPath.of(AccessPath.STATIC));

    private final State state;
    private final List<Value> arguments;
    private final Summary summary;

    Aliases(State state, List<Value> arguments, Summary summary) {
        this.state = state;
        this.arguments = arguments;
        this.summary = summary;
    }

    /**
     * Something that is passed.
     *
     * @param argument which argument it is, or which one is the function that took it along
     * @param capture which captured variable of that function it is; null for the argument itself
     */
    record Place(int argument, @Nullable Slot capture, Value value) {}

    /** What may or may not be something else that is passed, or hold it: which, has to be told apart first. */
    Optional<Place> uncertain(int most) {
        boolean writes = writes();
        List<Place> places = passed();
        for (int i = 0; i < places.size(); i++) {
            for (int j = i + 1; j < places.size(); j++) {
                Place one = places.get(i);
                Place other = places.get(j);
                // What a function does is in no summary that knows nothing of it.
                if ((writes || one.capture != null || other.capture != null) && isUncertain(one, other)) {
                    Place wider = isOneOfMany(other) ? other : one;
                    return wider.value.objects().size() <= most ? Optional.of(wider) : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isUncertain(Place one, Place other) {
        return (isOneOfMany(one) || isOneOfMany(other))
                && one.value.objects().stream().anyMatch(other.value.objects()::contains);
    }

    private static boolean isOneOfMany(Place place) {
        return place.value.objects().size() > 1;
    }

    private List<Place> passed() {
        List<Place> passed = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            passed.add(new Place(i, null, arguments.get(i)));
            HeapObject function = arguments.get(i).only();
            if (function != null && function.isFunction()) {
                for (int j = 0; j < function.target().captured(); j++) {
                    Slot capture = Slot.capture(j);
                    Optional<Value> taken = state.heap.get(function, capture);
                    int argument = i;
                    taken.ifPresent(value -> passed.add(new Place(argument, capture, value)));
                }
            }
        }
        return passed;
    }

    /** The places that are others: each with the one that it is. */
    Map<AccessPath, AccessPath> find() {
        if (!writes()) {
            return Map.of();
        }
        Map<HeapObject, AccessPath> first = new LinkedHashMap<>();
        Map<AccessPath, AccessPath> aliases = new LinkedHashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            note(arguments.get(i), AccessPath.of(i), first, aliases);
        }
        for (int i = 0; i < arguments.size(); i++) {
            HeapObject argument = single(arguments.get(i));
            if (argument != null) {
                parts(argument, AccessPath.of(i), first, aliases);
            }
        }
        parts(STATICS, AccessPath.of(AccessPath.STATIC), first, aliases);
        if (aliases.isEmpty()) {
            return aliases;
        }
        Set<AccessPath> mentioned = mentioned();
        aliases.keySet().removeIf(path -> mentioned.stream().noneMatch(path::isPrefixOf));
        return aliases;
    }

    /**
     * Finds a place on the way to another that is one further up again: what a function captured, where the function is kept in
     * that very object, as those are that call themselves.
     *
     * @param at what is at a place
     * @param aliases takes the place, with the one that it is
     * @return whether there is one
     */
    static boolean findCircle(AccessPath path, Function<AccessPath, Value> at, Map<AccessPath, AccessPath> aliases) {
        if (path.slots().stream().noneMatch(Slot::isCapture)) {
            return false;
        }
        AccessPath way = AccessPath.of(path.parameter());
        Map<HeapObject, AccessPath> above = new HashMap<>();
        note(at.apply(way), way, above, aliases);
        for (Slot slot : path.slots()) {
            way = way.append(slot);
            note(at.apply(way), way, above, aliases);
            if (aliases.containsKey(way)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Finds places below that are others: what a function took along is an argument too, lies on the way to the function, or was taken along
     * by another one; what an object holds holds that object in turn.
     *
     * @param at what is at a place
     * @param aliases takes the places, each with the one that it is
     */
    void findBelow(Function<AccessPath, Value> at, Map<AccessPath, AccessPath> aliases) {
        if (!writes()) {
            return;
        }
        Map<HeapObject, AccessPath> places = new LinkedHashMap<>();
        Map<AccessPath, AccessPath> others = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            note(arguments.get(i), AccessPath.of(i), places, others);
        }
        ways().forEach(way -> note(at.apply(way), way, places, aliases));
    }

    /** What is spoken of below arguments and in static fields: near things first, so that what is further down is one of them. */
    private List<AccessPath> ways() {
        Set<AccessPath> ways = new LinkedHashSet<>();
        for (AccessPath path : mentioned()) {
            if (ways.size() > BELOW) {
                break;
            }
            AccessPath way = AccessPath.of(path.parameter());
            List<Slot> slots = path.parameter() < AccessPath.STATIC ? List.of() : path.slots();
            int last = lastToFollow(slots);
            for (int i = 0; i <= last; i++) {
                way = way.append(slots.get(i));
                // Any element is no place of its own: the first may be it.
                if (!slots.get(i).isAdded()) {
                    ways.add(way);
                }
            }
        }
        return ways.stream()
                .sorted(Comparator.comparing((AccessPath way) -> way.parameter() < 0)
                        .thenComparing(way -> way.slots().size()))
                .toList();
    }

    /** The last part that may be an object which is reached otherwise, too. */
    private static int lastToFollow(List<Slot> slots) {
        int last = -1;
        while (last + 1 < slots.size() && isFollowed(slots.get(last + 1))) {
            last++;
        }
        return last;
    }

    private static boolean isFollowed(Slot slot) {
        return switch (slot.kind()) {
            case FIELD, ELEMENT, VALUE, KEY, ALTERNATIVE -> true;
            case NAMED -> slot.isCapture() || Slot.COMPOSED.contains(slot);
            default -> false;
        };
    }

    /** Whether the callee writes to what it is given. */
    private boolean writes() {
        return writes(summary.heap()) || writes(summary.thrownHeap());
    }

    private static boolean writes(Heap heap) {
        return heap.objects().stream()
                .anyMatch(object -> object.isInput() && !object.path().isDeep());
    }

    private static @Nullable HeapObject single(Value value) {
        HeapObject only = value.only();
        // What may be a text or a number is not surely that object.
        boolean other = value.constant().isUnknown();
        return only == null || other || only.isMany() || only.isFunction() ? null : only;
    }

    private static void note(
            Value value, AccessPath path, Map<HeapObject, AccessPath> first, Map<AccessPath, AccessPath> aliases) {
        HeapObject object = single(value);
        if (object == null) {
            return;
        }
        AccessPath known = first.putIfAbsent(object, path);
        if (known != null && !known.equals(path) && aliases.size() < LIMIT) {
            aliases.put(path, known);
        }
    }

    /** What lies just below an object, as far as it was written here or is an input of ours too. */
    private void parts(
            HeapObject object,
            AccessPath path,
            Map<HeapObject, AccessPath> first,
            Map<AccessPath, AccessPath> aliases) {
        state.heap.slots(object).forEach((slot, value) -> {
            if (slot.kind() == Slot.Kind.FIELD) {
                note(value, path.append(slot), first, aliases);
            }
        });
        if (!object.isInput() || path.parameter() < 0) {
            return;
        }
        for (Map.Entry<HeapObject, AccessPath> other : List.copyOf(first.entrySet())) {
            HeapObject below = other.getKey();
            if (below.isInput()
                    && below.path().slots().size() == object.path().slots().size() + 1
                    && object.path().isPrefixOf(below.path())) {
                Slot slot = below.path().last();
                if (slot.kind() == Slot.Kind.FIELD
                        && state.heap.get(object, slot).isEmpty()) {
                    note(Value.of(below), path.append(slot), first, aliases);
                }
            }
        }
    }

    /** All inputs that the summary speaks of. */
    private Set<AccessPath> mentioned() {
        Set<AccessPath> paths = new LinkedHashSet<>();
        mention(summary.result(), paths);
        mention(summary.heap(), paths);
        mention(summary.thrownHeap(), paths);
        summary.hits().values().forEach(hit -> mention(hit.taints(), paths));
        paths.addAll(summary.needs().all());
        return paths;
    }

    private static void mention(Heap heap, Set<AccessPath> paths) {
        for (HeapObject object : heap.objects()) {
            mention(Value.of(object), paths);
            heap.slots(object).values().forEach(value -> mention(value, paths));
        }
    }

    private static void mention(Value value, Set<AccessPath> paths) {
        value.objects().stream().filter(HeapObject::isInput).forEach(object -> paths.add(object.path()));
        mention(value.taints(), paths);
    }

    private static void mention(Taints taints, Set<AccessPath> paths) {
        for (Label label : taints.allLabels()) {
            if (label instanceof Label.Input input) {
                paths.add(input.path());
            }
        }
    }
}
