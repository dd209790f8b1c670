package fr.charteia.core.flow;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.objectweb.asm.Type;

/** The methods that fill fields and stores. */
final class Writers {
    /** A field that more methods fill is left to what its declaration says. */
    private static final int MOST = 40;

    private final Program program;
    private final Map<MemberRef, SortedSet<MemberRef>> known = new HashMap<>();

    Writers(Program program) {
        this.program = program;
    }

    /** Those that fill any of the fields, or call any of the methods of a store; save fields known for what they hold. */
    SortedSet<MemberRef> of(Set<MemberRef> members) {
        SortedSet<MemberRef> all = new TreeSet<>();
        for (MemberRef member : members) {
            boolean open = member.isMethod()
                    || program.index().inScope(member.owner())
                            && program.models().field(member).isEmpty();
            if (open) {
                all.addAll(known.computeIfAbsent(member, this::find));
            }
        }
        return all;
    }

    private SortedSet<MemberRef> find(MemberRef member) {
        SortedSet<MemberRef> found = new TreeSet<>();
        for (String type : program.index().referrers(member)) {
            program.bodies(type).forEach((method, body) -> {
                boolean has = body.blocks().stream()
                        .flatMap(block -> block.instructions().stream())
                        .anyMatch(instruction -> fills(instruction, member));
                if (has) {
                    found.add(method);
                }
            });
        }
        return found.size() > MOST ? new TreeSet<>() : found;
    }

    private boolean fills(Instruction instruction, MemberRef member) {
        if (instruction instanceof Instruction.Invoke call) {
            return call.callee().equals(member);
        }
        if (member.isMethod()) {
            return false;
        }
        Slot slot = program.slot(member);
        return instruction instanceof Instruction.Store store
                        && program.slot(store.field()).equals(slot)
                || instruction instanceof Instruction.Load load
                        && isContainer(program, member)
                        && program.slot(load.field()).equals(slot);
    }

    /** Whether what the field holds is filled by calls on it. */
    static boolean isContainer(Program program, MemberRef field) {
        String type = Program.internalName(Type.getType(field.descriptor()));
        return !Program.isScalar(type) && !program.index().inScope(type);
    }
}
