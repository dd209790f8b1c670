package fr.charteia.core.flow.memory;

import fr.charteia.core.flow.program.KeptConstants;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.ApprovedLabels;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Perhaps;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.flow.value.WrittenApprovals;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What parts of objects hold: what was written there, or elsewhere to what may be the same object, or what is there before. */
final class Reads {
    /** So many objects are looked through for one that may be another. */
    private static final int MANY = 64;

    private final Program program;
    private final Memory memory;
    private final Views views;
    private final Keys keys;
    private final Function<Slot, Optional<Value>> constants;

    Reads(Program program, Memory memory, Views views, Keys keys, Function<Slot, Optional<Value>> constants) {
        this.program = program;
        this.memory = memory;
        this.views = views;
        this.keys = keys;
        this.constants = constants;
    }

    /** What a part of a value holds, and what the value itself carries: a part of personal data is personal data. */
    Value read(State state, Value asked, Slot slot) {
        Value base = having(asked, slot);
        Value result = Value.BOTTOM;
        Value left = Value.BOTTOM;
        for (HeapObject object : base.objects()) {
            int bits = memory.protection(state.heap, object);
            Value part = readObject(state.heap, object, slot);
            if (bits != 0) {
                Protection.protect(state.heap, object, part, bits);
            }
            left = Outliving.isState(object) ? left.join(part) : left;
            result = result.join(part.via(taints -> taints.markedBits(bits)));
        }
        if (base.objects().size() > 1 && base.objects().stream().noneMatch(HeapObject::isLasting)) {
            result = Perhaps.marked(
                    result,
                    base.objects().stream()
                            .map(object -> readObject(state.heap, object, slot))
                            .toList());
        }
        if (!left.isBottom() && isOfStores(base, slot)) {
            result = result.plus(Approvals.asLeft(left));
        }
        Taints own = base.ownTaints();
        if (slot.isSetting()) {
            boolean other =
                    maySayOther(base, own, result) && base.objects().stream().allMatch(this::isConstantOfEnum);
            return other ? result.withConstant(Constant.UNKNOWN) : result;
        }
        if (base.objects().isEmpty()) {
            Value ofConstants = base.isNull() ? null : constants.apply(slot).orElse(null);
            return ofConstants == null ? Value.tainted(own) : ofConstants.plus(own.deciding());
        }
        boolean ofEnum = !own.isEmpty()
                && (base.objects().stream().allMatch(this::isConstantOfEnum)
                        || constants.apply(slot).isPresent());
        if (ofEnum) {
            // What named a constant of an enum only chose it: what that has was there before.
            own = own.deciding();
        }
        if (!own.isEmpty() && isOverwritten(state.heap, base, slot)) {
            // What the object was as a whole, data say, this part of it is no more.
            own = own.filter(taint -> !(taint.label() instanceof Label.Data));
        }
        Value whole = ApprovedLabels.bearing(
                result.plus(own), ApprovedLabels.standing(result, ApprovedLabels.standing(base)));
        if (maySayOther(base, own, result) && whole.constant() != Constant.LEFT) {
            whole = ofAny(slot, whole);
        }
        return slot.kind() == Slot.Kind.VALUE && slot.isConstant()
                ? whole.plus(keys.named(state.heap, base, slot, whole.taints()))
                : whole;
    }

    /** A value without those of its objects that are of a class which has no such field: one of several classes that a method is asked of. */
    private Value having(Value base, Slot field) {
        if (field.kind() != Slot.Kind.FIELD || base.objects().size() < 2) {
            return base;
        }
        Value having =
                base.keeping(object -> !object.isExact() || program.index().isSubtype(object.type(), field.owner()));
        return having.objects().isEmpty() ? base : having;
    }

    /**
     * Whether a field of what the caller passed has been written on all ways, so that nothing is left in it of what was passed: here, or
     * before by who passes it, who says the constant that it has since.
     */
    private boolean isOverwritten(Heap heap, Value base, Slot field) {
        return field.kind() == Slot.Kind.FIELD
                && base.objects().stream().allMatch(object -> isOverwritten(heap, object, field));
    }

    private boolean isOverwritten(Heap heap, HeapObject object, Slot field) {
        if (!object.isInput() || object.path().parameter() < 0) {
            return false;
        }
        AccessPath path = object.path().append(field);
        return heap.get(object, field)
                .map(written -> !isPassed(written, path))
                .orElseGet(() -> memory.inputs().isConstant(path));
    }

    /** Whether a value may be what the caller passed at a path. */
    private static boolean isPassed(Value value, AccessPath path) {
        return value.constant() instanceof Constant.FromInput
                || value.constant() instanceof Constant.Rewritten
                || value.taints().labels().contains(new Label.Input(path))
                || value.objects().stream()
                        .anyMatch(object -> object.isInput() && object.path().equals(path));
    }

    /**
     * Whether the objects that have a field of ours are what others left, or else lie in containers of a library: in these it is the same
     * field of what others left in them.
     */
    private boolean isOfStores(Value base, Slot slot) {
        return slot.kind() == Slot.Kind.FIELD
                && base.objects().stream().allMatch(object -> Outliving.isState(object) || isOfStore(object));
    }

    private boolean isOfStore(HeapObject object) {
        if (!object.isInput()) {
            return false;
        }
        List<Slot> way = object.path().slots();
        for (int i = 1; i < way.size(); i++) {
            if (way.get(i).kind() == Slot.Kind.FIELD && isOfLibrary(way.get(i - 1))) {
                return true;
            }
        }
        return !program.index().inScope(object.type());
    }

    private boolean isOfLibrary(Slot field) {
        return field.kind() == Slot.Kind.FIELD && !program.index().inScope(program.slotType("", field));
    }

    /** Whether a value may be something else than its objects, of which only the labels are known: so may its part. */
    private static boolean maySayOther(Value base, Taints own, Value part) {
        return !own.isEmpty() && base.constant().isUnknown() && !part.isBottom();
    }

    private boolean isConstantOfEnum(HeapObject object) {
        return object.isGlobal() && !object.isMany() && program.isEnum(object.type());
    }

    Value readObject(Heap heap, HeapObject object, Slot slot) {
        Value part = WrittenApprovals.found(held(heap, object, slot));
        Value held = ApprovedLabels.bearing(part, ApprovedLabels.standing(part));
        if (!Outliving.isState(object)) {
            return held;
        }
        // What outlives calls keeps its constants only to tell apart two ways that leave it differently; of whoever
        // made it, its address is
        // asked later.
        boolean whoever = slot.equals(Slot.ADDRESS) && heap.get(object, slot).isEmpty();
        Value left = whoever ? held : ofAny(slot, held);
        boolean one = slot.kind() == Slot.Kind.FIELD || slot.isConstant();
        if (!one || heap.get(object, slot).isPresent()) {
            return left;
        }
        boolean constant = slot.kind() == Slot.Kind.FIELD
                && left.constant() == Constant.UNKNOWN
                && KeptConstants.isTextOrNumber(program.slotType("", slot));
        return (constant ? left.withConstant(Constant.LEFT) : left)
                .plus(Approvals.asLeft(object.path().append(slot)));
    }

    /** What a part holds that may hold any constant; of a constant of an enum, what any of these has. */
    private Value ofAny(Slot slot, Value held) {
        Value ofConstants = constants.apply(slot).orElse(null);
        return ofConstants == null
                ? held.withConstant(Constant.UNKNOWN)
                : held.join(ofConstants).withConstant(ofConstants.constant());
    }

    /** What a part holds, to tell whether two ways differ in it. */
    Value held(Heap heap, HeapObject object, Slot slot) {
        Value held = readHere(heap, object, slot);
        boolean others = slot.isAdded() || heap.get(object, slot).isEmpty();
        return others ? memory.orSinceInitialised(heap, object, slot, held) : held;
    }

    private Value readHere(Heap heap, HeapObject object, Slot slot) {
        Value own = readOwn(heap, object, slot).join(readElsewhere(heap, object, slot));
        if (!slot.isContained()) {
            return own;
        }
        Map<Slot, Value> parts = memory.written(heap, object);
        Value before = slot.kind() == Slot.Kind.KEY ? null : parts.get(Slot.BEFORE);
        if (before != null) {
            return own.join(before);
        }
        Value shown = Views.isView(parts) ? views.read(heap, parts, slot) : Value.BOTTOM;
        if (shown.isBottom()) {
            return own;
        }
        boolean holds = parts.keySet().stream().anyMatch(part -> part.any().equals(slot.any()));
        return holds ? shown.join(own) : shown;
    }

    /**
     * What was written to what may be the same object that the caller passed: the first of a list may be any of it. Of the object
     * itself, what was written last counts. Only what it carries is told: were the objects given, too, all would come to lie in each
     * other. Where there are many objects, it is not looked for.
     */
    private static Value readElsewhere(Heap heap, HeapObject object, Slot slot) {
        Value found = Value.BOTTOM;
        if (!object.isInput()
                || !slot.isContained()
                || !object.path().isOneOfMany()
                || heap.get(object, slot).isPresent()
                || heap.objects().size() > MANY) {
            return found;
        }
        for (HeapObject other : heap.objects()) {
            if (other.isInput() && other.path().mayBe(object.path())) {
                for (Map.Entry<Slot, Value> part : heap.slots(other).entrySet()) {
                    Taints taints = part.getKey().mayBe(slot) ? part.getValue().taints() : Taints.NONE;
                    found = taints.isEmpty() ? found : found.join(Value.tainted(taints));
                }
            }
        }
        return found;
    }

    private Value readOwn(Heap heap, HeapObject object, Slot asked) {
        Slot slot = asked.in(object);
        Value written = memory.written(heap, object).get(slot);
        if (slot.isConstant()) {
            if (written != null) {
                return slot.isBeginning() ? written.join(amongThoseAlike(heap, object, slot)) : written;
            }
            Value any = memory.written(heap, object).get(slot.any());
            Value before = memory.value(heap, object, slot);
            // Once positions are lost, there may be none of that number any more.
            boolean gone = slot.kind() == Slot.Kind.ELEMENT && !object.type().startsWith("[");
            Value found = any == null ? before : any.join(gone ? before.join(Value.constant(Constant.NULL)) : before);
            return slot.kind() == Slot.Kind.VALUE
                    ? found.join(underKeysAlike(heap, object)).join(amongThoseAlike(heap, object, slot))
                    : found;
        }
        if (slot.isAdded()) {
            Value result = memory.value(heap, object, slot);
            if (written != null) {
                result = result.join(written);
            }
            for (Map.Entry<Slot, Value> entry : memory.written(heap, object).entrySet()) {
                if (entry.getKey().isConstant() && entry.getKey().any().equals(slot)) {
                    result = result.join(entry.getValue());
                }
            }
            return result;
        }
        return written == null ? memory.value(heap, object, slot) : written;
    }

    /** What was put under keys of which only the beginning is known, or is asked for, where it may be under the one that is asked for. */
    private Value amongThoseAlike(Heap heap, HeapObject object, Slot asked) {
        Value found = Value.BOTTOM;
        for (Map.Entry<Slot, Value> part : memory.written(heap, object).entrySet()) {
            found = part.getKey().mayBeAmong(asked) ? found.join(part.getValue()) : found;
        }
        return found;
    }

    /** What a map has under any key that is known, where others than the one that is asked for may be taken for it. */
    private Value underKeysAlike(Heap heap, HeapObject map) {
        Value found = Value.BOTTOM;
        if (takesOthersForOne(heap, map)) {
            for (Map.Entry<Slot, Value> part : memory.written(heap, map).entrySet()) {
                found = part.getKey().kind() == Slot.Kind.VALUE ? found.join(part.getValue()) : found;
            }
        }
        return found;
    }

    /** Whether a map or a set has an order that may take keys or elements for one which are not equal. */
    boolean takesOthersForOne(Heap heap, HeapObject sorted) {
        Value order = memory.written(heap, sorted).get(Slot.ORDER);
        return order != null && !isNatural(heap, order);
    }

    /** Whether a comparator only asks the elements' own method, one way round or the other. */
    private boolean isNatural(Heap heap, Value order) {
        HeapObject comparator = order.only();
        HeapObject asked =
                comparator == null ? null : held(heap, comparator, Slot.ELEMENT).only();
        return asked != null
                && asked.isFunction()
                && asked.target().implementation().name().equals("compareTo");
    }
}
