package fr.charteia.core.flow.memory;

import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What can be reached from a value, by field: what a path stands for of which the middle was forgotten. */
public final class Below {
    private final Program program;
    private final Memory memory;
    private final State state;

    /** All values on the way, the first included. */
    private final List<Value> reached = new ArrayList<>();

    private final Set<HeapObject> objects = new LinkedHashSet<>();

    public Below(Program program, Memory memory, State state, Value start) {
        this.program = program;
        this.memory = memory;
        this.state = state;
        Deque<Value> work = new ArrayDeque<>(List.of(start));
        while (!work.isEmpty()) {
            Value value = work.poll();
            reached.add(value);
            for (HeapObject object : value.objects()) {
                if (objects.size() < Memory.REACH && objects.add(object)) {
                    work.addAll(memory.written(state.heap, object).values());
                }
            }
        }
    }

    /** How much there is to look at. */
    public int size() {
        return objects.size();
    }

    /** All objects, and what stands for those that are not known one by one. */
    public Value any() {
        Set<HeapObject> all = new LinkedHashSet<>(objects);
        for (HeapObject object : objects) {
            memory.way(object)
                    .map(path -> HeapObject.input("java/lang/Object", path.append(Slot.BELOW)))
                    .ifPresent(all::add);
        }
        return new Value(all, Taints.NONE, Constant.UNKNOWN);
    }

    /** What a field holds of any of them. */
    public Value field(Slot field) {
        Value found = Value.BOTTOM;
        for (Value value : reached) {
            Set<HeapObject> holders = thoseOf(program.index(), field.owner(), value.objects());
            if (!holders.isEmpty()) {
                found = found.join(memory.read(state, value.withObjects(holders), field));
            }
        }
        for (HeapObject object : objects) {
            found = found.join(memory.below(state.heap, object, field));
        }
        return found;
    }

    /** Those of some objects that can be of a type. */
    public static Set<HeapObject> thoseOf(ClassIndex index, String type, Set<HeapObject> objects) {
        Set<HeapObject> some = new LinkedHashSet<>();
        for (HeapObject object : objects) {
            if (index.isSubtype(object.type(), type) || !object.isExact() && index.isSubtype(type, object.type())) {
                some.add(object);
            }
        }
        return some;
    }
}
