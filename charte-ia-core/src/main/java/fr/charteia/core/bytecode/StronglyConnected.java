package fr.charteia.core.bytecode;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/** Strongly connected components of a graph over {@code 0..n-1} (Tarjan, 1972), without recursion. */
final class StronglyConnected {
    private StronglyConnected() {}

    /** The component's number of each node. */
    static int[] components(int n, IntFunction<List<Integer>> successors) {
        int[] component = new int[n];
        int[] index = new int[n];
        int[] low = new int[n];
        int[] next = new int[n];
        boolean[] open = new boolean[n];
        int[] path = new int[n];
        int[] pending = new int[n];
        Arrays.fill(index, -1);
        int count = 0;
        int components = 0;
        int pendingTop = 0;
        for (int root = 0; root < n; root++) {
            if (index[root] != -1) {
                continue;
            }
            int top = 0;
            path[top++] = root;
            while (top > 0) {
                int node = path[top - 1];
                if (index[node] == -1) {
                    index[node] = low[node] = count++;
                    pending[pendingTop++] = node;
                    open[node] = true;
                }
                List<Integer> targets = successors.apply(node);
                boolean descended = false;
                while (next[node] < targets.size()) {
                    int target = targets.get(next[node]++);
                    if (index[target] == -1) {
                        path[top++] = target;
                        descended = true;
                        break;
                    }
                    if (open[target]) {
                        low[node] = Math.min(low[node], index[target]);
                    }
                }
                if (descended) {
                    continue;
                }
                top--;
                if (top > 0) {
                    low[path[top - 1]] = Math.min(low[path[top - 1]], low[node]);
                }
                if (low[node] == index[node]) {
                    int member;
                    do {
                        member = pending[--pendingTop];
                        open[member] = false;
                        component[member] = components;
                    } while (member != node);
                    components++;
                }
            }
        }
        return component;
    }
}
