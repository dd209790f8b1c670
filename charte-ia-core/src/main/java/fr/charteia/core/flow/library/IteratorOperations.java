package fr.charteia.core.flow.library;

import fr.charteia.core.flow.container.Cursors;
import fr.charteia.core.flow.container.SortedKeys;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.known.EntriesAtHand;
import fr.charteia.core.flow.known.KnownArguments;
import fr.charteia.core.flow.memory.Copies;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.Reorderings;
import fr.charteia.core.flow.memory.Sequences;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel.SequenceOperation;
import fr.charteia.core.model.SequenceKind;
import java.util.Optional;
import java.util.Set;

/** Operations on what goes through a sequence: iterators, cursors, readers. */
final class IteratorOperations {
    private final Frame frame;
    private final Memory memory;
    private final Raising raising;
    private final Sequences sequences;
    private final Copies copies;
    private final Cursors cursors;
    private final EntriesAtHand atHand;
    private final SortedKeys sorted;

    IteratorOperations(Frame frame, Raising raising, KnownArguments known, ContainerTools tools) {
        this.sorted = new SortedKeys(tools.memory(), known, tools.sequences());
        this.frame = frame;
        this.memory = tools.memory();
        this.raising = raising;
        this.sequences = tools.sequences();
        this.copies = tools.copies();
        this.cursors = tools.cursors();
        this.atHand = tools.atHand();
    }

    /** Does one operation; gives what the result is afterwards. */
    Value apply(Invocation call, SequenceOperation operation, Value result) {
        State state = call.state();
        return switch (operation.kind()) {
            case WALK, WALK_COPY, WALK_BACK -> result.join(walk(call, operation));
            case ADVANCE -> {
                cursors.advance(state, call.receiver(), call.site());
                yield result;
            }
            case NEXT -> result.join(step(call, !cursors.isBackwards(state, call.receiver())));
            case PREVIOUS -> result.join(step(call, false));
            case HAS_NEXT ->
                result.join(Value.of(cursors.has(state, call.receiver(), !cursors.isBackwards(state, call.receiver()))))
                        .plus(cursors.choosing(state, call.receiver()))
                        .plus(cursors.passedTo(state, call.receiver()))
                        .plus(cursors.whole(state, call.receiver(), memory.read(state, call.receiver(), Slot.ORIGIN)))
                        .plus(Approvals.of(sequences.approvals().of(state, call.receiver()), true))
                        .plus(Approvals.of(approvedByHowMany(call), true))
                        .plus(Approvals.of(approvedByNone(call), false));
            case HAS_PREVIOUS ->
                result.join(Value.of(cursors.has(state, call.receiver(), false)))
                        .plus(cursors.choosing(state, call.receiver()));
            case REMOVE_CURRENT -> {
                cursors.remove(state, call.receiver(), call.site());
                yield result;
            }
            case SET_CURRENT -> {
                cursors.set(state, call.receiver(), OperationArguments.moved(call, operation));
                yield result;
            }
            case ADD_CURRENT -> {
                cursors.add(state, call.receiver(), OperationArguments.moved(call, operation), call.site());
                yield result;
            }
            default -> throw new IllegalArgumentException(operation.kind() + " goes through nothing");
        };
    }

    /** What a person has approved of what is walked over, if there is an element. */
    private Set<Label> approvedByHowMany(Invocation call) {
        Value walked = memory.read(call.state(), call.receiver(), Slot.ORIGIN);
        return walked.isBottom() ? Set.of() : sequences.approvals().byHowMany(call.state(), walked);
    }

    /** What they have approved if there is none: that nothing comes says so of an iterator that has given nothing yet. */
    private Set<Label> approvedByNone(Invocation call) {
        HeapObject only = call.receiver().only();
        boolean begins = only != null
                && !only.isMany()
                && !cursors.isBackwards(call.state(), call.receiver())
                && call.state()
                        .heap
                        .get(only, Slot.CURSOR)
                        .flatMap(Sequences::number)
                        .filter(at -> at == 0)
                        .isPresent();
        Value walked = begins ? memory.read(call.state(), call.receiver(), Slot.ORIGIN) : Value.BOTTOM;
        return walked.isBottom() ? Set.of() : sequences.approvals().whereNone(call.state(), walked);
    }

    /** What comes next, or came before; where there is none, it fails. */
    private Value step(Invocation call, boolean forward) {
        raising.raiseIf(
                call, cursors.choosing(call.state(), call.receiver()), false, "java/util/NoSuchElementException");
        Taints moving = moving(call);
        Optional<Object> key = forward ? sorted.next(call) : Optional.empty();
        Value next = cursors.step(call.state(), call.receiver(), forward, call.site());
        Value taken = atHand.taken(call, next);
        Value told = key.map(one -> sorted.at(call, one, taken)).orElse(taken);
        return call.moved(told.plus(moving));
    }

    /** What has put what is walked over into another order decides which is the one that is taken; of a loop, which takes others, it does not. */
    private Taints moving(Invocation call) {
        Taints moving = Reorderings.moving(call.state(), memory.read(call.state(), call.receiver(), Slot.ORIGIN));
        return moving.isEmpty() || frame.isInLoop(call.site()) ? Taints.NONE : moving.deciding();
    }

    /** An iterator over the receiver of an instance method, over the first argument of a static one. */
    private Value walk(Invocation call, SequenceOperation operation) {
        Value walked = call.receiver();
        if (walked.objects().isEmpty()) {
            return Value.tainted(walked.ownTaints());
        }
        if (sequences.isUnordered(call.state(), walked)) {
            sequences.shuffle(call.state(), walked);
        }
        if (operation.kind() == SequenceKind.WALK_COPY) {
            HeapObject copy = HeapObject.allocated("java/util/ArrayList", call.beside(1));
            call.state().heap.allocate(copy);
            copies.copy(call.state(), Value.of(copy), walked);
            walked = Value.of(copy).plus(walked.ownTaints());
        }
        HeapObject iterator = call.make();
        if (operation.kind() == SequenceKind.WALK_BACK) {
            cursors.walkBack(call.state(), iterator, walked);
            return Value.of(iterator).plus(walked.ownTaints());
        }
        Value start = operation.index() < 0 ? Value.constant(0) : call.argument(operation.index());
        cursors.walk(call.state(), iterator, walked, start);
        return Value.of(iterator).plus(walked.ownTaints());
    }
}
