package fr.charteia.core.flow.library;

import fr.charteia.core.flow.container.Cursors;
import fr.charteia.core.flow.container.Holding;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.memory.AskedContainers;
import fr.charteia.core.flow.memory.Sequences;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.Branches;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel.SequenceOperation;
import java.util.Set;

/** Questions to a container: whether there is anything in it, or just this, and where. */
final class ContainerQuestions {
    private final Frame frame;
    private final Sequences sequences;
    private final Cursors cursors;
    private final Holding holding;

    ContainerQuestions(Frame frame, ContainerTools tools, Holding holding) {
        this.frame = frame;
        this.sequences = tools.sequences();
        this.cursors = tools.cursors();
        this.holding = holding;
    }

    /** Does one operation; gives what the result is afterwards. */
    Value apply(Invocation call, SequenceOperation operation, Value result) {
        State state = call.state();
        Value asked = operation.value() < 0 ? call.receiver() : call.argument(operation.value());
        return switch (operation.kind()) {
            case IS_EMPTY ->
                result.join(Value.of(orNothing(asked, operation, 1, sequences.isEmpty(state, asked))))
                        .plus(cursors.choosingOf(state, asked).filter(taint -> !taint.has(Mark.ALIKE)))
                        .plus(cursors.passed(state, asked))
                        .plus(sequences.approvals().answers(state, asked, true))
                        .plus(Approvals.of(ask(call, asked), false));
            case IS_FULL ->
                result.join(Value.of(orNothing(asked, operation, 0, sequences.isFull(state, asked))))
                        .plus(sequences.approvals().answers(state, asked, false))
                        .plus(Approvals.of(ask(call, asked), true));
            case HAS_KEY ->
                result.join(holding.hasKey(call, operation.value()))
                        .plus(sequences.approvals().whereThere(state, call.receiver()))
                        .plus(holding.approvedWithoutKey(call, operation.value()));
            case PLACE_OF -> result.join(Value.of(holding.placeOf(call, operation.value())));
            case HAS_ELEMENT ->
                result.join(Value.of(holding.hasElement(call, operation.value())))
                        .plus(holding.approvedByElement(call, operation.value()))
                        .plus(sequences.approvals().whereThere(state, call.receiver()));
            case HAS_VALUE -> result.plus(holding.approvedByValue(call, operation.value()));
            default -> throw new IllegalArgumentException(operation.kind() + " asks nothing");
        };
    }

    /** What the answer says where there is something, in case it is kept for later. */
    private Set<Label> ask(Invocation call, Value asked) {
        return frame.asksPersons()
                ? AskedContainers.ask(call.state(), asked, call.site().index())
                : Set.of();
    }

    /** An answer about what is passed, with that which is given where nothing is: of a receiver, nobody can ask then. */
    private static Constant orNothing(Value asked, SequenceOperation operation, int ofNothing, Constant answer) {
        return operation.value() < 0 || Branches.isSomething(asked)
                ? answer
                : answer.join(Constant.of((Object) ofNothing));
    }
}
