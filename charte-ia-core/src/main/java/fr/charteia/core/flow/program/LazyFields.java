package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.flow.value.Slot;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The fields that one method fills when it is first asked, and that it alone reads: a singleton, a client that is made on demand. Who
 * asked first, and why, is no word on what is in them, for whoever asks finds the same.
 */
public final class LazyFields {
    private final Program program;
    private final Map<MemberRef, Boolean> known = new HashMap<>();

    LazyFields(Program program) {
        this.program = program;
    }

    public boolean contains(Slot slot) {
        return slot.kind() == Slot.Kind.FIELD
                && program.field(slot)
                        .filter(field -> known.computeIfAbsent(field, this::isLazy))
                        .isPresent();
    }

    private boolean isLazy(MemberRef field) {
        boolean object = Type.getType(field.descriptor()).getSort() >= Type.ARRAY;
        if (!object
                || program.header(field)
                        .filter(f -> program.index().inScope(f.owner()))
                        .isEmpty()) {
            return false;
        }
        Set<MemberRef> holders = new TreeSet<>(program.callers().holders(field));
        holders.removeIf(holder -> holder.name().equals("<clinit>"));
        if (holders.size() != 1) {
            return false;
        }
        MemberRef only = holders.iterator().next();
        Optional<MethodBody> body = program.resolve(only).flatMap(program::body);
        return Type.getArgumentTypes(only.descriptor()).length == 0
                && body.filter(b -> isFilled(b, field)).isPresent();
    }

    /** Whether the method asks whether nothing is in the field yet, and puts something there. */
    private static boolean isFilled(MethodBody body, MemberRef field) {
        boolean asked = false;
        boolean stored = false;
        for (MethodBody.Block block : body.blocks()) {
            Set<Integer> read = new HashSet<>();
            List<Instruction> instructions = block.instructions();
            for (Instruction instruction : instructions) {
                if (instruction instanceof Instruction.Load load && load.field().equals(field)) {
                    read.add(load.target());
                } else if (instruction instanceof Instruction.Move move && read.contains(move.source())) {
                    read.add(move.target());
                } else if (instruction instanceof Instruction.Store store) {
                    stored |= store.field().equals(field);
                } else if (instruction instanceof Instruction.Branch branch) {
                    asked |= isNullTest(branch) && read.contains(branch.left());
                }
            }
        }
        return asked && stored;
    }

    private static boolean isNullTest(Instruction.Branch branch) {
        return branch.opcode() == Opcodes.IFNULL || branch.opcode() == Opcodes.IFNONNULL;
    }
}
