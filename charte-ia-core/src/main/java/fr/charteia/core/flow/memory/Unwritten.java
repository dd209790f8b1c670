package fr.charteia.core.flow.memory;

import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a part of an object holds that nobody wrote: it follows from what the object is. */
public final class Unwritten {
    private final Program program;
    private final Memory memory;
    private final Inputs inputs;
    private final Outliving outliving;
    private final Views views;
    private final Counts counts;
    private final Function<Slot, Optional<Value>> constants;

    Unwritten(
            Program program,
            Memory memory,
            Inputs inputs,
            Outliving outliving,
            Views views,
            Counts counts,
            Function<Slot, Optional<Value>> constants) {
        this.program = program;
        this.memory = memory;
        this.inputs = inputs;
        this.outliving = outliving;
        this.views = views;
        this.counts = counts;
        this.constants = constants;
    }

    /** What a part holds that was not written. */
    Value value(Heap heap, HeapObject object, Slot slot) {
        if (slot.equals(Slot.WRITTEN)) {
            return Value.CLEAN;
        }
        if (slot.equals(Slot.BEFORE)) {
            return Value.BOTTOM;
        }
        if (isFlag(slot)) {
            return Value.constant(0);
        }
        if (object.isInput()) {
            return ofInput(heap, object, slot);
        }
        if (slot.equals(Slot.SIZE)) {
            return size(heap, object);
        }
        if (slot.isSetting() || object.kind() == HeapObject.Kind.FUNCTION) {
            return Value.BOTTOM;
        }
        return object.isExact() && !isCommonStore(object) ? ofMade(heap, object, slot) : ofGiven(heap, object, slot);
    }

    /** What a part holds of an object that the caller passed. */
    private Value ofInput(Heap heap, HeapObject object, Slot slot) {
        if (slot.equals(Slot.KEPT)) {
            return Value.BOTTOM;
        }
        if (Emptying.isContent(slot) && Emptying.isEmptied(heap, object)) {
            return slot.isConstant() ? Value.constant(Constant.NULL) : Value.BOTTOM;
        }
        if (slot.equals(Slot.SIZE)) {
            boolean put =
                    counts.isMap(object) && heap.slots(object).keySet().stream().anyMatch(Slot::isOfEntry);
            return put
                    ? Value.CLEAN
                    : FilledContainers.told(
                            heap, object, inputs.at(object.path().append(slot), "I"));
        }
        if (slot.equals(Slot.MADE)) {
            return Value.BOTTOM;
        }
        if (slot.equals(Slot.TAKEN)) {
            return Value.BOTTOM.withObjects(inputs.part(object, Slot.ELEMENT).objects());
        }
        Value part = inputs.part(object, slot);
        Value taken = slot.kind() == Slot.Kind.ELEMENT ? heap.slots(object).get(Slot.TAKEN) : null;
        return taken == null ? part : Visiting.as(part, taken);
    }

    /** What a part holds of an object whose class is known, as it was made. */
    private Value ofMade(Heap heap, HeapObject object, Slot slot) {
        if (slot.kind() == Slot.Kind.FIELD && program.index().inScope(slot.owner())) {
            return program.fields().isFilledFromOutside(slot)
                    ? Value.CLEAN
                    : initial(program.slotType(object.type(), slot));
        }
        if (object.type().startsWith("[")) {
            return slot.isAdded() && slot.kind() != Slot.Kind.ELEMENT
                    ? Value.BOTTOM
                    : initial(program.slotType(object.type(), slot));
        }
        Value content = content(heap, object, slot);
        if (content != null) {
            return content;
        }
        if (slot.kind() == Slot.Kind.FIELD) {
            // A library's code, which is not read, may have put anything there.
            return Value.CLEAN;
        }
        // A store that was made here, and that others have by now, holds what they leave, too.
        boolean others = memory.written(heap, object).containsKey(Slot.KEPT);
        Value left = others ? outliving.read(heap, object, slot) : Value.BOTTOM;
        return slot.isConstant() ? left.join(Value.constant(Constant.NULL)).plus(Approvals.asLeft(left)) : left;
    }

    /** What a part holds of an object that unknown code gave, or that others share. */
    private Value ofGiven(Heap heap, HeapObject object, Slot slot) {
        Value content = content(heap, object, slot);
        Value ofConstants = constants.apply(slot).orElse(null);
        if (ofConstants != null) {
            // What it is made of only chose it: what it has was there before.
            return content == null
                    ? ofConstants
                    : ofConstants.plus(content.taints().deciding());
        }
        if (content != null && Approvals.isAnswer(content)) {
            // What a person has said in it nobody else has left there.
            return content;
        }
        Value known =
                content == null ? Value.CLEAN : ofItself(heap, slot, content).join(Value.CLEAN);
        Value left = outliving.read(heap, object, slot);
        Value given = known.join(left).plus(Approvals.asLeft(left));
        return left.constant() == Constant.LEFT && given.constant() == Constant.UNKNOWN
                ? given.withConstant(Constant.LEFT)
                : given;
    }

    /** What an object was found to hold as a whole; null where a part of it is not of that. */
    private @Nullable Value content(Heap heap, HeapObject object, Slot slot) {
        return slot.kind() == Slot.Kind.CONTENT
                ? null
                : memory.written(heap, object).get(Slot.CONTENT);
    }

    /**
     * What a field holds of an object that unknown code gave: it may be one of those that are known to be in it, or in what it was
     * asked of ({@code cache.get(id)}), of which the field is asked, then, and not all that it has.
     */
    private Value ofItself(Heap heap, Slot slot, Value content) {
        if (slot.kind() != Slot.Kind.FIELD || !program.index().inScope(slot.owner())) {
            return content;
        }
        Value fields = Value.BOTTOM;
        Value others = content.withObjects(Set.of());
        Set<HeapObject> seen = new LinkedHashSet<>(content.objects());
        Deque<HeapObject> work = new ArrayDeque<>(seen);
        while (!work.isEmpty()) {
            HeapObject object = work.pop();
            Map<Slot, Value> parts = memory.written(heap, object);
            if ((object.isExact() || !parts.containsKey(Slot.CONTENT))
                    && program.index().isSubtype(object.type(), slot.owner())) {
                fields = fields.join(memory.readObject(heap, object, slot));
            } else if (parts.isEmpty() || program.index().inScope(object.type()) || object.isFunction()) {
                others = isApart(object, slot) ? others : others.join(Value.of(object));
            } else {
                for (Value part : parts.values()) {
                    others = others.join(part.withObjects(Set.of()));
                    part.objects().stream().filter(seen::add).forEach(work::add);
                }
            }
        }
        return fields.isBottom() ? content : others.join(fields);
    }

    /** Whether it is one of a library's stores that all are the same one: whoever makes it finds in it what is there already. */
    private boolean isCommonStore(HeapObject object) {
        return !program.index().inScope(object.type())
                && program.models().store(object.type()).isPresent()
                && !program.models().isOfDatabase(object.type());
    }

    /** Whether it is a function, which what is no function does not hold: it was only run. */
    private boolean isApart(HeapObject object, Slot field) {
        return object.isFunction() && !program.isFunctional(program.slotType(field.owner(), field));
    }

    /** What is known of how many elements a container has, by what was put in it. */
    private Value size(Heap heap, HeapObject object) {
        Map<Slot, Value> parts = memory.written(heap, object);
        return Views.isView(parts) ? views.size(heap, parts) : counts.size(object, parts);
    }

    /** Whether it says what was done to an object, which counts where it was done on every way. */
    private static boolean isFlag(Slot slot) {
        return slot.kind() == Slot.Kind.NAMED
                && (Protection.isOne(slot) || slot.equals(Slot.EMPTIED) || slot.equals(Slot.COMPLETE) || slot.isNote());
    }

    /** What a field or an element of that type holds before anything is put there. */
    public static Value initial(String type) {
        return switch (type) {
            case "I", "S", "B", "C", "Z" -> Value.constant(0);
            case "J" -> Value.constant(0L);
            case "F" -> Value.constant(0f);
            case "D" -> Value.constant(0d);
            default -> Value.constant(Constant.NULL);
        };
    }
}
