package fr.charteia.core.bytecode;

import java.util.List;
import java.util.Set;

/**
 * What compilers throw where no case fits, after they have seen that one always does: a switch that gives something has a case for each
 * constant of an enum or each permitted class, and only comes there where these were compiled anew since (JLS 15.28.2). The code as it is
 * never goes that way.
 */
final class Unmatched {
    /** Of Java until 17 and from 21, and of Kotlin. */
    private static final Set<String> THROWN = Set.of(
            "java/lang/IncompatibleClassChangeError",
            "java/lang/MatchException",
            "kotlin/NoWhenBranchMatchedException");

    private Unmatched() {}

    /** Whether a block does nothing but throw so. */
    static boolean is(MethodBody.Block block) {
        List<Instruction> instructions = block.instructions();
        return !instructions.isEmpty()
                && instructions.get(0) instanceof Instruction.New made
                && THROWN.contains(made.type())
                && instructions.get(instructions.size() - 1) instanceof Instruction.Throw;
    }
}
