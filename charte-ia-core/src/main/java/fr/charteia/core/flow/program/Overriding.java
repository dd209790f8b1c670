package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.Instruction.Dispatch;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** Which methods override which, and so which one a call runs, by the class of the object that it is called on. */
public final class Overriding {
    /** How many implementations of one call are told apart. */
    public static final int HIERARCHY = 40;

    private final Program program;
    private final Map<MemberRef, List<MethodHeader>> implementations = new HashMap<>();
    private final Map<OnOthers, List<MethodHeader>> onOthers = new HashMap<>();
    private final Map<MemberRef, Optional<MemberRef>> overridden = new HashMap<>();

    /** Whether handlers implement interfaces; found when somebody asks. */
    private @Nullable Boolean proxies;

    /** A method that is called on an object that is of none of some classes; its owner is what that is declared as. */
    private record OnOthers(MemberRef callee, Set<String> absent) {}

    Overriding(Program program) {
        this.program = program;
    }

    /** The method that an object of exactly that class runs. */
    public Optional<MethodHeader> resolveOn(String type, MemberRef callee) {
        return program.resolve(new MemberRef(type, callee.name(), callee.descriptor()));
    }

    /**
     * The bodies that a virtual call may run on an object declared as that type, in order; where there are more of them than {@link
     * #HIERARCHY}, so many and one.
     */
    public List<MethodHeader> implementations(String type, MemberRef callee) {
        return implementations.computeIfAbsent(
                new MemberRef(type, callee.name(), callee.descriptor()),
                key -> findImplementations(type, callee, Set.of()));
    }

    /** The same on an object that is of none of some classes; of all of them, where it could be of no other. */
    public List<MethodHeader> implementations(String type, MemberRef callee, Set<String> absent) {
        List<MethodHeader> all = implementations(type, callee);
        if (absent.isEmpty() || all.size() > HIERARCHY) {
            return all;
        }
        List<MethodHeader> some = onOthers.computeIfAbsent(
                new OnOthers(new MemberRef(type, callee.name(), callee.descriptor()), absent),
                key -> findImplementations(type, callee, absent));
        return some.isEmpty() ? all : some;
    }

    private List<MethodHeader> findImplementations(String type, MemberRef callee, Set<String> absent) {
        Map<MemberRef, MethodHeader> found = new LinkedHashMap<>();
        for (String subtype : program.index().subtypes(type)) {
            if (found.size() > HIERARCHY) {
                break;
            }
            if (!absent.contains(subtype) && (program.index().isConcrete(subtype) || isMadeElsewhere(subtype))) {
                resolveOn(subtype, callee)
                        .filter(program::hasBody)
                        .ifPresent(method -> found.putIfAbsent(method.ref(), method));
            }
        }
        if (found.isEmpty()) {
            // A default method that nobody implements in scope.
            resolveOn(type, callee).filter(program::hasBody).ifPresent(method -> found.put(method.ref(), method));
        }
        return List.copyOf(found.values());
    }

    /** Whether a call of one method may run another: a constructor runs no other, whatever class it is of. */
    boolean mayRun(MemberRef callee, MemberRef method) {
        return callee.name().equals(method.name())
                && callee.descriptor().equals(method.descriptor())
                && (callee.owner().equals(method.owner())
                        || !method.name().equals("<init>")
                                && (program.index().isSubtype(callee.owner(), method.owner())
                                        || program.index().isSubtype(method.owner(), callee.owner())));
    }

    /** Whether a type is an interface of ours that none of our classes implements: a library does, or a function. */
    private boolean isMadeElsewhere(String type) {
        return program.index().inScope(type)
                && program.index().isInterface(type)
                && program.index().subtypes(type).stream().noneMatch(program.index()::isConcrete);
    }

    /** Whether knowing an object's exact class can change what a call on that type runs. */
    public boolean isOpen(String type, MemberRef callee) {
        return program.isFunctional(type)
                || type.equals("java/lang/Object")
                || implementations(type, callee).size() > (program.index().inScope(type) ? 1 : 0)
                || hasProxies() && program.index().isInterface(type);
    }

    /** The one method that a call of ours runs, whatever object it is made on. */
    Optional<MethodHeader> only(Instruction.Invoke call) {
        MemberRef callee = call.callee();
        if (!program.index().inScope(callee.owner())) {
            return Optional.empty();
        }
        if (call.dispatch() != Dispatch.VIRTUAL) {
            return program.resolve(callee);
        }
        return isOpen(callee.owner(), callee)
                ? Optional.empty()
                : implementations(callee.owner(), callee).stream().findFirst();
    }

    /** Whether some object in scope may implement an interface by a handler. */
    boolean hasProxies() {
        if (proxies == null) {
            proxies = !program.index().referrers(Reflection.NEW_PROXY).isEmpty();
        }
        return proxies;
    }

    /** The method that somebody wrote: for a bridge, which the compiler made, the one it leads to. */
    public MethodHeader written(MethodHeader method) {
        if (!method.isBridge()) {
            return method;
        }
        int parameters = Type.getArgumentTypes(method.descriptor()).length;
        List<MethodHeader> bridged = program.index().find(method.owner()).stream()
                .flatMap(type -> type.methods().stream())
                .filter(other -> other.name().equals(method.name()) && !other.isBridge())
                .filter(other -> Type.getArgumentTypes(other.descriptor()).length == parameters)
                .toList();
        return bridged.size() == 1 ? bridged.get(0) : method;
    }

    /** The method of a library's class that a method of ours overrides. */
    public Optional<MemberRef> overridden(MethodHeader method) {
        return overridden.computeIfAbsent(
                method.ref(),
                ref -> program.index().supertypes(ref.owner()).stream()
                        .filter(type -> !program.index().inScope(type) && !type.equals("java/lang/Object"))
                        .map(type -> new MemberRef(type, ref.name(), ref.descriptor()))
                        .filter(declared -> program.resolve(declared)
                                .filter(found -> !found.isStatic())
                                .isPresent())
                        .findFirst());
    }
}
