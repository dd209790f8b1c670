package fr.charteia.core.flow.library;

import fr.charteia.core.flow.container.Entries;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.memory.Copies;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel.SequenceOperation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Type;

/** Makes containers of what a call is given: of elements, of entries, of another container. */
final class NewContainers {
    private final Copies copies;
    private final Entries entries;

    NewContainers(ContainerTools tools) {
        this.copies = tools.copies();
        this.entries = tools.entries();
    }

    /** Does one operation; gives what the result is afterwards. */
    Value apply(Invocation call, SequenceOperation operation, Value result) {
        State state = call.state();
        return switch (operation.kind()) {
            case OF_ENTRIES -> {
                Value map = Value.of(call.make());
                copies.fillWithEntries(state, map, OperationArguments.moved(call, operation));
                yield result.join(map);
            }
            case COPY -> {
                boolean cloned = operation.value() < 0;
                boolean made = cloned || call.isStatic();
                Value copied = cloned ? call.moved(call.receiver()) : OperationArguments.moved(call, operation);
                Value target = cloned ? Value.of(clone(call)) : made ? Value.of(call.make()) : call.receiver();
                copies.copy(state, target, copied);
                yield made ? result.join(target).plus(copied.ownTaints()) : result;
            }
            case VIEW -> result.join(seen(call, OperationArguments.moved(call, operation)));
            case OF -> {
                Value target = result.objects().isEmpty() ? result.join(Value.of(call.make())) : result;
                if (isOneElement(call)) {
                    copies.list(state, target, call.given());
                } else {
                    copies.fill(state, target, call.given());
                }
                yield target;
            }
            case OF_NONE -> {
                Value made = Value.of(call.make());
                copies.fill(state, made, List.of());
                yield result.join(made);
            }
            case OF_PAIRS -> {
                Value target = result.objects().isEmpty() ? result.join(Value.of(call.make())) : result;
                entries.ofPairs(state, target, OperationArguments.moved(call, operation));
                yield target;
            }
            default -> throw new IllegalArgumentException(operation.kind() + " makes nothing");
        };
    }

    /** Whether what is passed is one element, be it an array: {@code List.of(E)}, not {@code List.of(E...)}. */
    static boolean isOneElement(Invocation call) {
        Type[] types = Type.getArgumentTypes(call.callee().descriptor());
        return types.length == 1 && types[0].getSort() != Type.ARRAY;
    }

    /** An object like the receiver, of which nothing is held yet. */
    private static HeapObject clone(Invocation call) {
        Set<String> types = new LinkedHashSet<>();
        call.receiver().objects().forEach(object -> types.add(object.isExact() ? object.type() : ""));
        String only = types.size() == 1 ? types.iterator().next() : "";
        boolean array = call.returns().getSort() == Type.ARRAY;
        HeapObject made = array
                ? HeapObject.allocated(Program.internalName(call.returns()), call.beside(1))
                : only.isEmpty()
                        ? HeapObject.opaque(call.callee().owner(), call.beside(1))
                        : HeapObject.allocated(only, call.beside(1));
        call.state().heap.allocate(made);
        return made;
    }

    /** The same objects, as the type that the call gives back. */
    private static Value seen(Invocation call, Value value) {
        Set<HeapObject> seen = new LinkedHashSet<>();
        value.objects().forEach(object -> seen.add(object.as(Program.internalName(call.returns()))));
        return value.withObjects(seen);
    }
}
