package fr.charteia.core.flow.library;

import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.memory.Emptying;
import fr.charteia.core.flow.memory.Sequences;
import fr.charteia.core.flow.memory.SomeOrNone;
import fr.charteia.core.flow.memory.WholeStreams;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.LeftOut;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.CallModel.SequenceOperation;
import fr.charteia.core.model.SequenceKind;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known of a call that asks a condition of each element, where the condition holds for all of them, or for none. */
final class Matching {
    private static final Set<SequenceKind> ASKING =
            EnumSet.of(SequenceKind.ANY_MATCH, SequenceKind.ALL_MATCH, SequenceKind.NONE_MATCH);

    private static final Set<SequenceKind> KEEPING = EnumSet.of(SequenceKind.KEEP_IF, SequenceKind.KEEP_WHILE);

    private static final Optional<Object> NEVER = Optional.of(0);
    private static final Optional<Object> ALWAYS = Optional.of(1);

    private final Sequences sequences;

    Matching(Sequences sequences) {
        this.sequences = sequences;
    }

    /** Whether a call gives one answer for all elements, whichever comes first. */
    static boolean asks(CallModel model) {
        return model.sequence().stream().anyMatch(operation -> ASKING.contains(operation.kind()));
    }

    /** The result with what the answers to the condition say. */
    Value told(Invocation call, CallModel model, Map<Integer, Callbacks.Answer> given, Value result) {
        for (SequenceOperation operation : model.sequence()) {
            if (operation.kind() == SequenceKind.REMOVE_IF) {
                Callbacks.Answer answer = given.getOrDefault(operation.value(), Callbacks.Answer.NONE);
                left(call, answer.result().constant());
            }
            if (operation.kind() == SequenceKind.DROP_WHILE) {
                return leftOut(call, result);
            }
            if (ASKING.contains(operation.kind()) || KEEPING.contains(operation.kind())) {
                Callbacks.Answer answer = given.getOrDefault(operation.value(), Callbacks.Answer.NONE);
                Value condition = answer.result();
                Optional<Object> only =
                        condition.objects().isEmpty() ? condition.constant().single() : Optional.empty();
                return KEEPING.contains(operation.kind())
                        ? kept(call, operation, condition, result)
                        : answered(call, operation.kind(), only)
                                .map(known -> result.withConstant(Constant.of((Object) (known ? 1 : 0))))
                                .orElseGet(() -> result.via(Approvals::withoutTruth)
                                        .plus(approved(call, operation.kind(), condition)));
            }
        }
        return result;
    }

    /**
     * What a person has approved who was asked by the condition: where one answer says so, about something else than the elements; where
     * each does, about these, too, if they are all that something has.
     */
    private Taints approved(Invocation call, SequenceKind kind, Value condition) {
        boolean wanted = kind != SequenceKind.ALL_MATCH;
        boolean some = sequences.isEmpty(call.state(), call.receiver()).single().equals(NEVER);
        Set<Label> byOne = approved(call, condition, wanted, false);
        Set<Label> byEach = some ? approved(call, condition, !wanted, false) : new LinkedHashSet<>();
        byEach.addAll(approvedOfAll(call, condition, !wanted));
        return kind == SequenceKind.ANY_MATCH ? Approvals.answering(byOne, byEach) : Approvals.answering(byEach, byOne);
    }

    /** What they have approved of the elements where each is answered so, if these are all that something has. */
    private Set<Label> approvedOfAll(Invocation call, Value condition, boolean answer) {
        return WholeStreams.isWhole(call.state(), call.receiver())
                ? approved(call, condition, answer, true)
                : new LinkedHashSet<>();
    }

    /** What they have approved where none is let through of all that something has: of the elements, and of anything else if there is one. */
    private Set<Label> approvedByNone(Invocation call, Value condition) {
        Set<Label> approved = approvedOfAll(call, condition, false);
        if (WholeStreams.isOfSome(sequences, call.state(), call.receiver())) {
            approved.addAll(approved(call, condition, false, false));
        }
        return approved;
    }

    /** What an answer of the condition says that a person has approved: of the elements, or of anything else. */
    private Set<Label> approved(Invocation call, Value condition, boolean answer, boolean ofElements) {
        Set<Label> approved = new LinkedHashSet<>(Approvals.given(condition, answer));
        Set<Label> elements = sequences.approvals().ofElements(call.state(), call.receiver(), approved);
        approved.removeIf(label -> elements.contains(label) != ofElements);
        return approved;
    }

    private Optional<Boolean> answered(Invocation call, SequenceKind kind, Optional<Object> only) {
        Optional<Object> empty =
                sequences.isEmpty(call.state(), call.receiver()).single();
        boolean none = empty.equals(ALWAYS);
        boolean some = empty.equals(NEVER);
        if (none || only.equals(kind == SequenceKind.ALL_MATCH ? ALWAYS : NEVER)) {
            return Optional.of(kind != SequenceKind.ANY_MATCH);
        }
        boolean other = some && only.equals(kind == SequenceKind.ALL_MATCH ? NEVER : ALWAYS);
        return other ? Optional.of(kind == SequenceKind.ANY_MATCH) : Optional.empty();
    }

    /** Where a no says that something is one of few, so is each that is left. */
    private void left(Invocation call, Constant answer) {
        HeapObject receiver = call.receiver().only();
        if (receiver == null || receiver.isMany() || receiver.isGlobal()) {
            return;
        }
        if (!receiver.isInput() && !answer.single().equals(NEVER)) {
            Sequences.replaceEach(call.state().heap, receiver, LeftOut::element);
        }
        if (tellsOfElement(answer, false)) {
            sequences.mark(call.state().heap, receiver, ((Constant.Tells) answer).mark());
        }
    }

    /** What elements are let through to, of which each may have been left out. */
    private Value leftOut(Invocation call, Value result) {
        HeapObject made = result.only();
        if (made == null || made.isInput() || made.isGlobal() || made.isMany()) {
            return result;
        }
        boolean alone = AnsweringRows.isOfOneAtMost(call);
        Value marked = alone ? result : LeftOut.holder(result, sequences.element(call.state(), result));
        Sequences.replaceEach(call.state().heap, made, alone ? LeftOut::only : LeftOut::element);
        return marked;
    }

    private static boolean tellsOfElement(Constant answer, boolean when) {
        return answer instanceof Constant.Tells tells
                && tells.when() == when
                && tells.definition() == State.parameter(0);
    }

    /** Where the condition never holds, nothing is let through; where it says that something is one of few, that is. */
    private Value kept(Invocation call, SequenceOperation operation, Value condition, Value before) {
        // Nothing is left where each was answered no: that says what a person has approved of all.
        boolean filters = operation.kind() == SequenceKind.KEEP_IF;
        Set<Label> where = filters ? approvedByNone(call, condition) : Set.of();
        WholeStreams.lose(call.state(), call.receiver(), call.argument(operation.value()));
        HeapObject made = before.only();
        if (made == null || made.isInput() || made.isGlobal() || made.isMany()) {
            return before;
        }
        Constant answer = condition.constant();
        Value result = before;
        if (!answer.single().equals(ALWAYS)) {
            result = leftOut(call, before);
        }
        Set<Label> approved = approved(call, condition, true, false);
        if (!approved.isEmpty()) {
            Value left = sequences.element(call.state(), result);
            call.state().heap.set(made, Slot.ELEMENT, left.plus(Approvals.of(approved, Label.Always.ALWAYS)));
        }
        // That something is let through says that something was there, and so what that says; that nothing is does not.
        Set<Label> there = sequences.approvals().byHowMany(call.state(), call.receiver());
        SomeOrNone.forgetNone(call.state(), made);
        if (!there.isEmpty()) {
            Value size = call.state().heap.get(made, Slot.SIZE).orElse(Value.CLEAN);
            call.state().heap.set(made, Slot.SIZE, size.plus(Approvals.of(there, true)));
        }
        if (!where.isEmpty()) {
            Value size = call.state().heap.get(made, Slot.SIZE).orElse(Value.CLEAN);
            call.state().heap.set(made, Slot.SIZE, size.plus(Approvals.of(where, 0)));
        }
        if (answer.single().equals(NEVER)) {
            Emptying.empty(call.state().heap, made);
            call.state().heap.set(made, Slot.SIZE, Value.constant(0));
        } else if (tellsOfElement(answer, true)) {
            sequences.mark(call.state().heap, made, ((Constant.Tells) answer).mark());
        }
        return result;
    }
}
