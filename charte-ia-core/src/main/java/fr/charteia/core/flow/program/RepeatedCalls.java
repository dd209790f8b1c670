package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.ControlFlow;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where a body calls one method on several ways of which one is taken in any case, once each: what parts the ways does not decide that the
 * method runs, if it is given the same on each. Compilers write what a {@code finally} does once for each way out, too.
 */
public final class RepeatedCalls {
    /** How many calls of one method are looked at. */
    private static final int FEW = 8;

    private final List<Map<Integer, Integer>> calls;
    private final BitSet places = new BitSet();

    private RepeatedCalls(List<Map<Integer, Integer>> calls) {
        this.calls = calls;
        calls.forEach(some -> some.keySet().forEach(places::set));
    }

    static RepeatedCalls of(Program program, MethodBody body) {
        ControlFlow flow = program.controlFlow(body);
        Map<MemberRef, Map<Integer, Integer>> all = new LinkedHashMap<>();
        for (MethodBody.Block block : body.blocks()) {
            // What may run again is on no way just once.
            for (int i = 0;
                    !flow.inLoop(block.index()) && i < block.instructions().size();
                    i++) {
                if (block.instructions().get(i) instanceof Instruction.Invoke call) {
                    all.computeIfAbsent(call.callee(), callee -> new TreeMap<>())
                            .put(block.first() + i, block.index());
                }
            }
        }
        List<Map<Integer, Integer>> found = new ArrayList<>();
        all.forEach((callee, some) -> {
            if (some.size() > 1 && some.size() <= FEW && isLookedAt(program, callee) && mayBeOne(flow, some)) {
                found.add(some);
            }
        });
        return new RepeatedCalls(found);
    }

    /** A decision, or a method of ours that may come to one. */
    private static boolean isLookedAt(Program program, MemberRef callee) {
        return program.models().call(callee).decision().isPresent()
                || program.resolve(callee).filter(program::hasBody).isPresent();
    }

    private static boolean mayBeOne(ControlFlow flow, Map<Integer, Integer> some) {
        BitSet blocks = blocks(some.values());
        BitSet apart = new BitSet();
        blocks.stream().forEach(block -> apart.or(flow.dependences(block)));
        BitSet together = flow.dependences(blocks);
        return blocks.cardinality() == some.size() && !flow.leadToEachOther(blocks) && !together.equals(apart);
    }

    public static BitSet blocks(Iterable<Integer> all) {
        BitSet blocks = new BitSet();
        all.forEach(blocks::set);
        return blocks;
    }

    /** Whether an instruction is such a call. */
    public boolean isOne(int place) {
        return places.get(place);
    }

    /** The calls of each such method: in which block each is, by its place. */
    public List<Map<Integer, Integer>> calls() {
        return calls;
    }
}
