package fr.charteia.core.flow.interpreter;

import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;

/**
 * What a call did.
 *
 * @param returns whether it can end normally
 */
record Outcome(boolean returns, Value result) {
    static final Outcome NEVER = new Outcome(false, Value.BOTTOM);

    Outcome join(Outcome other) {
        return new Outcome(returns || other.returns, result.join(other.result));
    }

    Outcome with(Taints more) {
        return more.isEmpty() ? this : new Outcome(returns, result.plus(more));
    }
}
