package fr.charteia.core.rule;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.source.Use;

/** Which of the instructions on a line that name a member one is: the sources are asked for the same. */
final class Uses {
    private Uses() {}

    /** Which it is; the first where that instruction does not name the member. */
    static Use of(MethodBody body, Site site, String member) {
        int instruction = Site.instruction(site.index());
        int before = 0;
        int all = 0;
        boolean named = false;
        for (MethodBody.Block block : body.blocks()) {
            for (int i = 0; i < block.instructions().size(); i++) {
                if (block.lines()[i] == site.line()
                        && names(block.instructions().get(i), member)) {
                    int at = block.first() + i;
                    named |= at == instruction;
                    before += at < instruction ? 1 : 0;
                    all++;
                }
            }
        }
        boolean inLambda = body.method().name().startsWith("lambda$");
        return named ? new Use(before, all, inLambda) : Use.FIRST;
    }

    private static boolean names(Instruction instruction, String member) {
        return instruction.members().stream().anyMatch(one -> one.name().equals(member));
    }
}
