package fr.charteia.core.flow;

import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.CallModel.Propagation;
import fr.charteia.core.model.CallModel.SequenceKind;
import fr.charteia.core.model.CallModel.SequenceOperation;
import fr.charteia.core.model.Place;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;

/** Interprets what models say of positions and keys: where an element is put, what moves, what is taken out. */
final class SequenceOperations {
    private final Memory memory;
    private final Places places;
    private final Sequences sequences;
    private final Replacements replacements;

    SequenceOperations(Memory memory, Places places, CallInterpreter calls) {
        this.memory = memory;
        this.places = places;
        this.sequences = new Sequences(memory);
        this.replacements = new Replacements(memory, calls.functions());
    }

    /** Whether a row says of all elements what an operation on their positions says of the one it concerns. */
    static boolean superseded(Propagation row, List<SequenceOperation> operations) {
        return operations.stream().anyMatch(operation -> switch (operation.kind()) {
            case APPEND, PREPEND, INSERT -> isContent(row.to());
            case COPY -> isContent(row.to());
            case REMOVE_AT, REMOVE_FIRST, REMOVE_LAST, REMOVE_KEY, READ_LAST ->
                isContent(row.from())
                        && row.to().root() == Place.Root.RESULT
                        && row.to().steps().isEmpty();
            case CLEAR, OF, SHUFFLE, SHUFFLE_ORIGIN, REPLACE_ALL, FILL, VIEW, APPEND_ALL, KEEP_KEY -> false;
        });
    }

    /** Whether the place is what the receiver holds, an element, a key or a value. */
    private static boolean isContent(Place place) {
        return place.root() == Place.Root.THIS
                && place.steps().size() == 1
                && !(place.steps().get(0) instanceof Place.Step.Field)
                && !(place.steps().get(0) instanceof Place.Step.Everything);
    }

    /** Whether the call is done by an operation that concerns all elements, each where it is. */
    boolean doneAsWhole(Invocation call, CallModel model) {
        return replacesAll(call, model) || appendsAll(call, model);
    }

    private boolean appendsAll(Invocation call, CallModel model) {
        return model.sequence().stream()
                .filter(operation -> operation.kind() == SequenceKind.APPEND_ALL)
                .anyMatch(operation -> sequences.appendAll(
                        call.state(), call.receiver(), call.arguments().get(operation.value() + call.shift())));
    }

    private boolean replacesAll(Invocation call, CallModel model) {
        return model.sequence().stream()
                .filter(operation -> operation.kind() == SequenceKind.REPLACE_ALL)
                .anyMatch(operation -> replacements.replaceAll(
                        call.state(),
                        call.receiver(),
                        call.arguments().get(operation.value() + call.shift()),
                        call.site()));
    }

    /** What is under a key that the call only fills when it is empty. */
    Value kept(Invocation call, CallModel model) {
        return keptAt(call, model)
                .map(key -> memory.read(call.state(), call.receiver(), key))
                .orElse(Value.BOTTOM);
    }

    /** Leaves what was under such a key besides what the call put there. */
    void keep(Invocation call, CallModel model, Value before) {
        if (before.isBottom() || before.isNull()) {
            return;
        }
        keptAt(call, model).ifPresent(key -> {
            Value map = call.receiver();
            memory.write(call.state(), map, key, before.join(memory.read(call.state(), map, key)));
        });
    }

    private Optional<Slot> keptAt(Invocation call, CallModel model) {
        return model.sequence().stream()
                .filter(operation -> operation.kind() == SequenceKind.KEEP_KEY)
                .findFirst()
                .flatMap(operation -> places.constant(call, operation.index()))
                .map(key -> Slot.value(String.valueOf(key)));
    }

    /** Does one operation; gives what the result is afterwards. */
    Value apply(Invocation call, SequenceOperation operation, Value result) {
        State state = call.state();
        return switch (operation.kind()) {
            case REPLACE_ALL, KEEP_KEY -> result;
            case APPEND_ALL -> {
                sequences.apply(state, call.receiver(), SequenceKind.SHUFFLE, Optional.empty(), Value.BOTTOM);
                yield result;
            }
            case SHUFFLE_ORIGIN -> {
                Value origin = memory.read(state, call.receiver(), Slot.ORIGIN);
                sequences.apply(state, origin, SequenceKind.SHUFFLE, Optional.empty(), Value.BOTTOM);
                yield result;
            }
            case FILL -> {
                replacements.fill(state, call.receiver(), moved(call, operation));
                yield result;
            }
            case COPY -> {
                sequences.copy(state, call.receiver(), moved(call, operation));
                yield result;
            }
            case VIEW -> result.join(seen(call, moved(call, operation)));
            case OF -> {
                Value target = result.objects().isEmpty() ? result.join(Value.of(call.make())) : result;
                sequences.fill(state, target, call.given());
                yield target;
            }
            case REMOVE_KEY -> {
                Slot key = index(call, operation)
                        .map(i -> Slot.value(String.valueOf(i)))
                        .orElse(Slot.VALUE);
                yield result.join(sequences.removeKey(state, call.receiver(), key));
            }
            case CLEAR -> {
                boolean whole = operation.index() < 0
                        || index(call, operation)
                                .filter(Integer.valueOf(0)::equals)
                                .isPresent();
                yield whole ? atPosition(call, operation, result) : result;
            }
            default -> atPosition(call, operation, result);
        };
    }

    private Value atPosition(Invocation call, SequenceOperation operation, Value result) {
        Value read = sequences.apply(
                call.state(),
                call.receiver(),
                operation.kind(),
                index(call, operation).filter(Integer.class::isInstance),
                moved(call, operation));
        return call.returns().getSort() == Type.OBJECT && !read.isBottom() ? result.join(read) : result;
    }

    /** The same objects, as the type that the call gives back. */
    private static Value seen(Invocation call, Value value) {
        Set<HeapObject> seen = new LinkedHashSet<>();
        value.objects().forEach(object -> seen.add(object.as(Program.internalName(call.returns()))));
        return value.withObjects(seen);
    }

    private Optional<Object> index(Invocation call, SequenceOperation operation) {
        return operation.index() < 0 ? Optional.empty() : places.constant(call, operation.index());
    }

    /** What the operation puts somewhere. */
    private static Value moved(Invocation call, SequenceOperation operation) {
        if (operation.value() < 0) {
            return Value.BOTTOM;
        }
        Hop hop = new Hop(call.site(), Hop.Why.MODEL, MethodInterpreter.callName(call.callee()));
        return call.arguments().get(operation.value() + call.shift()).via(t -> t.then(hop));
    }
}
