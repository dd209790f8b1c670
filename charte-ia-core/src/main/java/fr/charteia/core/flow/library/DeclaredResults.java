package fr.charteia.core.flow.library;

import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel.Propagation;
import fr.charteia.core.model.CallModel.Sort;
import fr.charteia.core.model.Place;
import java.util.Set;
import org.objectweb.asm.Type;

/** Makes of what a call gives what its declaration says that this is: an object, a text, a number. */
final class DeclaredResults {
    private final Memory memory;
    private final UnknownCode unknown;

    DeclaredResults(Memory memory, UnknownCode unknown) {
        this.memory = memory;
        this.unknown = unknown;
    }

    /** The result with an object, where one is declared and none is known; less the objects, where none is declared. */
    Value complete(Invocation call, Value result) {
        if (call.returns().getSort() == Type.VOID) {
            return Value.CLEAN;
        }
        if (call.returnsObject()
                && result.objects().isEmpty()
                && result.constant().values().isEmpty()
                && !(result.constant() instanceof Constant.Likely)
                && !(result.constant() instanceof Constant.Text)) {
            HeapObject made = unknown.declared(call);
            if (call.returns().getSort() == Type.ARRAY && !result.taints().isEmpty()) {
                // What it carries is in its cells, each of which may be overwritten.
                memory.write(call.state(), Value.of(made), Slot.ELEMENT, Value.tainted(result.taints()));
                return Value.of(made);
            }
            return result.withObjects(Set.of(made));
        }
        Value scalar = call.returns().getSort() < Type.ARRAY ? result.withObjects(Set.of()) : result;
        boolean unknown = scalar.objects().isEmpty()
                && (scalar.constant() == Constant.NONE || scalar.constant().isUnknown());
        return unknown && scalar.constant() != Constant.POSITIVE
                ? scalar.withConstant(isText(call) ? Constant.SOME_TEXT : Constant.UNKNOWN)
                : scalar;
    }

    /**
     * What a row makes of a message and puts into the result, with the object that this is by what the call is passed: {@code
     * bodyToMono(Usager.class)}. Nobody casts it where a function is given it.
     */
    Value held(Invocation call, Propagation row, Value made) {
        boolean read = row.sort() == Sort.CONTENT
                && row.to().root() == Place.Root.RESULT
                && !row.to().steps().isEmpty()
                && made.objects().isEmpty();
        return read ? made.join(unknown.held(call)) : made;
    }

    private static boolean isText(Invocation call) {
        return call.returns().getDescriptor().equals("Ljava/lang/String;");
    }
}
