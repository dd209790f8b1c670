package fr.charteia.core.flow;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.Instruction.Dispatch;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Interprets calls: finds what runs, composes its summaries or its models, and records the sinks that the call is. */
final class CallInterpreter {
    /** How many implementations of one call are told apart. */
    static final int HIERARCHY = 40;

    /** How many implementations of a library's method may stand for it; of more, the library's model speaks. */
    static final int LIBRARY = 4;

    /**
     * What a call did.
     *
     * @param returns whether it can end normally
     */
    record Outcome(boolean returns, Value result) {
        static final Outcome NEVER = new Outcome(false, Value.BOTTOM);

        Outcome join(Outcome other) {
            return new Outcome(returns || other.returns, result.join(other.result));
        }
    }

    /** What one receiver runs. */
    private sealed interface Target {
        /** A body in scope. */
        record Body(MethodHeader method) implements Target {}

        /** A function's target. */
        record Function(HeapObject function) implements Target {}

        /** One function after another. */
        record Composed(HeapObject functions) implements Target {}

        /** A handler of ours, through a proxy. */
        record Handler(HeapObject proxy) implements Target {}

        /** Code that is not in scope, known by models only. */
        record Library() implements Target {}
    }

    private final Engine engine;
    private final Program program;
    private final Frame frame;
    private final Memory memory;
    private final Contents contents;
    private final DynamicCalls dynamic;
    private final ModelInterpreter models;
    private final Reflecting reflecting;
    private final Statuses statuses;
    private int nesting;

    /** Whether more classes implement the call under interpretation than are looked into. */
    private boolean wide;

    CallInterpreter(Engine engine, Frame frame) {
        this.engine = engine;
        this.program = engine.program();
        this.frame = frame;
        this.memory = frame.memory();
        this.contents = new Contents(engine, frame);
        this.dynamic = new DynamicCalls(program, memory, contents);
        this.models = new ModelInterpreter(program, frame, contents, this);
        this.reflecting = new Reflecting(engine, frame, this);
        this.statuses = new Statuses(engine, frame);
    }

    Outcome invoke(State state, Instruction.Invoke call, Site site) {
        List<Value> arguments =
                call.arguments().stream().map(r -> state.registers[r]).toList();
        return invoke(state, call.callee(), call.dispatch(), arguments, site);
    }

    Outcome invokeDynamic(State state, Instruction.InvokeDynamic call, Site site) {
        Value made = dynamic.evaluate(state, call, site);
        toolBehind(call).ifPresent(row -> offer(state, made, row, Optional.empty(), site));
        return new Outcome(true, made);
    }

    /** What is known of the interface that a lambda implements, when a model calls what implements it. */
    private Optional<CallModel.AiCall> toolBehind(Instruction.InvokeDynamic call) {
        Type made = Type.getReturnType(call.descriptor());
        return made.getSort() == Type.OBJECT ? program.toolOf(made.getInternalName(), call.name()) : Optional.empty();
    }

    /**
     * A model may call these functions: what it asks is AI output, what they give back is sent. Whatever they change, they
     * change when they are called, not here.
     *
     * @param named the method that stands for them, when they are known by its name
     */
    void offer(State state, Value functions, CallModel.AiCall row, Optional<MemberRef> named, Site site) {
        for (HeapObject object : functions.objects()) {
            MemberRef implementation = object.isFunction() ? object.target().implementation() : site.method();
            Site returns = program.resolve(implementation)
                    .flatMap(program::body)
                    .filter(body -> object.isFunction())
                    .map(CallInterpreter::lastReturn)
                    .orElse(site);
            Value asked = row.returns().isEmpty()
                    ? Value.CLEAN
                    : Value.tainted(Taints.of(
                            Taint.of(new Label.AiOutput(returns)),
                            Chain.EMPTY.then(
                                    new Hop(returns, Hop.Why.SOURCE, MethodInterpreter.callName(implementation)))));
            State then = state.copy();
            Outcome outcome =
                    functions(then, functions.withObjects(Set.of(object)), List.of(asked, asked, asked, asked), site);
            frame.hit(new SinkHit(
                    new SinkHit.Sink.Ai(returns, named.orElse(implementation), row, true),
                    carried(memory.deep(then, outcome.result()).union(contents.text(then, outcome.result(), returns))),
                    Chain.EMPTY,
                    Set.of()));
        }
    }

    private static Site lastReturn(MethodBody body) {
        int line = 0;
        for (MethodBody.Block block : body.blocks()) {
            for (int i = 0; i < block.instructions().size(); i++) {
                if (block.instructions().get(i) instanceof Instruction.Return) {
                    line = Math.max(line, block.lines()[i]);
                }
            }
        }
        return new Site(body.method().ref(), line, 0);
    }

    /** Calls a method with values, the receiver first where there is one. */
    Outcome invoke(State state, MemberRef callee, Dispatch dispatch, List<Value> arguments, Site site) {
        if (nesting > 12) {
            // Functions that call themselves through library code.
            return new Outcome(true, Value.tainted(joined(arguments).marked(Mark.WIDENED)));
        }
        nesting++;
        try {
            return evaluate(state, callee, dispatch, arguments, site);
        } finally {
            nesting--;
        }
    }

    private Outcome evaluate(State state, MemberRef callee, Dispatch dispatch, List<Value> arguments, Site site) {
        boolean isStatic = dispatch == Dispatch.STATIC;
        if (!isStatic && arguments.get(0).isNull()) {
            return Outcome.NEVER;
        }
        if (!isStatic && callee.name().equals("clone") && isCopy(callee, arguments.get(0))) {
            return new Outcome(true, copy(state, arguments.get(0), site));
        }
        if (Folding.decides(callee)) {
            arguments.forEach(frame::needsConstant);
        }
        Optional<Constant> folded = Folding.call(callee, isStatic, arguments)
                .or(() -> Addresses.call(callee, arguments, array -> contents.elements(state, array)));
        CallModel model = program.models().call(callee);
        engine.called(callee, model, site);
        boolean asks = recordSinks(state, callee, model, arguments, isStatic, site);
        Step step = Step.of(model, this, state, arguments, memory);
        wide = false;
        Map<Target, Value> targets = targets(state, callee, dispatch, arguments);
        engine.dispatched(callee, site, wide && !model.neutral());
        Outcome outcome = null;
        State after = null;
        List<Map.Entry<Target, Value>> all = new ArrayList<>(targets.entrySet());
        for (int i = 0; i < all.size(); i++) {
            State copy = all.size() == 1 ? state : state.copy();
            Target target = all.get(i).getKey();
            List<Value> own =
                    isStatic ? arguments : withReceiver(arguments, all.get(i).getValue());
            Outcome one = chosen(
                    arguments, isStatic, all.size(), () -> runAs(copy, target, callee, model, dispatch, own, site));
            outcome = outcome == null ? one : outcome.join(one);
            if (one.returns() && copy != state) {
                after = after == null ? copy : after.join(copy, -2, memory);
            }
        }
        if (after != null) {
            adopt(state, after);
        }
        Outcome done = java.util.Objects.requireNonNull(outcome);
        if (!done.returns()) {
            return done;
        }
        Value result =
                folded.isPresent() ? done.result().withObjects(Set.of()).withConstant(folded.get()) : done.result();
        Value answer = configured(callee).map(result::withConstant).orElse(result);
        return new Outcome(
                true, step.after(state, models.facts(state, model, asks, answer, arguments, isStatic, callee, site)));
    }

    /** What an interface of ours answers that the configuration fills. */
    private Optional<Constant> configured(MemberRef callee) {
        boolean accessor =
                callee.descriptor().startsWith("()") && program.index().inScope(callee.owner());
        return (accessor ? program.resolve(callee) : Optional.<MethodHeader>empty())
                .flatMap(program.models()::configuredResult)
                .map(Constant::configured);
    }

    /** Runs one target; what decided that the receiver is this one decides whether the target runs. */
    private Outcome chosen(List<Value> arguments, boolean isStatic, int targets, Supplier<Outcome> run) {
        Taints before = frame.control();
        Taints receiver = isStatic ? Taints.NONE : arguments.get(0).taints();
        Taints deciding = targets > 1 ? receiver : receiver.filter(taint -> taint.has(Mark.CONTROL));
        frame.control(before.union(deciding.markedBits(Taint.bit(Mark.CONTROL))));
        Outcome outcome = run.get();
        frame.control(before);
        return outcome;
    }

    static void adopt(State state, State other) {
        state.heap = other.heap;
        state.validated = other.validated;
        state.shown = other.shown;
        state.survived = other.survived;
        state.caught = other.caught;
    }

    private static List<Value> withReceiver(List<Value> arguments, Value receiver) {
        List<Value> own = new ArrayList<>(arguments);
        own.set(0, receiver);
        return own;
    }

    /** Whether the call is the JVM's own copy of an object, field by field or cell by cell. */
    private boolean isCopy(MemberRef callee, Value receiver) {
        return callee.descriptor().startsWith("()")
                && !receiver.objects().isEmpty()
                && (callee.owner().startsWith("[")
                        || program.resolve(callee)
                                .filter(method -> method.owner().equals("java/lang/Object"))
                                .isPresent());
    }

    private Value copy(State state, Value original, Site site) {
        Value copies = Value.BOTTOM;
        int n = 0;
        for (HeapObject object : original.objects()) {
            HeapObject copy = HeapObject.allocated(object.type(), site.beside(n++));
            state.heap.allocate(copy);
            memory.parts(state.heap, object)
                    .forEach((slot, value) -> memory.writeObject(state.heap, copy, slot, value, !slot.isAdded()));
            copies = copies.join(Value.of(copy));
        }
        return copies.plus(original.taints());
    }

    // ---- what runs ------------------------------------------------------------------------------------------------

    private Map<Target, Value> targets(State state, MemberRef callee, Dispatch dispatch, List<Value> arguments) {
        Map<Target, Value> targets = new LinkedHashMap<>();
        if (dispatch != Dispatch.VIRTUAL) {
            Value receiver = arguments.isEmpty() ? Value.CLEAN : arguments.get(0);
            targets.put(program.resolve(callee).map(this::target).orElse(new Target.Library()), receiver);
            return targets;
        }
        Value receiver = arguments.get(0);
        if (receiver.objects().isEmpty()) {
            for (Target target : open(callee.owner(), callee)) {
                targets.put(target, receiver);
            }
            return targets;
        }
        for (HeapObject object : receiver.objects()) {
            Value just = receiver.withObjects(Set.of(object));
            for (Target target :
                    composed(state, object) ? List.<Target>of(new Target.Composed(object)) : targets(object, callee)) {
                targets.merge(target, just, Value::join);
            }
        }
        return targets;
    }

    private List<Target> targets(HeapObject object, MemberRef callee) {
        if (object.isFunction()) {
            if (callee.name().equals(object.target().method())) {
                return List.of(new Target.Function(object));
            }
            return List.of(program.resolve(callee).map(this::target).orElse(new Target.Library()));
        }
        if (object.type().startsWith("[")) {
            return List.of(new Target.Library());
        }
        if (Reflecting.isProxy(object) && !callee.owner().equals("java/lang/Object")) {
            return List.of(new Target.Handler(object));
        }
        if (object.isExact()) {
            return List.of(
                    program.resolveOn(object.type(), callee).map(this::target).orElse(new Target.Library()));
        }
        String type = program.narrower(object.type(), callee.owner());
        if (object.isInput() && program.isOpen(type, callee)) {
            frame.needsType(object.path());
        }
        return open(type, callee);
    }

    private Target target(MethodHeader method) {
        return program.hasBody(method) ? new Target.Body(method) : new Target.Library();
    }

    /** What a call may run on an object of which only a type is known. */
    private List<Target> open(String type, MemberRef callee) {
        List<MethodHeader> bodies = type.equals("java/lang/Object") ? List.of() : program.implementations(type, callee);
        boolean ours = program.index().inScope(type);
        wide |= bodies.size() > (ours ? HIERARCHY : LIBRARY);
        if (bodies.isEmpty() || !ours && bodies.size() > LIBRARY) {
            return List.of(new Target.Library());
        }
        List<Target> targets = new ArrayList<>();
        bodies.stream().limit(HIERARCHY).map(Target.Body::new).forEach(targets::add);
        if (!ours) {
            targets.add(new Target.Library());
        }
        return targets;
    }

    /** Runs a target, as what is said of the method that runs wants it: an implementation may be more than its interface. */
    private Outcome runAs(
            State state,
            Target target,
            MemberRef callee,
            CallModel model,
            Dispatch dispatch,
            List<Value> arguments,
            Site site) {
        CallModel more = ran(target, callee, model, dispatch, arguments).beyond(model);
        if (more == CallModel.UNKNOWN) {
            return run(state, target, callee, model, dispatch, arguments, site);
        }
        boolean isStatic = dispatch == Dispatch.STATIC;
        recordSinks(state, callee, more, arguments, isStatic, site);
        Step step = Step.of(more, this, state, arguments, memory);
        Outcome outcome = run(state, target, callee, model, dispatch, arguments, site);
        return outcome.returns()
                ? new Outcome(
                        true,
                        step.after(
                                state,
                                models.facts(state, more, true, outcome.result(), arguments, isStatic, callee, site)))
                : outcome;
    }

    private CallModel ran(Target target, MemberRef callee, CallModel model, Dispatch dispatch, List<Value> arguments) {
        if (target instanceof Target.Body body) {
            return dispatch == Dispatch.VIRTUAL
                    ? program.models().call(body.method().ref())
                    : model;
        }
        return target instanceof Target.Library ? nearest(callee, model, dispatch, arguments) : model;
    }

    // ---- running it -----------------------------------------------------------------------------------------------

    private Outcome run(
            State state,
            Target target,
            MemberRef callee,
            CallModel model,
            Dispatch dispatch,
            List<Value> arguments,
            Site site) {
        if (target instanceof Target.Function f) {
            return function(state, f.function(), arguments.subList(1, arguments.size()), site);
        }
        if (target instanceof Target.Handler handler) {
            return reflecting.throughHandler(
                    state, handler.proxy(), callee, arguments.subList(1, arguments.size()), site);
        }
        if (target instanceof Target.Composed composed) {
            return inOrder(state, composed.functions(), arguments.subList(1, arguments.size()), site);
        }
        if (target instanceof Target.Body body) {
            // Our method by its own name: what is known of a library's interface says nothing of what ours does.
            CallModel own = program.models().call(body.method().ref());
            if (!own.neutral()) {
                return body(state, body.method(), own, arguments, site);
            }
            return models.apply(state, callee, own, dispatch == Dispatch.STATIC, arguments, site);
        }
        Optional<Outcome> reflected = reflecting.call(state, callee, arguments, site);
        if (reflected.isPresent()) {
            return reflected.get();
        }
        CallModel nearest = nearest(callee, model, dispatch, arguments);
        return models.apply(state, callee, nearest, dispatch == Dispatch.STATIC, arguments, site);
    }

    /** What is known of the method of the receiver's own class: of an {@code ArrayDeque} more than of a {@code Queue}. */
    private CallModel nearest(MemberRef callee, CallModel model, Dispatch dispatch, List<Value> arguments) {
        if (dispatch != Dispatch.VIRTUAL || arguments.get(0).objects().isEmpty()) {
            return model;
        }
        Set<String> types = new LinkedHashSet<>();
        arguments
                .get(0)
                .objects()
                .forEach(object ->
                        types.add(object.isExact() ? object.type() : program.narrower(object.type(), callee.owner())));
        String only = types.iterator().next();
        boolean narrower = types.size() == 1
                && !only.equals(callee.owner())
                && !only.startsWith("[")
                && !program.index().inScope(only)
                && program.index().isSubtype(only, callee.owner());
        return narrower ? program.models().call(new MemberRef(only, callee.name(), callee.descriptor())) : model;
    }

    private Outcome body(State state, MethodHeader method, CallModel model, List<Value> arguments, Site site) {
        Outcome outcome = new Composition(engine, frame, contents).call(state, method, arguments, site);
        if (outcome.returns() && !model.propagations().isEmpty()) {
            // The policy says more of our method than its body shows.
            Outcome more = models.apply(state, method.ref(), model, method.isStatic(), arguments, site);
            return new Outcome(true, outcome.result().join(more.result()));
        }
        return outcome;
    }

    /** Calls a function with the values that its interface's method is given. */
    Outcome function(State state, HeapObject function, List<Value> values, Site site) {
        HeapObject.Target target = function.target();
        List<Value> arguments = new ArrayList<>();
        for (int i = 0; i < target.captured(); i++) {
            arguments.add(memory.readObject(state.heap, function, Slot.capture(i)));
        }
        arguments.addAll(values);
        MemberRef implementation = target.implementation();
        int wanted = Type.getArgumentTypes(implementation.descriptor()).length;
        switch (target.tag()) {
            case Opcodes.H_INVOKESTATIC -> {
                return invoke(state, implementation, Dispatch.STATIC, sized(arguments, wanted), site);
            }
            case Opcodes.H_NEWINVOKESPECIAL -> {
                HeapObject made = HeapObject.allocated(implementation.owner(), site);
                state.heap.allocate(made);
                arguments.add(0, Value.of(made));
                invoke(state, implementation, Dispatch.SPECIAL, sized(arguments, wanted + 1), site);
                return new Outcome(true, Value.of(made));
            }
            case Opcodes.H_INVOKESPECIAL -> {
                return invoke(state, implementation, Dispatch.SPECIAL, sized(arguments, wanted + 1), site);
            }
            default -> {
                return invoke(state, implementation, Dispatch.VIRTUAL, sized(arguments, wanted + 1), site);
            }
        }
    }

    private static List<Value> sized(List<Value> values, int wanted) {
        List<Value> sized = new ArrayList<>(values.subList(0, Math.min(wanted, values.size())));
        while (sized.size() < wanted) {
            sized.add(Value.CLEAN);
        }
        return sized;
    }

    /** Calls every function that a value may be, or that an unknown object was given, with the same values. */
    Outcome functions(State state, Value function, List<Value> values, Site site) {
        Outcome outcome = null;
        Set<HeapObject> seen = new LinkedHashSet<>();
        Deque<HeapObject> work = new ArrayDeque<>(function.objects());
        while (!work.isEmpty()) {
            HeapObject object = work.poll();
            if (!seen.add(object)) {
                continue;
            }
            Optional<Outcome> one = Optional.empty();
            if (object.isFunction()) {
                one = Optional.of(function(state, object, values, site));
            } else if (composed(state, object)) {
                one = Optional.of(inOrder(state, object, values, site));
            } else {
                one = function.objects().contains(object)
                        ? implementation(state, object, values, site)
                        : Optional.empty();
                // Something that holds functions: a comparator, a task, a predicate made of others.
                state.heap.slots(object).values().forEach(part -> work.addAll(part.objects()));
            }
            if (one.isPresent()) {
                outcome = outcome == null ? one.get() : outcome.join(one.get());
            }
        }
        return outcome == null ? new Outcome(true, Value.BOTTOM) : outcome;
    }

    private static boolean composed(State state, HeapObject object) {
        return state.heap.slots(object).containsKey(Slot.FIRST);
    }

    private Outcome inOrder(State state, HeapObject composed, List<Value> values, Site site) {
        Outcome first =
                functions(state, state.heap.slots(composed).getOrDefault(Slot.FIRST, Value.BOTTOM), values, site);
        Value second = state.heap.slots(composed).getOrDefault(Slot.SECOND, Value.BOTTOM);
        if (!first.returns()) {
            return first;
        }
        // A first that is not known, an identity, gives what it is given.
        Value given = first.result().isBottom() ? values.stream().reduce(Value.BOTTOM, Value::join) : first.result();
        return functions(state, second, List.of(given), site);
    }

    /** An object of a class of ours that implements a library's callback interface with one method. */
    private Optional<Outcome> implementation(State state, HeapObject object, List<Value> values, Site site) {
        if (object.isInput() && program.isFunctional(object.type())) {
            frame.needsType(object.path());
        }
        if (!object.isExact() || !program.index().inScope(object.type())) {
            return Optional.empty();
        }
        for (String supertype : program.index().supertypes(object.type())) {
            if (!program.isFunctional(supertype)) {
                continue;
            }
            Optional<MethodHeader> method = program.index().find(supertype).stream()
                    .flatMap(header -> header.methods().stream())
                    .filter(MethodHeader::isAbstract)
                    .filter(m -> program.resolveOn(object.type(), m.ref())
                            .filter(program::hasBody)
                            .isPresent())
                    .findFirst();
            if (method.isPresent()) {
                List<Value> arguments = new ArrayList<>();
                arguments.add(Value.of(object));
                arguments.addAll(values);
                int wanted = Type.getArgumentTypes(method.get().descriptor()).length + 1;
                return Optional.of(invoke(state, method.get().ref(), Dispatch.VIRTUAL, sized(arguments, wanted), site));
            }
        }
        return Optional.empty();
    }

    // ---- sinks ----------------------------------------------------------------------------------------------------

    /** Records the sinks that the call is; false when what looks like a call of an AI is known to be none. */
    private boolean recordSinks(
            State state, MemberRef callee, CallModel model, List<Value> arguments, boolean isStatic, Site site) {
        boolean asks = true;
        for (CallModel.AiCall ai : model.aiCalls()) {
            if (interpretedInstead(callee, ai, arguments, isStatic)) {
                continue;
            }
            if (ai.sends().stream().anyMatch(Place::isCallback)) {
                ai.sends()
                        .forEach(place -> offer(
                                state, ModelInterpreter.root(place, arguments, isStatic), ai, Optional.empty(), site));
                continue;
            }
            Set<SinkHit.Client> clients = contents.clients(
                    state,
                    callee,
                    ai,
                    arguments,
                    isStatic,
                    site,
                    place -> models.at(state, place, arguments, isStatic));
            if (program.requests().goElsewhere(ai, clients)) {
                asks = false;
                continue;
            }
            Taints sent = Taints.NONE;
            for (Place place : ai.sends()) {
                Value value = models.at(state, place, arguments, isStatic);
                sent = sent.union(printed(model, place) ? contents.text(state, value, site) : sent(state, value, site));
            }
            frame.hit(new SinkHit(new SinkHit.Sink.Ai(site, callee, ai, false), carried(sent), Chain.EMPTY, clients));
        }
        model.decision().ifPresent(decision -> {
            Value all = Value.BOTTOM;
            for (Value argument : arguments) {
                all = all.join(argument);
            }
            decide(state, decision, MethodInterpreter.callName(callee), all, site);
        });
        if (model.decision().isEmpty()) {
            statuses.call(state, callee, arguments, isStatic, site);
        }
        for (CallModel.Setting setting : model.settings()) {
            for (Place place : setting.values()) {
                Value value = models.at(state, place, arguments, isStatic);
                frame.needsConstant(value);
                engine.settings().see(site, callee, setting, value.constant());
            }
        }
        for (CallModel.Sink sink : model.sinks()) {
            if (sink.when() != null && (isStatic || !bears(state, arguments.get(0), sink.when()))) {
                continue;
            }
            Value value = models.at(state, sink.place(), arguments, isStatic);
            Taints reaching =
                    printed(model, sink.place()) ? contents.text(state, value, site) : memory.deep(state, value);
            frame.hit(new SinkHit(
                    new SinkHit.Sink.Other(site, MethodInterpreter.callName(callee), sink.kind()),
                    carried(reaching),
                    Chain.EMPTY,
                    Set.of()));
        }
        return asks;
    }

    private boolean bears(State state, Value receiver, String slot) {
        return receiver.objects().stream()
                .anyMatch(object ->
                        !memory.readObject(state.heap, object, Slot.named(slot)).isBottom());
    }

    /**
     * What leaves with a value. Of a function that is what it fills in, a request's builder, and what it gives back; what
     * else it knows stays here.
     */
    private Taints sent(State state, Value value, Site site) {
        Set<HeapObject> data = new LinkedHashSet<>(value.objects());
        data.removeIf(HeapObject::isFunction);
        Value rest = value.withObjects(data);
        Taints sent = memory.deep(state, rest).union(contents.text(state, rest, site));
        int n = 0;
        for (HeapObject function : value.objects()) {
            if (function.isFunction()) {
                State then = state.copy();
                HeapObject builder = HeapObject.opaque("java/lang/Object", site.beside(40 + n++));
                then.heap.allocate(builder);
                Outcome outcome = function(then, function, List.of(Value.of(builder)), site);
                sent = sent.union(memory.deep(then, Value.of(builder)))
                        .union(outcome.returns() ? memory.deep(then, outcome.result()) : Taints.NONE);
            }
        }
        return sent;
    }

    /** A class of ours that wraps a client is interpreted: what it sends is what the client inside sends. */
    private boolean interpretedInstead(MemberRef callee, CallModel.AiCall ai, List<Value> arguments, boolean isStatic) {
        if (isStatic || program.models().client(callee.owner()).isEmpty()) {
            return false;
        }
        return !arguments.get(0).objects().isEmpty()
                && arguments.get(0).objects().stream()
                        .allMatch(o -> o.isExact()
                                && !o.isFunction()
                                && program.resolveOn(o.type(), callee)
                                        .filter(program::hasBody)
                                        .isPresent());
    }

    /** Whether the call makes a text of what is there: then an object counts by what its {@code toString} says. */
    private static boolean printed(CallModel model, Place place) {
        return place.root() == Place.Root.ARGUMENT
                && place.steps().isEmpty()
                && model.propagations().stream()
                        .filter(row -> row.sort() == CallModel.Sort.CONTENT)
                        .map(CallModel.Propagation::from)
                        .anyMatch(from -> from.root() == Place.Root.ARGUMENT
                                && from.steps().isEmpty()
                                && (from.argument() == Place.EVERY || from.argument() == place.argument()));
    }

    private static Taints carried(Taints taints) {
        return taints.filter(taint -> !(taint.label() instanceof Label.Approval));
    }

    /** Records that a decision is reached: by what it is given, and under the conditions in force. */
    void decide(State state, CallModel.Decision decision, String what, Value given, Site site) {
        Taints reaching = memory.deep(state, given).union(frame.control().markedBits(Taint.bit(Mark.CONTROL)));
        frame.hit(new SinkHit(
                new SinkHit.Sink.Decision(site, what, decision, true),
                guarded(state, reaching),
                Chain.EMPTY,
                Set.of()));
    }

    /** What reaches a decision; what a person has approved on every way here is marked so. */
    static Taints guarded(State state, Taints taints) {
        Taints undecided = taints.filter(
                taint -> !(taint.label() instanceof Label.Approval) && !(taint.label() instanceof Label.Data));
        if (state.shown.isEmpty() && state.validated.isEmpty()) {
            return undecided;
        }
        Taints.Builder marked = new Taints.Builder();
        undecided.forEach((taint, chain) -> {
            int bits = covers(state.validated, taint.label())
                    ? Taint.bit(Mark.VALIDATED)
                    : covers(state.shown, taint.label()) ? Taint.bit(Mark.IGNORED_VALIDATION) : 0;
            taint.with(bits).ifPresent(t -> marked.add(t, chain));
        });
        return marked.build();
    }

    static boolean covers(Set<Label> labels, Label label) {
        if (labels.contains(label)) {
            return true;
        }
        if (!(label instanceof Label.Input input)) {
            return false;
        }
        for (Label other : labels) {
            if (other instanceof Label.Input shown) {
                AccessPath path = shown.path();
                AccessPath base = path.isDeep()
                        ? new AccessPath(
                                path.parameter(),
                                path.slots().subList(0, path.slots().size() - 1))
                        : path;
                if (base.isPrefixOf(input.path())) {
                    return true;
                }
            }
        }
        return false;
    }

    void sendToolResult(State state, MethodHeader tool, CallModel.AiCall row, Value result, Site site) {
        if (program.givesFunction(tool)) {
            offer(state, result, row, Optional.of(tool.ref()), site);
            return;
        }
        frame.hit(new SinkHit(
                new SinkHit.Sink.Ai(site, tool.ref(), row, true),
                carried(memory.deep(state, result).union(contents.text(state, result, site))),
                Chain.EMPTY,
                Set.of()));
    }

    /** Records that a result leaves to whoever asked from outside. */
    void sendOutside(State state, MethodHeader method, Value result, Site site) {
        frame.hit(new SinkHit(
                new SinkHit.Sink.Other(site, MethodInterpreter.callName(method.ref()), CallModel.SinkKind.PUBLICATION),
                carried(memory.deep(state, result).union(contents.text(state, result, site))),
                Chain.EMPTY,
                Set.of()));
    }

    static Taints joined(List<Value> values) {
        Taints taints = Taints.NONE;
        for (Value value : values) {
            taints = taints.union(value.taints());
        }
        return taints;
    }

    /** What a call does for human validation: a step approves what it is given, an answer that is true too. */
    private record Step(boolean isStep, Set<Label> labels) {
        static final Step NONE = new Step(false, Set.of());

        static Step of(CallModel model, CallInterpreter calls, State state, List<Value> arguments, Memory memory) {
            if (!model.validation()) {
                return NONE;
            }
            Set<Label> labels = new LinkedHashSet<>();
            for (Value argument : arguments) {
                labels.addAll(memory.deep(state, argument).labels());
            }
            labels.removeIf(label -> label instanceof Label.Data);
            return new Step(true, labels);
        }

        Value after(State state, Value result) {
            if (!isStep) {
                return result;
            }
            state.show(labels);
            if (result == Value.CLEAN || result.isBottom()) {
                // Nothing comes back: that it ended is the person's answer.
                state.validate(labels);
                return result;
            }
            Taints approvals = Taints.NONE;
            for (Label label : labels) {
                approvals = approvals.union(Taints.of(Taint.of(new Label.Approval(label, true)), Chain.EMPTY));
            }
            return result.withTaints(
                    result.taints().markedBits(Taint.bit(Mark.VALIDATED)).union(approvals));
        }
    }
}
