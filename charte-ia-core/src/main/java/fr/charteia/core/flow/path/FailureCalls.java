package fr.charteia.core.flow.path;

import fr.charteia.core.bytecode.ControlFlow;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodBody.Block;
import fr.charteia.core.bytecode.MethodBody.Handler;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/**
 * What a {@code finally} does only where something failed. As a rule it does the same in any case, so that what failed decides nothing of
 * it; but a variable may say how far the {@code try} came ({@code if (!done)}). Compilers write the {@code finally} twice, once for what
 * is thrown and once for what is not: a call behind a test in the first that is never come to in the second, or not for sure where it is in
 * the first, is such a one.
 */
final class FailureCalls {
    private final MethodBody body;
    private final ControlFlow flow;
    private final IntPredicate visited;
    private final BitSet tidying;

    private FailureCalls(MethodBody body, ControlFlow flow, IntPredicate visited, BitSet tidying) {
        this.body = body;
        this.flow = flow;
        this.visited = visited;
        this.tidying = tidying;
    }

    /**
     * The places of these calls.
     *
     * @param flow what depends on what, without the ways that were never taken
     * @param visited says of blocks whether they were come to
     */
    static BitSet of(MethodBody body, ControlFlow flow, IntPredicate visited) {
        BitSet tidying = tidying(body);
        return tidying.isEmpty() ? tidying : new FailureCalls(body, flow, visited, tidying).places();
    }

    /** The blocks that only run once something was thrown, and throw it on. */
    static BitSet tidying(MethodBody body) {
        BitSet tidying = new BitSet();
        body.blocks().stream()
                .flatMap(block -> block.handlers().stream())
                .filter(Handler::tidying)
                .map(Handler::block)
                .distinct()
                .map(body::reachedFrom)
                .filter(after -> !body.anyReturns(after))
                .forEach(tidying::or);
        return tidying;
    }

    private BitSet places() {
        Set<MemberRef> anyway = called(block -> true);
        Set<MemberRef> forSure = called(block -> isBehind(block, flow::settled));
        BitSet places = new BitSet();
        for (int b = tidying.nextSetBit(0); b >= 0; b = tidying.nextSetBit(b + 1)) {
            Block block = body.blocks().get(b);
            if (visited.test(b) && isBehind(b, this::branches)) {
                Set<MemberRef> otherwise = isBehind(b, flow::settled) ? forSure : anyway;
                for (int i = 0; i < block.instructions().size(); i++) {
                    if (block.instructions().get(i) instanceof Instruction.Invoke call
                            && !otherwise.contains(call.callee())) {
                        places.set(block.first() + i);
                    }
                }
            }
        }
        return places;
    }

    /** What some of the blocks call that were come to though nothing was thrown. */
    private Set<MemberRef> called(IntPredicate some) {
        Set<MemberRef> called = new HashSet<>();
        body.blocks().stream()
                .filter(block -> !tidying.get(block.index()) && visited.test(block.index()) && some.test(block.index()))
                .flatMap(block -> block.instructions().stream())
                .forEach(instruction -> {
                    if (instruction instanceof Instruction.Invoke call) {
                        called.add(call.callee());
                    }
                });
        return called;
    }

    /** Whether some branch leads to a block, be it by others, of those that run where something was thrown if the block is one. */
    private boolean isBehind(int block, IntFunction<BitSet> branches) {
        BitSet seen = new BitSet();
        BitSet todo = branches(block);
        BitSet found = branches.apply(block);
        while (!todo.isEmpty()) {
            int branch = todo.nextSetBit(0);
            todo.clear(branch);
            if (!seen.get(branch)) {
                seen.set(branch);
                todo.or(branches(branch));
                found.or(branches.apply(branch));
            }
        }
        return found.stream().anyMatch(branch -> tidying.get(branch) == tidying.get(block));
    }

    private BitSet branches(int block) {
        BitSet branches = flow.dependences(block);
        branches.or(flow.settled(block));
        return branches;
    }
}
