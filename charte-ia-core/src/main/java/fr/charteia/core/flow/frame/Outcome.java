package fr.charteia.core.flow.frame;

import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;

/**
 * What a call did.
 *
 * @param returns whether it can end normally
 */
public record Outcome(boolean returns, Value result) {
    public static final Outcome NEVER = new Outcome(false, Value.BOTTOM);

    public Outcome join(Outcome other) {
        return new Outcome(returns || other.returns, result.join(other.result));
    }

    public Outcome with(Taints more) {
        return more.isEmpty() ? this : new Outcome(returns, result.plus(more));
    }
}
