package fr.charteia.core.bytecode;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who calls whom in the scope: told from the instructions of the classes that name the callee, so that only those are read. A method
 * that library code calls is taken to be called by whoever makes its object. Answers are kept. For one thread.
 */
public final class Callers {
    private static final SortedSet<MemberRef> NOBODY = Collections.emptySortedSet();

    private final ClassIndex index;
    private final BodyReader bodies;
    private final Map<String, Map<MemberRef, SortedSet<MemberRef>>> naming = new HashMap<>();
    private final Map<MemberRef, Found> known = new HashMap<>();

    /** @param bodies reads the classes of that index */
    public Callers(ClassIndex index, BodyReader bodies) {
        this.index = index;
        this.bodies = bodies;
    }

    /** Reads the bodies for it. */
    public BodyReader bodies() {
        return bodies;
    }

    /** The methods of the scope that name the member in an instruction, a lambda or a method reference; a field also through an heir. */
    public SortedSet<MemberRef> holders(MemberRef member) {
        SortedSet<MemberRef> found = new TreeSet<>();
        index.referrers(index.names(member))
                .forEach((name, types) -> types.forEach(type -> found.addAll(holders(name, type))));
        return found;
    }

    /** Those of one class. */
    public SortedSet<MemberRef> holders(MemberRef member, String type) {
        return Collections.unmodifiableSortedSet(
                naming.computeIfAbsent(type, this::read).getOrDefault(member, NOBODY));
    }

    /** Which methods of a class name which members. */
    private Map<MemberRef, SortedSet<MemberRef>> read(String type) {
        Map<MemberRef, SortedSet<MemberRef>> found = new HashMap<>();
        for (MethodBody body : bodies.bodies(type).values()) {
            for (MethodBody.Block block : body.blocks()) {
                for (Instruction instruction : block.instructions()) {
                    for (MemberRef member : instruction.members()) {
                        found.computeIfAbsent(member, ref -> new TreeSet<>())
                                .add(body.method().ref());
                    }
                }
            }
        }
        return found;
    }

    /** The methods of the scope that may call it; itself, where it calls itself. */
    public SortedSet<MemberRef> of(MemberRef method) {
        return Collections.unmodifiableSortedSet(
                known.computeIfAbsent(method, this::find).callers());
    }

    /** Whether library code calls the method: it implements or overrides one of its own. */
    public boolean isCallback(MemberRef method) {
        return known.computeIfAbsent(method, this::find).callback();
    }

    /** Whether nothing calls the method but code of the scope that is seen to. */
    public boolean isCalledHereAlone(MethodHeader method) {
        return !isCallback(method.ref())
                && (method.isPrivate() || !of(method.ref()).isEmpty());
    }

    /** The methods of the scope that make objects of the class. */
    public SortedSet<MemberRef> makers(String type) {
        SortedSet<MemberRef> found = new TreeSet<>();
        index.find(type).map(ClassHeader::methods).orElse(List.of()).stream()
                .filter(MethodHeader::isConstructor)
                .forEach(constructor -> found.addAll(holders(constructor.ref())));
        return found;
    }

    private record Found(SortedSet<MemberRef> callers, boolean callback) {}

    private Found find(MemberRef ref) {
        MethodHeader method = resolve(ref).orElse(null);
        if (method == null) {
            return new Found(NOBODY, false);
        }
        SortedSet<MemberRef> found = new TreeSet<>(holders(ref));
        if (method.isConstructor() || method.isPrivate()) {
            return new Found(found, false);
        }
        for (String subtype : index.subtypes(ref.owner())) {
            found.addAll(holders(new MemberRef(subtype, ref.name(), ref.descriptor())));
        }
        boolean callback = !method.isStatic()
                && (addThroughSupertypes(ref, method, found) || found.isEmpty() && isBelowUnseen(ref));
        if (callback) {
            found.addAll(makers(ref.owner()));
        }
        return new Found(found, callback);
    }

    /** Adds those that call it by the name of a type above; whether one of these is a library's. */
    private boolean addThroughSupertypes(MemberRef ref, MethodHeader method, Set<MemberRef> found) {
        boolean callback = false;
        for (String supertype : index.supertypes(ref.owner())) {
            MemberRef above = new MemberRef(supertype, ref.name(), ref.descriptor());
            if (supertype.equals(ref.owner())) {
                continue;
            }
            if (resolve(above).isEmpty()) {
                callback |= overridesErased(supertype, method);
            } else if (index.inScope(supertype)) {
                found.addAll(holders(above));
            } else {
                callback = true;
            }
        }
        return callback;
    }

    /** Whether a class inherits from one that is nowhere: what nobody in scope calls, that one may. */
    private boolean isBelowUnseen(MemberRef method) {
        return !index.supertypes(method.owner()).stream().allMatch(index::has);
    }

    private Optional<MethodHeader> resolve(MemberRef ref) {
        return index.resolveMethod(ref.owner(), ref.name(), ref.descriptor());
    }

    /** Whether the method implements, through a bridge, one of a library type with other parameter types. */
    private boolean overridesErased(String supertype, MethodHeader method) {
        return !index.inScope(supertype)
                && !supertype.equals("java/lang/Object")
                && index.find(supertype).stream()
                        .flatMap(header -> header.methods().stream())
                        .anyMatch(m -> m.name().equals(method.name()) && !m.isStatic());
    }
}
