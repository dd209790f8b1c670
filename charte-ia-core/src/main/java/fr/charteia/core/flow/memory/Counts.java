package fr.charteia.core.flow.memory;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.Branches;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Value;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How many elements or entries a container has, where that follows from what was put in it. */
final class Counts {
    private static final String MAP = "java/util/Map";
    private static final MemberRef SIZE_METHOD = new MemberRef("java/util/Collection", "size", "()I");

    private final Program program;

    Counts(Program program) {
        this.program = program;
    }

    boolean isMap(HeapObject object) {
        return program.index().isSubtype(object.type(), MAP);
    }

    /**
     * How many a container that is no view has: none, when it was made and never added to, and is known to keep its elements
     * here; of a map, as many as the constant keys under which there surely is something.
     */
    Value size(HeapObject object, Map<Slot, Value> parts) {
        boolean plain = object.isExact() && !object.type().startsWith("[") && !countsItself(object.type());
        if (plain && parts.keySet().stream().noneMatch(Emptying::isContent)) {
            return Value.constant(0);
        }
        return entries(object, parts)
                .map(entries -> Value.constant(entries.size()))
                .orElse(Value.CLEAN);
    }

    /** The entries that a map surely has, one and all; empty where that is not known. */
    Optional<Set<Slot>> entries(HeapObject object, Map<Slot, Value> parts) {
        boolean counted = keepsEntries(object, parts)
                && !parts.containsKey(Slot.VALUE)
                && parts.entrySet().stream()
                        .filter(part -> part.getKey().kind() == Slot.Kind.VALUE)
                        .allMatch(part -> Branches.isSomething(part.getValue()));
        return counted
                ? Optional.of(parts.keySet().stream()
                        .filter(slot -> slot.kind() == Slot.Kind.VALUE)
                        .collect(Collectors.toSet()))
                : Optional.empty();
    }

    /** Whether a map surely has an entry. */
    boolean hasEntry(HeapObject object, Map<Slot, Value> parts) {
        return keepsEntries(object, parts)
                && !parts.containsKey(Slot.SIZE)
                && parts.entrySet().stream()
                        .anyMatch(part -> part.getKey().kind() == Slot.Kind.VALUE
                                && part.getKey().isConstant()
                                && Branches.isSomething(part.getValue()));
    }

    /** Whether a map of a library holds just the entries that are told apart by their keys. */
    private boolean keepsEntries(HeapObject object, Map<Slot, Value> parts) {
        return object.isExact()
                && !object.isInput()
                && !object.isMany()
                && isMap(object)
                && !program.index().inScope(object.type())
                && !Views.isView(parts)
                && !parts.containsKey(Slot.CONTENT)
                && !parts.containsKey(Slot.BEFORE)
                && !parts.containsKey(Slot.ORDER)
                && parts.keySet().stream().noneMatch(Slot::isBeginning);
    }

    /** Whether a class of ours says itself how many elements it has. */
    private boolean countsItself(String type) {
        return program.index().inScope(type)
                && program.overriding()
                        .resolveOn(type, SIZE_METHOD)
                        .filter(program::hasBody)
                        .isPresent();
    }
}
