package fr.charteia.core.flow.call;

import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Controls;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.ApprovedLabels;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Summary;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What runs beside a method: threads and tasks that it, or what it calls, has started. They are taken to run where they are started, and
 * once more beside each call that comes after, where somebody waits for them and where the method ends, if what they reach was changed in
 * between: a worker that takes from a queue what is put there afterwards.
 *
 * <p>What they write that second time may be there from then on; of what came and went between two calls they see nothing.
 */
public final class Running {
    private static final HeapObject STATICS = HeapObject.input("", AccessPath.of(AccessPath.STATIC));

    /** Those that run already where the method is called. */
    private static final HeapObject BEFORE =
            HeapObject.input("", AccessPath.of(AccessPath.STATIC).append(Slot.RUNNING));

    /** How many are followed at once. */
    private static final int LIMIT = 8;

    /** How often each goes on in a row, as what one leaves is there for another. */
    private static final int ROUNDS = 3;

    private final Frame frame;
    private final Memory memory;
    private final Functions functions;

    private final Map<HeapObject, Started> started = new HashMap<>();

    /** What each could reach when it went on last. */
    private final Map<HeapObject, Map<HeapObject, Map<Slot, Value>>> seen = new HashMap<>();

    /**
     * How things were when something was started.
     *
     * @param where the call that started it: it still is the one run, wherever it is seen to go on
     * @param reached what it could reach
     * @param validated what a person had approved of each time: it only runs because of that, however late
     * @param asked about what a person had been asked each time
     * @param answered what their answers say of it
     */
    private record Started(
            Site where,
            Map<HeapObject, Map<Slot, Value>> reached,
            Set<Label> validated,
            Set<Label> asked,
            Supplier<Controls.Answered> answered) {
        /** The same of what was started at that place before. */
        Started after(Started earlier) {
            return new Started(
                    where,
                    reached,
                    ApprovedLabels.common(validated, earlier.validated),
                    ApprovedLabels.common(asked, earlier.asked),
                    answered);
        }
    }

    public Running(Frame frame, Functions functions) {
        this.frame = frame;
        this.memory = frame.memory();
        this.functions = functions;
    }

    /** Something starts to run. */
    public static void start(State state, Value tasks) {
        Set<HeapObject> all = now(state);
        if (!tasks.objects().isEmpty() && all.size() < LIMIT) {
            all.addAll(tasks.objects());
            put(state, all);
        }
    }

    /** A thread, or what was given for a task, has ended; or all that was given to an executor has. */
    public static void end(State state, Memory memory, Value whose) {
        Set<HeapObject> all = now(state);
        boolean ended = all.removeAll(whose.objects());
        ended |= all.removeAll(memory.read(state, whose, Slot.TASK).objects());
        if (ended) {
            put(state, all);
        }
    }

    private static void put(State state, Set<HeapObject> all) {
        state.heap.set(STATICS, Slot.RUNNING, Value.CLEAN.withObjects(all));
    }

    /**
     * What still runs when a method has ended, or goes round for ever, in threads as well, and has something that others have, too: of what
     * it alone has, nobody changes anything.
     */
    public static Set<HeapObject> after(MethodHeader method, Summary summary, Memory memory) {
        Set<HeapObject> tasks = new LinkedHashSet<>(now(method, summary, memory));
        summary.whereItEndsOtherwise().ifPresent(end -> tasks.addAll(now(method, end, memory)));
        return tasks;
    }

    private static Set<HeapObject> now(MethodHeader method, Summary summary, Memory memory) {
        Heap heap = summary.heap();
        Set<HeapObject> running =
                heap.get(STATICS, Slot.RUNNING).map(Value::objects).orElse(Set.of());
        Set<HeapObject> tasks = new LinkedHashSet<>();
        if (running.isEmpty()) {
            return tasks;
        }
        Set<HeapObject> others = ofOthers(summary, running);
        boolean constructor = method.name().equals("<init>");
        for (HeapObject task : running) {
            boolean shared = memory.reachable(heap, Set.of(task)).stream()
                    .anyMatch(object -> object.isInput()
                            ? constructor && object.path().equals(AccessPath.of(0))
                            : others.contains(object));
            if (shared) {
                tasks.add(task);
                heap.get(task, Slot.ELEMENT).map(Value::objects).ifPresent(tasks::addAll);
            }
        }
        return tasks;
    }

    /** What can be reached once a method has ended, other than through the tasks that it has started. */
    private static Set<HeapObject> ofOthers(Summary summary, Set<HeapObject> tasks) {
        Heap heap = summary.heap();
        Deque<HeapObject> next = new ArrayDeque<>(summary.result().objects());
        heap.objects().stream()
                .filter(object -> object.isInput() || object.isGlobal())
                .forEach(next::add);
        Set<HeapObject> reached = new LinkedHashSet<>(tasks);
        while (!next.isEmpty()) {
            HeapObject object = next.remove();
            if (reached.add(object)) {
                heap.slots(object).values().forEach(value -> next.addAll(value.objects()));
            }
        }
        reached.removeAll(tasks);
        return reached;
    }

    /** What runs now, those of the method's caller included. */
    private static Set<HeapObject> now(State state) {
        return known(state)
                .map(running -> new LinkedHashSet<>(running.objects()))
                .orElseGet(() -> new LinkedHashSet<>(Set.of(BEFORE)));
    }

    /** What runs now, as far as the method knows. */
    public static Optional<Value> known(State state) {
        return state.heap.get(STATICS, Slot.RUNNING);
    }

    /**
     * After a call: what it has started reaches what it does now, and what it has waited for may have seen what was written until then.
     *
     * @param before what ran before it, as far as was known
     */
    public void note(State state, Optional<Value> before, Site site) {
        Optional<Value> after = known(state);
        if (after.isEmpty() || after.equals(before)) {
            return;
        }
        Set<HeapObject> earlier = before.map(Value::objects).orElse(Set.of());
        Set<HeapObject> now = after.get().objects();
        for (HeapObject task : earlier) {
            if (!now.contains(task)) {
                runAgain(state, task);
            }
        }
        for (HeapObject task : now) {
            if (!earlier.contains(task)) {
                Started here = new Started(
                        site,
                        reached(state, task),
                        state.validated,
                        state.asked,
                        frame.chosen().answered());
                started.merge(task, here, (first, again) -> again.after(first));
            }
        }
    }

    private Map<HeapObject, Map<Slot, Value>> reached(State state, HeapObject task) {
        Map<HeapObject, Map<Slot, Value>> reached = new LinkedHashMap<>();
        for (HeapObject object : memory.reachable(state.heap, Set.of(task))) {
            Map<Slot, Value> parts = new LinkedHashMap<>(state.heap.slots(object));
            // That code which is not seen keeps it, nobody finds in it.
            parts.remove(Slot.KEPT);
            reached.put(object, parts);
        }
        return reached;
    }

    /** What something that was started finds now: a function has what it took along, whatever others took along that were made there. */
    private State found(State state, HeapObject task, Started then) {
        Map<Slot, Value> taken = new LinkedHashMap<>(then.reached.getOrDefault(task, Map.of()));
        taken.entrySet()
                .removeIf(entry -> !entry.getKey().isCapture()
                        || state.heap
                                .get(task, entry.getKey())
                                .filter(entry.getValue()::equals)
                                .isPresent());
        if (taken.isEmpty()) {
            return state;
        }
        State found = state.copy();
        taken.forEach((slot, value) -> found.heap.set(task, slot, value));
        return found;
    }

    /** Whether something that was started here may run now. */
    public boolean isAny(State state) {
        return !started.isEmpty()
                && known(state).map(Value::objects).orElse(Set.of()).stream().anyMatch(started::containsKey);
    }

    /**
     * What was started here goes on: it sees what was written until now, and what it writes is there from now on.
     *
     * @return whether that changed anything
     */
    public boolean goOn(State state) {
        boolean changed = false;
        boolean more = true;
        for (int round = 0; more && round < ROUNDS; round++) {
            more = false;
            for (HeapObject task : known(state).map(Value::objects).orElse(Set.of())) {
                Started then = started.get(task);
                more |= then != null && isNew(state, task, then) && runAgain(state, task);
            }
            changed |= more;
        }
        return changed;
    }

    /** Whether something finds what it did not when it went on last. */
    private boolean isNew(State state, HeapObject task, Started then) {
        Map<HeapObject, Map<Slot, Value>> now = reached(found(state, task, then), task);
        return !now.equals(seen.put(task, now));
    }

    /** The method ends: what still runs may see what was written since it started. */
    public void finish(State state) {
        Set<HeapObject> tasks = known(state).map(Value::objects).orElse(Set.of());
        for (HeapObject task : tasks) {
            runAgain(state.copy(), task);
        }
    }

    /** Something runs once more, if what it reaches was changed since it started; what it writes is written, perhaps. */
    private boolean runAgain(State state, HeapObject task) {
        Started then = started.get(task);
        if (then == null) {
            return false;
        }
        State seeing = found(state, task, then).copy();
        if (then.reached.equals(reached(seeing, task))) {
            return false;
        }
        seeing.validate(then.validated);
        seeing.ask(then.asked);
        Frame.Thrown earlier = frame.takeThrown();
        frame.chosen().at(then.answered, () -> functions.call(seeing, Value.of(task), List.of(), then.where));
        Frame.Thrown thrown = frame.takeThrown();
        frame.restore(earlier);
        Heap before = state.heap;
        state.heap = Heap.join(state.heap, seeing.heap, memory);
        if (thrown != null) {
            state.heap = Heap.join(state.heap, thrown.state().heap, memory);
        }
        return !state.heap.equals(before);
    }
}
