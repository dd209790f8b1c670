package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.model.Models;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Fields, and the slots under which their values are kept. */
public final class Fields {
    private final ClassIndex index;
    private final Models models;
    private final Map<MemberRef, Slot> slots = new HashMap<>();
    private final Map<Slot, MemberRef> fields = new HashMap<>();
    private final Map<MemberRef, Optional<Slot>> openFields = new HashMap<>();
    private final Map<Slot, Boolean> filledFromOutside = new HashMap<>();

    Fields(ClassIndex index, Models models) {
        this.index = index;
        this.models = models;
    }

    /** The slot of a field, under the class that declares it, or that keeps it apart. */
    public Slot slot(MemberRef field) {
        Slot slot = slots.get(field);
        if (slot == null) {
            MemberRef declared = index.resolveField(field.owner(), field.name(), field.descriptor())
                    .map(f -> new MemberRef(keeper(field.owner(), f), f.name(), f.descriptor()))
                    .orElse(field);
            slot = Slot.field(declared.owner(), declared.name());
            slots.put(field, slot);
            fields.putIfAbsent(slot, declared);
        }
        return slot;
    }

    /**
     * The class under which a field is kept that is named through another: the one that declares it. Where that is a library's, and only
     * its heirs use the field, it is the first of ours: what those of one class leave there, such as the hash code that a message has
     * computed of itself, those of another never find. Of other than numbers and flags, models may speak.
     */
    private String keeper(String through, FieldHeader field) {
        boolean ofHeirs = (field.access() & (Opcodes.ACC_PROTECTED | Opcodes.ACC_STATIC)) == Opcodes.ACC_PROTECTED
                && field.descriptor().length() == 1
                && !index.inScope(field.owner());
        String first = field.owner();
        for (String supertype : ofHeirs ? index.supertypes(through) : List.<String>of()) {
            if (index.inScope(supertype) && index.isSubtype(supertype, field.owner())) {
                first = supertype;
            }
        }
        return first;
    }

    /** The field of a slot, once the slot was made from it. */
    public Optional<MemberRef> field(Slot slot) {
        return Optional.ofNullable(fields.get(slot));
    }

    /** What is declared of a field. */
    public Optional<FieldHeader> header(MemberRef field) {
        return index.resolveField(field.owner(), field.name(), field.descriptor());
    }

    /** The internal name of what a slot of an object of a type holds, as far as declarations say. */
    public String slotType(String owner, Slot slot) {
        return switch (slot.kind()) {
            case FIELD ->
                field(slot)
                        .map(f -> Program.internalName(Type.getType(f.descriptor())))
                        .orElse("java/lang/Object");
            case ELEMENT ->
                owner.startsWith("[") ? Program.internalName(Type.getType(owner.substring(1))) : "java/lang/Object";
            default -> slot.typeHeld().orElse("java/lang/Object");
        };
    }

    /** Whether two names are of one field, which may be named through a class that inherits it. */
    boolean isSame(MemberRef one, MemberRef other) {
        return one.equals(other) || one.name().equals(other.name()) && slot(one).equals(slot(other));
    }

    /** Whether a part is a field to which nothing but a constructor writes. */
    public boolean isFinal(Slot slot) {
        return slot.kind() == Slot.Kind.FIELD
                && field(slot)
                        .flatMap(this::header)
                        .filter(field -> (field.access() & Opcodes.ACC_FINAL) == 0)
                        .isEmpty();
    }

    /** The field of a library's class that others may read: all, or its subclasses. */
    public Optional<Slot> open(String type, String name) {
        return openFields.computeIfAbsent(
                new MemberRef(type, name, ""),
                key -> index.supertypes(type).stream()
                        .filter(supertype -> !index.inScope(supertype))
                        .flatMap(supertype -> index.find(supertype).stream())
                        .flatMap(header -> header.fields().stream())
                        .filter(field -> field.name().equals(name))
                        .filter(field -> (field.access() & Opcodes.ACC_STATIC) == 0
                                && (field.access() & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0)
                        .map(field -> slot(field.ref()))
                        .findFirst());
    }

    /** Whether a library puts into that field of an object of ours what it is given from outside. */
    public boolean isFilledFromOutside(Slot slot) {
        return filledFromOutside.computeIfAbsent(
                slot, one -> field(one).filter(models::isFilledFromOutside).isPresent());
    }
}
