package fr.charteia.core.flow.library;

import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.objectweb.asm.Type;

/**
 * What code that nobody described is guessed to write to the writers, streams and texts under construction that it is given, or was given
 * before: what it is shown besides ({@code document.save(out)}, {@code new Rows(out).add(name)}). To an array, only where it gives back no
 * object: that is then what it was asked for. To a collection or a map, only where its name says so, as they are as often what is read.
 */
final class UnknownWrites {
    /** How many objects of a library that hold one another are looked through for a writer. */
    private static final int HELD = 16;

    /** Names of functions that put something into a collection that they are given: {@code addAll(list, names)}. */
    private static final Pattern FILLS =
            Pattern.compile("(add|append|collect|copy|drain|fill|insert|merge|push|put|transfer)(\\P{Ll}.*|)");

    /** Names of methods that put what their object holds into one: {@code names.copyInto(list)}. */
    private static final Pattern FILLS_ANOTHER = Pattern.compile(
            "into|(add|append|collect|copy|drain|fill|insert|load|merge|push|put|read|transfer).*(Into|To)");

    private final Program program;
    private final Frame frame;
    private final Memory memory;
    private final OwnWriters writers;

    UnknownWrites(Program program, Frame frame, OwnWriters writers) {
        this.program = program;
        this.frame = frame;
        this.memory = frame.memory();
        this.writers = writers;
    }

    /**
     * Writes what one call is shown.
     *
     * @param shown what it sees of its receiver; nothing where there is none
     * @param seen what all that it is shown carries
     * @param keeps whether it may do something with what the receiver keeps
     */
    void write(Invocation call, Value shown, Taints seen, boolean keeps) {
        List<Value> given = call.given();
        boolean fills = !given.isEmpty()
                && (call.isStatic() ? FILLS : FILLS_ANOTHER)
                        .matcher(call.callee().name())
                        .matches();
        if (seen.isEmpty() && !fills) {
            return;
        }
        for (int i = 0; i < given.size(); i++) {
            for (HeapObject target : given.get(i).objects()) {
                if (isWritten(call, target)) {
                    write(call, target, others(shown, given, i));
                } else if (fills && isCollection(target)) {
                    fill(call, target, others(shown, given, i));
                }
            }
        }
        if (keeps && !given.isEmpty()) {
            for (HeapObject target : kept(call)) {
                write(call, target, others(Value.BOTTOM, given, given.size()));
            }
        }
    }

    private boolean isWritten(Invocation call, HeapObject object) {
        if (object.type().startsWith("[")) {
            boolean ofText = object.type().equals("[B") || object.type().equals("[C");
            return ofText && call.returns().getSort() < Type.ARRAY;
        }
        return writers.isWritten(object);
    }

    private boolean isCollection(HeapObject object) {
        return program.index().isSubtype(object.type(), "java/util/Collection")
                || program.index().isSubtype(object.type(), "java/util/Map");
    }

    private void fill(Invocation call, HeapObject target, Value from) {
        if (from.objects().isEmpty() && from.taints().isEmpty()) {
            return;
        }
        Value held = through(call, memory.deep(call.state(), from)).withObjects(from.objects());
        memory.write(call.state(), Value.of(target), Slot.CONTENT, held);
    }

    /** What comes through code that nobody described. */
    private static Value through(Invocation call, Taints taints) {
        Hop hop = new Hop(call.site(), Hop.Why.UNKNOWN, Hop.callName(call.callee()));
        return Value.tainted(taints.marked(Mark.VIA_UNKNOWN).then(hop));
    }

    private static Value others(Value shown, List<Value> given, int but) {
        Value others = shown;
        for (int i = 0; i < given.size(); i++) {
            others = i == but ? others : others.join(given.get(i));
        }
        return others;
    }

    private void write(Invocation call, HeapObject target, Value from) {
        Taints taints = memory.deep(call.state(), from);
        if (taints.isEmpty()) {
            return;
        }
        Value written = through(call, taints);
        if (target.type().startsWith("[")) {
            memory.write(call.state(), Value.of(target), Slot.ELEMENT, written);
        } else {
            writers.writeTo(call.state(), target, written, call.beside(70));
        }
    }

    /** The writers that the receiver was given before, by itself or within others of the library. */
    private Set<HeapObject> kept(Invocation call) {
        Set<HeapObject> kept = new LinkedHashSet<>();
        Set<HeapObject> seen = new LinkedHashSet<>(call.receiver().objects());
        Deque<HeapObject> work = new ArrayDeque<>(seen);
        while (!work.isEmpty() && seen.size() <= HELD) {
            HeapObject holder = work.pop();
            if (program.index().inScope(holder.type())) {
                continue;
            }
            for (HeapObject object : held(call.state(), holder).objects()) {
                if (seen.add(object)) {
                    work.add(object);
                    if (writers.isWritten(object)) {
                        kept.add(object);
                    }
                }
            }
        }
        return kept;
    }

    /** What an object holds that the code gave it; of one that was passed, the caller knows which writers it was given. */
    private Value held(State state, HeapObject holder) {
        if (!holder.isInput() || !takesWriters(holder.type())) {
            return memory.written(state.heap, holder).getOrDefault(Slot.CONTENT, Value.BOTTOM);
        }
        Value held = memory.readObject(state.heap, holder, Slot.CONTENT);
        held.objects().stream()
                .filter(object -> object.isInput() && !object.isExact())
                .forEach(object -> frame.needsType(object.path()));
        return held;
    }

    /** Whether objects of a class are made on a writer or a stream. */
    private boolean takesWriters(String type) {
        return program.index().find(type).stream()
                .flatMap(header -> header.methods().stream())
                .filter(method -> method.isConstructor() || method.isStatic())
                .flatMap(method -> Arrays.stream(Type.getArgumentTypes(method.descriptor())))
                .anyMatch(parameter ->
                        parameter.getSort() == Type.OBJECT && writers.isWritten(parameter.getInternalName()));
    }
}
