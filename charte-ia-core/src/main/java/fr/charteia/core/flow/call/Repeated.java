package fr.charteia.core.flow.call;

import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.OneOfMany;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Rounds of code that a library runs, nobody knows how often, or once: after the first, what the code left is, or is not, what it finds,
 * until it leaves nothing new; numbers and texts that still change then are any. Code that runs once finds what was there in each round.
 */
public final class Repeated {
    /** How many rounds are run. */
    private static final int MOST = 5;

    private final State state;
    private final Memory memory;
    private final boolean once;
    private final Heap before;
    private @Nullable Heap found;

    public Repeated(State state, Memory memory, boolean once) {
        this.state = state;
        this.memory = memory;
        this.once = once;
        this.before = state.heap.copy();
    }

    public boolean isOnce() {
        return once;
    }

    /** Runs something any number of times, at least once. */
    public static Value run(State state, Memory memory, Supplier<Value> body) {
        Repeated rounds = new Repeated(state, memory, false);
        Value result = body.get();
        for (int round = 1; !rounds.before.changedIn(state.heap).isEmpty() && rounds.begin(round, result); round++) {
            result = result.join(body.get());
        }
        return OneOfMany.asMany(result, rounds.end());
    }

    /** Ends the rounds: what code of ours made in one of them stands for all that it makes, each round another; gives what that is. */
    public Set<HeapObject> end() {
        if (once) {
            return Set.of();
        }
        Set<HeapObject> made = new LinkedHashSet<>();
        for (HeapObject object : state.heap.objects()) {
            if (object.isMadeByCallee() && !object.isMany() && !before.has(object)) {
                made.add(object);
            }
        }
        OneOfMany.becomeMany(state, made, memory);
        return made;
    }

    /**
     * Whether another round is needed; what it finds is in the state then. The second always is: what one function gives may be given to
     * another.
     *
     * @param result what came of the rounds so far, which the next finds as it is
     */
    public boolean begin(int round, Value result) {
        if (round == 0) {
            return true;
        }
        if (round == 1) {
            Set<HeapObject> changed = before.changedIn(state.heap);
            if (once) {
                changed.removeAll(result.objects());
                changed.forEach(object -> state.heap.setAll(object, before.slots(object)));
            } else if (!changed.isEmpty()) {
                state.heap = Heap.join(before, state.heap, memory);
                found = state.heap.copy();
            }
            return true;
        }
        return found != null && round < MOST && adds(found);
    }

    /** Lets the next round find what the last one left, too, and any constant for one that still changes; false where it left nothing new. */
    private boolean adds(Heap earlier) {
        Map<HeapObject, Set<Slot>> grown = new LinkedHashMap<>();
        boolean more = false;
        for (HeapObject object : earlier.changedIn(state.heap)) {
            for (Map.Entry<Slot, Value> part : state.heap.slots(object).entrySet()) {
                Value then = earlier.get(object, part.getKey()).orElse(null);
                if (then != null && isMore(part.getValue().constant(), then.constant())) {
                    grown.computeIfAbsent(object, key -> new LinkedHashSet<>()).add(part.getKey());
                }
                more |= then != null && isMore(part.getValue(), then);
            }
        }
        if (!more && grown.isEmpty()) {
            return false;
        }
        Heap wider = Heap.join(earlier, state.heap, memory);
        grown.forEach((object, slots) -> slots.forEach(slot -> wider.set(
                object, slot, wider.get(object, slot).orElse(Value.BOTTOM).withConstant(Constant.UNKNOWN))));
        state.heap = wider;
        found = wider.copy();
        return true;
    }

    private static boolean isMore(Value now, Value then) {
        return !then.objects().containsAll(now.objects())
                || !then.taints().union(now.taints()).equals(then.taints());
    }

    private static boolean isMore(Constant now, Constant then) {
        Set<Object> before = then.values().orElse(Set.of());
        return !before.isEmpty()
                && now.values().filter(after -> !before.containsAll(after)).isPresent();
    }
}
