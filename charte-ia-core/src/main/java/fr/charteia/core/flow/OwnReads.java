package fr.charteia.core.flow;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodHeader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What methods of ours read, themselves and through methods of ours: of an object on which one is called, only that can have a say in
 * what it does.
 */
final class OwnReads {
    private static final int DEEPEST = 3;

    private final Program program;
    private final Map<MemberRef, Optional<Set<Slot>>> known = new HashMap<>();

    OwnReads(Program program) {
        this.program = program;
    }

    /**
     * The fields of an object of that type, or of one below, that a call may read; empty when it may run code that is not ours, or more
     * methods than are looked into.
     */
    Optional<Set<Slot>> of(String type, MemberRef callee) {
        return known.computeIfAbsent(new MemberRef(type, callee.name(), callee.descriptor()), this::find);
    }

    private Optional<Set<Slot>> find(MemberRef called) {
        List<MethodHeader> bodies =
                program.index().inScope(called.owner()) ? program.implementations(called.owner(), called) : List.of();
        Set<Slot> read = new LinkedHashSet<>();
        if (bodies.isEmpty() || !areRead(bodies, DEEPEST, read, new HashSet<>())) {
            return Optional.empty();
        }
        read.removeIf(slot -> !isOf(called.owner(), slot.owner()));
        return Optional.of(read);
    }

    private boolean isOf(String type, String owner) {
        return program.index().isSubtype(type, owner) || program.index().isSubtype(owner, type);
    }

    /** Gathers what the methods read; false when there are more than are looked into. */
    private boolean areRead(List<MethodHeader> methods, int depth, Set<Slot> read, Set<MemberRef> seen) {
        return methods.size() <= Targets.HIERARCHY
                && methods.stream().allMatch(method -> isRead(method, depth, read, seen));
    }

    private boolean isRead(MethodHeader method, int depth, Set<Slot> read, Set<MemberRef> seen) {
        MethodBody body = seen.add(method.ref()) ? program.body(method).orElse(null) : null;
        if (body == null) {
            return true;
        }
        for (MethodBody.Block block : body.blocks()) {
            for (Instruction instruction : block.instructions()) {
                if (instruction instanceof Instruction.Load load && load.object() != Instruction.NONE) {
                    read.add(program.slot(load.field()));
                } else if (depth > 0) {
                    boolean all = instruction.members().stream()
                            .filter(MemberRef::isMethod)
                            .filter(member -> program.index().inScope(member.owner()))
                            .allMatch(member -> areRead(callees(member), depth - 1, read, seen));
                    if (!all) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private List<MethodHeader> callees(MemberRef member) {
        List<MethodHeader> overridden = program.implementations(member.owner(), member);
        return overridden.isEmpty()
                ? program.resolve(member).filter(program::hasBody).stream().toList()
                : overridden;
    }
}
