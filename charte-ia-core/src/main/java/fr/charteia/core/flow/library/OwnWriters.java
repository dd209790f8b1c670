package fr.charteia.core.flow.library;

import fr.charteia.core.bytecode.Instruction.Dispatch;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.frame.Calls;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.WriteMethods;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writers and streams to which library code writes: what it writes to one of a class of ours, it gives to its own methods; and what it
 * writes to one that leads somewhere, as models say, arrives there, however many others are wrapped around it.
 */
public final class OwnWriters {
    private static final MemberRef APPEND =
            new MemberRef("java/lang/Appendable", "append", "(Ljava/lang/CharSequence;)Ljava/lang/Appendable;");

    /** What one writes to; a {@code Writer} is the first, too. */
    private static final List<String> WRITTEN = List.of(APPEND.owner(), "java/io/OutputStream");

    private final Program program;
    private final Frame frame;
    private final Memory memory;
    private final Calls calls;
    private final Set<HeapObject> underWay = new HashSet<>();

    public OwnWriters(Program program, Frame frame, Calls calls) {
        this.program = program;
        this.frame = frame;
        this.memory = frame.memory();
        this.calls = calls;
    }

    /**
     * Gives what library code writes to the objects to the methods of those that are of classes of ours, or that lead somewhere.
     *
     * @param itself whether the call that writes is one on them, which is looked at by itself
     * @param by what is said of that call: where it leads anyway
     */
    void write(State state, Value containers, Value written, boolean itself, CallModel by, Site site) {
        for (HeapObject object : containers.objects()) {
            if (mayBeOurs(object)) {
                frame.needsType(object.path());
            }
            if (isOurs(object)) {
                WriteMethods.ALL.stream()
                        .filter(writer -> isImplemented(object, writer))
                        .forEach(writer -> write(state, object, writer, written, site));
            } else if (!itself && !object.isFunction() && underWay.add(object)) {
                WriteMethods.ALL.stream()
                        .filter(writer -> leadsBeyond(object, writer, by))
                        .findFirst()
                        .ifPresent(writer -> write(state, object, writer, written, site));
                underWay.remove(object);
            }
        }
    }

    /** Whether something is written to the object as one writes to writers, streams and texts that are put together. */
    boolean isWritten(HeapObject object) {
        return !object.isFunction() && !object.type().startsWith("[") && isWritten(object.type());
    }

    /** Whether something is written to objects of a class so. */
    boolean isWritten(String type) {
        return WRITTEN.stream().anyMatch(written -> program.index().isSubtype(type, written));
    }

    /** Writes to such an object, as its own class does. */
    void writeTo(State state, HeapObject object, Value written, Site site) {
        if (underWay.add(object)) {
            WriteMethods.ALL.stream()
                    .filter(writer -> program.index().isSubtype(object.type(), writer.owner()))
                    .findFirst()
                    .ifPresentOrElse(
                            writer -> write(state, object, writer, written, site),
                            () -> calls.invoke(
                                    state, APPEND, Dispatch.VIRTUAL, List.of(Value.of(object), written), site));
            underWay.remove(object);
        }
    }

    /** Whether models say that what is written to an object goes where the call does not lead, or may say so of what the caller passes. */
    private boolean leadsBeyond(HeapObject object, MemberRef writer, CallModel by) {
        if (!program.index().isSubtype(object.type(), writer.owner())) {
            return false;
        }
        CallModel model = program.models().call(WriteMethods.of(object.type(), writer));
        boolean asks = by.aiCalls().isEmpty();
        return asks && !model.aiCalls().isEmpty()
                || by.sinks().isEmpty() && !model.sinks().isEmpty()
                || asks && object.isInput() && program.models().isAbovePolicy(object.type());
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

    /** Whether the caller may pass a writer of a class of ours, where there are any. */
    private boolean mayBeOurs(HeapObject object) {
        return object.isInput()
                && !object.isExact()
                && WriteMethods.ALL.stream()
                        .filter(writer -> program.index().isSubtype(writer.owner(), object.type())
                                || program.index().isSubtype(object.type(), writer.owner()))
                        .anyMatch(writer -> !program.overriding()
                                .implementations(writer.owner(), writer)
                                .isEmpty());
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
