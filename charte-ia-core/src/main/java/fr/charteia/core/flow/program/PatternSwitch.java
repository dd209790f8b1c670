package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Definitions;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody.Block;
import fr.charteia.core.flow.value.Term;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Type;

/**
 * A switch with patterns, as the compiler writes it: {@code SwitchBootstraps} tells the first case that fits, from one on; where a
 * guard is false, the code asks again, from the next case on.
 *
 * @param register what holds the value, as registers are at the end of the block
 * @param start what holds the number of the case that is tried first
 * @param cases a {@link Type}, a text, a number, a {@link Term.EnumConstant}; an empty optional for one that is not understood
 */
public record PatternSwitch(int register, int start, List<Object> cases) {
    public PatternSwitch {
        cases = List.copyOf(cases);
    }

    /** The switch at the end of a block, when it is such a one. */
    public static Optional<PatternSwitch> of(Block block) {
        List<Instruction> instructions = block.instructions();
        int last = instructions.size() - 1;
        if (last < 0
                || !(instructions.get(last) instanceof Instruction.Switch s)
                || !(Definitions.of(instructions, last, s.key()) instanceof Instruction.InvokeDynamic call)
                || !call.bootstrap().getOwner().equals("java/lang/runtime/SwitchBootstraps")) {
            return Optional.empty();
        }
        int asked = instructions.indexOf(call);
        int value = Definitions.origin(instructions, asked, call.arguments().get(0));
        String type = Type.getArgumentTypes(call.descriptor())[0].getInternalName();
        boolean kept = Definitions.of(instructions, last, value, asked - 1) == null;
        return kept
                ? Optional.of(new PatternSwitch(
                        value,
                        call.arguments().get(1),
                        call.bootstrapArguments().stream()
                                .map(label -> understood(label, call.name().equals("enumSwitch") ? type : ""))
                                .toList()))
                : Optional.empty();
    }

    private static Object understood(Object label, String type) {
        if (label instanceof String name && !type.isEmpty()) {
            return constant(type, name);
        }
        if (label instanceof ConstantDynamic described
                && described.getBootstrapMethodArgumentCount() == 3
                && described.getBootstrapMethodArgument(1) instanceof ConstantDynamic of
                && of.getBootstrapMethodArgumentCount() == 2
                && of.getBootstrapMethodArgument(1) instanceof String owner
                && described.getBootstrapMethodArgument(2) instanceof String name) {
            return constant(owner.replace('.', '/'), name);
        }
        return label instanceof Type || label instanceof String || label instanceof Integer ? label : Optional.empty();
    }

    private static Term.EnumConstant constant(String type, String name) {
        return new Term.EnumConstant(new MemberRef(type, name, 'L' + type + ';'));
    }
}
