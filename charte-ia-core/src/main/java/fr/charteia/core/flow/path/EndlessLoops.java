package fr.charteia.core.flow.path;

import fr.charteia.core.bytecode.ControlFlow;
import fr.charteia.core.bytecode.MethodBody;

/**
 * Loops that nothing ends but the program's end: a worker that takes one message after the other. What was done in them is there from
 * round to round, though nothing comes after them.
 */
public record EndlessLoops(MethodBody body, ControlFlow flow) {
    /** Whether such a loop begins at a block. */
    public boolean begin(int block) {
        return flow.inLoop(block) && !flow.mayReturn(block) && isHeader(block) && !mayReturn(block);
    }

    private boolean isHeader(int block) {
        return flow.loops(block).stream().anyMatch(loop -> loop.header() == block);
    }

    /** Whether some way leads to a return, be it by something that is caught. */
    private boolean mayReturn(int from) {
        return body.anyReturns(body.reachedFrom(from, block -> ControlFlow.allSuccessors(block).stream()));
    }
}
