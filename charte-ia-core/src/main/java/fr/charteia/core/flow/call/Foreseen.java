package fr.charteia.core.flow.call;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.program.Delegations.Delegation;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Shape;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/**
 * What a callee will ask for, as its code and that of those objects tells with which it goes on: of a wrapper, the object that it wraps,
 * and whatever that wraps in turn. Where all of it is known, nobody need find out what the callee does with anything else. Only what
 * nothing has chosen is told: what chose it, the summary for anything would say.
 */
final class Foreseen {
    /** How many objects are told, and how many methods looked at for them. */
    private static final int MOST = 12;

    private static final int METHODS = 40;

    private final Program program;
    private final CallSite at;
    private final Map<AccessPath, Shape.Known> known = new LinkedHashMap<>();
    private final Set<Visit> seen = new HashSet<>();

    /** A method, and where those objects lie that it is passed. */
    private record Visit(MemberRef method, List<Optional<AccessPath>> passed) {}

    private Foreseen(Program program, CallSite at) {
        this.program = program;
        this.at = at;
    }

    /** The shape that tells of it; an empty one, where nothing is known or asked for. */
    static Shape of(Program program, CallSite at) {
        if (program.delegations().of(at.method()).isEmpty()) {
            return Shape.NONE;
        }
        Foreseen foreseen = new Foreseen(program, at);
        List<Optional<AccessPath>> passed = new ArrayList<>();
        for (int i = 0; i < at.arguments().size(); i++) {
            passed.add(Optional.of(AccessPath.of(i)));
        }
        foreseen.visit(at.method(), passed);
        return new Shape(foreseen.known, Map.of());
    }

    private void visit(MethodHeader method, List<Optional<AccessPath>> passed) {
        if (seen.size() >= METHODS || !program.hasBody(method) || !seen.add(new Visit(method.ref(), passed))) {
            return;
        }
        for (Delegation delegation : program.delegations().of(method)) {
            List<Optional<AccessPath>> arguments = delegation.arguments().stream()
                    .map(argument -> argument.flatMap(way -> below(passed, way)))
                    .toList();
            switch (delegation.kind()) {
                case FUNCTION -> program.resolve(delegation.callee()).ifPresent(run -> visit(run, arguments));
                case OWN -> own(delegation.callee(), arguments);
                case OPEN -> arguments.get(0).ifPresent(place -> open(delegation.callee(), place, arguments));
            }
        }
    }

    /** Where something lies that a method finds below what it is passed. */
    private static Optional<AccessPath> below(List<Optional<AccessPath>> passed, AccessPath way) {
        if (way.parameter() >= passed.size()) {
            return Optional.empty();
        }
        return passed.get(way.parameter()).map(place -> {
            AccessPath path = place;
            for (Slot slot : way.slots()) {
                path = path.append(slot);
            }
            return path;
        });
    }

    private void own(MemberRef callee, List<Optional<AccessPath>> arguments) {
        arguments
                .get(0)
                .flatMap(place -> object(place))
                .flatMap(object -> program.overriding().resolveOn(object.type(), callee))
                .or(() -> program.resolve(callee))
                .ifPresent(method -> visit(method, arguments));
    }

    private void open(MemberRef callee, AccessPath place, List<Optional<AccessPath>> arguments) {
        Optional<HeapObject> object = object(place).filter(HeapObject::isExact).filter(this::isOursOrFunction);
        if (object.isEmpty() || !known.containsKey(place) && known.size() >= MOST) {
            return;
        }
        known.put(place, new Shape.Known(List.of(Shape.Passed.of(object.get())), Constant.UNKNOWN));
        if (!object.get().isFunction()) {
            program.overriding().resolveOn(object.get().type(), callee).ifPresent(method -> visit(method, arguments));
        } else if (callee.name().equals(object.get().target().method())) {
            run(object.get().target(), place, arguments);
        }
    }

    /** Of what a library made of functions, it takes more to say what it is. */
    private boolean isOursOrFunction(HeapObject object) {
        return object.isFunction() || program.index().inScope(object.type());
    }

    /** A function is given what it took along, then what it is called with. */
    private void run(HeapObject.Target target, AccessPath place, List<Optional<AccessPath>> arguments) {
        if (target.tag() == Opcodes.H_NEWINVOKESPECIAL) {
            return;
        }
        List<Optional<AccessPath>> given = new ArrayList<>();
        for (int i = 0; i < target.captured(); i++) {
            given.add(Optional.of(place.append(Slot.capture(i))));
        }
        given.addAll(arguments.subList(1, arguments.size()));
        MemberRef implementation = target.implementation();
        Optional<AccessPath> receiver =
                target.tag() == Opcodes.H_INVOKESTATIC || given.isEmpty() ? Optional.empty() : given.get(0);
        if (receiver.isPresent()
                && program.overriding().isOpen(implementation.owner(), implementation)
                && program.resolve(implementation)
                        .filter(method -> !method.isPrivate())
                        .isPresent()) {
            open(implementation, receiver.get(), given);
        } else {
            program.resolve(implementation).ifPresent(method -> visit(method, given));
        }
    }

    /** The one object that lies in a place, where nothing has chosen it. */
    private Optional<HeapObject> object(AccessPath place) {
        if (place.isFolded() || place.isDeep()) {
            return Optional.empty();
        }
        Value value = at.resolve(place);
        return Optional.ofNullable(value.only())
                .filter(object -> value.constant() == Constant.NONE && isUnchosen(value, object));
    }

    private boolean isUnchosen(Value value, HeapObject object) {
        return at.state().chosenBy(value).isEmpty()
                && value.taints().labels().stream()
                        .allMatch(label -> object.isInput()
                                && label instanceof Label.Input input
                                && input.path().equals(object.path()));
    }
}
