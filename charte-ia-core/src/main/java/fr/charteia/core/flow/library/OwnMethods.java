package fr.charteia.core.flow.library;

import fr.charteia.core.bytecode.Instruction.Dispatch;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.call.Functions;
import fr.charteia.core.flow.call.Repeated;
import fr.charteia.core.flow.frame.Calls;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.frame.Outcome;
import fr.charteia.core.flow.frame.ShownFields;
import fr.charteia.core.flow.path.Alternatives;
import fr.charteia.core.flow.program.OwnMethodIndex;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Perhaps;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.CallModel.Callback;
import fr.charteia.core.model.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.objectweb.asm.Type;

/**
 * Runs the methods of our classes that library code calls of what it is given or holds, as models say: a comparison of keys,
 * the task of a pool, what a cache asks of its own subclass. What would change nothing is not run. A call that goes on with other objects
 * of its library, a future with those that wait for it, is made of them in turn.
 */
final class OwnMethods {
    private static final String OBJECT = "java/lang/Object";

    private final Program program;
    private final Places places;
    private final Callbacks callbacks;
    private final Calls calls;
    private final Functions functions;
    private final Frame frame;

    /** What a call has gone on with, and not yet come back from. */
    private final Set<HeapObject> underWay = new HashSet<>();

    /** What was handed on in the round under way. */
    private final Map<HandedTo, List<Value>> handedOn = new HashMap<>();

    /** Where a call goes on, and how. */
    private record HandedTo(HeapObject object, MemberRef method) {}

    OwnMethods(Program program, Frame frame, Places places, Callbacks callbacks, Calls calls) {
        this.program = program;
        this.frame = frame;
        this.places = places;
        this.callbacks = callbacks;
        this.calls = calls;
        this.functions = callbacks.functions();
    }

    /** Runs what the call calls before or after its other rows; gives the result with what comes of that. */
    Value call(Invocation call, CallModel model, boolean first, Value result) {
        Value joined = result;
        for (Callback callback : callbacks(call, model)) {
            if (callback.first() == first && !isSet(call, callback, joined)) {
                joined = call(call, callback, joined);
            }
        }
        return joined;
    }

    /** Of an object of ours, what is said of the library's class that its own extends. */
    private List<Callback> callbacks(Invocation call, CallModel model) {
        if (!call.isStatic() && call.receiver().objects().size() == 1) {
            HeapObject receiver = call.receiver().objects().iterator().next();
            if (receiver.isExact() && !receiver.isFunction() && program.index().inScope(receiver.type())) {
                MemberRef own = new MemberRef(
                        receiver.type(), call.callee().name(), call.callee().descriptor());
                return program.models().call(own).callbacks();
            }
        }
        return model.callbacks();
    }

    private boolean isSet(Invocation call, Callback callback, Value result) {
        return callback.unless()
                .map(place -> places.at(call, place, result))
                .filter(OwnMethods::isSomething)
                .isPresent();
    }

    /** Whether something is surely there: what a parameter may hold need not be. */
    private static boolean isSomething(Value value) {
        return value.objects().stream().anyMatch(object -> object.isExact() || !object.isInput())
                || !value.isNull()
                        && (value.objects().isEmpty() && !value.taints().isEmpty()
                                || value.constant().values().isPresent());
    }

    private Value call(Invocation call, Callback callback, Value result) {
        OwnMethodIndex index = program.ownMethods();
        boolean functional = program.isFunctional(callback.type());
        Value joined = result;
        for (HeapObject lying : places.at(call, callback.on(), result).objects()) {
            HeapObject object = known(callback, lying);
            boolean open = object.isInput() && !object.isExact();
            if (open && (functional || index.mayRun(callback, object))) {
                frame.needsType(object.path());
            }
            Map<String, List<MethodHeader>> own = isOurs(object) ? index.of(callback, object) : Map.of();
            if (isOurs(object) ? !own.isEmpty() : functional || isHandedOn(callback, object)) {
                joined = call(call, callback, object, own, joined);
            }
        }
        return joined;
    }

    /** Whether the call goes on with something else of the library's, which is not under way already: of what came in, one at a time. */
    private boolean isHandedOn(Callback callback, HeapObject object) {
        return !underWay.contains(object)
                && !(object.isInput() && underWay.stream().anyMatch(HeapObject::isInput))
                && program.ownMethods().ofLibrary(callback, object).isPresent();
    }

    /** Of what lies in a part of something of the library's that came in, a cache in a field, only that it is what the library takes there. */
    private static HeapObject known(Callback callback, HeapObject object) {
        return callback.type().isEmpty() || !isPart(object) ? object : object.as(callback.type());
    }

    private static boolean isPart(HeapObject object) {
        if (!object.isInput() || object.isExact() || !object.type().equals(OBJECT)) {
            return false;
        }
        List<Slot> slots = object.path().slots();
        return !slots.isEmpty() && slots.get(slots.size() - 1).isPart();
    }

    private boolean isOurs(HeapObject object) {
        return !object.isFunction() && program.index().inScope(object.type());
    }

    private Value call(
            Invocation call, Callback callback, HeapObject object, Map<String, List<MethodHeader>> own, Value result) {
        List<Value> given = new ArrayList<>();
        for (Place place : callback.with()) {
            Value value =
                    place.root() == Place.Root.NOTHING ? Value.constant(Constant.NULL) : places.at(call, place, result);
            if (value.isBottom()) {
                // There is nothing yet that it could be called with: no key to compare with.
                return result;
            }
            given.add(value);
        }
        Taints deciding = deciding(call, callback, result);
        Set<Label> approved = approved(call, callback, result);
        boolean surely = deciding.isEmpty() && approved.isEmpty();
        Alternatives ways = new Alternatives(frame, call.state(), Value.tainted(deciding), surely ? 1 : 2);
        if (!surely) {
            ways.go(open -> new Outcome(true, Value.BOTTOM));
        }
        List<Callbacks.Answer> answers = new ArrayList<>();
        ways.go(state -> {
            state.validate(approved);
            answers.add(answer(call.in(state), callback, object, own, given));
            return new Outcome(true, Value.BOTTOM);
        });
        ways.end();
        Callbacks.Answer answer = answers.get(0);
        Value joined = result;
        for (Place to : callback.results()) {
            joined = put(call, to, answer.result(), joined);
        }
        for (Place to : callback.failures()) {
            joined = put(call, to, answer.thrown(), joined);
        }
        return joined;
    }

    private Callbacks.Answer answer(
            Invocation call,
            Callback callback,
            HeapObject object,
            Map<String, List<MethodHeader>> own,
            List<Value> given) {
        boolean caught = !callback.failures().isEmpty();
        Supplier<Value> round = () -> run(call, callback, object, own, given);
        // What a call goes on with runs in the rounds of what it goes on from.
        Supplier<Value> rounds = underWay.isEmpty()
                ? () -> Repeated.run(call.state(), frame.memory(), () -> {
                    handedOn.clear();
                    return round.get();
                })
                : round;
        return callbacks.answer(call, caught, rounds);
    }

    /** What decides whether the method is called. */
    private Taints deciding(Invocation call, Callback callback, Value result) {
        return callback.deciding()
                .map(place -> places.at(call, place, result).taints().deciding())
                .orElse(Taints.NONE);
    }

    /** What a person has approved where the method is called: whatever they were shown before they said yes. */
    private Set<Label> approved(Invocation call, Callback callback, Value result) {
        if (callback.approved().isEmpty()) {
            return Set.of();
        }
        Set<Label> shown = new LinkedHashSet<>();
        for (Place place : callback.approved()) {
            shown.addAll(Perhaps.shown(frame.memory().deep(call.state(), places.at(call, place, result))));
        }
        return new ShownFields(program).with(shown);
    }

    private Value put(Invocation call, Place to, Value value, Value result) {
        return value.isBottom() ? result : places.put(call, to, value, result);
    }

    private Value run(
            Invocation call,
            Callback callback,
            HeapObject object,
            Map<String, List<MethodHeader>> own,
            List<Value> given) {
        Optional<MemberRef> onward =
                isOurs(object) ? Optional.empty() : program.ownMethods().ofLibrary(callback, object);
        if (onward.isPresent()) {
            return handOn(call, object, onward.get(), given);
        }
        if (!isOurs(object)) {
            return functions
                    .call(call.state(), Value.of(object), given, call.site())
                    .result();
        }
        Value answered = Value.BOTTOM;
        Map<MemberRef, MethodHeader> run = new TreeMap<>();
        own.values().forEach(methods -> methods.forEach(method -> run.put(method.ref(), method)));
        for (MethodHeader method : run.values()) {
            List<Value> arguments = new ArrayList<>(List.of(
                    Value.of(object.isExact() ? object : object.as(program.narrower(object.type(), method.owner())))));
            int wanted = Type.getArgumentTypes(method.descriptor()).length;
            for (int i = 0; i < wanted; i++) {
                arguments.add(i < given.size() ? given.get(i) : Value.CLEAN);
            }
            Outcome outcome = calls.invoke(call.state(), method.ref(), Dispatch.SPECIAL, arguments, call.beside(45));
            answered = answered.join(outcome.result());
        }
        return answered;
    }

    /** Whether something is handed on to an object that was not in this round: by other ways to it the same may come, over and over. */
    private boolean isNew(HandedTo object, List<Value> given) {
        List<Value> known = handedOn.get(object);
        List<Value> all = new ArrayList<>(given);
        for (int i = 0; known != null && i < all.size(); i++) {
            all.set(i, known.get(i).join(given.get(i)));
        }
        handedOn.put(object, all);
        return !all.equals(known);
    }

    private Value handOn(Invocation call, HeapObject object, MemberRef method, List<Value> given) {
        if (!isNew(new HandedTo(object, method), given)) {
            return Value.BOTTOM;
        }
        List<Value> arguments = new ArrayList<>(List.of(Value.of(object)));
        arguments.addAll(given);
        underWay.add(object);
        try {
            return calls.invoke(call.state(), method, Dispatch.VIRTUAL, arguments, call.site())
                    .result();
        } finally {
            underWay.remove(object);
        }
    }
}
