package fr.charteia.core.bytecode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** The loops of a method body. */
public final class Loops {
    /** How deep loops in loops are told apart: code that jumps about has as many as it has blocks. */
    private static final int DEEP = 12;

    private Loops() {}

    /** The natural ones, outer and inner, by their header: for each block that is jumped back to, the blocks that lead back there. */
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

    /**
     * Those that each block is in, the innermost first: blocks that lead to each other, or one that leads to itself, of which the first is
     * the header; the loops within are those that are left without it (Bourdoncle, 1993).
     */
    static List<List<Loop>> nested(int n, IntFunction<List<Integer>> successors, int[] rank) {
        List<List<Loop>> loops = new ArrayList<>();
        for (int b = 0; b < n; b++) {
            loops.add(new ArrayList<>());
        }
        BitSet all = new BitSet();
        all.set(0, n);
        find(all, successors, rank, DEEP, loops);
        return loops;
    }

    private static void find(
            BitSet among, IntFunction<List<Integer>> successors, int[] rank, int deep, List<List<Loop>> loops) {
        int n = loops.size();
        int[] components = StronglyConnected.components(
                n,
                b -> among.get(b)
                        ? successors.apply(b).stream().filter(among::get).toList()
                        : List.of());
        BitSet[] members = new BitSet[n];
        among.stream().forEach(b -> {
            int component = components[b];
            members[component] = members[component] == null ? new BitSet() : members[component];
            members[component].set(b);
        });
        for (BitSet loop : members) {
            if (loop != null && isLoop(loop, successors)) {
                int header = loop.stream()
                        .reduce((a, b) -> rank[a] <= rank[b] ? a : b)
                        .orElseThrow();
                if (deep > 1) {
                    BitSet within = (BitSet) loop.clone();
                    within.clear(header);
                    find(within, successors, rank, deep - 1, loops);
                }
                Loop found = new Loop(header, loop);
                loop.stream().forEach(b -> loops.get(b).add(found));
            }
        }
    }

    /** Whether blocks that lead to each other are a loop: a block by itself is one where it leads to itself. */
    private static boolean isLoop(BitSet blocks, IntFunction<List<Integer>> successors) {
        int first = blocks.nextSetBit(0);
        return blocks.cardinality() > 1 || successors.apply(first).contains(first);
    }
}
