package fr.charteia.core.flow.container;

import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.known.KnownArguments;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.Sequences;
import fr.charteia.core.flow.value.Branches;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.CallModel.SequenceOperation;
import fr.charteia.core.model.SequenceKind;
import java.util.Optional;

/** Keys of maps that a call only fills when nothing is there. */
public final class KeptKeys {
    private final Memory memory;
    private final KnownArguments known;
    private final Sequences sequences;

    public KeptKeys(Memory memory, KnownArguments known, Sequences sequences) {
        this.memory = memory;
        this.known = known;
        this.sequences = sequences;
    }

    /** What is under a key that the call only fills when it is empty. */
    public Value kept(Invocation call, CallModel model) {
        return keptAt(call, model)
                .map(key -> memory.read(call.state(), call.receiver(), key))
                .orElse(Value.BOTTOM);
    }

    /** Leaves what was under such a key besides what the call put there. */
    public void keep(Invocation call, CallModel model, Value before) {
        if (before.isBottom() || before.isNull()) {
            return;
        }
        keptAt(call, model).ifPresent(key -> {
            Value map = call.receiver();
            boolean there = map.objects().size() == 1 && Branches.isSomething(before);
            Value after = there ? before : before.join(memory.read(call.state(), map, key));
            memory.write(call.state(), map, key, after);
        });
    }

    private Optional<Slot> keptAt(Invocation call, CallModel model) {
        return model.sequence().stream()
                .filter(operation -> operation.kind() == SequenceKind.KEEP_KEY)
                .filter(operation -> operation.value() < 0 || isGivenAny(call, operation))
                .findFirst()
                .flatMap(operation -> known.name(call, operation.index()))
                .map(key -> Slot.value(String.valueOf(key)));
    }

    /** Whether there may be something in the array that is the value: an option to append. */
    private boolean isGivenAny(Invocation call, SequenceOperation operation) {
        return sequences
                .size(call.state(), call.argument(operation.value()))
                .filter(n -> n == 0)
                .isEmpty();
    }
}
