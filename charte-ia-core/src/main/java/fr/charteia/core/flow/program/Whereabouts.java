package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.objectweb.asm.Opcodes;

/**
 * Where objects of a class of ours may come to lie: followed from where code makes them, through fields, arguments and results, as far as
 * nothing is given to code that is not read. A field of an interface holds none of a class whose objects never come there.
 */
public final class Whereabouts {
    /** Of whose heirs libraries make objects without naming them. */
    private static final Set<String> COPIED =
            Set.of("java/io/Serializable", "java/io/Externalizable", "java/lang/Cloneable");

    private final Program program;
    private final Movements movements;
    private final Map<String, Optional<Set<MemberRef>>> known = new HashMap<>();
    private final Map<Asked, Set<String>> absent = new HashMap<>();

    /**
     * What lies in a field, or in a container there.
     *
     * @param type what it is declared as
     */
    private record Asked(String type, MemberRef field) {}

    /** What a method is passed as an argument, the receiver left out. */
    private record Passed(MemberRef method, int argument) {}

    Whereabouts(Program program) {
        this.program = program;
        this.movements = new Movements(program);
    }

    /** The classes of which an object is none that lies where the caller left it, though it could be by its type; none where that is not told. */
    public Set<String> absent(HeapObject object) {
        if (!object.isInput() || object.isExact() || !program.index().inScope(object.type())) {
            return Set.of();
        }
        List<Slot> way = object.path().slots();
        int last = way.size() - 1;
        while (last >= 0 && way.get(last).isContained()) {
            last--;
        }
        if (last < 0 || way.get(last).kind() != Slot.Kind.FIELD) {
            return Set.of();
        }
        Optional<FieldHeader> field =
                program.field(way.get(last)).flatMap(program::header).filter(this::isOnlyOurs);
        return field.map(header -> absent(new Asked(object.type(), header.ref())))
                .orElse(Set.of());
    }

    private Set<String> absent(Asked asked) {
        Set<String> classes = absent.get(asked);
        if (classes == null) {
            classes = new TreeSet<>(program.index().subtypes(asked.type()));
            boolean open = isFilledFromElsewhere(asked.field());
            classes.removeIf(type -> open || !program.index().isConcrete(type) || mayLie(type, asked.field()));
            absent.put(asked, classes);
        }
        return classes;
    }

    private boolean mayLie(String type, MemberRef field) {
        return fields(type).filter(fields -> !fields.contains(field)).isEmpty();
    }

    /** Whether code that is not read passes what comes into a field, or hands it to whoever does. */
    private boolean isFilledFromElsewhere(MemberRef field) {
        Set<Passed> seen = new HashSet<>();
        Deque<Passed> work = new ArrayDeque<>();
        Movements.To put = new Movements.To.Field(field);
        Movements.To added = new Movements.To.Into(new Movements.From.Field(field));
        for (MemberRef holder : program.callers().holders(field)) {
            passed(holder, to -> to.equals(put) || to.equals(added), seen, work);
        }
        while (!work.isEmpty()) {
            Passed next = work.remove();
            MethodHeader method = program.resolve(next.method()).orElse(null);
            if (method == null
                    || seen.size() > Trail.FARTHEST
                    || !program.callers().isCalledHereAlone(method)) {
                return true;
            }
            for (MemberRef caller : program.callers().of(next.method())) {
                passed(caller, to -> movements.isPassed(to, next.method(), next.argument()), seen, work);
            }
        }
        return false;
    }

    /** Adds what a method is passed that it puts there. */
    private void passed(MemberRef method, Predicate<Movements.To> there, Set<Passed> seen, Deque<Passed> work) {
        movements.of(method).forEach((from, to) -> {
            if (from instanceof Movements.From.Passed passed && to.stream().anyMatch(there)) {
                Passed place = new Passed(method, passed.argument());
                if (seen.add(place)) {
                    work.add(place);
                }
            }
        });
    }

    /** Whether nothing but code of ours writes to a field. */
    private boolean isOnlyOurs(FieldHeader field) {
        return program.index().inScope(field.owner())
                && field.annotations().isEmpty()
                && (field.isFinal() || (field.access() & Opcodes.ACC_PRIVATE) != 0)
                && !program.fixed().isWrittenByName(field);
    }

    /** The fields in which objects of the class may lie that are nowhere else; empty where they may be anywhere. */
    private Optional<Set<MemberRef>> fields(String type) {
        Optional<Set<MemberRef>> fields = known.get(type);
        if (fields == null) {
            fields = isMadeHere(type) ? new Trail(program, movements, type).fields() : Optional.empty();
            known.put(type, fields);
        }
        return fields;
    }

    /** Whether code of ours makes the objects of each class that has a type of ours in common with one, and nothing else does. */
    boolean areLikeMadeHere(String type) {
        return program.index().supertypes(type).stream()
                .filter(program.index()::inScope)
                .allMatch(this::areMadeHere);
    }

    /** Whether code of ours makes the objects of each class of a type, and nothing else does. */
    boolean areMadeHere(String type) {
        return program.index().subtypes(type).stream()
                .filter(program.index()::isConcrete)
                .allMatch(this::isMadeHere);
    }

    /** Whether code of ours makes objects of the class: if none does, other code is there for that. */
    private boolean isMadeHere(String type) {
        return isClosed(type) && !program.callers().makers(type).isEmpty();
    }

    /** Whether nothing makes objects of the class but code of ours that names it. */
    private boolean isClosed(String type) {
        ClassHeader header = program.index().find(type).orElse(null);
        return header != null
                && program.index().inScope(type)
                && !header.isEnum()
                && header.annotations().stream().allMatch(AnnotationFact::isForReaders)
                && program.index().supertypes(type).stream().allMatch(this::hasNoOthers)
                && program.index()
                        .classesWithString(Set.of(type.replace('/', '.'), type))
                        .isEmpty();
    }

    /** Whether a type above is ours, or one of a library that does nothing with its heirs. */
    private boolean hasNoOthers(String type) {
        return program.index().inScope(type)
                || type.equals("java/lang/Object")
                || type.equals("java/lang/Record")
                || program.index().isInterface(type) && !COPIED.contains(type);
    }
}
