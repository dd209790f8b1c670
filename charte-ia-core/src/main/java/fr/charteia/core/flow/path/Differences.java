package fr.charteia.core.flow.path;

import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.known.BuiltTexts;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Ordered;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Untold;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/**
 * What differs between the ways that lead somewhere: by it, whatever decided between them can be seen. It is found once: where
 * the ways to a block are told apart, each of its points asks.
 *
 * <p>A way is one or more states, when the ways to it were told apart: what it brings is what any of them brings.
 */
final class Differences {
    private static final Value NOTHING = Value.constant(Constant.NULL);
    /** What holds nothing as long as nobody has put something there. */
    private static final Set<Slot.Kind> MAY_LACK = EnumSet.of(Slot.Kind.FIELD, Slot.Kind.ELEMENT, Slot.Kind.VALUE);

    private final List<List<State>> ways;
    private final Memory memory;
    private final IntPredicate mayDiffer;
    private final Map<Integer, Boolean> registers = new HashMap<>();
    private final Map<Integer, Optional<MadeApart>> made = new HashMap<>();
    private final Map<HeapObject, Touch> touches = new HashMap<>();
    private final Map<HeapObject, Map<Slot, Boolean>> parts = new HashMap<>();
    private final Map<HeapObject, Boolean> writtenAlike = new HashMap<>();

    /** What the ways have to do with an object. */
    private enum Touch {
        /** On some of them it is not there. */
        ABSENT,
        /** Nobody has written to it since they parted: what they have not changed they share. */
        NONE,
        SOME
    }

    /** @param ways the states that each way brings */
    Differences(Collection<List<State>> ways, Memory memory) {
        this(ways, memory, register -> true);
    }

    /**
     * @param ways the states that each way brings
     * @param mayDiffer which registers any of the ways may have changed. That a round of a loop leaves others alone is not to be seen in
     *     what it brings, while it is still to hear of some of what comes in.
     */
    Differences(Collection<List<State>> ways, Memory memory, IntPredicate mayDiffer) {
        this.ways = List.copyOf(ways);
        this.memory = memory;
        this.mayDiffer = mayDiffer;
    }

    /** The states that each way brings. */
    List<List<State>> ways() {
        return ways;
    }

    /**
     * Labels what differs.
     *
     * @param joined where the labels are put
     * @param decided what decided between the ways; it is kept where the method stores what differs, when it does so itself
     */
    void mark(State joined, Taints decided, Frame frame) {
        mark(joined, decided, register -> decided, frame);
    }

    /**
     * Labels what differs.
     *
     * @param joined where the labels are put
     * @param decided what decided between the ways; it is kept where the method stores what differs, when it does so itself
     * @param set the same, with where the register that differs was set
     */
    void mark(State joined, Taints decided, IntFunction<Taints> set, Frame frame) {
        if (ways.isEmpty()) {
            return;
        }
        for (int r = 0; r < joined.registers.length; r++) {
            markRegister(r, joined, decided, set, frame);
        }
        for (HeapObject object : new ArrayList<>(joined.heap.objects())) {
            Touch touch = touches.computeIfAbsent(object, this::touch);
            if (touch == Touch.ABSENT) {
                continue;
            }
            for (Map.Entry<Slot, Value> entry :
                    Ordered.map(joined.heap.slots(object)).entrySet()) {
                Slot slot = entry.getKey();
                if ((touch == Touch.SOME || slot.isContained()) && differs(object, slot)) {
                    Value held = entry.getValue();
                    Taints by = decided.via(way -> frame.stored(slot, way));
                    Supplier<List<Value>> each = () -> each(way -> held(way, object, slot));
                    Value marked = slot.kind() == Slot.Kind.ELEMENT
                            ? Untold.decidedElement(held, by, each)
                            : Untold.decided(held, by, each);
                    joined.heap.tell(
                            object, slot, marked.plus(PerhapsNothing.chosen(by, held, () -> brought(object, slot))));
                }
            }
        }
    }

    /** Labels what a register brings, where that differs, as {@link #mark} does all. */
    void markRegister(int register, State joined, Taints decided, IntFunction<Taints> set, Frame frame) {
        Value there = joined.registers[register];
        if (!there.isBottom()
                && registers.computeIfAbsent(register, this::differs)
                && !made.computeIfAbsent(register, this::madeApart)
                        .filter(object -> object.mark(joined, there, decided, frame))
                        .isPresent()) {
            Taints by = set.apply(register);
            joined.registers[register] = Untold.decided(there, by, () -> each(way -> way.registers[register]))
                    .plus(PerhapsNothing.chosen(by, there, () -> brought(register)));
        }
    }

    private List<Value> brought(int register) {
        return ways.stream()
                .flatMap(List::stream)
                .map(state -> state.registers[register])
                .toList();
    }

    /** What lies in a part on each way: nothing, where there is none yet. */
    private List<Value> brought(HeapObject object, Slot slot) {
        return ways.stream()
                .flatMap(List::stream)
                .map(state -> held(state, object, slot))
                .toList();
    }

    private static Value held(State state, HeapObject object, Slot slot) {
        return state.heap.get(object, slot).orElse(MAY_LACK.contains(slot.kind()) ? NOTHING : Value.CLEAN);
    }

    /** What each of the ways brings. */
    private List<Value> each(Function<State, Value> held) {
        return ways.stream()
                .map(way -> way.stream().map(held).reduce(Value.BOTTOM, Value::join))
                .toList();
    }

    private Touch touch(HeapObject object) {
        boolean always = object.isLasting();
        Map<Slot, Value> slots = ways.get(0).get(0).heap.slots(object);
        boolean touched = false;
        for (List<State> way : ways) {
            for (State state : way) {
                if (!always && !state.heap.has(object)) {
                    return Touch.ABSENT;
                }
                touched |= state.heap.slots(object) != slots;
            }
        }
        return touched ? Touch.SOME : Touch.NONE;
    }

    private Optional<MadeApart> madeApart(int register) {
        return MadeApart.of(
                ways.stream()
                        .map(way -> way.stream()
                                .map(state -> new MadeApart.Brought(state, state.registers[register]))
                                .toList())
                        .toList(),
                memory);
    }

    private boolean differs(int register) {
        if (!mayDiffer.test(register)) {
            return false;
        }
        List<State> first = ways.get(0);
        for (List<State> way : ways.subList(1, ways.size())) {
            if (bringsMore(way, first, register) || bringsMore(first, way, register)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one way may bring a value that the other cannot, as far as can be told. */
    private static boolean bringsMore(List<State> one, List<State> other, int register) {
        // Of two constants that are told apart on either way, one way may have turned each into the other.
        boolean constant = isOneConstant(one, register) && isOneConstant(other, register);
        for (State a : one) {
            boolean brought = false;
            for (State b : other) {
                brought |= a.definitions[register] == b.definitions[register]
                        || a.registers[register].isSame(b.registers[register])
                        || constant && !a.registers[register].differsFrom(b.registers[register]);
            }
            if (!brought) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneConstant(List<State> way, int register) {
        Constant first = way.get(0).registers[register].constant();
        return first.single().isPresent()
                && way.stream()
                        .allMatch(state -> state.registers[register].constant().equals(first));
    }

    private boolean differs(HeapObject object, Slot slot) {
        Map<Slot, Boolean> known = parts.computeIfAbsent(object, o -> new HashMap<>());
        Boolean differs = known.get(slot);
        if (differs == null && slot != Slot.WRITTEN && writtenAlike.computeIfAbsent(object, this::isWrittenAlike)) {
            return false;
        }
        if (differs == null) {
            differs = slot.equals(Slot.KEY)
                    ? isAnyKeyOther(object)
                    : (isAnyOther(object, slot) || slot.isAdded() && isAnyOtherAdded(object))
                            && !memory.program().lazyFields().contains(slot);
            known.put(slot, differs);
        }
        return differs;
    }

    /** Whether all ways have written the same text into a builder, wherever each of them did. */
    private boolean isWrittenAlike(HeapObject object) {
        Set<Optional<String>> texts = new HashSet<>();
        ways.forEach(way -> way.forEach(state -> texts.add(BuiltTexts.text(state.heap, object))));
        return texts.size() == 1 && texts.iterator().next().isPresent();
    }

    private boolean isAnyOther(HeapObject object, Slot slot) {
        Set<Value> first = values(ways.get(0), object, slot);
        for (List<State> way : ways.subList(1, ways.size())) {
            if (!values(way, object, slot).equals(first)) {
                return true;
            }
        }
        return isComputedAnew(object, slot);
    }

    /** Whether ways have added something else, or elsewhere: where nobody knows what was there before, what is there looks alike. */
    private boolean isAnyOtherAdded(HeapObject object) {
        return isAnyOther(object, Slot.VERSION) || isAnyOther(object, Slot.ADDED);
    }

    /**
     * Whether one way computed a part anew of which nothing is known, as a counter that it raised: what the ways bring looks alike, and
     * is another. What none has written they share.
     */
    private boolean isComputedAnew(HeapObject object, Slot slot) {
        boolean one = slot.kind() == Slot.Kind.FIELD || slot.kind() == Slot.Kind.ELEMENT && slot.isConstant();
        Value first = ways.get(0).get(0).heap.slots(object).get(slot);
        if (!one
                || first == null
                || !first.objects().isEmpty()
                || !first.constant().isUnknown()) {
            return false;
        }
        return ways.stream()
                .flatMap(List::stream)
                .anyMatch(state -> state.heap.slots(object).get(slot) != first);
    }

    /** Whether a map may have other keys, whatever is under them, on one way than on another. */
    private boolean isAnyKeyOther(HeapObject object) {
        Set<Optional<Set<Slot>>> entries = new HashSet<>();
        ways.forEach(way -> way.forEach(state -> entries.add(memory.entries(state.heap, object))));
        return entries.size() > 1
                || !entries.iterator().next().isPresent() && (isAnyOther(object, Slot.KEY) || isAnyOtherAdded(object));
    }

    /** What lies there; of what is passed, where what was added is told apart from what was there, nobody knows what it was, the former alone. */
    private Set<Value> values(List<State> way, HeapObject object, Slot slot) {
        Set<Value> values = new HashSet<>();
        way.forEach(state -> {
            Value added = object.isInput() && slot.isAdded()
                    ? state.heap.slots(object).get(slot)
                    : null;
            values.add(added == null ? memory.held(state.heap, object, slot) : added);
        });
        return values;
    }
}
