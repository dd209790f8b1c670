package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.model.Place;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;

/**
 * Maps, queues, caches and the like that a container of beans makes once and hands to several fields: each of these holds the same. What
 * other libraries keep, they keep by a name of its own (a queue's, a table's), or for nobody.
 */
public final class HandedContainers {
    /** Where a map puts what it is given: under the key that it is given first. */
    private static final Place UNDER_A_KEY = new Place(Place.Root.THIS, 0, List.of(new Place.Step.ValueByArgument(0)));

    private final Program program;
    private final HeldTypes held;
    private final Map<MemberRef, Set<Slot>> known = new HashMap<>();
    private final Map<String, Boolean> containers = new HashMap<>();

    HandedContainers(Program program, HeldTypes held) {
        this.program = program;
        this.held = held;
    }

    /** The fields that hold the same object as a field does, itself among them; none where it is not known to be handed out. */
    public Set<Slot> sharing(Slot slot) {
        return program.field(slot)
                .flatMap(program::header)
                .flatMap(this::maker)
                .map(this::fields)
                .orElse(Set.of());
    }

    private Optional<MemberRef> maker(FieldHeader field) {
        Type type = Type.getType(field.descriptor());
        return field.isStatic() || type.getSort() != Type.OBJECT || !isContainer(type.getInternalName())
                ? Optional.empty()
                : held.makerOf(field);
    }

    private boolean isContainer(String type) {
        return containers.computeIfAbsent(
                type,
                name -> program.index().isSubtype(name, "java/util/Collection")
                        || program.index().isSubtype(name, "java/util/Map")
                        || name.startsWith("java/util/concurrent/")
                        || keepsByKeys(name));
    }

    /** Whether a library's class keeps under keys what it is given, as a map does, and for itself: nobody finds that by a name. */
    private boolean keepsByKeys(String type) {
        return !program.index().inScope(type)
                && program.models().store(type).isEmpty()
                && program.index().supertypes(type).stream()
                        .flatMap(above -> program.index().find(above).stream())
                        .flatMap(header -> header.methods().stream())
                        .flatMap(method -> program.models().call(method.ref()).propagations().stream())
                        .anyMatch(row -> row.to().equals(UNDER_A_KEY));
    }

    private boolean mayHold(FieldHeader field, MemberRef maker) {
        Type type = Type.getType(field.descriptor());
        return type.getSort() == Type.OBJECT
                && program.index()
                        .isSubtype(
                                Program.internalName(Type.getReturnType(maker.descriptor())), type.getInternalName());
    }

    private Set<Slot> fields(MemberRef maker) {
        Set<Slot> fields = known.get(maker);
        if (fields == null) {
            fields = new LinkedHashSet<>();
            for (ClassHeader header : program.index().classes()) {
                for (FieldHeader field : header.fields()) {
                    if (mayHold(field, maker)
                            && maker(field).filter(maker::equals).isPresent()) {
                        fields.add(program.slot(field.ref()));
                    }
                }
            }
            known.put(maker, fields);
        }
        return fields;
    }
}
