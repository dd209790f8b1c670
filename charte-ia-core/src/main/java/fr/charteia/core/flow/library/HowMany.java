package fr.charteia.core.flow.library;

import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.known.Wrappings;
import fr.charteia.core.flow.memory.MadeOfEach;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.Sequences;
import fr.charteia.core.flow.memory.SomeOrNone;
import fr.charteia.core.flow.program.Parts;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.CallModel.Propagation;
import fr.charteia.core.model.CallModel.SequenceOperation;
import fr.charteia.core.model.Place;
import fr.charteia.core.model.SequenceKind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a call tells that is asked how much the receiver holds. */
final class HowMany {
    /** What gives something exactly where there was something. */
    private static final Set<SequenceKind> SOME_OF_SOME = EnumSet.of(
            SequenceKind.COPY_IN_ORDER, SequenceKind.MAP_EACH, SequenceKind.FIND_FIRST, SequenceKind.FIND_ANY);

    private final Memory memory;
    private final Sequences sequences;
    private final SomeOrNone someOrNone;
    private final MadeOfEach madeOfEach;
    private final Sorts sorts;
    private final Wrappings wrappings;

    HowMany(ContainerTools tools, Sorts sorts, Wrappings wrappings) {
        this.sorts = sorts;
        this.wrappings = wrappings;
        this.madeOfEach = new MadeOfEach(tools.memory());
        this.memory = tools.memory();
        this.sequences = tools.sequences();
        this.someOrNone = new SomeOrNone(sequences);
    }

    /** Whether a row says of what the receiver holds how much that is, where that is known: then what is in it says nothing of that. */
    boolean isCounted(Invocation call, CallModel model, Propagation row) {
        return ElementRows.tellsHowMany(model, row)
                && call.receiver().objects().stream().noneMatch(memory::isMap)
                && sequences.isCounted(call.state(), call.receiver());
    }

    /**
     * What of a row's value tells what it is asked for: how many entries a map has is up to its keys, and to what decided that they are there; how
     * many elements there are of which each was made of another, to those others.
     */
    Value counting(Invocation call, CallModel model, Propagation row, Value value) {
        if (!ElementRows.tellsHowMany(model, row)) {
            return value;
        }
        if (row.from().steps().get(0) instanceof Place.Step.Value) {
            return Value.tainted(value.taints().filter(taint -> taint.has(Mark.CONTROL)));
        }
        return row.from().steps().get(0) instanceof Place.Step.Element
                ? madeOfEach
                        .saying(call.state(), call.receiver())
                        .map(Value::tainted)
                        .orElse(value)
                : value;
    }

    /** Notes what a person approved where a call gives nothing, since there was nothing, or something. */
    void tellWhetherAny(Invocation call, CallModel model, Value result) {
        HeapObject made = result.only();
        if (made == null || made.isLasting() || made.isMany()) {
            return;
        }
        for (SequenceOperation operation : model.sequence()) {
            boolean ofAll = operation.kind() == SequenceKind.FOLD && operation.index() < 0;
            if (ofAll || SOME_OF_SOME.contains(operation.kind())) {
                boolean whole = operation.kind() != SequenceKind.COPY_IN_ORDER || operation.value() < 0;
                Value source = whole ? call.receiver() : call.argument(operation.value());
                someOrNone.tell(call.state(), made, source);
                tellHowMany(call, operation, made, source);
            } else if (operation.kind() == SequenceKind.CONCATENATE) {
                someOrNone.tellOfEither(call.state(), made, call.argument(0), call.argument(1));
            }
        }
    }

    private void tellHowMany(Invocation call, SequenceOperation operation, HeapObject made, Value source) {
        if (operation.kind() == SequenceKind.COPY_IN_ORDER) {
            madeOfEach.follow(call.state(), made, source);
        } else if (operation.kind() == SequenceKind.MAP_EACH) {
            Value elements = memory.read(call.state(), source.withTaints(Taints.NONE), Slot.ELEMENT);
            madeOfEach.note(call.state(), made, source, sorts.saying(call, elements));
        }
    }

    /**
     * What is given with what a person had approved before anything was there, where it says how much there is; of what only wraps an
     * answer, that is whether there is one.
     */
    Value counted(Invocation call, CallModel model, Value given) {
        settle(call, given);
        Value result = wrappings.told(call, given);
        if (!Parts.asked(model).equals(Optional.of(Slot.SIZE))) {
            return result;
        }
        Set<Label> approved = sequences.approvals().of(call.state(), call.receiver());
        approved.removeAll(sequences.approvals().ofElements(call.state(), call.receiver(), approved));
        return result.plus(Approvals.of(approved, true))
                .plus(Approvals.of(sequences.approvals().whereNone(call.state(), call.receiver()), 0));
    }

    /**
     * Of an array that is made here and of which only is known what decided how long it is, that is some number: a person may be asked about each
     * of its elements, as about none of numbers and characters.
     */
    private static void settle(Invocation call, Value given) {
        HeapObject made = given.only();
        if (made == null || made.isLasting() || !made.type().startsWith("[L")) {
            return;
        }
        call.state()
                .heap
                .get(made, Slot.SIZE)
                .filter(size -> size.objects().isEmpty() && size.constant() == Constant.NONE && !size.isBottom())
                .ifPresent(size -> call.state().heap.set(made, Slot.SIZE, size.withConstant(Constant.UNKNOWN)));
    }
}
