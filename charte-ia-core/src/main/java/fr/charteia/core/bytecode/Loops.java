package fr.charteia.core.bytecode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The natural loops of a method body: for each block that is jumped back to, the blocks that lead back there. */
public final class Loops {
    /**
     * A loop.
     *
     * @param header the block where each round starts
     * @param blocks the blocks of a round, the header among them
     */
    public record Loop(int header, BitSet blocks) {}

    private Loops() {}

    /** Finds them, outer ones and inner ones, by their header. */
    public static List<Loop> of(MethodBody body, ControlFlow flow) {
        List<List<Integer>> before = new ArrayList<>();
        body.blocks().forEach(block -> before.add(new ArrayList<>()));
        Map<Integer, List<Integer>> ends = new TreeMap<>();
        for (MethodBody.Block block : body.blocks()) {
            for (int successor : ControlFlow.allSuccessors(block)) {
                before.get(successor).add(block.index());
                if (flow.rank(successor) <= flow.rank(block.index())) {
                    ends.computeIfAbsent(successor, header -> new ArrayList<>()).add(block.index());
                }
            }
        }
        List<Loop> loops = new ArrayList<>();
        ends.forEach((header, from) -> loops.add(new Loop(header, round(header, from, before, flow))));
        return loops;
    }

    private static BitSet round(int header, List<Integer> ends, List<List<Integer>> before, ControlFlow flow) {
        BitSet blocks = new BitSet();
        blocks.set(header);
        Deque<Integer> work = new ArrayDeque<>(ends);
        while (!work.isEmpty()) {
            int block = work.poll();
            // A jump into the middle of a loop comes from outside: what ranks before the header is no part of it.
            if (flow.rank(block) >= flow.rank(header) && !blocks.get(block)) {
                blocks.set(block);
                work.addAll(before.get(block));
            }
        }
        return blocks;
    }
}
