package fr.charteia.core.bytecode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.objectweb.asm.Opcodes;

/**
 * From the member that an instruction names to the one that declares it, as the JVM does it (JVMS 5.4.3.2 to 5.4.3.4). Access is
 * not checked.
 */
final class MemberResolution {

    private static final int NATIVE_VARARGS = Opcodes.ACC_NATIVE | Opcodes.ACC_VARARGS;
    private static final Set<String> POLYMORPHIC =
            Set.of("java/lang/invoke/MethodHandle", "java/lang/invoke/VarHandle");

    private final Hierarchy hierarchy;
    private final Function<String, Optional<Outline>> outlines;
    private final Function<String, Optional<ClassHeader>> find;
    private final Map<MemberRef, Optional<MethodHeader>> methods = new ConcurrentHashMap<>();

    /**
     * @param outlines the outline of a class, wherever it is
     * @param find the same class's header, which only those are asked for that may declare the member
     */
    MemberResolution(
            Hierarchy hierarchy,
            Function<String, Optional<Outline>> outlines,
            Function<String, Optional<ClassHeader>> find) {
        this.hierarchy = hierarchy;
        this.outlines = outlines;
        this.find = find;
    }

    Optional<MethodHeader> method(MemberRef ref) {
        Optional<MethodHeader> known = methods.get(ref);
        if (known == null) {
            known = lookUp(ref);
            methods.put(ref, known);
        }
        return known;
    }

    private Optional<MethodHeader> lookUp(MemberRef ref) {
        String owner = ref.owner().startsWith("[") ? Hierarchy.OBJECT : ref.owner();
        return inClasses(owner, ref).or(() -> inInterfaces(owner, ref));
    }

    private Optional<MethodHeader> inClasses(String owner, MemberRef ref) {
        Set<String> seen = new HashSet<>();
        Optional<Outline> outline = outlines.apply(owner);
        while (outline.isPresent() && seen.add(outline.get().name())) {
            Optional<MethodHeader> declared = declared(outline.get(), ref);
            // Through an interface, of Object's methods only the public ones are found.
            if (declared.isPresent() && (seen.size() == 1 || !isHidden(owner, declared.get()))) {
                return declared;
            }
            outline = outline.get().superName().flatMap(outlines);
        }
        return Optional.empty();
    }

    private boolean isHidden(String owner, MethodHeader method) {
        return outlines.apply(owner).filter(Outline::isInterface).isPresent()
                && (!method.isPublic() || method.isStatic());
    }

    private Optional<MethodHeader> declared(Outline type, MemberRef ref) {
        boolean polymorphic = POLYMORPHIC.contains(type.name());
        return polymorphic || type.mayDeclare(ref)
                ? find.apply(type.name()).flatMap(header -> declared(header, ref, polymorphic))
                : Optional.empty();
    }

    private static Optional<MethodHeader> declared(ClassHeader header, MemberRef ref, boolean polymorphic) {
        if (polymorphic) {
            List<MethodHeader> named = header.methods(ref.name());
            if (named.size() == 1 && (named.get(0).access() & NATIVE_VARARGS) == NATIVE_VARARGS) {
                return Optional.of(named.get(0));
            }
        }
        return header.method(ref.name(), ref.descriptor());
    }

    /** The one maximally specific method with a body; else any, and always the same. */
    private Optional<MethodHeader> inInterfaces(String owner, MemberRef ref) {
        List<MethodHeader> candidates = new ArrayList<>();
        for (String type : hierarchy.supertypes(owner)) {
            outlines.apply(type)
                    .filter(Outline::isInterface)
                    .flatMap(outline -> declared(outline, ref))
                    .filter(method -> !method.isPrivate() && !method.isStatic())
                    .ifPresent(candidates::add);
        }
        List<MethodHeader> specific = candidates.stream()
                .filter(method -> candidates.stream().noneMatch(other -> overrides(other, method)))
                .toList();
        List<MethodHeader> bodies =
                specific.stream().filter(method -> !method.isAbstract()).toList();
        return bodies.size() == 1
                ? Optional.of(bodies.get(0))
                : specific.stream().findFirst();
    }

    private boolean overrides(MethodHeader other, MethodHeader method) {
        return !other.owner().equals(method.owner()) && hierarchy.isSubtype(other.owner(), method.owner());
    }

    /** In the class, then its interfaces, then its superclass, each the same way. */
    Optional<FieldHeader> field(MemberRef ref) {
        return field(ref.owner(), ref, new HashSet<>());
    }

    private Optional<FieldHeader> field(String owner, MemberRef ref, Set<String> seen) {
        Optional<ClassHeader> found = seen.add(owner) ? find.apply(owner) : Optional.empty();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        ClassHeader header = found.get();
        for (FieldHeader field : header.fields()) {
            if (field.name().equals(ref.name()) && field.descriptor().equals(ref.descriptor())) {
                return Optional.of(field);
            }
        }
        for (String parent : header.interfaces()) {
            Optional<FieldHeader> inherited = field(parent, ref, seen);
            if (inherited.isPresent()) {
                return inherited;
            }
        }
        return Optional.ofNullable(header.superName()).flatMap(parent -> field(parent, ref, seen));
    }
}
