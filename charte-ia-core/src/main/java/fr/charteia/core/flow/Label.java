package fr.charteia.core.flow;

import fr.charteia.core.model.Fact;

/** What a value may carry. */
sealed interface Label {
    /** Data known at its birth. */
    record Data(Fact fact) implements Label {}

    /** The output of the AI called there. */
    record AiOutput(Site call) implements Label {}

    /** What the caller passes at that path. */
    record Input(AccessPath path) implements Label {}

    /** Not data: when the value is true, or when it is false, a person has approved what bears that label. */
    record Approval(Label of, boolean when) implements Label {}
}
