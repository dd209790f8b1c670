package fr.charteia.core.flow.container;

import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.known.KnownArguments;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.Sequences;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel.SequenceOperation;
import fr.charteia.core.model.SequenceKind;
import java.util.List;
import java.util.Optional;

/** Takes the first elements of a queue out of it and adds them to a list, each by itself, where it is known which these are. */
public final class Pouring {
    /** Queues that give what was added first. */
    private static final List<String> IN_ORDER = List.of(
            "java/util/concurrent/LinkedBlockingQueue",
            "java/util/concurrent/ArrayBlockingQueue",
            "java/util/concurrent/LinkedTransferQueue",
            "java/util/Deque");

    private final Memory memory;
    private final KnownArguments known;
    private final Sequences sequences;

    public Pouring(Memory memory, KnownArguments known, Sequences sequences) {
        this.memory = memory;
        this.known = known;
        this.sequences = sequences;
    }

    /** How many were taken; empty where that is not known, and nothing is done. */
    public Optional<Value> pour(Invocation call, SequenceOperation operation) {
        State state = call.state();
        Value target = call.argument(operation.value());
        Optional<Integer> there = sequences.listed(state, call.receiver()).map(List::size);
        Optional<Integer> wanted = operation.index() < 0 ? there : known.number(call, operation.index());
        if (there.isEmpty() || wanted.isEmpty() || !isInOrder(call.receiver()) || !isList(target)) {
            return Optional.empty();
        }
        Value counted = memory.read(state, call.receiver(), Slot.SIZE);
        int count = Math.max(0, Math.min(there.get(), wanted.get()));
        for (int i = 0; i < count; i++) {
            Value taken =
                    sequences.apply(state, call.receiver(), SequenceKind.REMOVE_FIRST, Optional.empty(), Value.BOTTOM);
            sequences.apply(state, target, SequenceKind.APPEND, Optional.empty(), call.moved(taken));
        }
        return Optional.of(Value.constant(count).plus(counted.taints().marked(Mark.MEASURE)));
    }

    private boolean isInOrder(Value queue) {
        HeapObject only = queue.only();
        return only != null
                && IN_ORDER.stream().anyMatch(type -> memory.program().index().isSubtype(only.type(), type));
    }

    private boolean isList(Value target) {
        HeapObject only = target.only();
        return only != null && memory.program().index().isSubtype(only.type(), "java/util/List");
    }
}
