package fr.charteia.core.flow.library;

import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel.SequenceOperation;

/** What a call passes that an operation on positions or keys speaks of. */
final class OperationArguments {
    private OperationArguments() {}

    /** The value that the operation speaks of; nothing where it speaks of none. */
    static Value value(Invocation call, SequenceOperation operation) {
        return operation.value() < 0 ? Value.BOTTOM : call.argument(operation.value());
    }

    /** What the operation puts somewhere. */
    static Value moved(Invocation call, SequenceOperation operation) {
        return call.moved(value(call, operation));
    }
}
