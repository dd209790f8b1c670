package fr.charteia.core.flow.library;

import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.known.EnumConstants;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.Sequences;
import fr.charteia.core.flow.program.KeptConstants;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.ApprovedLabels;
import fr.charteia.core.flow.value.ComparedApprovals;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.CallModel.SequenceOperation;
import fr.charteia.core.model.SequenceKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known of what was looked for in a collection of few constants, {@code EnumSet.of(PENDING, OPEN).contains(status)}: it is one of them. */
final class FoundConstants {
    private static final int FEW = 4;

    private final Memory memory;
    private final EnumConstants enums;

    FoundConstants(Memory memory, EnumConstants enums) {
        this.memory = memory;
        this.enums = enums;
    }

    /** What a person has approved where the collection has what it is asked for. */
    Taints approved(Invocation call, CallModel model) {
        Taints approved = Taints.NONE;
        for (SequenceOperation operation : model.sequence()) {
            if (operation.kind() == SequenceKind.HAS_ELEMENT) {
                Value held = memory.read(call.state(), call.receiver(), Slot.ELEMENT);
                Value asked = call.argument(operation.value());
                approved = approved.union(whereOneOf(held, asked)).union(whereNoneOf(call, asked));
            }
        }
        return approved;
    }

    /** The same result, where what was kept in one of several constants is looked for among such: who left another has no say in it. */
    Value ofKept(Invocation call, CallModel model, Value result) {
        Value told = result;
        for (SequenceOperation operation : model.sequence()) {
            if (operation.kind() == SequenceKind.HAS_ELEMENT && !result.taints().isEmpty()) {
                Value asked = call.argument(operation.value());
                List<Object> constants =
                        Approvals.keys(memory.read(call.state(), call.receiver(), Slot.ELEMENT)).stream()
                                .flatMap(Set::stream)
                                .toList();
                told = constants.isEmpty()
                        ? told
                        : told.via(taints -> KeptConstants.beingOne(memory.program(), taints, asked, constants));
            }
        }
        return told;
    }

    /** What they have approved where the collection has it not, and its enum has but one constant besides: it is that one. */
    private Taints whereNoneOf(Invocation call, Value asked) {
        HeapObject only =
                asked.taints().approvals().isEmpty() ? null : call.receiver().only();
        Set<HeapObject> held = only == null
                ? Set.of()
                : memory.settled(call.state().heap, only)
                        .map(FoundConstants::surelyHeld)
                        .orElse(Set.of());
        List<Value> left = held.isEmpty() ? List.of() : enums.beside(held);
        return left.size() == 1
                ? Approvals.of(ComparedApprovals.compared(asked, left.get(0), true), false)
                : Taints.NONE;
    }

    /** The constants that a set surely has: as many as it may have. */
    private static Set<HeapObject> surelyHeld(Map<Slot, Value> parts) {
        Value held = parts.getOrDefault(Slot.ELEMENT, Value.BOTTOM);
        boolean all = held.constant() == Constant.NONE
                && Optional.ofNullable(parts.get(Slot.SIZE))
                        .flatMap(Sequences::number)
                        .filter(size -> size == held.objects().size())
                        .isPresent();
        return all ? held.objects() : Set.of();
    }

    private static Taints whereOneOf(Value held, Value asked) {
        Set<Object> constants = Approvals.keys(held).orElse(Set.of());
        if (constants.isEmpty()
                || constants.size() > FEW
                || constants.stream().anyMatch(Label.Kind.class::isInstance)) {
            return Taints.NONE;
        }
        List<Set<Label>> whereOne = constants.stream()
                .filter(constant -> Approvals.canBe(asked, constant))
                .map(constant -> constant instanceof HeapObject object ? Value.of(object) : Value.constant(constant))
                .map(one -> ComparedApprovals.compared(asked, one, true))
                .toList();
        Set<Label> approved = whereOne.stream().reduce(ApprovedLabels::common).orElse(Set.of());
        return Approvals.of(approved, true);
    }
}
