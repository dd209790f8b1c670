package fr.charteia.core.flow.known;

import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.frame.Summaries;
import fr.charteia.core.flow.memory.Emptying;
import fr.charteia.core.flow.program.FieldUses;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Globals;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Value;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * Arrays and collections of constants that all constructors of a class of ours leave in a final field, the same in each object, and
 * that nobody changes: as good as one in a static field. Also which statement a constructor prepared, and which key a part of a store has
 * that it opened.
 */
public final class FinalFields {
    private final LeftByConstructors constructors;
    private final Program program;
    private final Globals globals;
    private final FieldUses uses;
    private final Map<MemberRef, Optional<Value>> known = new HashMap<>();
    private final Map<MemberRef, Map<Slot, Value>> parts = new HashMap<>();

    public FinalFields(Summaries summaries, Globals globals) {
        this.constructors = new LeftByConstructors(summaries);
        this.program = summaries.program();
        this.globals = globals;
        this.uses = program.fieldUses();
    }

    /** What a field of any object holds for good; empty where that is not known. */
    public Optional<Value> of(MemberRef field) {
        Optional<Value> held = known.get(field);
        if (held == null) {
            // Its own constructor may ask for it.
            known.put(field, Optional.empty());
            held = program.header(field).filter(this::isTable).flatMap(this::find);
            known.put(field, held);
        }
        return held;
    }

    /** What constructors leave, as a constant, in a part of a store that a final field holds: a statement, a key; none where that is not known. */
    public Map<Slot, Value> parts(MemberRef field) {
        Map<Slot, Value> held = parts.get(field);
        if (held == null) {
            parts.put(field, Map.of());
            held = program.header(field)
                    .filter(this::isPartOfStore)
                    .map(this::findParts)
                    .orElse(Map.of());
            parts.put(field, held);
        }
        return held;
    }

    private boolean isPartOfStore(FieldHeader field) {
        String type = Program.internalName(Type.getType(field.descriptor()));
        return constructors.isOfLibrary(field)
                && (program.models().isOfDatabase(type)
                        || program.models().store(type).isPresent());
    }

    private Map<Slot, Value> findParts(FieldHeader field) {
        Map<Slot, Value> found = null;
        for (MethodHeader constructor : constructors.of(field)) {
            Heap heap = constructors.after(constructor).orElse(null);
            if (heap == null) {
                return Map.of();
            }
            HeapObject left = constructors.held(heap, field).only();
            if (left == null || left.isInput() || left.isGlobal()) {
                return Map.of();
            }
            Map<Slot, Value> parts = new LinkedHashMap<>();
            for (Slot part : List.of(Slot.STATEMENT, Slot.NAME, Slot.TABLE)) {
                heap.get(left, part)
                        .filter(value -> value.objects().isEmpty()
                                && value.constant().values().isPresent())
                        .ifPresent(value -> parts.put(part, value));
            }
            if (found != null && !found.equals(parts)) {
                return Map.of();
            }
            found = parts;
        }
        return found == null ? Map.of() : found;
    }

    private boolean isTable(FieldHeader field) {
        Type type = Type.getType(field.descriptor());
        boolean holder = type.getSort() == Type.ARRAY || field.descriptor().startsWith("Ljava/util/");
        return holder
                && field.isFinal()
                && !field.isStatic()
                && field.annotations().isEmpty()
                && program.index().inScope(field.owner())
                && !uses.of(field.ref()).changes();
    }

    private Optional<Value> find(FieldHeader field) {
        HeapObject made = null;
        Map<Slot, Value> held = Map.of();
        for (MethodHeader constructor : constructors.of(field)) {
            Heap heap = constructors.after(constructor).orElse(null);
            if (heap == null) {
                return Optional.empty();
            }
            HeapObject left = left(heap, field);
            if (left == null || made != null && !areAlike(heap.slots(left), held)) {
                return Optional.empty();
            }
            made = left;
            held = heap.slots(left);
        }
        // One that stands empty may be filled by whoever is not seen.
        boolean filled = held.keySet().stream().anyMatch(Emptying::isContent);
        boolean constants = held.entrySet().stream().allMatch(part -> isConstant(part.getKey(), part.getValue()));
        if (made == null || !filled || !constants) {
            return Optional.empty();
        }
        Map<Slot, Value> slots = new LinkedHashMap<>();
        held.forEach((part, value) -> slots.put(part, globalize(value)));
        globals.set(made.asGlobal(), slots);
        return Optional.of(Value.of(made.asGlobal()));
    }

    /** The one object that a constructor has made and left in a field. */
    private @Nullable HeapObject left(Heap heap, FieldHeader field) {
        Value value = constructors.held(heap, field);
        HeapObject only = value.taints().isEmpty() ? value.only() : null;
        boolean own = only != null && !only.isInput() && !only.isGlobal() && only.isExact() && !only.isFunction();
        return own ? only : null;
    }

    /** Whether two constructors leave the same: each makes its own functions. */
    private static boolean areAlike(Map<Slot, Value> one, Map<Slot, Value> other) {
        return one.keySet().equals(other.keySet())
                && one.entrySet().stream()
                        .allMatch(part -> part.getKey().equals(Slot.VERSION)
                                || areAlike(part.getValue(), other.getOrDefault(part.getKey(), Value.BOTTOM)));
    }

    private static boolean areAlike(Value one, Value other) {
        HeapObject function = one.only();
        HeapObject twin = other.only();
        if (function != null && twin != null && function.isFunction() && twin.isFunction()) {
            return function.target().equals(twin.target());
        }
        return one.equals(other);
    }

    private Value globalize(Value value) {
        Set<HeapObject> objects = new LinkedHashSet<>();
        for (HeapObject object : value.objects()) {
            if (!object.isGlobal()) {
                globals.set(object.asGlobal(), Map.of());
            }
            objects.add(object.asGlobal());
        }
        return value.withObjects(objects);
    }

    /** Whether a part holds constants, of enums too, or functions that took nothing along. */
    private boolean isConstant(Slot slot, Value value) {
        if (slot.equals(Slot.VERSION)) {
            return true;
        }
        boolean content = Emptying.isContent(slot) || slot.equals(Slot.SIZE);
        boolean known = value.objects().isEmpty()
                ? value.constant().values().isPresent()
                : value.constant() == Constant.NONE && value.objects().stream().allMatch(this::isForGood);
        return content && value.taints().isEmpty() && known;
    }

    private boolean isForGood(HeapObject object) {
        return program.isConstantOfEnum(object)
                || object.isFunction() && !object.isInput() && object.target().captured() == 0;
    }
}
