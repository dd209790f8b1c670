package fr.charteia.core.flow.container;

import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.known.KnownArguments;
import fr.charteia.core.flow.memory.ListedConstants;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.Sequences;
import fr.charteia.core.flow.memory.Views;
import fr.charteia.core.flow.value.Branches;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel.SequenceOperation;
import fr.charteia.core.model.SequenceKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.objectweb.asm.Type;

/** The neighbours of a key in a sorted map of which all keys are constants, in their own order. */
public final class SortedKeys {
    private final Memory memory;
    private final KnownArguments known;
    private final Sequences sequences;

    public SortedKeys(Memory memory, KnownArguments known, Sequences sequences) {
        this.memory = memory;
        this.known = known;
        this.sequences = sequences;
    }

    /** The key, or the entry, that a call looks for; empty where that is not known. */
    public Optional<Value> find(Invocation call, SequenceOperation operation) {
        List<Object> found = nearest(call, operation);
        return found.isEmpty() ? Optional.empty() : Optional.of(given(call, found));
    }

    /**
     * The key to which an iterator comes next that walks over a view of a sorted map, where it is known which that is: all before it, and it
     * itself, are surely there.
     */
    public Optional<Object> next(Invocation call) {
        Optional<HeapObject> map = walked(call);
        HeapObject iterator = call.receiver().only();
        Optional<Integer> at = iterator == null || iterator.isMany()
                ? Optional.empty()
                : call.state().heap.get(iterator, Slot.CURSOR).flatMap(Sequences::number);
        if (map.isEmpty() || at.isEmpty() || !isSorted(map.get())) {
            return Optional.empty();
        }
        List<Object> keys = keys(call, map.get());
        Value whole = Value.of(map.get());
        boolean there = at.get() >= 0
                && at.get() < keys.size()
                && keys.subList(0, at.get() + 1).stream()
                        .allMatch(key -> Branches.isSomething(memory.read(call.state(), whole, under(key))));
        return there ? Optional.of(keys.get(at.get())) : Optional.empty();
    }

    /** What an iterator gives that comes to a key, of what it may give: the key, what is under it, or its entry. */
    public Value at(Invocation call, Object key, Value given) {
        Value view = memory.read(call.state(), call.receiver(), Slot.ORIGIN);
        Map<Slot, Value> shown =
                call.state().heap.slots(view.objects().iterator().next());
        if (shown.containsKey(Slot.KEYS_OF)) {
            return Value.constant(key);
        }
        Optional<HeapObject> map = Views.whole(shown);
        if (shown.containsKey(Slot.VALUES_OF) && map.isPresent()) {
            return call.moved(memory.read(call.state(), Value.of(map.get()), under(key)));
        }
        Set<HeapObject> entries = new LinkedHashSet<>(given.objects());
        entries.removeIf(entry -> call.state()
                .heap
                .get(entry, Slot.UNDER)
                .flatMap(under -> under.constant().single())
                .filter(key::equals)
                .isEmpty());
        return entries.isEmpty() ? given : given.withObjects(entries);
    }

    /** The one map that is shown by what an iterator walks over. */
    private Optional<HeapObject> walked(Invocation call) {
        HeapObject view =
                memory.read(call.state(), call.receiver(), Slot.ORIGIN).only();
        return view == null || view.isMany()
                ? Optional.empty()
                : Views.whole(call.state().heap.slots(view));
    }

    private boolean isSorted(HeapObject map) {
        return !map.isMany() && memory.program().index().isSubtype(map.type(), "java/util/SortedMap");
    }

    /** The entry that a call takes out; empty where it is not known which that is, and nothing is taken out. */
    public Optional<Value> take(Invocation call, SequenceOperation operation) {
        List<Object> found = nearest(call, operation);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Value taken = given(call, found);
        // If the nearest was there, it is the one; if it was not, one of the others is.
        sequences.removeKey(call.state(), call.receiver(), under(found.get(0)));
        for (Object other : found.subList(1, found.size())) {
            Value left = under(call, other).join(Value.constant(Constant.NULL));
            memory.write(call.state(), call.receiver(), under(other), left);
        }
        return Optional.of(taken);
    }

    /** The keys of which one is looked for: all but the last may not be there, the last surely is. None where that is not known. */
    private List<Object> nearest(Invocation call, SequenceOperation operation) {
        HeapObject map = call.receiver().only();
        if (map == null
                || !memory.program().index().isSubtype(map.type(), "java/util/SortedMap")
                || !call.receiver().ownTaints().isEmpty()) {
            return List.of();
        }
        List<Object> keys = keys(call, map);
        Optional<Object> asked = operation.index() < 0 ? Optional.of("") : known.constant(call, operation.index());
        boolean alike = asked.isPresent()
                && !keys.isEmpty()
                && (operation.index() < 0
                        || keys.get(0).getClass() == asked.get().getClass());
        if (!alike) {
            return List.of();
        }
        List<Object> found = new ArrayList<>();
        for (Object key : inTurn(keys, operation.kind(), asked.get())) {
            found.add(key);
            if (Branches.isSomething(under(call, key))) {
                return found;
            }
        }
        // There may be none of them.
        return List.of();
    }

    /** The keys that may be the one that is looked for, the nearest first. */
    private static List<Object> inTurn(List<Object> keys, SequenceKind kind, Object asked) {
        List<Object> downwards = new ArrayList<>(keys);
        Collections.reverse(downwards);
        return switch (kind) {
            case FIRST_KEY, TAKE_FIRST_KEY -> keys;
            case LAST_KEY, TAKE_LAST_KEY -> downwards;
            case KEY_AT_MOST -> some(downwards, key -> ListedConstants.compare(key, asked) <= 0);
            case KEY_BELOW -> some(downwards, key -> ListedConstants.compare(key, asked) < 0);
            case KEY_AT_LEAST -> some(keys, key -> ListedConstants.compare(key, asked) >= 0);
            default -> some(keys, key -> ListedConstants.compare(key, asked) > 0);
        };
    }

    private static List<Object> some(List<Object> keys, Predicate<Object> wanted) {
        return keys.stream().filter(wanted).toList();
    }

    private Value under(Invocation call, Object key) {
        return memory.read(call.state(), call.receiver(), under(key));
    }

    private static Slot under(Object key) {
        return Slot.value(String.valueOf(key));
    }

    private Value given(Invocation call, List<Object> keys) {
        Value key = Value.of(Constant.of(keys)).plus(passedOver(call, keys));
        if (!call.returns().equals(Type.getObjectType("java/util/Map$Entry"))) {
            return key;
        }
        HeapObject entry = call.make();
        Value value = Value.BOTTOM;
        for (Object one : keys) {
            value = value.join(under(call, one));
        }
        call.state().heap.set(entry, Slot.KEY, key);
        call.state().heap.set(entry, Slot.VALUE, call.moved(value));
        return Value.of(entry);
    }

    /** What decided whether a key was there before which the next would be found. */
    private Taints passedOver(Invocation call, List<Object> keys) {
        Taints deciding = Taints.NONE;
        for (Object key : keys.subList(0, keys.size() - 1)) {
            deciding = deciding.union(under(call, key).taints().choosing());
        }
        return deciding;
    }

    /** All keys under which something may be in a map, in their own order; none where they are not known. */
    private List<Object> keys(Invocation call, HeapObject map) {
        Optional<Map<Slot, Value>> held = memory.settled(call.state().heap, map)
                .filter(all -> !all.containsKey(Slot.VALUE)
                        && !all.containsKey(Slot.CONTENT)
                        && !all.containsKey(Slot.ORDER)
                        && !Views.isView(all));
        Value known = held.map(all -> all.getOrDefault(Slot.KEY, Value.BOTTOM)).orElse(Value.BOTTOM);
        Optional<Set<Object>> constants =
                known.objects().isEmpty() ? known.constant().values() : Optional.empty();
        if (held.isEmpty() || constants.isEmpty()) {
            return List.of();
        }
        List<Object> keys = constants.get().stream()
                .filter(key -> held.get().containsKey(Slot.value(String.valueOf(key))))
                .toList();
        return ListedConstants.sorted(keys)
                .map(order -> order.stream().map(keys::get).toList())
                .orElse(List.of());
    }
}
