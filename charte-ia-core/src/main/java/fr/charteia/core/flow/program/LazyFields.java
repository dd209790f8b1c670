package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.ControlFlow;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.flow.value.Slot;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
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
                && body.filter(b -> isFilledOnDemand(b, field)).isPresent();
    }

    /** Whether the method puts something into the field only where it has asked whether nothing is there yet. */
    private boolean isFilledOnDemand(MethodBody body, MemberRef field) {
        BitSet asking = new BitSet();
        BitSet filling = new BitSet();
        for (MethodBody.Block block : body.blocks()) {
            Set<Integer> read = new HashSet<>();
            for (Instruction instruction : block.instructions()) {
                if (instruction instanceof Instruction.Load load && load.field().equals(field)) {
                    read.add(load.target());
                } else if (instruction instanceof Instruction.Move move && read.contains(move.source())) {
                    read.add(move.target());
                } else if (instruction instanceof Instruction.Store store
                        && store.field().equals(field)) {
                    filling.set(block.index());
                } else if (instruction instanceof Instruction.Branch branch
                        && isNullTest(branch)
                        && read.contains(branch.left())) {
                    asking.set(block.index());
                }
            }
        }
        ControlFlow flow = program.controlFlow(body);
        return !filling.isEmpty()
                && filling.stream().allMatch(block -> deciding(flow, block).intersects(asking));
    }

    /** The blocks whose branch decides whether a block runs, the nearest and those above them. */
    private static BitSet deciding(ControlFlow flow, int block) {
        BitSet deciding = new BitSet();
        Deque<Integer> work = new ArrayDeque<>(Set.of(block));
        while (!work.isEmpty()) {
            flow.dependences(work.poll()).stream()
                    .filter(branch -> !deciding.get(branch))
                    .forEach(branch -> {
                        deciding.set(branch);
                        work.add(branch);
                    });
        }
        return deciding;
    }

    private static boolean isNullTest(Instruction.Branch branch) {
        return branch.opcode() == Opcodes.IFNULL || branch.opcode() == Opcodes.IFNONNULL;
    }
}
