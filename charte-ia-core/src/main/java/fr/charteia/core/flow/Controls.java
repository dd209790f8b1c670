package fr.charteia.core.flow;

import fr.charteia.core.bytecode.ControlFlow;
import fr.charteia.core.bytecode.MethodBody;
import java.util.Arrays;
import java.util.BitSet;

/** What the branches of a body ask, and so what decides that a block runs. */
final class Controls {
    private final ControlFlow flow;
    private final Taints[] conditions;

    Controls(MethodBody body, ControlFlow flow) {
        this.flow = flow;
        this.conditions = new Taints[body.blocks().size()];
        Arrays.fill(conditions, Taints.NONE);
    }

    /** Notes what the branch at the end of a block asks; whether anything of it is new. */
    boolean add(int block, Taints asked) {
        Taints known = conditions[block];
        Taints all = known.union(asked);
        if (all.equals(known)) {
            return false;
        }
        conditions[block] = all;
        return true;
    }

    /** What the branch at the end of a block asks. */
    Taints askedAt(int block) {
        return conditions[block];
    }

    /** What decides that a block runs. */
    Taints of(int block, State state) {
        return of(block, state, Integer.MAX_VALUE);
    }

    /** What decides that a loop is entered, not whether there is another round: how often it ran shows in what it changes. */
    Taints before(int header, State state) {
        return of(header, state, flow.rank(header));
    }

    /** What decides that a block runs, of the branches that come before a place in the order of blocks. */
    private Taints of(int block, State state, int before) {
        Taints control = state.survived.union(state.caught);
        BitSet seen = new BitSet();
        BitSet todo = flow.dependences(block);
        while (!todo.isEmpty()) {
            int branch = todo.nextSetBit(0);
            todo.clear(branch);
            if (!seen.get(branch) && flow.rank(branch) < before) {
                seen.set(branch);
                control = control.union(conditions[branch]);
                todo.or(flow.dependences(branch));
            }
        }
        return control;
    }
}
