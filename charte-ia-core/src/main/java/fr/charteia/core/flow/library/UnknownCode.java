package fr.charteia.core.flow.library;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.call.Functions;
import fr.charteia.core.flow.call.HookCalls;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.known.TypeTokens;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.Outliving;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.objectweb.asm.Type;

/** What code that nobody described is guessed to do: what goes in comes out of the result, and stays in the receiver. */
public final class UnknownCode {
    /** What has several objects, or gives one after the other. */
    private static final Set<String> CONTAINERS =
            Set.of("java/lang/Iterable", "java/util/Iterator", "java/util/Map", "java/util/stream/BaseStream");

    /** Names of unknown methods that ask and do not keep what they are given. */
    private static final Pattern QUERY = Pattern.compile(
            "(get|is|has|equals|contains|matches|compare|find|index|size|length|count|hash|toString|exists|supports).*");

    /** Names of unknown methods whose number only measures. */
    private static final Pattern MEASURE = Pattern.compile(
            "(size|length|count|index|hash|compare|available|position|capacity|ordinal).*|.*(Size|Length|Count)");

    /** Names of methods of a library that give what it keeps in an object itself: fields of ours below it are none of its own. */
    private static final Pattern ACCESSOR = Pattern.compile("(get|is|has|find)(\\P{Ll}.*|)");

    /** Names of methods that say what their object is to have. */
    private static final Pattern SETTER = Pattern.compile("(set|with|add|put)(\\P{Ll}.*|)");

    private static final Type CLASS = Type.getType(Class.class);

    private final Program program;
    private final Memory memory;
    private final Functions functions;
    private final HookCalls hooks;
    private final UnknownWrites writes;
    private final TypeTokens tokens;

    /** Names of what gives a part of an object: a getter, or what the part is. */
    private static final Pattern PART = Pattern.compile(
            "get\\P{Ll}.*|\\w*([aA]ttributes|[eE]nvironment|[hH]eaders|[mM]etadata|[pP]arameters|[pP]roperties)");

    /** What others put something into that an object has. */
    private static final List<String> PARTS = List.of("java/util/Map", "java/util/Collection");

    UnknownCode(Program program, Frame frame, Functions functions, OwnWriters writers) {
        this.program = program;
        this.memory = frame.memory();
        this.functions = functions;
        this.hooks = new HookCalls(program, frame, functions);
        this.writes = new UnknownWrites(program, frame, writers);
        this.tokens = new TypeTokens(program, frame);
    }

    /** What the call is guessed to give back; what it may leave in the receiver is written there. */
    Value guess(Invocation call) {
        State state = call.state();
        Value given = given(call);
        for (HeapObject object : given.objects()) {
            if (mayBeFilled(state, object)) {
                state.heap.set(object, Slot.SIZE, Value.CLEAN);
            }
        }
        Value shown = call.isStatic() ? Value.BOTTOM : shown(call);
        Value all = given.join(shown);
        Value called = callBack(call, all).join(hooks.call(call));
        List<Value> handed = new ArrayList<>(call.given());
        handed.add(inherited(call));
        memory.keepEach(state, handed, approved(call, handed));
        Hop hop = new Hop(call.site(), Hop.Why.UNKNOWN, Hop.callName(call.callee()));
        boolean keeps = !call.isStatic()
                && !QUERY.matcher(call.callee().name()).matches()
                && !isRun(call)
                && !isDecisionOrStep(call);
        Taints seen = memory.deep(state, all);
        writes.write(call, shown, seen, keeps);
        if (keeps) {
            Value kept = given.join(called).via(t -> t.marked(Mark.VIA_UNKNOWN).then(hop));
            if (!kept.isBottom() && (!kept.taints().isEmpty() || !kept.objects().isEmpty())) {
                memory.write(state, call.receiver(), Slot.CONTENT, kept);
                memory.write(state, call.receiver(), Slot.SIZE, Value.CLEAN);
            }
        }
        int sort = call.returns().getSort();
        if (sort == Type.VOID) {
            return Value.CLEAN;
        }
        Taints everything = seen.union(memory.deep(state, called));
        if (sort == Type.BOOLEAN
                || sort < Type.ARRAY && MEASURE.matcher(call.callee().name()).matches()) {
            return Value.tainted(everything.marked(Mark.MEASURE).then(hop));
        }
        if (!call.returnsObject()) {
            return Value.tainted(everything.marked(Mark.VIA_UNKNOWN).then(hop));
        }
        String type = tokens.result(call);
        if (!call.isStatic() && isFluent(call, type)) {
            return call.receiver();
        }
        HeapObject whole = isPart(call, type) ? call.receiver().only() : null;
        return whole == null ? made(call, type, all.join(called), hop) : part(call, whole, type, hop);
    }

    /** Whether a call asks an object that was made here for a map or a collection that it has: what is put there is in the object. */
    private boolean isPart(Invocation call, String type) {
        HeapObject only = call.isStatic() ? null : call.receiver().only();
        return only != null
                && !only.isInput()
                && !only.isMany()
                && !only.isGlobal()
                && !program.index().inScope(only.type())
                && call.given().isEmpty()
                && PART.matcher(call.callee().name()).matches()
                && PARTS.stream().anyMatch(part -> program.index().isSubtype(type, part));
    }

    /** The part of an object that a call gives: the one that it gave before. */
    private Value part(Invocation call, HeapObject whole, String type, Hop hop) {
        State state = call.state();
        Slot slot = Slot.named("$partie." + call.callee().name());
        Value held = memory.read(state, call.receiver(), Slot.CONTENT);
        Value in = (held.isBottom() ? Value.CLEAN : held).plus(call.receiver().ownTaints());
        Optional<Value> before = state.heap.get(whole, slot);
        if (before.isPresent()) {
            return before.get().plus(in.taints().marked(Mark.VIA_UNKNOWN).then(hop));
        }
        Value made = made(call, type, in, hop);
        state.heap.set(whole, slot, made.withTaints(Taints.NONE));
        memory.write(state, call.receiver(), Slot.CONTENT, made.withTaints(Taints.NONE));
        return made;
    }

    /** What a person has approved before it is kept: of what they are handed themselves, all that they leave to others. */
    private Set<Label> approved(Invocation call, List<Value> handed) {
        Set<Label> approved = call.state().validated;
        if (!program.models().call(call.callee()).validation()) {
            return approved;
        }
        Set<Label> all = new LinkedHashSet<>(approved);
        handed.forEach(value -> all.addAll(memory.deep(call.state(), value).labels()));
        all.removeIf(Label.Data.class::isInstance);
        return all;
    }

    /** What goes in, together: a class has nothing of the objects that are of it. */
    private static Value given(Invocation call) {
        Type[] declared = Type.getArgumentTypes(call.callee().descriptor());
        Value given = Value.BOTTOM;
        for (int i = 0; i < call.given().size(); i++) {
            Value argument = call.given().get(i);
            boolean ofClass = i < declared.length && declared[i].equals(CLASS);
            given = given.join(ofClass ? argument.withObjects(Set.of()) : argument);
        }
        return given;
    }

    /** Whether something may have been filled or emptied of which it is known here how many it has, or where it was passed. */
    private boolean mayBeFilled(State state, HeapObject object) {
        boolean passed = object.isInput() && program.index().isSubtype(object.type(), "java/util/Collection");
        return (passed || state.heap.get(object, Slot.SIZE).isPresent() || memory.isMap(object))
                && !object.type().startsWith("[");
    }

    /**
     * What code of a library sees of the object on which its method is called: all that lies in it. Where the class of the object is ours and inherits a
     * method that gives something, this gives what the library itself keeps there; what our class writes in place of its methods is called.
     */
    private Value shown(Invocation call) {
        Value receiver = call.receiver();
        if (!ACCESSOR.matcher(call.callee().name()).matches()
                || program.resolve(call.callee())
                        .filter(method -> program.index().inScope(method.owner()))
                        .isPresent()) {
            return receiver;
        }
        Value ours = inherited(call);
        if (ours.objects().isEmpty()
                || !ours.objects().stream()
                        .allMatch(object -> program.libraryHooks().isSeen(object.type()))) {
            return receiver;
        }
        Value kept = memory.read(call.state(), ours, Slot.CONTENT);
        for (Slot field : ofLibrary(call.state(), ours.objects())) {
            kept = kept.join(memory.read(call.state(), ours, field));
        }
        return receiver.withObjects(without(receiver.objects(), ours.objects())).join(kept);
    }

    /** The fields of objects of ours that a library's class declares, and code of ours may write. */
    private Set<Slot> ofLibrary(State state, Set<HeapObject> ours) {
        Set<Slot> fields = new LinkedHashSet<>();
        for (HeapObject object : ours) {
            fields.addAll(program.libraryHooks().fields(object.type()));
            for (Slot slot : memory.written(state.heap, object).keySet()) {
                boolean declared = program.field(slot)
                        .flatMap(program::header)
                        .filter(field -> program.index().inScope(field.owner()))
                        .isPresent();
                if (slot.kind() == Slot.Kind.FIELD && !declared) {
                    fields.add(slot);
                }
            }
        }
        return fields;
    }

    /** An object of ours on which a method of a library is called that its class inherits: the library may hold on to it. */
    private Value inherited(Invocation call) {
        if (call.isStatic() || call.callee().name().equals("<init>")) {
            return Value.BOTTOM;
        }
        Set<HeapObject> ours = new LinkedHashSet<>(call.receiver().objects());
        ours.removeIf(object -> !program.index().inScope(object.type())
                || program.index().isInterface(object.type())
                || object.isFunction());
        return Value.BOTTOM.withObjects(ours);
    }

    /** Whether a function is run, which nothing is known of: what it is given, it does with as it likes, but it is not kept in it. */
    private boolean isRun(Invocation call) {
        return program.isFunctionalOfLibrary(call.callee().owner());
    }

    /** Whether it decides, or a person does, or who decides is told something: none keeps what it was given for what is asked next. */
    private boolean isDecisionOrStep(Invocation call) {
        CallModel model = program.models().call(call.callee());
        return model.decision().isPresent() || model.validation() || isToldToDecider(call);
    }

    /**
     * Whether something is said, rather than set, to an object of which nothing is known but that it decides on what it is given: a
     * service, which other calls have told much. What decides on what it holds is told that before.
     */
    private boolean isToldToDecider(Invocation call) {
        MemberRef callee = call.callee();
        if (call.returns().getSort() != Type.VOID
                || SETTER.matcher(callee.name()).matches()
                || !program.index().inScope(callee.owner())
                || !program.index().isInterface(callee.owner())) {
            return false;
        }
        List<MethodHeader> decisions = program.index().find(callee.owner()).stream()
                .flatMap(type -> type.methods().stream())
                .filter(method -> program.models().call(method.ref()).decision().isPresent())
                .toList();
        return !decisions.isEmpty()
                && decisions.stream().noneMatch(method -> method.descriptor().startsWith("()"));
    }

    /** An object that holds what went in; one of a type that says nothing may itself be one of the texts in that. */
    private Value made(Invocation call, String type, Value in, Hop hop) {
        State state = call.state();
        HeapObject made = HeapObject.opaque(type, call.site());
        state.heap.allocate(made);
        addDeclared(call, made);
        Taints texts = program.declaredTypes().holdsTexts(call.callee()) ? memory.deep(state, in) : texts(state, in);
        boolean constants = program.declaredTypes().holdsConstants(call.callee());
        Value held = constants
                ? Value.tainted(memory.deep(state, in).marked(Mark.MEASURE).then(hop))
                : in.plus(texts).via(t -> t.marked(Mark.VIA_UNKNOWN).then(hop));
        Value content = held.join(state.heap.slots(made).getOrDefault(Slot.CONTENT, Value.BOTTOM));
        if (!content.taints().isEmpty() || !content.objects().isEmpty()) {
            state.heap.set(made, Slot.CONTENT, content.withConstant(Constant.UNKNOWN));
            state.heap.set(made, Slot.GUESSED, Value.constant(1));
        }
        Taints own = type.equals("java/lang/Object") ? texts : in.taints();
        return Value.of(made)
                .plus(own.marked(constants ? Mark.MEASURE : Mark.VIA_UNKNOWN).then(hop))
                .join(wrapped(call, type));
    }

    /** What takes a function and gives back another of its kind is taken to wrap it: {@code decorateFunction(retry, f)}. */
    private Value wrapped(Invocation call, String type) {
        Value functions = Value.BOTTOM;
        if (program.isFunctional(type)) {
            Type[] declared = Type.getArgumentTypes(call.callee().descriptor());
            for (int i = 0; i < declared.length; i++) {
                Value argument = call.given().get(i);
                Set<HeapObject> some = new LinkedHashSet<>(argument.objects());
                some.removeIf(object -> !object.isFunction() && !isOurCallback(object));
                if (declared[i].equals(call.returns()) && !some.isEmpty()) {
                    functions = functions.join(Value.BOTTOM.withObjects(some));
                }
            }
        }
        return functions;
    }

    /** An object as which nothing more is known of the result than what is declared. */
    HeapObject declared(Invocation call) {
        HeapObject made = HeapObject.opaque(tokens.result(call), call.site());
        call.state().heap.allocate(made);
        addDeclared(call, made);
        return made;
    }

    /** The objects of ours that the result holds, by what the call is passed: each was made of a message. */
    Value held(Invocation call) {
        Value held = Value.BOTTOM;
        int n = 0;
        for (String type : tokens.held(call)) {
            if (program.index().inScope(type)) {
                HeapObject made = HeapObject.opaque(type, call.beside(200 + n++));
                call.state().heap.allocate(made);
                call.state().heap.set(made, Slot.DESCRIBED, Value.constant(Outliving.BY_CLASS));
                held = held.join(Value.of(made));
            }
        }
        return held;
    }

    /**
     * What a result holds by its declaration: the {@code Usager}s of a {@code List<Usager>}, of which one is not another, the one of an
     * {@code Optional<Usager>}, the rows of a {@code List<Map<String, Object>>}.
     */
    private void addDeclared(Invocation call, HeapObject made) {
        Value held = Value.BOTTOM;
        int n = 0;
        for (String type : held(call, made.type())) {
            HeapObject one = HeapObject.opaque(type, call.beside(100 + n++));
            HeapObject part = isContainer(call.returns()) ? one.older() : one;
            call.state().heap.allocate(part);
            held = held.join(Value.of(part));
        }
        if (!held.isBottom()) {
            call.state().heap.set(made, Slot.CONTENT, held);
        }
    }

    /** The classes of which a result holds objects, by its declaration: others than its own. */
    private List<String> held(Invocation call, String own) {
        Type element = call.returns().getSort() == Type.ARRAY ? call.returns().getElementType() : Type.VOID_TYPE;
        if (element.getSort() == Type.OBJECT && program.index().inScope(element.getInternalName())) {
            return List.of(element.getInternalName());
        }
        return tokens.held(call).stream().filter(type -> !type.equals(own)).toList();
    }

    /** Whether an object of that type has several others. */
    private boolean isContainer(Type type) {
        return type.getSort() == Type.ARRAY
                || CONTAINERS.stream()
                        .anyMatch(container -> program.index().isSubtype(type.getInternalName(), container));
    }

    /** A method that gives back its own type, in unknown code, is taken to give back its receiver. */
    private boolean isFluent(Invocation call, String type) {
        return !type.equals("java/lang/Object")
                && !call.receiver().objects().isEmpty()
                && program.index().isSubtype(call.callee().owner(), type);
    }

    private Value callBack(Invocation call, Value all) {
        Value answers = Value.BOTTOM;
        int n = 0;
        for (Value passed : call.given()) {
            Value argument = withElements(call.state(), passed);
            if (argument.objects().stream().noneMatch(this::isCalled)) {
                continue;
            }
            Value others = all.withObjects(without(all.objects(), union(passed.objects(), argument.objects())));
            answers = answers.join(run(call, argument, others, n++));
        }
        return answers;
    }

    /** What functions give that code which is not seen runs with whatever else it is given. */
    public Value run(Invocation call, Value functions) {
        Value all = call.arguments().stream().reduce(Value.BOTTOM, Value::join);
        return run(call, functions, all.withObjects(without(all.objects(), functions.objects())), 0)
                .via(t -> t.marked(Mark.VIA_UNKNOWN));
    }

    private Value run(Invocation call, Value run, Value others, int n) {
        HeapObject given = HeapObject.opaque("java/lang/Object", call.beside(n));
        call.state().heap.allocate(given);
        if (!others.objects().isEmpty() || !others.taints().isEmpty()) {
            call.state().heap.set(given, Slot.CONTENT, others);
        }
        Hop hop = new Hop(call.site(), Hop.Why.UNKNOWN, Hop.callName(call.callee()));
        Value parameter = Value.of(given)
                .plus(texts(call.state(), others).marked(Mark.VIA_UNKNOWN).then(hop));
        List<Value> parameters = List.of(parameter, parameter, parameter, parameter);
        return functions.callRepeatedly(call.state(), run, parameters, call.site());
    }

    private boolean isCalled(HeapObject object) {
        return object.isFunction() || isOurCallback(object);
    }

    /** What is passed, and of an array, as it is made for any number of arguments, each function in it. */
    private Value withElements(State state, Value passed) {
        Set<HeapObject> all = new LinkedHashSet<>(passed.objects());
        for (HeapObject array : passed.objects()) {
            if (array.type().startsWith("[L")) {
                memory.read(state, Value.of(array), Slot.ELEMENT).objects().stream()
                        .filter(this::isCalled)
                        .forEach(all::add);
            }
        }
        return passed.withObjects(all);
    }

    /** What the value carries itself, and what lies in it where it is a library's container: parts of our objects are asked for. */
    private Taints texts(State state, Value value) {
        Taints texts = value.taints();
        Set<HeapObject> seen = new LinkedHashSet<>();
        Deque<HeapObject> work = new ArrayDeque<>(value.objects());
        while (!work.isEmpty()) {
            HeapObject object = work.pop();
            if (!program.index().inScope(object.type()) && seen.add(object)) {
                for (Value part : memory.written(state.heap, object).values()) {
                    texts = texts.union(part.taints());
                    work.addAll(part.objects());
                }
            }
        }
        return texts;
    }

    private boolean isOurCallback(HeapObject object) {
        return object.isExact()
                && program.index().inScope(object.type())
                && program.index().supertypes(object.type()).stream()
                        .anyMatch(type -> !program.index().inScope(type) && program.isFunctional(type));
    }

    private static Set<HeapObject> union(Set<HeapObject> some, Set<HeapObject> others) {
        Set<HeapObject> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }

    private static Set<HeapObject> without(Set<HeapObject> all, Set<HeapObject> less) {
        Set<HeapObject> rest = new LinkedHashSet<>(all);
        rest.removeAll(less);
        return rest;
    }
}
