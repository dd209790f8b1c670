package fr.charteia.core.flow.library;

import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.ApprovedLabels;
import fr.charteia.core.flow.value.ComparedApprovals;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.CallModel.SequenceOperation;
import fr.charteia.core.model.SequenceKind;
import java.util.List;
import java.util.Set;

/** What is known of what was looked for in a collection of few constants, {@code EnumSet.of(PENDING, OPEN).contains(status)}: it is one of them. */
final class FoundConstants {
    private static final int FEW = 4;

    private final Memory memory;

    FoundConstants(Memory memory) {
        this.memory = memory;
    }

    /** What a person has approved where the collection has what it is asked for. */
    Taints approved(Invocation call, CallModel model) {
        Taints approved = Taints.NONE;
        for (SequenceOperation operation : model.sequence()) {
            if (operation.kind() == SequenceKind.HAS_ELEMENT) {
                Value held = memory.read(call.state(), call.receiver(), Slot.ELEMENT);
                approved = approved.union(whereOneOf(held, call.argument(operation.value())));
            }
        }
        return approved;
    }

    private static Taints whereOneOf(Value held, Value asked) {
        Set<Object> constants = Approvals.keys(held).orElse(Set.of());
        if (constants.isEmpty()
                || constants.size() > FEW
                || constants.stream().anyMatch(Label.Kind.class::isInstance)) {
            return Taints.NONE;
        }
        List<Set<Label>> whereOne = constants.stream()
                .map(constant -> constant instanceof HeapObject object ? Value.of(object) : Value.constant(constant))
                .map(one -> ComparedApprovals.compared(asked, one, true))
                .toList();
        Set<Label> approved = whereOne.stream().reduce(ApprovedLabels::common).orElse(Set.of());
        return Approvals.of(approved, true);
    }
}
