package fr.charteia.core.flow.interpreter;

import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a call does for human validation: a step approves what it is given, an answer that is true too. */
record ValidationStep(boolean isStep, Set<Label> labels) {
    static final ValidationStep NONE = new ValidationStep(false, Set.of());

    static ValidationStep of(CallModel model, State state, List<Value> arguments, Memory memory) {
        if (!model.validation()) {
            return NONE;
        }
        Set<Label> labels = new LinkedHashSet<>();
        for (Value argument : arguments) {
            labels.addAll(memory.deep(state, argument).labels());
        }
        labels.removeIf(label -> label instanceof Label.Data);
        return new ValidationStep(true, labels);
    }

    Value after(State state, Value result, Memory memory) {
        if (!isStep) {
            return result;
        }
        state.show(labels);
        if (result == Value.CLEAN || result.isBottom()) {
            // Nothing comes back: that it ended is the person's answer.
            state.validate(labels);
            return result;
        }
        Taints approvals = Approvals.of(labels, true);
        result.objects().forEach(object -> answer(state, object, approvals, memory));
        return result.withTaints(
                result.taints().markedBits(Taint.bit(Mark.VALIDATED)).union(approvals));
    }

    /** What is in an answer that no code of ours made is what the person said: nothing that was shown to them is. */
    private static void answer(State state, HeapObject made, Taints approvals, Memory memory) {
        Optional<Value> content = state.heap.get(made, Slot.CONTENT);
        if (content.isPresent() && state.heap.get(made, Slot.GUESSED).isPresent()) {
            Taints said = memory.deep(state, content.get()).markedBits(Taint.bit(Mark.VALIDATED));
            state.heap.set(made, Slot.CONTENT, Value.tainted(said.union(approvals)));
        }
    }
}
