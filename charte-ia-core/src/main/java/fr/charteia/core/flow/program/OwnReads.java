package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.flow.value.Slot;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;

/**
 * What methods of ours read, themselves and through methods of ours: of an object on which one is called, or that it is given, only
 * that can have a say in what it does.
 */
public final class OwnReads {
    private static final int DEEPEST = 3;

    private final Program program;
    private final Map<MemberRef, Optional<Found>> known = new HashMap<>();
    private final Map<String, Boolean> functions = new HashMap<>();

    OwnReads(Program program) {
        this.program = program;
    }

    /**
     * What methods do to fields.
     *
     * @param changed the classes whose fields they write
     */
    private record Found(Set<Slot> read, Set<String> changed) {}

    /**
     * The fields that a call may read of an object of that type, or of one below, and of what it holds; empty when it may run code that
     * is not ours, or more methods than are looked into.
     */
    public Optional<Set<Slot>> of(String type, MemberRef callee) {
        return found(new MemberRef(type, callee.name(), callee.descriptor())).map(Found::read);
    }

    /**
     * The fields that a call may read of an object of that type that it is given, and of what it holds; empty when it may also hand it
     * whole to code that is not ours, or keep it. An object that it changes is what it decides about: where that goes says nothing.
     *
     * @param argument which argument, the receiver excluded
     */
    public Optional<Set<Slot>> of(String type, MemberRef callee, int argument) {
        return found(callee)
                .filter(found -> found.changed().stream().anyMatch(owner -> isOf(type, owner))
                        || program.handovers().of(callee, argument).stream().allMatch(this::isOurs))
                .map(Found::read);
    }

    private boolean isOurs(Handovers.Handed handed) {
        return handed.member().isMethod() && !callees(handed.member()).isEmpty();
    }

    public boolean isOf(String type, String owner) {
        return program.index().isSubtype(type, owner) || program.index().isSubtype(owner, type);
    }

    private Optional<Found> found(MemberRef called) {
        Optional<Found> found = known.get(called);
        if (found == null) {
            found = find(called);
            known.put(called, found);
        }
        return found;
    }

    private Optional<Found> find(MemberRef called) {
        List<MethodHeader> bodies = program.index().inScope(called.owner()) ? callees(called) : List.of();
        Found found = new Found(new LinkedHashSet<>(), new LinkedHashSet<>());
        return !bodies.isEmpty() && areRead(bodies, DEEPEST, found, new HashSet<>())
                ? Optional.of(found)
                : Optional.empty();
    }

    /** Gathers what the methods read; false when there are more than are looked into. */
    private boolean areRead(List<MethodHeader> methods, int depth, Found found, Set<MemberRef> seen) {
        return methods.size() <= Overriding.HIERARCHY
                && methods.stream().allMatch(method -> isRead(method, depth, found, seen));
    }

    private boolean isRead(MethodHeader method, int depth, Found found, Set<MemberRef> seen) {
        MethodBody body = seen.add(method.ref()) ? program.body(method).orElse(null) : null;
        if (body == null) {
            return true;
        }
        for (MethodBody.Block block : body.blocks()) {
            for (int i = 0; i < block.instructions().size(); i++) {
                Instruction instruction = block.instructions().get(i);
                if (instruction instanceof Instruction.Load load && load.object() != Instruction.NONE) {
                    if (!isOnlyGiven(body, block, i, load)) {
                        found.read().add(program.slot(load.field()));
                    }
                } else if (instruction instanceof Instruction.Store store && store.object() != Instruction.NONE) {
                    found.changed().add(store.field().owner());
                } else if (depth > 0 && !areCalleesRead(instruction, depth, found, seen)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean areCalleesRead(Instruction instruction, int depth, Found found, Set<MemberRef> seen) {
        return instruction.members().stream()
                .filter(MemberRef::isMethod)
                .filter(member -> program.index().inScope(member.owner()))
                .allMatch(member -> areRead(callees(member), depth - 1, found, seen));
    }

    /**
     * Whether what is read is a part of a library that is given something and answers nothing: a stream, a connection, a table. What a
     * function is has a say in what it does.
     */
    private boolean isOnlyGiven(MethodBody body, MethodBody.Block block, int at, Instruction.Load load) {
        String type = Program.internalName(Type.getType(load.field().descriptor()));
        if (Program.isScalar(type)
                || type.startsWith("[")
                || program.index().inScope(type)
                || program.isFunctional(type)) {
            return false;
        }
        for (int i = at + 1; i < block.instructions().size(); i++) {
            Instruction next = block.instructions().get(i);
            if (Registers.read(next).contains(load.target())) {
                return next instanceof Instruction.Invoke call
                        && call.dispatch() == Instruction.Dispatch.VIRTUAL
                        && call.arguments().lastIndexOf(load.target()) == 0
                        && !takesFunction(call.callee())
                        && !isAnswerUsed(body, block, i, call);
            }
        }
        return false;
    }

    private boolean isAnswerUsed(MethodBody body, MethodBody.Block block, int at, Instruction.Invoke call) {
        return call.target() != Instruction.NONE
                && program.liveness(body).isUsed(body, block.index(), at, call.target());
    }

    private boolean takesFunction(MemberRef callee) {
        return Arrays.stream(Type.getArgumentTypes(callee.descriptor()))
                .filter(type -> type.getSort() == Type.OBJECT)
                .map(Type::getInternalName)
                .anyMatch(type -> program.isFunctional(type) && functions.computeIfAbsent(type, this::isMadeHere));
    }

    /** Whether code of ours makes such functions: an interface with one method may as well be a condition, an update. */
    private boolean isMadeHere(String type) {
        return !program.index().classesMaking(type::equals).isEmpty()
                || program.index().subtypes(type).stream().anyMatch(program.index()::inScope);
    }

    /** The methods with a body that may run. */
    List<MethodHeader> callees(MemberRef member) {
        List<MethodHeader> overridden = program.overriding().implementations(member.owner(), member);
        return overridden.isEmpty()
                ? program.resolve(member).filter(program::hasBody).stream().toList()
                : overridden;
    }
}
