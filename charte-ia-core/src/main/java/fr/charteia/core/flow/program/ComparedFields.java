package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.value.Slot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which fields of objects of ours have a say in whether two of them are equal: those that the {@code equals}, {@code hashCode}
 * or {@code compareTo} of their class reads. A class that has none is compared by identity, whatever its objects hold.
 */
public final class ComparedFields {
    private static final MemberRef EQUALS = new MemberRef("java/lang/Object", "equals", "(Ljava/lang/Object;)Z");
    private static final MemberRef HASH_CODE = new MemberRef("java/lang/Object", "hashCode", "()I");
    private static final MemberRef COMPARE_TO =
            new MemberRef("java/lang/Comparable", "compareTo", "(Ljava/lang/Object;)I");
    private static final Set<String> BY_IDENTITY = Set.of("java/lang/Object", "java/lang/Enum");

    private final Program program;
    private final Map<Slot, Boolean> known = new HashMap<>();

    ComparedFields(Program program) {
        this.program = program;
    }

    /** Whether what is in a part is compared; all parts are that are no fields of ours. */
    public boolean contains(Slot part) {
        return part.kind() != Slot.Kind.FIELD || known.computeIfAbsent(part, this::isCompared);
    }

    private boolean isCompared(Slot field) {
        return isRecord(field.owner())
                || isReadBy(EQUALS, field)
                || isReadBy(HASH_CODE, field)
                || isReadBy(COMPARE_TO, field);
    }

    private boolean isRecord(String type) {
        return program.index()
                .find(type)
                .map(ClassHeader::superName)
                .filter("java/lang/Record"::equals)
                .isPresent();
    }

    /** Whether the method reads the field, of whatever object that has it; also where that cannot be told. */
    private boolean isReadBy(MemberRef method, Slot field) {
        if (program.overriding()
                .resolveOn(field.owner(), method)
                .filter(this::isOfLibrary)
                .isPresent()) {
            return true;
        }
        List<MethodHeader> bodies = program.overriding().implementations(field.owner(), method);
        return bodies.size() > Overriding.HIERARCHY || bodies.stream().anyMatch(body -> reads(body.ref(), field));
    }

    private boolean isOfLibrary(MethodHeader method) {
        return !program.index().inScope(method.owner()) && !BY_IDENTITY.contains(method.owner());
    }

    private boolean reads(MemberRef body, Slot field) {
        boolean takesOther = !body.name().equals(HASH_CODE.name());
        Optional<Set<Slot>> read = takesOther
                ? program.ownReads().of(body.owner(), body, 0)
                : program.ownReads().of(body.owner(), body);
        // An equality that reads nothing asks somebody else.
        boolean isTold = read.isPresent() && !(takesOther && read.get().isEmpty());
        return !isTold || read.get().contains(field);
    }
}
