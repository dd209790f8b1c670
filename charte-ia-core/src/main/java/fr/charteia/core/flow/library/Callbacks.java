package fr.charteia.core.flow.library;

import fr.charteia.core.bytecode.Instruction.Dispatch;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.call.Functions;
import fr.charteia.core.flow.call.Repeated;
import fr.charteia.core.flow.container.Handing;
import fr.charteia.core.flow.frame.Calls;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.frame.Outcome;
import fr.charteia.core.flow.frame.WhyThrown;
import fr.charteia.core.flow.memory.Outliving;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.ApprovedLabels;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.OneOfMany;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.CallModel.Propagation;
import fr.charteia.core.model.Place;
import fr.charteia.core.model.SequenceKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.objectweb.asm.Type;

/** Calls the functions and handlers of ours that library code is given, with what models say that it gives them. */
public final class Callbacks {
    private final Program program;
    private final Frame frame;
    private final Places places;
    private final Sorts sorts;
    private final Calls calls;
    private final Functions functions;

    public Callbacks(Program program, Frame frame, Places places, Sorts sorts, Functions functions, Calls calls) {
        this.program = program;
        this.frame = frame;
        this.places = places;
        this.sorts = sorts;
        this.calls = calls;
        this.functions = functions;
    }

    Functions functions() {
        return functions;
    }

    /** The argument that is called back; one before the first when it is the receiver itself. */
    static int argument(Place place) {
        return place.root() == Place.Root.THIS ? -1 : place.argument();
    }

    /**
     * What came of a callback.
     *
     * @param result what it gave back
     * @param thrown what it threw, where a row speaks of that
     */
    record Answer(Value result, Value thrown) {
        static final Answer NONE = new Answer(Value.BOTTOM, Value.BOTTOM);

        /** The same where what was made stands for many. */
        Answer ofMany(Set<HeapObject> made) {
            return new Answer(OneOfMany.asMany(result, made), OneOfMany.asMany(thrown, made));
        }

        /** What a place below the callback starts from. */
        Value at(Place place) {
            return place.isThrownByCallback() ? thrown : result;
        }
    }

    /** Calls what an argument may be, with what the rows say that it is given. */
    Answer call(
            Invocation call,
            int argument,
            List<Propagation> rows,
            Value result,
            Map<Integer, Answer> given,
            Handing handing) {
        int index = argument + call.shift();
        if (index >= call.arguments().size()) {
            return Answer.NONE;
        }
        Value called = called(call, argument, rows, call.arguments().get(index));
        Map<Integer, Value> parameters = new LinkedHashMap<>();
        Set<Integer> unseen = new LinkedHashSet<>();
        for (Propagation row : rows) {
            if (row.to().isCallback() && argument(row.to()) == argument && isThere(call, row.to())) {
                if (hands(row) && places.isOfNothing(call, row.from())) {
                    return Answer.NONE;
                }
                Value value = row.from().isCallback()
                        ? given(call, row, argument, given)
                        : row.from().root() == Place.Root.NOTHING
                                ? Value.constant(Constant.NULL)
                                : places.at(call, row.from(), result);
                if (isForEach(row)) {
                    value = handing.hand(value, functions.change(called, parameter(row.to())));
                }
                if (isUnseen(call, row.from(), value)) {
                    unseen.add(parameter(row.to()));
                    value = Value.BOTTOM;
                }
                parameters.merge(
                        parameter(row.to()), within(call, row.to(), sorts.apply(call, row, value)), Value::join);
            }
        }
        for (Propagation row : rows) {
            if (argument(row.from()) == argument) {
                handed(call, row.from()).ifPresent(object -> {
                    call.state().heap.allocate(object);
                    parameters.put(handedAs(row.from()), Value.of(object));
                });
            }
        }
        parameters.replaceAll((parameter, value) -> mayBeNothing(argument, rows, parameter) ? orUnseen(value) : value);
        List<Value> values = new ArrayList<>();
        int most =
                parameters.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
        for (int i = 0; i <= most; i++) {
            // Of which no row speaks, whoever calls gives something of its own.
            Value value = parameters.getOrDefault(i, Value.BOTTOM);
            values.add(value.isBottom() && parameters.containsKey(i) && !unseen.contains(i) ? Value.CLEAN : value);
        }
        boolean caught = rows.stream()
                .anyMatch(row -> argument(row.from()) == argument && row.from().isThrownByCallback());
        Taints control = frame.control();
        frame.control(control.union(choosing(call, argument, rows, result)));
        Answer answer = answer(call, caught, () -> run(call, called, declared(call, argument), values, handing));
        frame.control(control);
        return answer;
    }

    /** Whether a row speaks of what lies in something that the library made, and nothing says what that is: it is of the library's own. */
    private static boolean isUnseen(Invocation call, Place from, Value found) {
        return found.objects().isEmpty()
                && found.constant().values().isEmpty()
                && found.taints().filter(taint -> !taint.has(Mark.CONTROL)).isEmpty()
                && from.root() == Place.Root.THIS
                && !from.steps().isEmpty()
                && !call.isStatic()
                && !call.receiver().objects().isEmpty()
                && call.receiver().objects().stream().allMatch(object -> Outliving.isGiven(call.state().heap, object));
    }

    /** Whether a row says that a function may be given nothing, whatever else it may be given. */
    private static boolean mayBeNothing(int argument, List<Propagation> rows, int parameter) {
        return rows.stream()
                .anyMatch(row -> row.from().root() == Place.Root.NOTHING
                        && row.wanting() == null
                        && row.to().isCallback()
                        && argument(row.to()) == argument
                        && parameter(row.to()) == parameter);
    }

    /** What is only known to be nothing at times is something that is not seen at others. */
    private static Value orUnseen(Value value) {
        return value.equals(Value.constant(Constant.NULL)) ? Value.CLEAN : value;
    }

    /** Whether a row hands a function each of what the receiver holds. */
    static boolean isForEach(Propagation row) {
        List<Place.Step> steps = row.from().steps();
        Place.Step only = steps.size() == 1 ? steps.get(0) : null;
        return row.to().isCallback()
                && hands(row)
                && row.from().root() == Place.Root.THIS
                && (only instanceof Place.Step.Element
                        || only instanceof Place.Step.Key
                        || only instanceof Place.Step.Value);
    }

    /** Whether a row says what a function is given, not only why it is called. */
    private static boolean hands(Propagation row) {
        return !row.sort().isChoice() && row.sort() != CallModel.Sort.PRESENCE;
    }

    /** What a callback is given that it, or another, gave: of what one is given again and again, nobody knows which constant it is by then. */
    private Value given(Invocation call, Propagation row, int argument, Map<Integer, Answer> given) {
        Answer answer = given.getOrDefault(argument(row.from()), Answer.NONE);
        Value value = below(call, row, answer.at(row.from()));
        boolean again =
                argument(row.from()) == argument && value.constant().values().isPresent();
        return again ? value.withConstant(Constant.UNKNOWN) : value;
    }

    /** Whether there is what a row says is called: a function that lies in what is passed is not always one. */
    private boolean isThere(Invocation call, Place place) {
        Value called = Places.root(call, place);
        for (Place.Step step : place.steps()) {
            if (isOfCallback(step)) {
                return true;
            }
            called = places.below(call, step, called);
            if (called.objects().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** What the rows say that decides whether a callback is called: a condition that it is given. */
    Taints choosing(Invocation call, int argument, List<Propagation> rows, Value result) {
        Taints choosing = Taints.NONE;
        Set<Label> approved = new LinkedHashSet<>();
        for (Propagation row : rows) {
            boolean here = row.to().isCallback()
                    && argument(row.to()) == argument
                    && !row.from().isCallback();
            Value from = here ? places.at(call, row.from(), result) : Value.BOTTOM;
            if (here && row.sort().isChoice()) {
                choosing = choosing.union(sorts.apply(call, row, from).taints());
            } else if (here && row.sort() == CallModel.Sort.PRESENCE) {
                choosing = choosing.union(sorts.apply(call, row, from).taints().deciding());
            } else if (here) {
                approved.addAll(ApprovedLabels.standing(from));
            }
        }
        // What it is given tells what a person had approved where that was made.
        return ApprovedLabels.validated(choosing, approved);
    }

    /** What is called: the argument itself, or what the rows say lies in it. */
    private Value called(Invocation call, int argument, List<Propagation> rows, Value passed) {
        Value called = passed;
        for (Propagation row : rows) {
            if (row.from().isCallback() && argument(row.from()) == argument) {
                for (Place.Step step : row.from().steps()) {
                    if (isOfCallback(step)) {
                        break;
                    }
                    called = places.below(call, step, called);
                }
                return called.objects().isEmpty() ? passed : called;
            }
        }
        return passed;
    }

    private static boolean isOfCallback(Place.Step step) {
        return step instanceof Place.Step.CallbackResult
                || step instanceof Place.Step.CallbackThrown
                || step instanceof Place.Step.CallbackParameter;
    }

    /**
     * What comes of running something.
     *
     * @param caught whether what goes wrong in it stays there, in a task, of which the future tells; else it leaves the call
     */
    Answer answer(Invocation call, boolean caught, Supplier<Value> body) {
        if (!caught) {
            return new Answer(body.get(), Value.BOTTOM);
        }
        Frame.Thrown before = frame.takeThrown();
        Value result = body.get();
        Frame.Thrown thrown = frame.takeThrown();
        if (before != null) {
            frame.thrown(before);
        }
        if (thrown == null) {
            return new Answer(result, Value.BOTTOM);
        }
        // Where there is a result, nothing went wrong before: what a person approved on that way stands in it.
        Value given = ApprovedLabels.bearing(result, call.state().approvedBeyond(thrown.state()));
        WhyThrown.note(thrown.state().heap, thrown.value(), thrown.deciding().union(thrown.failing()));
        call.state().become(call.state().join(thrown.state(), -2, frame.memory()));
        return new Answer(given, thrown.value().plus(thrown.reasons()));
    }

    /** What decided which receiver it is, or what is in it: a condition, not what it holds. */
    static Taints deciding(Invocation call) {
        return call.isStatic() || call.arguments().isEmpty()
                ? Taints.NONE
                : call.receiver().taints().filter(taint -> taint.has(Mark.CONTROL));
    }

    /** As what the library takes what it calls; nothing particular, where it does not say. */
    private static String declared(Invocation call, int argument) {
        if (argument < 0) {
            return call.callee().owner();
        }
        Type[] types = Type.getArgumentTypes(call.callee().descriptor());
        return argument < types.length ? Program.internalName(types[argument]) : "java/lang/Object";
    }

    private Value run(Invocation call, Value called, String declared, List<Value> values, Handing handing) {
        Outcome outcome = functions.call(call.state(), called, values, call.site(), declared);
        handing.called(outcome.returns());
        for (HeapObject handler : called.objects()) {
            askFor(handler);
            if (isHandler(handler, declared)) {
                handle(call, handler, values);
            }
        }
        return outcome.result();
    }

    private static int parameter(Place place) {
        return place.steps().stream()
                .filter(Place.Step.CallbackParameter.class::isInstance)
                .map(step -> ((Place.Step.CallbackParameter) step).index())
                .findFirst()
                .orElse(0);
    }

    /** What a callback is given, where the value lies below that: a new object that holds it. */
    private Value within(Invocation call, Place to, Value value) {
        int at = 0;
        while (!(to.steps().get(at) instanceof Place.Step.CallbackParameter)) {
            at++;
        }
        List<Place.Step> below = to.steps().subList(at + 1, to.steps().size());
        boolean nothing = value.taints().isEmpty()
                && value.objects().isEmpty()
                && value.constant().values().isEmpty();
        if (below.isEmpty() || nothing) {
            return below.isEmpty() ? value : Value.BOTTOM;
        }
        return Value.of(places.raising().holder(call, call.state(), below, value));
    }

    /** What lies below a callback's result, where a row says so. */
    Value below(Invocation call, Propagation row, Value value) {
        List<Place.Step> steps = row.from().steps();
        int callback = 0;
        while (callback < steps.size() && !isOfCallback(steps.get(callback))) {
            callback++;
        }
        Value below = value;
        for (Place.Step step : steps.subList(Math.min(callback + 1, steps.size()), steps.size())) {
            below = places.below(call, step, below);
        }
        return below;
    }

    /** Of a handler that the caller passes, only the caller knows what it does. */
    private void askFor(HeapObject handler) {
        if (handler.isInput() && !handler.isExact()) {
            frame.needsType(handler.path());
        }
    }

    /** Whether it is an object of a class of ours with several methods that library code calls, which takes it as that. */
    private boolean isHandler(HeapObject object, String declared) {
        if (object.isFunction() || !object.isExact() || !program.index().inScope(object.type())) {
            return false;
        }
        boolean told = !declared.equals("java/lang/Object") && program.index().isSubtype(object.type(), declared);
        return told
                ? !program.isFunctional(declared)
                : program.index().supertypes(object.type()).stream().noneMatch(program::isFunctionalOfLibrary);
    }

    /** Calls each method of a handler with the values in their places; what went wrong is none of them. */
    private void handle(Invocation call, HeapObject handler, List<Value> values) {
        for (MethodHeader method : handled(handler.type())) {
            List<Value> arguments = new ArrayList<>();
            arguments.add(Value.of(handler));
            Type[] types = Type.getArgumentTypes(method.descriptor());
            for (int i = 0; i < types.length; i++) {
                boolean failure = program.index().isSubtype(Program.internalName(types[i]), "java/lang/Throwable");
                arguments.add(failure || i >= values.size() || values.get(i).isBottom() ? Value.CLEAN : values.get(i));
            }
            calls.invoke(call.state(), method.ref(), Dispatch.VIRTUAL, arguments, call.site());
        }
    }

    /** What a callback is handed to give its answers to, where a row speaks of what it gives. */
    static Optional<HeapObject> handed(Invocation call, Place from) {
        return handedAs(from) < 0
                ? Optional.empty()
                : Optional.of(HeapObject.allocated("java/util/function/Consumer", call.beside(20 + handedAs(from))));
    }

    /** As which parameter; -1 when the row does not speak of that. */
    private static int handedAs(Place from) {
        return from.steps().stream()
                .filter(Place.Step.CallbackParameter.class::isInstance)
                .map(step -> ((Place.Step.CallbackParameter) step).index())
                .findFirst()
                .orElse(-1);
    }

    /** A function that a model does not speak of is called with what unknown code could give it. */
    Value callOthers(Invocation call, CallModel model, Set<Integer> described, Value result) {
        int shift = call.shift();
        Value joined = result;
        for (int i = shift; i < call.arguments().size(); i++) {
            Value argument = call.arguments().get(i);
            if (described.contains(i - shift)
                    || argument.objects().stream().noneMatch(HeapObject::isFunction)
                    || call.returnsObject() && isGivenBack(model, i - shift)) {
                continue;
            }
            if (isHeld(model, i - shift)) {
                callLater(call, argument);
            } else {
                // It may only be kept.
                State kept = call.state().copy();
                Value answer = functions.callRepeatedly(call.state(), argument, List.of(), call.site());
                call.state().become(call.state().join(kept, -2, frame.memory()));
                joined = call.returnsObject() || answer.taints().isEmpty()
                        ? joined
                        : joined.plus(answer.taints().marked(Mark.VIA_UNKNOWN));
            }
        }
        return joined;
    }

    /**
     * Somebody who is not seen may take a function out of a container and call it, if the method does not keep that for itself: nothing of that
     * happens before the call ends.
     */
    private void callLater(Invocation call, Value function) {
        if (call.site().method().equals(frame.body().method().ref())
                && program.fillsOwnTable(
                        frame.body(), Site.instruction(call.site().index()))) {
            return;
        }
        Frame.Thrown before = frame.takeThrown();
        functions.callRepeatedly(call.state().copy(), function, List.of(), call.site());
        frame.takeThrown();
        if (before != null) {
            frame.thrown(before);
        }
    }

    /** Whether an argument becomes an element, a key or a value of a container. */
    private static boolean isHeld(CallModel model, int argument) {
        return model.sequence().stream().anyMatch(operation -> operation.kind() == SequenceKind.OF)
                || model.propagations().stream()
                        .anyMatch(row -> row.sort() == CallModel.Sort.VALUE
                                && isArgument(row.from(), argument)
                                && isHeld(row.to()));
    }

    private static boolean isArgument(Place place, int argument) {
        return place.equals(Place.argument(argument)) || place.equals(Place.argument(Place.EVERY));
    }

    /** Whether the call gives back what it is passed: it is run by who asks what it gave. */
    private static boolean isGivenBack(CallModel model, int argument) {
        return model.propagations().stream()
                .anyMatch(row -> row.sort() == CallModel.Sort.VALUE
                        && row.from().equals(Place.argument(argument))
                        && row.to().equals(Place.result()));
    }

    private static boolean isHeld(Place place) {
        List<Place.Step> steps = place.steps();
        Place.Step only = steps.size() == 1 ? steps.get(0) : null;
        return only instanceof Place.Step.Element
                || only instanceof Place.Step.ElementAt
                || only instanceof Place.Step.ElementByArgument
                || only instanceof Place.Step.Key
                || only instanceof Place.Step.Value
                || only instanceof Place.Step.ValueByArgument;
    }

    /** What a streaming call gives to its handler: to a function, or to every method that our handler implements. */
    void answer(Invocation call, Place place, Taints output) {
        Repeated.run(call.state(), frame.memory(), () -> {
            answerOnce(call, place, output);
            return Value.BOTTOM;
        });
    }

    private void answerOnce(Invocation call, Place place, Taints output) {
        Value labelled = Value.tainted(output);
        List<Value> values = List.of(labelled, labelled, labelled);
        for (HeapObject handler : call.argument(place.argument()).objects()) {
            if (handler.isFunction()) {
                functions.callOne(call.state(), handler, values, call.site());
                continue;
            }
            askFor(handler);
            if (!handler.isExact()) {
                continue;
            }
            for (MethodHeader method : handled(handler.type())) {
                List<Value> arguments = new ArrayList<>();
                arguments.add(Value.of(handler));
                for (Type type : Type.getArgumentTypes(method.descriptor())) {
                    arguments.add(answered(call, Program.internalName(type), output));
                }
                calls.invoke(call.state(), method.ref(), Dispatch.VIRTUAL, arguments, call.site());
            }
        }
    }

    /** An answer as a parameter of that type: what says that there is none, since something failed, is not made of it. */
    private Value answered(Invocation call, String type, Taints output) {
        if (Program.isScalar(type)) {
            return Value.tainted(output);
        }
        Value given = Value.of(HeapObject.opaque(type, call.beside(7)));
        return program.index().isSubtype(type, "java/lang/Throwable") ? given : given.plus(output);
    }

    /** The methods of a class of ours that library code calls through its interfaces, but for those that every object has. */
    private List<MethodHeader> handled(String type) {
        List<MethodHeader> methods = new ArrayList<>();
        program.index().find(type).stream()
                .filter(header -> program.index().inScope(header.name()))
                .flatMap(header -> header.methods().stream())
                .filter(m -> !m.isStatic() && !m.isConstructor() && !m.isBridge() && m.isPublic())
                .filter(m -> program.resolve(new MemberRef("java/lang/Object", m.name(), m.descriptor()))
                        .isEmpty())
                .filter(m -> program.index().supertypes(type).stream()
                        .filter(s -> !program.index().inScope(s))
                        .anyMatch(s -> program.resolve(new MemberRef(s, m.name(), m.descriptor()))
                                .isPresent()))
                .forEach(methods::add);
        return methods;
    }
}
