package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.flow.value.Slot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Methods of ours that only say of one field of their object whether it is true, or null: {@code isOk() { return error == null; }}. */
public final class Predicates {
    private final Program program;
    private final Map<MemberRef, Optional<Predicate>> known = new HashMap<>();

    Predicates(Program program) {
        this.program = program;
    }

    /**
     * What such a method asks.
     *
     * @param field the field
     * @param when what it answers where the field is true, or not null
     */
    public record Predicate(Slot field, boolean when) {}

    /** Empty for any other method. */
    public Optional<Predicate> of(MemberRef callee) {
        Optional<Predicate> predicate = known.get(callee);
        if (predicate == null) {
            predicate = callee.descriptor().equals("()Z")
                    ? program.resolve(callee)
                            .filter(method -> !method.isStatic() && program.hasBody(method))
                            .flatMap(program::body)
                            .flatMap(this::read)
                    : Optional.empty();
            known.put(callee, predicate);
        }
        return predicate;
    }

    private Optional<Predicate> read(MethodBody body) {
        List<Instruction> entry = body.blocks().get(0).instructions();
        boolean tests = entry.size() == 3
                && entry.get(0) instanceof Instruction.Move self
                && self.source() == 0
                && entry.get(1) instanceof Instruction.Load load
                && load.object() == self.target()
                && entry.get(2) instanceof Instruction.Branch branch
                && branch.left() == load.target()
                && branch.right() == Instruction.NONE;
        if (!tests) {
            return Optional.empty();
        }
        Instruction.Load load = (Instruction.Load) entry.get(1);
        int opcode = ((Instruction.Branch) entry.get(2)).opcode();
        boolean scalar = load.field().descriptor().equals(Type.BOOLEAN_TYPE.getDescriptor());
        boolean jumpsWhenTrue = opcode == (scalar ? Opcodes.IFNE : Opcodes.IFNONNULL);
        boolean jumpsWhenFalse = opcode == (scalar ? Opcodes.IFEQ : Opcodes.IFNULL);
        Optional<Boolean> falls = answer(body, 0);
        Optional<Boolean> jumps = answer(body, 1);
        if (!jumpsWhenTrue && !jumpsWhenFalse || falls.isEmpty() || jumps.isEmpty() || falls.equals(jumps)) {
            return Optional.empty();
        }
        return Optional.of(new Predicate(program.slot(load.field()), jumpsWhenTrue ? jumps.get() : falls.get()));
    }

    /** The constant that a way of the test gives back; empty when it does more than that. */
    private static Optional<Boolean> answer(MethodBody body, int way) {
        Instruction.Constant constant = null;
        MethodBody.Block block =
                body.blocks().get(body.blocks().get(0).successors().get(way));
        while (true) {
            for (Instruction instruction : block.instructions()) {
                if (instruction instanceof Instruction.Constant one && constant == null) {
                    constant = one;
                } else if (!(instruction instanceof Instruction.Return ret)
                        || constant == null
                        || ret.value() != constant.target()) {
                    return Optional.empty();
                }
            }
            if (block.successors().isEmpty()) {
                return constant == null
                        ? Optional.empty()
                        : Optional.of(Integer.valueOf(1).equals(constant.value()));
            }
            if (block.successors().size() > 1 || block.successors().get(0) <= block.index()) {
                return Optional.empty();
            }
            block = body.blocks().get(block.successors().get(0));
        }
    }
}
