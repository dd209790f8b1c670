package fr.charteia.core.bytecode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a method's control flow: an order for iteration, and which branches decide whether a block runs.
 *
 * <p>A block depends on a branch when one of the branch's ways always leads to the block and another may avoid it
 * (Ferrante, Ottenstein and Warren, 1987). Explicit throws lead to the handlers around them, else out; exceptions that any
 * instruction might raise lead nowhere, since everything would then depend on everything.
 */
public final class ControlFlow {
    private final List<List<Integer>> ways;
    private final int[] order;
    private final int[] rank;
    private final int[] postDominators;
    private final BitSet[] dependences;
    private final BitSet[] severalWays;
    private final BitSet[] settled;
    private final boolean[] inLoop;
    private final int[] earliest;
    private final List<List<Loop>> loops;
    private final BitSet returning;
    private final BitSet failing;

    private ControlFlow(
            List<List<Integer>> ways,
            int[] order,
            int[] rank,
            int[] postDominators,
            BitSet[] dependences,
            BitSet[] severalWays,
            BitSet[] settled,
            boolean[] inLoop,
            int[] earliest,
            List<List<Loop>> loops,
            BitSet returning,
            BitSet failing) {
        this.ways = ways;
        this.order = order;
        this.rank = rank;
        this.postDominators = postDominators;
        this.dependences = dependences;
        this.severalWays = severalWays;
        this.settled = settled;
        this.inLoop = inLoop;
        this.earliest = earliest;
        this.loops = loops;
        this.returning = returning;
        this.failing = failing;
    }

    /**
     * Reads the shape of a body, by the ways that its code as it is may go.
     *
     * @param index says which handlers catch what is thrown
     */
    public static ControlFlow of(MethodBody body, ClassIndex index) {
        return of(body, index, body::mayGo);
    }

    /**
     * The same, where some ways out of branches are known not to be taken: they decide nothing.
     *
     * @param taken says whether a way may be taken, by its block and its place among the block's successors, and where blocks lead whose
     *     end is never come to
     */
    public static ControlFlow of(MethodBody body, ClassIndex index, Taken taken) {
        int n = body.blocks().size();
        List<List<Integer>> ways = body.blocks().stream()
                .map(block -> ways(block, index, taken, n))
                .toList();
        // Every block was found from the entry when the body was lowered.
        int[] order = reversePostOrder(0, n, b -> inOrder(body.blocks().get(b)));
        int[] rank = new int[n];
        for (int i = 0; i < n; i++) {
            rank[order[i]] = i;
        }
        List<List<Integer>> before = before(ways);
        int[] postDominators = postDominators(ways, before);
        BitSet[] dependences = none(n);
        BitSet[] severalWays = none(n);
        body.blocks().forEach(block -> depend(dependences, severalWays, block.index(), ways, postDominators));
        IntFunction<List<Integer>> successors = b -> allSuccessors(body.blocks().get(b));
        int[] components = StronglyConnected.components(n, successors);
        BitSet returning = returning(body, before, taken);
        return new ControlFlow(
                ways,
                order,
                rank,
                postDominators,
                dependences,
                severalWays,
                settled(body, index, ways, taken),
                inLoops(body, components),
                earliest(rank, components),
                Loops.nested(n, successors, rank),
                returning,
                failing(ways, components, returning));
    }

    /** Which blocks would depend on the branches of which only one way is taken. */
    private static BitSet[] settled(MethodBody body, ClassIndex index, List<List<Integer>> ways, Taken taken) {
        BitSet[] settled = none(body.blocks().size());
        List<MethodBody.Block> one = body.blocks().stream()
                .filter(block -> block.successors().size() > 1
                        && ways.get(block.index()).size() == 1
                        && taken.thrownTo(block.index()) == null)
                .toList();
        if (!one.isEmpty()) {
            List<List<Integer>> all = body.blocks().stream()
                    .map(block -> everyWay(block, index, taken, body.blocks().size()))
                    .toList();
            int[] postDominators = postDominators(all, before(all));
            BitSet[] severalWays = none(body.blocks().size());
            one.forEach(block -> depend(settled, severalWays, block.index(), all, postDominators));
        }
        return settled;
    }

    private static BitSet[] none(int blocks) {
        BitSet[] none = new BitSet[blocks];
        Arrays.setAll(none, b -> new BitSet());
        return none;
    }

    /** Notes which blocks depend on the branch at the end of one, and which of them are come to on several of its ways. */
    private static void depend(
            BitSet[] dependences, BitSet[] severalWays, int branch, List<List<Integer>> ways, int[] postDominators) {
        int n = dependences.length;
        if (ways.get(branch).size() < 2) {
            return;
        }
        int stop = postDominators[branch];
        for (int successor : new LinkedHashSet<>(ways.get(branch))) {
            for (int b = successor, steps = 0; b != stop && b != n && steps <= n; b = postDominators[b], steps++) {
                severalWays[b].set(branch, dependences[b].get(branch));
                dependences[b].set(branch);
            }
        }
    }

    /** Which ways out of blocks may be taken. */
    @FunctionalInterface
    public interface Taken {
        boolean mayTake(int block, int way);

        /**
         * Where a block leads whose end is never come to, as what it calls only ever throws: to handlers, and out of the method, which is
         * the number of blocks; null for any other.
         */
        default @Nullable List<Integer> thrownTo(int block) {
            return null;
        }

        /** Whether something that is thrown at the end of a block, with handlers around it, leaves the method all the same. */
        default boolean mayLeave(int block) {
            return false;
        }
    }

    /** Block indices in reverse postorder, handlers included. */
    public int[] order() {
        return order.clone();
    }

    /** A block's place in {@link #order()}. */
    public int rank(int block) {
        return rank[block];
    }

    /** Whether every way from a block to an end of the method leads through another, or is it itself. */
    public boolean postDominates(int block, int before) {
        int at = before;
        while (at != block && at < postDominators.length - 1) {
            at = postDominators[at];
        }
        return at == block;
    }

    /** The blocks whose branch decides whether this block runs, nearest dependence only. */
    public BitSet dependences(int block) {
        return (BitSet) dependences[block].clone();
    }

    /**
     * Those of {@link #dependences(int)} that lead to this block on more than one of their ways, and not on all: the cases of a switch of
     * which one falls through to the next.
     */
    public BitSet severalWays(int block) {
        return (BitSet) severalWays[block].clone();
    }

    /** The blocks whose branch decides whether one of these blocks runs, whichever: some of its ways lead to one of them in any case. */
    public BitSet dependences(BitSet blocks) {
        BitSet certain = (BitSet) blocks.clone();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = order.length - 1; i >= 0; i--) {
                int block = order[i];
                if (!certain.get(block)
                        && !ways.get(block).isEmpty()
                        && ways.get(block).stream().allMatch(certain::get)) {
                    certain.set(block);
                    changed = true;
                }
            }
        }
        BitSet branches = new BitSet();
        for (int block = 0; block < ways.size(); block++) {
            List<Integer> on = ways.get(block);
            if (on.stream().anyMatch(certain::get) && !on.stream().allMatch(certain::get)) {
                branches.set(block);
            }
        }
        return branches;
    }

    /** Whether some way leads from one of these blocks to another, or the same. */
    public boolean leadToEachOther(BitSet blocks) {
        BitSet seen = new BitSet();
        Deque<Integer> todo = new ArrayDeque<>();
        blocks.stream().forEach(block -> todo.addAll(ways.get(block)));
        while (!todo.isEmpty()) {
            int block = todo.pop();
            if (blocks.get(block)) {
                return true;
            }
            if (block < ways.size() && !seen.get(block)) {
                seen.set(block);
                todo.addAll(ways.get(block));
            }
        }
        return false;
    }

    /**
     * The blocks whose branch would decide whether this block runs, nearest dependence only, if it were not known which of its ways is
     * taken: whoever decided what is asked there has decided that.
     */
    public BitSet settled(int block) {
        return (BitSet) settled[block].clone();
    }

    /** Whether the block may run again after it ran. */
    public boolean inLoop(int block) {
        return inLoop[block];
    }

    /**
     * The lowest {@link #rank} of a block that may run after this one. What may run before it as well as after it is in a cycle with
     * it: a block of a lower rank than all of these is only ever come to before.
     */
    public int earliestAfter(int block) {
        return earliest[block];
    }

    /** The loops that a block is in, the innermost first. */
    public List<Loop> loops(int block) {
        return Collections.unmodifiableList(loops.get(block));
    }

    /** Whether one of the ways from the block leads nowhere but out of the method, by throwing. */
    public boolean mayFail(int block) {
        return failing.get(block);
    }

    /** Whether some way from the block ends in a return; from others one only leaves the method by throwing. */
    public boolean mayReturn(int block) {
        return returning.get(block);
    }

    public static List<Integer> allSuccessors(MethodBody.Block block) {
        if (block.handlers().isEmpty()) {
            return block.successors();
        }
        List<Integer> all = new ArrayList<>(block.successors());
        block.handlers().forEach(handler -> all.add(handler.block()));
        return all;
    }

    /** The successors as they stand in the body, not as the branch asks: compilers differ in which way out of a loop they test for. */
    private static List<Integer> inOrder(MethodBody.Block block) {
        List<Integer> successors = allSuccessors(block);
        return successors.size() < 2 ? successors : successors.stream().sorted().toList();
    }

    /** Where a block leads by its own doing: its successors, or the handlers that may catch what it throws. */
    private static List<Integer> thrownTo(MethodBody.Block block, ClassIndex index, Taken taken, int out) {
        if (!isThrow(block)) {
            return block.successors();
        }
        Set<Integer> ways = new LinkedHashSet<>();
        Thrown thrown = Thrown.by(block, index);
        for (MethodBody.Handler handler : block.handlers()) {
            if (thrown.mayBe(handler.type(), index)) {
                ways.add(handler.block());
            }
            if (thrown.isAlways(handler.type(), index)) {
                return List.copyOf(ways);
            }
        }
        if (!ways.isEmpty() && taken.mayLeave(block.index())) {
            ways.add(out);
        }
        return List.copyOf(ways);
    }

    /** Where a block leads, by those ways out of branches alone that may be taken. */
    private static List<Integer> ways(MethodBody.Block block, ClassIndex index, Taken taken, int out) {
        return block.successors().size() < 2 || taken.thrownTo(block.index()) != null
                ? everyWay(block, index, taken, out)
                : taken(block, taken);
    }

    private static List<Integer> everyWay(MethodBody.Block block, ClassIndex index, Taken taken, int out) {
        List<Integer> thrown = taken.thrownTo(block.index());
        return thrown == null ? thrownTo(block, index, taken, out) : thrown;
    }

    /** The ways of a branch that may be taken; of one that is not come to, all. */
    private static List<Integer> taken(MethodBody.Block block, Taken taken) {
        List<Integer> ways = new ArrayList<>();
        for (int way = 0; way < block.successors().size(); way++) {
            if (taken.mayTake(block.index(), way)) {
                ways.add(block.successors().get(way));
            }
        }
        return ways.isEmpty() ? block.successors() : ways;
    }

    private static boolean isThrow(MethodBody.Block block) {
        List<Instruction> instructions = block.instructions();
        return !instructions.isEmpty() && instructions.get(instructions.size() - 1) instanceof Instruction.Throw;
    }

    private static int[] reversePostOrder(int start, int nodes, IntFunction<List<Integer>> successors) {
        int[] order = new int[nodes];
        int position = nodes;
        boolean[] seen = new boolean[nodes];
        int[] next = new int[nodes];
        int[] stack = new int[nodes + 1];
        int top = 0;
        stack[top++] = start;
        seen[start] = true;
        while (top > 0) {
            int node = stack[top - 1];
            List<Integer> after = successors.apply(node);
            if (next[node] < after.size()) {
                int successor = after.get(next[node]++);
                if (!seen[successor]) {
                    seen[successor] = true;
                    stack[top++] = successor;
                }
            } else {
                order[--position] = node;
                top--;
            }
        }
        return Arrays.copyOfRange(order, position, nodes);
    }

    /** Immediate post-dominators, by iteration (Cooper, Harvey and Kennedy, 2001); the exit is block {@code n}. */
    private static int[] postDominators(List<List<Integer>> ways, List<List<Integer>> before) {
        int n = ways.size();
        // The blocks that reach the exit, the exit first, in reverse postorder of the graph walked backwards.
        int[] order = reversePostOrder(n, n + 1, before::get);
        int[] rank = new int[n + 1];
        for (int i = 0; i < order.length; i++) {
            rank[order[i]] = i;
        }
        int[] idom = new int[n + 1];
        Arrays.fill(idom, -1);
        idom[n] = n;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int block : order) {
                int candidate = block == n ? n : nearest(ways.get(block), idom, rank);
                changed |= idom[block] != candidate;
                idom[block] = candidate;
            }
        }
        for (int b = 0; b < n; b++) {
            // A loop that never ends reaches no exit: nothing post-dominates it.
            idom[b] = idom[b] == -1 ? n : idom[b];
        }
        return idom;
    }

    private static int nearest(List<Integer> ways, int[] idom, int[] rank) {
        int nearest = ways.isEmpty() ? idom.length - 1 : -1;
        for (int way : ways) {
            if (idom[way] != -1) {
                nearest = nearest == -1 ? way : intersect(nearest, way, idom, rank);
            }
        }
        return nearest;
    }

    /** What leads to each block, and, last, to the exit. */
    private static List<List<Integer>> before(List<List<Integer>> ways) {
        int n = ways.size();
        List<List<Integer>> before = new ArrayList<>();
        for (int b = 0; b <= n; b++) {
            before.add(new ArrayList<>());
        }
        for (int b = 0; b < n; b++) {
            for (int way : ways.get(b).isEmpty() ? List.of(n) : ways.get(b)) {
                before.get(way).add(b);
            }
        }
        return before;
    }

    private static int intersect(int a, int b, int[] idom, int[] rank) {
        int x = a;
        int y = b;
        while (x != y) {
            if (rank[x] > rank[y]) {
                x = idom[x];
            } else {
                y = idom[y];
            }
        }
        return x;
    }

    /** The blocks with a way that neither comes back to them nor ends in a return. */
    private static BitSet failing(List<List<Integer>> ways, int[] components, BitSet returning) {
        BitSet failing = new BitSet();
        for (int b = 0; b < ways.size(); b++) {
            for (int way : ways.get(b)) {
                if (!returning.get(way) && (way == components.length || components[way] != components[b])) {
                    failing.set(b);
                }
            }
        }
        return failing;
    }

    /** The blocks from which a return can be reached. */
    private static BitSet returning(MethodBody body, List<List<Integer>> before, Taken taken) {
        Deque<Integer> todo = new ArrayDeque<>();
        before.get(body.blocks().size()).stream()
                .filter(end -> !isThrow(body.blocks().get(end)) && taken.thrownTo(end) == null)
                .forEach(todo::push);
        BitSet returning = new BitSet();
        while (!todo.isEmpty()) {
            int block = todo.pop();
            if (!returning.get(block)) {
                returning.set(block);
                before.get(block).forEach(todo::push);
            }
        }
        return returning;
    }

    /** For each block the lowest rank among those of the cycle it is in, or its own. */
    private static int[] earliest(int[] rank, int[] components) {
        int[] ofComponent = new int[components.length];
        Arrays.fill(ofComponent, Integer.MAX_VALUE);
        for (int b = 0; b < rank.length; b++) {
            ofComponent[components[b]] = Math.min(ofComponent[components[b]], rank[b]);
        }
        int[] earliest = new int[rank.length];
        Arrays.setAll(earliest, b -> ofComponent[components[b]]);
        return earliest;
    }

    private static boolean[] inLoops(MethodBody body, int[] components) {
        int n = body.blocks().size();
        boolean[] inLoop = new boolean[n];
        int[] sizes = new int[n];
        for (int c : components) {
            sizes[c]++;
        }
        for (int b = 0; b < n; b++) {
            inLoop[b] = sizes[components[b]] > 1
                    || allSuccessors(body.blocks().get(b)).contains(b);
        }
        return inLoop;
    }
}
