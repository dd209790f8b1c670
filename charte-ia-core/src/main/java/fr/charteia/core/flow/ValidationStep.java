package fr.charteia.core.flow;

import fr.charteia.core.model.CallModel;
import java.util.LinkedHashSet;
import java.util.List;
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

    Value after(State state, Value result) {
        if (!isStep) {
            return result;
        }
        state.show(labels);
        if (result == Value.CLEAN || result.isBottom()) {
            // Nothing comes back: that it ended is the person's answer.
            state.validate(labels);
            return result;
        }
        Taints approvals = Taints.NONE;
        for (Label label : labels) {
            approvals = approvals.union(Taints.of(Taint.of(new Label.Approval(label, true)), Chain.EMPTY));
        }
        return result.withTaints(
                result.taints().markedBits(Taint.bit(Mark.VALIDATED)).union(approvals));
    }
}
