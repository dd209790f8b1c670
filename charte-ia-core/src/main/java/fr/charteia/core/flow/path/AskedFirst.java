package fr.charteia.core.flow.path;

import fr.charteia.core.bytecode.Definitions;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodBody.Block;
import fr.charteia.core.flow.known.EnumConstants;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.program.Tests;
import fr.charteia.core.flow.value.Comparison;
import fr.charteia.core.flow.value.PureCalls;
import fr.charteia.core.flow.value.Term;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/**
 * What is asked whether it is there at all before it is compared with a constant: {@code s != null && s.equals("CLOS")}. Where it is that
 * constant it is there, and where it is not, nothing depends on whether it is: only the comparison decides.
 */
record AskedFirst(Program program, MethodBody body, Tests tests) {
    /** The constant with which is compared next what a block asks for null: a text, or an enum's as terms have it. */
    Optional<Object> constant(Block block, Instruction.Branch branch, Comparison asked) {
        boolean jumpsOnNull = branch.opcode() == Opcodes.IFNULL;
        int without = block.successors().get(jumpsOnNull ? 1 : 0);
        Block next = body.blocks().get(block.successors().get(jumpsOnNull ? 0 : 1));
        Comparison.@Nullable Question question = tests.question(next).orElse(null);
        if (question == null
                || !onlyAsks(next)
                || !isOfConstant(question.comparison())
                || !isOfSame(question.comparison().left(), asked.left(), block, branch)) {
            return Optional.empty();
        }
        int otherwise = next.successors().get(question.jumps() ? 0 : 1);
        return otherwise == without
                ? Optional.of(((Term.Fixed) question.comparison().right()).value())
                : Optional.empty();
    }

    private static boolean isOfConstant(Comparison comparison) {
        return comparison.relation() == Comparison.Relation.EQUAL
                && comparison.right() instanceof Term.Fixed fixed
                && (fixed.value() instanceof String || fixed.value() instanceof Term.EnumConstant);
    }

    /** Whether the same is looked at next: by the same way, or in a variable that has it by then. */
    private static boolean isOfSame(Term next, Term asked, Block block, Instruction.Branch branch) {
        return next.equals(asked)
                || next instanceof Term.Register variable && holdSame(block, variable.number(), branch.left());
    }

    private static boolean holdSame(Block block, int one, int other) {
        List<Instruction> instructions = block.instructions();
        int end = instructions.size() - 1;
        int made = Definitions.source(instructions, end, one);
        return made == Definitions.source(instructions, end, other)
                && (made >= 0
                        || Definitions.origin(instructions, end, one) == Definitions.origin(instructions, end, other));
    }

    private boolean onlyAsks(Block block) {
        return block.instructions().stream()
                .allMatch(instruction -> instruction instanceof Instruction.Move
                        || instruction instanceof Instruction.Constant
                        || instruction instanceof Instruction.Load
                        || instruction instanceof Instruction.Branch
                        || instruction instanceof Instruction.Invoke call
                                && (EnumConstants.isEquality(call.callee())
                                        || PureCalls.isPure(call.callee())
                                        || program.parts().read(call) != null));
    }
}
