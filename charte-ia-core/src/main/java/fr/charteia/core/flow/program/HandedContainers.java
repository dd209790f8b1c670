package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.value.Slot;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;

/**
 * Maps, queues and the like that a container of beans makes once and hands to several fields: each of these holds the same. What other
 * libraries keep, they keep by a name of its own (a queue's, a table's), or for nobody.
 */
public final class HandedContainers {
    private final Program program;
    private final HeldTypes held;
    private final Map<MemberRef, Set<Slot>> known = new HashMap<>();

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
        return program.index().isSubtype(type, "java/util/Collection")
                || program.index().isSubtype(type, "java/util/Map")
                || type.startsWith("java/util/concurrent/");
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
