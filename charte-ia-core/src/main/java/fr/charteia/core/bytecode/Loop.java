package fr.charteia.core.bytecode;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Blocks that lead to each other, and the first of them, where a round starts; the loops within are those that are left without it (Bourdoncle,
 * 1993).
 *
 * @param header the first block
 * @param blocks all of them, the first too
 */
public record Loop(int header, BitSet blocks) {
    /** How deep loops in loops are told apart: code that jumps about has as many as it has blocks. */
    private static final int DEEP = 12;

    /** The loops that each block is in, the innermost first. */
    static List<List<Loop>> of(int n, IntFunction<List<Integer>> successors, int[] rank) {
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
            if (loop != null && loop.cardinality() > 1) {
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
}
