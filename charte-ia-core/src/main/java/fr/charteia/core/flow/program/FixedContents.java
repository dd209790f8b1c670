package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.value.Slot;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What fields, entries of maps and parameters only ever hold, where that is known; and what makes it. */
public final class FixedContents {
    private final Program program;
    private final FixedFields fixedFields;
    private final HeldTypes heldTypes;

    FixedContents(Program program, FixedFields fixedFields, HeldTypes heldTypes) {
        this.program = program;
        this.fixedFields = fixedFields;
        this.heldTypes = heldTypes;
    }

    /** The one value that a field ever holds, if it holds but one. */
    public Optional<Object> value(Slot slot) {
        return program.field(slot).flatMap(fixedFields::value);
    }

    /** Whether code of ours may write the field by its name, which it need not name in full. */
    boolean isWrittenByName(FieldHeader field) {
        return fixedFields.isWrittenByName(field);
    }

    /** The one value of a field of the objects of which another field ever holds, when it is known how they are made. */
    public Optional<Object> value(Slot holder, Slot slot) {
        return program.field(holder)
                .flatMap(field -> program.field(slot).flatMap(part -> fixedFields.value(field, part)));
    }

    /** The class that all objects are of which a field of objects of a type ever holds, when that is known. */
    public Optional<FixedObject> object(String holder, Slot slot) {
        return program.field(slot)
                .flatMap(field -> fixedFields
                        .type(field)
                        .map(type -> new FixedObject(type, null))
                        .or(() -> heldTypes.ofField(field, holder)));
    }

    /** The constants of which the last of some fields holds one of what lies in the one before it, the first being one of objects of a type. */
    public Optional<Set<Object>> constants(String root, List<Slot> slots) {
        return heldTypes.constantsBelow(root, slots);
    }

    /** The class that all objects are of which the last of some fields ever holds of what lies in the one before it, the first being one of objects of a type. */
    public Optional<FixedObject> object(String root, List<Slot> slots) {
        return heldTypes.below(root, slots);
    }

    /** The classes of ours of which such objects are; none where there may be others. */
    public Set<String> classes(String root, List<Slot> slots) {
        return heldTypes.classesBelow(root, slots);
    }

    /** Where it is found what a function took along that lies in such fields, for all of those that its instruction makes. */
    public Optional<MemberRef> takenAlong(String root, List<Slot> slots) {
        return heldTypes.takenBelow(root, slots);
    }

    /** The class that all objects are of which a map in a field ever holds under a constant key, when that is known. */
    public Optional<FixedObject> entry(Slot field, Slot key) {
        return program.field(field).flatMap(map -> heldTypes.ofEntry(map, key));
    }

    /** The class that all objects are of which a method is ever passed as that argument, the receiver left out, when that is known. */
    public Optional<FixedObject> object(MethodHeader method, int argument) {
        return heldTypes.ofParameter(method, argument);
    }

    /** The method of ours that gives a container what it puts into a field; empty where it may be another. */
    public Optional<MemberRef> makerFor(MemberRef field) {
        return heldTypes.makerFor(field);
    }

    /** The method of ours that gives a container what it passes as that argument, the receiver left out; empty where it may be another. */
    public Optional<MemberRef> makerFor(MethodHeader method, int argument) {
        return heldTypes.makerFor(method, argument);
    }
}
