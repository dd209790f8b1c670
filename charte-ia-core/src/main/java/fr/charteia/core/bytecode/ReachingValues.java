package fr.charteia.core.bytecode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Which of some values each register may hold before an instruction: a forward data flow over the blocks of a method, to a fixed
 * point, that joins what ways bring where they meet. Of a register that holds none of them, or
 * that nothing reads any more, nothing is kept.
 *
 * @param <V> what is followed; few of them, which {@code equals} tells apart
 */
public final class ReachingValues<V> {
    private final MethodBody body;
    private final Liveness live;
    private final Transfer<V> transfer;
    /** Before each block; null for one that nothing reaches. */
    private final List<@Nullable Map<Integer, Set<V>>> before;

    private final Deque<Integer> work = new ArrayDeque<>();

    /** What an instruction leaves in the register that it writes. It must depend on nothing else, and not give less for more. */
    @FunctionalInterface
    public interface Transfer<V> {
        /**
         * The values that it leaves there.
         *
         * @param offset which instruction of the block
         * @param held what registers hold before it
         */
        Set<V> written(MethodBody.Block block, int offset, IntFunction<Set<V>> held);
    }

    /** Is shown each instruction that is reached. */
    @FunctionalInterface
    public interface Visitor<V> {
        /**
         * Looks at an instruction.
         *
         * @param offset which instruction of the block
         * @param held what registers hold before it
         */
        void visit(MethodBody.Block block, int offset, IntFunction<Set<V>> held);
    }

    private ReachingValues(MethodBody body, Liveness live, Transfer<V> transfer) {
        this.body = body;
        this.live = live;
        this.transfer = transfer;
        this.before = new ArrayList<>(Collections.nCopies(body.blocks().size(), null));
    }

    /** Follows values from what the registers hold at the method's start. */
    public static <V> ReachingValues<V> of(
            MethodBody body, Liveness live, Map<Integer, Set<V>> start, Transfer<V> transfer) {
        ReachingValues<V> values = new ReachingValues<>(body, live, transfer);
        values.enter(0, start);
        while (!values.work.isEmpty()) {
            values.follow(body.blocks().get(values.work.remove()));
        }
        return values;
    }

    /** Shows all instructions that are reached, block by block. */
    public void forEach(Visitor<V> visitor) {
        for (MethodBody.Block block : body.blocks()) {
            Map<Integer, Set<V>> start = before.get(block.index());
            if (start != null) {
                Map<Integer, Set<V>> registers = new HashMap<>(start);
                for (int i = 0; i < block.instructions().size(); i++) {
                    visitor.visit(block, i, register -> registers.getOrDefault(register, Set.of()));
                    step(block, i, registers);
                }
            }
        }
    }

    private void follow(MethodBody.Block block) {
        Map<Integer, Set<V>> registers = new HashMap<>(before.get(block.index()));
        Map<Integer, Set<V>> ever = new HashMap<>(block.handlers().isEmpty() ? Map.of() : registers);
        for (int i = 0; i < block.instructions().size(); i++) {
            step(block, i, registers);
            int written = Registers.written(block.instructions().get(i));
            if (!block.handlers().isEmpty() && registers.containsKey(written)) {
                ever.merge(written, registers.get(written), ReachingValues::union);
            }
        }
        block.successors().forEach(next -> enter(next, registers));
        for (MethodBody.Handler handler : block.handlers()) {
            Map<Integer, Set<V>> caught = new HashMap<>(ever);
            caught.remove(handler.register());
            enter(handler.block(), caught);
        }
    }

    private void step(MethodBody.Block block, int offset, Map<Integer, Set<V>> registers) {
        int register = Registers.written(block.instructions().get(offset));
        if (register == Instruction.NONE) {
            return;
        }
        Set<V> written = transfer.written(block, offset, r -> registers.getOrDefault(r, Set.of()));
        if (written.isEmpty()) {
            registers.remove(register);
        } else {
            registers.put(register, written);
        }
    }

    private void enter(int block, Map<Integer, Set<V>> registers) {
        Map<Integer, Set<V>> known = before.get(block);
        Map<Integer, Set<V>> all = known == null ? new HashMap<>() : new HashMap<>(known);
        registers.forEach((register, values) -> {
            if (live.isLive(block, register)) {
                all.merge(register, values, ReachingValues::union);
            }
        });
        if (!all.equals(known)) {
            before.set(block, all);
            work.add(block);
        }
    }

    private static <V> Set<V> union(Set<V> a, Set<V> b) {
        if (a.containsAll(b)) {
            return a;
        }
        Set<V> all = new LinkedHashSet<>(a);
        all.addAll(b);
        return all;
    }
}
