package fr.charteia.core.declaration;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodScan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Walks from a method to those that call it. */
final class Callers {
    /** So many methods are looked at; a walk that is longer ends as if from outside. */
    private static final int LIMIT = 2_000;

    private final ClassIndex index;
    private final Map<MemberRef, NavigableSet<MemberRef>> known = new HashMap<>();

    Callers(ClassIndex index) {
        this.index = index;
    }

    /**
     * The shortest way into the method that starts where code outside may call and meets no method where it stops.
     *
     * @return the way, outermost first; empty when every way stops. Of methods that only call each other, any may be called
     *     from outside
     */
    Optional<List<MemberRef>> path(MemberRef method, Predicate<MemberRef> stops) {
        Map<MemberRef, MemberRef> next = new HashMap<>();
        Set<MemberRef> seen = new HashSet<>(Set.of(method));
        Deque<MemberRef> queue = new ArrayDeque<>(List.of(method));
        boolean stopped = false;
        while (!queue.isEmpty()) {
            MemberRef current = queue.removeFirst();
            if (stops.test(current)) {
                stopped = true;
                continue;
            }
            NavigableSet<MemberRef> callers = new TreeSet<>(of(current));
            NavigableSet<MemberRef> creators = implementsLibrary(current) ? creators(current.owner()) : callers;
            if (creators.isEmpty() || seen.size() > LIMIT) {
                return Optional.of(way(current, next));
            }
            callers.addAll(creators);
            for (MemberRef caller : callers) {
                if (seen.add(caller)) {
                    next.put(caller, current);
                    queue.addLast(caller);
                }
            }
        }
        return stopped ? Optional.empty() : Optional.of(List.of(method));
    }

    private static List<MemberRef> way(MemberRef first, Map<MemberRef, MemberRef> next) {
        List<MemberRef> way = new ArrayList<>();
        for (MemberRef method = first; method != null; method = next.get(method)) {
            way.add(method);
        }
        return way;
    }

    /** Whether code that we do not see knows the method by a type of its own. */
    private boolean implementsLibrary(MemberRef method) {
        return isVirtual(method)
                && index.supertypes(method.owner()).stream()
                        .filter(type -> !index.inScope(type))
                        .flatMap(type -> index.find(type).stream())
                        .anyMatch(type -> type.method(method.name(), method.descriptor())
                                .filter(inherited -> !inherited.isPrivate())
                                .isPresent());
    }

    /** Who makes objects of the class: whoever calls a method through a type of a library, it was handed one of those. */
    private NavigableSet<MemberRef> creators(String owner) {
        NavigableSet<MemberRef> creators = new TreeSet<>();
        index.find(owner).stream()
                .flatMap(type -> type.methods("<init>").stream())
                .forEach(constructor -> creators.addAll(of(constructor.ref())));
        return creators;
    }

    private boolean isVirtual(MemberRef method) {
        return index.find(method.owner())
                .flatMap(type -> type.method(method.name(), method.descriptor()))
                .filter(found -> !found.isStatic() && !found.isPrivate() && !found.isConstructor())
                .isPresent();
    }

    /** The methods of the scope that call the method, hand it on as a reference, or hold the class in which it is written. */
    NavigableSet<MemberRef> of(MemberRef method) {
        return known.computeIfAbsent(method, this::find);
    }

    private NavigableSet<MemberRef> find(MemberRef method) {
        Set<MemberRef> names = new HashSet<>();
        Set<String> owners = new TreeSet<>(index.subtypes(method.owner()));
        owners.add(method.owner());
        if (isVirtual(method)) {
            index.supertypes(method.owner()).stream()
                    .filter(type -> mayHave(type, method))
                    .forEach(owners::add);
        }
        owners.forEach(owner -> names.add(new MemberRef(owner, method.name(), method.descriptor())));
        NavigableSet<String> classes = new TreeSet<>();
        names.forEach(name -> classes.addAll(index.referrers(name)));
        NavigableSet<MemberRef> callers = new TreeSet<>();
        classes.forEach(name -> scan(name, names, callers));
        index.find(method.owner()).map(ClassHeader::enclosingMethod).ifPresent(callers::add);
        callers.remove(method);
        return callers;
    }

    /** Whether a call may name the method by that type: it has such a method, or nobody knows what it has. */
    private boolean mayHave(String type, MemberRef method) {
        return index.find(type).isEmpty()
                || index.resolveMethod(type, method.name(), method.descriptor()).isPresent();
    }

    private void scan(String name, Set<MemberRef> wanted, Set<MemberRef> callers) {
        MethodScan.of(index, name, method -> new References(wanted, () -> callers.add(method)));
    }

    private static final class References extends MethodVisitor {
        private final Set<MemberRef> wanted;
        private final Runnable found;

        References(Set<MemberRef> wanted, Runnable found) {
            super(Opcodes.ASM9);
            this.wanted = wanted;
            this.found = found;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            reference(owner, name, descriptor);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            for (Object argument : arguments) {
                if (argument instanceof Handle handle) {
                    reference(handle.getOwner(), handle.getName(), handle.getDesc());
                }
            }
        }

        private void reference(String owner, String name, String descriptor) {
            if (wanted.contains(new MemberRef(owner, name, descriptor))) {
                found.run();
            }
        }
    }
}
