package fr.charteia.core.flow.call;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.Instruction.Dispatch;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.program.Overriding;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.program.Target;
import fr.charteia.core.flow.reflect.Proxies;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/** Finds what a call runs: by the objects that the receiver may be, or by what implements the method. */
public final class Targets {
    /** How many implementations of a library's method may stand for it; of more, the library's model speaks. */
    static final int LIBRARY = 4;

    private static final Target LIBRARY_ITSELF = new Target.Library();

    private final Program program;
    private final Frame frame;
    private final Functions functions;
    private boolean wide;

    public Targets(Program program, Frame frame, Functions functions) {
        this.program = program;
        this.frame = frame;
        this.functions = functions;
    }

    /** What runs, and for which receivers. */
    public Map<Target, Value> of(State state, MemberRef callee, Dispatch dispatch, List<Value> arguments) {
        wide = false;
        Map<Target, Value> targets = new LinkedHashMap<>();
        if (dispatch != Dispatch.VIRTUAL || isPrivate(callee)) {
            Value receiver = arguments.isEmpty() ? Value.CLEAN : arguments.get(0);
            targets.put(program.resolve(callee).map(this::target).orElse(new Target.Library()), receiver);
            return targets;
        }
        Value receiver = arguments.get(0);
        if (receiver.objects().isEmpty()) {
            for (Target target : open(callee.owner(), callee, Set.of())) {
                targets.put(target, receiver);
            }
            return targets;
        }
        for (HeapObject object : receiver.objects()) {
            Value just = receiver.withObjects(Set.of(object));
            Set<HeapObject> kept = functions.inField(state, object);
            for (HeapObject function : kept) {
                targets(function, callee).forEach(target -> targets.merge(target, Value.of(function), Value::join));
            }
            if (!kept.isEmpty() && program.fieldFunctions().areAll(object)) {
                continue;
            }
            for (Target target : isAbstract(callee) && isComposed(state, object, callee)
                    ? List.<Target>of(new Target.Composed(object))
                    : targets(object, callee)) {
                targets.merge(target, just, Value::join);
            }
        }
        return targets;
    }

    private boolean isComposed(State state, HeapObject object, MemberRef callee) {
        return functions.isComposed(state, object)
                || !object.isFunction()
                        && (callee.descriptor().endsWith(")Z") || Functions.isOrder(callee))
                        && program.isFunctional(callee.owner())
                        && functions.isOfFunctions(state, object);
    }

    /** Composed functions are run by their one method; others, {@code andThen}, only compose further. */
    private boolean isAbstract(MemberRef callee) {
        return program.resolve(callee).map(MethodHeader::isAbstract).orElse(true);
    }

    /** A private method is called as any other since nests are known to the JVM, and nothing overrides it. */
    private boolean isPrivate(MemberRef callee) {
        return program.resolve(callee)
                .filter(method -> (method.access() & Opcodes.ACC_PRIVATE) != 0)
                .isPresent();
    }

    /** Whether more classes implement the method that was last asked for than are looked into. */
    public boolean isWide() {
        return wide;
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
        if (Proxies.isProxy(object) && !callee.owner().equals("java/lang/Object")) {
            return List.of(new Target.Handler(object));
        }
        if (object.isExact()) {
            return List.of(program.overriding()
                    .resolveOn(object.type(), callee)
                    .map(this::target)
                    .orElse(new Target.Library()));
        }
        String type = program.narrower(object.type(), callee.owner());
        if (object.isInput()
                && (program.overriding().isOpen(type, callee)
                        || program.models().isAbovePolicy(type))) {
            frame.needsType(object.path());
        }
        boolean several = program.overriding().implementations(type, callee).size() > 1;
        return open(type, callee, several ? frame.memory().inputs().absent(object) : Set.of());
    }

    private Target target(MethodHeader method) {
        return program.hasBody(method) ? new Target.Body(method) : new Target.Library();
    }

    /**
     * What a call may run on an object of which only a type is known.
     *
     * @param absent classes of which it is none
     */
    private List<Target> open(String type, MemberRef callee, Set<String> absent) {
        List<MethodHeader> bodies = type.equals("java/lang/Object")
                ? List.of()
                : program.overriding().implementations(type, callee, absent);
        boolean ours = program.index().inScope(type);
        if (!ours && !bodies.isEmpty()) {
            bodies = bodies.stream().filter(body -> !isWoven(body)).toList();
        }
        if (!ours && !bodies.isEmpty() && bodies.size() <= LIBRARY) {
            String code = frame.body().method().owner();
            bodies = bodies.stream()
                    .filter(body ->
                            !body.owner().equals(code) && program.neighbours().mayMeet(code, body.owner()))
                    .toList();
        }
        wide |= bodies.size() > (ours ? Overriding.HIERARCHY : LIBRARY);
        if (bodies.isEmpty() || !ours && bodies.size() > LIBRARY) {
            return List.of(new Target.Library());
        }
        List<Target> targets = new ArrayList<>();
        bodies.stream().limit(Overriding.HIERARCHY).map(Target.Body::new).forEach(targets::add);
        if (!ours) {
            targets.add(new Target.Library());
        }
        return targets;
    }

    /** Whether it is of a class that was made for one method around which an advice runs: whoever is handed its object knows it. */
    private boolean isWoven(MethodHeader body) {
        return program.index()
                .find(body.owner())
                .filter(ClassHeader::isSynthetic)
                .isPresent();
    }

    /** What is known of the call, whichever of the targets runs: not what is said of one class alone where another overrides the method. */
    public CallModel model(MemberRef callee, Dispatch dispatch, Set<Target> all) {
        boolean overridden = dispatch == Dispatch.VIRTUAL
                && program.resolve(callee)
                        .filter(program::hasBody)
                        .filter(named -> all.stream()
                                .anyMatch(target -> target instanceof Target.Body body
                                        && !body.method().ref().equals(named.ref())))
                        .isPresent();
        return overridden
                ? program.models().overridden(callee)
                : program.models().call(callee);
    }

    /**
     * What is said of a call that runs the target, beyond what is known of a library's method that the target overrides: a
     * request of ours that wraps another gives what its body gives.
     */
    public CallModel said(Target target, CallModel model) {
        boolean speaks = !model.sources().isEmpty()
                || !model.aiCalls().isEmpty()
                || !model.sinks().isEmpty();
        return speaks && target instanceof Target.Body body
                ? program.overriding()
                        .overridden(body.method())
                        .map(method -> model.beyond(program.models().call(method)))
                        .orElse(model)
                : model;
    }

    /**
     * What a target gives less the answers that it passes on from the method that it overrides, where the call may run that
     * method itself: they are those of the call.
     */
    public Value withoutWrapped(Set<Target> all, Target target, Value given) {
        return all.contains(LIBRARY_ITSELF)
                        && target instanceof Target.Body body
                        && program.overriding().overridden(body.method()).isPresent()
                ? given.via(taints -> taints.filter(taint -> !(taint.label() instanceof Label.AiOutput output
                        && output.call().method().equals(body.method().ref()))))
                : given;
    }

    /** What is said of a call that may run several targets, where it is the same of all. */
    public CallModel said(Set<Target> all, CallModel model) {
        CallModel same = null;
        for (Target target : all) {
            CallModel said = said(target, model);
            if (same != null && !same.equals(said)) {
                return model;
            }
            same = said;
        }
        return same == null ? model : same;
    }

    /** What is known of the method of the receiver's own class: of an {@code ArrayDeque} more than of a {@code Queue}. */
    public CallModel nearest(MemberRef callee, CallModel model, Dispatch dispatch, List<Value> arguments) {
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
                && program.index().isSubtype(only, callee.owner());
        return narrower ? program.models().call(new MemberRef(only, callee.name(), callee.descriptor())) : model;
    }
}
