package fr.charteia.core.flow.frame;

import fr.charteia.core.bytecode.ControlFlow;
import fr.charteia.core.bytecode.Loop;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Perhaps;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Taints;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Of several things that a loop goes through, those that a condition in it picks: what is done with these alone is done with what is only
 * perhaps any of them, as a person who is shown those that were picked was perhaps shown it. The body of a lambda stands for that of a loop.
 */
final class RunForSome {
    private static final Loop NONE = new Loop(-1, new BitSet());

    private final MethodBody body;
    private final ControlFlow flow;

    /** In which loop a block runs in some rounds only, by its index. */
    private final Map<Integer, Loop> loops = new HashMap<>();

    RunForSome(MethodBody body, ControlFlow flow) {
        this.body = body;
        this.flow = flow;
    }

    /** What reaches an instruction, as what it is there. */
    Taints reaching(Taints taints, Site site) {
        Loop loop = taints.isEmpty()
                ? NONE
                : body.blockOf(Site.instruction(site.index()))
                        .map(block -> loops.computeIfAbsent(block.index(), this::loop))
                        .orElse(NONE);
        return loop == NONE ? taints : Perhaps.of(taints, label -> isOneOfSeveral(label, loop));
    }

    private Loop loop(int block) {
        for (Loop loop : flow.loops(block)) {
            if (isPicked(block, loop.blocks())) {
                return loop;
            }
        }
        BitSet all = new BitSet();
        all.set(0, body.blocks().size());
        return isLambda() && isPicked(block, all) ? new Loop(0, all) : NONE;
    }

    /** Whether a branch that stays among some blocks decides whether one of them runs. */
    private boolean isPicked(int block, BitSet among) {
        BitSet seen = new BitSet();
        BitSet todo = flow.dependences(block);
        while (!todo.isEmpty()) {
            int branch = todo.nextSetBit(0);
            todo.clear(branch);
            if (!among.get(branch) || seen.get(branch)) {
                continue;
            }
            seen.set(branch);
            List<Integer> ways = body.blocks().get(branch).successors();
            if (ways.size() > 1 && ways.stream().allMatch(among::get)) {
                return true;
            }
            todo.or(flow.dependences(branch));
        }
        return false;
    }

    private boolean isLambda() {
        return body.method().isSynthetic();
    }

    /** Whether what is asked of an AI, or passed, stands for one of several that the loop goes through. */
    private boolean isOneOfSeveral(Label label, Loop loop) {
        if (label instanceof Label.AiOutput output) {
            return !isAskedIn(output.call(), loop) && (output.from() == null || !isAskedIn(output.from(), loop));
        }
        return label instanceof Label.Input input
                && (isLambda()
                        || input.path().slots().stream()
                                .anyMatch(slot -> slot.kind() == Slot.Kind.ELEMENT || slot.kind() == Slot.Kind.VALUE));
    }

    private boolean isAskedIn(Site call, Loop loop) {
        return call.method().equals(body.method().ref())
                && body.blockOf(Site.instruction(call.index()))
                        .filter(block -> loop.blocks().get(block.index()))
                        .isPresent();
    }
}
