package fr.charteia.core.flow.interpreter;

import fr.charteia.core.bytecode.Instruction.Dispatch;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Writers and streams of our classes: what library code writes there, it gives to their own methods. */
public final class OwnWriters {
    private static final List<MemberRef> WRITERS = List.of(
            new MemberRef("java/io/Writer", "write", "([CII)V"),
            new MemberRef("java/io/OutputStream", "write", "([BII)V"),
            new MemberRef("java/io/OutputStream", "write", "(I)V"));

    private final Program program;
    private final Memory memory;
    private final CallInterpreter calls;

    OwnWriters(Program program, Memory memory, CallInterpreter calls) {
        this.program = program;
        this.memory = memory;
        this.calls = calls;
    }

    /** Gives what library code writes to the objects to the methods of those that are of classes of ours. */
    void write(State state, Value containers, Value written, Site site) {
        for (HeapObject object : containers.objects()) {
            if (isOurs(object)) {
                WRITERS.stream()
                        .filter(writer -> isImplemented(object, writer))
                        .forEach(writer -> write(state, object, writer, written, site));
            }
        }
    }

    private void write(State state, HeapObject container, MemberRef writer, Value written, Site site) {
        List<Value> arguments = new ArrayList<>(List.of(Value.of(container), written));
        if (writer.descriptor().startsWith("([")) {
            HeapObject characters = HeapObject.allocated(writer.descriptor().substring(1, 3), site.beside(60));
            state.heap.allocate(characters);
            memory.write(state, Value.of(characters), Slot.ELEMENT, written);
            arguments.set(1, Value.of(characters));
            arguments.addAll(List.of(Value.CLEAN, Value.CLEAN));
        }
        calls.invoke(state, writer, Dispatch.VIRTUAL, arguments, site);
    }

    private boolean isOurs(HeapObject object) {
        return object.isExact()
                && !object.isFunction()
                && !object.type().startsWith("java/")
                && program.index().inScope(object.type());
    }

    private boolean isImplemented(HeapObject object, MemberRef method) {
        return program.index().isSubtype(object.type(), method.owner())
                && program.overriding()
                        .resolveOn(object.type(), method)
                        .filter(program::hasBody)
                        .isPresent();
    }
}
