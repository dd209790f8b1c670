package fr.charteia.core.flow.call;

import fr.charteia.core.bytecode.Instruction.Dispatch;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.frame.Calls;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Outcome;
import fr.charteia.core.flow.memory.Membership;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.TypeTests;
import fr.charteia.core.flow.path.Alternatives;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.JoinedApprovals;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Calls the functions that values are: lambdas, method references, objects of ours with one method that library code calls. */
public final class Functions {
    /** What any object is. */
    private static final String ANY = "java/lang/Object";

    private final Program program;
    private final Frame frame;
    private final Memory memory;
    private final Calls calls;
    private final Membership membership;
    private final UnseenFunctions unseen;

    private static final MemberRef COMPARE =
            new MemberRef("java/util/Comparator", "compare", "(Ljava/lang/Object;Ljava/lang/Object;)I");

    private static final MemberRef TEST =
            new MemberRef("java/util/function/Predicate", "test", "(Ljava/lang/Object;)Z");

    /** The composed functions, and those of which nothing is seen, that are being run. */
    private final Set<HeapObject> running = new HashSet<>();

    public Functions(Program program, Frame frame, Calls calls) {
        this.program = program;
        this.frame = frame;
        this.memory = frame.memory();
        this.calls = calls;
        this.membership = new Membership(program, memory, frame::needsConstant);
        this.unseen = new UnseenFunctions(program);
    }

    /** Calls a function with the values that its interface's method is given; what a condition tells, it tells of these. */
    public Outcome callOne(State state, HeapObject function, List<Value> values, Site site) {
        Outcome outcome = run(state, function, values, site);
        HeapObject.Target target = function.target();
        Constant constant = outcome.result().constant();
        Constant.Tells tells = constant instanceof Constant.Tells known ? known : null;
        int told = tells != null
                ? State.parameter(0) - tells.definition()
                : constant.isUnknown() && !values.isEmpty()
                        ? membership.oneOfFew(state, target.implementation(), arguments(state, function, values))
                        : -1;
        if (told < 0) {
            return outcome;
        }
        int given = State.parameter(told - target.captured());
        Constant about = told < target.captured()
                ? Constant.UNKNOWN
                : tells != null ? tells.of(given) : new Constant.Tells(given, Mark.CONTROL, true);
        return new Outcome(outcome.returns(), outcome.result().withConstant(about));
    }

    private List<Value> arguments(State state, HeapObject function, List<Value> values) {
        List<Value> arguments = new ArrayList<>();
        for (int i = 0; i < function.target().captured(); i++) {
            arguments.add(memory.readObject(state.heap, function, Slot.capture(i)));
        }
        arguments.addAll(values);
        return arguments;
    }

    private Outcome run(State state, HeapObject function, List<Value> values, Site site) {
        HeapObject.Target target = function.target();
        List<Value> arguments = arguments(state, function, values);
        MemberRef implementation = target.implementation();
        switch (target.tag()) {
            case Opcodes.H_INVOKESTATIC -> {
                return calls.invoke(
                        state, implementation, Dispatch.STATIC, cast(state, site, implementation, arguments, 0), site);
            }
            case Opcodes.H_NEWINVOKESPECIAL -> {
                HeapObject made = HeapObject.allocated(implementation.owner(), site);
                state.heap.allocate(made);
                arguments.add(0, Value.of(made));
                calls.invoke(
                        state, implementation, Dispatch.SPECIAL, cast(state, site, implementation, arguments, 1), site);
                return new Outcome(true, Value.of(made));
            }
            case Opcodes.H_INVOKESPECIAL -> {
                return calls.invoke(
                        state, implementation, Dispatch.SPECIAL, cast(state, site, implementation, arguments, 1), site);
            }
            default -> {
                return calls.invoke(
                        state, implementation, Dispatch.VIRTUAL, cast(state, site, implementation, arguments, 1), site);
            }
        }
    }

    /** Whether one of the functions that a value may be changes the object that it is given there. */
    public boolean change(Value functions, int parameter) {
        return functions.objects().stream()
                .filter(HeapObject::isFunction)
                .map(HeapObject::target)
                .filter(target -> target.tag() != Opcodes.H_NEWINVOKESPECIAL)
                .anyMatch(target -> calls.changes(target.implementation(), target.captured() + parameter));
    }

    /** Whether all that a value may be are constructors of the library's classes of a type: they give an object that nobody has seen before. */
    public boolean make(Value functions, String type) {
        return !functions.objects().isEmpty()
                && functions.objects().stream()
                        .allMatch(function -> function.isFunction()
                                && function.target().tag() == Opcodes.H_NEWINVOKESPECIAL
                                && isLibrarys(function.target().implementation().owner(), type));
    }

    private boolean isLibrarys(String made, String type) {
        return !program.index().inScope(made) && program.index().isSubtype(made, type);
    }

    /** What an implementation is given: as many values as it takes, each cast to the type of what it takes. */
    private List<Value> cast(State state, Site site, MemberRef implementation, List<Value> values, int receivers) {
        Type[] types = Type.getArgumentTypes(implementation.descriptor());
        List<Value> cast = new ArrayList<>();
        for (int i = 0; i < types.length + receivers; i++) {
            String type = i < receivers ? implementation.owner() : Program.internalName(types[i - receivers]);
            cast.add(
                    i < values.size() && !values.get(i).isBottom()
                            ? as(values.get(i), type)
                            : given(state, new Site(implementation, site.line(), i), type));
        }
        return cast;
    }

    /** Library code casts what it hands on to what a class of ours takes. */
    private Value as(Value value, String type) {
        return program.index().inScope(type)
                ? TypeTests.cast(program, value, type)
                : TypeTests.narrowed(program, value, type);
    }

    /** What code that is not seen gives, where nothing says what: an object of ours was left with it before, a store is the one that there is. */
    private Value given(State state, Site site, String type) {
        boolean left = program.index().inScope(type) && !program.isEnum(type);
        if (!left && program.models().store(type).isEmpty()) {
            return Value.CLEAN;
        }
        HeapObject some = HeapObject.opaque(type, site);
        state.heap.allocate(some);
        return Value.of(some);
    }

    /**
     * Calls every function that a value may be, or that an unknown object was given, with the same values. What decided which
     * function it is decides what runs, and what comes of it.
     */
    public Outcome call(State state, Value function, List<Value> values, Site site) {
        return call(state, function, values, site, ANY);
    }

    /** What functions give that library code calls any number of times with the same values. */
    public Value callRepeatedly(State state, Value function, List<Value> values, Site site) {
        return Repeated.run(
                state, frame.memory(), () -> call(state, function, values, site).result());
    }

    /**
     * The same as {@link #call(State, Value, List, Site)}, where it is known as what whoever calls takes it.
     *
     * @param declared an interface; of those that a class of ours implements, this is the one that is called
     */
    public Outcome call(State state, Value function, List<Value> values, Site site, String declared) {
        if (function.objects().isEmpty()) {
            return new Outcome(true, Value.BOTTOM);
        }
        Alternatives several =
                new Alternatives(frame, state, function, function.objects().size());
        for (HeapObject object : function.objects()) {
            several.go(Set.of(object), own -> callAll(own, object, values, site, declared));
        }
        return several.end();
    }

    /** Calls a function, or every one that an object was given. */
    private Outcome callAll(State state, HeapObject function, List<Value> values, Site site, String declared) {
        Outcome outcome = null;
        Set<HeapObject> seen = new LinkedHashSet<>(Set.of(function));
        Deque<HeapObject> work = new ArrayDeque<>(seen);
        Consumer<HeapObject> come = object -> {
            if (seen.add(object)) {
                work.add(object);
            }
        };
        while (!work.isEmpty()) {
            HeapObject object = work.remove();
            Optional<Outcome> one = Optional.empty();
            if (object.isFunction()) {
                one = Optional.of(callOne(state, object, values, site));
            } else if (isComposed(state, object)) {
                one = Optional.of(runComposed(state, object, values, site));
            } else {
                boolean asked = function == object;
                one = asked || object.isExact()
                        ? implementation(state, object, values, site, asked ? declared : ANY)
                        : Optional.empty();
                // Something that holds functions: a comparator, a task, a predicate made of others.
                memory.composition(state.heap, object)
                        .values()
                        .forEach(part -> part.objects().forEach(come));
                inField(state, object).forEach(come);
                program.fieldFunctions().within(object, state).forEach(come);
            }
            if (one.isPresent()) {
                outcome = outcome == null ? one.get() : outcome.join(one.get());
            }
        }
        if (outcome != null) {
            return outcome;
        }
        Optional<MemberRef> asked = Stream.of(COMPARE, TEST)
                .filter(method -> Type.getArgumentTypes(method.descriptor()).length == values.size())
                .findFirst();
        Optional<HeapObject> ofLibrary = asked.flatMap(method -> seen.stream()
                .filter(object -> isOfLibrary(object, method.owner()))
                .findFirst());
        if (asked.isPresent() && ofLibrary.isPresent()) {
            return ask(state, ofLibrary.get(), asked.get(), values, site);
        }
        Optional<MemberRef> method = unseen.method(function, declared);
        // What is known of calling it may be no more than that it is called.
        if (method.isPresent() && running.add(function)) {
            try {
                return ask(state, function, method.get(), values, site);
            } finally {
                running.remove(function);
            }
        }
        return new Outcome(true, seen.stream().anyMatch(unseen::answers) ? all(values) : Value.BOTTOM);
    }

    /** Whether it is an order, or a condition, of a library's own, made of no functions: it looks at what it is given. */
    private boolean isOfLibrary(HeapObject object, String type) {
        boolean constant = object.isInput() && object.path().parameter() == AccessPath.STATIC;
        boolean made = object.kind() == HeapObject.Kind.OPAQUE || object.kind() == HeapObject.Kind.ALLOCATED;
        return (made || constant)
                && !program.index().inScope(object.type())
                && program.index().isSubtype(object.type(), type);
    }

    private Outcome ask(State state, HeapObject object, MemberRef method, List<Value> values, Site site) {
        List<Value> arguments = new ArrayList<>(List.of(Value.of(object)));
        int parameters = Type.getArgumentTypes(method.descriptor()).length;
        for (int i = 0; i < parameters; i++) {
            boolean given = i < values.size() && !values.get(i).isBottom();
            arguments.add(given ? values.get(i) : Value.CLEAN);
        }
        return calls.invoke(state, method, Dispatch.VIRTUAL, arguments, site);
    }

    /** Calls a method of an object of ours that library code calls, with the values in their places. */
    Value callHook(State state, HeapObject object, MemberRef method, List<Value> values, Site site) {
        List<Value> arguments = new ArrayList<>(List.of(Value.of(object)));
        arguments.addAll(values);
        return calls.invoke(state, method, Dispatch.VIRTUAL, cast(state, site, method, arguments, 1), site)
                .result();
    }

    /** The functions that an object which comes in may be, by the field that it lies in. */
    Set<HeapObject> inField(State state, HeapObject object) {
        Set<HeapObject> functions = program.fieldFunctions().at(object, state);
        if (!functions.isEmpty()) {
            frame.needsType(object.path());
        }
        return functions;
    }

    private static Value all(List<Value> values) {
        return values.stream().reduce(Value.BOTTOM, Value::join);
    }

    /** Whether it is known how the object is made of functions: one after another, one and another, not one. */
    boolean isComposed(State state, HeapObject object) {
        Map<Slot, Value> parts = memory.composition(state.heap, object);
        return parts.containsKey(Slot.FIRST) || parts.containsKey(Slot.NOT);
    }

    /** Whether a library made the object of functions, as predicates are made of others. */
    boolean isOfFunctions(State state, HeapObject object) {
        Set<HeapObject> seen = new HashSet<>();
        Deque<HeapObject> work = new ArrayDeque<>(Set.of(object));
        while (!work.isEmpty()) {
            HeapObject next = work.poll();
            if (seen.add(next) && (next.isFunction() || !program.index().inScope(next.type()))) {
                if (next != object && (next.isFunction() || isComposed(state, next))) {
                    return true;
                }
                memory.composition(state.heap, next).values().forEach(part -> work.addAll(part.objects()));
            }
        }
        return false;
    }

    /** Whether a method says which of two comes first. */
    static boolean isOrder(MemberRef method) {
        return method.name().equals(COMPARE.name()) && method.descriptor().equals(COMPARE.descriptor());
    }

    /** Calls what the object is made of. */
    public Outcome composed(State state, HeapObject object, MemberRef method, List<Value> values, Site site) {
        if (isComposed(state, object)) {
            return runComposed(state, object, values, site);
        }
        if (isOrder(method)) {
            return compared(state, Value.of(object), values, site);
        }
        Outcome outcome = call(state, Value.of(object), values, site);
        // Each of them may be turned round: what they answer says no more which way, and approves nothing.
        Value answer = Approvals.without(outcome.result()).withConstant(Constant.UNKNOWN);
        return new Outcome(outcome.returns(), answer);
    }

    /** Calls what an order is made of: some of it is given but one of two, or the other one first; what they give is measured. */
    private Outcome compared(State state, Value order, List<Value> values, Site site) {
        Outcome outcome = call(state, order, values, site);
        if (outcome.returns()) {
            outcome = outcome.join(call(state, order, List.of(values.get(1), values.get(0)), site));
        }
        Taints looked = Value.taintsOf(values).union(outcome.result().taints());
        return new Outcome(outcome.returns(), Value.tainted(looked.marked(Mark.MEASURE)));
    }

    private Outcome runComposed(State state, HeapObject composed, List<Value> values, Site site) {
        if (!running.add(composed)) {
            // Composed with itself, in a loop: so far, it gives what it is given.
            return new Outcome(true, Value.tainted(Value.taintsOf(values).marked(Mark.WIDENED)));
        }
        try {
            Map<Slot, Value> parts = memory.composition(state.heap, composed);
            if (parts.containsKey(Slot.NOT)) {
                return not(state, parts.get(Slot.NOT), values, site);
            }
            boolean and = parts.containsKey(Slot.AND);
            return and || parts.containsKey(Slot.OR)
                    ? oneAndAnother(state, parts, and, values, site)
                    : oneAfterTheOther(state, parts, values, site);
        } finally {
            running.remove(composed);
        }
    }

    /** Calls a condition and turns its answer round. */
    private Outcome not(State state, Value condition, List<Value> values, Site site) {
        Outcome asked = ask(state, condition, values, site);
        return new Outcome(asked.returns(), Approvals.negated(asked.result()));
    }

    /** Calls a condition; one that is not known answers by what it is given. */
    private Outcome ask(State state, Value condition, List<Value> values, Site site) {
        Outcome outcome = call(state, condition, values, site);
        return outcome.returns() && outcome.result().isBottom()
                ? new Outcome(true, Value.tainted(Value.taintsOf(values).marked(Mark.MEASURE)))
                : outcome;
    }

    /** Calls two conditions, the second where the first does not decide. */
    private Outcome oneAndAnother(State state, Map<Slot, Value> parts, boolean and, List<Value> values, Site site) {
        Outcome first = ask(state, parts.getOrDefault(Slot.FIRST, Value.BOTTOM), values, site);
        Value second = parts.getOrDefault(and ? Slot.AND : Slot.OR, Value.BOTTOM);
        return unlessDecided(state, first, and, open -> ask(open, second, values, site));
    }

    /**
     * Asks one more condition where the answer to those before does not decide.
     *
     * @param and whether all must hold, or one
     */
    public Outcome unlessDecided(State state, Outcome first, boolean and, Function<State, Outcome> next) {
        Object deciding = and ? 0 : 1;
        Optional<Object> known = first.result().constant().single();
        if (!first.returns() || known.filter(deciding::equals).isPresent()) {
            return first;
        }
        Taints condition = first.result().taints().deciding();
        State decided = state.copy();
        decided.validate(Approvals.given(first.result(), !and));
        State open = state.copy();
        open.validate(Approvals.given(first.result(), and));
        Taints before = frame.control();
        frame.control(before.union(condition));
        Outcome second = next.apply(open);
        frame.control(before);
        if (known.isPresent()) {
            state.become(open);
            return second;
        }
        Value shortcut = Value.constant(deciding);
        if (second.returns()
                && second.result().constant().single().filter(deciding::equals).isPresent()) {
            state.become(decided.join(open, -2, memory));
            return new Outcome(true, shortcut);
        }
        Value answer = second.returns() ? JoinedApprovals.either(decided, shortcut, open, second.result()) : shortcut;
        state.become(second.returns() ? decided.join(open, -2, memory) : decided);
        answer = answer.withConstant(
                told(first.result().constant(), second.result().constant(), and)
                        .<Constant>map(tells -> tells)
                        .orElse(answer.constant()));
        return new Outcome(true, answer.plus(condition));
    }

    /** What both tell where neither decides, or what each tells where one does. */
    private static Optional<Constant.Tells> told(Constant first, Constant second, boolean and) {
        List<Constant.Tells> told = Stream.of(first, second)
                .filter(Constant.Tells.class::isInstance)
                .map(Constant.Tells.class::cast)
                .toList();
        return told.stream()
                .filter(tells -> tells.when() == and)
                .findFirst()
                .or(() -> first.equals(second) ? told.stream().findFirst() : Optional.empty());
    }

    private Outcome oneAfterTheOther(State state, Map<Slot, Value> parts, List<Value> values, Site site) {
        Outcome first = call(state, parts.getOrDefault(Slot.FIRST, Value.BOTTOM), values, site);
        Value second = parts.getOrDefault(Slot.SECOND, Value.BOTTOM);
        if (!first.returns()) {
            return first;
        }
        if (parts.containsKey(Slot.ALSO)) {
            return call(state, parts.get(Slot.ALSO), values, site);
        }
        // One that is not known, an identity, gives what it is given.
        Value given = first.result().isBottom() ? all(values) : first.result();
        Outcome then = call(state, second, List.of(given), site);
        return then.returns() && then.result().isBottom() ? new Outcome(true, given) : then;
    }

    /** An object of a class of ours that implements a library's callback interface with one method. */
    private Optional<Outcome> implementation(
            State state, HeapObject object, List<Value> values, Site site, String declared) {
        if (object.isInput() && program.isFunctional(object.type())) {
            frame.needsType(object.path());
        }
        if (!object.isExact() || !program.index().inScope(object.type())) {
            return Optional.empty();
        }
        List<String> supertypes = new ArrayList<>();
        if (!declared.equals(ANY) && program.index().isSubtype(object.type(), declared)) {
            supertypes.addAll(program.index().supertypes(declared));
        }
        supertypes.addAll(program.index().supertypes(object.type()));
        for (String supertype : supertypes) {
            if (!program.isFunctionalOfLibrary(supertype)) {
                continue;
            }
            Optional<MemberRef> method = program.index().find(supertype).stream()
                    .flatMap(header -> header.methods().stream())
                    .filter(MethodHeader::isAbstract)
                    .flatMap(m -> runOn(object.type(), m.ref()).stream())
                    .findFirst();
            if (method.isPresent()) {
                List<Value> arguments = new ArrayList<>();
                arguments.add(Value.of(object));
                arguments.addAll(values);
                MemberRef called = method.get();
                return Optional.of(
                        calls.invoke(state, called, Dispatch.VIRTUAL, cast(state, site, called, arguments, 1), site));
            }
        }
        return Optional.empty();
    }

    /**
     * What an interface's method runs on an object of a class of ours: its own body, or that of a library's class above it, where rows
     * say which methods of ours this one calls.
     */
    private Optional<MemberRef> runOn(String type, MemberRef asked) {
        Optional<MethodHeader> method = program.overriding().resolveOn(type, asked);
        if (method.filter(program::hasBody).isPresent()) {
            return Optional.of(asked);
        }
        MemberRef inherited = new MemberRef(type, asked.name(), asked.descriptor());
        return method.filter(header -> !header.isAbstract()).isPresent()
                        && !program.models().call(inherited).callbacks().isEmpty()
                ? Optional.of(inherited)
                : Optional.empty();
    }
}
