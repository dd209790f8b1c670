package fr.charteia.core.bytecode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The shape of a method's control flow: an order for iteration, and which branches decide whether a block runs.
 *
 * <p>A block depends on a branch when one of the branch's ways always leads to the block and another may avoid it
 * (Ferrante, Ottenstein and Warren, 1987). Explicit throws are ways out; exceptions that any instruction might raise are
 * not, since everything would then depend on everything.
 */
public final class ControlFlow {
    private final int[] order;
    private final int[] rank;
    private final BitSet[] dependences;
    private final boolean[] inLoop;

    private ControlFlow(int[] order, int[] rank, BitSet[] dependences, boolean[] inLoop) {
        this.order = order;
        this.rank = rank;
        this.dependences = dependences;
        this.inLoop = inLoop;
    }

    /** Reads the shape of a body. */
    public static ControlFlow of(MethodBody body) {
        int n = body.blocks().size();
        int[] order = reversePostOrder(body);
        int[] rank = new int[n];
        for (int i = 0; i < n; i++) {
            rank[order[i]] = i;
        }
        int[] postDominators = postDominators(body, order);
        BitSet[] dependences = new BitSet[n];
        Arrays.setAll(dependences, b -> new BitSet());
        for (MethodBody.Block block : body.blocks()) {
            if (block.successors().size() < 2) {
                continue;
            }
            int stop = postDominators[block.index()];
            for (int successor : block.successors()) {
                for (int b = successor, steps = 0; b != stop && b != n && steps <= n; b = postDominators[b], steps++) {
                    dependences[b].set(block.index());
                }
            }
        }
        return new ControlFlow(order, rank, dependences, loops(body));
    }

    /** Block indices in reverse postorder, handlers included. */
    public int[] order() {
        return order.clone();
    }

    /** A block's place in {@link #order()}. */
    public int rank(int block) {
        return rank[block];
    }

    /** The blocks whose branch decides whether this block runs, nearest dependence only. */
    public BitSet dependences(int block) {
        return (BitSet) dependences[block].clone();
    }

    /** Whether the block may run again after it ran. */
    public boolean inLoop(int block) {
        return inLoop[block];
    }

    private static List<Integer> allSuccessors(MethodBody.Block block) {
        if (block.handlers().isEmpty()) {
            return block.successors();
        }
        List<Integer> all = new ArrayList<>(block.successors());
        block.handlers().forEach(handler -> all.add(handler.block()));
        return all;
    }

    private static int[] reversePostOrder(MethodBody body) {
        int n = body.blocks().size();
        int[] order = new int[n];
        int position = n;
        boolean[] seen = new boolean[n];
        int[] next = new int[n];
        int[] stack = new int[n + 1];
        int top = 0;
        stack[top++] = 0;
        seen[0] = true;
        while (top > 0) {
            int block = stack[top - 1];
            List<Integer> successors = allSuccessors(body.blocks().get(block));
            if (next[block] < successors.size()) {
                int successor = successors.get(next[block]++);
                if (!seen[successor]) {
                    seen[successor] = true;
                    stack[top++] = successor;
                }
            } else {
                order[--position] = block;
                top--;
            }
        }
        // Every block was found from the entry when the body was lowered.
        return Arrays.copyOfRange(order, position, n);
    }

    /** Immediate post-dominators, by iteration (Cooper, Harvey and Kennedy, 2001); the exit is block {@code n}. */
    private static int[] postDominators(MethodBody body, int[] order) {
        int n = body.blocks().size();
        int[] rank = new int[n + 1];
        // Postorder of the reversed graph is approximated by the forward order: the exit first, then late blocks.
        for (int i = 0; i < n; i++) {
            rank[order[i]] = n - i;
        }
        rank[n] = 0;
        int[] idom = new int[n + 1];
        Arrays.fill(idom, -1);
        idom[n] = n;
        boolean changed = true;
        for (int round = 0; changed && round < n + 2; round++) {
            changed = false;
            for (int i = n - 1; i >= 0; i--) {
                int block = order[i];
                List<Integer> successors = body.blocks().get(block).successors();
                int candidate = -1;
                if (successors.isEmpty()) {
                    candidate = n;
                }
                for (int successor : successors) {
                    if (idom[successor] != -1) {
                        candidate = candidate == -1 ? successor : intersect(candidate, successor, idom, rank);
                    }
                }
                if (candidate != -1 && idom[block] != candidate) {
                    idom[block] = candidate;
                    changed = true;
                }
            }
        }
        for (int b = 0; b < n; b++) {
            // A loop that never ends reaches no exit: nothing post-dominates it.
            idom[b] = idom[b] == -1 ? n : idom[b];
        }
        return idom;
    }

    private static int intersect(int a, int b, int[] idom, int[] rank) {
        int x = a;
        int y = b;
        for (int guard = 0; x != y && guard < idom.length * 2; guard++) {
            if (rank[x] > rank[y]) {
                x = idom[x];
            } else {
                y = idom[y];
            }
            if (x == -1 || y == -1) {
                return idom.length - 1;
            }
        }
        return x == y ? x : idom.length - 1;
    }

    private static boolean[] loops(MethodBody body) {
        int n = body.blocks().size();
        boolean[] inLoop = new boolean[n];
        int[] component =
                StronglyConnected.components(n, b -> allSuccessors(body.blocks().get(b)));
        int[] sizes = new int[n];
        for (int c : component) {
            sizes[c]++;
        }
        for (int b = 0; b < n; b++) {
            inLoop[b] = sizes[component[b]] > 1
                    || allSuccessors(body.blocks().get(b)).contains(b);
        }
        return inLoop;
    }
}
