package fr.charteia.core.flow.container;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.Instruction.Dispatch;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.flow.call.Repeated;
import fr.charteia.core.flow.frame.Calls;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.frame.Outcome;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What library code finds in collections and streams of our classes: what their own methods give. It is noted among the
 * elements of the object before a library's method looks for them.
 */
public final class OwnCollections {
    private static final MemberRef ITERATOR = new MemberRef("java/lang/Iterable", "iterator", "()Ljava/util/Iterator;");
    private static final MemberRef NEXT = new MemberRef("java/util/Iterator", "next", "()Ljava/lang/Object;");
    private static final MemberRef GET = new MemberRef("java/util/List", "get", "(I)Ljava/lang/Object;");
    private static final MemberRef NEXT_ELEMENT =
            new MemberRef("java/util/Enumeration", "nextElement", "()Ljava/lang/Object;");
    private static final MemberRef ADVANCE =
            new MemberRef("java/util/Spliterator", "tryAdvance", "(Ljava/util/function/Consumer;)Z");
    /** How much is read at once, then one by one; the first that a class says itself is what others read through. */
    private static final List<MemberRef> READERS = List.of(
            new MemberRef("java/io/Reader", "read", "([CII)I"),
            new MemberRef("java/io/InputStream", "read", "([BII)I"),
            new MemberRef("java/io/InputStream", "read", "()I"));

    private static final MemberRef ENTRIES = new MemberRef("java/util/Map", "entrySet", "()Ljava/util/Set;");

    private final Program program;
    private final Memory memory;
    private final Calls calls;
    private final Set<HeapObject> asked = new HashSet<>();

    public OwnCollections(Program program, Memory memory, Calls calls) {
        this.program = program;
        this.memory = memory;
        this.calls = calls;
    }

    /** Notes what the receiver and the arguments hold, where they are collections of ours. */
    public void ask(Invocation call) {
        for (Value argument : call.arguments()) {
            for (HeapObject object : argument.objects()) {
                if ((isOurs(call, object) || iterates(object)) && asked.add(object)) {
                    ask(call, object);
                    asked.remove(object);
                }
            }
        }
    }

    /** Whether it is an object of a class of ours that is known; of one that was passed and inherits what is called, its declared class is asked. */
    private boolean isOurs(Invocation call, HeapObject object) {
        boolean inherits = object.isInput() && call.receiver().objects().contains(object);
        return !object.isFunction()
                && !object.type().startsWith("[")
                && program.index().inScope(object.type())
                && (object.isExact() || inherits && gives(object, ITERATOR));
    }

    /** Whether it is a function that gives an iterator. */
    private static boolean iterates(HeapObject object) {
        return object.isFunction() && object.target().method().equals(ITERATOR.name());
    }

    private void ask(Invocation call, HeapObject object) {
        Value self = Value.of(object);
        if (iterates(object) || gives(object, ITERATOR)) {
            Value iterator = invoke(call, ITERATOR, List.of(self));
            add(call, object, Slot.ELEMENT, next(call, iterator));
        } else if (gives(object, NEXT) && call.arguments().get(0).objects().contains(object)) {
            add(call, object, Slot.ELEMENT, next(call, self));
        } else if (gives(object, NEXT_ELEMENT)
                && call.arguments().get(0).objects().contains(object)) {
            forgetProgress(call.state(), object);
            add(call, object, Slot.ELEMENT, invokeAgain(call, NEXT_ELEMENT, List.of(self)));
        } else if (gives(object, ADVANCE) && call.arguments().get(0).objects().contains(object)) {
            add(call, object, Slot.ELEMENT, advance(call, object));
        } else if (program.index().isSubtype(object.type(), "java/io/Closeable")) {
            READERS.stream()
                    .filter(reader -> isSaid(object, reader))
                    .findFirst()
                    .ifPresent(reader -> read(call, object, reader));
        } else if (gives(object, GET)) {
            add(call, object, Slot.ELEMENT, invoke(call, GET, List.of(self, Value.CLEAN)));
        } else if (gives(object, ENTRIES)) {
            Value entries = memory.read(call.state(), invoke(call, ENTRIES, List.of(self)), Slot.ELEMENT);
            add(call, object, Slot.KEY, memory.read(call.state(), entries, Slot.KEY));
            add(call, object, Slot.VALUE, memory.read(call.state(), entries, Slot.VALUE));
        }
    }

    /** What a spliterator hands to whoever asks it to go on. */
    private Value advance(Invocation call, HeapObject object) {
        HeapObject consumer = HeapObject.allocated("java/util/function/Consumer", call.beside(36));
        call.state().heap.allocate(consumer);
        forgetProgress(call.state(), object);
        invokeAgain(call, ADVANCE, List.of(Value.of(object), Value.of(consumer)));
        return memory.read(call.state(), Value.of(consumer), Slot.ELEMENT);
    }

    /** What is read from a stream or a reader is what its own method gives, and nothing else that it holds. */
    private void read(Invocation call, HeapObject object, MemberRef reader) {
        forgetProgress(call.state(), object);
        Value given;
        if (reader.descriptor().startsWith("([")) {
            HeapObject read = HeapObject.allocated(reader.descriptor().substring(1, 3), call.beside(37));
            call.state().heap.allocate(read);
            invoke(call, reader, List.of(Value.of(object), Value.of(read), Value.CLEAN, Value.CLEAN));
            given = memory.read(call.state(), Value.of(read), Slot.ELEMENT);
        } else {
            given = invoke(call, reader, List.of(Value.of(object)));
        }
        if (!given.isBottom()) {
            memory.writeObject(
                    call.state().heap, object, Slot.ELEMENT, given.withConstant(Constant.UNKNOWN), !object.isMany());
            call.state().heap.set(object, Slot.READ, Value.constant(1));
        }
    }

    /** Whether what a class says of one character is what others read: those that pass on what another one gives skip it. */
    private boolean isSaid(HeapObject object, MemberRef reader) {
        boolean one = reader.descriptor().startsWith("()");
        return program.index().isSubtype(object.type(), reader.owner())
                && program.overriding()
                        .resolveOn(object.type(), reader)
                        .filter(program::hasBody)
                        .isPresent()
                && (!one || !program.index().isSubtype(object.type(), "java/io/FilterInputStream"));
    }

    /** What an iterator gives, however far it has come. */
    private Value next(Invocation call, Value iterator) {
        for (HeapObject object : iterator.objects()) {
            if (object.isExact() && program.index().inScope(object.type())) {
                forgetProgress(call.state(), object);
            }
        }
        return invokeAgain(call, NEXT, List.of(iterator));
    }

    /** What comes of a method that is called again and again, where what it found leads to what it finds next: one node to the one behind it. */
    private Value invokeAgain(Invocation call, MemberRef method, List<Value> arguments) {
        return Repeated.run(call.state(), memory, () -> invoke(call, method, arguments));
    }

    private void forgetProgress(State state, HeapObject iterator) {
        Map<Slot, Value> parts = new LinkedHashMap<>(state.heap.slots(iterator));
        for (Slot field : program.typeFacts().ofFields(iterator.type()).keySet()) {
            Value held = memory.readObject(state.heap, iterator, field);
            if (held.objects().isEmpty()) {
                parts.put(field, held.withConstant(Constant.UNKNOWN));
            }
        }
        state.heap.setAll(iterator, parts);
    }

    /** Whether a class of ours says so itself, rather than inherit it from a collection that holds what it is given. */
    private boolean gives(HeapObject object, MemberRef method) {
        return program.index().isSubtype(object.type(), method.owner())
                && program.overriding()
                        .resolveOn(object.type(), method)
                        .filter(program::hasBody)
                        .filter(found -> !callsSuper(found.ref()))
                        .isPresent();
    }

    /** What it makes of what a super class gives is in its own elements already. */
    private boolean callsSuper(MemberRef method) {
        return program.resolve(method).flatMap(program::body).stream()
                .flatMap(MethodBody::instructions)
                .anyMatch(instruction -> instruction instanceof Instruction.Invoke call
                        && call.dispatch() == Dispatch.SPECIAL
                        && call.callee().name().equals(method.name()));
    }

    private Value invoke(Invocation call, MemberRef method, List<Value> arguments) {
        Outcome outcome = calls.invoke(call.state(), method, Dispatch.VIRTUAL, arguments, call.beside(35));
        return outcome.returns() ? outcome.result() : Value.BOTTOM;
    }

    private void add(Invocation call, HeapObject object, Slot slot, Value value) {
        if (!value.isBottom()) {
            memory.writeObject(call.state().heap, object, slot, value, false);
        }
    }
}
