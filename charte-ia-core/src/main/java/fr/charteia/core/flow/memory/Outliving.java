package fr.charteia.core.flow.memory;

import fr.charteia.core.flow.Cells;
import fr.charteia.core.flow.program.KeptConstants;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.program.StoreMethods;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.ApprovedLabels;
import fr.charteia.core.flow.value.Chain;
import fr.charteia.core.flow.value.Containers;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.flow.value.WrittenApprovals;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/**
 * State that outlives a call, as one method sees it. Of an object that came from code which is not seen nothing is known
 * but its class: a field of it holds what that field holds of any such object. What is written to such an object, or to one
 * that code which is not seen holds on to, is there for all.
 *
 * <p>It is kept under the input {@link AccessPath#STATE}, like static fields under theirs: callers see the writes, and what
 * was not written is theirs to say. What no caller says, {@link Cells} does.
 */
public final class Outliving {
    /** What stands for all objects that outlive calls: its parts are their fields. */
    public static final HeapObject ROOT = HeapObject.input("", AccessPath.of(AccessPath.STATE));

    /** What stands for all tables: its parts are their columns. */
    public static final HeapObject DATABASE = ofType(StoreMethods.DATABASE);

    /** Up to which depth the elements and keys of containers are told apart. */
    private static final int APART = 2;

    /**
     * How many containers in each other are told apart: were there more, those that hold each other would take as many places as there are
     * ways through them. What lies deeper is in the innermost of them.
     */
    private static final int NESTED = 3;

    /** How many places the elements and keys that are told apart may take, those of containers in containers together. */
    private static final int PLACES = 32;

    /** What {@link Slot#DESCRIBED} says of an object that is made of a document, of which others of its class may have been written. */
    public static final int BY_CLASS = 2;

    private final Program program;
    private final Memory memory;

    Outliving(Program program, Memory memory) {
        this.program = program;
        this.memory = memory;
    }

    /** Whether the object stands for what outlives calls. */
    public static boolean isState(HeapObject object) {
        return object.isInput() && object.path().parameter() == AccessPath.STATE;
    }

    private static boolean isDescribed(Heap heap, HeapObject object) {
        return heap.slots(object).containsKey(Slot.DESCRIBED);
    }

    /** Whether others of its class say nothing of what it holds. */
    private static boolean isApart(Heap heap, HeapObject object) {
        return heap.get(object, Slot.DESCRIBED)
                .filter(said -> !said.constant().single().equals(Optional.of(BY_CLASS)))
                .isPresent();
    }

    /** Whether what is written to an object is there for all objects of its class. */
    public static boolean isGiven(Heap heap, HeapObject object) {
        return object.kind() == HeapObject.Kind.OPAQUE && !isDescribed(heap, object);
    }

    /** What a part of an object holds of which only the type is known; nothing when it is none that outlives calls. */
    Value read(Heap heap, HeapObject object, Slot slot) {
        if (isApart(heap, object)) {
            return Value.BOTTOM;
        }
        return holder(object, slot)
                .map(holder -> memory.readObject(heap, holder, slot))
                .orElse(Value.BOTTOM);
    }

    /** Everything below an object of which only the type is known. */
    Taints everything(Heap heap, HeapObject object) {
        if (isApart(heap, object) || isNone(object.type())) {
            return Taints.NONE;
        }
        Optional<String> type = program.models()
                .store(object.type())
                .or(() -> Optional.of(object.type()).filter(program.index()::inScope));
        int said = heap.get(object, Slot.ANSWERED).isPresent() ? Taint.bit(Mark.VALIDATED) : 0;
        return type.map(name -> AccessPath.of(AccessPath.STATE)
                        .append(Slot.ofType(name))
                        .append(Slot.DEEP))
                .map(below -> Taints.of(Taint.of(new Label.Input(below)), Chain.EMPTY))
                .orElse(Taints.NONE)
                .markedBits(said);
    }

    /** What a field holds of what lies below an object of which only the type is known. */
    Value below(Heap heap, HeapObject object, Slot field) {
        return everything(heap, object).isEmpty() ? Value.BOTTOM : memory.readObject(heap, ROOT, field);
    }

    private static boolean isNone(String type) {
        return type.isEmpty() || type.startsWith("[");
    }

    /** The object under which a part is kept for all objects of its class. */
    private Optional<HeapObject> holder(HeapObject object, Slot slot) {
        if (slot.kind() == Slot.Kind.FIELD) {
            return isInstanceField(slot) ? Optional.of(ROOT) : Optional.empty();
        }
        boolean part = slot.kind() == Slot.Kind.VALUE || slot.kind() == Slot.Kind.ELEMENT;
        return part && !isNone(object.type())
                ? program.models().store(object.type()).map(Outliving::ofType)
                : Optional.empty();
    }

    /** What stands for all objects of a type. */
    public static HeapObject ofType(String type) {
        return HeapObject.input(type, ROOT.path().append(Slot.ofType(type)));
    }

    private boolean isInstanceField(Slot slot) {
        return program.field(slot)
                .flatMap(program::header)
                .filter(field -> (field.access() & Opcodes.ACC_STATIC) == 0
                        && program.index().inScope(field.owner()))
                .isPresent();
    }

    /** What is given to a heap that others hold. */
    Giving giving(Heap heap) {
        return new Giving(heap);
    }

    /** Whether what an object carries as a whole is told of its type: of a constant of an enum, which all share, it is not. */
    private boolean isTold(HeapObject object) {
        return program.index().inScope(object.type()) && !object.isInput() && !program.isEnum(object.type());
    }

    /**
     * What a value carries that says something of its objects. By what something is looked up, unknown code does not put into
     * what it finds; and what chose among objects of which some were there is no word on what they hold.
     */
    public static Taints ofItself(Value value) {
        boolean made = value.objects().stream().allMatch(HeapObject::isExact);
        return value.taints().filter(taint -> !taint.has(Mark.VIA_UNKNOWN) && (made || !taint.has(Mark.CONTROL)));
    }

    /** What an object of the type carries as a whole. */
    private Value whole(Heap heap, HeapObject object) {
        return memory.held(heap, ROOT, Slot.ofType(object.type()));
    }

    /**
     * Adds to what a part is for all; what containers hold is kept below the part, all together: which of them holds what would
     * take as many places as there are ways through containers that hold each other.
     *
     * @param places how many places there are like this one, told apart by elements and keys
     */
    private void deposit(Containers containers, Heap heap, HeapObject holder, Slot slot, Value value, int places) {
        Value before = memory.held(heap, holder, slot);
        AccessPath below = holder.path().append(slot);
        boolean whole = below.isDeep()
                || below.slots().stream().filter(Slot::isContained).count() >= NESTED;
        Value put = whole ? value.plus(containers.everythingIn(value.objects())) : value;
        Set<HeapObject> constants = constants(value);
        Value left = put.withObjects(constants);
        boolean others = value.objects().stream()
                .anyMatch(object -> !constants.contains(object)
                        && !(object.isInput() && object.path().equals(below)));
        Value more = others ? WrittenApprovals.withPut(left) : left;
        heap.set(holder, slot, undecided(slot, WrittenApprovals.either(below, before, more), before, more));
        if (!whole && !value.objects().isEmpty()) {
            HeapObject container = HeapObject.input(program.slotType(holder.type(), slot), below);
            Map<Slot, Value> parts =
                    containers.parts(value.objects(), below.slots().size() <= APART);
            int all = places * parts.size();
            if (all > PLACES) {
                parts = containers.parts(value.objects(), false);
            }
            parts.forEach((part, held) -> deposit(containers, heap, container, part, held, Math.min(all, PLACES)));
        }
    }

    /** What either of two things leaves in a field, with what had no say in which constant that is. */
    private Value undecided(Slot slot, Value either, Value one, Value other) {
        return slot.kind() == Slot.Kind.FIELD
                ? either.plus(KeptConstants.undecided(program, slot, either, one, other))
                : either;
    }

    /** Of what a part holds, the constants of enums: which objects else there are, is not told apart. */
    private Set<HeapObject> constants(Value value) {
        Set<HeapObject> constants = new LinkedHashSet<>(value.objects());
        constants.removeIf(object -> !program.isEnum(object.type()) || !object.isGlobal());
        return constants;
    }

    /**
     * What is given to a heap that others hold, gathered: what several objects of a class hold is put below what stands for all of
     * them once, not once for each of them.
     */
    public final class Giving {
        private final Heap heap;
        private final Map<HeapObject, Map<Slot, Value>> given = new LinkedHashMap<>();

        private Giving(Heap heap) {
            this.heap = heap;
        }

        Heap heap() {
            return heap;
        }

        /** Follows a write to an object that others hold. */
        void written(HeapObject object, Slot slot, Value value) {
            if (object.isInput() || object.isFunction()) {
                return;
            }
            if (heap.slots(object).containsKey(Slot.KEPT) || object.kind() == HeapObject.Kind.OPAQUE) {
                Optional<HeapObject> holder = holder(object, slot).filter(any -> !isDescribed(heap, object));
                if (holder.isPresent()) {
                    give(holder.get(), slot, value);
                    keep(value.withTaints(Taints.NONE), ApprovedLabels.standing(value));
                }
            }
        }

        /**
         * Notes that code which is not seen holds on to a value: it, and all that can be reached from it, is there for all.
         *
         * @param approved what a person had approved before
         */
        void keep(Value value, Set<Label> approved) {
            for (HeapObject object : value.objects()) {
                Taints own = isTold(object) ? ofItself(value) : Taints.NONE;
                // That a person approved it alone is nothing that others find: what decided to keep it is not in it.
                if (!own.labels().isEmpty()) {
                    heap.set(
                            ROOT,
                            Slot.ofType(object.type()),
                            whole(heap, object).join(Value.tainted(own)));
                }
            }
            // What functions took along nobody finds in them: they hand it on as they run.
            boolean taken = value.objects().stream().allMatch(HeapObject::isFunction);
            for (HeapObject object : withMany(memory.reachable(heap, value))) {
                Map<Slot, Value> parts = heap.slots(object);
                if (object.isFunction() || object.isGlobal() || isState(object)) {
                    continue;
                }
                Set<Label> known = new LinkedHashSet<>(approved);
                Value kept = parts.get(Slot.KEPT);
                if (kept != null) {
                    Set<Label> before = ApprovedLabels.standing(kept);
                    if (taken || known.containsAll(before)) {
                        continue;
                    }
                    known.retainAll(before);
                }
                heap.set(object, Slot.KEPT, ApprovedLabels.settled(Value.constant(1), known));
                // What was written to what library code gave is there already.
                if (!object.isInput() && !isGiven(heap, object)) {
                    parts.forEach((slot, held) -> holder(object, slot)
                            .ifPresent(holder -> give(holder, slot, ApprovedLabels.settled(held, known))));
                }
            }
        }

        /** With those out of which some were taken. */
        private static Set<HeapObject> withMany(Set<HeapObject> objects) {
            Set<HeapObject> all = new LinkedHashSet<>(objects);
            objects.forEach(object -> all.add(object.blurred()));
            return all;
        }

        private void give(HeapObject holder, Slot slot, Value value) {
            given.computeIfAbsent(holder, h -> new LinkedHashMap<>())
                    .merge(slot, value, (one, other) -> undecided(slot, one.join(other), one, other));
        }

        /** Puts what was gathered where it is there for all. */
        public void end() {
            Containers containers = new Containers(heap);
            given.forEach((holder, parts) ->
                    parts.forEach((slot, value) -> deposit(containers, heap, holder, slot, value, 1)));
        }
    }
}
